"""Plain rules and values of the office: no Qt, no database, no files, no clock."""
