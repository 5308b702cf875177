"""Paragraphs of plain text: broken into lines, tagged, drawn.

Left-aligned and never hyphenated. A word that no line can hold is cut, so that it never
runs into the next column. A space is drawn at the end of every line but the last; without
it screen readers and copying would join the words of two lines.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from cus_desktop.documents.flow import Block
from cus_desktop.documents.fonts import loaded
from cus_desktop.documents.style import Align, Face, TextStyle
from cus_desktop.documents.tagging import Node, TaggedCanvas
from cus_desktop.documents.typography import bound
from cus_desktop.domain.line_breaks import bound_company

_CAP_HEIGHT = 0.714
_LINES_TOGETHER = 2
_LAYOUT_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Strong:
    """A stressed part of a paragraph."""

    text: str


Piece = tuple[Face, str]
Word = tuple[tuple[Piece, ...], float]
"""Pieces without a space between them, and their width."""
Runs = str | Sequence[str | Strong]


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces with the words joined, its width, and whether a word goes on."""

    pieces: tuple[Piece, ...]
    width: float
    cuts_word: bool = False


class Paragraph(Block):
    """Text in one style; parts may be `Strong`. A newline in the text begins a new line.

    ``node`` is the element of the structure tree that the text belongs to; without one the
    text is an artifact.
    """

    def __init__(
        self, content: Runs, style: TextStyle, node: Node | None, bullet: Bullet | None = None
    ) -> None:
        self.style = style
        self.node = node
        self.bullet = bullet
        self.before = style.before
        self.after = style.after
        self.closing_space = False
        """True inside a table cell with more text below, which must not run together."""
        self.words = list(_words(content, style))
        self._lines: list[Line] = []
        self._width = -1.0

    @property
    def text(self) -> str:
        """What a reader reads."""
        return " ".join("".join(text for _, text in pieces) for pieces, _ in self.words).strip()

    def least_width(self) -> float:
        widest = max((width for _, width in self.words), default=0.0)
        return widest + self.style.indent + _LAYOUT_SLACK

    def lines(self, width: float) -> list[Line]:
        """The lines at this width."""
        if width != self._width:
            self._lines = list(_broken(self.words, width - self.style.indent, self.style))
            self._width = width
        return self._lines

    def measure(self, width: float) -> float:
        return len(self.lines(width)) * self.style.leading

    def opening(self, width: float) -> float:
        return min(len(self.lines(width)), _LINES_TOGETHER + 1) * self.style.leading

    def split(self, width: float, room: float) -> tuple[Block, Block] | None:
        lines = self.lines(width)
        fitting = int(room / self.style.leading)
        fitting = min(fitting, len(lines) - _LINES_TOGETHER)
        if fitting < _LINES_TOGETHER:
            return None
        first, rest = self._part(lines[:fitting], width), self._part(lines[fitting:], width)
        first.bullet = self.bullet
        first.closing_space = True
        rest.closing_space = self.closing_space
        return first, rest

    def _part(self, lines: list[Line], width: float) -> Paragraph:
        part = Paragraph("", self.style, self.node)
        part.before = part.after = 0.0
        part._lines = lines
        part._width = width
        return part

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.bullet is not None:
            self.bullet.draw(canvas, x, self._baseline(top), self.style)
        pieces = self._placed(x, top, width)
        if not pieces:
            return
        if self.node is None:
            with canvas.artifact():
                canvas.texts(pieces, self.style.size, self.style.colour)
        else:
            with canvas.tagged(self.node):
                canvas.texts(pieces, self.style.size, self.style.colour)

    def _baseline(self, top: float) -> float:
        return top - (self.style.leading + _CAP_HEIGHT * self.style.size) / 2

    def _placed(self, x: float, top: float, width: float) -> list[tuple[float, float, Face, str]]:
        """Every piece of every line with its place; the last line has no closing space."""
        placed = []
        y = self._baseline(top)
        size = self.style.size
        lines = self.lines(width)
        for number, line in enumerate(lines, start=1):
            spaced = (number < len(lines) or self.closing_space) and not line.cuts_word
            at = x + self.style.indent + self._shift(line, width)
            for index, (face, text) in enumerate(line.pieces, start=1):
                last = index == len(line.pieces)
                placed.append((at, y, face, f"{text} " if spaced and last else text))
                if not last:
                    at += loaded(face).em_width(text) * size
            y -= self.style.leading
        return placed

    def _shift(self, line: Line, width: float) -> float:
        free = width - self.style.indent - line.width
        if self.style.align is Align.RIGHT:
            return free
        return free / 2 if self.style.align is Align.CENTRE else 0.0


class Bullet:
    """The mark before a list item, with the node of its label."""

    def __init__(self, node: Node, sign: str = "•") -> None:
        self.node = node
        self.sign = sign

    def draw(self, canvas: TaggedCanvas, x: float, baseline: float, style: TextStyle) -> None:
        """Draw once; the rest of a split item has none."""
        with canvas.tagged(self.node):
            canvas.text(x + 1, baseline, f"{self.sign} ", style.face, style.size, style.colour)


class Heading(Paragraph):
    """A heading with its entry in the outline; it stays with what follows."""

    keeps_with_next = True

    def __init__(
        self, text: str, style: TextStyle, node: Node, outline: tuple[str, int] | None = None
    ) -> None:
        super().__init__(text, style, node)
        self._outline = outline

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self._outline is not None:
            key, level = self._outline
            canvas.bookmark(self.text, key, level, top + self.style.leading / 2)
        super().draw(canvas, x, top, width)


_BREAK: Word = ((), -1.0)


def _words(content: Runs, style: TextStyle) -> Iterable[Word]:
    """The words of the content; a newline becomes a forced break."""
    runs = (content,) if isinstance(content, str) else content
    glued: list[Piece] = []
    for run in runs:
        face, text = (style.strong, run.text) if isinstance(run, Strong) else (style.face, run)
        text = bound(text) if style.binds_short_words else bound_company(text)
        for number, part in enumerate(text.replace("\n", " \n ").split(" ")):
            if number and glued:
                yield _word(glued, style.size)
                glued = []
            if part == "\n":
                yield _BREAK
            elif part:
                glued.append((face, part))
    if glued:
        yield _word(glued, style.size)


def _word(pieces: list[Piece], size: float) -> Word:
    return tuple(pieces), sum(loaded(face).em_width(text) for face, text in pieces) * size


def _broken(words: Sequence[Word], width: float, style: TextStyle) -> Iterable[Line]:
    """Greedy lines; at least one, so that an empty paragraph keeps its room."""
    space = loaded(style.face).em_width(" ") * style.size
    line: list[Word] = []
    used = 0.0
    for word in words:
        if word is _BREAK:
            yield _line(line, used)
            line, used = [], 0.0
            continue
        need = word[1] + (space if line else 0.0)
        if used + need <= width + _LAYOUT_SLACK:
            line.append(word)
            used += need
            continue
        if line:
            yield _line(line, used)
        *cut, last = _cut(word, width, style.size)
        for part in cut:
            yield _line([part], part[1], cuts_word=True)
        line, used = [last], last[1]
    yield _line(line, used)


def _line(words: list[Word], width: float, cuts_word: bool = False) -> Line:
    """Words joined by spaces into as few pieces as their faces allow."""
    pieces: list[tuple[Face, list[str]]] = []
    for number, (parts, _) in enumerate(words):
        for index, (face, text) in enumerate(parts):
            if number and index == 0:
                pieces[-1][1].append(" ")
            if pieces and pieces[-1][0] is face:
                pieces[-1][1].append(text)
            else:
                pieces.append((face, [text]))
    return Line(tuple((face, "".join(texts)) for face, texts in pieces), width, cuts_word)


def _cut(word: Word, width: float, size: float) -> list[Word]:
    """The word in parts that fit; whole when it fits anyway."""
    if word[1] <= width + _LAYOUT_SLACK:
        return [word]
    parts: list[Word] = []
    taken: list[Piece] = []
    used = 0.0
    for face, text in word[0]:
        metrics = loaded(face)
        start = 0
        for at, letter in enumerate(text):
            advance = metrics.em_width(letter) * size
            if used + advance > width and (taken or at > start):
                if at > start:
                    taken.append((face, text[start:at]))
                parts.append((tuple(taken), used))
                taken, used, start = [], 0.0, at
            used += advance
        if start < len(text):
            taken.append((face, text[start:]))
    parts.append((tuple(taken), used))
    return parts
