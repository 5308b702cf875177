"""Checks that hold for every page and dialog; ``assert_sound`` runs them all.

Each function returns a list of findings in words; an empty list is good.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QWidget,
)

from cus_desktop.ui.tables.paged_model import PagedModel, RowsModel
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.look import Look
from cus_desktop.ui.widgets.labels import ElidedText

TEXT_SIZES = (100, 150, 200)
_SLACK = 1
_LINE_HEIGHT = 8
"""Widgets whose tops differ by less stand in one row."""

OPEN, SHUT = "⟦", "⟧"
_NOT_WORDS = re.compile(r"[\W\d_]*|zł|h|min|CUS|%")


def assert_sound(root: QWidget, look: Look, *, settle: Callable[[], object] | None = None) -> None:
    """A page or dialog, shown, is sound at 100, 150 and 200 per cent text."""
    findings = [*unnamed(root), *duplicate_mnemonics(root), *wrong_tab_order(root)]
    size = root.window().size()
    for percent in TEXT_SIZES:
        look.set_text_percent(percent)
        root.window().resize(size)
        for _ in range(4):
            QApplication.processEvents()
        if settle is not None:
            settle()
        findings += [f"at {percent} %: {one}" for one in clipped(root)]
    look.set_text_percent(100)
    assert not findings, "\n".join(findings)


def visible(root: QWidget) -> Iterator[QWidget]:
    """The widgets under a root that a person can see, the root among them."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible() and widget.width() > 0 and widget.height() > 0:
            yield widget


# Text that is cut off


def clipped(root: QWidget) -> list[str]:
    """Labels, buttons, tabs and headings whose text does not fit."""
    findings = []
    for widget in visible(root):
        wanted = _wanted(widget)
        if wanted is not None and _is_short(widget, *wanted):
            findings.append(
                f"{_described(widget)} needs {wanted[0]}x{wanted[1]}, "
                f"has {widget.width()}x{widget.height()}"
            )
        if isinstance(widget, QHeaderView):
            findings += _cut_headings(widget)
        if isinstance(widget, TableView):
            findings += _cut_numbers(widget)
    return findings + _outside(root)


def _wanted(widget: QWidget) -> tuple[int, int] | None:
    if isinstance(widget, ElidedText):
        return None
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return _longest_word(widget), widget.heightForWidth(widget.width())
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QPushButton | QCheckBox) and widget.text():
        return widget.sizeHint().width(), widget.sizeHint().height()
    if isinstance(widget, QLineEdit | QComboBox):
        if isinstance(widget.parentWidget(), QComboBox):
            return None  # its frame and height are those of the box around it
        return 0, widget.sizeHint().height()
    return None


def _longest_word(label: QLabel) -> int:
    metrics = label.fontMetrics()
    return max((metrics.horizontalAdvance(word) for word in label.text().split()), default=0)


def _is_short(widget: QWidget, width: int, height: int) -> bool:
    return widget.width() + _SLACK < width or widget.height() + _SLACK < height


def _cut_headings(header: QHeaderView) -> list[str]:
    if header.orientation() != Qt.Orientation.Horizontal:
        return []
    model = header.model()
    return [
        f"heading {model.headerData(place, header.orientation())} is cut"
        for place in range(header.count())
        if not header.isSectionHidden(place)
        and header.sectionSize(place) + _SLACK < header.sectionSizeHint(place)
        and header.length() <= header.viewport().width()
    ]


def _cut_numbers(table: TableView) -> list[str]:
    """Cells of numbers and sums that are shown and not whole; words may end in an ellipsis."""
    model = table.model()
    if not isinstance(model, RowsModel) or isinstance(model, PagedModel):
        return []
    return [
        f"{column.title} of {_described(table)} cuts {model.index(row, place).data()!r}"
        for place, column in enumerate(model.columns)
        if column.right and not table.isColumnHidden(place)
        for row in range(model.rowCount())
        if table.sizeHintForIndex(model.index(row, place)).width() > table.columnWidth(place)
    ]


def _outside(root: QWidget) -> list[str]:
    """Controls that stand beyond the right edge of what surrounds them."""
    findings = []
    for widget in visible(root):
        parent = widget.parentWidget()
        if not isinstance(widget, QAbstractButton | QLineEdit | QComboBox) or parent is None:
            continue
        right = widget.mapTo(root, QPoint(widget.width(), 0)).x()
        edge = root.width()
        area = _scroll_area(widget)
        if area is not None and root.isAncestorOf(area):
            edge = area.mapTo(root, QPoint(area.viewport().width(), 0)).x()
        if right > edge + _SLACK:
            findings.append(f"{_described(widget)} stands {right - edge} px outside")
    return findings


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            return parent
        parent = parent.parentWidget()
    return None


# Names for people who hear the screen


def unnamed(root: QWidget) -> list[str]:
    """Widgets that take the focus and have no name to be read aloud."""
    return [
        f"{_described(widget)} has no accessible name"
        for widget in visible(root)
        if _takes_focus(widget) and not accessible_name(widget)
    ]


def accessible_name(widget: QWidget) -> str:
    """The name a screen reader says."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()


def _takes_focus(widget: QWidget) -> bool:
    if widget.objectName().startswith("qt_") or widget.focusProxy():
        return False
    if isinstance(widget.parentWidget(), QAbstractSpinBox | QComboBox):
        return False
    is_input = isinstance(
        widget, QAbstractButton | QLineEdit | QComboBox | QAbstractScrollArea | QTabBar
    )
    if "keyPressEvent" in vars(type(widget)):
        is_input = True  # a widget of our own that is worked by keys
    return is_input and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


# The order of Tab


def wrong_tab_order(root: QWidget) -> list[str]:
    """Pairs of fields where Tab goes against the reading order within one container."""
    order = [widget for widget in _chain(root) if _takes_focus(widget)]
    findings = []
    for before, after in pairwise(order):
        common = _common_parent(before, after)
        if common is None or not _same_column(before, after, common):
            continue
        first, second = _place(before, after, common), _place(after, before, common)
        if second[0] + _LINE_HEIGHT < first[0]:
            findings.append(f"Tab goes up from {_described(before)} to {_described(after)}")
        elif abs(second[0] - first[0]) < _LINE_HEIGHT and second[1] < first[1]:
            findings.append(f"Tab goes left from {_described(before)} to {_described(after)}")
    return findings


def _chain(root: QWidget) -> Iterator[QWidget]:
    shown = set(visible(root))
    first = widget = root.nextInFocusChain()
    while widget is not None:
        if widget in shown and widget.isEnabled():
            yield widget
        widget = widget.nextInFocusChain()
        if widget is first:
            return


def _common_parent(one: QWidget, other: QWidget) -> QWidget | None:
    parent = one.parentWidget()
    while parent is not None and not parent.isAncestorOf(other):
        parent = parent.parentWidget()
    return parent


def _same_column(one: QWidget, other: QWidget, common: QWidget) -> bool:
    """Parts beside each other (list and card) are read one after the other as wholes."""
    left, right = _part(one, common), _part(other, common)
    if left is right:
        return True
    apart = left.x() >= right.x() + right.width() or right.x() >= left.x() + left.width()
    return not apart or (one.parentWidget() is other.parentWidget())


def _part(widget: QWidget, common: QWidget) -> QWidget:
    parent = widget.parentWidget()
    while parent is not None and parent is not common:
        widget, parent = parent, parent.parentWidget()
    return widget


def _place(widget: QWidget, other: QWidget, common: QWidget) -> tuple[int, int]:
    """Row and column; what is scrolled stands where its scroll area stands."""
    area = _scroll_area(widget)
    if area is not None and not area.isAncestorOf(other) and common.isAncestorOf(area):
        return area.mapTo(common, QPoint(0, 0)).y(), area.x()
    middle = widget.mapTo(common, QPoint(0, widget.height() // 2))
    return middle.y(), middle.x()


def tab_stops_missed(root: QWidget) -> list[str]:
    """Fields the Tab key itself never reaches, and whether it comes back to the first.

    The chain of Qt does not tell: a widget that hands its focus on is in the chain as well.
    The window must be active. Chips and other buttons of which one is on count as one stop.
    """
    stops = [widget for widget in _chain(root) if _takes_focus(widget) and _is_a_stop(widget)]
    if not stops:
        return []
    stops[0].setFocus()
    reached: list[QWidget] = []
    for _ in range(4 * len(stops)):
        focus = QApplication.focusWidget()
        if focus is None or focus in reached[-1:]:
            break
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    seen = {id(widget) for widget in reached}
    findings = [f"Tab never reaches {_described(one)}" for one in stops if id(one) not in seen]
    if stops[0] not in reached[1:]:
        findings.append(f"Tab does not come back to {_described(stops[0])}")
    return findings


def _is_a_stop(widget: QWidget) -> bool:
    if isinstance(widget, QAbstractButton) and widget.isCheckable():
        group: QButtonGroup | None = widget.group()
        exclusive = group.exclusive() if group is not None else widget.autoExclusive()
        return widget.isChecked() or not exclusive
    return True


# Alt keys


def duplicate_mnemonics(root: QWidget) -> list[str]:
    """Alt keys that two visible controls share."""
    owners: dict[str, str] = {}
    findings = []
    for widget in visible(root):
        if not isinstance(widget, QAbstractButton | QLabel):
            continue
        if isinstance(widget, QLabel) and widget.buddy() is None:
            continue
        key = _mnemonic(widget.text())
        if key and key in owners:
            findings.append(f"Alt+{key} for {_described(widget)} and {owners[key]}")
        elif key:
            owners[key] = _described(widget)
    return findings


def _mnemonic(text: str) -> str:
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found[1].upper() if found else ""


# Words that are not translated


class PseudoTranslator(QTranslator):
    """Puts every translated text between brackets, made longer as translations are."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return f"{OPEN}{text}{'·' * (len(text) * 2 // 5)}{SHUT}"


def untranslated(root: QWidget) -> list[str]:
    """Visible words outside the brackets of the pseudo-language: written into the source.

    Make the page while a ``PseudoTranslator`` is installed, with data that has no letters.
    """
    return [
        f"{_described(widget)}: {text!r} is not translated"
        for widget in visible(root)
        for text in _texts(widget)
        if OPEN not in text and not _NOT_WORDS.fullmatch(text)
    ]


def _texts(widget: QWidget) -> list[str]:
    texts = [widget.toolTip()]
    if isinstance(widget, QLabel | QAbstractButton):
        texts.append(widget.text())
    if isinstance(widget, QLineEdit):
        texts.append(widget.placeholderText())
    if isinstance(widget, QComboBox):
        texts += [widget.itemText(place) for place in range(widget.count())]
    if isinstance(widget, QTabBar):
        texts += [widget.tabText(place) for place in range(widget.count())]
    if isinstance(widget, QHeaderView) and widget.model() is not None:
        count = widget.count() if widget.orientation() == Qt.Orientation.Horizontal else 0
        texts += [
            str(widget.model().headerData(place, widget.orientation())) for place in range(count)
        ]
    texts.append(widget.accessibleName())
    return [text.strip() for text in texts if text and text.strip()]


def _described(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    words = text() if callable(text) else ""
    name = widget.objectName() or words or widget.accessibleName()
    return f"{type(widget).__name__} {name!r}"
