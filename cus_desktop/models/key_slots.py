"""The parts of a key file: costs of guessing, slots, and the few ciphers they use."""

from __future__ import annotations

import base64
import hmac
import json
import secrets
import time
import unicodedata
from dataclasses import asdict, dataclass, replace
from hashlib import blake2b
from pathlib import Path
from typing import Any

import nacl.bindings
import nacl.exceptions
import nacl.public
import nacl.pwhash

from cus_desktop.errors import DamagedStore, NewerStore
from cus_desktop.models import recovery
from cus_desktop.sync.digests import canonical

FORMAT = 1
KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = nacl.bindings.crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
GENERATION_BYTES = 4
_WRAP_BYTES = KEY_BYTES + nacl.bindings.crypto_aead_xchacha20poly1305_ietf_ABYTES
_GRANT_BYTES = GENERATION_BYTES + KEY_BYTES + nacl.bindings.crypto_box_SEALBYTES
MIB = 1 << 20

PASSWORD, RECOVERY = "password", "recovery"


@dataclass(frozen=True, slots=True)
class KdfCost:
    """What one try of a password costs: memory in bytes, passes over it (Argon2id)."""

    memory: int
    passes: int


_CHEAPEST = KdfCost(8192, 1)
"""Argon2id knows nothing cheaper."""


@dataclass(frozen=True, slots=True)
class KdfPolicy:
    """Which costs are chosen and accepted.

    Attributes:
        cost: for new slots; None measures this machine and takes about ``target_s``.
        floor, ceiling: a stored cost outside them is refused (too weak, or a bomb).
        least: what new slots cost at least; cheaper ones are sealed anew when they are used.
    """

    cost: KdfCost | None = None
    floor: KdfCost = KdfCost(64 * MIB, 3)
    ceiling: KdfCost = KdfCost(1024 * MIB, 10)
    least: KdfCost = KdfCost(64 * MIB, 3)
    target_s: float = 1.0

    def chosen(self) -> KdfCost:
        """The cost for a new password slot."""
        return self.cost or _calibrated(self.least, self.target_s)

    def outgrown(self, cost: KdfCost) -> bool:
        """Whether a stored cost is below what a new slot would get."""
        wanted = self.cost or self.least
        return cost.memory < wanted.memory or cost.passes < wanted.passes

    def accepts(self, cost: KdfCost) -> bool:
        """Whether a stored cost is within the limits."""
        return self.bears(cost) and (
            self.floor.memory <= cost.memory and self.floor.passes <= cost.passes
        )

    def bears(self, cost: KdfCost) -> bool:
        """Whether a stored cost is no bomb; of the random paper key more is not asked."""
        return (
            _CHEAPEST.memory <= cost.memory <= self.ceiling.memory
            and _CHEAPEST.passes <= cost.passes <= self.ceiling.passes
        )


STANDARD = KdfPolicy()
LARGEST_CALIBRATED = 512 * MIB
"""Office machines have 4 GB; no unlock may take more than an eighth of it."""


@dataclass(frozen=True, slots=True)
class Slot:
    id: str
    kind: str
    user: str
    factor: str
    kdf: dict[str, Any]
    pub: str
    nonce: str
    wrap: str
    grant: str
    grant_next: str | None = None

    def bound(self, database: str) -> bytes:
        """The fields that the wrapped private key is bound to."""
        fields = {key: getattr(self, key) for key in ("id", "kind", "user", "factor", "kdf", "pub")}
        return canonical({"db": database, **fields}).encode()

    def granted(self, generation: int, data_key: bytes) -> str:
        """The data key sealed to this slot."""
        box = nacl.public.SealedBox(nacl.public.PublicKey(from_text(self.pub)))
        return to_text(box.encrypt(generation.to_bytes(GENERATION_BYTES, "big") + data_key))


@dataclass(frozen=True, slots=True)
class Content:
    db: str
    gen: int
    rev: int
    slots: tuple[Slot, ...]
    history: tuple[dict[str, Any], ...]
    mac: str = ""
    format: int = FORMAT

    def authenticated(self, data_key: bytes) -> str:
        """The code over everything else in the file, with a subkey of the data key."""
        fields = {key: value for key, value in plain(self).items() if key != "mac"}
        return to_text(
            hmac.digest(subkey(data_key, b"slots"), canonical(fields).encode(), "sha256")
        )


def subkey(data_key: bytes, label: bytes) -> bytes:
    """A key for one purpose, from which the data key cannot be found."""
    return blake2b(label, key=data_key, digest_size=KEY_BYTES, person=b"cus-subkey").digest()


def normal(name: str) -> str:
    """A name or password in one form of Unicode, whatever keyboard typed it."""
    return unicodedata.normalize("NFC", name)


def _calibrated(floor: KdfCost, target_s: float) -> KdfCost:
    """Double the memory while a try is expected to stay near the target time."""
    started = time.perf_counter()
    password_kek("calibration", bytes(SALT_BYTES), floor)
    spent, memory = time.perf_counter() - started, floor.memory
    while memory < LARGEST_CALIBRATED and spent * 2 <= target_s * 1.25:
        memory, spent = memory * 2, spent * 2
    return KdfCost(memory, floor.passes)


def new_slot(database: str, kind: str, user: str, kdf: dict[str, Any], kek: bytes) -> Slot:
    private = nacl.public.PrivateKey.generate()
    nonce = secrets.token_bytes(NONCE_BYTES)
    slot = Slot(
        id=secrets.token_hex(8),
        kind=kind,
        user=user,
        factor="none",
        kdf=kdf,
        pub=to_text(bytes(private.public_key)),
        nonce=to_text(nonce),
        wrap="",
        grant="",
    )
    return replace(slot, wrap=to_text(seal(bytes(private), slot.bound(database), nonce, kek)))


def recovery_slot(database: str, paper: str, cost: KdfCost) -> Slot:
    salt = secrets.token_bytes(SALT_BYTES)
    kdf = kdf_fields(cost, salt)
    return new_slot(database, RECOVERY, "", kdf, recovery_kek(paper, salt, cost))


def recovery_kek(text: str, salt: bytes, cost: KdfCost) -> bytes:
    """As slow as a password: one half of the sheet leaves only 53 bits to be tried."""
    return password_kek(recovery.parse(text).hex(), salt, cost)


def kdf_fields(cost: KdfCost, salt: bytes) -> dict[str, Any]:
    """How a slot's secret is stretched, as the file says it."""
    return {"alg": "argon2id", "ops": cost.passes, "mem": cost.memory, "salt": to_text(salt)}


def password_kek(password: str, salt: bytes, cost: KdfCost) -> bytes:
    return nacl.pwhash.argon2id.kdf(
        KEY_BYTES, normal(password).encode(), salt, opslimit=cost.passes, memlimit=cost.memory
    )


def granted(slots: tuple[Slot, ...], generation: int, data_key: bytes) -> tuple[Slot, ...]:
    return tuple(replace(slot, grant=slot.granted(generation, data_key)) for slot in slots)


def granted_next(slots: tuple[Slot, ...], generation: int, key: bytes) -> tuple[Slot, ...]:
    return tuple(replace(slot, grant_next=slot.granted(generation, key)) for slot in slots)


def opened_grant(private: bytes, grant: str) -> bytes:
    try:
        box = nacl.public.SealedBox(nacl.public.PrivateKey(private))
        return box.decrypt(from_text(grant))[GENERATION_BYTES:]
    except (nacl.exceptions.CryptoError, ValueError, TypeError):
        raise DamagedStore("keys-altered") from None


def seal(plain: bytes, bound: bytes, nonce: bytes, key: bytes) -> bytes:
    return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, key)


def unseal(sealed: bytes, bound: bytes, nonce: bytes, key: bytes) -> bytes:
    return nacl.bindings.crypto_aead_xchacha20poly1305_ietf_decrypt(sealed, bound, nonce, key)


def to_text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def from_text(text: str) -> bytes:
    return base64.b64decode(text, validate=True)


def plain(content: Content) -> dict[str, Any]:
    """The file's JSON structure."""
    fields = asdict(content)
    fields["slots"] = [
        {key: value for key, value in asdict(slot).items() if value is not None}
        for slot in content.slots
    ]
    fields["history"] = list(content.history)
    return fields


def read(path: Path) -> Content | None:
    """One copy of the file; None when it is torn or not of this shape.

    Raises OSError, and NewerStore when a later version of the program wrote it.
    """
    written = path.read_bytes()
    try:
        fields = json.loads(written)
        if fields["format"] > FORMAT:
            raise NewerStore
        slots = tuple(Slot(**slot) for slot in fields["slots"])
        content = Content(
            db=str(fields["db"]),
            gen=int(fields["gen"]),
            rev=int(fields["rev"]),
            slots=slots,
            history=tuple(fields["history"]),
            mac=str(fields["mac"]),
            format=int(fields["format"]),
        )
        _check_shape(fields, content)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
    return content


def _check_shape(fields: dict[str, Any], content: Content) -> None:
    """Raise ValueError for anything a file of ours does not hold."""
    if plain(content) != fields:
        raise ValueError("unknown or missing fields")
    for slot in content.slots:
        sizes = {slot.kdf["salt"]: SALT_BYTES, slot.pub: KEY_BYTES, slot.nonce: NONCE_BYTES}
        sizes |= {slot.wrap: _WRAP_BYTES, slot.grant: _GRANT_BYTES}
        if slot.grant_next is not None:
            sizes[slot.grant_next] = _GRANT_BYTES
        if any(len(from_text(text)) != size for text, size in sizes.items()):
            raise ValueError("a key of another length")
        if not all(type(slot.kdf[k]) is int for k in ("mem", "ops")):
            raise ValueError("a cost that is no number")
