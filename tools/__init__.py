"""What developers run: set-up, checks, translations, pictures. Never shipped."""
