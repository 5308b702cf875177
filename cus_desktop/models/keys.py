"""The key file: one random data key, sealed into a slot for each person and the paper key.

Every slot has its own pair of keys. A password (or the printed recovery key) opens the slot's
private key, and the data key is sealed to the public one. So the data key can be changed
without knowing anybody's password, and a password can be changed without touching the data.
The file lies beside the database in two copies; the second is written when the first is safe.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from dataclasses import dataclass, field, replace
from pathlib import Path

import nacl.exceptions

from cus_desktop.domain.problems import Problem
from cus_desktop.errors import (
    CusError,
    DamagedStore,
    DiskFull,
    NotOurStore,
    Refused,
    StoreUnavailable,
    WrongPassword,
)
from cus_desktop.models import recovery
from cus_desktop.models.key_slots import (
    KEY_BYTES,
    NONCE_BYTES,
    PASSWORD,
    RECOVERY,
    SALT_BYTES,
    STANDARD,
    Content,
    KdfCost,
    KdfPolicy,
    Slot,
    from_text,
    granted,
    granted_next,
    kdf_fields,
    new_slot,
    normal,
    opened_grant,
    password_kek,
    plain,
    read,
    recovery_kek,
    recovery_slot,
    seal,
    subkey,
    to_text,
    unseal,
)
from cus_desktop.sync.digests import canonical
from cus_desktop.system import atomic
from cus_desktop.system.disk_failures import disk_failure


@dataclass(frozen=True, slots=True)
class UnlockedKey:
    """What a password or the paper key gives: enough to open the database."""

    database: str
    user: str
    revision: int
    generation: int
    data_key: bytes = field(repr=False)
    next_key: bytes | None = field(default=None, repr=False)


class KeyFile:
    """The two copies of one key file."""

    def __init__(self, path: Path, policy: KdfPolicy = STANDARD) -> None:
        self._copies = (path, path.with_name(path.name + ".2"))
        self._policy = policy

    # ---- use -----------------------------------------------------------------------------

    def create(self, user: str, password: str) -> tuple[UnlockedKey, str]:
        """Make a new data key with a slot for a person and one for paper.

        Returns the opened key and the recovery text, which is shown once and never stored.
        """
        data_key, paper = secrets.token_bytes(KEY_BYTES), recovery.new()
        content = Content(secrets.token_hex(SALT_BYTES), 1, 0, (), ())
        slots = (
            self._password_slot(content.db, user, password),
            recovery_slot(content.db, paper, self._policy.cost or self._policy.least),
        )
        content = replace(content, slots=granted(slots, 1, data_key))
        revision = self._save(content, data_key)
        return UnlockedKey(content.db, normal(user), revision, 1, data_key), paper

    def unlock(self, user: str, password: str) -> UnlockedKey:
        """Open a person's slot. Slow by design: about a second of one core.

        Raises WrongPassword (also for an unknown name), DamagedStore, NotOurStore, NewerStore.
        """
        return self._unlock(PASSWORD, normal(user), password)

    def unlock_with_recovery(self, text: str) -> UnlockedKey:
        """Open the paper slot with the printed key, however it was typed.

        Raises WrongPassword with code ``recovery-mistyped`` when a character is wrong.
        """
        recovery.parse(text)
        return self._unlock(RECOVERY, "", text)

    def users(self) -> tuple[str, ...]:
        """The names that have a password."""
        content = self._load()[0]
        return tuple(slot.user for slot in content.slots if slot.kind == PASSWORD)

    def outgrown(self, user: str) -> bool:
        """Whether a person's password is sealed cheaper than new ones; sealing anew mends it."""
        return any(
            self._policy.outgrown(KdfCost(slot.kdf["mem"], slot.kdf["ops"]))
            for slot in self._load()[0].slots
            if (slot.kind, slot.user) == (PASSWORD, normal(user))
        )

    def sound_copy(self, key: UnlockedKey) -> bytes:
        """The newest copy that the key vouches for, as it is written. Raises DamagedStore."""
        sound = [content for content in self._load() if self._vouches(key, content)]
        if not sound:
            raise DamagedStore("keys-altered")
        return canonical(plain(max(sound, key=lambda content: content.rev))).encode()

    # ---- changes; each returns the new revision, which the caller keeps in the database ---

    def set_password(self, key: UnlockedKey, user: str, password: str) -> int:
        """Give a person a new password; also how a colleague replaces a forgotten one."""
        user = normal(user)
        content = self._checked(key)
        others = tuple(slot for slot in content.slots if (slot.kind, slot.user) != (PASSWORD, user))
        new = granted((self._password_slot(content.db, user, password),), content.gen, key.data_key)
        if key.next_key is not None:
            new = granted_next(new, content.gen + 1, key.next_key)
        return self._save(replace(content, slots=others + new), key.data_key)

    def remove_user(self, key: UnlockedKey, user: str) -> int:
        """Take a person's slot away. Whoever saw the data key keeps it: rotate afterwards."""
        content = self._checked(key)
        left = tuple(
            slot for slot in content.slots if (slot.kind, slot.user) != (PASSWORD, normal(user))
        )
        if not any(slot.kind == PASSWORD for slot in left):
            raise Refused([Problem("user", "last-person-with-password")])
        return self._save(replace(content, slots=left), key.data_key)

    def add_recovery(self, key: UnlockedKey) -> tuple[str, int]:
        """Make another paper key; the former sheet works until ``keep_recovery``.

        So a kill between the two leaves no office without a sheet that opens it.
        """
        content, paper = self._checked(key), recovery.new()
        cost = self._policy.cost or self._policy.least
        new = granted((recovery_slot(content.db, paper, cost),), content.gen, key.data_key)
        if key.next_key is not None:
            new = granted_next(new, content.gen + 1, key.next_key)
        return paper, self._save(replace(content, slots=content.slots + new), key.data_key)

    def keep_recovery(self, key: UnlockedKey, paper: str) -> int:
        """End every paper key but this one. Raises WrongPassword when it opens nothing."""
        content = self._checked(key)
        papers = [slot for slot in content.slots if slot.kind == RECOVERY]
        kept = [slot for slot in papers if self._private_key(content, slot, paper) is not None]
        if not kept:
            raise WrongPassword("paper-key-wrong")
        left = tuple(slot for slot in content.slots if slot.kind != RECOVERY or slot in kept)
        return self._save(replace(content, slots=left), key.data_key)

    def begin_rotation(self, key: UnlockedKey) -> UnlockedKey:
        """Grant a next data key to every slot; until ``finish_rotation`` both keys open."""
        content, next_key = self._checked(key), secrets.token_bytes(KEY_BYTES)
        slots = granted_next(content.slots, content.gen + 1, next_key)
        revision = self._save(replace(content, slots=slots), key.data_key)
        return replace(key, next_key=next_key, revision=revision)

    def finish_rotation(self, key: UnlockedKey) -> UnlockedKey:
        """Make the next data key the current one, once the database was written under it."""
        content, new = self._checked(key), key.next_key
        if new is None:
            raise Refused([Problem("key", "no-rotation-begun")])
        nonce = secrets.token_bytes(NONCE_BYTES)
        earlier = {
            "gen": content.gen,
            "nonce": to_text(nonce),
            "wrap": to_text(
                seal(key.data_key, content.db.encode(), nonce, subkey(new, b"history"))
            ),
        }
        slots = tuple(
            replace(slot, grant=slot.grant_next or "", grant_next=None) for slot in content.slots
        )
        content = replace(
            content, slots=slots, gen=content.gen + 1, history=(*content.history, earlier)
        )
        revision = self._save(content, new)
        return UnlockedKey(content.db, key.user, revision, content.gen, new)

    def earlier_keys(self, key: UnlockedKey) -> dict[int, bytes]:
        """Data keys of earlier generations: today's password opens last year's backup."""
        found, data_key = {}, key.data_key
        content = self._checked(key)
        for entry in reversed(content.history):
            try:
                data_key = unseal(
                    from_text(entry["wrap"]),
                    content.db.encode(),
                    from_text(entry["nonce"]),
                    subkey(data_key, b"history"),
                )
            except nacl.exceptions.CryptoError:
                raise DamagedStore("keys-altered") from None
            found[int(entry["gen"])] = data_key
        return found

    def heal(self, key: UnlockedKey) -> None:
        """Make both copies equal to the newest sound one, where a cut left them different."""
        sound = [content for content in self._load() if self._vouches(key, content)]
        if not sound:
            return
        newest = canonical(plain(max(sound, key=lambda content: content.rev))).encode()
        for path in self._copies:
            if not path.exists() or path.read_bytes() != newest:
                try:
                    atomic.write_bytes(path, newest)
                except OSError as error:
                    # One copy opens the store; the other can wait for space.
                    if not isinstance(disk_failure(error), DiskFull):
                        raise

    # ---- inside --------------------------------------------------------------------------

    def _unlock(self, kind: str, user: str, secret: str) -> UnlockedKey:
        failure: StoreUnavailable | None = None
        for content in self._load():
            try:
                return self._open_slot(content, kind, user, secret)
            except StoreUnavailable as error:
                failure = failure or error
        assert failure is not None
        raise failure

    def _open_slot(self, content: Content, kind: str, user: str, secret: str) -> UnlockedKey:
        found = [slot for slot in content.slots if (slot.kind, slot.user) == (kind, user)]
        if not found:
            self._work_in_vain(content, user, secret)
        for slot in found:
            private = self._private_key(content, slot, secret)
            if private is None:
                continue
            data_key = opened_grant(private, slot.grant)
            next_key = opened_grant(private, slot.grant_next) if slot.grant_next else None
            if not hmac.compare_digest(content.mac, content.authenticated(data_key)):
                raise DamagedStore("keys-altered")
            return UnlockedKey(content.db, user, content.rev, content.gen, data_key, next_key)
        raise WrongPassword

    def _work_in_vain(self, content: Content, user: str, secret: str) -> None:
        """Take as long as with a known name: a quick answer would tell who works here."""
        slots = [slot for slot in content.slots if slot.kind == PASSWORD]
        if slots:
            # The same name meets the same cost each time, as a known one would.
            sign = hashlib.sha256((content.db + user).encode()).digest()
            self._kek(slots[sign[0] % len(slots)], secret)

    def _private_key(self, content: Content, slot: Slot, secret: str) -> bytes | None:
        kek = self._kek(slot, secret)
        try:
            return unseal(from_text(slot.wrap), slot.bound(content.db), from_text(slot.nonce), kek)
        except nacl.exceptions.CryptoError:
            return None

    def _kek(self, slot: Slot, secret: str) -> bytes:
        salt, cost = from_text(slot.kdf["salt"]), KdfCost(slot.kdf["mem"], slot.kdf["ops"])
        paper = slot.kind == RECOVERY
        if not (self._policy.bears(cost) if paper else self._policy.accepts(cost)):
            raise DamagedStore("keys-altered")
        return recovery_kek(secret, salt, cost) if paper else password_kek(secret, salt, cost)

    def _password_slot(self, database: str, user: str, password: str) -> Slot:
        salt, cost = secrets.token_bytes(SALT_BYTES), self._policy.chosen()
        kek = password_kek(password, salt, cost)
        return new_slot(database, PASSWORD, normal(user), kdf_fields(cost, salt), kek)

    def _load(self) -> list[Content]:
        """The readable copies, first the newest written; both only where they differ."""
        found: list[Content] = []
        failures: list[CusError] = []
        for path in self._copies:
            try:
                content = read(path)
            except FileNotFoundError:
                failures.append(NotOurStore())
            except OSError as error:
                failures.append(disk_failure(error))
            else:
                if content is None:
                    failures.append(DamagedStore("keys-damaged"))
                elif content not in found:
                    found.append(content)
        if not found:
            # One copy may merely be missing; what is wrong with the other tells more.
            raise next((f for f in failures if not isinstance(f, NotOurStore)), failures[0])
        return found

    def _checked(self, key: UnlockedKey) -> Content:
        for content in self._load():
            if self._vouches(key, content):
                return content
        raise DamagedStore("keys-altered")

    @staticmethod
    def _vouches(key: UnlockedKey, content: Content) -> bool:
        return hmac.compare_digest(content.mac, content.authenticated(key.data_key))

    def _save(self, content: Content, data_key: bytes) -> int:
        content = replace(content, rev=content.rev + 1)
        content = replace(content, mac=content.authenticated(data_key))
        for path in self._copies:
            atomic.write_bytes(path, canonical(plain(content)).encode())
        return content.rev
