"""Lists that never freeze: columns as data, keyset pages, selection kept by id."""
