"""The part of the story that happens in the window; started by the test in a process of its own.

``write`` makes, agrees, approves and begins a plan; ``read`` finds it again the next time. Both
save the print from the preview to the given file and tell in JSON what was seen.
"""

from __future__ import annotations

import json
import os
import sys
from datetime import date, timedelta
from pathlib import Path

from tests.end_to_end.hands import Hands, focused, words_on  # isort: skip - sets Qt up

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QLabel, QPushButton, QWidget

from cus_desktop.domain.plans import FeeKind
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.plans.editor_page import PlanEditorPage
from cus_desktop.ui.preview.dialog import PdfPreview
from cus_desktop.ui.residents.page import ResidentsPage
from cus_desktop.ui.shell.main_window import MainWindow
from tests.end_to_end import tale


def main() -> int:
    """Do one part of the story and print what was seen."""
    part, user, output = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    hands = Hands()
    window = hands.open_office(user, os.environ["CUS_PASSWORD"])
    story = Story(hands, window)
    if part == "write":
        story.add_coordinator()
        story.open_plan_of_the_person()
        story.write_plan()
        story.agree()
        story.approve()
        story.begin()
    else:
        story.open_plan_of_the_person()
    seen = story.read()
    story.save_print(output)
    hands.close()
    sys.stdout.write(json.dumps(seen))
    return 0


class Story:
    """One visit of the director at the program."""

    def __init__(self, hands: Hands, window: MainWindow) -> None:
        self.hands = hands
        self.window = window

    def add_coordinator(self) -> None:
        """Settings, people of the office: the one who will coordinate the plan."""
        self.window.navigate("settings", "staff")
        self.hands.settle()
        self._button(self.window, "Dodaj osobę").click()
        dialog = self._dialog()
        self.hands.fill(dialog, tale.COORDINATOR)
        self._save(dialog)

    def open_plan_of_the_person(self) -> None:
        """Find the person without Polish letters, and go on to the plan."""
        self.window.navigate("residents")
        self.hands.settle()
        page = self.window.page()
        assert isinstance(page, ResidentsPage)
        page.panel.search.setFocus()
        self.hands.write(tale.SEARCHED)
        self.hands.until(lambda: page.panel.model.rowCount() == 1)
        self.hands.settle()
        self.hands.control(Qt.Key.Key_J)

    def write_plan(self) -> None:
        """A plan with the three kinds of help, saved."""
        page = self._plan_page()
        last = date.today() + timedelta(days=200)  # noqa: DTZ011 - the day at this desk
        self.hands.fill(page, {"valid_from": "+14", "valid_to": f"{last:%d.%m.%Y}"})
        self.hands.choose(page, "coordinator_id", tale.COORDINATOR_NAME)
        self.hands.fill(page, {"situation": tale.SITUATION, "what_matters": tale.WHAT_MATTERS})
        for name, text in (("add_needs", tale.NEED), ("add_goals", tale.GOAL)):
            self.hands.go_to(page, name)
            self.hands.press(Qt.Key.Key_Return)
            self.hands.write(text)
        self._add_service(page)
        for kind, texts in tale.SUPPORT.items():
            self._add_line(page, "add_supporting", texts, {"supporting_kind": kind})
        self._add_line(page, "add_external", tale.OTHER_BODY, {})
        self.hands.control(Qt.Key.Key_S)

    def agree(self) -> None:
        """The person accepts; the office of one approver will have to say why."""
        self._plan_page().footer.step.click()
        dialog = self._dialog()
        self._explain(dialog)
        self._save(dialog)

    def approve(self) -> None:
        """The director approves what the director wrote, and says why."""
        self._plan_page().footer.step.click()
        self.hands.settle()
        dialog = self._dialog()
        self.hands.go_to(dialog, "approver_id")
        self.hands.press(Qt.Key.Key_Down)
        self.hands.settle()
        self._explain(dialog)
        self._save(dialog)

    def begin(self) -> None:
        """From now on the plan is being carried out."""
        self._plan_page().footer.step.click()
        self.hands.settle()
        # Its first day is still to come, which is to be explained.
        dialog = self._dialog()
        self._explain(dialog)
        self._save(dialog)

    def read(self) -> dict[str, object]:
        """What stands on the page of the plan."""
        page = self._plan_page()
        assert page.opening is not None
        assert page.opening.view is not None
        assert page.reader is not None
        return {
            "number": page.opening.draft.number,
            "state": page.opening.view.plan_state.value,
            "words": words_on(page),
            "lines": [[item.name, item.who] for item in page.reader.items.get()["items"]],
        }

    def save_print(self, output: Path) -> None:
        """The preview of the print, and the document saved from it."""
        self.hands.control(Qt.Key.Key_P)
        preview = self.hands.shown(self.window, PdfPreview)
        self.hands.front(preview)
        assert any("Strona 1 z" in one.text() for one in preview.findChildren(QLabel))
        # The only window that belongs to the system and not to the program.
        QFileDialog.getSaveFileName = lambda *_: (str(output), "")  # type: ignore[method-assign]
        self.hands.control(Qt.Key.Key_S)
        preview.close()
        self.hands.settle()

    # The lines of the plan

    def _add_service(self, page: PlanEditorPage) -> None:
        dialog = self._open_line(page, "add_service")
        self.hands.choose(dialog, "service_id", tale.SERVICE)
        self.hands.fill(dialog, {"who": tale.PROVIDER, "amount_count": "8", "unit_price": "120"})
        self.hands.go_to(dialog, "day_1")
        self.hands.press(Qt.Key.Key_Space)
        for _ in range(6):  # past the other days, to the hour
            dialog.focusNextChild()
        self.hands.write("9-11")
        self._pick(dialog, "fee_kind", FeeKind.FREE.value)
        self._save(dialog)

    def _add_line(
        self, page: PlanEditorPage, button: str, texts: dict[str, str], picked: dict[str, str]
    ) -> None:
        dialog = self._open_line(page, button)
        self.hands.fill(dialog, texts)
        for name, value in picked.items():
            self._pick(dialog, name, value)
        self._save(dialog)

    def _open_line(self, page: PlanEditorPage, button: str) -> EditDialog[object]:
        self.hands.front(self.window)
        self.hands.go_to(page, button)
        self.hands.press(Qt.Key.Key_Return)
        return self._dialog()

    def _pick(self, dialog: EditDialog[object], name: str, value: str) -> None:
        """Walk down a list by keyboard until the value is chosen."""
        self.hands.go_to(dialog, name)
        box = focused()
        assert isinstance(box, QComboBox)
        self.hands.press(Qt.Key.Key_Home)
        for _ in range(box.count()):
            if dialog.form.editor(name).value() == value:
                return
            self.hands.press(Qt.Key.Key_Down)
        raise AssertionError(f"{name} does not offer {value}")

    # Windows

    def _plan_page(self) -> PlanEditorPage:
        self.hands.settle()
        page = self.window.page()
        assert isinstance(page, PlanEditorPage)
        return page

    def _dialog(self) -> EditDialog[object]:
        dialog: EditDialog[object] = self.hands.shown(self.window, EditDialog)
        self.hands.front(dialog)
        return dialog

    def _explain(self, dialog: EditDialog[object]) -> None:
        reason = dialog.form.editor("reason").widget
        if reason.isVisible():
            self.hands.fill(dialog, {"reason": tale.REASON})

    def _save(self, dialog: EditDialog[object]) -> None:
        self.hands.control(Qt.Key.Key_Return)
        assert not dialog.isVisible(), words_on(dialog)
        self.hands.front(self.window)

    def _button(self, root: QWidget, words: str) -> QPushButton:
        return next(
            one
            for one in root.findChildren(QPushButton)
            if one.isVisible() and one.text().replace("&", "") == words
        )


if __name__ == "__main__":
    sys.exit(main())
