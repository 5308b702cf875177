"""Spreadsheets and CSV files, in and out."""
