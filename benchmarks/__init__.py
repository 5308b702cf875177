"""Measures the program against bare libraries on the same machine: `dev.py bench`."""
