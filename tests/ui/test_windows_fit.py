"""Every window beside the main one fits the screen of an old laptop, its buttons included."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

import cus_desktop.ui
from cus_desktop.services.desk import Desk
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.recovery_kits import print_recovery_kit
from cus_desktop.services.restoring import Opened
from cus_desktop.ui import window_size
from cus_desktop.ui.accounts.paper_key_dialogs import NewPaperKeyDialog, check_dialog, show_sheet
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.backups.restore_dialog import RestoreDialog
from cus_desktop.ui.help.viewer import HelpViewer
from cus_desktop.ui.pages import PAGES
from cus_desktop.ui.question_dialog import QuestionDialog
from cus_desktop.ui.settings.about_section import LicencesDialog
from cus_desktop.ui.settings.paste_villages import PasteVillagesDialog
from cus_desktop.ui.words import translate
from tests.ui.office_window import OfficeWindow, open_office
from tests.ui.residents_office import fill

SCREEN = QSize(1366, 768)
TASK_BAR = 40
"""Height of the bar of the desktop."""
TITLE = 30
KEY = "7K2MQ-9XWDT-4HRBP-0ZCJ8-SV6NE-3FAGY"
PAGE_COMMANDS = (
    ("residents", "residents.new"),
    ("residents", "residents.edit"),
    ("residents", "residents.note"),
    ("residents", "residents.restrict"),
    ("residents", "residents.import"),
    ("plans", "plans.new"),
    ("catalogue", "catalogue.new"),
    ("catalogue", "catalogue.import"),
    ("catalogue", "catalogue.programmes"),
    ("privacy", "privacy.request"),
    ("privacy", "privacy.breach"),
    ("residents", "shortcuts"),
    ("residents", "help"),
)


@pytest.fixture
def office(
    qtbot: QtBot, desktop: Desktop, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OfficeWindow]:
    free = SCREEN - QSize(0, TASK_BAR)
    monkeypatch.setattr(window_size, "screen_of", lambda _window: free)
    seed_parameters(desk)
    fill(desk)
    made = open_office(desktop, desk, [spec.key for spec in PAGES])
    qtbot.addWidget(made.window)
    made.window.navigate("residents")
    made.window.show()
    made.settle()
    yield made
    for window in beside(made):
        window.close()
        window.deleteLater()
    made.close()


def beside(office: OfficeWindow) -> list[QWidget]:
    """The windows that are open beside the main one."""
    return [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QDialog | HelpViewer) and widget.isVisible()
    ]


def misfits(window: QWidget) -> list[str]:
    """What of a window does not fit the screen: its size, or a button outside of it."""
    name = type(window).__name__
    least, size = window.minimumSizeHint(), window.size()
    most = SCREEN - QSize(0, TASK_BAR + TITLE)
    found = [
        f"{name}: {what} {each.width()}x{each.height()}"
        for what, each in (("size", size), ("least", least))
        if each.width() > most.width() or each.height() > most.height()
    ]
    inside = QRect(QPoint(0, 0), size)
    for button in window.findChildren(QAbstractButton):
        scrolls = _scrolled(button, window)
        if button.isVisible() and button.text() and not scrolls:
            place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
            if not inside.contains(place):
                found.append(f"{name}: {button.text()!r} is outside")
    return found


def _scrolled(widget: QWidget, window: QWidget) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize(("page", "command"), PAGE_COMMANDS)
def test_a_window_opened_from_a_page_fits_the_screen(
    office: OfficeWindow, desktop: Desktop, page: str, command: str, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    office.window.navigate(page)
    office.settle()
    office.window.commands.run(command)
    office.settle()
    office.settle()  # some read more before they open
    opened = beside(office)
    assert opened
    assert [each for window in opened for each in misfits(window)] == []


def _question(office: OfficeWindow) -> QWidget:
    answers = (
        Answer("stay", "Wróć do edycji danych"),
        Answer("discard", "Odrzuć wszystkie zmiany", "danger"),
        Answer("save", "Zapisz", "primary"),
    )
    return QuestionDialog(office.window, Question("Zapisać?", "Zmiany. " * 30, answers))


def _restore(office: OfficeWindow) -> QWidget:
    def never() -> Opened:
        raise AssertionError

    return RestoreDialog(office.background, never, None, office.desk, office.window)


def _sheet(office: OfficeWindow) -> QWidget:
    data = print_recovery_kit(office.desk, KEY, translate)
    return show_sheet(data, office.background, office.window)


OTHERS: dict[str, Callable[[OfficeWindow], QWidget]] = {
    "question": _question,
    "restore": _restore,
    "sheet": _sheet,
    "paper key": lambda office: NewPaperKeyDialog(office.context, KEY, office.window),
    "check of the key": lambda office: check_dialog(office.context, office.window),
    "licences": lambda office: LicencesDialog(office.window),
    "villages": lambda office: PasteVillagesDialog(
        office.context, [("1", "Jarzębinowo")], office.window
    ),
}


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", OTHERS)
def test_every_other_window_fits_the_screen(
    office: OfficeWindow, desktop: Desktop, name: str, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    window = OTHERS[name](office)
    window.show()
    office.settle()
    assert misfits(window) == []


def test_no_window_chooses_its_size_without_looking_at_the_screen() -> None:
    folder = Path(cus_desktop.ui.__file__).parent
    asking = {"window_size.py", "main_window.py"}
    alone = [
        str(path.relative_to(folder))
        for path in folder.rglob("*.py")
        if path.name not in asking and re.search(r"\.resize\(", path.read_text("utf-8"))
    ]
    assert alone == []
