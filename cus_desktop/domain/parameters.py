"""The dated parameters: every number that law or council can change (domain section 9).

A value holds from its day until the next one. Values live in the store and are edited by the
director; the registry (`cus_desktop.domain.parameter_registry`) names them and ships the first.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Generic, TypeVar

from cus_desktop.domain.holidays import HolidayTable, statutory_holidays, with_years
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import Money
from cus_desktop.domain.parameter_kinds import DAYS, Confidence, Kind, ParameterUnit
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.errors import CusError

T = TypeVar("T")


@dataclass(frozen=True)
class Seed(Generic[T]):
    """A value the program ships, with the first day it holds."""

    value: T
    valid_from: date


@dataclass(frozen=True)
class Parameter(Generic[T]):
    """One parameter: what it is called, what it holds, where its shipped value comes from."""

    key: str
    kind: Kind[T]
    label: str
    """English, to be translated (context ``domain``) where it is shown."""
    unit: ParameterUnit
    source: str
    """Legal source of the shipped values, as a Polish office cites it."""
    confidence: Confidence
    seeds: tuple[Seed[T], ...]
    least: int = 0
    most: int | None = None


@dataclass(frozen=True)
class ParameterRow:
    """A stored value: text in the language-free form of its kind."""

    key: str
    value: str
    valid_from: date
    source: str = ""


@dataclass(frozen=True)
class ParameterDraft:
    """A new value as typed."""

    key: str = ""
    value: str = ""
    valid_from: date | None = None
    source: str = ""


class ParameterMissing(CusError):
    """No value of the parameter holds on the day; the office has to enter one."""

    code = "parameter-missing"


@dataclass(frozen=True)
class ParameterSet:
    """All stored values, asked for by parameter and day."""

    rows: tuple[ParameterRow, ...]
    _by_key: dict[str, list[ParameterRow]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        by_key: dict[str, list[ParameterRow]] = {}
        # Two devices may give one day two values; the order must not depend on the device.
        for row in sorted(self.rows, key=lambda row: (row.valid_from, row.value)):
            by_key.setdefault(row.key, []).append(row)
        object.__setattr__(self, "_by_key", by_key)

    def value(self, parameter: Parameter[T], on: date) -> T:
        """The value that holds on the day. Raises ParameterMissing when none does yet."""
        found = self.find(parameter, on)
        if found is None:
            raise ParameterMissing(key=parameter.key, day=on)
        return found

    def find(self, parameter: Parameter[T], on: date) -> T | None:
        """The value that holds on the day, or None."""
        row = self.row(parameter.key, on)
        return None if row is None else parameter.kind.read(row.value)

    def row(self, key: str, on: date) -> ParameterRow | None:
        """The stored row behind the value of that day, for its source note."""
        held = [row for row in self._by_key.get(key, ()) if row.valid_from <= on]
        return held[-1] if held else None

    def history(self, key: str) -> tuple[ParameterRow, ...]:
        """All values of a parameter, the oldest first."""
        return tuple(self._by_key.get(key, ()))

    def holiday_table(
        self,
        parameter: Parameter[tuple[date, ...]],
        otherwise: HolidayTable = statutory_holidays,
    ) -> HolidayTable:
        """Holidays with the years the office entered itself replaced (D5)."""
        rows = self.history(parameter.key)
        return with_years(
            {row.valid_from.year: parameter.kind.read(row.value) for row in rows}, otherwise
        )


def seed_rows(parameters: Iterable[Parameter[Any]]) -> list[ParameterRow]:
    """The shipped values as rows of a new store."""
    return [
        ParameterRow(
            parameter.key, parameter.kind.store(seed.value), seed.valid_from, parameter.source
        )
        for parameter in parameters
        for seed in parameter.seeds
    ]


def stored(draft: ParameterDraft, parameter: Parameter[T], today: date) -> ParameterRow:
    """The row a checked draft becomes. Raises Malformed."""
    if draft.valid_from is None:
        raise Malformed("parameter-from-missing")
    value = parameter.kind.parse(draft.value, today)
    return ParameterRow(
        parameter.key, parameter.kind.store(value), draft.valid_from, draft.source.strip()
    )


def check(
    draft: ParameterDraft,
    parameter: Parameter[Any] | None,
    known: Sequence[ParameterRow],
    today: date,
) -> list[Problem]:
    """What is wrong with a new value; ``known`` are the values the office already has.

    A value that is being corrected is left out of ``known``. Blocks an unknown parameter, an unreadable or absurd value, a missing first day and a day
    that has a value; warns without a source and when the value reaches into the past.
    """
    if parameter is None:
        return [Problem("key", "parameter-unknown")]
    problems = _check_value(draft, parameter, today)
    day = draft.valid_from
    if day is None:
        problems.append(Problem("valid_from", "parameter-from-missing"))
    elif any(row.key == parameter.key and row.valid_from == day for row in known):
        problems.append(Problem("valid_from", "parameter-from-taken", {"day": day}))
    elif day < today:
        problems.append(Problem("valid_from", "parameter-from-past", {"day": day}, Severity.WARN))
    if not draft.source.strip():
        problems.append(Problem("source", "parameter-source-missing", {}, Severity.WARN))
    return problems


def _check_value(draft: ParameterDraft, parameter: Parameter[Any], today: date) -> list[Problem]:
    try:
        value = parameter.kind.parse(draft.value, today)
    except Malformed as error:
        return [error.problem("value")]
    if parameter.kind is DAYS:
        year = draft.valid_from.year if draft.valid_from else None
        if year is not None and any(day.year != year for day in value):
            return [Problem("value", "parameter-days-of-other-year", {"year": year})]
        return []
    number = value.amount if isinstance(value, Money) else value
    if not isinstance(number, int | Decimal):
        return []
    if number < parameter.least:
        return [Problem("value", "parameter-too-small", {"least": parameter.least})]
    if parameter.most is not None and number > parameter.most:
        return [Problem("value", "parameter-too-large", {"most": parameter.most})]
    return []


def check_order(
    known: Sequence[ParameterRow],
    new: ParameterRow,
    lower: Parameter[int],
    upper: Parameter[int],
) -> list[Problem]:
    """Blocks a new value with which a lower limit would rise above its upper limit some day.

    ``known`` are the stored values without the one that is being corrected. Days before the new
    value holds are left as they are.
    """
    if new.key not in (lower.key, upper.key):
        return []
    then = ParameterSet((*known, new))
    days = {row.valid_from for row in then.rows if row.key in (lower.key, upper.key)}
    for day in sorted(day for day in days if day >= new.valid_from):
        least, most = then.find(lower, day), then.find(upper, day)
        if least is not None and most is not None and least > most:
            details = {"least": least, "most": most, "day": day}
            return [Problem("value", "parameter-limits-crossed", details)]
    return []
