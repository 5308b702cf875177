"""The settings: office, places, people, parameters, appearance, about the program."""
