"""Printed documents on the screen: look, print, save. No file is written on the way."""
