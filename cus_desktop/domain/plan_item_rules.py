"""What must hold for the lines of a plan (D26, D27, D29, D30)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.catalogue import LegalTrack, ProgrammeDraft, ServiceDraft
from cus_desktop.domain.catalogue_rules import service_ends_on
from cus_desktop.domain.plan_periods import period
from cus_desktop.domain.plan_week import DAY_MINUTES, WEEKDAYS
from cus_desktop.domain.plans import (
    FeeKind,
    ItemKind,
    ItemTimeDraft,
    Per,
    PlanDraft,
    PlanItemDraft,
    SupportingKind,
)
from cus_desktop.domain.problems import Problem, Severity

_UNITS = frozenset(unit.value for unit in Unit)
SUPPORTING_KINDS = frozenset(kind.value for kind in SupportingKind)


def check_items(
    plan: PlanDraft,
    services: Mapping[str, ServiceDraft],
    programmes: Mapping[str, ProgrammeDraft],
    unfilled: Severity,
) -> list[Problem]:
    """Everything the rules say about the lines of a plan.

    ``unfilled`` is how a missing entry that a line cannot do without is reported: a warning
    while the plan is written, a block when it is agreed (D26).
    """
    problems: list[Problem] = []
    for place, item in enumerate(plan.items):
        path = f"items[{place}]"
        service = services.get(item.service_id)
        programme = programmes.get(service.programme_id) if service else None
        problems += _CHECKS[item.kind](path, item, unfilled)
        problems += _check_words(path, item)
        problems += _check_dates(path, item, plan)
        problems += _check_validity(path, item, plan, service, programme)
        problems += _check_fee(path, item)
        problems += _check_times(path, item.times)
    return problems


def printed_who(item: PlanItemDraft) -> str:
    """Who helps, or an empty text where the person did not agree to be named (D30)."""
    return item.who if item.named else ""


def planned_services(plan: PlanDraft) -> tuple[PlanItemDraft, ...]:
    """The lines that are services."""
    return tuple(item for item in plan.items if item.kind is ItemKind.SERVICE)


def _check_service(path: str, item: PlanItemDraft, unfilled: Severity) -> Iterator[Problem]:
    """D26: service, track, amount and unit, provider and fee are needed; the rest is asked for."""
    needed = {
        "name": ("item-service-missing", item.name.strip()),
        "legal_track": ("item-track-missing", item.legal_track),
        "amount_count": ("item-amount-missing", item.amount_count),
        "amount_unit": ("item-unit-missing", item.amount_unit),
        "who": ("item-provider-missing", item.who.strip()),
        "fee_kind": ("item-fee-missing", item.fee_kind),
    }
    asked = {
        "place": ("item-place-missing", item.place.strip()),
        "frequency": ("item-frequency-missing", item.frequency.strip() or item.times),
        "unit_price": ("item-price-missing", item.unit_price is not None),
    }
    yield from _unfilled(path, needed, unfilled, "D26")
    yield from _unfilled(path, asked, Severity.WARN, "D26")
    if item.name.strip() and not item.service_id:
        # A service the office does not offer is an unmet need as well (D47).
        field = f"{path}.service_id"
        yield Problem(field, "item-catalogue-missing", {}, Severity.WARN, "D26")


def _check_supporting(path: str, item: PlanItemDraft, unfilled: Severity) -> Iterator[Problem]:
    """D29: supporting activities are free of charge, and no paid contract stands behind them."""
    for name in _paid(item):
        yield Problem(f"{path}.{name}", "supporting-not-free", rule="D29")
    for name in ("service_id", "legal_track"):
        if getattr(item, name):
            yield Problem(f"{path}.{name}", "supporting-from-catalogue", rule="D29")
    if item.contract_ref.strip():
        yield Problem(f"{path}.contract_ref", "supporting-contract", rule="D29")
    needed = {
        "name": ("item-activity-missing", item.name.strip()),
        "supporting_kind": ("item-kind-missing", item.supporting_kind in SUPPORTING_KINDS),
        "who": ("item-helper-missing", item.who.strip()),
    }
    yield from _unfilled(path, needed, unfilled, "")
    if not item.times and not item.frequency.strip():
        yield Problem(f"{path}.times", "item-frequency-missing", severity=Severity.WARN)


def _check_external(path: str, item: PlanItemDraft, unfilled: Severity) -> Iterator[Problem]:
    """Help of other bodies stands in the plan without a price: the centre does not pay for it."""
    for name in _paid(item):
        yield Problem(f"{path}.{name}", "external-not-priced", rule="D26")
    needed = {
        "name": ("item-help-missing", item.name.strip()),
        "who": ("item-body-missing", item.who.strip()),
    }
    yield from _unfilled(path, needed, unfilled, "")


_CHECKS = {
    ItemKind.SERVICE: _check_service,
    ItemKind.SUPPORTING: _check_supporting,
    ItemKind.EXTERNAL: _check_external,
}


def _paid(item: PlanItemDraft) -> Iterator[str]:
    """The fields by which somebody would pay for the line."""
    for name in ("unit_price", "fee_amount", "fee_percent"):
        if getattr(item, name):
            yield name
    if item.fee_kind not in ("", FeeKind.FREE.value):
        yield "fee_kind"


_WORDS = {
    "amount_unit": ("item-unit-unknown", _UNITS),
    "amount_per": ("item-per-unknown", frozenset(per.value for per in Per)),
    "fee_kind": ("item-fee-unknown", frozenset(kind.value for kind in FeeKind)),
    "legal_track": ("item-track-unknown", frozenset(track.value for track in LegalTrack)),
}


def _check_words(path: str, item: PlanItemDraft) -> Iterator[Problem]:
    """D26: a key that nobody can read says nothing; it would print as a gap and cost nothing."""
    for name, (code, known) in _WORDS.items():
        value = getattr(item, name)
        if value and value not in known:
            yield Problem(f"{path}.{name}", code, rule="D26")
    if item.amount_count is not None and not item.amount_per:
        yield Problem(f"{path}.amount_per", "item-per-unknown", rule="D26")


def _unfilled(
    path: str, fields: Mapping[str, tuple[str, object]], severity: Severity, rule: str
) -> Iterator[Problem]:
    for name, (code, value) in fields.items():
        # No amount at all is unfilled; an amount of zero is refused by the form already.
        if value is None or value in ("", False, ()):
            yield Problem(f"{path}.{name}", code, {}, severity, rule)


def _check_dates(path: str, item: PlanItemDraft, plan: PlanDraft) -> Iterator[Problem]:
    """D27 against the plan: the line's own dates lie inside it."""
    first, last = item.valid_from, item.valid_to
    if first is not None and last is not None and last < first:
        yield Problem(f"{path}.valid_to", "item-ends-before-start", {"day": first})
        return
    whole = period(plan.valid_from, plan.valid_to)
    if whole is None:
        return
    details = {"first": whole.first, "last": whole.last}
    for name, day in (("valid_from", first), ("valid_to", last)):
        if day is not None and not whole.holds(day):
            yield Problem(f"{path}.{name}", "item-outside-plan", details, Severity.WARN, "D27")


def _check_validity(
    path: str,
    item: PlanItemDraft,
    plan: PlanDraft,
    service: ServiceDraft | None,
    programme: ProgrammeDraft | None,
) -> Iterator[Problem]:
    """D27 against the service and its programme; the social assistance track has none."""
    if service is None:
        return
    first = item.valid_from or plan.valid_from
    last = item.valid_to or plan.valid_to
    starts = [service.active_from]
    if programme is not None and service.legal_track != LegalTrack.SOCIAL_ASSISTANCE.value:
        starts.append(programme.in_force_from)
    opens, ends = _latest(starts), service_ends_on(service, programme)
    if opens is not None and first is not None and first < opens:
        details = {"day": opens}
        yield Problem(f"{path}.valid_from", "item-before-service", details, Severity.WARN, "D27")
    if ends is not None and last is not None and last > ends:
        details = {"day": ends}
        yield Problem(f"{path}.valid_to", "item-after-service", details, Severity.WARN, "D27")


def _check_fee(path: str, item: PlanItemDraft) -> Iterator[Problem]:
    """Amount and fee of a service make sense together."""
    if item.kind is not ItemKind.SERVICE:
        return
    if item.amount_count is not None and item.amount_count <= 0:
        yield Problem(f"{path}.amount_count", "item-amount-not-positive", rule="D26")
    for name, value in (("unit_price", item.unit_price), ("fee_amount", item.fee_amount)):
        if value is not None and value.grosze < 0:
            yield Problem(f"{path}.{name}", "money-negative")
    if item.fee_kind == FeeKind.PERCENT.value:
        yield from _check_percent(path, item.fee_percent)
    if item.fee_kind in (FeeKind.PER_UNIT.value, FeeKind.PER_MONTH.value):
        yield from _check_fee_amount(path, item)
    decided = item.legal_track == LegalTrack.SOCIAL_ASSISTANCE.value
    if decided and item.fee_kind not in ("", FeeKind.BY_DECISION.value):
        # Care services are granted, and their fee set, by a decision (domain, section 1).
        yield Problem(f"{path}.fee_kind", "fee-needs-decision", {}, Severity.WARN, "D13")


def _check_percent(path: str, percent: int | None) -> Iterator[Problem]:
    if percent is None:
        yield Problem(f"{path}.fee_percent", "fee-percent-missing")
    elif not 0 <= percent <= 100:
        yield Problem(f"{path}.fee_percent", "fee-percent-range")


def _check_fee_amount(path: str, item: PlanItemDraft) -> Iterator[Problem]:
    if item.fee_amount is None:
        yield Problem(f"{path}.fee_amount", "fee-amount-missing")
        return
    by_unit = item.fee_kind == FeeKind.PER_UNIT.value
    if by_unit and item.unit_price is not None and item.fee_amount > item.unit_price:
        yield Problem(f"{path}.fee_amount", "fee-above-price", severity=Severity.WARN)


def _check_times(path: str, times: Iterable[ItemTimeDraft]) -> Iterator[Problem]:
    for place, time in enumerate(times):
        where = f"{path}.times[{place}]"
        if time.weekday not in WEEKDAYS:
            yield Problem(f"{where}.weekday", "weekday-unknown")
        starts, ends = time.starts_at, time.ends_at
        if starts is None and ends is not None:
            yield Problem(f"{where}.starts_at", "time-start-missing")
        if starts is not None and not 0 <= starts < DAY_MINUTES:
            yield Problem(f"{where}.starts_at", "time-outside-day")
        elif ends is not None and starts is not None and not starts < ends <= DAY_MINUTES:
            yield Problem(f"{where}.ends_at", "time-ends-before-start")


def _latest(days: Iterable[date | None]) -> date | None:
    known = [day for day in days if day is not None]
    return max(known) if known else None
