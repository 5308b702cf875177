"""The main window: navigation, pages, commands, palette."""
