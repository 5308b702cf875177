"""Where things lie on this machine: functions of the environment, and what a folder is."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path, PurePath
from typing import cast

from cus_desktop.errors import ReadOnlyFolder

DRIVE_REMOTE = 4
"""Windows' word for a drive on another machine (GetDriveTypeW)."""

_REFUSED = (errno.EACCES, errno.EROFS, errno.EPERM)


def make_folder(folder: Path) -> None:
    """Make the folder where it is missing; raises ReadOnlyFolder where that is refused."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        if error.errno in _REFUSED:
            raise ReadOnlyFolder(path=str(folder)) from None
        raise
    refuse_read_only(folder)


def refuse_read_only(folder: Path) -> None:
    """Raise ReadOnlyFolder unless a file can be made in the folder."""
    probe = folder / f".probe-{os.getpid()}"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        if error.errno in _REFUSED:
            raise ReadOnlyFolder(path=str(folder)) from None
        raise


def is_network_folder(folder: PurePath, drive_type: Callable[[str], int] | None = None) -> bool:
    """Whether the folder lies on another machine: a network name or a mapped drive.

    Parameters:
        drive_type: GetDriveTypeW of Windows; where there is none, only names tell.
    """
    name = str(folder)
    if name.startswith(("\\\\", "//")):
        return not name.startswith(("\\\\?\\", "\\\\.\\"))
    drive_type = drive_type or _windows_drive_type()
    if drive_type is None or not folder.drive:
        return False
    return drive_type(folder.drive + "\\") == DRIVE_REMOTE


def _windows_drive_type() -> Callable[[str], int] | None:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    return None if windll is None else cast(Callable[[str], int], windll.kernel32.GetDriveTypeW)
