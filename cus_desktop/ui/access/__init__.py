"""The access log: who saw, printed, exported and changed what."""
