"""The sheet of the paper key: two halves to be cut apart and kept in two envelopes.

It holds the only secret that opens the office without a password, so it is printed and never
kept as a file by the program.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock

from cus_desktop.documents.conformance import Attachment, Identity, conform
from cus_desktop.documents.flow import Block, draw_stack, paginate, stack_height
from cus_desktop.documents.furniture import (
    PAGE_FRAME,
    Furniture,
    SignatureLine,
    columns,
    tinted_line,
)
from cus_desktop.documents.paragraphs import Bullet, Heading, Paragraph
from cus_desktop.documents.style import (
    ACCENT,
    MUTED,
    OFFICE_LINE,
    OFFICE_NAME,
    SMALL,
    SUBSECTION,
    TINT,
    Align,
    Face,
    TextStyle,
)
from cus_desktop.documents.tagging import Node, TaggedCanvas
from cus_desktop.documents.typography import printable, short_day
from cus_desktop.i18n import Translate

_WIDTH = PAGE_FRAME.width
_CUT = 22.0
"""Room of the line to cut along."""
_HALF = (PAGE_FRAME.height - _CUT) / 2
_DASH, _SPACE = 6.0, 4.0
_CHECKS_IN_ROW, _ROWS_OF_CHECKS = 2, 2

_PART_TITLE = TextStyle(15, 20, face=Face.BOLD, colour=ACCENT, after=2)
_GROUPS = TextStyle(27, 36, face=Face.BOLD, align=Align.CENTRE)
_GROUP_LABEL = TextStyle(8.6, 11.4, colour=MUTED, align=Align.CENTRE)
_GROUND = 10.0
"""Padding of the tinted ground."""
_LOCALES = {"pl": "pl-PL", "en": "en-GB"}

# reportlab keeps the letters used so far on the font itself: one document at a time.
_one_at_a_time = Lock()


@dataclass(frozen=True, slots=True)
class RecoveryKit:
    """What the sheet shows."""

    office: str
    groups: tuple[str, ...] = field(repr=False)
    """Six groups of five signs; the first three are part A."""
    made_on: date
    address: str = ""
    language: str = "pl"
    practice: bool = False


def render_recovery_kit(kit: RecoveryKit, translate: Translate) -> bytes:
    """The sheet as PDF/A-3a and PDF/UA-1, one page. Safe to call from any thread."""
    fit = printable(kit)
    with _one_at_a_time:
        return _render(fit, translate)


def recovery_kit_story(root: Node, kit: RecoveryKit, translate: Translate) -> list[Block]:
    """Both halves with the line to cut along between them."""
    half = len(kit.groups) // 2
    parts = (("A", "B", kit.groups[:half]), ("B", "A", kit.groups[half:]))
    first, second = (
        _Half(_part(root, kit, translate, own=own, other=other, groups=groups))
        for own, other, groups in parts
    )
    return [first, _CutLine(), second]


def _part(
    root: Node,
    kit: RecoveryKit,
    translate: Translate,
    *,
    own: str,
    other: str,
    groups: Sequence[str],
) -> list[Block]:
    title = translate("documents", "Paper key of the office – part {own} of A and B")
    day = translate("documents", "made on {day}").format(day=short_day(kit.made_on))
    about = " · ".join(part for part in (kit.address, day) if part)
    blocks: list[Block] = [
        Paragraph(kit.office, OFFICE_NAME, root.add("P")),
        Paragraph(about, OFFICE_LINE, root.add("P")),
        Heading(title.format(own=own), _PART_TITLE, root.add("H1"), outline=(f"part{own}", 0)),
        _groups(root, translate, groups, first=1 if own == "A" else len(groups) + 1),
    ]
    purpose = translate(
        "documents",
        "Parts A and B together open the data of the office when every password is forgotten."
        " One part alone opens nothing. Keep each in its own sealed envelope, signed across the"
        " flap: one in the director's safe, the other in another locked place.",
    )
    blocks.append(Paragraph(purpose, SMALL, root.add("P")))
    blocks.append(Paragraph(translate("documents", "How to use it"), SUBSECTION, root.add("H2")))
    blocks += _steps(root, translate, other)
    blocks.append(_checks(root, translate))
    return blocks


def _groups(root: Node, translate: Translate, groups: Sequence[str], first: int) -> Block:
    """The groups side by side, each under its number, as they are typed."""
    cells: list[list[Block]] = []
    for number, group in enumerate(groups, start=first):
        words = translate("documents", "group {number}").format(number=number)
        label = Paragraph(words, _GROUP_LABEL, root.add("P"))
        cells.append([label, Paragraph(group, _GROUPS, root.add("P"))])
    side_by_side = columns(cells, _WIDTH - 2 * _GROUND)
    line = tinted_line(ACCENT, TINT, [side_by_side], _WIDTH)
    line.before, line.after = 3.0, 5.0
    return line


def _steps(root: Node, translate: Translate, other: str) -> list[Block]:
    texts = (
        translate("documents", "Take part {other} from its envelope and open CUS Desktop.").format(
            other=other
        ),
        translate(
            "documents",
            "On the page with the name and the password choose “Forgotten password…”.",
        ),
        translate(
            "documents",
            "Type the three groups of part A, then those of part B; choose a new password.",
        ),
        translate(
            "documents",
            "The program makes a new paper key. Print it, seal it and destroy this sheet.",
        ),
    )
    holder = root.add("L", attributes="<</O /List /ListNumbering /Decimal>>")
    blocks: list[Block] = []
    for number, text in enumerate(texts, start=1):
        item = holder.add("LI")
        bullet = Bullet(item.add("Lbl"), f"{number}.")
        blocks.append(Paragraph(text, _STEP, item.add("LBody"), bullet))
    return blocks


_STEP = TextStyle(9.3, 12.4, binds_short_words=True, indent=14, after=1)


def _checks(root: Node, translate: Translate) -> Block:
    """Lines for the quarterly checks of a year."""
    words = translate("documents", "Checked every quarter (Settings, Accounts) on, by:")
    caption = (translate("documents", "checked on"), translate("documents", "by, signature"))
    rows: list[Block] = [Paragraph(words, SMALL, root.add("P"))]
    for _ in range(_ROWS_OF_CHECKS):
        cells = [[SignatureLine([text], root)] for text in caption * _CHECKS_IN_ROW]
        rows.append(columns(cells, _WIDTH, (2, 3) * _CHECKS_IN_ROW, gap=14))
    return _Stack(rows)


class _Stack(Block):
    """Blocks that are measured and drawn as one."""

    before = 4.0

    def __init__(self, blocks: Sequence[Block]) -> None:
        self.blocks = tuple(blocks)

    def measure(self, width: float) -> float:
        return stack_height(self.blocks, width)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        draw_stack(self.blocks, canvas, x, top, width)


class _Half(_Stack):
    """Half a page, whatever stands on it, so that the cut goes through the middle."""

    before = 0.0

    def measure(self, width: float) -> float:
        return max(_HALF, super().measure(width))


class _CutLine(Block):
    """A dashed line from edge to edge; pure ornament."""

    def measure(self, width: float) -> float:
        del width
        return _CUT

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        y, end = top - _CUT / 2, x + width
        with canvas.artifact():
            while x < end:
                canvas.line((x, y), (min(x + _DASH, end), y), MUTED, 0.7)
                x += _DASH + _SPACE


def _render(kit: RecoveryKit, translate: Translate) -> bytes:
    locale = _LOCALES.get(kit.language, kit.language)
    root = Node("Document")
    canvas = TaggedCanvas(root, locale)
    pages = paginate(recovery_kit_story(root, kit, translate), PAGE_FRAME)
    title = translate("documents", "Paper key of the office")
    furniture = Furniture(
        footer=f"{title} · {short_day(kit.made_on)}",
        ribbon=translate("documents", "SAMPLE DATA – practice") if kit.practice else "",
    )
    for number, page in enumerate(pages, start=1):
        for placed in page:
            placed.block.draw(canvas, PAGE_FRAME.left, placed.top, PAGE_FRAME.width)
        furniture.draw(canvas, number, len(pages), translate)
        canvas.end_page()
    conform(
        canvas,
        Identity(title, kit.office, title, locale, kit.made_on),
        Attachment(
            name="sheet.json",
            media_type="application/json",
            description=translate("documents", "What the sheet is, without the key"),
            data=_about(kit),
        ),
    )
    return canvas.finish()


def _about(kit: RecoveryKit) -> bytes:
    """The sheet for machines. The key is for people alone and stands on paper only."""
    content = {
        "format": "cus-desktop-paper-key-sheet",
        "format_version": 1,
        "office": kit.office,
        "made_on": kit.made_on.isoformat(),
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode()
