"""Accounts: the own password and the lock, who may open the office, the paper key."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.paper_keys import PaperKeyState
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError
from cus_desktop.services import accounts, paper_keys
from cus_desktop.services.accounts import AccountRow
from cus_desktop.services.desk import ChangeSet
from cus_desktop.ui.accounts import password_dialogs
from cus_desktop.ui.accounts.paper_key_dialogs import NewPaperKeyDialog, check_dialog
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.lock.idle_watch import SETTING, minutes_of
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import ChipGroup, secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say

_MINUTES = (5, 10, 15, 30, 60)


class AccountsSection(SettingsSection):
    """Everybody sees the own account; who manages accounts also those of the others."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._manages = context.may(Right.ACCOUNTS_MANAGE)
        self._state: PaperKeyState | None = None
        self.dialog: QWidget | None = None
        self.trouble = Banner("danger")
        self.done = Banner("success")
        self.reminder = Banner("warning")
        self.minutes = ChipGroup[int](
            self.tr("Lock after so many idle minutes"),
            tuple((minutes, self.tr("%1 min").replace("%1", str(minutes))) for minutes in _MINUTES),
        )
        self.people = self._people_list()
        self.key_words = Text("", wrap=True)
        for part in (self.reminder, self.trouble, self.done, self._own_card()):
            self.cards.addWidget(part)
        if self._manages:
            self.cards.addWidget(self.people)
            self.cards.addWidget(self._key_card())
        self.cards.addStretch(1)
        context.changes.committed.connect(self._committed)
        self.minutes.changed.connect(self._keep_minutes)

    def shown(self) -> None:
        self.trouble.show_message("danger", "")
        self.done.show_message("success", "")
        self.minutes.set_value(self._shown_minutes())
        self._read()

    # ---- the own account -----------------------------------------------------------------

    def change_own(self) -> None:
        """Open the dialog for the own password."""
        said = self.tr("Your password is changed.")
        password_dialogs.change_own(self._context, self, partial(self._opened, said))

    def _keep_minutes(self, minutes: int) -> None:
        self._context.settings.set(SETTING, minutes)

    def _shown_minutes(self) -> int:
        kept = minutes_of(self._context.settings.get(SETTING))
        return min(_MINUTES, key=lambda minutes: abs(minutes - kept))

    # ---- accounts of others --------------------------------------------------------------

    def give(self) -> None:
        """Open the dialog that gives the selected person a password."""
        row = self.people.current()
        if row is not None:
            said = self.tr("The password is given. Tell it to the person.")
            password_dialogs.give(self._context, row, self, partial(self._opened, said))

    def disable(self) -> None:
        """Take the selected person's password away, after a question."""
        row = self.people.current()
        if row is None:
            return
        answer = self._context.asker.ask(self, self._disable_question(row.name))
        if answer == "stay":
            return
        desk, login, new_key = self._context.desk, row.login, answer == "key"

        def work() -> None:
            accounts.disable_account(desk, login)
            if new_key:
                accounts.change_data_key(desk)

        said = self.tr("The account is disabled, and the data has a new key.")
        if not new_key:
            said = self.tr("The account is disabled.")
        self._run(work, said)

    def change_key(self) -> None:
        """Write the data anew under a new key, after a question."""
        if self._context.asker.ask(self, self._key_question()) == "change":
            work = partial(accounts.change_data_key, self._context.desk)
            self._run(work, self.tr("The data has a new key. Passwords stay as they are."))

    # ---- the paper key -------------------------------------------------------------------

    def check_key(self) -> None:
        """Open the dialog in which the paper key is typed."""
        dialog = check_dialog(self._context, self)
        self._opened(self.tr("The paper key opens this office. The day is noted."), dialog)
        dialog.open()

    def new_key(self) -> None:
        """Make a new paper key, after a question."""
        if self._context.asker.ask(self, self._paper_question()) == "make":
            work = partial(paper_keys.new_paper_key, self._context.desk)
            self._context.background.write(work, self._show_key, self._failed)

    def _show_key(self, key: str) -> None:
        dialog = NewPaperKeyDialog(self._context, key, self)
        dialog.kept.connect(self._told(self.tr("The new paper key is in force.")))
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        dialog.open()

    # ---- what happens --------------------------------------------------------------------

    def _opened(self, said: str, dialog: QWidget) -> None:
        self.dialog = dialog
        dialog.saved.connect(self._told(said))  # type: ignore[attr-defined]

    def _told(self, said: str) -> Callable[..., None]:
        def tell(*_result: object) -> None:
            self.trouble.show_message("danger", "")
            self.done.show_message("success", said)
            self._read()

        return tell

    def _run(self, work: Callable[[], object], said: str) -> None:
        self._context.background.write(work, self._told(said), self._failed)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.done.show_message("success", "")
        self.trouble.show_message("danger", say(error))

    def _read(self) -> None:
        if self._manages:
            self._context.background.read(self._found, self._show)

    def _found(self) -> tuple[Sequence[AccountRow], PaperKeyState]:
        desk = self._context.desk
        return accounts.list_accounts(desk), paper_keys.paper_key_state(desk)

    def _show(self, found: tuple[Sequence[AccountRow], PaperKeyState]) -> None:
        rows, self._state = found
        self.people.set_rows(rows)
        self._show_state(self._state)

    def _show_state(self, state: PaperKeyState) -> None:
        checked = format_date(state.checked_on) if state.checked_on else self.tr("never yet")
        words = self.tr("Made on %1. Checked: %2. To be checked by %3.")
        for place, day in enumerate((format_date(state.made_on), checked), start=1):
            words = words.replace(f"%{place}", day)
        self.key_words.setText(words.replace("%3", format_date(state.check_by)))
        reminder = ""
        if state.was_used:
            reminder = self.tr("The paper key was used. Make a new one and put it into the safe.")
        elif state.is_due(self._context.today()):
            reminder = self.tr("The paper key was not checked for three months. Check it now.")
        self.reminder.show_message("warning", reminder)

    def _committed(self, change: ChangeSet) -> None:
        if any(table in {"staff_member", "staff_role"} for table, _ in change.rows):
            self._read()

    # ---- making --------------------------------------------------------------------------

    def _own_card(self) -> Card:
        card = Card(self.tr("My account"))
        words = self.tr("User name: %1").replace("%1", self._context.desk.user)
        change = secondary(self.tr("Change my password…"), "key-round")
        change.clicked.connect(self.change_own)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(Text(words), 1)
        row.addWidget(change)
        card.body.addLayout(row)
        card.body.addWidget(Text(self.tr("Lock after so many idle minutes"), "label"))
        card.body.addWidget(self.minutes)
        hint = self.tr("Ctrl+L locks at once. Locking Windows locks the program too.")
        card.body.addWidget(Text(hint, "muted", wrap=True))
        return card

    def _key_card(self) -> Card:
        card = Card(self.tr("Paper key"))
        buttons = ButtonFlow()
        check = secondary(self.tr("Check the paper key…"), "circle-check")
        make = secondary(self.tr("New paper key…"), "printer")
        check.clicked.connect(self.check_key)
        make.clicked.connect(self.new_key)
        for button in (check, make):
            buttons.add(button)
        hint = self.tr("It opens the office when every password is forgotten.")
        card.body.addWidget(Text(hint, "muted", wrap=True))
        card.body.addWidget(self.key_words)
        card.body.addWidget(buttons)
        return card

    def _people_list(self) -> ShortList[AccountRow]:
        made = ShortList[AccountRow](
            self.tr("Who may open the office"),
            (
                Column(
                    "name",
                    self.tr("Name"),
                    lambda row: row.name,
                    "Elżbieta Żurawska",
                    strong=True,
                    stretch=True,
                ),
                Column("login", self.tr("User name"), lambda row: row.login, "dyrektor", rank=1),
                Column(
                    "account",
                    self.tr("Account"),
                    self._words_of,
                    self.tr("to change the password"),
                    chip=self._chip_of,
                ),
                Column(
                    "last_login",
                    self.tr("Last login"),
                    lambda row: (
                        f"{row.last_login.astimezone():%d.%m.%Y %H.%M}" if row.last_login else ""
                    ),
                    "03.11.2026 10.30",
                    rank=2,
                ),
            ),
            lambda row: row.staff_id,
            self.tr("Nobody is on the list yet."),
        )
        made.opened.connect(self.give)
        made.add_button(self.tr("Give a new password…"), "key-round", self.give)
        made.add_button(self.tr("Disable the account…"), "user-x", self.disable)
        made.add_button(self.tr("New key of the data…"), "lock", self.change_key, on_row=False)
        return made

    def _words_of(self, row: AccountRow) -> str:
        if row.disabled:
            return self.tr("disabled")
        if not row.has_password:
            return self.tr("no password")
        if not row.working:
            return self.tr("left, has a password")
        return self.tr("to change the password") if row.must_change else self.tr("active")

    def _chip_of(self, row: AccountRow) -> Chip | None:
        words = self._words_of(row)
        if row.has_password and not row.working:
            return Chip(words, "triangle-alert", "warning")
        if row.has_password:
            return Chip(words, "circle-check", "success" if not row.must_change else "accent")
        return None

    def _disable_question(self, name: str) -> Question:
        return Question(
            self.tr("Disable the account of %1?").replace("%1", name),
            self.tr(
                "The password stops working at once. If the person may have copied the office's"
                " folder, give the data a new key too: that takes as long as copying the data, and"
                " copies made earlier still open with the old password."
            ),
            (
                Answer("stay", self.tr("Go back")),
                Answer("disable", self.tr("Only disable"), "danger"),
                Answer("key", self.tr("Disable and give a new key"), "danger"),
            ),
            "warning",
        )

    def _key_question(self) -> Question:
        return Question(
            self.tr("Write all data under a new key?"),
            self.tr(
                "Do so after somebody left who knew a password. It takes as long as copying the"
                " data and as much room on the disk; passwords and the paper key stay as they are."
            ),
            (
                Answer("stay", self.tr("Go back")),
                Answer("change", self.tr("Write under a new key"), "primary"),
            ),
            "warning",
        )

    def _paper_question(self) -> Question:
        return Question(
            self.tr("Make a new paper key?"),
            self.tr(
                "The present key is stored nowhere, so its sheet cannot be printed again. The new"
                " key takes its place once it is on paper; then the old sheet opens nothing."
            ),
            (
                Answer("stay", self.tr("Go back")),
                Answer("make", self.tr("Make a new key"), "primary"),
            ),
            "warning",
        )
