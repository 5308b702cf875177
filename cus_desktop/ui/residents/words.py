"""Residents in the language of the window: names, ages, places, states and events."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from enum import Enum

from cus_desktop.domain.dates import age_on, format_date
from cus_desktop.domain.duplicates import Likeness
from cus_desktop.domain.identifiers import shown_phone
from cus_desktop.domain.line_breaks import bound_address
from cus_desktop.domain.names import listed_name
from cus_desktop.domain.numbers import NBSP
from cus_desktop.domain.plans import PlanState
from cus_desktop.domain.residents import NoteKind, ResidentDraft
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.resident_timeline import EventKind, TimelineEvent
from cus_desktop.services.residents import ResidentRow
from cus_desktop.texts import masks
from cus_desktop.texts.field_labels import FIELD_LABELS, TABLE_LABELS, field_label, table_label
from cus_desktop.texts.stored_words import stored_words
from cus_desktop.ui.plans.looks import state_chip
from cus_desktop.ui.tables.columns import Chip
from cus_desktop.ui.widgets.timeline import TimelineEntry
from cus_desktop.ui.words import translate

CONTEXT = "residents"

_NO_PLAN = QT_TRANSLATE_NOOP("residents", "no plan")
_ENDING = QT_TRANSLATE_NOOP("residents", "to be renewed")
_HIDDEN = QT_TRANSLATE_NOOP("residents", "confidential")
_DEAD = QT_TRANSLATE_NOOP("residents", "died %1")

_GROUPS: Mapping[str, str] = {
    "name": QT_TRANSLATE_NOOP("residents", "name"),
    "identity": QT_TRANSLATE_NOOP("residents", "PESEL"),
    "other_id": QT_TRANSLATE_NOOP("residents", "document"),
    "address": QT_TRANSLATE_NOOP("residents", "address"),
    "confidential": QT_TRANSLATE_NOOP("residents", "confidentiality of the address"),
    "residence": QT_TRANSLATE_NOOP("residents", "basis of stay"),
    "disability": QT_TRANSLATE_NOOP("residents", "disability certificate"),
    "privacy_notice": QT_TRANSLATE_NOOP("residents", "privacy notice"),
    "restriction": QT_TRANSLATE_NOOP("residents", "who may see the record"),
    "_row": QT_TRANSLATE_NOOP("residents", "the record itself"),
}
_EVENTS: Mapping[EventKind, tuple[str, str, str]] = {
    EventKind.PLAN_CREATED: (QT_TRANSLATE_NOOP("residents", "Plan begun"), "file-plus", "accent"),
    EventKind.PLAN_AGREED: (QT_TRANSLATE_NOOP("residents", "Plan agreed"), "handshake", "accent"),
    EventKind.PLAN_APPROVED: (
        QT_TRANSLATE_NOOP("residents", "Plan approved"),
        "shield-check",
        "success",
    ),
    EventKind.PLAN_STARTED: (
        QT_TRANSLATE_NOOP("residents", "Plan started"),
        "circle-check",
        "success",
    ),
    EventKind.PLAN_ENDED: (QT_TRANSLATE_NOOP("residents", "Plan ended"), "flag", "muted"),
    EventKind.ADDED: (
        QT_TRANSLATE_NOOP("residents", "Added to the register"),
        "user-plus",
        "muted",
    ),
    EventKind.CHANGED: (QT_TRANSLATE_NOOP("residents", "Data changed"), "pencil", "muted"),
}
_NOTE_ICONS: Mapping[str, str] = {
    NoteKind.CALL.value: "phone",
    NoteKind.VISIT.value: "house",
    NoteKind.CONVERSATION.value: "users",
    NoteKind.LETTER.value: "mail",
    NoteKind.OTHER.value: "file-text",
}
_REASONS: Mapping[Likeness, str] = {
    Likeness.SAME_PESEL: QT_TRANSLATE_NOOP("residents", "the same PESEL"),
    Likeness.PESEL_TYPO: QT_TRANSLATE_NOOP("residents", "almost the same PESEL"),
    Likeness.OTHER_PESEL: QT_TRANSLATE_NOOP("residents", "but another PESEL"),
    Likeness.SAME_NAME: QT_TRANSLATE_NOOP("residents", "the same name"),
    Likeness.SIMILAR_NAME: QT_TRANSLATE_NOOP("residents", "a similar name"),
    Likeness.SWAPPED_NAMES: QT_TRANSLATE_NOOP("residents", "names swapped"),
    Likeness.OTHER_FAMILY_NAME: QT_TRANSLATE_NOOP("residents", "another family name"),
    Likeness.SAME_BIRTH_DATE: QT_TRANSLATE_NOOP("residents", "the same birth date"),
    Likeness.BIRTH_DATE_TYPO: QT_TRANSLATE_NOOP("residents", "almost the same birth date"),
    Likeness.SAME_VILLAGE: QT_TRANSLATE_NOOP("residents", "the same village"),
    Likeness.SAME_PHONE: QT_TRANSLATE_NOOP("residents", "the same phone"),
    Likeness.SAME_NUMBER: QT_TRANSLATE_NOOP("residents", "the same number"),
}


def phone_words(stored: str) -> str:
    """A phone number that no line end tears apart."""
    return shown_phone(stored).replace(" ", NBSP)


def row_name(row: ResidentRow) -> str:
    """Family name first."""
    return listed_name(row.given_name, row.family_name)


def years(born_on: date, today: date) -> str:
    """``78 lat``."""
    return translate("residents", "%n year(s)", "", max(0, age_on(born_on, today)))


def born_words(row: ResidentRow, today: date) -> str:
    """``04.08.1948 (78 lat)``; for somebody who died, the day of death instead of the age."""
    if row.born_on is None:
        return ""
    if row.died_on is not None:
        died = translate(CONTEXT, _DEAD).replace("%1", format_date(row.died_on))
        return f"{format_date(row.born_on)} ({died})"
    return f"{format_date(row.born_on)} ({years(row.born_on, today)})"


def place_words(row: ResidentRow) -> str:
    """The village, or that it is confidential."""
    return translate(CONTEXT, _HIDDEN) if row.address_hidden else row.village


def plan_chip(state: str, ends_on: date | None, soon: date) -> Chip:
    """Where the plan stands; one that ends by ``soon`` is to be renewed."""
    if not state:
        return Chip(translate(CONTEXT, _NO_PLAN), "inbox", "muted")
    if ends_on is not None and ends_on <= soon:
        return Chip(translate(CONTEXT, _ENDING), "clock", "warning")
    return state_chip(PlanState(state))


def address_words(resident: ResidentDraft, place: str) -> str:
    """``Brzózki 58, 19-120 Jarzębinowo`` in one line."""
    number = "/".join(part for part in (resident.house_no, resident.flat_no) if part)
    first = " ".join(part for part in (resident.street or place, number) if part)
    village = place if resident.street and place != resident.post_town else ""
    town = resident.post_town if resident.street or resident.post_town != place else ""
    post = " ".join(part for part in (resident.postcode, town) if part)
    return bound_address(", ".join(part for part in (first, village, post) if part))


def value_words(table: str, field: str, value: object) -> str:
    """A stored value of a resident's table in words; empty for nothing."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, date):
        return format_date(value)
    shown = value if isinstance(value, str | int | bool) else ""
    return stored_words(table, field, shown, translate)


def enum_choices(kinds: type[Enum], table: str, field: str = "kind") -> list[tuple[Enum, str]]:
    """The members of an enum with their words, for a list to choose from."""
    return [(kind, value_words(table, field, kind)) for kind in kinds]


def likeness_words(reasons: Sequence[Likeness]) -> str:
    """``to samo nazwisko, ta sama data urodzenia``."""
    return ", ".join(translate(CONTEXT, _REASONS[reason]) for reason in reasons)


def group_words(group: str) -> str:
    """The name of a group of columns, or of a table of parts, in small letters."""
    if group in _GROUPS:
        return translate(CONTEXT, _GROUPS[group])
    if group in TABLE_LABELS:
        return table_label(group, translate)
    if group in FIELD_LABELS["resident"]:
        return field_label("resident", group, translate).lower()
    return group


def entry_of(event: TimelineEvent) -> TimelineEntry:
    """An event of the timeline in words, with its icon."""
    when = format_date(event.on) if event.on != date.min else ""
    if event.kind is EventKind.NOTE:
        title = value_words("resident_note", "kind", event.note_kind)
        icon = _NOTE_ICONS.get(event.note_kind, "file-text")
        text = translate(masks.CONTEXT, masks.NOT_SHOWN) if event.hidden else event.text
        return TimelineEntry(when, title[:1].upper() + title[1:], text, icon)
    title, icon, role = _EVENTS[event.kind]
    words = translate(CONTEXT, title)
    if event.plan_id:
        return TimelineEntry(
            when, f"{words} – {_plan_name(event)}", event.text, icon, role, event.plan_id
        )
    groups = ", ".join(map(group_words, event.groups))
    detail = " · ".join(part for part in (groups, event.author) if part)
    return TimelineEntry(when, words, detail, icon, role)


def _plan_name(event: TimelineEvent) -> str:
    if event.version_no <= 1:
        return event.number
    version = translate(CONTEXT, QT_TRANSLATE_NOOP("residents", "version %1"))
    return f"{event.number}, {version.replace('%1', str(event.version_no))}".strip(", ")
