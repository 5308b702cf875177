"""Icons inside a line edit that grow with the text. Qt's own stay at 16 pixels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import Run, icon_side, without_state
from cus_desktop.ui.widgets.labels import IconMark


class LineEdges(QObject):
    """Places one icon at the left and one button at the right of a line edit.

    The button takes no focus: what it does must have a key as well.
    """

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._left: QWidget | None = None
        self._right: QToolButton | None = None
        line.installEventFilter(self)

    def add_mark(self, icon_name: str) -> None:
        """Put an icon at the left that only tells what the field is for."""
        mark = IconMark(icon_name, "muted", 0.95, self._line)
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._left = mark
        self._place()

    def add_button(self, icon_name: str, tip: str, run: Run) -> QToolButton:
        """Put a button at the right."""
        button = QToolButton(self._line)
        button.setProperty("edge", "true")
        button.setIcon(icon(icon_name, "muted"))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.clicked.connect(without_state(run))
        self._right = button
        self._place()
        return button

    def button_left(self) -> int:
        """Where the button begins, or the right end of the field."""
        if self._right is None or self._right.isHidden():
            return self._line.width() - Space.FIELD
        return self._right.x() - Space.TINY

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange, QEvent.Type.Polish}:
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        line = self._line
        side = icon_side(line)
        margins = line.textMargins()
        if self._left is not None:
            left = Space.SMALL + Space.HAIR
            self._left.setGeometry(left, (line.height() - side) // 2, side, side)
            margins.setLeft(side + Space.TINY + Space.HAIR)
        if self._right is not None:
            box = side + Space.SMALL
            top = (line.height() - box) // 2
            self._right.setIconSize(QSize(side, side))
            self._right.setGeometry(line.width() - box - Space.TINY, top, box, box)
            margins.setRight(box - Space.TINY)
        if margins != line.textMargins():
            line.setTextMargins(margins)
