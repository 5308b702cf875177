"""Log files for whoever helps the office: what the program did, never about whom."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

FILE_NAME = "cus-desktop.log"
KEPT_FILES = 5
LARGEST_FILE = 1_000_000

MASK = "#" * 6
# Nine digits and more, also parted by spaces or hyphens: PESEL, phone, account. Ids of rows
# are hexadecimal and dates are shorter, so both stay readable.
_LONG_NUMBER = re.compile(r"(?<![0-9a-fA-F-])\+?\d(?:[ -]?\d){8,}(?![0-9a-fA-F-])")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"|«[^»]*»|„[^”]*”")


def masked(text: str) -> str:
    """The text with long digit groups hidden."""
    return _LONG_NUMBER.sub(MASK, text)


def without_values(text: str) -> str:
    """The text of an exception without what stands in quotation marks, and numbers masked.

    Messages of Python and of libraries quote the value they refuse.
    """
    return masked(_QUOTED.sub("'…'", text))


class PrivacyFormatter(logging.Formatter):
    """Lines with numbers masked; exceptions keep their kind and place, not their message."""

    def format(self, record: logging.LogRecord) -> str:
        """One record as text."""
        return masked(super().format(record))

    def formatException(self, ei: Any) -> str:
        """The chain of an exception: kinds, files and lines."""
        from cus_desktop.system.crash import described

        return described(ei[1]) if ei[1] is not None else ""


class LogFiles(logging.Handler):
    """Writes to a few files of limited size, made with the first line.

    Their module of the standard library costs 10 ms to import, and most starts log nothing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._files: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one line; a full disk stays the business of ``logging``."""
        if self._files is None:
            from logging.handlers import RotatingFileHandler

            self._files = RotatingFileHandler(
                self._path,
                maxBytes=LARGEST_FILE,
                backupCount=KEPT_FILES - 1,
                encoding="utf-8",
                delay=True,
            )
            self._files.setFormatter(self.formatter)
        self._files.emit(record)

    def close(self) -> None:
        """Close the file that is open."""
        if self._files is not None:
            self._files.close()
        super().close()


def start(folder: Path, level: int = logging.INFO) -> None:
    """Write the program's log into the folder from now on; a second call changes nothing.

    Where the folder refuses, the program works without a log.
    """
    root = logging.getLogger("cus_desktop")
    if any(isinstance(handler, LogFiles) for handler in root.handlers):
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError:
        return
    handler = LogFiles(folder / FILE_NAME)
    handler.setFormatter(PrivacyFormatter("{asctime} {levelname} {name}: {message}", style="{"))
    root.addHandler(handler)
    root.setLevel(level)


def stop() -> None:
    """Close the log files; for tests and the end of the program."""
    root = logging.getLogger("cus_desktop")
    for handler in [*root.handlers]:
        if isinstance(handler, LogFiles):
            root.removeHandler(handler)
            handler.close()


def facts(values: Mapping[str, object]) -> str:
    """Parameters for a log line, in order of name, masked."""
    return masked(" ".join(f"{key}={value}" for key, value in sorted(values.items())))
