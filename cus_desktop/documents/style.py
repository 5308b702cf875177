"""Measures, colours and text styles of the printed documents.

Points unless a name says otherwise. Every colour that carries text keeps a contrast of at
least 7:1 on the ground it is printed on, because copies of copies lose contrast.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour of the sRGB space the file declares, each part from 0 to 1."""

    red: float
    green: float
    blue: float

    @classmethod
    def of(cls, code: str) -> Colour:
        """The colour written as six hexadecimal digits."""
        return cls(*(round(int(code[at : at + 2], 16) / 255, 4) for at in (0, 2, 4)))

    @property
    def operands(self) -> str:
        """The three numbers as a content stream wants them."""
        return f"{self.red:g} {self.green:g} {self.blue:g}"


INK = Colour.of("16222B")
ACCENT = Colour.of("0B4F6C")
MUTED = Colour.of("4A5A66")
HAIRLINE = Colour.of("C3CDD4")
TINT = Colour.of("F3F6F8")
HEAD_TINT = Colour.of("E3ECF1")
WARNING = Colour.of("7A4B00")
WARNING_TINT = Colour.of("FFF1D6")
WHITE = Colour.of("FFFFFF")

HAIRLINE_WIDTH = 0.5
RULE_WIDTH = 1.0
BAR_WIDTH = 3.0


class Face(Enum):
    """The three weights of the one family."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


class Align(Enum):
    """Where the lines of a paragraph stand; never justified."""

    LEFT = 0
    RIGHT = 1
    CENTRE = 2


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph looks."""

    size: float
    leading: float
    face: Face = Face.REGULAR
    strong: Face = Face.SEMIBOLD
    colour: Colour = INK
    align: Align = Align.LEFT
    before: float = 0.0
    after: float = 0.0
    indent: float = 0.0
    binds_short_words: bool = False
    """Keeps "w domu" on one line; off where columns are narrow."""


BODY = TextStyle(10.2, 14.2, binds_short_words=True, after=3)
SMALL = TextStyle(8.8, 12.0, colour=MUTED, binds_short_words=True, after=3)
NOTICE = TextStyle(8.8, 12.0, colour=MUTED, binds_short_words=True, after=2)
ITEM = replace(BODY, indent=11, after=1.5)
QUOTE = TextStyle(11.4, 16.2, binds_short_words=True)
QUOTE_SOURCE = TextStyle(8.6, 11.4, colour=MUTED, before=4)

TITLE = TextStyle(20, 25, face=Face.BOLD, colour=ACCENT, after=1)
SECTION = TextStyle(12.4, 16, face=Face.BOLD, colour=ACCENT, before=12, after=4)
SUBSECTION = TextStyle(10.2, 14.2, face=Face.SEMIBOLD, before=5, after=1)

LABEL = TextStyle(8.6, 11.4, colour=MUTED)
VALUE = TextStyle(10.2, 13.6, face=Face.SEMIBOLD, binds_short_words=True)
CELL = TextStyle(9.3, 12.4)
CELL_STRONG = replace(CELL, face=Face.SEMIBOLD)
CELL_SMALL = TextStyle(8.6, 11.4, colour=MUTED)
CELL_NUMBER = replace(CELL, align=Align.RIGHT)
CELL_NUMBER_SMALL = replace(CELL_SMALL, align=Align.RIGHT)
CELL_TOTAL = replace(CELL, face=Face.BOLD)
CELL_TOTAL_NUMBER = replace(CELL_TOTAL, align=Align.RIGHT)
TABLE_HEAD = TextStyle(8.6, 11.2, face=Face.SEMIBOLD, colour=ACCENT)
TABLE_HEAD_NUMBER = replace(TABLE_HEAD, align=Align.RIGHT)

OFFICE_NAME = TextStyle(11, 14.5, face=Face.BOLD)
OFFICE_LINE = TextStyle(8.8, 12, colour=MUTED, binds_short_words=True)
CONTACT_NAME = TextStyle(14, 19, face=Face.BOLD)
CONTACT_PHONE = TextStyle(17, 23, face=Face.BOLD, colour=ACCENT)
DRAFT_WORD = TextStyle(10.2, 14.2, face=Face.SEMIBOLD, strong=Face.BOLD, colour=WARNING)
SIGNATURE_CAPTION = TextStyle(8.6, 11.4, colour=MUTED)
SIGNATURE_NAME = TextStyle(9.3, 12.8, face=Face.SEMIBOLD)
APPROVAL_WORD = TextStyle(11, 14.2, face=Face.BOLD, before=5, after=1)

SIDE_MARGIN = 18 * MM
TOP_MARGIN = 15 * MM
BOTTOM_MARGIN = 20 * MM
FOOTER_BASELINE = 11 * MM
FOOTER_SIZE = 8.2
RIBBON_HEIGHT = 6.2 * MM
QR_SIDE = 17 * MM
CREST_SIDE = 15 * MM
CHECK_BOX_SIDE = 9.0
SIGNATURE_ROOM = 34.0
