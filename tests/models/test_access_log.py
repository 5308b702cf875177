"""One list of looks and saves: order, paging and filters."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.access_acts import PATTERNS, ActKind, kind_of
from cus_desktop.models.queries import access_log
from cus_desktop.models.queries.access_log import AccessFilter, AccessLine
from cus_desktop.models.residents import Resident, ResidentNote
from cus_desktop.models.store import Store
from cus_desktop.models.traces import Entry
from cus_desktop.texts.access import ACT_TITLES
from cus_desktop.texts.step_titles import STEP_TITLES
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

ANNA, JAN = "a" * 32, "b" * 32
MINUTE = timedelta(minutes=1)


class Clock:
    """Goes as the test says."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def lived(store_folder: Path, clock: Clock) -> Iterator[Store]:
    """A store in which two people were added, looked at and written about, minute by minute."""
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=clock)
    steps: list[Callable[[], None]] = [
        lambda: _add(store, ANNA),
        lambda: _add(store, JAN),
        lambda: store.trace("ewa", [Entry("residents.view", "resident", ANNA, ANNA)]),
        lambda: _note(store, ANNA),
        lambda: store.trace(USER, [Entry("login")]),
        lambda: store.trace("ewa", [Entry("export.residents", detail="2")]),
        lambda: store.trace("jan", [Entry("login.failed")]),
    ]
    for step in steps:
        step()
        clock.now += MINUTE
    yield store
    store.close()


def _add(store: Store, resident_id: str) -> None:
    with store.write("residents.add") as session:
        session.add(Resident(id=resident_id, family_name="Łoś"))


def _note(store: Store, resident_id: str) -> None:
    with store.write("residents.note") as session:
        session.add(ResidentNote(resident_id=resident_id, text="telefon"))


def lines(store: Store, wanted: AccessFilter | None = None, limit: int = 50) -> list[AccessLine]:
    """All lines that fit, read page by page."""
    found: list[AccessLine] = []
    after = None
    with store.read() as session:
        while True:
            page = access_log.page(session, wanted or AccessFilter(), after=after, limit=limit)
            assert len(page.rows) <= limit
            found.extend(page.rows)
            after = page.next
            if after is None:
                assert access_log.count(session, wanted or AccessFilter()) == len(found)
                return found


ALL = [
    "login.failed",
    "export.residents",
    "login",
    "residents.note",
    "residents.view",
    "residents.add",
    "residents.add",
]


def test_both_logs_stand_in_one_list_the_newest_first(lived: Store) -> None:
    assert [line.act for line in lines(lived)] == ALL


@pytest.mark.parametrize("limit", [1, 2, 3, 7])
def test_pages_lose_and_repeat_nothing(lived: Store, limit: int) -> None:
    assert [line.id for line in lines(lived, limit=limit)] == [line.id for line in lines(lived)]


@pytest.mark.parametrize("limit", [1, 2, 3])
def test_lines_of_one_moment_are_not_lost_between_pages(
    lived: Store, clock: Clock, limit: int
) -> None:
    for _ in range(3):
        lived.trace("ewa", [Entry("login"), Entry("login")])
        _note(lived, JAN)
    whole = [line.id for line in lines(lived)]
    assert len(set(whole)) == len(ALL) + 9
    assert [line.id for line in lines(lived, limit=limit)] == whole


def test_what_was_done_to_one_resident(lived: Store) -> None:
    found = lines(lived, AccessFilter(residents=(ANNA,)))
    assert [line.act for line in found] == ["residents.note", "residents.view", "residents.add"]
    assert {line.resident_id for line in found} == {ANNA}
    assert lines(lived, AccessFilter(residents=())) == []


def test_what_one_person_did(lived: Store) -> None:
    found = lines(lived, AccessFilter(user="ewa"))
    assert [line.act for line in found] == ["export.residents", "residents.view"]


def test_a_period_begins_with_its_first_moment_and_ends_before_its_last(lived: Store) -> None:
    period = AccessFilter(since=NOW + MINUTE, until=NOW + 3 * MINUTE)
    assert [line.act for line in lines(lived, period)] == ["residents.view", "residents.add"]


@pytest.mark.parametrize(
    ("kind", "acts"),
    [
        (ActKind.CREATION, ["residents.note", "residents.add", "residents.add"]),
        (ActKind.VIEW, ["residents.view"]),
        (ActKind.LOGIN, ["login"]),
        (ActKind.REFUSED, ["login.failed"]),
        (ActKind.CHANGE, []),
    ],
)
def test_one_kind_of_act(lived: Store, kind: ActKind, acts: list[str]) -> None:
    assert [line.act for line in lines(lived, AccessFilter(kinds=frozenset({kind})))] == acts


CODES = sorted({*STEP_TITLES, *ACT_TITLES, "undo.residents.add", "of.a.newer.program"})


def test_the_query_and_the_list_agree_on_the_kind_of_every_code(store: Store) -> None:
    store.trace("ewa", [Entry(code) for code in CODES])
    for kind in ActKind:
        found = {line.act for line in lines(store, AccessFilter(kinds=frozenset({kind})))}
        assert found == {code for code in CODES if kind_of(code) is kind}


def test_taking_back_is_a_change() -> None:
    assert kind_of("undo.residents.add") is ActKind.CHANGE


@given(st.sampled_from(sorted(PATTERNS, key=lambda kind: kind.value)), st.text("abc_.", max_size=8))
def test_every_code_has_exactly_one_kind(kind: ActKind, text: str) -> None:
    assert isinstance(kind_of(PATTERNS[kind][0].replace("*", text)), ActKind)


# ------------------------------------------------------------------ letting old lines go


def test_old_lines_go_with_a_line_about_it_and_the_rest_is_still_proved(
    lived: Store, clock: Clock
) -> None:
    assert lived.let_go_traces(USER, NOW + 3 * MINUTE) == 1
    acts = [line.act for line in lines(lived)]
    assert acts[0] == "traces.let_go"
    assert "residents.view" not in acts
    assert lived.check() == ()


def test_a_line_cut_off_at_the_beginning_is_noticed_after_a_clean_up(lived: Store) -> None:
    from sqlalchemy import delete

    from cus_desktop.models import guard
    from cus_desktop.models.traces import Trace

    lived.let_go_traces(USER, NOW + 3 * MINUTE)
    with lived._writer.begin() as connection, guard.open_gate(connection):
        connection.execute(delete(Trace).where(Trace.number == 2))
    assert [finding.code for finding in lived.check()] == ["trace-altered"]


def test_nothing_is_let_go_and_nothing_written_while_all_is_young(lived: Store) -> None:
    before = lines(lived)
    assert lived.let_go_traces(USER, NOW) == 0
    assert lines(lived) == before


def test_a_clock_that_was_once_wrong_tears_no_hole(lived: Store, clock: Clock) -> None:
    clock.now = datetime(2001, 1, 1, tzinfo=UTC)
    lived.trace("ewa", [Entry("login")])
    clock.now = NOW + 10 * MINUTE
    assert lived.let_go_traces(USER, NOW) == 0
    assert lived.check() == ()
