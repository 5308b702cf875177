"""The machine: paths, settings, logs, atomic files, single instance."""
