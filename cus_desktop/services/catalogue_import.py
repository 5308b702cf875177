"""Importing a catalogue of services from a spreadsheet: preview, answers, one transaction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from cus_desktop.domain.backups import Occasion
from cus_desktop.domain.catalogue_import import (
    ImportPlan,
    PlannedRow,
    Question,
    plan_import,
)
from cus_desktop.domain.catalogue_words import recognise_field
from cus_desktop.domain.import_outcomes import Outcome, Table
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.errors import Refused
from cus_desktop.exports.sheets import read_sheet
from cus_desktop.exports.tables import TableColumn, TableToWrite, csv_bytes
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.backups import backup_before
from cus_desktop.services.catalogue import put_service, service_drafts
from cus_desktop.services.desk import Desk
from cus_desktop.services.programmes import programmes_in
from cus_desktop.services.rights import method_needs

__all__ = ["CatalogueImport", "ImportCounts", "ImportPlan", "Outcome", "PlannedRow", "Question"]


@dataclass(frozen=True)
class ImportCounts:
    """How many rows ended how."""

    added: int
    changed: int
    unchanged: int
    skipped: int
    rejected: int


@dataclass(frozen=True)
class CatalogueImport:
    """One file on its way into the catalogue.

    Reading the file is done once; `preview` and `apply` may be called as often as answers or
    columns change. `apply` works the plan out anew inside its transaction, so that it never
    writes what an older preview showed of a catalogue changed meanwhile.
    """

    table: Table

    @classmethod
    def read(cls, path: Path) -> CatalogueImport:
        """Read the file. Raises `SheetUnreadable`, and Refused when it holds no rows."""
        table = read_sheet(path, lambda cell: recognise_field(cell) is not None)
        if not table.rows:
            raise Refused([Problem("", "sheet-no-rows")])
        return cls(table)

    @method_needs(Right.CATALOGUE_EDIT)
    def preview(
        self,
        desk: Desk,
        answers: Mapping[str, str] | None = None,
        columns: Mapping[int, str] | None = None,
    ) -> ImportPlan:
        """What the import would do now; changes nothing."""
        with desk.store.read() as session:
            return self._plan(desk, session, answers, columns)

    @method_needs(Right.CATALOGUE_EDIT)
    def apply(
        self,
        desk: Desk,
        answers: Mapping[str, str] | None = None,
        columns: Mapping[int, str] | None = None,
    ) -> ImportPlan:
        """Import in one transaction; rejected rows stay out, open questions stay empty.

        Returns what was done. Raises Refused (``import-no-name-column``) when no column holds
        the names. A backup goes before it.
        """
        backup_before(desk, Occasion.IMPORT)
        with desk.store.write("catalogue.import") as session:
            plan = self._plan(desk, session, answers, columns)
            if "name" not in plan.columns.values():
                raise Refused([Problem("name", "import-no-name-column")])
            for row in plan.changing:
                if row.service is not None:
                    put_service(session, row.service)
        return plan

    def rejected_csv(
        self, plan: ImportPlan, reasons: Mapping[int, str], reason_heading: str
    ) -> bytes:
        """The rejected rows as they came, each with its reason, as a CSV file.

        Corrected in a spreadsheet they can be imported again: the added column is not read.
        """
        rejected = {row.row for row in plan.rows if row.outcome is Outcome.REJECTED}
        headings = [*self.table.headers, reason_heading]
        rows = [
            [*cells, reasons.get(number, "")]
            for number, cells in zip(self.table.numbers, self.table.rows, strict=True)
            if number in rejected
        ]
        return csv_bytes(TableToWrite("", [TableColumn(each) for each in headings], rows))

    def _plan(
        self,
        desk: Desk,
        session: ReadSession | WriteSession,
        answers: Mapping[str, str] | None,
        columns: Mapping[int, str] | None,
    ) -> ImportPlan:
        return plan_import(
            self.table,
            service_drafts(session),
            desk.today(),
            answers=answers,
            columns=columns,
            programmes=programmes_in(session),
        )


def counts(plan: ImportPlan) -> ImportCounts:
    """The numbers every import answers with."""
    return ImportCounts(**{outcome.value: plan.count(outcome) for outcome in Outcome})
