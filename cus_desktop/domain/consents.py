"""Consents of residents, of two kinds that must not be mixed (D83), and what must hold for them.

A *procedural* consent lets the office go on with a case (forwarding an application, a visit at
home). A *GDPR* consent is the legal basis itself, for voluntary extras only, and can be withdrawn
at any time. Core processing rests on no consent (D82).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.problems import Problem


class ProceduralKind(Enum):
    """What a procedural consent allows."""

    FORWARDING = "forwarding"
    HOME_VISIT = "home_visit"
    OTHER = "other"


class GdprPurpose(Enum):
    """The voluntary extra a GDPR consent is for."""

    PHOTO = "photo"
    NEWSLETTER = "newsletter"
    EVENTS = "events"
    OTHER = "other"


class ConsentForm(Enum):
    """How a consent was given or withdrawn."""

    WRITTEN = "written"
    ORAL = "oral"
    ELECTRONIC = "electronic"


@dataclass(frozen=True)
class ProceduralConsentDraft:
    """A consent that a case needs to go on."""

    resident_id: str
    id: str = field(default_factory=new_id)
    kind: str = ProceduralKind.FORWARDING.value
    scope: str = ""
    """What it covers, whole or in part, in the person's words."""
    recipient: str = ""
    """To whom an application may be forwarded."""
    given_on: date | None = None
    how: str = ConsentForm.WRITTEN.value
    withdrawn_on: date | None = None
    withdrawn_how: str = ""
    revision: str = ""


@dataclass(frozen=True)
class GdprConsentDraft:
    """A consent that is the legal basis of a voluntary extra (art. 6(1)(a), art. 7 GDPR)."""

    resident_id: str
    id: str = field(default_factory=new_id)
    purpose: str = GdprPurpose.PHOTO.value
    scope: str = ""
    given_on: date | None = None
    how: str = ConsentForm.WRITTEN.value
    withdrawn_on: date | None = None
    withdrawn_how: str = ""
    revision: str = ""


ConsentDraft = ProceduralConsentDraft | GdprConsentDraft


def check_consent(consent: ConsentDraft, today: date) -> list[Problem]:
    """Everything the rules say about one consent (D83)."""
    problems = []
    if not consent.scope.strip():
        problems.append(Problem("scope", "consent-scope-missing", rule="D83"))
    if consent.given_on is None:
        problems.append(Problem("given_on", "date-missing", rule="D83"))
    elif consent.given_on > today:
        problems.append(Problem("given_on", "date-in-future"))
    if isinstance(consent, ProceduralConsentDraft) and _forwards_to_nobody(consent):
        problems.append(Problem("recipient", "consent-recipient-missing", rule="D83"))
    return problems + _check_withdrawal(consent, today)


def _check_withdrawal(consent: ConsentDraft, today: date) -> list[Problem]:
    if consent.withdrawn_on is None:
        if consent.withdrawn_how:
            return [Problem("withdrawn_on", "date-missing", rule="D83")]
        return []
    if consent.withdrawn_on > today:
        return [Problem("withdrawn_on", "date-in-future")]
    if consent.given_on is not None and consent.withdrawn_on < consent.given_on:
        return [Problem("withdrawn_on", "withdrawn-before-given", rule="D83")]
    return []


def _forwards_to_nobody(consent: ProceduralConsentDraft) -> bool:
    return consent.kind == ProceduralKind.FORWARDING.value and not consent.recipient.strip()
