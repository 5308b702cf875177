"""Forms: field specs and sections in, a frozen draft out."""
