"""Where things lie on this machine: functions of the environment, and what a folder is."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path, PurePath
from typing import cast

from cus_desktop.system.disk_failures import disk_failures

FOLDER_NAME = "CUS Desktop"
DRIVE_REMOTE = 4
"""Windows' word for a drive on another machine (GetDriveTypeW)."""

_SYNC_SERVICES = ("OneDrive", "Dropbox", "Google Drive", "Nextcloud", "iCloudDrive")


def data_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The program's folder among the person's own data.

    ``%LOCALAPPDATA%`` on Windows, which no profile carries over the network; the XDG data
    folder elsewhere.
    """
    if platform == "win32":
        local = environ.get("LOCALAPPDATA") or str(_home(environ, platform) / "AppData/Local")
        return Path(local) / FOLDER_NAME
    if platform == "darwin":
        return _home(environ, platform) / "Library/Application Support" / FOLDER_NAME
    return _xdg(environ, "XDG_DATA_HOME", ".local/share")


def default_store_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where the office's store lies unless somebody chose another place."""
    return data_folder(environ, platform) / "office"


def practice_store_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where the practice office lies, apart from the real one."""
    return data_folder(environ, platform) / "practice"


def settings_file(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """The settings of this machine."""
    if platform in ("win32", "darwin"):
        return data_folder(environ, platform) / "settings.json"
    return _xdg(environ, "XDG_CONFIG_HOME", ".config") / "settings.json"


def log_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where the log files lie."""
    if platform in ("win32", "darwin"):
        return data_folder(environ, platform) / "logs"
    return _xdg(environ, "XDG_STATE_HOME", ".local/state") / "logs"


def report_folder(environ: Mapping[str, str], platform: str = sys.platform) -> Path:
    """Where reports of defects lie; nothing sends them anywhere."""
    return log_folder(environ, platform).with_name("reports")


@disk_failures()
def make_folder(folder: Path) -> None:
    """Make the folder, closed to others, where it is missing.

    Raises ReadOnlyFolder where that is refused.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    refuse_read_only(folder)


@disk_failures()
def refuse_read_only(folder: Path) -> None:
    """Raise ReadOnlyFolder (or DiskFull) unless a file can be made in the folder."""
    probe = folder / f".probe-{os.getpid()}"
    probe.touch()
    probe.unlink()


def is_network_folder(folder: PurePath, drive_type: Callable[[str], int] | None = None) -> bool:
    """Whether the folder lies on another machine: a network name or a mapped drive.

    Parameters:
        drive_type: GetDriveTypeW of Windows; where there is none, only names tell.
    """
    name = str(folder)
    if name.startswith(("\\\\", "//")):
        return not name.startswith(("\\\\?\\", "\\\\.\\"))
    if not folder.drive:
        return False
    drive_type = drive_type or _windows_drive_type()
    if drive_type is None:
        return False
    return drive_type(folder.drive + "\\") == DRIVE_REMOTE


def on_same_disk(one: Path, other: Path) -> bool:
    """Whether both folders lie on one disk (one volume), as far as the system tells.

    A folder that is not there yet counts as the nearest one above it that is.
    """
    return _disk_of(one) == _disk_of(other)


def _disk_of(folder: Path) -> int:
    for place in (folder, *folder.parents):
        try:
            return place.stat().st_dev
        except OSError:
            continue
    return -1


def sync_service(folder: PurePath) -> str:
    """The name of the service that copies this folder to a cloud; empty when none shows.

    Such a service can hold files while they are replaced: a reason to warn, not to refuse.
    """
    for part in folder.parts:
        for service in _SYNC_SERVICES:
            if part.casefold().startswith(service.casefold()):
                return service
    return ""


def _xdg(environ: Mapping[str, str], variable: str, below_home: str) -> Path:
    chosen = environ.get(variable, "")
    base = Path(chosen) if chosen.startswith("/") else _home(environ, "linux") / below_home
    return base / "cus-desktop"


def _home(environ: Mapping[str, str], platform: str) -> Path:
    variable = "USERPROFILE" if platform == "win32" else "HOME"
    return Path(environ[variable]) if environ.get(variable) else Path.home()


def _windows_drive_type() -> Callable[[str], int] | None:
    import ctypes

    windll = getattr(ctypes, "windll", None)
    return None if windll is None else cast(Callable[[str], int], windll.kernel32.GetDriveTypeW)
