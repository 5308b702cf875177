"""A page or form that scrolls up and down, never sideways."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from cus_desktop.ui.theme.tokens import Space


class ScrollPage(QScrollArea):
    """Holds a column of cards; put them into ``body``."""

    def __init__(self, *, margin: int = Space.PAGE) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QWidget()
        self._content.setProperty("clear", "true")
        self.viewport().setAutoFillBackground(False)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(margin, margin - Space.TINY, margin, margin)
        self.body.setSpacing(Space.CARD)
        self.setWidget(self._content)
        self._content.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be at least as wide as the content can be, since there is no sideways scrolling."""
        if event.type() == QEvent.Type.LayoutRequest:
            bar = self.verticalScrollBar().sizeHint().width()
            self.setMinimumWidth(self._content.minimumSizeHint().width() + bar)
        return super().eventFilter(watched, event)
