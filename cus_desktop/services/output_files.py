"""Files that people let the program write: a print, a list, a copy of somebody's data.

Such a file is named by a person, so it may be named wrongly. It never lands among the files of a
store, this one or another, and never in the place of a file of another kind.
"""

from __future__ import annotations

from pathlib import Path

from cus_desktop.errors import CusError
from cus_desktop.models.store_files import is_store_file, store_above
from cus_desktop.system.atomic import write_bytes

_LOOKED_AT = 4096
_BEGINNINGS = {b"%PDF": "pdf", b"PK\x03\x04": "zip", b"{": "json", b"[": "json"}


class InsideStore(CusError):
    """The file would lie among the files of a store."""

    code = "file-inside-store"


class FileThere(CusError):
    """A file of this name is there and nobody said that it may go."""

    code = "file-there-already"


class OtherKindThere(CusError):
    """A file of another kind has this name; it is not replaced even when asked."""

    code = "file-of-other-kind"


def refuse_output(path: Path, *, replace: bool) -> None:
    """Raise what `write_output` would raise of the place itself, before the work is done."""
    if store_above(path) is not None or (path.exists() and is_store_file(path.name)):
        raise InsideStore
    if path.exists() and not replace:
        raise FileThere


def write_output(path: Path, content: bytes, *, replace: bool) -> None:
    """Write the whole file or nothing.

    Parameters:
        replace: a file of this name and kind goes; whoever writes was asked.

    Raises InsideStore, FileThere, OtherKindThere, and OSError.
    """
    refuse_output(path, replace=replace)
    if path.is_file() and not _same_kind(path, content):
        raise OtherKindThere
    write_bytes(path, content)


def _same_kind(path: Path, content: bytes) -> bool:
    with path.open("rb") as file:
        there = file.read(_LOOKED_AT)
    return not there or _kind(there) == _kind(content[:_LOOKED_AT])


def _kind(content: bytes) -> str:
    """What a file is by its beginning; one with zeros that begins as none we write is foreign."""
    for beginning, kind in _BEGINNINGS.items():
        if content.startswith(beginning):
            return kind
    return "foreign" if b"\0" in content else "text"
