"""The structure tree of a PDF and the canvas that ties every mark to it.

reportlab's open edition writes no structure. Here the tree is built while the story is
built, so the reading order is the order of the story; drawing only adds marked content
numbers to nodes that exist already. Whatever is drawn outside a node is an artifact
(ornament, repeated heading, page number) and is skipped by screen readers.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cus_desktop.documents.fonts import loaded
from cus_desktop.documents.style import A4, Colour, Face

_PAGE_KEYS = ["StructParents", "Tabs"]


class Node:
    """One element of the structure tree: a heading, a paragraph, a table cell, a figure."""

    __slots__ = ("alt", "attributes", "drawn", "kids", "tag")

    def __init__(self, tag: str, alt: str = "", attributes: str = "") -> None:
        self.tag = tag
        self.alt = alt
        self.attributes = attributes
        self.kids: list[Node | tuple[int, int]] = []
        """Child nodes, and (page, marked content number) pairs of what was drawn."""
        self.drawn = False

    def add(self, tag: str, alt: str = "", attributes: str = "") -> Node:
        """A new last child."""
        child = Node(tag, alt, attributes)
        self.kids.append(child)
        return child


def column_heading() -> str:
    """Attributes of a heading cell above its column."""
    return "<</O /Table /Scope /Column>>"


def row_heading(span: int = 1) -> str:
    """Attributes of a heading cell at the start of its row, over ``span`` columns."""
    if span == 1:
        return "<</O /Table /Scope /Row>>"
    return f"<</O /Table /Scope /Row /ColSpan {span}>>"


def text_string(text: str) -> str:
    """A text string object that any reader understands, whatever its letters."""
    return f"<feff{text.encode('utf-16-be').hex()}>"


class TaggedCanvas:
    """Pages of one tagged PDF. Coordinates are points from the lower left corner."""

    def __init__(self, root: Node, language: str) -> None:
        from reportlab.pdfgen.canvas import Canvas

        self.root = root
        self.reportlab: Any = Canvas(
            io.BytesIO(),
            pagesize=A4,
            pageCompression=1,
            invariant=1,
            pdfVersion=(1, 7),
            lang=language,
        )
        # reportlab's own objects: it offers no public way to marked content and structure.
        self.document: Any = self.reportlab._doc  # noqa: SLF001
        self._code: list[str] = self.reportlab._code  # noqa: SLF001
        self._marks: list[list[Node]] = [[]]

    # what is drawn

    @contextmanager
    def tagged(self, node: Node) -> Iterator[None]:
        """Everything drawn inside belongs to the node."""
        page = len(self._marks) - 1
        marks = self._marks[page]
        node.kids.append((page, len(marks)))
        node.drawn = True
        self._code.append(f"/{node.tag} <</MCID {len(marks)}>> BDC")
        marks.append(node)
        yield
        self._code.append("EMC")

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """Everything drawn inside is ornament (``Layout``) or page furniture (``Pagination``)."""
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        yield
        self._code.append("EMC")

    def rectangle(self, x: float, y: float, width: float, height: float, fill: Colour) -> None:
        """A filled rectangle."""
        self._code.append(f"{fill.operands} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, side: float, colour: Colour, thickness: float) -> None:
        """The outline of a square."""
        self._code.append(
            f"{colour.operands} RG {thickness:g} w {x:.2f} {y:.2f} {side:.2f} {side:.2f} re S"
        )

    def line(
        self, start: tuple[float, float], end: tuple[float, float], colour: Colour, width: float
    ) -> None:
        """A straight line."""
        self._code.append(
            f"{colour.operands} RG {width:g} w "
            f"{start[0]:.2f} {start[1]:.2f} m {end[0]:.2f} {end[1]:.2f} l S"
        )

    def cells(self, cells: list[tuple[float, float, float]], height: float, colour: Colour) -> None:
        """Many filled rectangles (x, y, width) of one height, as one path without seams."""
        boxes = " ".join(f"{x:.3f} {y:.3f} {width:.3f} {height:.3f} re" for x, y, width in cells)
        self._code.append(f"{colour.operands} rg {boxes} f")

    def text(self, x: float, y: float, text: str, face: Face, size: float, colour: Colour) -> None:
        """One line of text that starts at x on the baseline y."""
        self.texts([(x, y, face, text)], size, colour)

    def texts(
        self, pieces: list[tuple[float, float, Face, str]], size: float, colour: Colour
    ) -> None:
        """Pieces of text (x, baseline, face, text) of one size and colour."""
        code = [f"BT {colour.operands} rg"]
        current = ""
        for x, y, face, text in pieces:
            font = loaded(face).font
            place = f"1 0 0 1 {x:.2f} {y:.2f} Tm"
            for subset, codes in font.splitString(text, self.document):
                name = font.getSubsetInternalName(subset, self.document)
                if name != current:
                    code.append(f"{name} {size:g} Tf")
                    current = name
                code.append(f"{place} <{codes.hex()}> Tj")
                place = ""
        code.append("ET")
        self._code.append(" ".join(code))

    def picture(self, data: bytes, x: float, y: float, width: float, height: float) -> None:
        """A picture, flattened on white because the archive format forbids loose alpha."""
        from PIL import Image
        from reportlab.lib.utils import ImageReader

        with Image.open(io.BytesIO(data)) as source:
            rgba = source.convert("RGBA")
            flat = Image.new("RGB", rgba.size, (255, 255, 255))
            flat.paste(rgba, mask=rgba.getchannel("A"))
        self.reportlab.drawImage(ImageReader(flat), x, y, width, height)

    def bookmark(self, title: str, key: str, level: int, top: float) -> None:
        """An entry of the outline that leads to this height of the page."""
        self.reportlab.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self.reportlab.addOutlineEntry(title, key, level, 0)

    def end_page(self) -> None:
        """Close the page and begin the next one."""
        self.reportlab.showPage()
        self._code = self.reportlab._code  # noqa: SLF001 - showPage began a new list
        self._marks.append([])

    # what is written at the end

    def finish(self) -> bytes:
        """The bytes of the file; nothing can be drawn afterwards."""
        self._marks.pop()
        self._write_structure()
        data: bytes = self.document.GetPDFData(self.reportlab)
        return data

    def _register(self, name: str) -> int:
        """Reserve an indirect object and return its number."""
        self.document.Reference(b"", name)
        return int(self.document.objectcounter)

    def _fill(self, name: str, body: str) -> None:
        self.document.idToObject[name] = body.encode("ascii")

    def _write_structure(self) -> None:
        pages = self._mark_pages()
        top = self._register("StructTreeRoot")
        numbers: dict[int, int] = {}
        for node in _walk(self.root):
            numbers[id(node)] = self._register(f"Struct{len(numbers)}")
        self._write_element(self.root, top, pages, numbers)
        parents = []
        for page, marks in enumerate(self._marks):
            array = " ".join(f"{numbers[id(node)]} 0 R" for node in marks)
            parents.append(f"{page} {self._register(f'Marks{page}')} 0 R")
            self._fill(f"Marks{page}", f"[{array}]")
        self._fill(
            "StructTreeRoot",
            f"<</Type /StructTreeRoot /K {numbers[id(self.root)]} 0 R "
            f"/ParentTree <</Nums [{' '.join(parents)}]>> /ParentTreeNextKey {len(parents)}>>",
        )
        self.document.Catalog.StructTreeRoot = f"{top} 0 R"
        self.document.Catalog.MarkInfo = "<</Marked true>>"

    def _mark_pages(self) -> list[int]:
        """Tell each page its place in the parent tree; returns their object numbers."""
        numbers = []
        for index, page in enumerate(self.document.Pages.pages):
            page.__NoDefault__ = [*page.__NoDefault__, *_PAGE_KEYS]
            page.StructParents = index
            page.Tabs = "/S"
            name = f"Page{index + 1}"
            numbers.append(int(self.document.idToObjectNumberAndVersion[name][0]))
        return numbers

    def _write_element(
        self, node: Node, parent: int, pages: list[int], numbers: dict[int, int]
    ) -> None:
        own = numbers[id(node)]
        home: int | None = None
        kids = []
        for kid in node.kids:
            if isinstance(kid, Node):
                self._write_element(kid, own, pages, numbers)
                kids.append(f"{numbers[id(kid)]} 0 R")
                continue
            page, mark = kid
            if home is None:
                home = page
            if page == home:
                kids.append(str(mark))
            else:
                kids.append(f"<</Type /MCR /Pg {pages[page]} 0 R /MCID {mark}>>")
        parts = [f"<</S /{node.tag} /P {parent} 0 R"]
        if home is not None:
            parts.append(f"/Pg {pages[home]} 0 R")
        if node.alt:
            parts.append(f"/Alt {text_string(node.alt)}")
        if node.attributes:
            parts.append(f"/A {node.attributes}")
        if kids:
            parts.append(f"/K [{' '.join(kids)}]" if len(kids) > 1 else f"/K {kids[0]}")
        name = self.document.numberToId[own]
        self._fill(name, " ".join(parts) + ">>")


def _walk(node: Node) -> Iterator[Node]:
    yield node
    for kid in node.kids:
        if isinstance(kid, Node):
            yield from _walk(kid)
