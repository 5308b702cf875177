"""The printed individual plan of social services, office variant: frozen data in, PDF out."""

from __future__ import annotations

from threading import Lock

from cus_desktop.documents.conformance import Attachment, Identity, conform
from cus_desktop.documents.flow import Block, paginate
from cus_desktop.documents.furniture import PAGE_FRAME, Furniture
from cus_desktop.documents.plan_data import plan_json
from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.documents.plan_sections import PlanStory
from cus_desktop.documents.plan_signatures import acceptance, approval
from cus_desktop.documents.tagging import Node, TaggedCanvas
from cus_desktop.documents.typography import printable, short_day
from cus_desktop.i18n import Translate

_LOCALES = {"pl": "pl-PL", "en": "en-GB", "uk": "uk-UA"}

# reportlab keeps the letters used so far on the font itself: one document at a time.
_one_at_a_time = Lock()


def render_plan(document: PlanDocument, translate: Translate) -> bytes:
    """The plan as PDF/A-3a and PDF/UA-1 with its data attached as ``plan.json``.

    The same document and translation give the same bytes. Letters that the font lacks print
    as "?"; ask `cus_desktop.documents.typography.missing_glyphs` before. Safe to call from
    any thread; a second call waits for the first.
    """
    fit = printable(document)
    with _one_at_a_time:
        return _render(fit, translate)


def plan_story(root: Node, document: PlanDocument, translate: Translate) -> list[Block]:
    """All blocks of the plan in reading order; their structure grows under ``root``."""
    story = PlanStory(root, document, translate)
    story.opening()
    story.person()
    story.situation()
    story.goals()
    story.help()
    story.duties()
    story.monitoring()
    story.blocks += acceptance(root, document, translate)
    story.blocks += approval(root, document, translate)
    story.privacy()
    return story.blocks


def _render(document: PlanDocument, translate: Translate) -> bytes:
    root = Node("Document")
    canvas = TaggedCanvas(root, _LOCALES.get(document.language, document.language))
    pages = paginate(plan_story(root, document, translate), PAGE_FRAME)
    furniture = _furniture(document, translate)
    for number, page in enumerate(pages, start=1):
        for placed in page:
            placed.block.draw(canvas, PAGE_FRAME.left, placed.top, PAGE_FRAME.width)
        furniture.draw(canvas, number, len(pages), translate)
        canvas.end_page()
    conform(canvas, _identity(document, translate), _attachment(document, translate))
    return canvas.finish()


def _furniture(document: PlanDocument, translate: Translate) -> Furniture:
    version = translate("documents", "version {version}").format(version=document.version)
    parts = [document.number, version, short_day(document.created_on)]
    if document.fingerprint:
        parts.append(translate("documents", "code {code}").format(code=document.fingerprint))
    return Furniture(
        footer=" · ".join(part for part in parts if part),
        mark=translate("documents", "DRAFT") if document.is_draft else "",
        ribbon=translate("documents", "SAMPLE DATA – practice") if document.practice else "",
    )


def _identity(document: PlanDocument, translate: Translate) -> Identity:
    title = translate("documents", "Individual plan of social services")
    return Identity(
        title=f"{title} {document.number}".strip(),
        author=document.office.name,
        subject=title,
        language=_LOCALES.get(document.language, document.language),
        made_on=document.created_on,
    )


def _attachment(document: PlanDocument, translate: Translate) -> Attachment:
    return Attachment(
        name="plan.json",
        media_type="application/json",
        description=translate("documents", "Data of the plan for machines"),
        data=plan_json(document),
    )
