"""Random 128-bit ids, made at the start of entry.

Never derived from a person's data, so that an id may stand in a log, and never counted, so
that two devices cannot give the same one.
"""

from __future__ import annotations

import secrets


def new_id() -> str:
    """32 hexadecimal characters, different each time."""
    return secrets.token_hex(16)
