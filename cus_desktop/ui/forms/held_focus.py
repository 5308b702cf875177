"""The keyboard focus while something is saved: given back where it was taken."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class HeldFocus:
    """Remembers which widget of ``area`` has the keyboard while parts of it are disabled.

    Qt takes the focus from a widget that is disabled and never returns it: the next Tab would
    begin somewhere else in the window. The cursor stays in its place in the text.
    """

    def __init__(self, area: QWidget) -> None:
        self._area = area
        self._holder: QWidget | None = None
        self._pushed_to: QWidget | None = None

    @contextmanager
    def taken(self) -> Iterator[None]:
        """Disable widgets inside this block."""
        holder: QWidget | None = self._area.window().focusWidget()
        inside = holder is not None and self._area.isAncestorOf(holder)
        self._holder = holder if inside else None
        yield
        self._pushed_to = self._area.window().focusWidget()

    def give_back(self, instead: QWidget | None = None) -> None:
        """Call it when all is enabled again; a focus the person moved meanwhile stays.

        ``instead`` takes it where the widget cannot hold it any more.
        """
        holder, self._holder = self._holder, None
        if holder is None or self._area.window().focusWidget() is not self._pushed_to:
            return
        if isValid(holder) and holder.isEnabled():
            holder.setFocus()
        elif instead is not None:
            instead.setFocus()
