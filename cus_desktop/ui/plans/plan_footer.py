"""The foot of the plan editor: what is kept, what needs attention, save, the next step."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout

from cus_desktop.domain.plan_states import Step
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import link, primary, secondary, with_shortcut
from cus_desktop.ui.widgets.labels import IconMark, Text, set_style_property


class PlanFooter(QFrame):
    """``next_problem`` carries the number of the problem to go to, from 0."""

    next_problem = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bar", "foot")
        self._place = 0
        self._kept_icon = IconMark("circle-check", "success")
        self._kept_icon.hide()
        self.kept = Text("", "muted")
        self.undo = secondary(self.tr("Undo change"), "undo-2")
        self.undo.setObjectName("undo_change")
        self.problems = link("", tone="danger")
        self.problems.setObjectName("problems")
        self.problems.hide()
        self.problems.clicked.connect(self._go_on)
        self.save = secondary(self.tr("Save and close"), "save")
        self.save.setObjectName("save_and_close")
        self.save.setToolTip(with_shortcut(self.tr("Save; the plan stays open"), "Ctrl+S"))
        self.step = primary(self.tr("Agree with the person"), "handshake")
        self.step.setObjectName("next_step")
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.PAGE, Space.FIELD, Space.PAGE, Space.FIELD)
        row.setSpacing(Space.SMALL)
        row.addWidget(self._kept_icon)
        row.addWidget(self.kept)
        row.addWidget(self.undo)
        row.addStretch(1)
        row.addWidget(self.problems)
        row.addWidget(self.save)
        row.addWidget(self.step)
        self.say_kept(None)

    def show_step(self, step: Step | None, *, editable: bool) -> None:
        """Offer the one step ahead; without one only what is written can be saved."""
        words = {
            Step.AGREE: (self.tr("Agree with the person"), "handshake"),
            Step.APPROVE: (self.tr("Approve"), "shield-check"),
            Step.ACTIVATE: (self.tr("Begin the plan"), "flag"),
        }
        self.step.setVisible(step in words)
        if step in words:
            text, icon = words[step]
            self.step.setText(text)
            self.step.setToolTip(text)
            self.step.set_icon_name(icon)
        for widget in (self.undo, self.save):
            widget.setVisible(editable)

    def count(self, blocking: int, shown: int) -> None:
        """Say how many fields need attention; pressing it goes from one to the next."""
        self._place = 0
        if blocking:
            self.problems.setText(self.tr("%n field(s) to correct", "", blocking))
        elif shown:
            self.problems.setText(self.tr("%n remark(s)", "", shown))
        set_style_property(self.problems, "tone", "danger" if blocking else "warning")
        self.problems.setVisible(bool(shown))

    def say_kept(self, at: datetime | None) -> None:
        """Say when the draft was kept, by the clock on the wall."""
        self._kept_icon.setVisible(at is not None)
        self.kept.setVisible(at is not None)
        if at is not None:
            local = at.astimezone()
            hour = f"{local.hour}.{local.minute:02}"
            self.kept.setText(self.tr("Draft kept at %1").replace("%1", hour))

    def say_saved(self) -> None:
        """Say that everything is in the store."""
        self._kept_icon.show()
        self.kept.show()
        self.kept.setText(self.tr("Saved"))

    def set_busy(self, busy: bool) -> None:
        """No second press while something is being written."""
        for button in (self.save, self.step, self.undo):
            button.setEnabled(not busy)

    def _go_on(self) -> None:
        self.next_problem.emit(self._place)
        self._place += 1
