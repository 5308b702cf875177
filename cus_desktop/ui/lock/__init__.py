"""Locking the program: idle time, the lock of Windows, the screen that asks for a password."""
