"""The log of looks and steps: append-only, and every tampering is noticed."""

from __future__ import annotations

import pytest
from sqlalchemy import delete, update
from sqlalchemy.sql import Executable

from cus_desktop.errors import StoreBug
from cus_desktop.models import guard
from cus_desktop.models.base import table_of
from cus_desktop.models.store import Store
from cus_desktop.models.traces import Entry, Trace
from cus_desktop.models.verification import Finding

VIEW = Entry("residents.view", "resident", "r1", "r1")
LINES = table_of(Trace)


@pytest.fixture
def traced(store: Store) -> Store:
    for count in range(5):
        store.trace("anna", [Entry("residents.view", "resident", f"r{count}", f"r{count}")])
    store.trace("jan", [Entry("plans.print", "service_plan", "p1", "r1", "IPUS/2026/0001"), VIEW])
    return store


def _tamper(store: Store, statement: Executable) -> tuple[Finding, ...]:
    """What the check says after somebody with the key changed the table."""
    with store._writer.begin() as connection, guard.open_gate(connection):
        connection.execute(statement)
    return store.check()


def test_an_untouched_log_is_sound(traced: Store) -> None:
    assert traced.check() == ()


def test_lines_are_numbered_and_keep_what_was_said(traced: Store) -> None:
    with traced.read() as session:
        lines = session.execute(LINES.select().order_by(LINES.c.number)).all()
    assert [line.number for line in lines] == [1, 2, 3, 4, 5, 6, 7]
    assert (lines[5].user, lines[5].act, lines[5].detail) == (
        "jan",
        "plans.print",
        "IPUS/2026/0001",
    )


@pytest.mark.parametrize("number", [1, 3, 7])
def test_an_altered_line_is_named(traced: Store, number: int) -> None:
    statement = update(LINES).where(LINES.c.number == number).values(user="ktoś")
    assert Finding("trace-altered", str(number)) in _tamper(traced, statement)


@pytest.mark.parametrize("number", [2, 5])
def test_a_removed_line_is_named(traced: Store, number: int) -> None:
    statement = delete(LINES).where(LINES.c.number == number)
    assert Finding("trace-altered", str(number)) in _tamper(traced, statement)


def test_lines_cut_off_at_the_end_are_noticed(traced: Store) -> None:
    assert Finding("trace-altered", "6") in _tamper(traced, delete(LINES).where(LINES.c.number > 5))


def test_an_emptied_log_is_noticed(traced: Store) -> None:
    assert _tamper(traced, delete(LINES)) == (Finding("trace-altered", "1"),)


def test_the_log_is_written_by_the_store_alone(traced: Store) -> None:
    with (
        pytest.raises(StoreBug),
        traced.write("residents.edit") as session,
    ):
        session.execute(update(LINES).values(user="ktoś"))
    assert traced.check() == ()
