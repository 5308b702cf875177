"""Small widgets every screen is built from."""
