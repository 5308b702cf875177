"""Parts I and J of the plan: statements, signatures, approval."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cus_desktop.documents import plan_texts
from cus_desktop.documents.flow import Block, Together
from cus_desktop.documents.furniture import CheckBox, SignatureLine, columns
from cus_desktop.documents.grids import Grid, Padding, Row
from cus_desktop.documents.paragraphs import Heading, Paragraph
from cus_desktop.documents.plan_document import ApprovalBlock, PlanDocument
from cus_desktop.documents.plan_sections import WIDTH
from cus_desktop.documents.style import (
    APPROVAL_WORD,
    BODY,
    CHECK_BOX_SIDE,
    SECTION,
    SMALL,
    SUBSECTION,
)
from cus_desktop.documents.tagging import Node
from cus_desktop.documents.typography import short_day
from cus_desktop.i18n import Translate

_BOX_COLUMN = CHECK_BOX_SIDE + 8


def acceptance(root: Node, document: PlanDocument, translate: Translate) -> list[Block]:
    """Part I: what the person confirms, and where they sign or make their mark."""
    heading = Heading(
        translate("documents", "I. Statements and acceptance"),
        SECTION,
        root.add("H2"),
        outline=("acceptance", 1),
    )
    boxes = check_list(root, plan_texts.statements(document.texts, translate), translate)
    known = ", ".join(
        part
        for part in (document.acceptance.place, _known_day(document.acceptance.accepted_on))
        if part
    )
    signatures = columns(
        [
            [SignatureLine([translate("documents", "place and date")], root, known=known)],
            [_line(root, translate("documents", "signature of the person"))],
            [_line(root, translate("documents", "signature of the representative"))],
        ],
        WIDTH,
    )
    mark = Paragraph(
        translate("documents", "When the person cannot sign, a mark before a witness is enough:"),
        SMALL,
        root.add("P"),
    )
    mark.before = 8.0
    witness = columns(
        [
            [_line(root, translate("documents", "mark of the person"))],
            [_line(root, translate("documents", "name and signature of the witness"))],
        ],
        WIDTH,
        weights=(1, 2),
    )
    return [Together([heading, *boxes, signatures]), Together([mark, witness])]


def check_list(root: Node, texts: Sequence[str], translate: Translate) -> list[Block]:
    """Statements with a drawn box to tick by hand."""
    alt = translate("documents", "box to tick")
    holder = root.add("L", attributes="<</O /List /ListNumbering /None>>")
    blocks: list[Block] = []
    for text in texts:
        item = holder.add("LI")
        box = CheckBox(item.add("Lbl").add("Figure", alt=alt))
        statement = Paragraph(text, BODY, item.add("LBody"))
        widths = [_BOX_COLUMN, WIDTH - _BOX_COLUMN]
        row = Grid([Row([[box], [statement]])], widths, Padding(side=0, top=0, bottom=1.5))
        blocks.append(row)
    return blocks


def approval(root: Node, document: PlanDocument, translate: Translate) -> list[Block]:
    """Part J: the coordinator, and who approves by which authorisation (D23)."""
    heading = Heading(
        translate("documents", "J. Coordinator and approval"),
        SECTION,
        root.add("H2"),
        outline=("approval", 1),
    )
    coordinator = [
        Paragraph(translate("documents", "Prepared by"), SUBSECTION, root.add("P")),
        SignatureLine(
            [
                translate("documents", "coordinator of individual plans of social services"),
                translate("documents", "date and signature"),
            ],
            root,
            name=document.coordinator.name,
        ),
    ]
    approver = [
        Paragraph(translate("documents", "I APPROVE"), APPROVAL_WORD, root.add("P")),
        SignatureLine(
            _approval_captions(document.approval, translate),
            root,
            name=document.approval.name,
            known=_known_day(document.approval.approved_on),
        ),
    ]
    return [Together([heading, columns([coordinator, approver], WIDTH, gap=28)])]


def _approval_captions(approval: ApprovalBlock, translate: Translate) -> list[str]:
    captions = [approval.function] if approval.function else []
    if approval.authorisation_number:
        number = approval.authorisation_number
        if approval.authorised_on is None:
            text = translate("documents", "authorisation no. {number}").format(number=number)
        else:
            text = translate("documents", "authorisation no. {number} of {day}").format(
                number=number, day=short_day(approval.authorised_on)
            )
        captions.append(text)
    if not captions and not approval.name:
        captions = [translate("documents", "director or authorised service organiser")]
    return [*captions, translate("documents", "date, stamp and signature")]


def _known_day(day: date | None) -> str:
    return short_day(day) if day else ""


def _line(root: Node, caption: str) -> SignatureLine:
    return SignatureLine([caption], root)
