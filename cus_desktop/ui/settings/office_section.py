"""Data of the office: letterhead, numbers, privacy notice and standing texts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout

from cus_desktop.domain.identifiers import Nip, PostCode, Regon
from cus_desktop.domain.office_rules import check_office, privacy_text_changed_silently
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.errors import CusError, Refused
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services.desk import ChangeSet
from cus_desktop.services.offices import get_office, save_office
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.draft_watch import DraftWatch
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.held_focus import HeldFocus
from cus_desktop.ui.kept_drafts import keeping_tools
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary, secondary, without_state
from cus_desktop.ui.words import say

_KIND = "office"
"""Under this kind the half-typed data of the office are kept."""

_FIELDS = (
    FieldGroup(
        QT_TRANSLATE_NOOP("office", "Letterhead"),
        (
            Field(
                "name",
                QT_TRANSLATE_NOOP("office", "Full name of the centre"),
                editors.text(max_length=200),
                required=True,
                width="wide",
            ),
            Field(
                "short_name",
                QT_TRANSLATE_NOOP("office", "Short name"),
                editors.text(max_length=80),
                hint=QT_TRANSLATE_NOOP("office", "Stands in the head of the window"),
            ),
            Field(
                "street",
                QT_TRANSLATE_NOOP("office", "Street and number"),
                editors.text(max_length=120),
            ),
            Field(
                "postcode",
                QT_TRANSLATE_NOOP("office", "Post code"),
                editors.parsed(lambda text: PostCode.parse(text).text, keeps_text=True),
            ),
            Field("city", QT_TRANSLATE_NOOP("office", "Town"), editors.text(max_length=80)),
            Field("phone", QT_TRANSLATE_NOOP("office", "Phone"), editors.text(max_length=40)),
            Field("email", QT_TRANSLATE_NOOP("office", "E-mail"), editors.text(max_length=120)),
            Field("website", QT_TRANSLATE_NOOP("office", "Website"), editors.text(max_length=120)),
        ),
    ),
    FieldGroup(
        QT_TRANSLATE_NOOP("office", "Numbers"),
        (
            Field(
                "nip",
                QT_TRANSLATE_NOOP("office", "NIP"),
                editors.parsed(
                    lambda text: Nip.parse(text).digits, lambda digits: str(Nip(digits))
                ),
            ),
            Field(
                "regon",
                QT_TRANSLATE_NOOP("office", "REGON"),
                editors.parsed(lambda text: Regon.parse(text).digits),
            ),
            Field(
                "case_symbol",
                QT_TRANSLATE_NOOP("office", "Symbol and class of cases"),
                editors.text(max_length=40),
                hint=QT_TRANSLATE_NOOP("office", "Opens a case number, for example CUS.5120"),
            ),
        ),
    ),
    FieldGroup(
        QT_TRANSLATE_NOOP("office", "Privacy notice"),
        (
            Field(
                "data_protection_contact",
                QT_TRANSLATE_NOOP("office", "Data protection officer: how to reach"),
                editors.text(max_length=200),
                width="wide",
            ),
            Field(
                "privacy_notice_version",
                QT_TRANSLATE_NOOP("office", "Version of the notice"),
                editors.text(max_length=40),
                hint=QT_TRANSLATE_NOOP("office", "A changed text needs a new version"),
            ),
            Field(
                "privacy_notice",
                QT_TRANSLATE_NOOP("office", "Text of the notice"),
                editors.long_text(lines=8),
                width="full",
            ),
        ),
    ),
    FieldGroup(
        QT_TRANSLATE_NOOP("office", "Standing text of plans"),
        (
            Field(
                "change_conditions",
                QT_TRANSLATE_NOOP("office", "How a plan may be changed or ended early"),
                editors.long_text(lines=6),
                width="full",
            ),
        ),
    ),
)


class OfficeSection(SettingsSection):
    """The form of the office, saved by its own button."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._tried = False
        self._focus = HeldFocus(self)
        self.form = Form(_FIELDS, OfficeDraft(), context="office", today=context.today)
        tools = keeping_tools(context, _KIND, OfficeDraft(), _KIND)
        self.drafts = DraftWatch(self.form, tools.keeper, context.asker, self)
        self.banner = Banner("success")
        self.save_button = primary(self.tr("Save"), "save")
        self.restore_button = secondary(self.tr("Discard changes"), "undo-2")
        self.history_button = secondary(self.tr("History"), "history")
        foot = QHBoxLayout()
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.history_button)
        foot.addStretch(1)
        foot.addWidget(self.restore_button)
        foot.addWidget(self.save_button)
        self.cards.addWidget(self.drafts.banner)
        self.cards.addWidget(self.form)
        self.cards.addWidget(self.banner)
        self.cards.addLayout(foot)
        self.form.changed.connect(self._changed)
        self.drafts.replaced.connect(self._replaced)
        self.save_button.clicked.connect(without_state(self.save))
        keys = QShortcut(QKeySequence("Ctrl+S"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._save_by_keys)
        self.restore_button.clicked.connect(self._restore)
        self.history_button.clicked.connect(self._show_history)
        context.changes.committed.connect(self._committed)
        self._changed()

    def shown(self) -> None:
        if not self.form.is_dirty():
            self._read()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and hasattr(self, "drafts"):
            self.drafts.keep()

    def may_leave(self) -> bool:
        """Ask about text that is not saved."""
        if not self.form.is_dirty():
            return True
        answer = self._context.asker.ask(
            self,
            Question(
                self.tr("Save the changes?"),
                self.tr("The data of the office was changed and is not saved yet."),
                (
                    Answer("stay", self.tr("Go on editing")),
                    Answer("discard", self.tr("Discard changes"), "danger"),
                    Answer("save", self.tr("Save"), "primary"),
                ),
                "warning",
            ),
        )
        if answer == "discard":
            self._restore()
            return True
        # What was saved is left behind at once; a failure is told when one comes back.
        return answer == "save" and self.save()

    def save(self) -> bool:
        """Save, unless something stands in the way; then show what and return False."""
        self._tried = True
        problems = self._problems()
        if self._show_problems(problems):
            self.form.focus_problem(0)
            return False
        with self._focus.taken():
            self.save_button.setEnabled(False)
        work = partial(save_office, self._context.desk, self.form.draft())
        self._context.background.write(work, self._saved, self._failed)
        return True

    def _save_by_keys(self) -> None:
        if self.save_button.isEnabled():
            self.save()

    def _problems(self) -> list[Problem]:
        draft = self.form.draft()
        problems = [*self.form.unreadable(), *check_office(draft)]
        if privacy_text_changed_silently(self.form.original(), draft):
            problems.append(Problem("privacy_notice_version", "privacy-version-same", rule="D14"))
        return problems

    def _show_problems(self, problems: list[Problem]) -> bool:
        """Show them at their fields; True when one of them blocks."""
        left = self.form.show_problems(problems)
        self.banner.show_message("danger", " ".join(say(problem) for problem in left))
        return any(problem.blocks for problem in problems)

    def _changed(self) -> None:
        self.drafts.changed()
        dirty = self.form.is_dirty()
        self.save_button.setEnabled(dirty)
        self.restore_button.setEnabled(dirty)
        if self._tried:
            self._show_problems(self._problems())
        elif dirty:
            self.banner.show_message("success", "")

    def _restore(self) -> None:
        self._tried = False
        self.form.set_draft(self.form.original())
        self.drafts.forget()
        self._replaced()

    def _replaced(self) -> None:
        """The form shows what was kept, or the office again without it."""
        self.form.show_problems(())
        self._changed()

    def _read(self) -> None:
        self._context.background.read(partial(get_office, self._context.desk), self._show)

    def _show(self, office: OfficeDraft) -> None:
        self.form.set_draft(office)
        self._changed()
        # A button that has nothing to save any more cannot hold the keyboard.
        self._focus.give_back(self.history_button)
        self.drafts.look()

    def _saved(self, _office_id: str) -> None:
        self._tried = False
        self.drafts.forget()
        self.banner.show_message("success", self.tr("The data of the office was saved."))
        self._read()

    def _failed(self, error: BaseException) -> None:
        self.save_button.setEnabled(True)
        self._focus.give_back()
        if isinstance(error, Refused):
            self._show_problems(list(error.problems))
        elif isinstance(error, CusError):
            self.banner.show_message("danger", say(error))
        else:
            raise error

    def _committed(self, change: ChangeSet) -> None:
        if any(table == "office" for table, _ in change.rows) and not self.form.is_dirty():
            self._read()

    def _show_history(self) -> None:
        self._context.navigate("history", ("office", self.form.original().id))
