"""What a person answers before residents are imported: rows that look like people known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import islice

from PySide6.QtWidgets import QComboBox, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.services.resident_import import ADD, SKIP, PlannedRow
from cus_desktop.services.residents import ResidentRow
from cus_desktop.ui.imports.answers_card import AnswersCard
from cus_desktop.ui.residents.words import likeness_words, place_words, row_name
from cus_desktop.ui.widgets.labels import Text

_UNANSWERED = ""
_MOST_ASKED = 50


class LookAlikesCard(AnswersCard[int, PlannedRow]):
    """Rows that look like people of the register, each with what to do about it, by number."""

    def __init__(self) -> None:
        super().__init__()
        self._people: dict[str, ResidentRow] = {}
        self._add_hint(self.tr("What is not answered is not imported."))

    def show_rows(self, rows: Sequence[PlannedRow], people: Mapping[str, ResidentRow]) -> None:
        """Add rows not asked about yet; ``people`` are those they look like, by id."""
        self._people |= people
        self.ask({row.row: row for row in rows})

    def _shown(self) -> Mapping[int, PlannedRow]:
        return dict(islice(self._asked.items(), _MOST_ASKED))

    def _heading(self, count: int) -> str:
        return self.tr("%n row(s) look like people of the register", "", count)

    def _words(self, asked: PlannedRow) -> QWidget:
        return Text(self._row_words(asked), wrap=True)

    def _row_words(self, row: PlannedRow) -> str:
        return self.tr("Row %1: %2").replace("%1", str(row.row)).replace("%2", row.name)

    def _picker(self, key: int, asked: PlannedRow) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self._row_words(asked))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(28)
        box.addItem(self.tr("Choose…"), _UNANSWERED)
        for likeness in asked.look_alikes:
            person = self._people.get(likeness.id)
            if person is not None:
                text = self.tr("The same as: %1").replace("%1", _person_words(person))
                box.addItem(f"{text} ({likeness_words(likeness.reasons)})", likeness.id)
        if not asked.same_pesel:
            box.addItem(self.tr("Another person: add"), ADD)
        box.addItem(self.tr("Leave this row out"), SKIP)
        box.setCurrentIndex(max(0, box.findData(self.answers.get(key, _UNANSWERED))))
        box.activated.connect(lambda _place, at=key, own=box: self._chosen(at, own))
        return box

    def _chosen(self, row: int, box: QComboBox) -> None:
        self.answer(row, box.currentData() or None)


def _person_words(person: ResidentRow) -> str:
    born = format_date(person.born_on) if person.born_on else ""
    return ", ".join(part for part in (row_name(person), born, place_words(person)) if part)
