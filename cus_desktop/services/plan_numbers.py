"""Numbers of plans and case numbers, given once and never again."""

from __future__ import annotations

import re

from sqlalchemy import select

from cus_desktop.domain.case_numbers import CaseNumber
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.models.numbering import NumberSeries
from cus_desktop.models.plans import ServicePlan
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.offices import office_in

PREFIX = "IPUS"


def give_number(session: WriteSession, year: int, device: str = "") -> str:
    """The next number of the year: ``IPUS/2026/0147``.

    ``device`` is the mark of a device that is not the office's first one; it stands at the end
    (``IPUS/2026/0012/T1``), so that two devices never give the same number. A number stays
    given when its plan is taken back or erased.
    """
    series = f"{PREFIX}/{year}/{device}".rstrip("/")
    row = session.get(NumberSeries, series)
    if row is None:
        row = NumberSeries(series=series, last=0)
        session.add(row)
    row.last = 1 + max(row.last or 0, _largest(session, year, device))
    ending = f"/{device}" if device else ""
    return f"{PREFIX}/{year}/{row.last:04d}{ending}"


def case_number(session: WriteSession, number: str) -> str:
    """The case number of a plan (D91): symbol and class of the office, sequence, year.

    Empty while the office has no symbol. ``CUS.5120`` and ``IPUS/2026/0147`` give
    ``CUS.5120.147.2026``.
    """
    symbol = office_in(session).case_symbol.strip().rstrip(".")
    if not symbol:
        return ""
    _, year, sequence, *device = number.split("/")
    counted = "".join((sequence.lstrip("0") or "0", *device))
    return str(CaseNumber(symbol, "", counted, int(year)))


def with_number(session: WriteSession, draft: PlanDraft, year: int) -> tuple[str, str]:
    """Number and case number of a plan that is saved for the first time."""
    number = give_number(session, year)
    return number, draft.case_number.strip() or case_number(session, number)


def _largest(session: WriteSession, year: int, device: str) -> int:
    """The largest number in the store, taken-back plans included: a restored copy of the
    store may know fewer in its series than in its plans."""
    ending = re.escape(f"/{device}") if device else ""
    shape = re.compile(rf"{PREFIX}/{year}/([0-9]{{4,}}){ending}")
    query = select(ServicePlan.number).where(ServicePlan.number.like(f"{PREFIX}/{year}/%"))
    found = (shape.fullmatch(number) for number in session.scalars(query) if number)
    return max((int(match[1]) for match in found if match), default=0)
