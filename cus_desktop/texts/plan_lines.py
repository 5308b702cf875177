"""Which line of a plan a sentence is about."""

from __future__ import annotations

from collections.abc import Sequence

from cus_desktop.domain.plans import ItemKind, PlanItemDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.texts.field_labels import field_label

_EVERYWHERE = frozenset({"letters-not-printable"})
"""What may be wrong with any field."""
_LINES = {
    ItemKind.SERVICE: QT_TRANSLATE_NOOP("texts", "Service {number}"),
    ItemKind.SUPPORTING: QT_TRANSLATE_NOOP("texts", "Activity {number}"),
    ItemKind.EXTERNAL: QT_TRANSLATE_NOOP("texts", "Other help {number}"),
}


def line_of(problem: Problem, items: Sequence[PlanItemDraft]) -> PlanItemDraft | None:
    """The line ``items[2].who`` is about; None for a problem of something else."""
    inner, bracket, _ = problem.field.partition("]")
    place = inner.removeprefix("items[")
    if place == inner or not bracket or not place.isdigit() or int(place) >= len(items):
        return None
    return items[int(place)]


_TABLES = {
    "items": "plan_item",
    "needs": "plan_need",
    "goals": "plan_goal",
    "monitoring": "plan_monitoring",
}


def with_field(
    sentence: str, problem: Problem, items: Sequence[PlanItemDraft], translate: Translate
) -> str:
    """As ``with_line``, with the words of the field: "Sytuacja: Tych znaków...".

    For sentences that do not stand at their field and would not tell it by themselves.
    """
    if problem.code not in _EVERYWHERE:
        return with_line(sentence, problem, items, translate)
    part, _, name = problem.field.partition(".")
    table = _TABLES.get(part.partition("[")[0], "plan_version")
    label = field_label(table, name or part, translate)
    return with_line(f"{label}: {sentence}", problem, items, translate)


def with_line(
    sentence: str, problem: Problem, items: Sequence[PlanItemDraft], translate: Translate
) -> str:
    """The sentence after its line: "Usługa 2, Fizjoterapia w domu: Wpisz..."

    Lines are counted by their kind, as the plan prints them.
    """
    item = line_of(problem, items)
    if item is None:
        return sentence
    number = [other.id for other in items if other.kind is item.kind].index(item.id) + 1
    line = translate("texts", _LINES[item.kind]).replace("{number}", str(number))
    name = item.name.strip()
    return f"{line}, {name}: {sentence}" if name else f"{line}: {sentence}"
