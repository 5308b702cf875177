"""How much of a service: number, unit, and in what time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.amounts import LONG_LABELS, Amount, Unit
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.plan_words import PERS
from cus_desktop.domain.plans import Per, PlanItemDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.ui.forms.section import Say, Section
from cus_desktop.ui.plans.unreadable import UNREADABLE
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import FieldError
from cus_desktop.ui.widgets.buttons import link
from cus_desktop.ui.widgets.labels import Text, set_style_property
from cus_desktop.ui.widgets.parsed_line import ParsedLine
from cus_desktop.ui.words import translate

_NUMBER_WIDTH = 9


class AmountSection(Section):
    """Edits ``amount_count``, ``amount_unit`` and ``amount_per`` together."""

    names = ("amount_count", "amount_unit", "amount_per")

    def __init__(self) -> None:
        super().__init__()
        self.number = ParsedLine(self._parse, self._show)
        self.number.setObjectName("amount_count")
        self.number.setAccessibleName(self.tr("Amount"))
        self.number.setMinimumWidth(self.fontMetrics().averageCharWidth() * _NUMBER_WIDTH)
        self.unit = _combo(self.tr("Unit"), [translate("domain", LONG_LABELS[u]) for u in Unit])
        self.unit.setObjectName("amount_unit")
        self.per = _combo(self.tr("In what time"), [translate("plans", PERS[p]) for p in Per])
        self.per.setObjectName("amount_per")
        self.weekly = link("")
        self.weekly.setObjectName("amount_from_times")
        self.weekly.hide()
        self.message = FieldError()
        self._weekly_minutes = 0
        self._stands_in = False
        """True while the draft has a number that could not be read, until one is typed."""
        self._lay_out()
        self.number.changed.connect(self._typed_anew)
        self.unit.activated.connect(self._unit_chosen)
        self.per.activated.connect(self.changed)
        self.weekly.clicked.connect(self._take_weekly)

    def get(self) -> Mapping[str, Any]:
        unreadable = self.number.malformed is not None or self._stands_in
        unit = self._unit()
        return {
            "amount_count": UNREADABLE if unreadable else self.number.value(),
            "amount_unit": unit.value if unit is not None else "",
            "amount_per": tuple(Per)[max(0, self.per.currentIndex())].value,
        }

    def set(self, draft: PlanItemDraft) -> None:
        units = [unit.value for unit in Unit]
        self.unit.setCurrentIndex(
            units.index(draft.amount_unit) if draft.amount_unit in units else -1
        )
        pers = [per.value for per in Per]
        self.per.setCurrentIndex(pers.index(draft.amount_per) if draft.amount_per in pers else 1)
        self._stands_in = draft.amount_count == UNREADABLE
        self.number.set_value(None if self._stands_in else draft.amount_count)

    def typed(self) -> Mapping[str, str]:
        return {"amount_count": self.number.text()} if self.number.malformed is not None else {}

    def set_typed(self, texts: Mapping[str, str]) -> None:
        if texts.get("amount_count"):
            self.number.set_typed(texts["amount_count"])

    def set_unit(self, unit: str) -> None:
        """Take the unit of the catalogue over; an unknown one changes nothing."""
        units = [known.value for known in Unit]
        if unit in units:
            self.unit.setCurrentIndex(units.index(unit))
            self._read_again()

    def offer_weekly(self, minutes: int | None) -> None:
        """Offer the hours that the weekly times make, where the amount says another thing."""
        self._weekly_minutes = minutes or 0
        given = self.get()
        same = (given["amount_count"], given["amount_per"]) == (minutes, Per.WEEK.value)
        hours = given["amount_unit"] in ("", Unit.HOUR.value)
        self.weekly.setVisible(bool(minutes) and hours and not same)
        if minutes:
            told = Amount(minutes, Unit.HOUR).format(translate)
            self.weekly.setText(self.tr("Take %1 a week from the weekly times").replace("%1", told))

    def _take_weekly(self) -> None:
        self.unit.setCurrentIndex(list(Unit).index(Unit.HOUR))
        self.per.setCurrentIndex(list(Per).index(Per.WEEK))
        self._stands_in = False
        self.number.set_value(self._weekly_minutes)
        self.number.setFocus()
        self.changed.emit()

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        malformed = self.number.malformed
        said = (
            [say(malformed.problem("amount_count"))]
            if malformed
            else [say(problem) for problem in problems]
        )
        blocks = malformed is not None or any(problem.blocks for problem in problems)
        self.message.say(" ".join(said), warning=not blocks)
        state = "error" if blocks else "warning"
        at_unit = any(problem.field.endswith("amount_unit") for problem in problems)
        set_style_property(self.number, "state", state if said and not at_unit else "")
        set_style_property(self.unit, "state", state if at_unit else "")
        return [
            self.unit if problem.field.endswith("amount_unit") else self.number
            for problem in problems
        ]

    def _typed_anew(self) -> None:
        self._stands_in = False
        self.changed.emit()

    def _unit_chosen(self) -> None:
        self._read_again()
        self.changed.emit()

    def _read_again(self) -> None:
        """The same digits mean other parts in another unit: hours are kept as minutes."""
        self.number.set_typed(self.number.text())

    def _unit(self) -> Unit | None:
        place = self.unit.currentIndex()
        return tuple(Unit)[place] if place >= 0 else None

    def _parse(self, text: str) -> int:
        unit = self._unit()
        if unit is None:
            # Without a unit nobody can say what the number counts.
            raise Malformed("item-unit-missing")
        return Amount.parse(text, unit).count

    def _show(self, count: int) -> str:
        unit = self._unit()
        return Amount(count, unit).number if unit is not None else str(count)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.CARD)
        for words, widget, stretch in (
            (self.tr("Amount"), self.number, 1),
            (self.tr("Unit"), self.unit, 2),
            (self.tr("In what time"), self.per, 2),
        ):
            column = QVBoxLayout()
            column.setSpacing(Space.TINY)
            column.addWidget(Text(words, "label"))
            column.addWidget(widget)
            row.addLayout(column, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(row)
        column.addWidget(self.message)
        column.addWidget(self.weekly, 0, Qt.AlignmentFlag.AlignLeft)


class _Combo(QComboBox):
    """The wheel scrolls the page, not the value under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def _combo(name: str, words: Sequence[str]) -> QComboBox:
    combo = _Combo()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.addItems(list(words))
    return combo
