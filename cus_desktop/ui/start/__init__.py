"""The first thing a person sees: making, or unlocking, an office.

Nothing here imports the database layer: the window is painted first, and the rest is loaded
while the password is being typed.
"""
