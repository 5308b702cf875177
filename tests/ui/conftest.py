"""One Qt application for all tests of the screens: offscreen, pinned font, Polish."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cus_desktop.ui.application import Desktop, create_application
from cus_desktop.ui.background import Background
from cus_desktop.ui.theme.look import Appearance, Scheme
from tests.ui.gallery import Gallery, make_gallery, raise_it


@pytest.fixture(scope="session")
def desktop() -> Desktop:
    """The application, in Polish, light, with the shipped font."""
    return create_application([], Appearance(Scheme.LIGHT), pinned_font=True)


@pytest.fixture(scope="session")
def qapp(desktop: Desktop) -> QApplication:
    """What pytest-qt uses: our application."""
    return desktop.app


@pytest.fixture(autouse=True)
def plain_look(desktop: Desktop) -> Iterator[None]:
    """Every test begins light and at 100 per cent."""
    yield
    desktop.look.set_scheme(Scheme.LIGHT)
    desktop.look.set_text_percent(100)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """Real threads; a failure nobody asked for fails the test."""
    made = Background(raise_it)
    yield made
    made.close()


@pytest.fixture
def gallery(qtbot: QtBot, desktop: Desktop) -> Iterator[Gallery]:
    """The window with made-up pages, shown."""
    made = make_gallery(desktop)
    qtbot.addWidget(made.window)
    made.window.resize(1366, 768)
    made.window.navigate("people")
    made.window.show()
    made.background.wait_idle()
    yield made
    made.background.wait_idle()
    made.background.close()
