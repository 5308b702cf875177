"""The dated parameters of the office: reading the values, adding a new one with its source.

A value is not changed once people have worked with it: a new one takes over from its day, so
that what was printed last year can still be explained. Only a value that was entered today, or
has not begun to hold, may be corrected; the journal keeps what stood there before.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import select

from cus_desktop.domain import parameters as rules
from cus_desktop.domain.ids import new_id
from cus_desktop.domain.parameter_registry import (
    BY_KEY,
    PARAMETERS,
    PLAN_MAX_MONTHS,
    PLAN_MIN_COORDINATION_MONTHS,
)
from cus_desktop.domain.parameters import (
    Parameter,
    ParameterDraft,
    ParameterRow,
    ParameterSet,
    seed_rows,
)
from cus_desktop.domain.problems import Problem, blocking
from cus_desktop.domain.rights import Right
from cus_desktop.errors import Refused
from cus_desktop.models.parameters import Parameter as StoredParameter
from cus_desktop.models.queries import journal
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive, refuse
from cus_desktop.services.rights import needs

Session = ReadSession | WriteSession

_LIMITS = ((PLAN_MIN_COORDINATION_MONTHS, PLAN_MAX_MONTHS),)
"""Parameters of which the first must never be above the second."""
_ADD = "parameters.add"
SEEDING = "parameters.seed"
_ALL = 1000


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
    correctable: bool
    """True where a new value for the same day takes its place: it was entered today, or has
    not begun to hold."""


@needs(Right.OFFICE_VIEW)
def parameter_set(desk: Desk) -> ParameterSet:
    """All stored values, to be asked by parameter and day."""
    with desk.store.read() as session:
        return parameters_in(session)


def parameters_in(session: Session) -> ParameterSet:
    """The same in an open session."""
    return ParameterSet(tuple(_value(row) for row in _rows(session)))


@needs(Right.OFFICE_VIEW)
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


@needs(Right.OFFICE_VIEW)
def history(desk: Desk, key: str) -> list[HistoryRow]:
    """All values of one parameter, the newest first."""
    parameter = BY_KEY[key]
    today = desk.today()
    with desk.store.read() as session:
        found = [
            HistoryRow(
                row.id,
                value,
                shown(parameter, value),
                removable=value.valid_from > today,
                correctable=_correctable(session, row, desk),
            )
            for row in _rows(session)
            if (value := _value(row)).key == key
        ]
    return sorted(found, key=lambda each: (each.row.valid_from, each.row.value), reverse=True)


def shown(parameter: Parameter[Any], row: ParameterRow) -> str:
    """A stored value in Polish form, without its unit."""
    text: str = parameter.kind.show(parameter.kind.read(row.value))
    return text


@needs(Right.PARAMETERS_EDIT)
def check(desk: Desk, draft: ParameterDraft) -> list[Problem]:
    """What is wrong with a new value beside those that stay."""
    with desk.store.read() as session:
        return _check(session, desk, draft, _corrected(session, desk, draft))


@needs(Right.PARAMETERS_EDIT)
def add_value(desk: Desk, draft: ParameterDraft) -> str:
    """Add a value that holds from its day on; the id. Raises Refused.

    For a day that has a value this corrects it, where it was entered today or has not begun to
    hold.
    """
    with desk.store.write(_ADD) as session:
        wrong = _corrected(session, desk, draft)
        refuse(_check(session, desk, draft, wrong))
        row = rules.stored(draft, BY_KEY[draft.key], desk.today())
        if wrong is None:
            return _add(session, row)
        wrong.value, wrong.source = row.value, row.source or None
        return wrong.id


@needs(Right.PARAMETERS_EDIT)
def remove_value(desk: Desk, value_id: str) -> None:
    """Take back a value that has not begun to hold. Raises Refused for any other."""
    with desk.store.write("parameters.remove") as session:
        row = alive(session, StoredParameter, value_id)
        if row.valid_from is None or row.valid_from <= desk.today():
            raise Refused([Problem("", "parameter-already-holds")])
        session.remove(row)


@needs(Right.PARAMETERS_EDIT)
def seed_parameters(desk: Desk) -> int:
    """Write the shipped values that the store does not have yet; how many were added.

    A value is known by its parameter and day, so that a newer version of the program adds its
    new parameters without touching what the office entered.
    """
    with desk.store.write(SEEDING) as session:
        return seed_parameters_in(session)


def seed_parameters_in(session: WriteSession) -> int:
    """The same inside the step that founds an office."""
    known = {(row.key, row.valid_from) for row in _rows(session)}
    missing = [row for row in seed_rows(PARAMETERS) if (row.key, row.valid_from) not in known]
    for row in missing:
        _add(session, row)
    return len(missing)


def _check(
    session: Session, desk: Desk, draft: ParameterDraft, wrong: StoredParameter | None
) -> list[Problem]:
    kept = [_value(row) for row in _rows(session) if row is not wrong]
    today, parameter = desk.today(), BY_KEY.get(draft.key)
    of_key = [row for row in kept if row.key == draft.key]
    problems = rules.check(draft, parameter, of_key, today)
    if parameter is None or blocking(problems):
        return problems
    row = rules.stored(draft, parameter, today)
    return [
        *problems,
        *(
            problem
            for lower, upper in _LIMITS
            for problem in rules.check_order(kept, row, lower, upper)
        ),
    ]


def _corrected(session: Session, desk: Desk, draft: ParameterDraft) -> StoredParameter | None:
    """The stored value that the draft takes the place of."""
    for row in _rows(session):
        same = row.key == draft.key and row.valid_from == draft.valid_from
        if same and _correctable(session, row, desk):
            return row
    return None


def _correctable(session: Session, row: StoredParameter, desk: Desk) -> bool:
    today = desk.today()
    if row.valid_from is not None and row.valid_from > today:
        return True
    saves = journal.entries_of_rows(session, [(StoredParameter.__tablename__, row.id)], _ALL)
    # What the program itself wrote when the office was founded was not mistyped by anybody.
    return bool(saves) and all(
        save.title == _ADD and desk.day_of(save.when) == today for save in saves
    )


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
