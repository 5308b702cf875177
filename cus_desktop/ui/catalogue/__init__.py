"""Screens of the catalogue of services, its import and the programmes behind it."""
