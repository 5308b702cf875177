"""The dated parameters of the office: reading the values, adding a new one with its source.

A value is never changed: a new one takes over from its day, so that what was printed last year
can still be explained.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from cus_desktop.domain import parameters as rules
from cus_desktop.domain.ids import new_id
from cus_desktop.domain.parameter_registry import BY_KEY, PARAMETERS
from cus_desktop.domain.parameters import (
    Parameter,
    ParameterDraft,
    ParameterRow,
    ParameterSet,
    seed_rows,
)
from cus_desktop.domain.problems import Problem
from cus_desktop.errors import Refused
from cus_desktop.models.parameters import Parameter as StoredParameter
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, refuse

Session = ReadSession | WriteSession


@dataclass(frozen=True)
class ParameterState:
    """One parameter as the settings show it today."""

    parameter: Parameter[Any]
    current: ParameterRow | None
    """The value that holds today; None when none does yet."""
    upcoming: tuple[ParameterRow, ...]
    """Values already entered that begin later."""

    @property
    def shown(self) -> str:
        """Today's value in Polish form; empty when none holds."""
        return "" if self.current is None else shown(self.parameter, self.current)


@dataclass(frozen=True)
class HistoryRow:
    """One stored value with its id, for taking back what was entered by mistake."""

    id: str
    row: ParameterRow
    shown: str
    removable: bool
    """True for a value that has not begun to hold."""


def parameter_set(desk: Desk) -> ParameterSet:
    """All stored values, to be asked by parameter and day."""
    with desk.store.read() as session:
        return parameters_in(session)


def parameters_in(session: Session) -> ParameterSet:
    """The same in an open session."""
    return ParameterSet(tuple(_value(row) for row in _rows(session)))


def list_parameters(desk: Desk) -> list[ParameterState]:
    """Every parameter this version knows, in the order of the registry."""
    today = desk.today()
    known = parameter_set(desk)
    return [
        ParameterState(
            parameter,
            known.row(parameter.key, today),
            tuple(row for row in known.history(parameter.key) if row.valid_from > today),
        )
        for parameter in PARAMETERS
    ]


def history(desk: Desk, key: str) -> list[HistoryRow]:
    """All values of one parameter, the newest first."""
    parameter = BY_KEY[key]
    today = desk.today()
    with desk.store.read() as session:
        found = [
            HistoryRow(row.id, value, shown(parameter, value), value.valid_from > today)
            for row in _rows(session)
            if (value := _value(row)).key == key
        ]
    return sorted(found, key=lambda each: (each.row.valid_from, each.row.value), reverse=True)


def shown(parameter: Parameter[Any], row: ParameterRow) -> str:
    """A stored value in Polish form, without its unit."""
    text: str = parameter.kind.show(parameter.kind.read(row.value))
    return text


def check(desk: Desk, draft: ParameterDraft) -> list[Problem]:
    """What is wrong with a new value."""
    known = parameter_set(desk).history(draft.key)
    return rules.check(draft, BY_KEY.get(draft.key), known, desk.today())


def add_value(desk: Desk, draft: ParameterDraft) -> str:
    """Add a value that holds from its day on; the id. Raises Refused."""
    refuse(check(desk, draft))
    row = rules.stored(draft, BY_KEY[draft.key], desk.today())
    with desk.store.write("parameters.add") as session:
        return _add(session, row)


def remove_value(desk: Desk, value_id: str) -> None:
    """Take back a value that has not begun to hold. Raises Refused for any other."""
    with desk.store.write("parameters.remove") as session:
        row = alive(session, StoredParameter, value_id)
        if row.valid_from is None or row.valid_from <= desk.today():
            raise Refused([Problem("", "parameter-already-holds")])
        session.remove(row)


def seed_parameters(desk: Desk) -> int:
    """Write the shipped values that the store does not have yet; how many were added.

    A value is known by its parameter and day, so that a newer version of the program adds its
    new parameters without touching what the office entered.
    """
    with desk.store.write("parameters.seed") as session:
        known = {(row.key, row.valid_from) for row in _rows(session)}
        missing = [row for row in seed_rows(PARAMETERS) if (row.key, row.valid_from) not in known]
        for row in missing:
            _add(session, row)
        return len(missing)


def _rows(session: Session) -> list[StoredParameter]:
    query = select(StoredParameter).where(StoredParameter.dead.is_(False))
    return [row for row in session.scalars(query) if row.key and row.valid_from]


def _value(row: StoredParameter) -> ParameterRow:
    assert row.valid_from is not None  # _rows leaves out what a merge left without a day
    return ParameterRow(row.key or "", row.value or "", row.valid_from, row.source or "")


def _add(session: WriteSession, row: ParameterRow) -> str:
    stored = StoredParameter(
        id=new_id(),
        key=row.key,
        value=row.value,
        valid_from=row.valid_from,
        source=row.source or None,
    )
    session.add(stored)
    return stored.id
