"""The copy of everything held about one person (D87): as a report to print and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

from cus_desktop.documents.conformance import Attachment
from cus_desktop.documents.plan_document import OfficeBlock
from cus_desktop.documents.report import (
    Bullets,
    Facts,
    Part,
    Prose,
    Report,
    Section,
    Table,
    render_report,
)
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.personal_copy import CopiedRecord, PersonalCopy
from cus_desktop.domain.retention import RetentionClass
from cus_desktop.i18n import Translate
from cus_desktop.texts.access import act_title
from cus_desktop.texts.field_labels import field_label, table_label
from cus_desktop.texts.privacy import PURPOSES, RIGHTS
from cus_desktop.texts.step_titles import step_title
from cus_desktop.texts.stored_words import stored_words

FORMAT = "cus-desktop-personal-data"
FORMAT_VERSION = 1
SHOWN_SIGNS = 8


def copy_json(copy: PersonalCopy) -> bytes:
    """The whole copy for machines: ISO dates, money as text; the same copy gives the same bytes."""
    content = {"format": FORMAT, "format_version": FORMAT_VERSION, "copy": _plain(copy)}
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode()


def render_copy(
    copy: PersonalCopy, office: OfficeBlock, translate: Translate, *, practice: bool = False
) -> bytes:
    """The copy as tagged PDF with the JSON inside."""
    return render_report(copy_report(copy, office, translate, practice=practice), translate)


def copy_report(
    copy: PersonalCopy, office: OfficeBlock, translate: Translate, *, practice: bool = False
) -> Report:
    """What is printed, in the order a person reads it."""
    say = _Words(copy, translate)
    return Report(
        office=office,
        title=translate("documents", "Copy of personal data"),
        code=copy.resident_id[:SHOWN_SIGNS],
        made_on=copy.made_on,
        attachment=Attachment(
            name="dane.json",
            media_type="application/json",
            description=translate("documents", "The data for machines"),
            data=copy_json(copy),
        ),
        facts=(
            (translate("documents", "Person"), copy.name),
            (translate("documents", "PESEL or another number"), copy.identity or "—"),
            (translate("documents", "State on"), format_date(copy.made_on)),
            (translate("documents", "Made by"), copy.made_by),
        ),
        sections=(
            *say.about(),
            *say.data(),
            say.changes(),
            say.looks(),
        ),
        practice=practice,
    )


class _Words:
    """Makes the sections of the copy."""

    def __init__(self, copy: PersonalCopy, translate: Translate) -> None:
        self.copy = copy
        self.translate = translate

    def about(self) -> Iterator[Section]:
        """Why, from where, to whom, how long, and what the person may do."""
        copy, translate = self.copy, self.translate
        yield Section(
            translate("documents", "Why the data are processed"),
            (
                Bullets(tuple(translate("privacy", text) for text in PURPOSES)),
                Prose(
                    translate(
                        "documents", "Controller: {office}. Data protection: {contact}."
                    ).format(office=copy.office, contact=copy.data_protection_contact or "—")
                ),
            ),
        )
        yield Section(translate("documents", "Where the data come from"), (self._sources(),))
        yield Section(translate("documents", "Who receives the data"), (self._recipients(),))
        yield Section(translate("documents", "How long they are kept"), (Prose(self._retention()),))
        yield Section(
            translate("documents", "What you may do"),
            (Bullets(tuple(translate("privacy", text) for text in RIGHTS)),),
        )

    def data(self) -> Iterator[Section]:
        """All records, those of one table together."""
        by_table: dict[str, list[CopiedRecord]] = {}
        for record in self.copy.records:
            by_table.setdefault(record.table, []).append(record)
        for table, records in by_table.items():
            heading = table_label(table, self.translate)
            parts = tuple(self._facts(record) for record in records)
            yield Section(heading[:1].upper() + heading[1:], parts)
        yield from self._kept_beside()

    def changes(self) -> Section:
        """Every change of a field, the newest first."""
        translate = self.translate
        rows = tuple(
            (
                f"{change.when.astimezone():%d.%m.%Y %H.%M}",
                change.who,
                self._place(change.table, change.field),
                self._value(change.table, change.field, change.old) or "—",
                self._value(change.table, change.field, change.new) or "—",
            )
            for change in self.copy.changes
        )
        heads = tuple(
            translate("documents", head) for head in ("When", "Who", "What", "Before", "After")
        )
        return self._table_or_none(
            translate("documents", "Changes of the data"), heads, (18, 18, 26, 30, 30), rows
        )

    def looks(self) -> Section:
        """Who viewed, printed and exported the data."""
        translate = self.translate
        rows = tuple(
            (f"{look.when.astimezone():%d.%m.%Y %H.%M}", look.who, act_title(look.act, translate))
            for look in self.copy.looks
        )
        heads = tuple(translate("documents", head) for head in ("When", "Who", "What"))
        return self._table_or_none(
            translate("documents", "Who viewed the data"), heads, (20, 30, 50), rows
        )

    # Parts

    def _sources(self) -> Part:
        translate = self.translate
        texts = tuple(
            translate("documents", "{day}: {step}, by {who} ({what})").format(
                day=f"{source.when.astimezone():%d.%m.%Y}",
                step=step_title(source.step, translate),
                who=source.who,
                what=", ".join(table_label(table, translate) for table in source.tables),
            )
            for source in self.copy.sources
        )
        return Bullets(texts) if texts else Prose(translate("documents", "none"))

    def _recipients(self) -> Part:
        translate = self.translate
        texts = tuple(
            f"{each.name} ({each.connection})" if each.connection else each.name
            for each in self.copy.recipients
        )
        if texts:
            return Bullets(texts)
        return Prose(translate("documents", "Nobody outside the office is named in the records."))

    def _retention(self) -> str:
        copy, translate = self.copy, self.translate
        text = translate("documents", "Archive class {category}.").format(category=copy.retention)
        if copy.kept_until is not None:
            kept = translate("documents", "The files are kept until {day} at least.")
            return f"{text} {kept.format(day=format_date(copy.kept_until))}"
        counted = translate(
            "documents", "The time is counted from the year after the last case is closed."
        )
        return f"{text} {counted}"

    def _facts(self, record: CopiedRecord) -> Facts:
        pairs = []
        for field, value in record.values.items():
            if value == self.copy.resident_id:
                continue  # whose record it is stands above all of them
            words = self._value(record.table, field, value, record.values)
            if words:
                pairs.append((field_label(record.table, field, self.translate), words))
        heading = self.copy.names.get(record.id, "")
        if record.removed:
            mark = self.translate("documents", "taken off, still kept")
            heading = f"{heading} ({mark})".strip()
        return Facts(tuple(pairs), heading)

    def _kept_beside(self) -> Iterator[Section]:
        """Prints kept byte for byte, and forms left half-typed."""
        copy, translate = self.copy, self.translate
        rows = tuple(
            (
                f"{each.number}, {each.version_no}",
                format_date(each.approved_on) if each.approved_on else "—",
                each.sha256[:16],
            )
            for each in copy.prints
        )
        if rows:
            heads = tuple(
                translate("documents", head) for head in ("Plan, version", "Approved", "Digest")
            )
            yield self._table_or_none(
                translate("documents", "Prints that are kept"), heads, (40, 25, 35), rows
            )
        if copy.half_typed:
            text = translate("documents", "Forms about the person left half-typed: {count}.")
            yield Section(
                translate("documents", "Unsaved forms"),
                (Prose(text.format(count=copy.half_typed)),),
            )

    def _table_or_none(
        self,
        heading: str,
        heads: tuple[str, ...],
        weights: tuple[float, ...],
        rows: tuple[tuple[str, ...], ...],
    ) -> Section:
        if not rows:
            return Section(heading, (Prose(self.translate("documents", "none")),))
        return Section(heading, (Table(heads, weights, rows),))

    def _place(self, table: str, field: str) -> str:
        label = field_label(table, field, self.translate)
        return f"{table_label(table, self.translate)}: {label}"

    def _value(
        self, table: str, field: str, value: Any, beside: Mapping[str, Any] | None = None
    ) -> str:
        return stored_words(
            table, field, value, self.translate, names=self.copy.names, beside=beside
        )


def _plain(value: Any) -> Any:
    if isinstance(value, RetentionClass):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {str(key): _plain(each) for key, each in value.items()}
    if isinstance(value, tuple | list | frozenset):
        return [_plain(each) for each in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    return value
