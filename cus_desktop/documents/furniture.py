"""What every printed document of the office shares: letterhead, footer, signatures, marks."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass

from cus_desktop.documents.flow import Block, FrameBox
from cus_desktop.documents.fonts import loaded
from cus_desktop.documents.grids import Grid, Padding, Row
from cus_desktop.documents.paragraphs import Paragraph
from cus_desktop.documents.plan_document import OfficeBlock, Picture
from cus_desktop.documents.style import (
    A4,
    ACCENT,
    BOTTOM_MARGIN,
    CHECK_BOX_SIDE,
    CREST_SIDE,
    FOOTER_BASELINE,
    FOOTER_SIZE,
    HAIRLINE,
    HAIRLINE_WIDTH,
    INK,
    MM,
    MUTED,
    OFFICE_LINE,
    OFFICE_NAME,
    QR_SIDE,
    RIBBON_HEIGHT,
    SIDE_MARGIN,
    SIGNATURE_CAPTION,
    SIGNATURE_NAME,
    SIGNATURE_ROOM,
    TOP_MARGIN,
    WARNING,
    WHITE,
    Colour,
    Face,
)
from cus_desktop.documents.tagging import Node, TaggedCanvas
from cus_desktop.i18n import Translate

PAGE_FRAME = FrameBox(
    left=SIDE_MARGIN,
    top=A4[1] - TOP_MARGIN,
    width=A4[0] - 2 * SIDE_MARGIN,
    bottom=BOTTOM_MARGIN,
)

_FUNDING_HEIGHT = 12 * MM


class QrCode(Block):
    """A QR code as filled rectangles, with a text that says what it holds."""

    def __init__(self, content: str, side: float, node: Node) -> None:
        self.content = content
        self.side = float(side)
        self.node = node

    def measure(self, width: float) -> float:
        del width
        return self.side

    def least_width(self) -> float:
        return self.side

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        import segno

        matrix = segno.make_qr(self.content, error="m", boost_error=False).matrix
        module = self.side / len(matrix)
        x += width - self.side
        bars = []
        for number, row in enumerate(matrix, start=1):
            for start, length in _dark_runs(row):
                bars.append((x + start * module, top - number * module, length * module))
        _mark_box(self.node, x, top - self.side, self.side, self.side)
        with canvas.tagged(self.node):
            canvas.cells(bars, module, INK)


def _dark_runs(row: bytearray) -> list[tuple[int, int]]:
    """Start and length of each dark stretch of a row of the matrix."""
    runs = []
    start: int | None = None
    for column, dark in enumerate((*row, 0)):
        if dark and start is None:
            start = column
        elif not dark and start is not None:
            runs.append((start, column - start))
            start = None
    return runs


def _mark_box(node: Node, x: float, y: float, width: float, height: float) -> None:
    """Where the figure stands, as readers that zoom to figures want it."""
    node.attributes = (
        f"<</O /Layout /Placement /Block /BBox [{x:.2f} {y:.2f} {x + width:.2f} {y + height:.2f}]>>"
    )


class PictureBox(Block):
    """A picture fitted into a box, standing at its left."""

    def __init__(self, picture: Picture, width: float, height: float, node: Node) -> None:
        from reportlab.lib.utils import ImageReader

        across, down = ImageReader(io.BytesIO(picture.data)).getSize()
        scale = min(width / across, height / down)
        self.picture = picture
        self.width, self.height = float(across * scale), float(down * scale)
        self.node = node

    def measure(self, width: float) -> float:
        del width
        return self.height

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        del width
        _mark_box(self.node, x, top - self.height, self.width, self.height)
        with canvas.tagged(self.node):
            canvas.picture(self.picture.data, x, top - self.height, self.width, self.height)


class Monogram(Block):
    """Stands where an office has no crest; pure ornament."""

    def __init__(self, letters: str) -> None:
        self.letters = letters

    def measure(self, width: float) -> float:
        del width
        return CREST_SIDE

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        del width
        size = 12.0
        across = loaded(Face.BOLD).em_width(self.letters) * size
        with canvas.artifact():
            canvas.rectangle(x, top - CREST_SIDE, CREST_SIDE, CREST_SIDE, ACCENT)
            left = x + (CREST_SIDE - across) / 2
            baseline = top - (CREST_SIDE + 0.714 * size) / 2
            canvas.text(left, baseline, self.letters, Face.BOLD, size, WHITE)


class CheckBox(Block):
    """A square to tick by hand; no text font has one."""

    def __init__(self, node: Node) -> None:
        self.node = node

    def measure(self, width: float) -> float:
        del width
        return CHECK_BOX_SIDE + 3

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        del width
        bottom = top - CHECK_BOX_SIDE - 2.6
        _mark_box(self.node, x, bottom, CHECK_BOX_SIDE, CHECK_BOX_SIDE)
        with canvas.tagged(self.node):
            canvas.frame(x, bottom, CHECK_BOX_SIDE, INK, 0.9)


class SignatureLine(Block):
    """Room to sign, a line, and under it who signs.

    ``name`` stands first below the line; ``known`` (place, date) is printed on the line.
    """

    def __init__(
        self, captions: Sequence[str], node: Node, name: str = "", known: str = ""
    ) -> None:
        self.known = Paragraph(known, SIGNATURE_NAME, node.add("P")) if known else None
        self.captions = [Paragraph(name, SIGNATURE_NAME, node.add("P"))] if name else []
        self.captions += [Paragraph(text, SIGNATURE_CAPTION, node.add("P")) for text in captions]

    def measure(self, width: float) -> float:
        return SIGNATURE_ROOM + 3 + sum(caption.measure(width) for caption in self.captions)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        y = top - SIGNATURE_ROOM
        if self.known is not None:
            self.known.draw(canvas, x, y + self.known.measure(width) + 1, width)
        with canvas.artifact():
            canvas.line((x, y), (x + width, y), INK, 0.7)
        y -= 3
        for caption in self.captions:
            caption.draw(canvas, x, y, width)
            y -= caption.measure(width)


def columns(
    cells: Sequence[Sequence[Block]],
    width: float,
    weights: Sequence[float] = (),
    gap: float = 18.0,
) -> Grid:
    """Stacks of blocks side by side, equally wide unless weights say otherwise."""
    weights = weights or [1.0] * len(cells)
    widths = [(width + gap) * weight / sum(weights) for weight in weights]
    padding = Padding(side=gap / 2, top=0, bottom=0)
    return OpenGrid([Row([list(cell) for cell in cells])], widths, padding)


class OpenGrid(Grid):
    """A grid without ground whose outer cells reach the edges of the frame."""

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        super().draw(canvas, x - self.padding.side, top, width)

    def _draw_ground(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Nothing: these are only columns."""


def letterhead(parent: Node, office: OfficeBlock, code: str, code_alt: str) -> list[Block]:
    """Crest or monogram, the office with its addresses, and the QR code of the document."""
    width = PAGE_FRAME.width
    blocks: list[Block] = []
    if office.funding_logos is not None:
        node = parent.add("Figure", alt=office.funding_logos.alt)
        strip = PictureBox(office.funding_logos, width, _FUNDING_HEIGHT, node)
        strip.after = 8.0
        blocks.append(strip)
    crest: Block
    if office.crest is not None:
        node = parent.add("Figure", alt=office.crest.alt)
        crest = PictureBox(office.crest, CREST_SIDE, CREST_SIDE, node)
    else:
        crest = Monogram("CUS")
    name: list[Block] = [Paragraph(office.name, OFFICE_NAME, parent.add("P"))]
    for parts in (
        (office.municipality, office.address),
        (office.phone, office.email, office.website),
    ):
        line = " · ".join(part for part in parts if part)
        if line:
            name.append(Paragraph(line, OFFICE_LINE, parent.add("P")))
    qr = QrCode(code, QR_SIDE, parent.add("Figure", alt=code_alt))
    widths = [CREST_SIDE + 10, width - CREST_SIDE - 10 - QR_SIDE - 6, QR_SIDE + 6]
    row = Grid([Row([[crest], name, [qr]])], widths, Padding(side=0, top=0, bottom=0))
    row.after = 9.0
    return [*blocks, row]


@dataclass(frozen=True, slots=True)
class Furniture:
    """What stands on every page outside the frame."""

    footer: str
    mark: str = ""
    """Word in head and foot of a document without force: "PROJEKT"."""
    ribbon: str = ""
    """Words on the ribbon of practice data."""

    def draw(self, canvas: TaggedCanvas, page: int, pages: int, translate: Translate) -> None:
        """Draw head and foot of one page; all of it is furniture, not content."""
        with canvas.artifact("Pagination"):
            if self.ribbon:
                self._draw_ribbon(canvas)
            if self.mark:
                self._draw_mark(canvas)
            self._draw_footer(canvas, page, pages, translate)

    def _draw_ribbon(self, canvas: TaggedCanvas) -> None:
        bottom = A4[1] - RIBBON_HEIGHT
        canvas.rectangle(0, bottom, A4[0], RIBBON_HEIGHT, WARNING)
        left = (A4[0] - _width(self.ribbon, Face.BOLD)) / 2
        canvas.text(left, bottom + 6, self.ribbon, Face.BOLD, FOOTER_SIZE, WHITE)

    def _draw_mark(self, canvas: TaggedCanvas) -> None:
        left = A4[0] - SIDE_MARGIN - _width(self.mark, Face.BOLD)
        canvas.text(left, A4[1] - 10.5 * MM, self.mark, Face.BOLD, FOOTER_SIZE, WARNING)

    def _draw_footer(
        self, canvas: TaggedCanvas, page: int, pages: int, translate: Translate
    ) -> None:
        left, right = SIDE_MARGIN, A4[0] - SIDE_MARGIN
        rule = FOOTER_BASELINE + 4.2 * MM
        canvas.line((left, rule), (right, rule), HAIRLINE, HAIRLINE_WIDTH)
        number = translate("documents", "page {page} of {pages}").format(page=page, pages=pages)
        start = right - _width(number, Face.REGULAR)
        canvas.text(start, FOOTER_BASELINE, number, Face.REGULAR, FOOTER_SIZE, MUTED)
        if self.mark:
            canvas.text(left, FOOTER_BASELINE, self.mark, Face.BOLD, FOOTER_SIZE, WARNING)
            left += _width(self.mark, Face.BOLD) + 6
        line = _shortened(self.footer, start - left - 12)
        canvas.text(left, FOOTER_BASELINE, line, Face.REGULAR, FOOTER_SIZE, MUTED)


def _shortened(text: str, room: float) -> str:
    """The text, or as much of it as fits; the full number stands on the first page."""
    if _width(text, Face.REGULAR) <= room:
        return text
    while text and _width(f"{text}…", Face.REGULAR) > room:
        text = text[:-1]
    return f"{text}…"


def _width(text: str, face: Face) -> float:
    return loaded(face).em_width(text) * FOOTER_SIZE


def tinted_line(colour: Colour, tint: Colour, blocks: list[Block], width: float) -> Grid:
    """Blocks on a tinted ground with a bar at the left."""
    row = Row([blocks], fill=tint)
    return Grid([row], [width], Padding(side=10, top=5, bottom=5), bar=colour)
