"""Locking: nothing is shown and nothing can be read; the same field comes back."""

from __future__ import annotations

import ctypes
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.errors import CusError
from cus_desktop.services import signing_in
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import kept_drafts
from cus_desktop.services.residents import save_resident, search_residents
from cus_desktop.services.signing_in import unlock_again
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.lock import office_guard, session_watch
from cus_desktop.ui.lock.idle_watch import IdleWatch, minutes_of
from cus_desktop.ui.lock.lock_screen import LockScreen
from cus_desktop.ui.lock.office_guard import OfficeGuard
from tests.conftest import CHEAP_KDF, PASSWORD
from tests.ui.office_window import OfficeWindow, open_office

NAME = "Wyróżniona-Ćmielowska"


@pytest.fixture
def office(desktop: Desktop, desk: Desk, qtbot: QtBot):
    save_resident(
        desk, ResidentDraft(given_name="Anna", family_name=NAME, no_pesel_reason="not_given")
    )
    made = open_office(desktop, desk, ["residents"])
    qtbot.addWidget(made.window)
    made.window.resize(1200, 700)
    made.window.navigate("residents")
    made.window.show()
    made.settle()
    yield made
    made.background.release()
    made.close()


@pytest.fixture
def guard(office: OfficeWindow, monkeypatch: pytest.MonkeyPatch):
    quick = partial(unlock_again, kdf=CHEAP_KDF)
    monkeypatch.setattr(office_guard, "unlock_again", quick)
    window = office.window
    made = OfficeGuard(window, office.desk, office.background, office.settings)
    made.start()
    yield made
    made.stop()


def visible() -> list[QWidget]:
    return [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]


def half_typed(office: OfficeWindow) -> QLineEdit:
    """The family name in the form of a new resident, half-typed."""
    office.window.commands.run("residents.new")
    office.settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    line = dialog.findChild(QLineEdit, "family_name")
    assert line is not None
    line.setFocus()
    line.insert("Kowal")
    line.textEdited.emit("Kowal")
    return line


def unlock(office: OfficeWindow, guard: OfficeGuard, password: str) -> None:
    screen = guard.locker.screen
    assert screen is not None
    screen.password.setText(password)
    screen.open_button.click()
    office.background.wait_idle()


def test_a_half_typed_form_comes_back_with_its_text_and_its_field(
    office: OfficeWindow, guard: OfficeGuard
):
    line = half_typed(office)
    dialog = line.window()

    guard.lock()
    office.background.wait_idle()
    assert [type(widget) for widget in visible()] == [LockScreen]
    unlock(office, guard, PASSWORD)
    assert not guard.locker.locked
    assert {office.window, dialog} <= set(visible())
    assert line.text() == "Kowal"
    assert QApplication.focusWidget() is line
    office.settle()
    assert search_residents(office.desk, "").rows
    assert len(kept_drafts(office.desk)) == 1
    office.window.findChildren(QDialog)[0].done(0)


def test_a_locked_program_shows_and_reads_nothing(office: OfficeWindow, guard: OfficeGuard):
    guard.lock()
    office.background.wait_idle()

    (screen,) = visible()
    assert screen.windowTitle() == "CUS Desktop"
    words = [label.text() for label in screen.findChildren(QLabel)]
    assert not any(NAME in text or office.desk.user in text for text in words)
    with pytest.raises(CusError) as refused:
        search_residents(office.desk, "")
    assert refused.value.code == "store-locked"
    got: list[object] = []
    office.background.read(lambda: search_residents(office.desk, ""), got.append)
    QApplication.processEvents()
    assert got == []

    unlock(office, guard, PASSWORD)
    office.background.wait_idle()
    assert len(got) == 1


def test_a_wrong_password_leaves_it_locked(office: OfficeWindow, guard: OfficeGuard):
    guard.lock()
    office.background.wait_idle()
    unlock(office, guard, "x")

    screen = guard.locker.screen
    assert screen is not None
    assert screen.message.text
    assert screen.password.text() == ""
    assert office.desk.store.suspended
    unlock(office, guard, PASSWORD)


def test_ctrl_l_locks_from_a_dialog_too(office: OfficeWindow, guard: OfficeGuard, qtbot: QtBot):
    line = half_typed(office)
    qtbot.keyClick(line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert guard.locker.locked
    office.background.wait_idle()
    unlock(office, guard, PASSWORD)
    office.window.findChildren(QDialog)[0].done(0)


def test_work_that_waited_is_forgotten_when_somebody_else_signs_in(
    office: OfficeWindow, guard: OfficeGuard
):
    guard.lock()
    office.background.wait_idle()
    done: list[object] = []
    office.background.read(lambda: 1, done.append)
    signing_in.sign_out(office.desk)
    office.background.release(drop=True)
    office.background.wait_idle()
    office.background.read(lambda: 2, done.append)
    office.background.wait_idle()
    assert done == [2]


# ------------------------------------------------------------------ when it locks by itself


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


class FromOutside(QMouseEvent):
    """A movement that Qt takes for one of the person's."""

    def spontaneous(self) -> bool:
        return True


def moved() -> QMouseEvent:
    place = QPointF(1, 1)
    none = Qt.MouseButton.NoButton
    return FromOutside(
        QEvent.Type.MouseMove, place, place, none, none, Qt.KeyboardModifier.NoModifier
    )


def test_idle_minutes_are_counted_from_the_last_touch(qtbot: QtBot):
    clock, parent = Clock(), QWidget()
    qtbot.addWidget(parent)
    watch, told = IdleWatch(lambda: 10, parent, clock), []
    watch.idle.connect(lambda: told.append(clock.now))
    watch.start()

    clock.now = 599
    assert not watch.look()
    assert not watch.eventFilter(parent, moved())
    clock.now = 1198
    assert not watch.look()
    clock.now = 1199
    assert watch.look()
    assert told == [1199]
    watch.stop()


def test_the_first_touch_after_a_long_sleep_locks_and_goes_nowhere(qtbot: QtBot):
    clock, parent = Clock(), QWidget()
    qtbot.addWidget(parent)
    watch, told = IdleWatch(lambda: 10, parent, clock), []
    watch.idle.connect(lambda: told.append(clock.now))
    watch.start()

    clock.now = 3 * 3600
    assert watch.eventFilter(parent, moved())
    assert told == [3 * 3600]
    watch.stop()


@pytest.mark.parametrize(
    ("kept", "minutes"), [(None, 10), (0, 1), (-5, 1), (7, 7), (500, 60), ("x", 10), (True, 10)]
)
def test_the_minutes_have_limits_and_cannot_be_turned_off(kept: object, minutes: int):
    assert minutes_of(kept) == minutes


@pytest.mark.parametrize(
    ("number", "first", "away"),
    [
        (0x02B1, 0x7, True),
        (0x02B1, 0x8, False),
        (0x02B1, 0x2, True),
        (0x02B1, 0x4, True),
        (0x0218, 0x4, True),
        (0x0218, 0x12, False),
        (0x0100, 0x7, False),
    ],
)
def test_messages_of_windows_are_understood(number: int, first: int, away: bool):
    told: list[bool] = []
    watch = session_watch.SessionWatch(lambda: told.append(True))
    message = session_watch.Message(None, number, first, 0)
    address = ctypes.addressof(message)

    assert watch.nativeEventFilter(session_watch.MESSAGE_OF_WINDOWS, address) == (False, 0)
    assert watch.nativeEventFilter(b"xcb_generic_event_t", address) == (False, 0)
    assert told == [True] * away


def test_elsewhere_than_on_windows_nothing_is_asked(office: OfficeWindow, tmp_path: Path):
    watch = session_watch.SessionWatch(lambda: pytest.fail("nobody locked"))
    watch.start(office.window)
    watch.stop()
