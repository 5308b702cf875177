"""Turns off a search of PySide6 that this program has no use for.

PySide6 offers names in another style ("snake_case") to modules that ask for them. To know
which may ask, it reads the source text of every module imported after it, and keeps all that
text in memory: 25 ms of the start and several megabytes once the database layer is loaded.
"""

from __future__ import annotations

import linecache


def look_for_no_features() -> None:
    """Let PySide6 take every further module for one that asks for nothing.

    Where a later PySide6 works otherwise, nothing happens but a slower start.
    """
    import PySide6.QtCore  # noqa: F401 - brings the module below into being

    try:
        from shibokensupport import feature
    except ImportError:
        return
    if hasattr(feature, "_mod_uses_pyside"):
        feature._mod_uses_pyside = _asks_for_nothing  # noqa: SLF001 - it has no switch
        linecache.clearcache()  # The texts it has read until now.


def _asks_for_nothing(_module: object) -> bool:
    return False
