"""Case numbers for records that are no plans: given once and never again (D91)."""

from __future__ import annotations

from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Mapped

from cus_desktop.domain.case_numbers import CaseNumber, symbol_of
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.parameters import Parameter
from cus_desktop.models.numbering import NumberSeries
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.offices import office_in
from cus_desktop.services.parameters import parameters_in


def give_case_number(
    session: WriteSession, parameter: Parameter[str], column: Mapped[Any], today: date
) -> str:
    """The next number of the year in the class that the parameter holds.

    ``column`` is where such numbers stand: a restored copy may know fewer in its series than
    in its records. Empty while the office has no symbol or no class for this kind of case.
    """
    symbol = symbol_of(office_in(session).case_symbol)
    category = parameters_in(session).find(parameter, today)
    if not symbol or not category:
        return ""
    series = f"{symbol}.{category}/{today.year}"[:60]
    row = session.get(NumberSeries, series)
    if row is None:
        row = NumberSeries(series=series, last=0)
        session.add(row)
    largest = _largest(session, column, symbol, category, today.year)
    row.last = 1 + max(row.last or 0, largest)
    return str(CaseNumber(symbol, category, str(row.last), today.year))


def _largest(
    session: WriteSession, column: Mapped[Any], symbol: str, category: str, year: int
) -> int:
    given = session.scalars(select(column).where(column.like(f"{symbol}.{category}.%")))
    largest = 0
    for text in given:
        try:
            number = CaseNumber.parse(text)
        except Malformed:
            continue
        if number.year == year and number.sequence.isdigit():
            largest = max(largest, int(number.sequence))
    return largest
