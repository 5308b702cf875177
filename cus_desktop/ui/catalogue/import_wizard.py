"""Importing a catalogue: what the window of every import reads, asks and says of services."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from cus_desktop.services.catalogue_import import CatalogueImport, ImportPlan, PlannedRow
from cus_desktop.services.programmes import list_programmes
from cus_desktop.ui.catalogue.import_questions import QuestionsCard
from cus_desktop.ui.catalogue.import_words import counted, field_choices, outcome_chip, remarks
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.imports.columns_card import ColumnsCard
from cus_desktop.ui.imports.subject import Columns, ImportWords, Preview
from cus_desktop.ui.imports.wizard import ImportFrame
from cus_desktop.ui.tables.columns import Column


class ImportWizard(ImportFrame[CatalogueImport, ImportPlan, PlannedRow]):
    """Imports services from a spreadsheet."""

    width_in_lines = 64

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        questions = QuestionsCard()
        super().__init__(context, questions, ColumnsCard(field_choices), parent)
        self.questions = questions
        self._names: Mapping[str, str] = {}

    def _read_file(self, path: Path) -> CatalogueImport:
        return CatalogueImport.read(path)

    def _look(
        self, file: CatalogueImport, answers: Mapping[str, str], columns: Columns
    ) -> Preview[CatalogueImport, ImportPlan]:
        desk = self._context.desk
        programmes = {each.id: each.name for each in list_programmes(desk)}
        return Preview(file, file.preview(desk, answers, columns), programmes)

    def _write(
        self, file: CatalogueImport, answers: Mapping[str, str], columns: Columns
    ) -> ImportPlan:
        return file.apply(self._context.desk, answers, columns)

    def _ask(self, preview: Preview[CatalogueImport, ImportPlan]) -> None:
        self._names = preview.named
        self.questions.show_questions(preview.plan.questions, self._names)

    def _has_names(self, plan: ImportPlan) -> bool:
        return "name" in plan.columns.values()

    def _unread_headings(self, plan: ImportPlan) -> Sequence[str]:
        return plan.unknown_headings

    def _counted(self, plan: ImportPlan) -> str:
        return counted(plan)

    def _button_words(self, changing: int) -> str:
        return self.tr("Import %n service(s)", "", changing)

    def _result_words(self, plan: ImportPlan) -> str:
        if not plan.questions:
            return counted(plan)
        left = self.tr(
            "%n question(s) stayed open: those fields are empty.", "", len(plan.questions)
        )
        return f"{counted(plan)}\n{left}"

    def _rejected_file(self, file: CatalogueImport, plan: ImportPlan) -> bytes:
        reasons = {row.row: remarks(row, self._names) for row in plan.rows}
        return file.rejected_csv(plan, reasons, self.tr("Why it was rejected"))

    def _subject_words(self) -> ImportWords:
        return ImportWords(
            title=self.tr("Import of a catalogue"),
            file=self.tr("File with services"),
            start=self.tr("Choose a spreadsheet with services"),
            start_text=self.tr(
                "Excel, LibreOffice or CSV. The first row holds headings such as name, areas, "
                "legal track, for whom, place, unit, limit, fee. Nothing is changed before you "
                "have seen what would happen."
            ),
            no_names=self.tr(
                "No column holds the names of the services. Choose it below, in the columns."
            ),
            done=self.tr("The catalogue was imported"),
        )

    def _table_columns(self) -> tuple[Column[PlannedRow], ...]:
        return (
            Column("row", self.tr("Row"), lambda row: str(row.row), "0000", right=True),
            Column(
                "name",
                self.tr("Service"),
                lambda row: row.name,
                "Usługi opiekuńcze",
                strong=True,
                stretch=True,
            ),
            Column(
                "outcome",
                self.tr("What happens"),
                lambda row: outcome_chip(row).text,
                self.tr("unchanged"),
                chip=outcome_chip,
            ),
            Column(
                "remarks",
                self.tr("Remarks"),
                lambda row: remarks(row, self._names),
                "Odpłatność: bezpłatnie → 5 zł",
                stretch=True,
            ),
        )
