"""CUS Desktop: the offline program of a small social-services centre."""

__version__ = "0.1.0.dev0"
