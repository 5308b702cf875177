"""The file of a backup: a ZIP without compression of the database, the key file and a manifest.

The database inside is encrypted with the office's data key as the store itself, so the file may
lie anywhere. The manifest is readable and holds numbers only, nothing about people.
"""

from __future__ import annotations

import hashlib
import json
import os
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

from cus_desktop.domain.backups import Occasion
from cus_desktop.errors import DamagedBackup, NewerStore, NotABackup
from cus_desktop.models.store_files import DATABASE, KEYS
from cus_desktop.sync.digests import canonical
from cus_desktop.system import atomic

FORMAT = 1
MANIFEST = "manifest.json"
PARTS = (DATABASE, KEYS)

_CHUNK = 1024 * 1024
_LARGEST_TEXT = 4 * 1024 * 1024
"""Largest key file or manifest that is read; a real one has some kilobytes."""

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    KeyError,
    TypeError,
    OverflowError,
    EOFError,
)
"""What Python's reader says of an altered ZIP."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a backup says of itself.

    Attributes:
        office: id of the database.
        made: with a time zone.
        revision: of the tables.
        schema: counter of the synced model.
        vector: last number held of each log of the journal.
        counts: rows by table.
        sums: SHA-256 of each part.
        sizes: bytes of each part.
    """

    format: int
    program: str
    office: str
    made: datetime
    occasion: Occasion
    revision: str
    schema: int
    vector: Mapping[str, int]
    counts: Mapping[str, int]
    sums: Mapping[str, str]
    sizes: Mapping[str, int]

    def text(self) -> str:
        """As it is written."""
        plain = asdict(self)
        return canonical({**plain, "made": self.made.isoformat(), "occasion": self.occasion.value})

    @classmethod
    def parse(cls, text: bytes) -> Manifest:
        """What was written. Raises NewerStore, NotABackup for another kind of text."""
        try:
            fields: dict[str, Any] = json.loads(text)
            if fields["format"] > FORMAT:
                raise NewerStore
            made = datetime.fromisoformat(fields.pop("made"))
            occasion = Occasion(fields.pop("occasion"))
            manifest = cls(made=made.astimezone(), occasion=occasion, **fields)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            raise NotABackup from None
        if set(manifest.sums) != set(PARTS) or set(manifest.sizes) != set(PARTS):
            raise NotABackup
        return manifest


def write(path: Path, database: Path, keys: bytes, describe: Mapping[str, Any]) -> Manifest:
    """Put the parts into a new file at ``path``, flushed; returns its manifest.

    Parameters:
        describe: the fields of the manifest besides sums and sizes.
    """
    with atomic.open_private(path) as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            sums = {DATABASE: _add_file(archive, DATABASE, database)}
            _add_text(archive, KEYS, keys)
            sums[KEYS] = hashlib.sha256(keys).hexdigest()
            sizes = {DATABASE: database.stat().st_size, KEYS: len(keys)}
            manifest = Manifest(format=FORMAT, sums=sums, sizes=sizes, **describe)
            _add_text(archive, MANIFEST, manifest.text().encode())
        file.flush()
        os.fsync(file.fileno())
    return manifest


def manifest_of(path: Path) -> Manifest:
    """What the backup says of itself; reads a few kilobytes, whatever its size.

    Raises NotABackup, DamagedBackup, NewerStore and OSError.
    """
    with _opened(path) as archive:
        return Manifest.parse(_text(archive, MANIFEST))


def keys_of(path: Path) -> bytes:
    """The key file inside. Raises as `manifest_of`."""
    with _opened(path) as archive:
        manifest = Manifest.parse(_text(archive, MANIFEST))
        keys = _text(archive, KEYS)
    if hashlib.sha256(keys).hexdigest() != manifest.sums[KEYS]:
        raise DamagedBackup
    return keys


def unpack(path: Path, folder: Path) -> Manifest:
    """Write database and key file into the folder, compared with their sums.

    Raises NotABackup, DamagedBackup, NewerStore and OSError; what was written then is of no use.
    """
    with _opened(path) as archive:
        manifest = Manifest.parse(_text(archive, MANIFEST))
        for part in PARTS:
            with archive.open(part) as source, atomic.open_private(folder / part) as target:
                found = _copy(source, target, manifest.sizes[part])
            if found != manifest.sums[part]:
                raise DamagedBackup
    return manifest


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    with path.open("rb") as file:
        if not zipfile.is_zipfile(file):
            file.seek(0)
            # A backup that was cut short still begins like one.
            raise DamagedBackup if file.read(4) == b"PK\x03\x04" else NotABackup
        file.seek(0)
        try:
            with zipfile.ZipFile(file) as archive:
                if MANIFEST not in archive.namelist():
                    raise NotABackup
                yield archive
        except _BROKEN:
            raise DamagedBackup from None


def _text(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as part:
        found = part.read(_LARGEST_TEXT + 1)
    if len(found) > _LARGEST_TEXT:
        raise DamagedBackup
    return found


def _add_file(archive: zipfile.ZipFile, name: str, source: Path) -> str:
    """Copy a file into the archive; returns its sum."""
    info = _info(name)
    info.file_size = source.stat().st_size
    with source.open("rb") as read, archive.open(info, "w") as part:
        return _copy(read, part, info.file_size)


def _add_text(archive: zipfile.ZipFile, name: str, text: bytes) -> None:
    archive.writestr(_info(name), text)


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o600 << 16
    return info


def _copy(source: IO[bytes], target: IO[bytes], size: int) -> str:
    """Copy at most ``size`` bytes, a longer source is cut; returns their sum."""
    found = hashlib.sha256()
    while size > 0 and (chunk := source.read(min(_CHUNK, size))):
        found.update(chunk)
        target.write(chunk)
        size -= len(chunk)
    return found.hexdigest()
