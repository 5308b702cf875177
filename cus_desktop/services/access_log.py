"""The access log: who saw, printed, exported and changed what (D84)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta

from cus_desktop.domain.access_acts import KIND_NAMES, LOOKS, ActKind
from cus_desktop.domain.dates import add_months, format_date
from cus_desktop.domain.parameter_registry import TRACE_RETENTION_MONTHS
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.sorting import sort_key, words
from cus_desktop.errors import Refused
from cus_desktop.exports.tables import Cell, TableColumn, TableToWrite, csv_bytes, xlsx_bytes
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.models import traces as lines
from cus_desktop.models.personal import plan_numbers
from cus_desktop.models.queries import access_log as queries
from cus_desktop.models.queries.access_log import AccessFilter, AccessLine, Cursor
from cus_desktop.models.queries.residents import rows_of
from cus_desktop.models.queries.word_match import ids_with_words
from cus_desktop.models.search import resident_word
from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import office_in
from cus_desktop.services.parameters import parameters_in
from cus_desktop.services.record_names import author_names
from cus_desktop.services.resident_rows import Session
from cus_desktop.services.rights import may, needs
from cus_desktop.services.traces import looked, record
from cus_desktop.services.visibility import hidden_residents, refuse_hidden

__all__ = ["AccessFilter", "AccessLine"]

MOST_PEOPLE = 100
FORMATS = ("xlsx", "csv")
SHOWN_SIGNS = 8
_ALL = 2_000

Title = Callable[[str, Translate], str]
"""Gives the words of an act, as ``texts.access.act_title`` does."""


@dataclass(frozen=True)
class LogQuestion:
    """What the screen asks; what is empty does not narrow.

    Attributes:
        text: beginnings of a resident's names, or the PESEL.
        first, last: calendar days at this machine's place, both included.
    """

    text: str = ""
    resident_id: str = ""
    user: str = ""
    kind: ActKind | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class ShownLine:
    """A line with the names people know."""

    line: AccessLine
    who: str
    resident: str = ""
    """Name of the resident; the beginning of the number in the register where it may not be
    seen."""
    record: str = ""
    """Number of the plan or another short mark of the record."""


@dataclass(frozen=True)
class LogPage:
    """One page of lines; the count only on the first."""

    rows: tuple[ShownLine, ...]
    next: Cursor | None
    matching: int | None = None


@dataclass(frozen=True)
class LogUser:
    """Somebody who stands in the log."""

    login: str
    name: str


@dataclass(frozen=True)
class OldLines:
    """Lines whose time is over: how many, and the first day that is kept."""

    count: int
    kept_from: date
    months: int = field(default=24)


@needs(Right.TRACES_VIEW)
def page_of_access(
    desk: Desk,
    question: LogQuestion,
    *,
    after: Cursor | None = None,
    limit: int = queries.PAGE_SIZE,
) -> LogPage:
    """One page of the log, the newest line first.

    Raises Refused (``access-too-many-people``) when the text fits too many people.
    """
    looked(desk, "access.view")
    with desk.store.read() as session:
        wanted = _filter(session, question)
        found = queries.page(session, wanted, after=after, limit=limit)
        matching = queries.count(session, wanted) if after is None else None
        return LogPage(tuple(_shown(desk, session, found.rows)), found.next, matching)


@needs(Right.TRACES_VIEW)
def viewers_of(desk: Desk, resident_id: str, limit: int = 100) -> tuple[ShownLine, ...]:
    """Who viewed, printed or exported the data of a resident, the newest first."""
    refuse_hidden(desk, resident_id)
    wanted = AccessFilter(kinds=LOOKS, residents=(resident_id,))
    with desk.store.read() as session:
        found = queries.page(session, wanted, limit=limit)
        return tuple(_shown(desk, session, found.rows))


@needs(Right.TRACES_VIEW)
def users_of_log(desk: Desk) -> list[LogUser]:
    """Everybody who stands in the log, by name."""
    with desk.store.read() as session:
        names = author_names(session)
        found = [LogUser(login, names.get(login, login)) for login in queries.users(session)]
    return sorted(found, key=lambda user: sort_key(user.name))


_COLUMNS = (
    (QT_TRANSLATE_NOOP("access", "When"), 20),
    (QT_TRANSLATE_NOOP("access", "Who"), 24),
    (QT_TRANSLATE_NOOP("access", "User name"), 16),
    (QT_TRANSLATE_NOOP("access", "Kind"), 16),
    (QT_TRANSLATE_NOOP("access", "What was done"), 36),
    (QT_TRANSLATE_NOOP("access", "Resident"), 28),
    (QT_TRANSLATE_NOOP("access", "Record"), 24),
    (QT_TRANSLATE_NOOP("access", "Detail"), 20),
)


@needs(Right.TRACES_VIEW)
def export_access(
    desk: Desk,
    question: LogQuestion,
    translate: Translate,
    title: Title,
    form: str = "xlsx",
) -> tuple[bytes, int]:
    """The file's content and the number of lines in it; the export itself is written first.

    ``form`` is one of ``FORMATS``.
    """
    record(desk, "export.access_log", person=question.resident_id or None)
    with desk.store.read() as session:
        wanted = _filter(session, question)
        found = list(_all_lines(desk, session, wanted))
        office = office_in(session)
    name = translate("access", "Access log")
    days = [format_date(day) if day else "…" for day in (question.first, question.last)]
    table = TableToWrite(
        name,
        [TableColumn(translate("access", words), width=wide) for words, wide in _COLUMNS],
        [_cells(shown, translate, title) for shown in found],
        translate("exports", "Description"),
        [
            (translate("exports", "Office"), office.name),
            (translate("exports", "State on"), format_date(desk.today())),
            (translate("exports", "Made by"), desk.user),
            (translate("access", "Period"), " – ".join(days)),
            (translate("access", "Lines"), str(len(found))),
        ],
    )
    return (csv_bytes if form == "csv" else xlsx_bytes)(table), len(found)


@needs(Right.TRACES_VIEW)
def old_lines(desk: Desk) -> OldLines:
    """How many lines are older than the office keeps them; whole calendar years go together."""
    with desk.store.read() as session:
        months = parameters_in(session).value(TRACE_RETENTION_MONTHS, desk.today())
        kept_from = date(add_months(desk.today(), -months).year, 1, 1)
        count = lines.too_old(session.connection(), _millis(kept_from))
    return OldLines(count, kept_from, months)


@needs(Right.DATA_DESTROY)
def let_go_old_lines(desk: Desk) -> int:
    """Delete the lines of ``old_lines`` and write a line about it; how many they were (D84)."""
    return desk.store.let_go_traces(desk.user, _start_of(old_lines(desk).kept_from))


def _filter(session: Session, question: LogQuestion) -> AccessFilter:
    residents: tuple[str, ...] | None = None
    if question.resident_id:
        residents = (question.resident_id,)
    elif question.text.strip():
        terms = tuple((word,) for word in words(question.text))
        found = ids_with_words(session, resident_word, terms, MOST_PEOPLE + 1) if terms else ()
        if len(found) > MOST_PEOPLE:
            raise Refused([Problem("", "access-too-many-people", {"most": MOST_PEOPLE})])
        residents = tuple(found)
    return AccessFilter(
        user=question.user,
        kinds=frozenset({question.kind} if question.kind else ()),
        residents=residents,
        since=_start_of(question.first) if question.first else None,
        until=_start_of(question.last + timedelta(days=1)) if question.last else None,
    )


def _all_lines(desk: Desk, session: Session, wanted: AccessFilter) -> Iterable[ShownLine]:
    after: Cursor | None = None
    while True:
        found = queries.page(session, wanted, after=after, limit=_ALL)
        yield from _shown(desk, session, found.rows)
        after = found.next
        if after is None:
            return


def _shown(desk: Desk, session: Session, found: Sequence[AccessLine]) -> Iterable[ShownLine]:
    authors = author_names(session)
    people = _names(desk, session, {line.resident_id for line in found if line.resident_id})
    numbers = plan_numbers(session, {(line.table, line.row) for line in found})
    for line in found:
        yield ShownLine(
            line,
            authors.get(line.user, line.user),
            people.get(line.resident_id, line.resident_id[:SHOWN_SIGNS]),
            numbers.get((line.table, line.row), ""),
        )


def _names(desk: Desk, session: Session, ids: set[str]) -> Mapping[str, str]:
    """Names of residents, for somebody who may see them."""
    if not may(desk, Right.RESIDENTS_VIEW):
        return {}
    rows = rows_of(session, sorted(ids - hidden_residents(desk)))
    return {row.id: f"{row.family_name} {row.given_name}".strip() for row in rows}


def _cells(shown: ShownLine, translate: Translate, title: Title) -> list[Cell]:
    line = shown.line
    return [
        f"{line.when.astimezone():%d.%m.%Y %H:%M:%S}",
        shown.who,
        line.user,
        translate("access", KIND_NAMES[line.kind]),
        title(line.act, translate),
        shown.resident,
        shown.record,
        line.detail,
    ]


def _start_of(day: date) -> datetime:
    """Midnight at this machine's place."""
    return datetime.combine(day, time()).astimezone(UTC)


def _millis(day: date) -> int:
    return int(_start_of(day).timestamp() * 1000)
