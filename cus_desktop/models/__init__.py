"""Tables, the encrypted store, its keys and its journal."""
