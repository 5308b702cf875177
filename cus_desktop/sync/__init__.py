"""Pure arithmetic of the journal: registers and digests."""
