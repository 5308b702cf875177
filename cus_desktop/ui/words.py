"""Problems and failures as sentences in the language of the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from cus_desktop.domain.problems import Problem
from cus_desktop.errors import CusError


def translate(context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
    """Qt's translation in the shape the rest of the program expects."""
    return QCoreApplication.translate(context, text, disambiguation, n)


def say(found: Problem | CusError) -> str:
    """What happened and what to do, for a problem or an expected failure."""
    from cus_desktop.texts import sentence  # a thousand words, not needed to show a window

    return sentence(found, translate)
