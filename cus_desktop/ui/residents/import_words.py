"""What the import of residents says about a row: outcome, changes and problems in words."""

from __future__ import annotations

from collections.abc import Mapping

from cus_desktop.domain.import_outcomes import FieldChange, HiddenChange, Outcome
from cus_desktop.domain.resident_words import IMPORT_FIELDS
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.resident_import import ImportPlan, PlannedRow
from cus_desktop.texts.field_labels import field_label
from cus_desktop.texts.stored_words import stored_words
from cus_desktop.ui.tables.columns import Chip, ChipRole
from cus_desktop.ui.words import say, translate

_OUTCOMES: Mapping[Outcome, tuple[str, str, ChipRole]] = {
    Outcome.ADDED: (QT_TRANSLATE_NOOP("resident_import", "new"), "plus", "success"),
    Outcome.CHANGED: (QT_TRANSLATE_NOOP("resident_import", "changed"), "pencil", "accent"),
    Outcome.UNCHANGED: (QT_TRANSLATE_NOOP("resident_import", "unchanged"), "check", "muted"),
    Outcome.SKIPPED: (QT_TRANSLATE_NOOP("resident_import", "skipped"), "copy", "muted"),
    Outcome.REJECTED: (QT_TRANSLATE_NOOP("resident_import", "rejected"), "x", "danger"),
}
_ASKS = QT_TRANSLATE_NOOP("resident_import", "waits for an answer")
_TWICE = QT_TRANSLATE_NOOP("resident_import", "The same stands higher up, or was left out.")
_HIDDEN = QT_TRANSLATE_NOOP("resident_import", "changes; the address is confidential")
_SPECIAL: Mapping[str, str] = {
    "name_family_first": QT_TRANSLATE_NOOP("resident_import", "Family name and given name"),
    "name_given_first": QT_TRANSLATE_NOOP("resident_import", "Given name and family name"),
    "village": QT_TRANSLATE_NOOP("resident_import", "Village or place"),
    "address": QT_TRANSLATE_NOOP("resident_import", "Whole address"),
    "register_id": QT_TRANSLATE_NOOP("resident_import", "Number in the register"),
}


def asks(row: PlannedRow) -> bool:
    """True for a row that is not imported until a person answers."""
    return row.outcome is Outcome.REJECTED and bool(row.look_alikes)


def outcome_chip(row: PlannedRow) -> Chip:
    """What happens to the row."""
    if asks(row):
        return Chip(translate("resident_import", _ASKS), "circle-help", "warning")
    words, icon, role = _OUTCOMES[row.outcome]
    return Chip(translate("resident_import", words), icon, role)


def counted(plan: ImportPlan) -> str:
    """``nowe: 15 · odrzucone: 1``, leaving out what does not occur."""
    return " · ".join(
        f"{translate('resident_import', words)}: {plan.count(outcome)}"
        for outcome, (words, _, _) in _OUTCOMES.items()
        if plan.count(outcome)
    )


def remarks(row: PlannedRow) -> str:
    """What a person should know of the row."""
    if row.outcome is Outcome.SKIPPED:
        return translate("resident_import", _TWICE)
    if row.outcome is Outcome.REJECTED:
        return " ".join(say(problem) for problem in row.problems if problem.blocks)
    parts = [*map(_change_words, row.changes), *map(say, row.problems)]
    if row.look_alikes:
        count = len(row.look_alikes)
        parts.append(
            translate("resident_import", "resembles %n person(s) in the register", "", count)
        )
    return "; ".join(parts)


def field_words(name: str) -> str:
    """What a column can be read into, in words."""
    if name in _SPECIAL:
        return translate("resident_import", _SPECIAL[name])
    return field_label("resident", name, translate)


def field_choices() -> list[tuple[str, str]]:
    """Every field a column can be read into, with words."""
    return [(name, field_words(name)) for name in IMPORT_FIELDS]


def _change_words(change: FieldChange) -> str:
    if isinstance(change, HiddenChange):
        label = field_label("resident", change.field, translate)
        return f"{label}: {translate('resident_import', _HIDDEN)}"
    old = stored_words("resident", change.field, change.old, translate) or "—"
    new = stored_words("resident", change.field, change.new, translate) or "—"
    return f"{field_label('resident', change.field, translate)}: {old} → {new}"
