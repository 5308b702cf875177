"""Shows the pages of a document below each other, drawn as they come into view."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from cus_desktop.ui.background import Background
from cus_desktop.ui.preview.pdf_pages import POINTS_PER_INCH, PdfPages
from cus_desktop.ui.theme.look import tokens
from cus_desktop.ui.theme.tokens import Space

_SCREEN_DPI = 96
_STEPS = (0.5, 0.67, 0.8, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_KEPT = 8
_LINE = 60
Drawn = tuple[int, float]
"""Page number and pixels per point."""


class PageView(QAbstractScrollArea):
    """``page_changed`` carries the number of the page in view, from 1."""

    page_changed = Signal(int)
    zoom_changed = Signal(float)

    def __init__(self, pages: PdfPages, background: Background) -> None:
        super().__init__()
        self._pages = pages
        self._background = background
        self._zoom = 1.0
        self._fits = True
        self._images: OrderedDict[Drawn, QImage] = OrderedDict()
        self._asked: set[Drawn] = set()
        self._page = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    @property
    def zoom(self) -> float:
        """1.0 shows paper at its size on a plain screen."""
        return self._zoom

    def fit_width(self) -> None:
        """Make the widest page as wide as the view, now and when the window changes."""
        self._fits = True
        widest = max((self._pages.size(n)[0] for n in range(len(self._pages))), default=595)
        room = self.viewport().width() - 2 * Space.PAGE
        self._apply(max(0.2, room / (widest * _SCREEN_DPI / POINTS_PER_INCH)))

    def zoom_in(self) -> None:
        """One step larger."""
        self._fits = False
        self._apply(next((step for step in _STEPS if step > self._zoom + 0.01), _STEPS[-1]))

    def zoom_out(self) -> None:
        """One step smaller."""
        self._fits = False
        smaller = [step for step in _STEPS if step < self._zoom - 0.01]
        self._apply(smaller[-1] if smaller else _STEPS[0])

    def go_to(self, number: int) -> None:
        """Show a page by number, from 1."""
        place = max(1, min(len(self._pages), number)) - 1
        self.verticalScrollBar().setValue(self._rect(place).y() - Space.CARD)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        colors = tokens()
        painter.fillRect(self.viewport().rect(), colors.color("sunk"))
        shift = self._shift()
        for number in range(len(self._pages)):
            where = self._rect(number).translated(-shift)
            if not where.intersects(self.viewport().rect()):
                continue
            painter.fillRect(where, Qt.GlobalColor.white)
            image = self._image(number)
            if image is not None:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(where, image)
            painter.setPen(QPen(colors.color("hairline"), 1))
            painter.drawRect(where.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(QPen(colors.color("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))
        painter.end()

    def _image(self, number: int) -> QImage | None:
        """The page at this zoom, or an older drawing until it is ready."""
        wanted = (number, self._scale())
        if wanted in self._images:
            self._images.move_to_end(wanted)
            return self._images[wanted]
        if wanted not in self._asked:
            self._asked.add(wanted)
            pages = self._pages
            self._background.read(
                lambda: (wanted, pages.image(number, wanted[1])), self._drawn, self._not_drawn
            )
        older = [drawn for drawn in self._images if drawn[0] == number]
        return self._images[older[-1]] if older else None

    def _drawn(self, result: tuple[Drawn, QImage]) -> None:
        drawn, image = result
        self._asked.discard(drawn)
        self._images[drawn] = image
        while len(self._images) > _KEPT:
            self._images.popitem(last=False)
        self.viewport().update()

    def _not_drawn(self, error: BaseException) -> None:
        raise error

    # Sizes

    def _scale(self) -> float:
        return self._zoom * _SCREEN_DPI / POINTS_PER_INCH * self.devicePixelRatioF()

    def _page_size(self, number: int) -> QSize:
        width, height = self._pages.size(number)
        factor = self._zoom * _SCREEN_DPI / POINTS_PER_INCH
        return QSize(round(width * factor), round(height * factor))

    def _rect(self, number: int) -> QRect:
        top = Space.CARD
        for before in range(number):
            top += self._page_size(before).height() + Space.CARD
        size = self._page_size(number)
        left = max(Space.PAGE, (self.viewport().width() - size.width()) // 2)
        return QRect(QPoint(left, top), size)

    def _shift(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _apply(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        share = bar.value() / max(1, bar.maximum())
        self._zoom = zoom
        self._set_ranges()
        bar.setValue(round(share * bar.maximum()))
        self.zoom_changed.emit(zoom)
        self.viewport().update()

    def _set_ranges(self) -> None:
        sizes = [self._page_size(number) for number in range(len(self._pages))]
        height = sum(size.height() + Space.CARD for size in sizes) + Space.CARD
        width = max((size.width() for size in sizes), default=0) + 2 * Space.PAGE
        vertical, horizontal = self.verticalScrollBar(), self.horizontalScrollBar()
        vertical.setRange(0, max(0, height - self.viewport().height()))
        vertical.setPageStep(self.viewport().height())
        vertical.setSingleStep(_LINE)
        horizontal.setRange(0, max(0, width - self.viewport().width()))
        horizontal.setPageStep(self.viewport().width())

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._fits:
            self.fit_width()
        else:
            self._set_ranges()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_in() if event.angleDelta().y() > 0 else self.zoom_out()
            event.accept()
            return
        super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        key = event.key()
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Home:
            bar.setValue(0)
        elif key == Qt.Key.Key_End:
            bar.setValue(bar.maximum())
        elif key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp} and control:
            self.go_to(self._page + (1 if key == Qt.Key.Key_PageDown else -1))
        else:
            super().keyPressEvent(event)

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = 1
        for number in range(len(self._pages)):
            if self._rect(number).y() <= middle:
                page = number + 1
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
        self.viewport().update()
