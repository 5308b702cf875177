"""Failures the program expects, each with a stable code.

A code becomes a sentence in ``cus_desktop/texts.py``: what happened, what was not done and
what to do next. Parameters hold only what may be shown and logged: file names of our own,
numbers, dates; never a person's data.
"""

from __future__ import annotations

from collections.abc import Sequence

from cus_desktop.domain.problems import Problem


class CusError(Exception):
    """A failure that the person can understand and act on."""

    code = "error"
    problems: tuple[Problem, ...] = ()
    """What exactly is wrong, where the failure knows it."""

    def __init__(self, code: str | None = None, **params: object) -> None:
        if code is not None:
            self.code = code
        self.params = params
        super().__init__(self.code)


class Refused(CusError):
    """The rules of the office refuse the step; nothing was changed."""

    code = "refused"

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__()
        self.problems = tuple(problems)


class NotAllowed(CusError):
    """No role the person holds today allows the step; nothing was changed or shown."""

    code = "not-allowed"


class RestrictedRecord(NotAllowed):
    """The record is restricted to chosen persons; nothing of it was shown or changed."""

    code = "record-restricted"


class NotFound(CusError):
    """The record asked for is not in the store."""

    code = "not-found"


class RecordChanged(CusError):
    """Somebody saved the record after it was shown."""

    code = "record-changed"


class ConflictPending(CusError):
    """The field holds two versions that a person has to choose from first."""

    code = "conflict-pending"


class StoreUnavailable(CusError):
    """The disk, the file or the key is at fault; the original stays untouched."""

    code = "store-unavailable"


class WrongPassword(StoreUnavailable):
    """No key slot opens with this name and password."""

    code = "wrong-password"


class NotOurStore(StoreUnavailable):
    """The folder or file is not a store of this program."""

    code = "not-our-store"


class DamagedStore(StoreUnavailable):
    """The file is cut short or altered."""

    code = "damaged-store"


class NewerStore(StoreUnavailable):
    """A newer version of the program wrote this store."""

    code = "newer-store"


class ReadOnlyFolder(StoreUnavailable):
    """The folder cannot be written to."""

    code = "read-only-folder"


class DiskFull(StoreUnavailable):
    """There is no space left; the change was rolled back."""

    code = "disk-full"


class StoreLocked(StoreUnavailable):
    """The program is locked; a password opens the store again."""

    code = "store-locked"


class TooManyAttempts(StoreUnavailable):
    """Too many wrong passwords; ``seconds`` or ``minutes`` says how long to wait."""

    code = "wait-seconds"


class AlreadyOpen(StoreUnavailable):
    """Another copy of the program holds the store."""

    code = "already-open"


class UnsafeFolder(StoreUnavailable):
    """A network folder: the store's files need one machine."""

    code = "unsafe-folder"


class NotABackup(StoreUnavailable):
    """The file is no backup of this program."""

    code = "not-a-backup"


class DamagedBackup(StoreUnavailable):
    """The backup is cut short or altered; nothing was taken from it."""

    code = "backup-damaged"


class StoreExists(StoreUnavailable):
    """The folder already holds a store; nothing was overwritten."""

    code = "store-exists"


class StoreBug(Exception):
    """Our own defect: the database was asked for something it must refuse."""
