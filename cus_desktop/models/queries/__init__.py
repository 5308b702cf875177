"""Read models: plain columns in, frozen rows out."""
