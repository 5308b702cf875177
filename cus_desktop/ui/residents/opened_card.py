"""What is read when a card is opened, and what the person at the desk may do with it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cus_desktop.domain.rights import Right
from cus_desktop.services.access_log import ShownLine, viewers_of
from cus_desktop.services.desk import Desk
from cus_desktop.services.resident_card import ResidentCard, resident_card
from cus_desktop.services.rights import may
from cus_desktop.ui.residents.consents_card import Consents, read_consents


@dataclass(frozen=True)
class OpenedCard:
    """A card with who viewed it."""

    card: ResidentCard
    viewers: Sequence[ShownLine] | None
    """None for somebody who may not read the access log."""
    privacy_work: bool
    """True for somebody who answers people about their data."""
    consents: Consents


def open_card(desk: Desk, resident_id: str) -> OpenedCard:
    """Read the card; that it was opened is written down first. Raises NotFound."""
    card = resident_card(desk, resident_id)
    viewers = viewers_of(desk, resident_id) if may(desk, Right.TRACES_VIEW) else None
    agreed = read_consents(desk, resident_id)
    return OpenedCard(card, viewers, may(desk, Right.PRIVACY_WORK), agreed)
