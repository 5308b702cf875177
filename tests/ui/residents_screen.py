"""Working the residents' page as a person does: what is read, typed and answered."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.residents.page import ResidentsPage
from tests.ui.office_window import OfficeWindow


def names(page: ResidentsPage) -> list[str]:
    model = page.panel.model
    rows = (model.row_at(place) for place in range(model.rowCount()))
    return [f"{row.family_name} {row.given_name}" for row in rows if row]


def said(widget: QWidget) -> str:
    """Everything that can be read on a widget now."""
    return " | ".join(
        label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget)
    )


def dialog_of(page: ResidentsPage) -> EditDialog[Any]:
    assert isinstance(page.dialog, EditDialog)
    return page.dialog


def field(dialog: EditDialog[Any], name: str) -> QLineEdit:
    found = dialog.form.editor(name).focus
    assert isinstance(found, QLineEdit)
    return found


def type_into(widget: QWidget, text: str) -> None:
    """Type letter by letter; QTest knows no Polish letters."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def discard(office: OfficeWindow, page: ResidentsPage) -> None:
    office.asker.answers = ["discard"]
    dialog_of(page).reject()
    office.settle()
