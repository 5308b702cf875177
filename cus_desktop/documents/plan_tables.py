"""The tables of the plan: goals, the three kinds of help, the week, monitoring."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from cus_desktop.documents.flow import Block
from cus_desktop.documents.plan_document import (
    ExternalLine,
    GoalLine,
    MonitoringLine,
    PlanDocument,
    ServiceLine,
    SupportingLine,
    TotalsBlock,
)
from cus_desktop.documents.style import (
    CELL,
    CELL_NUMBER,
    CELL_NUMBER_SMALL,
    CELL_STRONG,
    CELL_TOTAL,
    CELL_TOTAL_NUMBER,
)
from cus_desktop.documents.tables import CellLine, CellText, Column, TotalRow, data_table
from cus_desktop.documents.tagging import Node
from cus_desktop.documents.typography import NOTHING, short_day
from cus_desktop.domain.line_breaks import NBSP
from cus_desktop.domain.money import Money
from cus_desktop.domain.plans import SupportingKind
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate

_NUMBER_END = re.compile(r"(?<=\d) ")
"""A number stays with the unit behind it, however narrow the column."""

_KINDS = {
    SupportingKind.VOLUNTEER: QT_TRANSLATE_NOOP("documents", "volunteering"),
    SupportingKind.NEIGHBOURLY: QT_TRANSLATE_NOOP("documents", "neighbourly help"),
    SupportingKind.SELF_HELP: QT_TRANSLATE_NOOP("documents", "self-help"),
}


def goal_table(
    parent: Node, goals: Sequence[GoalLine], width: float, translate: Translate
) -> list[Block]:
    """Part C."""
    columns = [
        Column(translate("documents", "Goal"), 34, CELL_STRONG, names_row=True),
        Column(translate("documents", "How we will know"), 30),
        Column(translate("documents", "By when"), 14),
        Column(translate("documents", "Who sees to it"), 24),
    ]
    rows: list[list[CellText]] = [
        [goal.goal, goal.measure, short_day(goal.due_on), goal.responsible] for goal in goals
    ]
    return data_table(parent, columns, rows, width)


def service_table(
    parent: Node, document: PlanDocument, width: float, translate: Translate
) -> list[Block]:
    """Part D with its sums per month and for the whole period."""
    columns = [
        Column(translate("documents", "No."), 6),
        Column(translate("documents", "Service and scope"), 31, CELL_STRONG, names_row=True),
        Column(translate("documents", "Provider and contract"), 26),
        Column(translate("documents", "When and where"), 25),
        Column(translate("documents", "Amount"), 13, CELL_NUMBER),
        Column(translate("documents", "Rate (zł)"), 12, CELL_NUMBER),
        Column(translate("documents", "Cost per month (zł)"), 14, CELL_NUMBER),
        Column(translate("documents", "Fee per month (zł)"), 15, CELL_NUMBER),
    ]
    rows = [
        _service_row(number, line, translate)
        for number, line in enumerate(document.services, start=1)
    ]
    totals = _totals(document.totals, translate) if document.totals else ()
    return data_table(parent, columns, rows, width, totals)


def _service_row(number: int, line: ServiceLine, translate: Translate) -> list[CellText]:
    return [
        f"D{number}",
        (
            CellLine(line.name or NOTHING, CELL_STRONG),
            CellLine(line.scope),
            CellLine(line.programme),
            CellLine(line.basis),
        ),
        (CellLine(line.provider, CELL), CellLine(line.contract)),
        (CellLine(line.when, CELL), CellLine(line.place), CellLine(_own_period(line, translate))),
        _NUMBER_END.sub(NBSP, line.amount),
        _sum(line.rate),
        _sum(line.cost_per_month),
        (
            CellLine(_sum(line.fee_per_month), CELL_NUMBER),
            CellLine(line.fee_note, CELL_NUMBER_SMALL),
        ),
    ]


def _own_period(line: ServiceLine, translate: Translate) -> str:
    """The dates of a line that does not run with the whole plan."""
    if line.valid_from and line.valid_to:
        return f"{short_day(line.valid_from)} – {short_day(line.valid_to)}"
    if line.valid_from:
        return translate("documents", "from {day}").format(day=short_day(line.valid_from))
    if line.valid_to:
        return translate("documents", "until {day}").format(day=short_day(line.valid_to))
    return ""


def _totals(totals: TotalsBlock, translate: Translate) -> list[TotalRow]:
    monthly = TotalRow(
        translate("documents", "Total per month"),
        6,
        (_sum(totals.cost_per_month), _sum(totals.fee_per_month)),
        CELL_TOTAL,
        CELL_TOTAL_NUMBER,
    )
    whole = replace(
        monthly,
        label=_whole_period(totals, translate),
        texts=(_sum(totals.cost_whole), _sum(totals.fee_whole)),
        names=(translate("documents", "Cost (zł)"), translate("documents", "Fee (zł)")),
    )
    return [monthly, whole]


def _whole_period(totals: TotalsBlock, translate: Translate) -> str:
    """The label of the whole sum, with the months in which services are given."""
    label = translate("documents", "Total for the whole period")
    if 0 < totals.service_months < totals.months:
        months = translate("documents", "services in %n month(s)", "", totals.service_months)
    elif totals.months:
        months = translate("documents", "%n month(s)", "", totals.months)
    else:
        return label
    return f"{label} ({months})"


def supporting_table(
    parent: Node, lines: Sequence[SupportingLine], width: float, translate: Translate
) -> list[Block]:
    """Part E; the kind of helper stands where a name must not (D30)."""
    columns = [
        Column(translate("documents", "No."), 6),
        Column(translate("documents", "What is done"), 36, CELL_STRONG, names_row=True),
        Column(translate("documents", "Kind"), 22),
        Column(translate("documents", "Who helps"), 32),
        Column(translate("documents", "When and where"), 28),
        Column(translate("documents", "Fee"), 17),
    ]
    free = translate("documents", "free of charge")
    unnamed = translate("documents", "known to the coordinator")
    none = translate("documents", "none")
    rows: list[list[CellText]] = [
        [
            f"E{number}",
            (CellLine(line.what or NOTHING, CELL_STRONG), CellLine(line.scope)),
            none if line.kind is None else translate("documents", _KINDS[line.kind]),
            line.who or unnamed,
            (CellLine(line.when, CELL), CellLine(line.place)),
            free,
        ]
        for number, line in enumerate(lines, start=1)
    ]
    return data_table(parent, columns, rows, width)


def external_table(
    parent: Node, lines: Sequence[ExternalLine], width: float, translate: Translate
) -> list[Block]:
    """Part F."""
    columns = [
        Column(translate("documents", "No."), 6),
        Column(translate("documents", "Help"), 40, CELL_STRONG, names_row=True),
        Column(translate("documents", "Who gives it"), 38),
        Column(translate("documents", "When"), 28),
        Column(translate("documents", "Contact"), 28),
    ]
    rows: list[list[CellText]] = [
        [f"F{number}", line.what, line.who, line.when, line.contact]
        for number, line in enumerate(lines, start=1)
    ]
    return data_table(parent, columns, rows, width)


def monitoring_table(
    parent: Node, lines: Sequence[MonitoringLine], width: float, translate: Translate
) -> list[Block]:
    """Part H (D33)."""
    columns = [
        Column(translate("documents", "Date"), 16, CELL_STRONG, names_row=True),
        Column(translate("documents", "Form"), 32),
        Column(translate("documents", "Who"), 34),
        Column(translate("documents", "What it is about"), 58),
    ]
    rows: list[list[CellText]] = [
        [short_day(line.on), line.form, line.who, line.subject] for line in lines
    ]
    return data_table(parent, columns, rows, width)


def _sum(money: Money | None) -> str:
    return money.format(unit=False) if money is not None else NOTHING
