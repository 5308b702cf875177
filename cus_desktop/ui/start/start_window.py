"""The window before the office is open: welcome, founding, paper key, unlocking.

The page that unlocks is there every morning, the others once: they are imported when shown.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from cus_desktop.errors import CusError
from cus_desktop.system.paths import sync_service
from cus_desktop.ui.background import Background
from cus_desktop.ui.context import UiSettings
from cus_desktop.ui.start.face import ProgramFace
from cus_desktop.ui.start.unlock_page import UnlockPage
from cus_desktop.ui.start.welcome_page import WelcomePage
from cus_desktop.ui.words import say, translate

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk
    from cus_desktop.services.opening import Founding, NewOffice
    from cus_desktop.ui.start.entering import Entered, Entering
    from cus_desktop.ui.start.forgotten_page import ForgottenPage, NewPassword
    from cus_desktop.ui.start.new_office_page import NewOfficeDraft, NewOfficePage

Shown = TypeVar("Shown", bound=QWidget)

_PAINTED_MS = 100
"""By now the window is painted; loading earlier would take the processor from it."""

_PAGE_CHARACTERS = 62
"""Average characters a page wants beside the face of the program."""

DATABASE, RESTORE_FOLDER = "office.db", ".restore"
"""As in ``models.store_files``, which is not imported before the window is painted."""


class StartWindow(QWidget):
    """Leads from a folder to an open office.

    ``opened`` carries the ``Desk``; the window that follows takes over from there.
    """

    opened = Signal(object)

    def __init__(
        self,
        office: Path,
        practice: Path,
        background: Background,
        settings: UiSettings,
        *,
        last_user: str = "",
    ) -> None:
        """``office`` and ``practice`` are the folders of the two stores a machine may hold."""
        super().__init__()
        self._office = office
        self._practice = practice
        self._background = background
        self._settings = settings
        self._last_user = last_user
        self._folder = office
        self._founding: Founding | None = None
        self._entering: Entering | None = None
        self.face = ProgramFace()
        self._pages = QStackedWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.face)
        row.addWidget(self._pages, 1)
        self.setObjectName("start")
        self.setWindowTitle("CUS Desktop")
        self.setMinimumSize(640, 480)

    def begin(self) -> None:
        """Show the page that fits: unlocking where there is an office, else the welcome."""
        if _holds_store(self._office):
            self.show_unlock(self._office)
        elif _holds_store(self._practice):
            self.show_unlock(self._practice)
        else:
            self.show_welcome()

    def show_welcome(self) -> None:
        """Choose between practising and the office."""
        page = WelcomePage(
            practice_exists=_holds_store(self._practice), office_exists=_holds_store(self._office)
        )
        page.practice.connect(self._choose_practice)
        page.new_office.connect(self._choose_office)
        page.backup.connect(self.show_backups)
        self._folder = self._office
        self.face.show_practice(False)
        self._show(page)
        page.office_button.setFocus()

    def show_unlock(self, folder: Path) -> UnlockPage:
        """Ask for the password of one store."""
        self._folder = folder
        practice = folder == self._practice
        page = UnlockPage(practice=practice)
        page.unlock.connect(self._unlock)
        page.elsewhere.connect(self.show_welcome)
        page.forgotten.connect(self.show_forgotten)
        page.backup.connect(self.show_backups)
        self.face.show_practice(practice)
        self._show(page)
        page.start("dyrektor" if practice else self._last_user)
        QTimer.singleShot(_PAINTED_MS, self._load_services)
        return page

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_face()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "face"):
            self._fit_face()

    def _fit_face(self) -> None:
        """The face of the program gives way before a page becomes too narrow."""
        wanted = self.fontMetrics().averageCharWidth() * _PAGE_CHARACTERS
        self.face.setVisible(self.width() - self.face.maximumWidth() >= wanted)

    def _load_services(self) -> None:
        self._background.read(_load_services, _nothing)

    # ------------------------------------------------------------------ unlocking

    def _unlock(self, user: str, password: str) -> None:
        page = self._page(UnlockPage)
        page.set_busy(True)
        folder = self._folder
        self._background.write(
            lambda: _open(folder, user, password), self._enter, self._unlock_failed
        )

    def _unlock_failed(self, error: BaseException) -> None:
        _refuse(self._page(UnlockPage), error)

    def _enter(self, entered: Entered) -> None:
        """Open the office, unless the person has to see to a password or a paper key first."""
        from cus_desktop.ui.start.entering import Entering

        self._entering = Entering(entered, self._background, self)
        self._entering.page.connect(self._show)
        self._entering.opened.connect(self._entered)
        self._entering.begin()

    def _entered(self, desk: Desk) -> None:
        self._entering = None
        self.opened.emit(desk)

    # ------------------------------------------------------------------ the paper key

    def show_forgotten(self) -> None:
        """Ask for the paper key and a new password."""
        from cus_desktop.ui.start.forgotten_page import ForgottenPage

        page = ForgottenPage(date.today())  # noqa: DTZ011 - the day at this desk
        page.asked.connect(self._open_with_paper_key)
        page.cancelled.connect(self.begin)
        self._show(page)
        page.form.focus_first()

    def _open_with_paper_key(self, typed: NewPassword) -> None:
        self._forgotten_page().set_busy(True)
        folder = self._folder
        self._background.write(
            lambda: _with_paper_key(folder, typed), self._enter, self._paper_key_failed
        )

    def _paper_key_failed(self, error: BaseException) -> None:
        _refuse(self._forgotten_page(), error)

    def _forgotten_page(self) -> ForgottenPage:
        from cus_desktop.ui.start.forgotten_page import ForgottenPage

        return self._page(ForgottenPage)

    # ------------------------------------------------------------------ a backup

    def show_backups(self) -> None:
        """Bring a backup back, also when the office no longer opens."""
        from cus_desktop.ui.start.backup_flow import BackupFlow

        user = self._last_user if self._folder == self._office else ""
        flow = BackupFlow(self._background, self._settings, self._folder, user, self)
        flow.page.cancelled.connect(self.begin)
        flow.restored.connect(self.show_unlock)
        self._show(flow.page)
        flow.page.focus_first()

    # ------------------------------------------------------------------ practice

    def _choose_practice(self) -> None:
        if _holds_store(self._practice):
            self.show_unlock(self._practice)
            return
        page = self._page(WelcomePage)
        page.set_busy(self.tr("Making the practice office. This takes about ten seconds…"))
        folder = self._practice
        self._background.write(
            lambda: _make_practice(folder), self.opened.emit, self._practice_failed
        )

    def _practice_failed(self, error: BaseException) -> None:
        _refuse(self._page(WelcomePage), error)

    # ------------------------------------------------------------------ a new office

    def _choose_office(self) -> None:
        if _holds_store(self._office):
            self.show_unlock(self._office)
            return
        from cus_desktop.ui.start.new_office_page import NewOfficePage

        page = NewOfficePage(date.today())  # noqa: DTZ011 - the day at this desk
        page.found.connect(self._found)
        page.cancelled.connect(self.show_welcome)
        self._show(page)
        if service := sync_service(self._office):
            page.warn(
                self.tr(
                    "The data will lie in a folder that %1 copies to a cloud. Turn that off for"
                    " this folder: it can hold the files while they are written."
                ).replace("%1", service)
            )
        page.forms[0].focus_first()

    def _found(self, draft: NewOfficeDraft) -> None:
        self._new_office_page().set_busy(True)
        folder = self._office
        self._background.write(
            lambda: _found_office(folder, draft), self._show_paper_key, self._found_failed
        )

    def _found_failed(self, error: BaseException) -> None:
        _refuse(self._new_office_page(), error)

    def _show_paper_key(self, founding: Founding) -> None:
        from cus_desktop.ui.start.paper_key_page import PaperKeyPage

        self._founding = founding
        page = PaperKeyPage(founding.paper_key)
        page.written.connect(self._finish_founding)
        page.print_asked.connect(self._print_founding)
        self._show(page)
        page.line.setFocus()

    def _print_founding(self) -> None:
        founding = self._founding
        if founding is not None:
            self._background.read(lambda: _sheet(founding), self._show_sheet)

    def _show_sheet(self, data: bytes) -> None:
        from cus_desktop.ui.accounts.paper_key_dialogs import show_sheet

        show_sheet(data, self._background, self)

    def _finish_founding(self) -> None:
        """The key is on paper: now the office may exist."""
        founding, self._founding = self._founding, None
        if founding is not None:
            self._background.write(founding.finish, self.opened.emit, self._finish_failed)

    def _finish_failed(self, error: BaseException) -> None:
        self.show_welcome()
        _refuse(self._page(WelcomePage), error)

    def closeEvent(self, event: QCloseEvent) -> None:
        """An office whose key was not written down is taken back."""
        if self._founding is not None:
            self._founding.cancel()
            self._founding = None
        if self._entering is not None:
            self._entering.give_up()
            self._entering = None
        super().closeEvent(event)

    # ------------------------------------------------------------------ inside

    def _show(self, page: QWidget) -> None:
        former = self._pages.currentWidget()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if former is not None:
            self._pages.removeWidget(former)
            former.deleteLater()

    def _page(self, kind: type[Shown]) -> Shown:
        page = self._pages.currentWidget()
        assert isinstance(page, kind)
        return page

    def _new_office_page(self) -> NewOfficePage:
        from cus_desktop.ui.start.new_office_page import NewOfficePage

        return self._page(NewOfficePage)


class _Refusing(Protocol):
    def refuse(self, sentence: str) -> None: ...


def _refuse(page: _Refusing, error: BaseException) -> None:
    """Say why on the page, which can be used again; a defect goes on to be reported as well."""
    if isinstance(error, CusError):
        page.refuse(say(error))
    else:
        page.refuse(say(CusError()))
        raise error


def _holds_store(folder: Path) -> bool:
    """Also one of which a restore that was cut short has still to put the files in place."""
    return (folder / DATABASE).is_file() or (folder / RESTORE_FOLDER).is_dir()


def _nothing(_result: object) -> None:
    """The services are loaded; nothing is left to do."""


def _load_services() -> None:
    """Import what the office needs while the person types the password."""
    import cus_desktop.services.offices
    import cus_desktop.services.signing_in  # noqa: F401 - imported for later


def _open(folder: Path, user: str, password: str) -> Entered:
    from cus_desktop.services.signing_in import sign_in
    from cus_desktop.ui.start.entering import entered

    return entered(sign_in(folder, user=user, password=password), password)


def _with_paper_key(folder: Path, typed: NewPassword) -> Entered:
    from cus_desktop.services.signing_in import open_with_paper_key
    from cus_desktop.ui.start.entering import entered

    desk = open_with_paper_key(folder, typed.paper_key, user=typed.user, password=typed.password)
    return entered(desk, typed.password)


def _sheet(founding: Founding) -> bytes:
    from cus_desktop.services.recovery_kits import recovery_kit

    day = date.today()  # noqa: DTZ011 - the day at this desk
    return recovery_kit(founding.office, founding.paper_key, day, translate)


def _make_practice(folder: Path) -> Desk:
    from cus_desktop.services.practice.build import make_practice_office

    return make_practice_office(folder).desk


def _found_office(folder: Path, draft: NewOfficeDraft) -> Founding:
    from cus_desktop.services.opening import begin_office

    return begin_office(folder, _new_office(draft), draft.password)


def _new_office(draft: NewOfficeDraft) -> NewOffice:
    from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
    from cus_desktop.domain.staff import StaffMemberDraft
    from cus_desktop.services.opening import NewOffice

    return NewOffice(
        office=OfficeDraft(
            name=draft.name,
            short_name=draft.short_name,
            street=draft.street,
            postcode=draft.postcode,
            city=draft.city,
            phone=draft.phone,
            email=draft.email,
        ),
        municipality=MunicipalityDraft(name=draft.municipality),
        villages=draft.villages,
        person=StaffMemberDraft(
            login=draft.login,
            given_name=draft.given_name,
            family_name=draft.family_name,
            position=draft.position,
        ),
    )
