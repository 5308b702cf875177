"""Importing a list of residents: preview, answers, one transaction, file of rejected rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from sqlalchemy import select

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.import_outcomes import Outcome, Table
from cus_desktop.domain.offices import VillageDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.resident_import import (
    ADD,
    SKIP,
    ImportPlan,
    PlannedRow,
    plan_import,
)
from cus_desktop.domain.resident_rows import ReadRow, read_rows, unread_headings
from cus_desktop.domain.resident_words import recognise_columns, recognise_heading
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.domain.rights import Right
from cus_desktop.errors import Refused
from cus_desktop.exports.sheets import read_sheet
from cus_desktop.exports.tables import TableColumn, TableToWrite, csv_bytes
from cus_desktop.models.offices import Village
from cus_desktop.models.residents import Resident
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.backups import backup_before
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import fill, values_of
from cus_desktop.services.resident_rows import FIELDS, Session
from cus_desktop.services.rights import method_needs
from cus_desktop.services.visibility import hidden_residents

__all__ = ["ADD", "SKIP", "ImportPlan", "Outcome", "PlannedRow", "ResidentImport"]

_VILLAGE_FIELDS = ("name", "municipality_id", "solectwo", "postcode", "post_town")
_NAME_FIELDS = frozenset({"family_name", "name_family_first", "name_given_first"})
_PERSON_FIELDS = frozenset({"family_name", "pesel", "born_on", "external_ref", "register_id"})
"""One of these a list of people has; a name alone may be that of anything."""
_AT_ONCE = 300

Progress = Callable[[int], None]
"""Told how many rows of the file are looked at, after each of them."""


@dataclass(frozen=True)
class ResidentImport:
    """One file on its way into the store.

    Reading the file is done once; `preview` and `apply` may be called as often as answers or
    columns change. `apply` works the plan out anew inside its transaction, so that it never
    writes what an older preview showed of people changed meanwhile.
    """

    table: Table

    @classmethod
    def read(cls, source: Path | bytes) -> ResidentImport:
        """Read the file. Raises `SheetUnreadable`, and Refused when it holds no rows."""
        table = read_sheet(source, lambda cell: bool(recognise_heading(cell)), long_texts=False)
        if not table.rows:
            raise Refused([Problem("", "sheet-no-rows")])
        return cls(table)

    @property
    def columns(self) -> dict[int, str]:
        """Column of the sheet to the field its heading stands for."""
        return recognise_columns(self.table.headers)

    @property
    def lists_people(self) -> bool:
        """Whether the headings are those of people, not only a name among columns unknown."""
        known = self.columns
        if _PERSON_FIELDS & set(known.values()):
            return True
        return 2 * len(unread_headings(self.table, known)) <= len(self.table.headers)

    @method_needs(Right.RESIDENTS_IMPORT)
    def preview(
        self,
        desk: Desk,
        answers: Mapping[int, str] | None = None,
        columns: Mapping[int, str] | None = None,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """What the import would do now; changes nothing.

        ``answers`` maps a row's number to `ADD`, `SKIP` or the id of a resident. Raises
        Refused (``import-no-person-column``) when no column holds the names,
        (``import-not-people``) for a list of something else unless ``columns`` are chosen, and
        (``answer-unknown``) for an answer to no row or naming nobody.
        """
        with desk.store.read() as session:
            return self._plan(desk, session, answers, columns, progress)

    @method_needs(Right.RESIDENTS_IMPORT)
    def apply(
        self,
        desk: Desk,
        answers: Mapping[int, str] | None = None,
        columns: Mapping[int, str] | None = None,
        progress: Progress | None = None,
    ) -> ImportPlan:
        """Import in one transaction; rejected rows stay out. Returns what was done.

        A backup goes before it.
        """
        backup_before(desk, Occasion.IMPORT)
        with desk.store.write("residents.import") as session:
            plan = self._plan(desk, session, answers, columns, progress)
            _write(session, plan)
        return plan

    def rejected_table(self, plan: ImportPlan, reasons: Mapping[int, str]) -> list[list[str]]:
        """The rejected rows as they stood in the file, each with its reason, under a heading.

        ``reasons`` maps row numbers to sentences. Corrected, the table can be imported again.
        """
        rejected = {row.row for row in plan.rejected}
        rows = [
            [*cells, reasons.get(number, "")]
            for number, cells in zip(self.table.numbers, self.table.rows, strict=True)
            if number in rejected
        ]
        return [[*self.table.headers, ""], *rows]

    def _plan(
        self,
        desk: Desk,
        session: Session,
        answers: Mapping[int, str] | None,
        columns: Mapping[int, str] | None,
        progress: Progress | None,
    ) -> ImportPlan:
        chosen = dict(columns) if columns is not None else self.columns
        if not _NAME_FIELDS & set(chosen.values()):
            raise Refused([Problem("family_name", "import-no-person-column")])
        if columns is None and not self.lists_people:
            raise Refused([Problem("family_name", "import-not-people")])
        rows = read_rows(self.table, _villages(session), desk.today(), chosen)
        known, hidden = _known(session), hidden_residents(desk)
        _refuse_stray(answers or {}, self.table, known, hidden)
        plan = plan_import(_told(rows, progress), known, desk.today(), answers, hidden)
        return replace(plan, columns=chosen, unread_headings=unread_headings(self.table, chosen))


def _refuse_stray(
    answers: Mapping[int, str],
    table: Table,
    known: Iterable[ResidentDraft],
    hidden: frozenset[str],
) -> None:
    """Raises Refused for an answer to a row not in the file or naming nobody in the store."""
    people = {ADD, SKIP, *(resident.id for resident in known)} - hidden if answers else set()
    numbers = set(table.numbers)
    for row, answer in answers.items():
        if row not in numbers or answer not in people:
            raise Refused([Problem("answer", "answer-unknown", {"answer": f"{row}={answer}"})])


def _told(rows: Sequence[ReadRow], progress: Progress | None) -> Iterator[ReadRow]:
    for count, row in enumerate(rows, start=1):
        yield row
        if progress is not None:
            progress(count)


def rejected_csv(rows: list[list[str]]) -> bytes:
    """`ResidentImport.rejected_table` as a CSV file for a spreadsheet."""
    headings, *rejected = rows
    columns = [TableColumn(heading) for heading in headings]
    return csv_bytes(TableToWrite("", columns, rejected))


def _write(session: WriteSession, plan: ImportPlan) -> None:
    """Put the rows of the plan into the store; parts such as contacts are not touched."""
    drafts = {row.resident.id: row.resident for row in plan.changing if row.resident is not None}
    known = _rows_of(session, [*drafts])
    for resident_id, draft in drafts.items():
        row = known.get(resident_id) or Resident(id=resident_id)
        fill(row, draft, FIELDS)
        session.add(row)


def _rows_of(session: WriteSession, ids: Sequence[str]) -> dict[str, Resident]:
    """The rows there are, read many at once: one question each would take most of the time."""
    found: dict[str, Resident] = {}
    for start in range(0, len(ids), _AT_ONCE):
        query = select(Resident).where(Resident.id.in_(ids[start : start + _AT_ONCE]))
        found.update((row.id, row) for row in session.scalars(query))
    return found


def _known(session: Session) -> list[ResidentDraft]:
    """Everybody in the store, without the parts an import does not touch."""
    columns = [getattr(Resident, name) for name in FIELDS]
    query = select(Resident.id, *columns).where(
        Resident.dead.is_(False), Resident.merged_into.is_(None)
    )
    return [_draft(*record) for record in session.execute(query)]


def _draft(resident_id: str, *values: object) -> ResidentDraft:
    told = {name: value for name, value in zip(FIELDS, values, strict=True) if value is not None}
    return ResidentDraft(id=resident_id, **told)  # type: ignore[arg-type]


def _villages(session: Session) -> list[VillageDraft]:
    rows = session.scalars(select(Village).where(Village.dead.is_(False)))
    return [
        VillageDraft(id=row.id, **values_of(VillageDraft, row, _VILLAGE_FIELDS)) for row in rows
    ]
