"""Files that are either the old one or the new one, never a half."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would write other line ends."""


def write_bytes(path: Path, content: bytes) -> None:
    """Replace the file by one with this content; complete and flushed before it takes the name.

    Nobody else on the machine can read it: it may hold people's data or keys. Raises OSError;
    then the old file is as it was and no temporary file is left.
    """
    with replacing(path) as temporary, open_private(temporary) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def open_private(path: Path) -> BinaryIO:
    """Make a new file that only its owner may read, and open it for writing."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    return os.fdopen(descriptor, "wb")


def write_text(path: Path, text: str) -> None:
    """Replace the file by one with this text in UTF-8, line ends as they are."""
    write_bytes(path, text.encode())


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary name beside ``path``; the file made there takes its place at the end.

    The block writes and flushes the file. When it fails, the temporary file goes away.
    """
    import secrets

    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        yield temporary
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def flush_file(path: Path) -> None:
    """Make sure that a finished file has reached the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Make sure that names in the folder have reached the disk; Windows does so by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
