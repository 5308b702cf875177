"""One field on the screen: label above, editor, hint and the error below."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.ui.forms.editor import Editor
from cus_desktop.ui.forms.fields import Field, FormTools
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say

REQUIRED_MARK = "*"


class FieldBox(QWidget):
    """Label, editor, hint and message of one field."""

    def __init__(self, field: Field, tools: FormTools, *, bare: bool = False) -> None:
        """``bare`` leaves the label to the title above a list; it is read aloud all the same."""
        super().__init__()
        self.field = field
        self.editor: Editor = field.editor(tools, field.name)
        self.message = FieldError()
        words = tools.translate(field.label)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        if not bare:
            column.addWidget(self._label(words))
        column.addWidget(self.editor.widget)
        if field.hint:
            column.addWidget(Text(tools.translate(field.hint), "label", wrap=True))
        column.addWidget(self.message)
        self.editor.focus.setObjectName(field.name)
        self.editor.set_label(words)
        if field.required:
            self.editor.set_required()
        self._unread = False
        self.editor.left.connect(self._judge)

    def say(self, text: str, *, warning: bool = False) -> None:
        """Show a message at the field, or take it away with an empty text."""
        self.message.say(text, warning=warning)
        self.editor.mark("" if not text else "warning" if warning else "error")

    def _judge(self) -> None:
        """A text that cannot be read is told at once, not only when saving."""
        problem = self.editor.malformed()
        if problem is not None:
            self.say(say(problem.problem(self.field.name)))
        elif self._unread:
            self.say("")
        self._unread = problem is not None

    def _label(self, words: str) -> Text:
        """A tick box carries its words itself; the empty label keeps it level with others."""
        shown = "" if self.editor.carries_label else words
        if self.field.required and shown:
            shown = f"{shown} {REQUIRED_MARK}"
        label = Text(shown, "label")
        if not self.editor.carries_label:
            label.setBuddy(self.editor.focus)
        return label
