"""The versions of the privacy notice and the days from which each was handed over (D14)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from cus_desktop.domain.rights import Right
from cus_desktop.models.privacy import PrivacyNotice
from cus_desktop.models.residents import Resident
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import needs


@dataclass(frozen=True)
class NoticeRow:
    """One version, and how many residents have it as the last one handed over."""

    id: str
    version: str
    valid_from: date | None
    text: str
    handed_to: int


@needs(Right.OFFICE_VIEW)
def list_notices(desk: Desk) -> list[NoticeRow]:
    """All versions, the newest first."""
    handed = (
        select(Resident.privacy_notice_version, func.count())
        .where(Resident.dead.is_(False), Resident.privacy_notice_version.is_not(None))
        .group_by(Resident.privacy_notice_version)
    )
    query = select(PrivacyNotice).where(PrivacyNotice.dead.is_(False))
    with desk.store.read() as session:
        counts: dict[str | None, int] = dict(session.execute(handed).all())
        rows = [
            NoticeRow(
                row.id,
                row.version or "",
                row.valid_from,
                row.text or "",
                counts.get(row.version or "", 0),
            )
            for row in session.scalars(query)
        ]
    return sorted(rows, key=lambda row: (str(row.valid_from), row.version), reverse=True)


def keep_notice(session: WriteSession, version: str, text: str, today: date) -> None:
    """Keep the notice as a version of its own; one that is known already is left as it is.

    The rules refuse another text under a known mark (D14).
    """
    known = select(PrivacyNotice.id).where(
        PrivacyNotice.version == version, PrivacyNotice.dead.is_(False)
    )
    if version and text and session.scalar(known.limit(1)) is None:
        session.add(PrivacyNotice(version=version, valid_from=today, text=text))
