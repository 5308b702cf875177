"""The frame of the windows that import a spreadsheet; each subject adds what differs."""
