"""The paper key: 128 random bits as six groups of five characters that survive handwriting."""

from __future__ import annotations

import secrets
from hashlib import blake2b

from cus_desktop.errors import WrongPassword

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's: no I, L, O or U."""

LENGTH = 30
GROUP = 5
_SECRET_BYTES = 16
_CHECK_BITS = LENGTH * 5 - _SECRET_BYTES * 8
_LOOK_ALIKE = str.maketrans({"O": "0", "I": "1", "L": "1"})


def new() -> str:
    """A new key as it is printed: ``XXXXX-XXXXX-XXXXX-XXXXX-XXXXX-XXXXX``."""
    return printed(secrets.token_bytes(_SECRET_BYTES))


def printed(secret: bytes) -> str:
    """The printed form of 16 secret bytes, with a 22-bit check sum at the end."""
    number = int.from_bytes(secret, "big") << _CHECK_BITS | _check_sum(secret)
    signs = "".join(ALPHABET[number >> 5 * place & 31] for place in reversed(range(LENGTH)))
    return "-".join(signs[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def parse(text: str) -> bytes:
    """The secret behind a typed key: any case, any spaces, O for 0 and I or L for 1.

    Raises WrongPassword with code ``recovery-mistyped`` for any single wrong character.
    """
    signs = "".join(sign for sign in text.upper() if sign.isalnum()).translate(_LOOK_ALIKE)
    if len(signs) != LENGTH or any(sign not in ALPHABET for sign in signs):
        raise WrongPassword("recovery-mistyped")
    number = 0
    for sign in signs:
        number = number << 5 | ALPHABET.index(sign)
    secret = (number >> _CHECK_BITS).to_bytes(_SECRET_BYTES, "big")
    if printed(secret).replace("-", "") != signs:
        raise WrongPassword("recovery-mistyped")
    return secret


def _check_sum(secret: bytes) -> int:
    check = blake2b(secret, digest_size=4, person=b"cus-paper").digest()
    return int.from_bytes(check, "big") >> 32 - _CHECK_BITS
