"""The card that checks the office's data and mends what can be mended."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout

from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError
from cus_desktop.services.upkeep import (
    Finding,
    Repair,
    can_mend,
    check_store,
    damage,
    repair_store,
)
from cus_desktop.texts.findings import grouped
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.words import say, translate


class CheckCard(Card):
    """Every page, reference, journal entry and row; repair where the journal can do it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(self.tr("Check of the data"))
        self._context = context
        self.result = Banner("info")
        self.check_button = secondary(self.tr("Check the data"), "shield-check")
        self.repair_button = secondary(self.tr("Repair"), "sparkles")
        words = self.tr(
            "Looks at every page of the data file and compares all records with the history of "
            "changes. In a large office this takes a minute; work can go on."
        )
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(self.check_button)
        buttons.addWidget(self.repair_button)
        buttons.addStretch(1)
        self.body.addWidget(Text(words, "muted", wrap=True))
        self.body.addWidget(self.result)
        self.body.addLayout(buttons)
        show_if(self.repair_button, False)
        self.check_button.clicked.connect(self.check)
        self.repair_button.clicked.connect(self.repair)

    def check(self) -> None:
        """Check every page, reference and journal entry of the office's file."""
        self._begin(self.tr("Checking…"))
        work = partial(check_store, self._context.desk)
        self._context.background.read(work, self._checked, self._failed)

    def repair(self) -> None:
        """Mend from the history of changes, after a backup."""
        self._begin(self.tr("Repairing…"))
        work = partial(repair_store, self._context.desk)
        self._context.background.write(work, self._repaired, self._failed)

    def _begin(self, words: str) -> None:
        self.check_button.setEnabled(False)
        self.repair_button.setEnabled(False)
        self.result.show_message("info", words)

    def _checked(self, findings: tuple[Finding, ...]) -> None:
        self._show(findings, self.tr("The data is whole: file, references and journal agree."))

    def _repaired(self, repair: Repair) -> None:
        self._show(repair.after, self.tr("The data is repaired and whole."))

    def _show(self, findings: tuple[Finding, ...], whole: str) -> None:
        self.check_button.setEnabled(True)
        self.repair_button.setEnabled(True)
        mendable = can_mend(findings) and self._context.may(Right.STORE_RESTORE)
        show_if(self.repair_button, mendable)
        if not findings:
            self.result.show_message("success", whole)
            return
        damaged = damage(findings)
        found = [say(problem) for problem in grouped(damaged.problems, translate)]
        self.result.show_message("danger", "\n".join([say(damaged), *found]))

    def _failed(self, error: BaseException) -> None:
        self.check_button.setEnabled(True)
        self.repair_button.setEnabled(True)
        if not isinstance(error, CusError):
            raise error
        self.result.show_message("danger", say(error))
