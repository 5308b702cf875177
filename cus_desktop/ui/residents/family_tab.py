"""Who lives with the resident and who is family."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.services.households import HouseholdView, MemberLine, RelationLine
from cus_desktop.services.resident_card import ResidentCard
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.residents.words import value_words
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import IconButton, link, secondary
from cus_desktop.ui.widgets.labels import Text


class FamilyTab(QWidget):
    """Household and relations of a person.

    ``person_opened`` and ``relation_removed`` carry ids; ``household_asked`` carries the id of
    the household to edit, or an empty text for a new one.
    """

    person_opened = Signal(str)
    household_asked = Signal(str)
    relation_asked = Signal()
    relation_removed = Signal(str)
    move_out_asked = Signal(str, str)
    """Id of the stay in a household, and the name of who leaves it."""

    def __init__(self, *, editable: bool = True) -> None:
        super().__init__()
        self._editable = editable
        self._household_id = ""
        self._shown: list[QWidget] = []
        self._members = QVBoxLayout()
        self._relations = QVBoxLayout()
        self.household = secondary("", "house")
        self.relation = secondary(self.tr("Add relation…"), "plus")
        scroll = ScrollPage(margin=Space.CARD)
        scroll.body.setSpacing(Space.SMALL)
        scroll.body.addWidget(Text(self.tr("Household"), "section"))
        scroll.body.addLayout(self._members)
        scroll.body.addWidget(self.household, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.body.addSpacing(Space.SMALL)
        scroll.body.addWidget(Text(self.tr("Family"), "section"))
        scroll.body.addLayout(self._relations)
        scroll.body.addWidget(self.relation, 0, Qt.AlignmentFlag.AlignLeft)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)
        self.household.clicked.connect(self._ask_for_household)
        self.relation.clicked.connect(self.relation_asked)
        if not editable:
            self.household.hide()
            self.relation.hide()
        self.clear()

    def show_card(self, card: ResidentCard) -> None:
        """Show the households and relations of a person."""
        self.clear()
        for household in card.households:
            self._show_household(household, card.resident.id)
        living = [each for each in card.households if _lives_there(each, card.resident.id)]
        self._household_id = living[0].id if living else ""
        self._name_household()
        if not card.households:
            self._add(self._members, self._line(self.tr("No household is noted.")))
        for relation in card.relations:
            self._add(self._relations, self._relation_line(relation))
        if not card.relations:
            self._add(self._relations, self._line(self.tr("No relation is noted.")))
        self._order_tabs(len(card.relations))

    def clear(self) -> None:
        """Show nothing of the person before."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        self._household_id = ""
        self._name_household()

    def _order_tabs(self, relations: int) -> None:
        """Lines made anew stand last in the order of Tab; put them where they are read."""
        first = len(self._shown) - max(1, relations)
        stops = [*_buttons(self._shown[:first]), self.household]
        stops += [*_buttons(self._shown[first:]), self.relation]
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _show_household(self, household: HouseholdView, resident_id: str) -> None:
        if household.name:
            self._add(self._members, Text(household.name, "strong", wrap=True))
        for member in household.members:
            self._add(self._members, self._member_line(member, resident_id))
        if household.note:
            self._add(self._members, Text(household.note, "muted", wrap=True))

    def _member_line(self, member: MemberLine, resident_id: str) -> QWidget:
        details = []
        if member.is_head:
            details.append(self.tr("head of the household"))
        if member.since is not None:
            details.append(self.tr("since %1").replace("%1", format_date(member.since)))
        if member.until is not None:
            details.append(self.tr("until %1").replace("%1", format_date(member.until)))
        leave = None
        if self._editable and member.lives_there and member.until is None:
            words = self.tr("%1 moves out…").replace("%1", member.name)
            leave = IconButton("log-out", words, role="muted")
            leave.clicked.connect(
                lambda _on=False, one=member: self.move_out_asked.emit(one.member_id, one.name)
            )
        opens = "" if member.resident_id == resident_id else member.resident_id
        return self._person_line(member.name, ", ".join(details), opens, leave)

    def _relation_line(self, relation: RelationLine) -> QWidget:
        kind = value_words("family_relation", "kind", relation.kind)
        together = self.tr("lives together") if relation.lives_together else ""
        details = ", ".join(part for part in (kind, together) if part)
        if not self._editable:
            return self._person_line(relation.name, details, relation.resident_id)
        remove = IconButton(
            "trash-2", self.tr("Take off: %1").replace("%1", relation.name), role="muted"
        )
        remove.clicked.connect(
            lambda _on=False, key=relation.relation_id: self.relation_removed.emit(key)
        )
        return self._person_line(relation.name, details, relation.resident_id, remove)

    def _person_line(
        self, name: str, details: str, opens: str, button: QWidget | None = None
    ) -> QWidget:
        """A name that opens the person's card, with details below."""
        line = QWidget()
        words = QVBoxLayout()
        words.setSpacing(0)
        if opens:
            open_person = link(name)
            open_person.clicked.connect(lambda _on=False, key=opens: self.person_opened.emit(key))
            words.addWidget(open_person, 0, Qt.AlignmentFlag.AlignLeft)
        else:
            words.addWidget(_indented(Text(name)))
        if details:
            words.addWidget(_indented(Text(details, "label", wrap=True)))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addLayout(words, 1)
        if button is not None:
            row.addWidget(button)
        return line

    def _line(self, text: str) -> QWidget:
        return Text(text, "muted", wrap=True)

    def _add(self, column: QVBoxLayout, widget: QWidget) -> None:
        column.addWidget(widget)
        self._shown.append(widget)

    def _name_household(self) -> None:
        known = bool(self._household_id)
        self.household.setText(self.tr("Change household…") if known else self.tr("Add household…"))

    def _ask_for_household(self) -> None:
        self.household_asked.emit(self._household_id)


def _buttons(lines: Sequence[QWidget]) -> Iterator[QWidget]:
    for line in lines:
        yield from line.findChildren(QAbstractButton)


def _indented(text: Text) -> Text:
    """Level with the words of a link, which has room for its focus frame."""
    text.setIndent(Space.TINY)
    return text


def _lives_there(household: HouseholdView, resident_id: str) -> bool:
    return any(
        member.lives_there for member in household.members if member.resident_id == resident_id
    )
