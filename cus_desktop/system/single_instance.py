"""One running program per store, by a lock the system itself releases when a program dies."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType

from cus_desktop.errors import AlreadyOpen, ReadOnlyFolder

_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK, getattr(errno, "EDEADLOCK", errno.EDEADLK)}


class InstanceLock:
    """The lock on one file. It holds nothing readable: no process number that could go stale."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        """Whether this program has the lock."""
        return self._descriptor is not None

    def acquire(self) -> None:
        """Take the lock, or raise AlreadyOpen when another program has it.

        Raises ReadOnlyFolder when the lock file cannot be made.
        """
        try:
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            if error.errno in (errno.EACCES, errno.EROFS, errno.EPERM):
                raise ReadOnlyFolder(path=str(self._path.parent)) from None
            raise
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _TAKEN:
                raise AlreadyOpen from None
            raise
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; the file stays. Doing so twice is no mistake."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> InstanceLock:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
