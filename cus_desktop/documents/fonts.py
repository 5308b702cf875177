"""The one font family of the documents: Noto Sans in three weights, embedded as a subset.

Faces are read once per process. Loading costs some tens of milliseconds, so it happens at
the first print and never at the start of the program.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from cus_desktop.documents.style import Face
from cus_desktop.system.resources import resource

_NBSP = "\u00a0"
_CACHED_WORDS = 20_000


class LoadedFace:
    """One weight of the family: widths for the line breaker, subsets for the writer."""

    def __init__(self, face: Face) -> None:
        from reportlab.pdfbase.ttfonts import TTFont

        name = f"NotoSans-{face.value}"
        path = resource(f"fonts/{name}.ttf")
        self.font: Any = TTFont(name, str(path), asciiReadable=False)
        metrics = self.font.face
        self.characters = frozenset(map(chr, metrics.charToGlyph)) | {_NBSP}
        self._widths = {chr(code): width / 1000 for code, width in metrics.charWidths.items()}
        self._widths[_NBSP] = self._widths[" "]
        self._default_width = metrics.defaultWidth / 1000
        self._known: dict[str, float] = {}

    def em_width(self, text: str) -> float:
        """Width of the text at size 1."""
        known = self._known.get(text)
        if known is None:
            if len(self._known) >= _CACHED_WORDS:
                self._known.clear()
            widths, default = self._widths, self._default_width
            known = self._known[text] = sum(widths.get(letter, default) for letter in text)
        return known


@cache
def loaded(face: Face) -> LoadedFace:
    """The face with its metrics, read from ``resources/fonts`` at the first call."""
    return LoadedFace(face)


@cache
def printable_characters() -> frozenset[str]:
    """Every character that all three weights can print."""
    return frozenset.intersection(*(loaded(face).characters for face in Face))
