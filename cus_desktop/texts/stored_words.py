"""Values of records as people read them: keys as words, days and sums in Polish form.

English source texts in the context ``values``. The record history shows what a field held, so
this module knows every kind of value the journal holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

from cus_desktop.domain.amounts import LONG_LABELS as UNIT_LABELS
from cus_desktop.domain.amounts import Amount, Unit
from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.durations import format_clock
from cus_desktop.domain.endings import EARLY_END_LABELS
from cus_desktop.domain.money import Money
from cus_desktop.domain.plan_steps import ACCEPTANCE_FORMS, COPY_FORMS
from cus_desktop.domain.staff import ROLE_NAMES
from cus_desktop.domain.weekdays import LONG_LABELS as WEEKDAY_LABELS
from cus_desktop.domain.weekdays import Weekday
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.texts.privacy_fields import PRIVACY_VALUES

Value = str | int | bool | date | Decimal | None
"""What a column of a record holds, as the program's own value."""

YES = QT_TRANSLATE_NOOP("values", "yes")
NO = QT_TRANSLATE_NOOP("values", "no")
ANOTHER_RECORD = QT_TRANSLATE_NOOP("values", "another record")

TRACK_LABELS = {
    "programme": QT_TRANSLATE_NOOP("values", "programme (qualification)"),
    "social_assistance": QT_TRANSLATE_NOOP("values", "social assistance (decision)"),
}
AUTHORISATION_LABELS = {
    "approve_plans": QT_TRANSLATE_NOOP("values", "approving plans"),
    "process_data": QT_TRANSLATE_NOOP("values", "processing personal data"),
}
_PERSON = {
    "female": QT_TRANSLATE_NOOP("values", "woman"),
    "male": QT_TRANSLATE_NOOP("values", "man"),
}
_NO_PESEL = {
    "foreigner": QT_TRANSLATE_NOOP("values", "foreigner"),
    "newborn": QT_TRANSLATE_NOOP("values", "newborn child"),
    "not_given": QT_TRANSLATE_NOOP("values", "not given"),
    "other": QT_TRANSLATE_NOOP("values", "other"),
}
_DISABILITY = {
    "none": QT_TRANSLATE_NOOP("values", "no certificate"),
    "light": QT_TRANSLATE_NOOP("values", "light"),
    "moderate": QT_TRANSLATE_NOOP("values", "moderate"),
    "severe": QT_TRANSLATE_NOOP("values", "severe"),
    "child": QT_TRANSLATE_NOOP("values", "certificate of a child under 16"),
}
_NEEDS = {
    "large_print": QT_TRANSLATE_NOOP("values", "large print"),
    "sign_language": QT_TRANSLATE_NOOP("values", "sign language"),
    "easy_to_read": QT_TRANSLATE_NOOP("values", "easy-to-read text"),
    "phone_only": QT_TRANSLATE_NOOP("values", "by phone only"),
    "home_visit": QT_TRANSLATE_NOOP("values", "visit at home"),
    "carer_present": QT_TRANSLATE_NOOP("values", "carer present"),
    "interpreter": QT_TRANSLATE_NOOP("values", "interpreter"),
}
_REPRESENTATIVES = {
    "legal_representative": QT_TRANSLATE_NOOP("values", "legal representative"),
    "guardian": QT_TRANSLATE_NOOP("values", "legal guardian"),
    "curator": QT_TRANSLATE_NOOP("values", "curator"),
    "attorney": QT_TRANSLATE_NOOP("values", "attorney"),
    "actual_carer": QT_TRANSLATE_NOOP("values", "actual carer"),
}
_ENTRIES = {
    "call": QT_TRANSLATE_NOOP("values", "phone call"),
    "visit": QT_TRANSLATE_NOOP("values", "visit"),
    "conversation": QT_TRANSLATE_NOOP("values", "conversation"),
    "letter": QT_TRANSLATE_NOOP("values", "letter"),
    "other": QT_TRANSLATE_NOOP("values", "other"),
}
_CONTACTS = {
    "phone": QT_TRANSLATE_NOOP("values", "by phone"),
    "letter": QT_TRANSLATE_NOOP("values", "by letter"),
    "email": QT_TRANSLATE_NOOP("values", "by e-mail"),
    "visit": QT_TRANSLATE_NOOP("values", "in person at home"),
    "through_carer": QT_TRANSLATE_NOOP("values", "through the carer"),
}
_LANGUAGES = {
    "pl": QT_TRANSLATE_NOOP("values", "Polish"),
    "uk": QT_TRANSLATE_NOOP("values", "Ukrainian"),
    "be": QT_TRANSLATE_NOOP("values", "Belarusian"),
    "ru": QT_TRANSLATE_NOOP("values", "Russian"),
    "en": QT_TRANSLATE_NOOP("values", "English"),
    "de": QT_TRANSLATE_NOOP("values", "German"),
    "vi": QT_TRANSLATE_NOOP("values", "Vietnamese"),
    "rom": QT_TRANSLATE_NOOP("values", "Romani"),
    "pjm": QT_TRANSLATE_NOOP("values", "Polish sign language"),
}
_COUNTRIES = {
    "PL": QT_TRANSLATE_NOOP("values", "Poland"),
    "UA": QT_TRANSLATE_NOOP("values", "Ukraine"),
    "BY": QT_TRANSLATE_NOOP("values", "Belarus"),
    "RU": QT_TRANSLATE_NOOP("values", "Russia"),
    "DE": QT_TRANSLATE_NOOP("values", "Germany"),
    "GE": QT_TRANSLATE_NOOP("values", "Georgia"),
    "MD": QT_TRANSLATE_NOOP("values", "Moldova"),
    "VN": QT_TRANSLATE_NOOP("values", "Vietnam"),
    "XX": QT_TRANSLATE_NOOP("values", "another country"),
    "XA": QT_TRANSLATE_NOOP("values", "stateless"),
}
_RELATIONS = {
    "spouse": QT_TRANSLATE_NOOP("values", "husband or wife"),
    "parent": QT_TRANSLATE_NOOP("values", "parent"),
    "child": QT_TRANSLATE_NOOP("values", "child"),
    "grandparent": QT_TRANSLATE_NOOP("values", "grandparent"),
    "grandchild": QT_TRANSLATE_NOOP("values", "grandchild"),
    "sibling": QT_TRANSLATE_NOOP("values", "brother or sister"),
    "partner": QT_TRANSLATE_NOOP("values", "partner"),
    "in_law": QT_TRANSLATE_NOOP("values", "in-law"),
    "other": QT_TRANSLATE_NOOP("values", "other"),
}
_STATES = {
    "draft": QT_TRANSLATE_NOOP("values", "draft"),
    "agreed": QT_TRANSLATE_NOOP("values", "agreed"),
    "approved": QT_TRANSLATE_NOOP("values", "approved"),
    "active": QT_TRANSLATE_NOOP("values", "active"),
    "completed": QT_TRANSLATE_NOOP("values", "completed"),
    "terminated": QT_TRANSLATE_NOOP("values", "ended early"),
    "abandoned": QT_TRANSLATE_NOOP("values", "abandoned"),
    "superseded": QT_TRANSLATE_NOOP("values", "replaced by a newer version"),
}
_HELP = {
    "service": QT_TRANSLATE_NOOP("values", "service"),
    "supporting": QT_TRANSLATE_NOOP("values", "supporting activity"),
    "external": QT_TRANSLATE_NOOP("values", "help of another body"),
}
_SUPPORT = {
    "volunteer": QT_TRANSLATE_NOOP("values", "volunteer"),
    "neighbourly": QT_TRANSLATE_NOOP("values", "neighbourly help"),
    "self_help": QT_TRANSLATE_NOOP("values", "self-help"),
}
_PER = {
    "week": QT_TRANSLATE_NOOP("values", "week"),
    "month": QT_TRANSLATE_NOOP("values", "month"),
    "plan": QT_TRANSLATE_NOOP("values", "whole period"),
}
_FEES = {
    "free": QT_TRANSLATE_NOOP("values", "free of charge"),
    "percent": QT_TRANSLATE_NOOP("values", "percent of the price"),
    "per_unit": QT_TRANSLATE_NOOP("values", "for a unit"),
    "per_month": QT_TRANSLATE_NOOP("values", "for a month"),
    "by_decision": QT_TRANSLATE_NOOP("values", "by decision"),
}

_VALUES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("service", "legal_track"): TRACK_LABELS,
    ("plan_item", "legal_track"): TRACK_LABELS,
    ("authorisation", "kind"): AUTHORISATION_LABELS,
    ("resident", "sex"): _PERSON,
    ("resident", "no_pesel_reason"): _NO_PESEL,
    ("resident", "disability_level"): _DISABILITY,
    ("resident", "contact_preference"): _CONTACTS,
    ("resident", "language"): _LANGUAGES,
    ("resident", "citizenship"): _COUNTRIES,
    ("communication_need", "kind"): _NEEDS,
    ("representative", "kind"): _REPRESENTATIVES,
    ("resident_note", "kind"): _ENTRIES,
    ("family_relation", "kind"): _RELATIONS,
    ("service_plan", "state"): _STATES,
    ("plan_version", "state"): _STATES,
    ("plan_item", "kind"): _HELP,
    ("plan_item", "supporting_kind"): _SUPPORT,
    ("plan_item", "amount_per"): _PER,
    ("plan_item", "fee_kind"): _FEES,
    **PRIVACY_VALUES,
}
_PLAN_VALUES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("plan_version", "agreed_how"): {form.value: word for form, word in ACCEPTANCE_FORMS.items()},
    ("plan_version", "copy_form"): {form.value: word for form, word in COPY_FORMS.items()},
}
"""The same where the words stand in the context ``plans``."""

_DOMAIN_VALUES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("service", "unit"): {unit.value: label for unit, label in UNIT_LABELS.items()},
    ("plan_item", "amount_unit"): {unit.value: label for unit, label in UNIT_LABELS.items()},
    ("service_area", "area"): {area.key: area.label for area in AREAS},
    ("service", "areas"): {area.key: area.label for area in AREAS},
    ("service_plan", "end_reason"): {end.value: word for end, word in EARLY_END_LABELS.items()},
}
"""The same where the words stand in the context ``domain``."""

_CLOCK = {"starts_at", "ends_at", "noticed_minute", "authority_notified_minute"}
_ID = re.compile(r"[0-9a-f]{32}")


def stored_words(
    table: str,
    field: str,
    value: Value,
    translate: Translate,
    *,
    names: Mapping[str, str] | None = None,
    beside: Mapping[str, Value] | None = None,
) -> str:
    """The value as people read it; empty for nothing.

    ``names`` are the names of the records that ids point at; ``beside`` are the other fields
    of the same group, because an amount can only be read with its unit.
    """
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return translate("values", YES if value else NO)
    if isinstance(value, date | Decimal):
        return _day_or_sum(value)
    if isinstance(value, int):
        return _number_words(field, value, translate, beside or {})
    if (table, field) == ("service", "areas"):
        parts = value.split(";")
        return ", ".join(_key_words(table, field, part, translate) for part in parts)
    if _ID.fullmatch(value):
        return (names or {}).get(value) or translate("values", ANOTHER_RECORD)
    return _key_words(table, field, value, translate)


def _day_or_sum(value: date | Decimal) -> str:
    if isinstance(value, Decimal):
        return str(Money.rounded(value))
    if isinstance(value, datetime):
        local = value.astimezone()
        return f"{format_date(local.date())} {local:%H.%M}"
    return format_date(value)


def _key_words(table: str, field: str, value: str, translate: Translate) -> str:
    place = (table, field)
    if place == ("staff_role", "role"):
        word = {role.value: name for role, name in ROLE_NAMES.items()}.get(value)
        return translate("staff", word) if word else value
    for context, words in (
        ("domain", _DOMAIN_VALUES),
        ("plans", _PLAN_VALUES),
        ("values", _VALUES),
    ):
        word = words.get(place, {}).get(value)
        if word:
            return translate(context, word)
    return value


def _number_words(field: str, value: int, translate: Translate, beside: Mapping[str, Value]) -> str:
    if field in _CLOCK:
        return format_clock(value)
    if field == "weekday" and value in set(range(7)):
        return translate("domain", WEEKDAY_LABELS[list(Weekday)[value]])
    if field == "position":
        return str(value + 1)
    unit = beside.get("amount_unit")
    if field == "amount_count" and unit in {each.value for each in Unit}:
        return Amount(value, Unit(unit)).number
    return str(value)


def value_keys(table: str, field: str) -> list[str]:
    """Every value a field with fixed choices may hold."""
    return list(_VALUES[table, field])


def choices_of(table: str, field: str, translate: Translate) -> list[tuple[str, str]]:
    """Every key of a field with a fixed list, with its words, in the order of the list."""
    return [(key, translate("values", word)) for key, word in _VALUES[table, field].items()]
