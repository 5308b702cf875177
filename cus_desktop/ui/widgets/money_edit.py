"""A sum in zloty, and whole numbers, typed with comma or dot."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cus_desktop.domain.money import Money
from cus_desktop.domain.numbers import parse_count
from cus_desktop.ui.widgets.parsed_line import ParsedLine


class MoneyEdit(ParsedLine):
    """A line edit for a sum, empty allowed; the value is ``Money`` or None."""

    def __init__(self) -> None:
        super().__init__(Money.parse, _without_unit, suffix="zł")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setTextMargins(0, 0, self.fontMetrics().horizontalAdvance(" zł "), 0)


class CountEdit(ParsedLine):
    """A line edit for a whole number of zero or more; the value is ``int`` or None."""

    def __init__(self, unit: str = "") -> None:
        """``unit`` is shown after the number, for example ``%``."""
        super().__init__(parse_count, str, suffix=unit)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        if unit:
            self.setTextMargins(0, 0, self.fontMetrics().horizontalAdvance(f" {unit} "), 0)


def _without_unit(value: Money) -> str:
    return value.format(unit=False)
