"""A plain report of the office: headed sections of text, lists, facts and tables as tagged PDF."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from threading import Lock

from cus_desktop.documents.conformance import Attachment, Identity, conform
from cus_desktop.documents.flow import Block, Together, paginate
from cus_desktop.documents.furniture import (
    PAGE_FRAME,
    Furniture,
    SignatureLine,
    columns,
    letterhead,
)
from cus_desktop.documents.paragraphs import Bullet, Heading, Paragraph
from cus_desktop.documents.plan_document import OfficeBlock
from cus_desktop.documents.style import BODY, ITEM, SECTION, SMALL, SUBSECTION, TITLE
from cus_desktop.documents.tables import CellText, Column, data_table, label_grid
from cus_desktop.documents.tagging import Node, TaggedCanvas
from cus_desktop.documents.typography import NOTHING, printable
from cus_desktop.i18n import Translate

_LOCALES = {"pl": "pl-PL", "en": "en-GB"}
_FACT_COLUMNS = (1.0, 1.0)
LONG_TEXT = 160
"""A value longer than this stands below its label over the whole width, and may cross pages."""

# reportlab keeps the letters used so far on the font itself: one document at a time.
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph; ``small`` for remarks."""

    text: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list."""

    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels with their values, under a small heading where one is given."""

    pairs: tuple[tuple[str, str], ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the first column names its row. ``weights`` share the width."""

    heads: tuple[str, ...]
    weights: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


Part = Prose | Bullets | Facts | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and what stands under it."""

    heading: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """What is printed, in the language of the reader.

    Attributes:
        code: stands in the QR code and the footer; no name of a person.
        facts: what identifies the report, under its title.
        signatures: captions of the lines to sign, side by side.
        attachment: the data of the report, which travel inside the file.
    """

    office: OfficeBlock
    title: str
    code: str
    made_on: date
    attachment: Attachment
    facts: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = ()
    signatures: tuple[str, ...] = ()
    practice: bool = False
    language: str = "pl"


def render_report(report: Report, translate: Translate) -> bytes:
    """The report as PDF/A-3a and PDF/UA-1; the same report gives the same bytes.

    Safe to call from any thread; a second call waits for the first.
    """
    with _one_at_a_time:
        return _render(printable(report), translate)


def _render(report: Report, translate: Translate) -> bytes:
    root = Node("Document")
    language = _LOCALES.get(report.language, report.language)
    canvas = TaggedCanvas(root, language)
    pages = paginate(_story(root, report, translate), PAGE_FRAME)
    practice = translate("documents", "SAMPLE DATA – practice") if report.practice else ""
    furniture = Furniture(footer=f"{report.title} · {report.code}", ribbon=practice)
    for number, page in enumerate(pages, start=1):
        for placed in page:
            placed.block.draw(canvas, PAGE_FRAME.left, placed.top, PAGE_FRAME.width)
        furniture.draw(canvas, number, len(pages), translate)
        canvas.end_page()
    identity = Identity(
        title=f"{report.title} {report.code}".strip(),
        author=report.office.name,
        subject=report.title,
        language=language,
        made_on=report.made_on,
    )
    conform(canvas, identity, report.attachment)
    return canvas.finish()


def _story(root: Node, report: Report, translate: Translate) -> list[Block]:
    alt = translate("documents", "QR code with the number of the document")
    blocks = letterhead(root, report.office, report.code, alt)
    blocks.append(Heading(report.title, TITLE, root.add("H1"), outline=("title", 0)))
    if report.facts:
        grid = label_grid(root, report.facts, PAGE_FRAME.width, _FACT_COLUMNS)
        grid.before = 6.0
        blocks.append(grid)
    for number, section in enumerate(report.sections, start=1):
        outline = (f"part{number}", 1)
        blocks.append(Heading(section.heading, SECTION, root.add("H2"), outline=outline))
        for part in section.parts:
            blocks += _part(root, part)
    if report.signatures:
        blocks.append(_signatures(root, report.signatures))
    return blocks


def _part(root: Node, part: Part) -> list[Block]:
    if isinstance(part, Prose):
        return [Paragraph(part.text, SMALL if part.small else BODY, root.add("P"))]
    if isinstance(part, Bullets):
        return _bullets(root, part.texts)
    if isinstance(part, Facts):
        return _facts(root, part)
    heads = [
        Column(head, weight, names_row=place == 0)
        for place, (head, weight) in enumerate(zip(part.heads, part.weights, strict=True))
    ]
    rows: list[list[CellText]] = [[*row] for row in part.rows]
    return data_table(root, heads, rows, PAGE_FRAME.width)


def _bullets(root: Node, texts: Sequence[str]) -> list[Block]:
    holder = root.add("L", attributes="<</O /List /ListNumbering /Disc>>")
    blocks: list[Block] = []
    for text in texts:
        item = holder.add("LI")
        bullet = Bullet(item.add("Lbl"))
        blocks.append(Paragraph(text, ITEM, item.add("LBody"), bullet))
    return blocks


def _facts(root: Node, facts: Facts) -> list[Block]:
    """Short values in a grid, long ones below it as running text."""
    blocks: list[Block] = []
    if facts.heading:
        blocks.append(Heading(facts.heading, SUBSECTION, root.add("H3")))
    short = [(label, value or NOTHING) for label, value in facts.pairs if len(value) <= LONG_TEXT]
    if short:
        grid = label_grid(root, short, PAGE_FRAME.width, _FACT_COLUMNS)
        grid.after = 6.0
        blocks.append(grid)
    for label, value in facts.pairs:
        if len(value) > LONG_TEXT:
            blocks.append(Paragraph(f"{label}:", SMALL, root.add("P")))
            blocks.append(Paragraph(value, BODY, root.add("P")))
    return blocks


def _signatures(root: Node, captions: Sequence[str]) -> Block:
    cells: list[list[Block]] = [[SignatureLine([caption], root)] for caption in captions]
    row = columns(cells, PAGE_FRAME.width)
    row.before = 24.0
    return Together([row])
