"""A part of a form that is not a list of fields: goals of a plan, contact persons."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.domain.problems import Problem

Say = Callable[[Problem], str]
"""Puts a problem into words."""


class Section(QWidget):
    """A widget that shows some attributes of a draft and gives them back.

    ``changed`` is sent when the person changes something, never from ``set``.
    """

    changed = Signal()
    title = ""
    """Words above the section, in the language of the window; empty for no card of its own."""
    names: tuple[str, ...] = ()
    """The attributes of the draft this section edits."""

    def get(self) -> Mapping[str, Any]:
        """The values of the attributes, as typed."""
        raise NotImplementedError

    def set(self, draft: Any) -> None:
        """Show a draft."""
        raise NotImplementedError

    def unreadable(self) -> Sequence[Problem]:
        """A problem for every text that cannot be read; it is not in ``get``."""
        return ()

    def typed(self) -> Mapping[str, str]:
        """These texts by path, for example ``contacts[0].since``."""
        return {}

    def set_typed(self, texts: Mapping[str, str]) -> None:
        """Put back texts that could not be read, after ``set``."""

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        """Show these problems where they belong, an empty list to clear all.

        Returns the widget to jump to for each problem, in the same order.
        """
        raise NotImplementedError
