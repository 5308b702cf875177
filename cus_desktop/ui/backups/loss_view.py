"""What a restore would take away: counts by step and person, and the newest steps."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.services.restoring import Loss, LostStep
from cus_desktop.texts.step_titles import step_title
from cus_desktop.ui.backups.words import moment_words
from cus_desktop.ui.tables.columns import Column
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.words import translate


class LossView(QWidget):
    """One sentence, two lists in words, and the table of the newest steps."""

    def __init__(self) -> None:
        super().__init__()
        self.summary = Banner("warning")
        self.passwords = Banner("warning")
        self.titles = Text("", wrap=True)
        self.people = Text("", wrap=True)
        self.model = RowsModel(self._columns(), lambda row: str(id(row)), self)
        self.table = TableView(self.tr("Steps that would be lost, the newest first"), self.model)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        for part in (self.summary, self.passwords, self.titles, self.people):
            column.addWidget(part)
        self._steps = Card(padding=1)
        self._steps.body.addWidget(self.table)
        column.addWidget(self._steps, 1)
        self.setMinimumHeight(0)

    def show_loss(self, loss: Loss) -> None:
        """Show what `foresee` found."""
        steps = loss.steps
        lost = steps is not None and steps.total > 0
        self.summary.show_message("warning" if lost else "info", self._summary(loss))
        self.passwords.show_message("warning", self._passwords(loss))
        titles = [] if steps is None else [(_title(name), count) for name, count in steps.titles]
        people = [] if steps is None else list(steps.people)
        self.titles.setText(self.tr("Steps: %1").replace("%1", _listed(titles)))
        self.people.setText(self.tr("People: %1").replace("%1", _listed(people)))
        for part in (self.titles, self.people, self._steps):
            show_if(part, lost)
        self.model.set_rows([] if steps is None else list(steps.newest))
        self.table.fit_columns()

    def _summary(self, loss: Loss) -> str:
        made = moment_words(loss.made)
        if loss.nothing_there:
            words = self.tr("The backup of %1 is whole. There are no data on this computer yet.")
        elif loss.steps is None:
            words = self.tr(
                "The backup of %1 is whole. The present data cannot be read, so nobody can tell "
                "what was saved after it; their files are kept."
            )
        elif loss.steps.total == 0:
            words = self.tr("The backup of %1 is whole. Nothing was saved after it.")
        else:
            count = loss.steps.total
            words = self.tr(
                "The backup of %1 is whole. %n step(s) saved after it would be lost.", "", count
            )
        return words.replace("%1", made)

    def _passwords(self, loss: Loss) -> str:
        if not loss.old_passwords:
            return ""
        return self.tr("The passwords and the paper key of that day will hold again.")

    def _columns(self) -> tuple[Column[LostStep], ...]:
        return (
            Column(
                "when",
                self.tr("When"),
                lambda step: moment_words(step.when),
                "88.88.8888 88:88",
            ),
            Column("who", self.tr("Who"), lambda step: step.who, "dyrektorka", rank=1),
            Column(
                "title",
                self.tr("Step"),
                lambda step: _title(step.title),
                "Zmieniono dane mieszkańca",
                strong=True,
                stretch=True,
            ),
        )


def _title(title: str) -> str:
    return step_title(title, translate)


def _listed(counts: list[tuple[str, int]]) -> str:
    return ", ".join(f"{name} ({count})" for name, count in counts)
