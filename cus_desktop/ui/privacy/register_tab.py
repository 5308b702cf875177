"""The entry for the register of processing activities, shipped as a template (art. 30 GDPR)."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QTextDocument, QTextDocumentWriter
from PySide6.QtWidgets import QFileDialog

from cus_desktop.errors import CusError
from cus_desktop.services.offices import get_office
from cus_desktop.services.output_files import write_output
from cus_desktop.system.resources import resource
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.privacy.tab import PrivacyTab
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.card import Card
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say

_TEMPLATE = "templates/pl/processing-register.md"


class RegisterTab(PrivacyTab):
    """Shows the template with the office's name in it, and saves it for a word processor."""

    tables = frozenset({"office"})

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.markdown = ""
        self.text = Text("", wrap=True, selectable=True)
        self.text.setTextFormat(Qt.TextFormat.MarkdownText)
        self._said = Text("", "muted", wrap=True)
        card = Card(self.tr("Entry in the register of processing activities"))
        card.body.addWidget(
            Text(
                self.tr(
                    "A template to be checked by the data protection officer and put into the "
                    "register of the office. Save it and write in it what differs."
                ),
                "muted",
                wrap=True,
            )
        )
        buttons = ButtonFlow()
        self.save_button = secondary(self.tr("Save for a word processor…"), "download")
        self.save_button.clicked.connect(self.save)
        buttons.add(self.save_button)
        card.body.addWidget(buttons)
        card.body.addWidget(self._said)
        card.body.addWidget(self.text)
        self.body.addWidget(card)
        self.body.addStretch(1)
        self._said.hide()

    def shown(self) -> None:
        self.read(self._filled, self._show)

    def save(self) -> None:
        """Ask for a place and write an ODT there, which Word and LibreOffice open."""
        name = self.tr("processing-register") + ".odt"
        words = self.tr("Text documents (*.odt)")
        path, _ = QFileDialog.getSaveFileName(self, self.save_button.text(), name, words)
        if path:
            whole = Path(path if path.lower().endswith(".odt") else f"{path}.odt")
            asked = whole == Path(path)
            write = partial(write_output, whole, _odt(self.markdown), replace=asked)
            self.context.background.read(write, self._saved, self._not_saved)

    def _filled(self) -> str:
        office = get_office(self.context.desk)
        template = resource(_TEMPLATE).read_text("utf-8")
        contact = office.data_protection_contact or "…"
        return template.replace("{office}", office.name or "…").replace("{contact}", contact)

    def _show(self, markdown: str) -> None:
        self.markdown = markdown
        self.text.setText(markdown)

    def _saved(self, _nothing: object) -> None:
        self._tell(self.tr("The document was saved."))

    def _not_saved(self, error: BaseException) -> None:
        if isinstance(error, CusError):
            self._tell(say(error))
            return
        if not isinstance(error, OSError):
            raise error
        self._tell(self.tr("The document was not saved. Choose another folder."))

    def _tell(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()


def _odt(markdown: str) -> bytes:
    document = QTextDocument()
    document.setMarkdown(markdown)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QTextDocumentWriter(buffer, b"odf")
    writer.write(document)
    return bytes(buffer.data().data())
