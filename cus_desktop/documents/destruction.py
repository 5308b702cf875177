"""The list of files proposed for destruction and the protocol of one that was carried out (D89)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date

from cus_desktop.documents.conformance import Attachment
from cus_desktop.documents.destruction_data import DestructionDocument, FileLine
from cus_desktop.documents.plan_document import OfficeBlock
from cus_desktop.documents.report import Bullets, Prose, Report, Section, Table, render_report
from cus_desktop.domain.dates import format_date
from cus_desktop.i18n import Translate
from cus_desktop.texts.privacy import REMAINS

_WEIGHTS = (8, 36, 16, 20, 20)


def render_destruction(
    document: DestructionDocument, office: OfficeBlock, translate: Translate
) -> bytes:
    """The list or protocol as tagged PDF."""
    return render_report(_report(document, office, translate), translate)


def _report(document: DestructionDocument, office: OfficeBlock, translate: Translate) -> Report:
    done = bool(document.consent_number)
    title = (
        translate("documents", "Protocol of the destruction of files")
        if done
        else translate("documents", "Files proposed for destruction")
    )
    facts = [
        (translate("documents", "State on"), format_date(document.made_on)),
        (translate("documents", "Number of files"), str(len(document.files))),
    ]
    if done:
        consent = document.consent_number
        if document.consent_on is not None:
            day = format_date(document.consent_on)
            consent = translate("documents", "{number} of {day}").format(number=consent, day=day)
        facts.append((translate("documents", "Consent of the archive"), consent))
        facts.append((translate("documents", "Commission"), document.commission or "—"))
    return Report(
        office=office,
        title=title,
        code=f"{document.made_on:%Y-%m-%d}",
        made_on=document.made_on,
        attachment=_attachment(document, translate),
        facts=tuple(facts),
        sections=(
            Section(translate("documents", "Files"), (_table(document.files, translate),)),
            _meaning(done, translate),
        ),
        signatures=(
            translate("documents", "date and signature of who prepared it"),
            translate("documents", "date and signature of the director"),
        ),
        practice=document.practice,
    )


def _meaning(done: bool, translate: Translate) -> Section:
    if not done:
        text = translate(
            "documents",
            "The archive class of these files is over. Nothing is destroyed before the archive "
            "has consented.",
        )
        return Section(translate("documents", "What is asked"), (Prose(text),))
    text = translate("documents", "The files were erased from the program. What is still there:")
    remains = tuple(translate("privacy", each) for each in REMAINS)
    return Section(translate("documents", "What remains"), (Prose(text), Bullets(remains)))


def _table(files: Sequence[FileLine], translate: Translate) -> Table:
    rows = tuple(
        (
            str(number),
            line.numbers or translate("documents", "file without a plan"),
            line.retention,
            " – ".join(_day(day) for day in (line.opened_on, line.closed_on) if day) or "—",
            _day(line.kept_until) or translate("documents", "erasure granted (art. 17 GDPR)"),
        )
        for number, line in enumerate(files, start=1)
    )
    heads = (
        translate("documents", "No."),
        translate("documents", "Numbers of plans"),
        translate("documents", "Archive class"),
        translate("documents", "From – to"),
        translate("documents", "Kept until"),
    )
    return Table(heads, _WEIGHTS, rows)


def _attachment(document: DestructionDocument, translate: Translate) -> Attachment:
    lines = [
        [
            each.numbers,
            each.retention,
            *map(_iso, (each.opened_on, each.closed_on, each.kept_until)),
        ]
        for each in document.files
    ]
    content = {
        "made_on": _iso(document.made_on),
        "consent": document.consent_number,
        "files": lines,
    }
    return Attachment(
        name="akta.json",
        media_type="application/json",
        description=translate("documents", "The data for machines"),
        data=json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode(),
    )


def _day(day: date | None) -> str:
    return format_date(day) if day else ""


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
