"""A folder that appears under its name complete, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from cus_desktop.errors import StoreExists, StoreUnavailable
from cus_desktop.system import paths
from cus_desktop.system.single_instance import InstanceLock

MARK = ".unfinished"
"""Ending of the mark in a folder being made. It bears the folder's name, so that no copy of the
folder is ever taken for a left-over, and a running program holds a lock on it."""

_TAKEN = (errno.ENOTEMPTY, errno.EEXIST, errno.ENOTDIR)
_LONGEST_NAME = 50

IsOurs = Callable[[str], bool]
"""Whether a file of this name is one that the maker of the folder puts there."""


@contextmanager
def making_folder(folder: Path, is_ours: IsOurs) -> Iterator[Path]:
    """Give a hidden folder beside ``folder``, which takes its place when the block ends well.

    When the block fails, only files of ours are taken away again; what a killed run left is
    taken away by the next. Raises StoreExists where anything is in the way, OSError and
    ReadOnlyFolder.
    """
    folder = folder.resolve()
    if not folder.name or folder.is_mount():
        raise StoreUnavailable("folder-is-a-disk")
    if folder.exists() and not _is_empty(folder):
        raise StoreExists
    paths.make_folder(folder.parent)
    _remove_left_overs(folder, is_ours)
    made = Path(mkdtemp(prefix=_prefix(folder), dir=folder.parent))
    try:
        with InstanceLock(_mark_in(made)) as lock:
            yield made
            if os.name == "nt":
                # There a folder with an open file in it keeps its name.
                lock.release()
            _take_place(made, folder)
    except BaseException:
        _remove(made, is_ours)
        raise
    with contextlib.suppress(OSError):
        (folder / _mark_in(made).name).unlink()


def _prefix(folder: Path) -> str:
    return f".{folder.name[:_LONGEST_NAME]}-"


def _mark_in(made: Path) -> Path:
    return made / f"{made.name}{MARK}"


def _is_empty(folder: Path) -> bool:
    return folder.is_dir() and not any(folder.iterdir())


def _take_place(made: Path, folder: Path) -> None:
    """Give the finished folder its name; an empty one of that name makes way."""
    try:
        if folder.is_dir():
            folder.rmdir()
        made.rename(folder)
    except OSError as error:
        if error.errno in _TAKEN:
            raise StoreExists from None
        raise


def _remove_left_overs(folder: Path, is_ours: IsOurs) -> None:
    """Take away what killed runs left of this folder, and nothing that merely looks so."""
    for made in folder.parent.iterdir():
        if made.name.startswith(_prefix(folder)) and not made.is_symlink() and _is_left_over(made):
            _remove(made, is_ours)


def _is_left_over(made: Path) -> bool:
    """Whether a run that is no more made the folder."""
    try:
        if not _mark_in(made).is_file():
            return False
        with InstanceLock(_mark_in(made)):
            return True
    except (StoreUnavailable, OSError):
        return False


def _remove(made: Path, is_ours: IsOurs) -> None:
    """Take away our files, the mark last, then the folder, unless something else is in it."""
    with contextlib.suppress(OSError):
        for file in made.iterdir():
            if is_ours(file.name):
                file.unlink()
        if all(file == _mark_in(made) for file in made.iterdir()):
            _mark_in(made).unlink(missing_ok=True)
            made.rmdir()
