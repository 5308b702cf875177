"""Residents: the list with the card beside it, entry forms, households, import."""
