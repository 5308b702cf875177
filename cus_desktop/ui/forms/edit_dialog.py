"""A window to add or change one record: draft in, saved draft out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QSize, QTime, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from cus_desktop.domain.problems import Problem
from cus_desktop.errors import CusError, Refused
from cus_desktop.ui.ask import Answer, Asker, Question
from cus_desktop.ui.background import Background
from cus_desktop.ui.forms.draft_keeper import DraftKeeper
from cus_desktop.ui.forms.draft_watch import DraftWatch
from cus_desktop.ui.forms.edit_footer import EditFooter
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.held_focus import HeldFocus
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, BannerKind
from cus_desktop.ui.widgets.card import PageHeader
from cus_desktop.ui.window_size import fit_to_screen, grown, room_for
from cus_desktop.ui.words import say

Draft = TypeVar("Draft")

_WIDTH, _HEIGHT = 900, 640

Check = Callable[[Any], Sequence[Problem]]
"""What the rules say about a draft, without the store; called while the person types."""


@dataclass(frozen=True)
class EditTools:
    """What every edit dialog needs from its surroundings."""

    background: Background
    asker: Asker
    keeper: DraftKeeper | None = None


def _nothing_to_say(_draft: Any) -> Sequence[Problem]:
    return ()


class EditDialog(QDialog, Generic[Draft]):
    """Shows a form and saves its draft.

    ``save`` runs in the background; what it returns is carried by ``saved`` and kept in
    ``result_value``. ``Refused`` puts its problems at the fields, any other ``CusError`` is
    said above the form; in both cases the dialog stays open with everything typed. Warnings
    are shown once and saved on the second try.

    With a keeper in the tools the draft is kept while it is typed, and ``open`` shows again
    what was kept of the same form; ``restored`` is sent then.
    """

    saved = Signal(object)
    restored = Signal()

    def __init__(
        self,
        title: str,
        form: Form[Draft],
        save: Callable[[Draft], object],
        tools: EditTools,
        parent: QWidget | None = None,
        *,
        check: Check = _nothing_to_say,
        subtitle: str = "",
    ) -> None:
        super().__init__(parent)
        self.form = form
        self.result_value: object = None
        self._save = save
        self._check = check
        self._tools = tools
        self._tried = False
        self._saving = False
        self._focus = HeldFocus(self)
        self._accepted_warnings: frozenset[tuple[str, str]] = frozenset()
        self.setWindowTitle(f"{title}[*]")
        self.header = PageHeader(title, subtitle)
        self.trouble = Banner("danger")
        self.drafts = DraftWatch(form, tools.keeper, tools.asker, self)
        self.footer = EditFooter()
        self._lay_out()
        self._connect()
        fit_to_screen(self, self._wanted_size())
        form.focus_first()

    # For the page

    def add_hint(self, widget: QWidget) -> None:
        """Put a widget above the form, for example people who look alike."""
        self._hints.addWidget(widget)

    def open(self) -> None:
        """Show the window, with what was kept of the form if it was left half-typed."""
        self.drafts.look(self._open)

    def try_save(self) -> None:
        """Save, unless something stands in the way; then show what."""
        if self._saving or not self.footer.save.isEnabled():
            return
        self._tried = True
        problems = self._find_problems()
        self._show(problems)
        if any(problem.blocks for problem in problems):
            self.form.focus_problem(0)
            return
        warned = frozenset((problem.field, problem.code) for problem in problems)
        if not warned <= self._accepted_warnings:
            self._accepted_warnings = warned
            self.footer.ask_again(len(problems))
            self.form.focus_problem(0)
            return
        self._set_saving(True)
        draft = self.form.draft()
        self._tools.background.write(lambda: self._save(draft), self._done, self._failed)

    # What happens

    def _changed(self) -> None:
        dirty = self.form.is_dirty()
        self.setWindowModified(dirty)
        if self._tried:
            self._show(self._find_problems())
        self.drafts.changed()

    def _find_problems(self) -> list[Problem]:
        unreadable = self.form.unreadable()
        names = {problem.field for problem in unreadable}
        ruled = [one for one in self._check(self.form.draft()) if one.field not in names]
        return [*unreadable, *ruled]

    def _show(self, problems: Sequence[Problem]) -> None:
        left = self.form.show_problems(problems)
        blocked = any(problem.blocks for problem in left)
        kind: BannerKind = "danger" if blocked else "warning"
        self.trouble.show_message(kind, " ".join(say(problem) for problem in left))
        self.footer.count(sum(problem.blocks for problem in problems), len(problems))

    def _done(self, result: object) -> None:
        self._set_saving(False)
        self.drafts.forget()
        self.result_value = result
        self.saved.emit(result)
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._set_saving(False)
        if isinstance(error, Refused) and error.problems:
            self._show(error.problems)
            self.form.focus_problem(0)
        elif isinstance(error, CusError):
            self.trouble.show_message("danger", say(error))
        else:
            self.trouble.show_message("danger", self.tr("Nothing was saved. The text stays here."))
            raise error

    def _set_saving(self, saving: bool) -> None:
        self._saving = saving
        if saving:
            with self._focus.taken():
                self._set_busy(saving)
        else:
            self._set_busy(saving)
            self._focus.give_back()

    def _set_busy(self, busy: bool) -> None:
        self.form.setEnabled(not busy)
        self.footer.set_saving(busy)

    # Closing

    def reject(self) -> None:
        """Close, after asking what to do with something that is not saved."""
        if self._saving:
            return
        if not self.form.is_dirty():
            self.drafts.forget()
            super().reject()
            return
        answer = self._tools.asker.ask(self, self._question())
        if answer == "save":
            self.try_save()
        elif answer == "discard":
            self.drafts.forget()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.reject()

    def _question(self) -> Question:
        return Question(
            self.tr("Save the changes?"),
            self.tr("What was typed here is not saved yet."),
            (
                Answer("stay", self.tr("Go on editing")),
                Answer("discard", self.tr("Discard changes"), "danger"),
                Answer("save", self.tr("Save"), "primary"),
            ),
            "warning",
        )

    # Keeping drafts

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self._keep()

    def _keep(self) -> None:
        if not self._saving:
            self.drafts.keep()

    def _tell_kept(self) -> None:
        now = QTime.currentTime().toString("H.mm")
        self.footer.say_kept(self.tr("Draft kept at %1").replace("%1", now))

    def _open(self) -> None:
        super().open()

    def _replaced(self) -> None:
        """The form shows what was kept, or the record again without it."""
        fit_to_screen(self, self._wanted_size())
        self._changed()
        self.restored.emit()

    # Making

    def _lay_out(self) -> None:
        self._scroll = scroll = ScrollPage()
        self._hints = QVBoxLayout()
        self._hints.setSpacing(Space.SMALL)
        scroll.body.addWidget(self.header)
        scroll.body.addWidget(self.drafts.banner)
        scroll.body.addWidget(self.trouble)
        scroll.body.addLayout(self._hints)
        scroll.body.addWidget(self.form, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(self.footer)

    def _connect(self) -> None:
        self.drafts.kept.connect(self._tell_kept)
        self.drafts.replaced.connect(self._replaced)
        self.form.changed.connect(self._changed)
        self.footer.save.clicked.connect(self.try_save)
        self.footer.cancel.clicked.connect(self.reject)
        self.footer.next_problem.connect(self.form.focus_problem)
        for keys in ("Ctrl+S", "Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.try_save)

    def _wanted_size(self) -> QSize:
        wanted = grown(self, _WIDTH, _HEIGHT).boundedTo(room_for(self))
        wanted.setHeight(min(wanted.height(), self._height_at(wanted.width())))
        return wanted

    def _height_at(self, width: int) -> int:
        """What the form needs, with room for a sentence below a field."""
        page = self._scroll.body
        needed = (
            page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
        )
        return needed + self.footer.sizeHint().height() + 2 * Space.WIDE
