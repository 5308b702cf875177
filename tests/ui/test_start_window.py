"""The window before an office is open: its pages, its face, and founding by keys alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from cus_desktop.errors import WrongPassword
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.background import Background
from cus_desktop.ui.start import start_window
from cus_desktop.ui.start.forgotten_page import ForgottenPage, NewPassword
from cus_desktop.ui.start.new_office_page import NewOfficeDraft, NewOfficePage
from cus_desktop.ui.start.paper_key_page import PaperKeyPage
from cus_desktop.ui.start.start_window import DATABASE, StartWindow
from cus_desktop.ui.start.unlock_page import UnlockPage
from cus_desktop.ui.start.welcome_page import WelcomePage
from tests.ui import audits
from tests.ui.gallery import MemorySettings

PAPER_KEY = "ABCD-EFGH-JKLM-NPQR-STUV-WXYZ-2345-6789"


@pytest.fixture
def window(tmp_path: Path, background: Background, qtbot: QtBot) -> Iterator[StartWindow]:
    """Shown over a machine that holds no office yet."""
    made = StartWindow(tmp_path / "office", tmp_path / "practice", background, MemorySettings())
    qtbot.addWidget(made)
    made.resize(1180, 740)
    made.begin()
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    yield made
    background.wait_idle()


def settle(background: Background) -> None:
    for _ in range(3):
        background.wait_idle()
        QApplication.processEvents()


def page_of(window: StartWindow) -> QWidget:
    page = window._pages.currentWidget()
    assert page is not None
    return page


def write(text: str) -> None:
    """Letters typed where the focus is, Polish ones as well."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            focus = QApplication.focusWidget()
            assert focus is not None
            QApplication.sendEvent(focus, event)


def press(qtbot: QtBot, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def words_of(widget: QWidget) -> str:
    labels = (label for label in widget.findChildren(QLabel) if label.isVisible())
    return " ".join(label.text() for label in labels)


def test_the_welcome_is_sound(window: StartWindow, desktop: Desktop) -> None:
    audits.assert_sound(window, desktop.look)


def test_unlocking_with_an_error_is_sound(window: StartWindow, desktop: Desktop) -> None:
    window.show_unlock(window._practice).refuse("Nazwa albo hasło nie pasuje. Wpisz je ponownie.")
    audits.assert_sound(window, desktop.look)


@pytest.mark.parametrize("step", [0, 1, 2])
def test_the_steps_of_founding_are_sound(window: StartWindow, desktop: Desktop, step: int) -> None:
    window._choose_office()
    page = page_of(window)
    assert isinstance(page, NewOfficePage)
    page._show_step(step)
    page._go_on()  # what is missing is said
    audits.assert_sound(window, desktop.look)


def test_the_way_back_with_the_paper_key_is_sound(window: StartWindow, desktop: Desktop) -> None:
    window.show_forgotten()
    page = page_of(window)
    assert isinstance(page, ForgottenPage)
    page.open_button.click()  # what is missing is said
    audits.assert_sound(window, desktop.look)


def test_a_mistyped_paper_key_is_said_and_nothing_typed_is_lost(
    window: StartWindow, background: Background
) -> None:
    window.show_forgotten()
    page = page_of(window)
    assert isinstance(page, ForgottenPage)
    page.form.set_draft(NewPassword("AAAAA BBBBB", "anna", "długie hasło", "długie hasło"))
    page.open_button.click()
    settle(background)
    assert page.message.text
    assert page.form.draft().paper_key == "AAAAA BBBBB"


@pytest.mark.parametrize("name", ["paper_key", "user", "password", "password_repeated"])
def test_enter_in_any_field_opens_with_the_paper_key(
    window: StartWindow, qtbot: QtBot, name: str
) -> None:
    page = ForgottenPage(date(2026, 11, 21))
    asked: list[NewPassword] = []
    page.asked.connect(asked.append)
    window._show(page)
    typed = NewPassword(PAPER_KEY, "anna", "długie hasło", "długie hasło")
    page.form.set_draft(typed)
    page.form.editor(name).focus.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert asked == [typed]


def test_the_paper_key_is_sound(window: StartWindow, desktop: Desktop) -> None:
    window._show(PaperKeyPage(PAPER_KEY))
    audits.assert_sound(window, desktop.look)


def test_a_narrow_window_gives_its_room_to_the_page(window: StartWindow) -> None:
    assert window.face.isVisible()
    window.resize(700, 560)
    QApplication.processEvents()
    assert not window.face.isVisible()
    window.resize(1180, 740)
    QApplication.processEvents()
    assert window.face.isVisible()


def test_only_the_practice_office_wears_the_ribbon(window: StartWindow) -> None:
    assert "DANE PRZYKŁADOWE" not in words_of(window.face)
    window.show_unlock(window._practice)
    assert "DANE PRZYKŁADOWE" in words_of(window.face)
    window.show_unlock(window._office)
    assert "DANE PRZYKŁADOWE" not in words_of(window.face)
    assert isinstance(page_of(window), UnlockPage)


def test_a_wrong_password_is_typed_anew_and_the_name_stays(
    window: StartWindow, qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_folder: Path, _user: str, _password: str) -> None:
        raise WrongPassword

    monkeypatch.setattr(start_window, "_open", refuse)
    page = window.show_unlock(window._office)
    write("żaneta")
    press(qtbot, Qt.Key.Key_Tab)
    write("nie to")
    press(qtbot, Qt.Key.Key_Return)
    settle(background)
    assert (page.name.text(), page.password.text()) == ("żaneta", "")
    assert page.password.hasFocus()
    assert "hasło" in words_of(page.message)


def test_a_defect_leaves_a_page_that_can_be_used_again(
    window: StartWindow, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_folder: Path, _user: str, _password: str) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(start_window, "_open", fail)
    page = window.show_unlock(window._office)
    page.name.setText("żaneta")
    page.password.setText("hasło")
    with capture_exceptions() as reported:
        page.open_button.click()
        settle(background)
    assert [kind for kind, _error, _trace in reported] == [ZeroDivisionError]
    assert page.open_button.isEnabled()
    assert "Niczego nie zmieniono" in words_of(page.message)


def test_an_office_is_founded_by_keys_alone(
    window: StartWindow, qtbot: QtBot, background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[NewOfficeDraft] = []
    desk = object()

    def found(_folder: Path, draft: NewOfficeDraft) -> SimpleNamespace:
        asked.append(draft)
        return SimpleNamespace(finish=lambda: desk, paper_key=PAPER_KEY)

    monkeypatch.setattr(start_window, "_found_office", found)
    assert isinstance(page_of(window), WelcomePage)
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Return)  # nothing typed: stays, with the focus where it is missing
    write("CUS w Łężanach")
    press(qtbot, Qt.Key.Key_Return)
    write("Łężany")
    press(qtbot, Qt.Key.Key_Return)
    for words in ("Żaneta", "Brzęczyszczykiewicz-Żółcińska", "Dyrektor", "żaneta"):
        qtbot.keyClick(
            QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
        )
        write(words)
        press(qtbot, Qt.Key.Key_Tab)
    write("dąb rośnie wolno")
    press(qtbot, Qt.Key.Key_Tab)
    write("dąb rośnie wolno")
    press(qtbot, Qt.Key.Key_Return)
    settle(background)
    assert (asked[0].name, asked[0].municipality, asked[0].login, asked[0].password) == (
        "CUS w Łężanach",
        "Łężany",
        "żaneta",
        "dąb rośnie wolno",
    )
    write("6780")
    press(qtbot, Qt.Key.Key_Return)  # not the last group: the key is not written down yet
    with qtbot.waitSignal(window.opened) as opened:
        write("6789")
        press(qtbot, Qt.Key.Key_Return)
    assert opened.args == [desk]


def new_office(window: StartWindow, step: int, draft: NewOfficeDraft) -> NewOfficePage:
    window._choose_office()
    page = page_of(window)
    assert isinstance(page, NewOfficePage)
    page._show_step(step)
    page.forms[step].set_draft(draft)
    return page


@pytest.mark.parametrize(
    ("name", "typed"), [("email", "cus@"), ("postcode", "6259"), ("postcode", "abc")]
)
def test_a_letterhead_that_cannot_be_right_is_told_at_its_field(
    window: StartWindow, name: str, typed: str
) -> None:
    draft = replace(NewOfficeDraft(name="CUS w Łężanach"), **{name: typed})
    page = new_office(window, 0, draft)
    for _ in range(2):
        page.next_button.click()
        assert page._steps.currentIndex() == 0
        assert page.forms[0]._boxes[name].message.isVisible()


def test_a_doubtful_phone_of_the_office_is_told_once(window: StartWindow) -> None:
    page = new_office(window, 0, NewOfficeDraft(name="CUS w Łężanach", phone="12 345"))
    page.next_button.click()
    assert page._steps.currentIndex() == 0
    assert page.forms[0]._boxes["phone"].message.isVisible()
    assert "albo" in page.message.text
    page.next_button.click()
    assert page._steps.currentIndex() == 1


def test_a_post_code_is_written_in_its_usual_form(window: StartWindow, qtbot: QtBot) -> None:
    page = new_office(window, 0, NewOfficeDraft(name="CUS w Łężanach"))
    page.forms[0].editor("postcode").focus.setFocus()
    write("62590")
    press(qtbot, Qt.Key.Key_Tab)
    assert page.draft().postcode == "62-590"


def test_a_village_named_twice_is_told(window: StartWindow) -> None:
    villages = "Brzózki\nŁężany;Łężany;11-499\nbrzozki\nŁężanki"
    page = new_office(window, 1, NewOfficeDraft(municipality="Łężany", villages=villages))
    page.next_button.click()
    assert page._steps.currentIndex() == 1
    assert "brzozki" in words_of(page.forms[1])
    page.next_button.click()
    assert page._steps.currentIndex() == 2


def test_esc_goes_back_a_step_and_then_to_the_welcome(window: StartWindow, qtbot: QtBot) -> None:
    press(qtbot, Qt.Key.Key_Return)
    write("CUS w Łężanach")
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Escape)
    page = page_of(window)
    assert isinstance(page, NewOfficePage)
    assert page.draft().name == "CUS w Łężanach"
    press(qtbot, Qt.Key.Key_Escape)
    assert isinstance(page_of(window), WelcomePage)


def test_a_machine_with_an_office_asks_for_its_password(
    tmp_path: Path, background: Background, qtbot: QtBot
) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / DATABASE).touch()
    made = StartWindow(
        folder, tmp_path / "practice", background, MemorySettings(), last_user="żaneta"
    )
    qtbot.addWidget(made)
    made.begin()
    page = page_of(made)
    assert isinstance(page, UnlockPage)
    assert page.name.text() == "żaneta"
