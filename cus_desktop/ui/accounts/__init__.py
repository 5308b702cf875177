"""Passwords and paper keys on the screen: strength, dialogs, the sheet to print."""
