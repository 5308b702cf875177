"""Help pages, shown and searched."""
