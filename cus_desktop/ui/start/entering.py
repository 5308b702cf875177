"""What stands between a right password and the open office: an own password, a new paper key."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cus_desktop.errors import CusError, Refused
from cus_desktop.ui.background import Background
from cus_desktop.ui.words import say, translate

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk
    from cus_desktop.ui.start.own_password_page import OwnPasswordPage
    from cus_desktop.ui.start.paper_key_page import PaperKeyPage


@dataclass(frozen=True)
class Entered:
    """A desk, and what its person has to do before the office opens."""

    desk: Desk
    password: str = field(repr=False)
    must_change: bool
    new_paper_key: str = field(repr=False)
    """A key that was just made, because the former one was used; else empty."""
    personal: Sequence[str]


def entered(desk: Desk, password: str) -> Entered:
    """What the person has to do first; read and made in the background."""
    from cus_desktop.services.accounts import personal_words
    from cus_desktop.services.paper_keys import new_paper_key
    from cus_desktop.services.signing_in import (
        must_change_password,
        paper_key_was_used,
        sign_out,
    )

    try:
        return Entered(
            desk,
            password,
            must_change_password(desk),
            new_paper_key(desk) if paper_key_was_used(desk) else "",
            personal_words(desk, desk.user),
        )
    except BaseException:
        sign_out(desk)
        raise


class Entering(QObject):
    """Leads through the pages; ``opened`` carries the desk at the end.

    ``page`` carries a widget to be shown in the start window.
    """

    opened = Signal(object)
    page = Signal(object)

    def __init__(self, entered: Entered, background: Background, parent: QWidget) -> None:
        super().__init__(parent)
        self._entered = entered
        self._background = background
        self._window = parent
        self._own: OwnPasswordPage | None = None
        self._key: PaperKeyPage | None = None

    def begin(self) -> None:
        """Show the first page that is needed, or open the office."""
        if self._entered.must_change:
            self._ask_for_password()
        else:
            self._ask_for_paper()

    def give_up(self) -> None:
        """The window is closed before the office was opened."""
        from cus_desktop.services.signing_in import sign_out

        sign_out(self._entered.desk)

    # ---- an own password -----------------------------------------------------------------

    def _ask_for_password(self) -> None:
        from cus_desktop.ui.start.own_password_page import OwnPasswordPage

        self._own = OwnPasswordPage(self._entered.personal, self._entered.desk.today())
        self._own.chosen.connect(self._change)
        self.page.emit(self._own)
        self._own.form.focus_first()

    def _change(self, password: str) -> None:
        from cus_desktop.services.accounts import change_own_password

        entered = self._entered
        work = partial(change_own_password, entered.desk, entered.password, password, password)
        self._background.write(work, self._changed, self._not_changed)

    def _changed(self, _done: object) -> None:
        self._ask_for_paper()

    def _not_changed(self, error: BaseException) -> None:
        assert self._own is not None
        if isinstance(error, Refused):
            self._own.show_problems(error.problems)
        else:
            self._own.refuse(say(error if isinstance(error, CusError) else CusError()))
            if not isinstance(error, CusError):
                raise error

    # ---- a new paper key -----------------------------------------------------------------

    def _ask_for_paper(self) -> None:
        from cus_desktop.ui.start.paper_key_page import PaperKeyPage

        if not self._entered.new_paper_key:
            self._open()
            return
        self._key = PaperKeyPage(self._entered.new_paper_key, replaces=True)
        self._key.written.connect(self._keep)
        self._key.print_asked.connect(self._print)
        self.page.emit(self._key)
        self._key.line.setFocus()

    def _print(self) -> None:
        from cus_desktop.services.recovery_kits import print_recovery_kit

        entered = self._entered
        work = partial(print_recovery_kit, entered.desk, entered.new_paper_key, translate)
        self._background.read(work, self._show_sheet, self._not_kept)

    def _show_sheet(self, data: bytes) -> None:
        from cus_desktop.ui.accounts.paper_key_dialogs import show_sheet

        show_sheet(data, self._background, self._window)

    def _keep(self) -> None:
        from cus_desktop.services.paper_keys import keep_paper_key

        work = partial(keep_paper_key, self._entered.desk, self._entered.new_paper_key)
        self._background.write(work, self._kept, self._not_kept)

    def _kept(self, _done: object) -> None:
        self._open()

    def _not_kept(self, error: BaseException) -> None:
        assert self._key is not None
        if not isinstance(error, CusError):
            raise error
        self._key.error.say(say(error))

    def _open(self) -> None:
        self.opened.emit(self._entered.desk)
