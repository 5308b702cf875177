"""Settings of this machine: language, look, window. The office's own settings are in the store."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self

from cus_desktop.system import atomic

FORMAT = 1

SMALLEST_TEXT, LARGEST_TEXT = 90, 200
SCHEMES = ("system", "light", "dark")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Settings:
    """All settings with their defaults.

    Attributes:
        last_store: folder of the store opened last; empty before the first time.
        look_text_percent: 90 to 200.
        window_geometry: what Qt gave, as text.
        other: keys this version does not know; they are kept.
    """

    language: str = "pl"
    last_store: str = ""
    look_scheme: str = "system"
    look_text_percent: int = 100
    window_geometry: str = ""
    other: Mapping[str, Any] = field(default_factory=dict)

    def evolve(self, **changes: Any) -> Self:
        """The settings with some of them changed."""
        return replace(self, **changes)


_KNOWN = {known.name: known for known in fields(Settings) if known.name != "other"}


class SettingsFile:
    """The settings as they lie on disk, read once and written whole at each change."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._settings = load(path)

    @property
    def settings(self) -> Settings:
        """The present settings."""
        return self._settings

    def change(self, settings: Settings) -> None:
        """Keep these settings; on disk when this returns.

        Where the disk refuses they hold for this run: a window size is no reason to stop work.
        """
        if settings == self._settings:
            return
        self._settings = settings
        try:
            save(self._path, settings)
        except OSError as error:
            log.warning("settings not written (%s), they hold for this run", error.errno)

    def get(self, name: str, default: Any = None) -> Any:
        """One setting by its dotted name (``look.scheme``)."""
        key = _key(name)
        if key in _KNOWN:
            return getattr(self._settings, key)
        return self._settings.other.get(key, default)

    def set(self, name: str, value: Any) -> None:
        """Keep one setting by its dotted name, as `change` does.

        Raises TypeError for a value of the wrong kind.
        """
        key = _key(name)
        if key in _KNOWN:
            if not _fits(key, value):
                raise TypeError(f"{name} cannot be a {type(value).__name__}")
            self.change(self._settings.evolve(**{key: value}))
        else:
            self.change(self._settings.evolve(other={**self._settings.other, key: value}))


def load(path: Path) -> Settings:
    """The settings in the file; defaults where it is missing, unreadable or of another kind."""
    try:
        content = json.loads(path.read_bytes())
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, RecursionError):
        log.warning("settings unreadable, defaults are used")
        return Settings()
    if not isinstance(content, dict):
        log.warning("settings are not a table, defaults are used")
        return Settings()
    known, other = {}, {}
    for key, value in content.items():
        if key == "format":
            continue
        if key not in _KNOWN:
            other[key] = value
        elif _fits(key, value):
            known[key] = value
        else:
            log.warning("setting %s has the wrong kind, its default is used", key)
    return Settings(**known, other=other)


def save(path: Path, settings: Settings) -> None:
    """Write all settings at once; the old file stays whole until then. Raises OSError."""
    content = {
        "format": FORMAT,
        **settings.other,
        **{key: getattr(settings, key) for key in _KNOWN},
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    atomic.write_text(path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def _key(name: str) -> str:
    return name.replace(".", "_")


def _fits(key: str, value: Any) -> bool:
    if key == "look_text_percent":
        is_number = isinstance(value, int) and not isinstance(value, bool)
        return is_number and SMALLEST_TEXT <= value <= LARGEST_TEXT
    if key == "look_scheme":
        return value in SCHEMES
    return isinstance(value, str)
