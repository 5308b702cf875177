"""What the import says about a row: its outcome as a chip, its changes and problems in words."""

from __future__ import annotations

from collections.abc import Mapping

from cus_desktop.domain.catalogue_words import IMPORT_FIELDS
from cus_desktop.domain.import_outcomes import Outcome
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.catalogue_import import ImportPlan, PlannedRow, Question
from cus_desktop.texts.field_labels import field_label
from cus_desktop.texts.stored_words import stored_words
from cus_desktop.ui.tables.columns import Chip, ChipRole
from cus_desktop.ui.words import say, translate

_OUTCOMES: Mapping[Outcome, tuple[str, str, ChipRole]] = {
    Outcome.ADDED: (QT_TRANSLATE_NOOP("import", "new"), "plus", "success"),
    Outcome.CHANGED: (QT_TRANSLATE_NOOP("import", "changed"), "pencil", "accent"),
    Outcome.UNCHANGED: (QT_TRANSLATE_NOOP("import", "unchanged"), "check", "muted"),
    Outcome.SKIPPED: (QT_TRANSLATE_NOOP("import", "skipped"), "copy", "muted"),
    Outcome.REJECTED: (QT_TRANSLATE_NOOP("import", "rejected"), "x", "danger"),
}
_COUNTED: Mapping[Outcome, str] = {
    Outcome.ADDED: QT_TRANSLATE_NOOP("imported", "new"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("imported", "changed"),
    Outcome.UNCHANGED: QT_TRANSLATE_NOOP("imported", "unchanged"),
    Outcome.SKIPPED: QT_TRANSLATE_NOOP("imported", "skipped"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("imported", "rejected"),
}
"""The same words before a number; Polish inflects them."""

_SKIPPED = QT_TRANSLATE_NOOP("import", "The same row stands higher up in the file.")
_WHAT = QT_TRANSLATE_NOOP("import", "%1: what does “%2” mean?")
_EMPTY = QT_TRANSLATE_NOOP("import", "%1: the cell is empty")


def outcome_chip(row: PlannedRow) -> Chip:
    """What happens to the row."""
    words, icon, role = _OUTCOMES[row.outcome]
    return Chip(translate("import", words), icon, role)


def counted(plan: ImportPlan) -> str:
    """``nowe: 15 · odrzucone: 1``, leaving out what does not occur."""
    parts = [
        f"{translate('imported', words)}: {plan.count(outcome)}"
        for outcome, words in _COUNTED.items()
        if plan.count(outcome)
    ]
    return " · ".join(parts)


def remarks(row: PlannedRow, names: Mapping[str, str]) -> str:
    """What a person should know of the row; ``names`` are the programmes by id."""
    if row.outcome is Outcome.SKIPPED:
        return translate("import", _SKIPPED)
    if row.outcome is Outcome.REJECTED:
        return " ".join(say(problem) for problem in row.problems if problem.blocks)
    changes = [
        f"{label(change.field)}: {value(change.field, change.old, names)} → "
        f"{value(change.field, change.new, names)}"
        for change in row.changes
    ]
    return "; ".join(changes)


def label(field: str) -> str:
    """The word of a field of the file."""
    return field_label("service", "programme_id" if field == "programme" else field, translate)


def value(field: str, text: str, names: Mapping[str, str]) -> str:
    """The value of a field in words, an em dash for nothing."""
    return stored_words("service", field, text, translate, names=names) or "—"


def choice_words(question: Question, key: str, names: Mapping[str, str]) -> str:
    """One choice of a question in words."""
    if question.field == "programme":
        return names.get(key, key)
    return stored_words("service", question.field, key, translate)


def question_words(question: Question) -> str:
    """What is asked, without the rows it is about."""
    source = _WHAT if question.text else _EMPTY
    text = translate("import", source).replace("%1", label(question.field))
    return text.replace("%2", question.text)


def field_choices() -> list[tuple[str, str]]:
    """What a column can be read into, with words."""
    return [(name, label(name)) for name in IMPORT_FIELDS]
