"""Reports of defects: a file the person can read before handing it over. Nothing is sent."""

from __future__ import annotations

import faulthandler
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from cus_desktop import __version__
from cus_desktop.system.logs import without_values

FAULT_FILE = "fault.txt"
KEPT_REPORTS = 20
_PACKAGE = Path(__file__).resolve().parents[1]

_open_fault_file: TextIO | None = None


def event_number() -> str:
    """A short number to read out on the telephone, different each time."""
    import secrets

    return secrets.token_hex(3).upper()


def described(error: BaseException) -> str:
    """Kind and place of an error and of its causes, without a single value.

    Source lines are left out as well: they are ours, but so is the line that holds a literal.
    """
    return "\n".join(_lines(error))


def write_report(folder: Path, error: BaseException, event: str = "") -> Path:
    """Write a report about the error and return where it lies.

    Parameters:
        event: the number shown to the person; a new one when empty.

    Raises OSError when the folder refuses.
    """
    import platform

    folder.mkdir(parents=True, exist_ok=True)
    event = event or event_number()
    now = datetime.now(UTC)
    path = folder / f"report-{now:%Y%m%d-%H%M%S}-{event}.txt"
    lines = [
        f"CUS Desktop {__version__}, event {event}, {now:%Y-%m-%d %H:%M:%S} UTC",
        f"{platform.system()} {platform.release()}, Python {platform.python_version()}",
        "This report holds no data of residents. Nothing was sent anywhere.",
        "",
        described(error),
        "",
    ]
    path.write_text("\n".join(lines), encoding="utf-8")
    _drop_old(folder)
    return path


def watch_faults(folder: Path) -> str:
    """Let hard crashes leave a trace in the folder; returns the trace of the last run.

    Empty when the last run ended well, or when the folder refuses.
    """
    global _open_fault_file  # noqa: PLW0603  the interpreter writes to one file
    path = folder / FAULT_FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        left = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        stop_watching()
        _open_fault_file = path.open("w", encoding="utf-8")
    except OSError:
        return ""
    faulthandler.enable(_open_fault_file)
    return left


def stop_watching() -> None:
    """End the watch for hard crashes."""
    global _open_fault_file  # noqa: PLW0603
    if _open_fault_file is not None:
        faulthandler.disable()
        _open_fault_file.close()
        _open_fault_file = None


def _lines(error: BaseException) -> Iterator[str]:
    seen: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in seen:
        seen.add(id(link))
        yield f"{type(link).__module__}.{type(link).__qualname__}: {_message(link)}"
        yield from _places(link.__traceback__)
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
        if link is not None:
            yield "caused by"


def _message(error: BaseException) -> str:
    """What our own errors say; of others only the kind is safe."""
    own = type(error).__module__.startswith("cus_desktop.errors")
    return without_values(str(error)) if own else "(message left out)"


def _places(trace: TracebackType | None) -> Iterator[str]:
    import traceback

    for frame in traceback.extract_tb(trace):
        yield f"  {_short(frame.filename)}:{frame.lineno} in {frame.name}"


def _short(filename: str) -> str:
    """The file without the folders above the package: they hold the account's name."""
    path = Path(filename)
    if path.is_relative_to(_PACKAGE):
        return path.relative_to(_PACKAGE.parent).as_posix()
    return "/".join(path.parts[-2:])


def _drop_old(folder: Path) -> None:
    reports = sorted(folder.glob("report-*.txt"))
    for path in reports[:-KEPT_REPORTS]:
        path.unlink(missing_ok=True)
