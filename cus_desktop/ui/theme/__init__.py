"""Colours, style sheet and icons: everything that decides how the program looks."""
