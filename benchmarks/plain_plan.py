"""The same plan by plain reportlab: what `benchmarks.documents` measures our documents against.

Written as reportlab's own guide does it: platypus paragraphs and tables, a canvas that holds
the pages back for "page x of y". Same fonts, same paragraphs and tables, same column widths,
same QR code; no structure tags, no archive metadata, no attachment. The content is taken
from the blocks of our own story beforehand, so that nothing is missing, and that part is not
timed: the comparison favours the plain side.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

import segno
from reportlab.lib.colors import Color
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    PageTemplate,
    Spacer,
    Table,
)
from reportlab.platypus import Paragraph as PlainParagraph

from cus_desktop.documents.flow import Block, Gap, Together
from cus_desktop.documents.furniture import PAGE_FRAME, CheckBox, Monogram, QrCode, SignatureLine
from cus_desktop.documents.grids import Grid
from cus_desktop.documents.paragraphs import Paragraph
from cus_desktop.documents.plan import plan_story
from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.documents.style import Colour, Face, TextStyle
from cus_desktop.documents.tagging import Node
from cus_desktop.i18n import Translate
from cus_desktop.system.resources import resource


@dataclass(frozen=True)
class Text:
    """A paragraph: its words as the markup that reportlab reads, its style and bullet."""

    markup: str
    style: TextStyle
    bullet: str


@dataclass(frozen=True)
class Shape:
    """A drawing with its size."""

    kind: str
    width: float
    height: float
    content: str = ""


@dataclass(frozen=True)
class Cells:
    """A table: content of its cells, widths, heading rows, style commands."""

    rows: list[list[Any]]
    widths: list[float]
    heads: int
    commands: list[tuple[Any, ...]]


@dataclass(frozen=True)
class Bound:
    """Parts that stay on one page."""

    parts: list[Any]


@dataclass(frozen=True)
class Room:
    """Empty space, with the height that must still fit below it."""

    height: float
    needed: float = 0.0


@dataclass(frozen=True)
class PlainPlan:
    """Everything that the plain side prints."""

    title: str
    footer: str
    parts: list[Any]


def content_of(document: PlanDocument, translate: Translate) -> PlainPlan:
    """What our own story holds, without its structure; not timed."""
    parts: list[Any] = []
    for block in plan_story(Node("Document"), document, translate):
        needed = 96.0 if block.keeps_with_next else 0.0
        parts.append(Room(block.before, needed))
        parts.append(_content(block))
        parts.append(Room(block.after))
    footer = f"{document.number} · {document.version} · {document.fingerprint}"
    return PlainPlan(document.number, footer, parts)


def _content(block: Block) -> Any:
    if isinstance(block, Paragraph):
        return _text(block)
    if isinstance(block, Grid):
        return _cells(block)
    if isinstance(block, Together):
        return Bound([_content(part) for part in block.blocks])
    if isinstance(block, Gap):
        return Room(0)
    if isinstance(block, QrCode):
        return Shape("qr", block.side, block.side, block.content)
    if isinstance(block, Monogram):
        return Shape("crest", 42, 42)
    if isinstance(block, CheckBox):
        return Shape("box", 9, 12)
    if isinstance(block, SignatureLine):
        captions = [_text(caption) for caption in block.captions]
        known = [_text(block.known)] if block.known else []
        return Bound([*known, Shape("line", 120, 34), *captions])
    raise TypeError(type(block).__name__)


def _text(paragraph: Paragraph) -> Text:
    words = []
    for pieces, _ in paragraph.words:
        word = "".join(
            f"<b>{escape(text)}</b>" if face is not paragraph.style.face else escape(text)
            for face, text in pieces
        )
        words.append(word or "<br/>")
    bullet = paragraph.bullet.sign if paragraph.bullet else ""
    return Text(" ".join(words), paragraph.style, bullet)


def _cells(grid: Grid) -> Cells:
    side = grid.padding
    commands: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), side.side),
        ("RIGHTPADDING", (0, 0), (-1, -1), side.side),
        ("TOPPADDING", (0, 0), (-1, -1), side.top),
        ("BOTTOMPADDING", (0, 0), (-1, -1), side.bottom),
    ]
    rows = []
    for number, row in enumerate(grid.rows):
        cells: list[Any] = []
        for index, blocks in enumerate(row.cells):
            span = row.spans[index] if row.spans else 1
            if span > 1:
                start = len(cells)
                commands.append(("SPAN", (start, number), (start + span - 1, number)))
            cells.append([_content(block) for block in blocks])
            cells += [""] * (span - 1)
        rows.append(cells)
        if row.fill:
            commands.append(("BACKGROUND", (0, number), (-1, number), _colour(row.fill)))
        if row.rule:
            colour, width = row.rule
            commands.append(("LINEBELOW", (0, number), (-1, number), width, _colour(colour)))
        if row.top_rule:
            colour, width = row.top_rule
            commands.append(("LINEABOVE", (0, number), (-1, number), width, _colour(colour)))
    if grid.bar:
        commands.append(("LINEBEFORE", (0, 0), (0, -1), 3, _colour(grid.bar)))
    return Cells(rows, grid.widths, grid.heads, commands)


def _colour(colour: Colour) -> Color:
    return Color(colour.red, colour.green, colour.blue)


def register_fonts() -> None:
    """The same three faces, under reportlab's own names."""
    for face in Face:
        path = resource(f"fonts/NotoSans-{face.value}.ttf")
        pdfmetrics.registerFont(TTFont(_font(face), str(path)))
        pdfmetrics.registerFontFamily(_font(face), _font(face), _font(Face.SEMIBOLD))


def _font(face: Face) -> str:
    return f"Plain{face.value}"


_styles: dict[TextStyle, ParagraphStyle] = {}


def _style(style: TextStyle) -> ParagraphStyle:
    """Made once per style, as a careful program would."""
    if style not in _styles:
        _styles[style] = ParagraphStyle(
            f"style{len(_styles)}",
            fontName=_font(style.face),
            bulletFontName=_font(style.face),
            fontSize=style.size,
            leading=style.leading,
            textColor=_colour(style.colour),
            alignment={0: 0, 1: 2, 2: 1}[style.align.value],
            leftIndent=style.indent,
            splitLongWords=0,
        )
    return _styles[style]


class Drawing(Flowable):  # type: ignore[misc] # reportlab has no types
    """The QR code, a box, a line or the office's mark."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.width, self.height = shape.width, shape.height

    def draw(self) -> None:
        canvas, shape = self.canv, self.shape
        if shape.kind == "line":
            canvas.line(0, 2, shape.width, 2)
        elif shape.kind == "box":
            canvas.rect(0, 1, 9, 9)
        elif shape.kind == "crest":
            canvas.rect(0, 0, shape.width, shape.height, stroke=0, fill=1)
        else:
            self._draw_code()

    def _draw_code(self) -> None:
        matrix = segno.make_qr(self.shape.content, error="m", boost_error=False).matrix
        module = self.shape.width / len(matrix)
        path = self.canv.beginPath()
        for number, row in enumerate(matrix, start=1):
            start = None
            for column, dark in enumerate((*row, 0)):
                if dark and start is None:
                    start = column
                elif not dark and start is not None:
                    bottom = self.height - number * module
                    path.rect(start * module, bottom, (column - start) * module, module)
                    start = None
        self.canv.drawPath(path, stroke=0, fill=1)


class NumberedCanvas(Canvas):  # type: ignore[misc] # reportlab has no types
    """Holds the pages back until their number is known: the usual recipe."""

    footer = ""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self._pages: list[dict[str, Any]] = []

    def showPage(self) -> None:
        self._pages.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        pages = self._pages
        for number, page in enumerate(pages, start=1):
            self.__dict__.update(page)
            self.setFont(_font(Face.REGULAR), 8.2)
            self.drawString(51, 31, self.footer)
            self.drawRightString(A4[0] - 51, 31, f"strona {number} z {len(pages)}")
            super().showPage()
        super().save()


def render_plain(plan: PlainPlan) -> bytes:
    """The plan by plain reportlab; this is what is timed."""
    out = io.BytesIO()
    frame = Frame(
        PAGE_FRAME.left, PAGE_FRAME.bottom, PAGE_FRAME.width, PAGE_FRAME.height, 0, 0, 0, 0
    )
    document = BaseDocTemplate(
        out, pagesize=A4, title=plan.title, invariant=1, pageCompression=1, lang="pl-PL"
    )
    document.addPageTemplates([PageTemplate("page", [frame])])
    canvas = type("PlanCanvas", (NumberedCanvas,), {"footer": plan.footer})
    document.build(
        [flowable for part in plan.parts for flowable in _flow(part)], canvasmaker=canvas
    )
    return out.getvalue()


def _flow(part: Any) -> list[Any]:
    if isinstance(part, Text):
        return [PlainParagraph(part.markup, _style(part.style), bulletText=part.bullet or None)]
    if isinstance(part, Cells):
        rows = [
            [[f for item in cell for f in _inside(item)] if cell else "" for cell in row]
            for row in part.rows
        ]
        return [
            Table(
                rows,
                colWidths=part.widths,
                repeatRows=part.heads,
                style=part.commands,
                splitInRow=1 if part.heads else 0,
            )
        ]
    if isinstance(part, Bound):
        return [KeepTogether([flowable for item in part.parts for flowable in _flow(item)])]
    if isinstance(part, Shape):
        return [Drawing(part)]
    room = [Spacer(1, part.height)] if part.height else []
    return [CondPageBreak(part.needed), *room] if part.needed else room


def _inside(part: Any) -> list[Any]:
    """The same inside a cell, where nothing can be kept together."""
    if isinstance(part, Bound):
        return [flowable for item in part.parts for flowable in _flow(item)]
    return _flow(part)
