"""A plan's lines in words, the same on the screen, on paper and on the command line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from cus_desktop.domain.amounts import Amount, Unit
from cus_desktop.domain.durations import format_time, format_time_range
from cus_desktop.domain.numbers import NBSP
from cus_desktop.domain.plan_week import Week, WeekEntry
from cus_desktop.domain.plans import (
    FeeKind,
    ItemTimeDraft,
    Per,
    PlanItemDraft,
    PlanState,
    SupportingKind,
    VersionState,
)
from cus_desktop.domain.weekdays import LONG_LABELS, SHORT_LABELS, Weekday
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate

PLAN_STATES = {
    PlanState.DRAFT: QT_TRANSLATE_NOOP("plans", "draft"),
    PlanState.AGREED: QT_TRANSLATE_NOOP("plans", "agreed"),
    PlanState.APPROVED: QT_TRANSLATE_NOOP("plans", "approved"),
    PlanState.ACTIVE: QT_TRANSLATE_NOOP("plans", "active"),
    PlanState.COMPLETED: QT_TRANSLATE_NOOP("plans", "completed"),
    PlanState.TERMINATED: QT_TRANSLATE_NOOP("plans", "ended early"),
    PlanState.ABANDONED: QT_TRANSLATE_NOOP("plans", "given up"),
}
VERSION_STATES = {
    VersionState.DRAFT: QT_TRANSLATE_NOOP("plans", "draft"),
    VersionState.AGREED: QT_TRANSLATE_NOOP("plans", "agreed"),
    VersionState.APPROVED: QT_TRANSLATE_NOOP("plans", "approved"),
    VersionState.SUPERSEDED: QT_TRANSLATE_NOOP("plans", "replaced"),
    VersionState.ABANDONED: QT_TRANSLATE_NOOP("plans", "given up"),
}
SUPPORTING_KINDS = {
    SupportingKind.VOLUNTEER: QT_TRANSLATE_NOOP("plans", "volunteer"),
    SupportingKind.NEIGHBOURLY: QT_TRANSLATE_NOOP("plans", "neighbourly help"),
    SupportingKind.SELF_HELP: QT_TRANSLATE_NOOP("plans", "self-help"),
}
FEE_KINDS = {
    FeeKind.FREE: QT_TRANSLATE_NOOP("plans", "free of charge"),
    FeeKind.PERCENT: QT_TRANSLATE_NOOP("plans", "per cent of the price"),
    FeeKind.PER_UNIT: QT_TRANSLATE_NOOP("plans", "amount per unit"),
    FeeKind.PER_MONTH: QT_TRANSLATE_NOOP("plans", "amount per month"),
    FeeKind.BY_DECISION: QT_TRANSLATE_NOOP("plans", "by decision"),
}
PERS = {
    Per.WEEK: QT_TRANSLATE_NOOP("plans", "a week"),
    Per.MONTH: QT_TRANSLATE_NOOP("plans", "a month"),
    Per.PLAN: QT_TRANSLATE_NOOP("plans", "for the whole period"),
}

_UNITS = frozenset(unit.value for unit in Unit)
_PERS = frozenset(per.value for per in Per)


def amount_of(item: PlanItemDraft) -> Amount | None:
    """The line's amount, or None while number or unit is missing."""
    if item.amount_count is None or item.amount_unit not in _UNITS:
        return None
    return Amount(item.amount_count, Unit(item.amount_unit))


def amount_words(item: PlanItemDraft, translate: Translate) -> str:
    """``44 h a month``; empty while not known."""
    amount = amount_of(item)
    if amount is None or item.amount_per not in _PERS:
        return ""
    per = translate("plans", PERS[Per(item.amount_per)])
    return f"{amount.format(translate)} {per}"


def fee_words(item: PlanItemDraft, translate: Translate) -> str:
    """How the resident's fee is set: ``free of charge``, ``10%``, ``by decision``."""
    if item.fee_kind == FeeKind.PERCENT.value and item.fee_percent is not None:
        return f"{item.fee_percent}%"
    if item.fee_amount is not None:
        if item.fee_kind == FeeKind.PER_UNIT.value:
            return translate("plans", "{sum} per unit").format(sum=item.fee_amount)
        if item.fee_kind == FeeKind.PER_MONTH.value:
            return translate("plans", "{sum} a month").format(sum=item.fee_amount)
    kinds = {kind.value: label for kind, label in FEE_KINDS.items()}
    label = kinds.get(item.fee_kind, "")
    return translate("plans", label) if label else ""


def when_words(item: PlanItemDraft, translate: Translate) -> str:
    """Weekly times and rhythm: ``Mon, Wed 8.00–10.00; as needed``."""
    return "; ".join(part for part in (times_words(item.times, translate), item.frequency) if part)


def times_words(times: Sequence[ItemTimeDraft], translate: Translate) -> str:
    """Weekly times with the days of one time together: ``Mon–Fri 8.00–10.00; Sun 9.00``."""
    spans = sorted(((time.starts_at, time.ends_at) for time in times), key=_span_order)
    parts = []
    for span, _ in groupby(spans):
        days = sorted({t.weekday for t in times if (t.starts_at, t.ends_at) == span})
        named = ", ".join(_runs(days, translate))
        parts.append((days[0], f"{named}{NBSP}{_span(*span)}".rstrip(NBSP)))
    return "; ".join(text for _, text in sorted(parts, key=lambda part: part[0]))


def week_words(week: Week, translate: Translate) -> list[str]:
    """The week read aloud, day by day, then what strikes the eye."""
    lines = []
    for day in Weekday:
        entries = week.on(day)
        if entries:
            told = "; ".join(entry_words(entry, translate) for entry in entries)
            lines.append(f"{translate('domain', LONG_LABELS[day])}: {told}.")
    return [*lines, *clash_words(week, translate), *gap_words(week, translate)]


def clash_words(week: Week, translate: Translate) -> list[str]:
    """One sentence for each pair of visits at the same time."""
    template = translate("plans", "{day}: {first} and {second} come at the same time.")
    return [
        template.format(
            day=translate("domain", LONG_LABELS[Weekday(clash.first.weekday)]),
            first=clash.first.name or clash.first.who,
            second=clash.second.name or clash.second.who,
        )
        for clash in week.clashes
    ]


def gap_words(week: Week, translate: Translate) -> list[str]:
    """One sentence about the days on which nobody comes; none when there are no such days."""
    if not week.gaps:
        return []
    days = ", ".join(translate("domain", LONG_LABELS[Weekday(day)]) for day in week.gaps)
    return [translate("plans", "Nobody comes: {days}.").format(days=days)]


def entry_words(entry: WeekEntry, translate: Translate) -> str:
    """``8.00–10.00 care at home, Cooperative "Źródło"``."""
    told = ", ".join(part for part in (entry.name, entry.who) if part)
    return f"{_span(entry.starts_at, entry.ends_at)} {told}".strip()


def _runs(days: Iterable[int], translate: Translate) -> Iterator[str]:
    """``Mon–Wed`` for three days in a row and more, else each day by itself."""
    for run in _in_a_row(days):
        names = [translate("domain", SHORT_LABELS[Weekday(day)]) for day in run]
        if len(names) > 2:
            yield f"{names[0]}–{names[-1]}"
        else:
            yield from names


def _in_a_row(days: Iterable[int]) -> Iterator[list[int]]:
    for _, run in groupby(enumerate(sorted(days)), key=lambda placed: placed[1] - placed[0]):
        yield [day for _, day in run]


def _span(starts: int | None, ends: int | None) -> str:
    if starts is None:
        return ""
    return format_time(starts) if ends is None else format_time_range(starts, ends)


def _span_order(span: tuple[int | None, int | None]) -> tuple[int, int]:
    starts, ends = span
    return (-1 if starts is None else starts, -1 if ends is None else ends)
