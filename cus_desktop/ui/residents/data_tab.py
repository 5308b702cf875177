"""All data of one resident, and what is still missing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.problems import Severity
from cus_desktop.domain.residents import RepresentativeDraft
from cus_desktop.services.resident_card import ResidentCard
from cus_desktop.texts import masks
from cus_desktop.texts.field_labels import field_label
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.residents.consents_card import ConsentsCard
from cus_desktop.ui.residents.words import phone_words, value_words
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.button_flow import ButtonFlow
from cus_desktop.ui.widgets.buttons import secondary
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import Text, show_if
from cus_desktop.ui.words import say, translate

_FIELDS = (
    "pesel",
    "no_pesel_reason",
    "pesel_override_reason",
    "born_on",
    "sex",
    "second_name",
    "other_id_kind",
    "other_id_number",
    "citizenship",
    "residence_basis",
    "residence_valid_to",
    "registered_address",
    "email",
    "contact_preference",
    "language",
    "disability_level",
    "disability_valid_to",
    "privacy_notice_version",
    "privacy_notice_on",
    "external_ref",
    "file_place",
    "died_on",
    "left_on",
    "note",
    "sensitive_note",
)
_ALWAYS = frozenset({"pesel", "born_on", "privacy_notice_on"})


class DataTab(QWidget):
    """Labels and values; the buttons at the end send ``history_asked`` and ``copy_asked``."""

    history_asked = Signal()
    copy_asked = Signal()

    def __init__(self, *, with_history: bool = True, editable: bool = True) -> None:
        super().__init__()
        self.consents = ConsentsCard(editable=editable)
        self.missing = Banner("info")
        self.grid = KeyValueGrid(2)
        self.not_shown = Text(translate(masks.CONTEXT, masks.DATA_NOT_SHOWN), "muted", wrap=True)
        self.not_shown.hide()
        self.history = secondary(self.tr("Who changed what"), "history")
        self.history.clicked.connect(self.history_asked)
        self.copy = secondary(self.tr("Copy of all data…"), "files")
        self.copy.clicked.connect(self.copy_asked)
        self.copy.hide()
        buttons = ButtonFlow()
        buttons.add(self.history)
        buttons.add(self.copy)
        if not with_history:
            self.history.hide()
        scroll = ScrollPage(margin=Space.CARD)
        scroll.body.setSpacing(Space.FIELD)
        scroll.body.addWidget(self.missing)
        scroll.body.addWidget(self.grid)
        scroll.body.addWidget(self.not_shown)
        scroll.body.addWidget(buttons)
        scroll.body.addWidget(self.consents)
        scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(scroll)

    def show_card(self, card: ResidentCard) -> None:
        """Show the data of a person."""
        reminders = [each for each in card.problems if each.severity is Severity.REMIND]
        self.missing.show_message("info", "\n".join(map(say, reminders)))
        self.grid.set_items(list(self._items(card)))
        self.not_shown.setVisible(bool(card.hidden))

    def allow_copy(self, allowed: bool) -> None:
        """Offer the copy of all data to those who answer people about their data."""
        show_if(self.copy, allowed)

    def clear(self) -> None:
        """Show nothing of the person before."""
        self.consents.clear()
        self.missing.show_message("info", "")
        self.grid.set_items([])
        self.not_shown.hide()

    def _items(self, card: ResidentCard) -> Iterator[tuple[str, str]]:
        resident = card.resident
        for name in _FIELDS:
            words = value_words("resident", name, getattr(resident, name))
            if words or name in _ALWAYS:
                yield field_label("resident", name, translate), words
        if card.municipality:
            yield self.tr("Gmina"), card.municipality
        for need in resident.communication_needs:
            words = value_words("communication_need", "kind", need.kind)
            yield (
                self.tr("Communication need"),
                ", ".join(part for part in (words, need.note) if part),
            )
        for person in resident.representatives:
            yield value_words("representative", "kind", person.kind), _representative(person)
        for contact in resident.contacts:
            parts = (contact.relation, contact.name, phone_words(contact.phone), contact.note)
            yield self.tr("Contact person"), ", ".join(part for part in parts if part)


def _representative(person: RepresentativeDraft) -> str:
    name = " ".join(part for part in (person.given_name, person.family_name) if part)
    days = [
        value_words("representative", field, day)
        for field, day in (("valid_from", person.valid_from), ("valid_to", person.valid_to))
        if day is not None
    ]
    parts = (name, phone_words(person.phone), person.address, person.basis, " – ".join(days))
    return ", ".join(part for part in parts if part)
