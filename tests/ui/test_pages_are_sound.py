"""The audits, run over the gallery of the kit, and shown to find planted faults."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cus_desktop.ui.application import Desktop
from cus_desktop.ui.ask import Answer, Question
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.shell.shortcut_sheet import ShortcutSheet
from tests.ui import audits
from tests.ui.gallery import Gallery, plan_form


@pytest.mark.parametrize("page", ["people", "plan", "empty"])
def test_pages_are_sound_at_every_text_size(gallery: Gallery, desktop: Desktop, page: str) -> None:
    gallery.window.navigate(page)
    audits.assert_sound(gallery.window, desktop.look, settle=gallery.background.wait_idle)


@pytest.mark.parametrize("percent", audits.TEXT_SIZES)
@pytest.mark.parametrize("page", ["people", "plan", "empty"])
def test_the_window_fits_a_small_laptop(
    gallery: Gallery, desktop: Desktop, page: str, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    gallery.window.navigate(page)
    gallery.background.wait_idle()
    for _ in range(4):
        desktop.app.processEvents()
    least = gallery.window.minimumSizeHint()
    assert (least.width() <= 1366, least.height() <= 720) == (True, True), least


def test_dialogs_are_sound(gallery: Gallery, desktop: Desktop, qtbot: QtBot) -> None:
    tools = EditTools(gallery.background, gallery.asker)
    dialog = EditDialog("Nowy plan", plan_form(), lambda draft: draft, tools)
    sheet = ShortcutSheet(gallery.window, gallery.window.commands.all())
    for one in (dialog, sheet):
        qtbot.addWidget(one)
        one.show()
        audits.assert_sound(one, desktop.look)


def test_a_question_has_the_safe_answer_under_enter(qtbot: QtBot, desktop: Desktop) -> None:
    from cus_desktop.ui.question_dialog import QuestionDialog

    answers = (Answer("keep", "Anuluj"), Answer("delete", "Usuń plan", "danger"))
    question = Question("Usunąć plan?", "Nie można cofnąć.", answers, "danger", "ValueError")
    dialog = QuestionDialog(None, question)
    qtbot.addWidget(dialog)
    dialog.show()
    audits.assert_sound(dialog, desktop.look)
    focused = dialog.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.objectName() == "keep"
    dialog.reject()
    assert dialog.answer == "keep"


def test_the_kit_writes_no_words_into_the_source(
    qtbot: QtBot, desktop: Desktop, gallery: Gallery
) -> None:
    pseudo = audits.PseudoTranslator()
    QApplication.installTranslator(pseudo)
    try:
        sheet = ShortcutSheet(gallery.window, ())
        tools = EditTools(gallery.background, gallery.asker)
        dialog = EditDialog("1", plan_form(), lambda draft: draft, tools)
        for one in (sheet, dialog.footer):
            qtbot.addWidget(one)
            one.show()
            assert audits.untranslated(one) == []
    finally:
        QApplication.removeTranslator(pseudo)


# The audits find what they are made to find


@pytest.fixture
def root(qtbot: QtBot) -> QWidget:
    """An empty window for planted faults."""
    made = QWidget()
    QVBoxLayout(made)
    made.resize(400, 300)
    qtbot.addWidget(made)
    return made


def _add(root: QWidget, *widgets: QWidget) -> None:
    layout = root.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
    root.show()
    QApplication.processEvents()


def test_audit_finds_a_cut_label(root: QWidget) -> None:
    label = QLabel("Częstotliwość monitorowania")
    label.setFixedWidth(40)
    _add(root, label)
    assert len(audits.clipped(root)) == 1


def test_audit_finds_wrapped_text_that_is_too_high(root: QWidget) -> None:
    label = QLabel("Plan może trwać od 3 do 12 miesięcy. Wpisz datę nie późniejszą.")
    label.setWordWrap(True)
    label.setFixedSize(120, 18)
    _add(root, label)
    assert len(audits.clipped(root)) == 1


def test_audit_finds_a_button_without_a_name(root: QWidget) -> None:
    button = QToolButton()
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    _add(root, button, QLineEdit())
    assert len(audits.unnamed(root)) == 2


def test_audit_finds_tab_going_against_the_reading_order(root: QWidget) -> None:
    first, second, third = QLineEdit(), QLineEdit(), QLineEdit()
    _add(root, first, second, third)
    assert audits.wrong_tab_order(root) == []
    QWidget.setTabOrder(third, second)
    assert len(audits.wrong_tab_order(root)) == 1


def test_audit_finds_one_alt_key_for_two(root: QWidget) -> None:
    _add(root, QPushButton("&Zapisz"), QPushButton("&Zamknij"), QPushButton("&Anuluj"))
    assert len(audits.duplicate_mnemonics(root)) == 1


def test_audit_finds_words_in_the_source(root: QWidget) -> None:
    _add(root, QLabel("Zapisano"), QLabel("12,50"), QLabel(f"{audits.OPEN}ok{audits.SHUT}"))
    assert len(audits.untranslated(root)) == 1
