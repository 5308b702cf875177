"""Where this machine keeps the backups of a store: a folder, and a second one such as a stick."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Protocol

from cus_desktop.domain.backups import Occasion
from cus_desktop.errors import CusError, StoreUnavailable
from cus_desktop.models import backup
from cus_desktop.models.keys import UnlockedKey
from cus_desktop.models.store_files import store_above
from cus_desktop.system import paths
from cus_desktop.system.disk_failures import disk_failures

FOLDER_NAME = "kopie"
"""Beside the store's folder, in the office's language: people look for it with other programs."""

log = logging.getLogger(__name__)

_SETTING = "backups.places"
_FIRST, _SECOND = "folder", "second"


class MachineSettings(Protocol):
    """Settings of this machine, kept between runs."""

    def get(self, name: str, default: Any = None) -> Any:
        """The value kept under a name."""

    def set(self, name: str, value: Any) -> None:
        """Keep a value."""


class BackupPlaces:
    """The folders for the backups of one store, as this machine was told."""

    def __init__(self, settings: MachineSettings, store_folder: Path) -> None:
        self._settings = settings
        self._store = store_folder.absolute()
        self._listeners: list[Callable[[], None]] = []
        self._trouble: CusError | None = None

    @property
    def folder(self) -> Path:
        """The folder for backups; beside the store's own unless another was chosen."""
        chosen = self._chosen().get(_FIRST)
        return Path(chosen) if chosen else self._store.parent / FOLDER_NAME

    @property
    def second(self) -> Path | None:
        """The folder that gets a copy of each backup, often a stick."""
        chosen = self._chosen().get(_SECOND)
        return Path(chosen) if chosen else None

    @property
    def trouble(self) -> CusError | None:
        """Why the last attempt to make or prove a backup failed; None when it did not."""
        return self._trouble

    def tell(self, trouble: CusError | None = None) -> None:
        """Let those who show backups know that one was made, proved, or could not be."""
        self._trouble = trouble
        for listener in tuple(self._listeners):
            listener()

    def subscribe(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call ``listener``, on any thread, when something changed; returns the way out."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def choose(self, folder: Path) -> None:
        """Keep the backups here from now on; earlier ones stay where they are.

        Raises StoreUnavailable for a folder that cannot be used; then nothing changes.
        """
        self._keep(_FIRST, self._usable(folder))

    def choose_second(self, folder: Path | None) -> None:
        """Copy each backup here as well, or nowhere. Raises as `choose`."""
        self._keep(_SECOND, None if folder is None else self._usable(folder))

    @disk_failures()
    def refuse_missing(self, folder: Path) -> None:
        """Raise StoreUnavailable where the folder cannot be reached.

        One that was chosen is not made anew: that would fill the place where a stick is missing.
        """
        if folder == self._store.parent / FOLDER_NAME:
            paths.make_folder(folder)
        elif not folder.is_dir():
            raise StoreUnavailable("backup-folder-missing")

    @property
    def same_disk(self) -> bool:
        """Whether all backups lie on the disk of the store, so that one failure takes both."""
        folders = [each for each in (self.folder, self.second) if each is not None]
        return all(paths.on_same_disk(self._store, each) for each in folders)

    def _usable(self, folder: Path) -> Path:
        folder = folder.absolute()
        if folder == self._store or self._store in folder.parents or store_above(folder):
            raise StoreUnavailable("backup-folder-inside")
        paths.make_folder(folder)
        return folder

    def _chosen(self) -> Mapping[str, str]:
        known = self._settings.get(_SETTING, {})
        found = known.get(str(self._store), {}) if isinstance(known, dict) else {}
        return found if isinstance(found, dict) else {}

    def _keep(self, place: str, folder: Path | None) -> None:
        known = self._settings.get(_SETTING, {})
        chosen = {**self._chosen(), place: str(folder or "")}
        others = known if isinstance(known, dict) else {}
        self._settings.set(_SETTING, {**others, str(self._store): chosen})
        self.tell()


def back_up_closed(
    folder: Path, key: UnlockedKey, places: BackupPlaces, occasion: Occasion, now: datetime
) -> None:
    """A backup of a store nobody has at a desk, before a step that keeps the old files anyway.

    So what hinders it, such as a stick that is not there, stops nothing.
    """
    try:
        places.refuse_missing(places.folder)
        backup.make_backup(folder, key, places.folder, occasion, now)
    except CusError as error:
        log.info("no backup (%s): %s", occasion.value, error.code)
        places.tell(error)
