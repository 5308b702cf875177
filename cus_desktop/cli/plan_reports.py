"""What the verbs about plans print: rows, whole plans, and their costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from cus_desktop.cli.session import CliSession, table
from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.plan_costs import LineCost, PlanCosts, plan_costs
from cus_desktop.domain.plan_words import (
    PLAN_STATES,
    amount_words,
    fee_words,
    week_words,
    when_words,
)
from cus_desktop.domain.plans import ItemKind, PlanItemDraft
from cus_desktop.domain.rights import Right
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts import masks

if TYPE_CHECKING:
    from cus_desktop.services.plan_views import PlanView
    from cus_desktop.services.plans import PlanRow

_KINDS = {
    ItemKind.SERVICE: QT_TRANSLATE_NOOP("cli", "Services"),
    ItemKind.SUPPORTING: QT_TRANSLATE_NOOP("cli", "Supporting activities"),
    ItemKind.EXTERNAL: QT_TRANSLATE_NOOP("cli", "Help of other bodies"),
}
_UNITS = {unit.value: unit for unit in Unit}
_FINEST = Decimal("0.0001")


def row_as_json(row: PlanRow, today: date) -> Mapping[str, object]:
    """One plan of a list."""
    return {
        "id": row.id,
        "number": row.number,
        "resident_id": row.resident_id,
        "given_name": row.given_name,
        "family_name": row.family_name,
        "status": row.state,
        "version": row.version_no,
        "pending": row.pending,
        "valid_from": row.valid_from,
        "valid_to": row.valid_to,
        "days_left": row.days_left(today),
        "coordinator": row.coordinator,
    }


def row_lines(rows: list[PlanRow], session: CliSession) -> Iterator[str]:
    """A list of plans for people to read."""
    if not rows:
        yield session.translate("cli", "No plan was found.")
    yield from table(
        [
            (
                row.number,
                row.resident_name,
                session.translate("plans", PLAN_STATES[row.state]),
                _period(row.valid_from, row.valid_to),
                row.coordinator,
            )
            for row in rows
        ]
    )


def view_as_json(view: PlanView) -> Mapping[str, object]:
    """One plan for machines: what was agreed, by whom, and what it costs.

    Money is a decimal string in zloty (``"46.00"``), None where it is not known yet; days are
    ISO; weekly times are minutes since midnight, weekday 0 is Monday.
    """
    draft, costs = view.draft, plan_costs(view.draft)
    return {
        "id": draft.id,
        "version_id": draft.version_id,
        "number": draft.number,
        "case_number": draft.case_number,
        "resident_id": draft.resident_id,
        "resident": view.resident_name,
        "status": view.plan_state,
        "version": draft.version_no,
        "version_status": view.version_state,
        "created_on": draft.created_on,
        "author": view.author_name,
        "valid_from": draft.valid_from,
        "valid_to": draft.valid_to,
        "coordinator": view.coordinator_name,
        "amendment_reason": draft.amendment_reason,
        "amendment_initiator": draft.amendment_initiator,
        **_steps_as_json(view),
        "situation": draft.situation,
        "strengths": draft.strengths,
        "limitations": draft.limitations,
        "what_matters": draft.what_matters,
        "what_matters_on": draft.what_matters_on,
        "goals": draft.goals,
        "needs": draft.needs,
        "items": [_item_as_json(item, costs) for item in draft.items],
        "monitoring": draft.monitoring,
        "hidden": sorted(right.value for right in view.kept_back),
        **_totals_as_json(costs, whole=Right.HEALTH_VIEW not in view.kept_back),
    }


def _steps_as_json(view: PlanView) -> Mapping[str, object]:
    approval = view.approval
    accepted = view.agreement if view.agreement.agreed_on else None
    return {
        "agreed_on": accepted and accepted.agreed_on,
        "agreed_by": accepted and accepted.agreed_by,
        "agreed_how": accepted and accepted.agreed_how,
        "approved_on": approval.approved_on,
        "approved_by": approval.approver,
        "approval_recorded_by": approval.recorded_by,
        "approved_as": approval.approved_as,
        "authorisation_number": approval.authorisation_number,
        "fingerprint": approval.fingerprint,
        "print_sha256": approval.print_sha256,
        "activated_on": view.activated_on,
        "ended_on": view.ending.ended_on,
    }


def _item_as_json(item: PlanItemDraft, costs: PlanCosts) -> Mapping[str, object]:
    """One line; ``amount`` is the number of units, of hours to four decimals."""
    cost = costs.of(item.id) or LineCost(item.id, None, None, None, None, fee_by_decision=False)
    return {
        **{field.name: getattr(item, field.name) for field in fields(item)},
        "amount": _units(item),
        "cost_per_month": cost.month,
        "cost_whole": cost.whole,
        "fee_per_month": cost.fee_month,
        "fee_whole": cost.fee_whole,
        "fee_by_decision": cost.fee_by_decision,
    }


def _totals_as_json(costs: PlanCosts, *, whole: bool) -> Mapping[str, object]:
    """The sums of the lines; those whose cost is not known yet are counted.

    None instead of a sum where lines are kept back, which is then not a ``whole`` one.
    """
    totals = {
        "cost_per_month": costs.month,
        "cost_whole": costs.whole,
        "fee_per_month": costs.fee_month,
        "fee_whole": costs.fee_whole,
        "lines_without_cost": costs.unpriced,
        "lines_with_fee_by_decision": costs.by_decision,
    }
    return totals if whole else dict.fromkeys(totals)


def _units(item: PlanItemDraft) -> str | None:
    unit = _UNITS.get(item.amount_unit)
    if item.amount_count is None or unit is None:
        return None
    units = (Decimal(item.amount_count) / unit.parts).quantize(_FINEST)
    text = f"{units:f}"
    return text.rstrip("0").rstrip(".")


def view_lines(view: PlanView, session: CliSession) -> Iterator[str]:
    """One plan for people to read."""
    from cus_desktop.domain.plan_week import week

    translate, draft = session.translator.translate, view.draft
    state = translate("plans", PLAN_STATES[view.plan_state])
    yield f"{draft.number} · {view.resident_name} · {state}"
    yield _period(draft.valid_from, draft.valid_to)
    yield session.translate("cli", "Coordinator: {name}").format(name=view.coordinator_name or "—")
    for kind, heading in _KINDS.items():
        items = [item for item in draft.items if item.kind is kind]
        if items:
            yield ""
            yield session.translate("cli", heading)
        for item in items:
            details = (
                item.who,
                amount_words(item, translate),
                when_words(item, translate),
                fee_words(item, translate) if kind is ItemKind.SERVICE else "",
            )
            yield "  " + " · ".join(part for part in (item.name, *details) if part)
    if view.kept_back:
        yield ""
        yield translate(masks.CONTEXT, masks.DATA_NOT_SHOWN)
    told = week_words(week(draft), translate)
    if told:
        yield ""
        yield from told
    if view.approval.fingerprint:
        yield ""
        yield session.translate("cli", "Code of the content: {code}").format(
            code=view.approval.fingerprint
        )


def _period(first: date | None, last: date | None) -> str:
    if first is None or last is None:
        return "—"
    return f"{format_date(first)} – {format_date(last)}"
