"""What the system says of a disk, in our own words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from cus_desktop.errors import DiskFull, ReadOnlyFolder, StoreUnavailable

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_REFUSED = {errno.EACCES, errno.EROFS, errno.EPERM}
_NO_FOLDER = {errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG, errno.ELOOP}
"""The way to the file is no chain of folders."""


@contextmanager
def disk_failures() -> Iterator[None]:
    """Raise DiskFull, ReadOnlyFolder or another StoreUnavailable in place of an OSError.

    Also a decorator. No path is kept: a folder may bear the name of a person.
    """
    try:
        yield
    except OSError as error:
        raise disk_failure(error) from None


def disk_failure(error: OSError) -> StoreUnavailable:
    """The failure of `cus_desktop.errors` that stands for this one."""
    if error.errno in _FULL:
        return DiskFull()
    if error.errno in _REFUSED:
        return ReadOnlyFolder()
    if error.errno in _NO_FOLDER:
        return StoreUnavailable("no-such-folder")
    if error.errno == errno.EISDIR:
        return StoreUnavailable("folder-in-the-way")
    return StoreUnavailable("disk-error")
