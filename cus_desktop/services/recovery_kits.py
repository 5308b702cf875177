"""The sheet of the paper key, filled with what the office is called."""

from __future__ import annotations

from datetime import date

from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.i18n import Translate
from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import office_in
from cus_desktop.services.rights import for_everybody


@for_everybody
def print_recovery_kit(desk: Desk, paper_key: str, translate: Translate) -> bytes:
    """The sheet of a key that was just made, as PDF; the key is in no other file."""
    with desk.store.read() as session:
        office = office_in(session)
    return recovery_kit(office, paper_key, desk.today(), translate)


def recovery_kit(office: OfficeDraft, paper_key: str, made_on: date, translate: Translate) -> bytes:
    """The sheet for an office that is open, or only being founded."""
    from cus_desktop.documents.recovery_kit import RecoveryKit, render_recovery_kit

    place = f"{office.postcode} {office.city}".strip()
    kit = RecoveryKit(
        office=office.name,
        groups=tuple(paper_key.split("-")),
        made_on=made_on,
        address=", ".join(part for part in (office.street.strip(), place) if part),
        practice=office.practice,
    )
    return render_recovery_kit(kit, translate)
