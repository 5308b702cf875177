"""Printed documents: frozen data in, tagged PDF bytes out."""
