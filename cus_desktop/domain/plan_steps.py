"""What is recorded at each step of a plan: agreement, approval, end, copy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum

from cus_desktop.i18n import QT_TRANSLATE_NOOP


class AcceptanceForm(Enum):
    """How the person accepted the plan."""

    SIGNATURE = "signature"
    MARK = "mark"
    """A mark with a witness, where the person cannot write."""
    REPRESENTATIVE = "representative"
    """Signed by the representative."""
    ELECTRONIC = "electronic"


ACCEPTANCE_FORMS = {
    AcceptanceForm.SIGNATURE: QT_TRANSLATE_NOOP("plans", "own signature"),
    AcceptanceForm.MARK: QT_TRANSLATE_NOOP("plans", "mark with a witness"),
    AcceptanceForm.REPRESENTATIVE: QT_TRANSLATE_NOOP("plans", "signature of the representative"),
    AcceptanceForm.ELECTRONIC: QT_TRANSLATE_NOOP("plans", "electronic signature"),
}


class CopyForm(Enum):
    """How the person got the copy (D39)."""

    IN_PERSON = "in_person"
    POST = "post"
    ELECTRONIC = "electronic"


COPY_FORMS = {
    CopyForm.IN_PERSON: QT_TRANSLATE_NOOP("plans", "paper, handed over"),
    CopyForm.POST: QT_TRANSLATE_NOOP("plans", "paper, by post"),
    CopyForm.ELECTRONIC: QT_TRANSLATE_NOOP("plans", "electronic file"),
}


@dataclass(frozen=True)
class Agreement:
    """The person's acceptance of a version."""

    agreed_on: date | None = None
    agreed_by: str = ""
    """Who accepted: the person or the representative, as printed."""
    agreed_how: str = AcceptanceForm.SIGNATURE.value


@dataclass(frozen=True)
class Approval:
    """The office's approval of a version (D23)."""

    approved_on: date | None = None
    approver_id: str = ""


@dataclass(frozen=True)
class Ending:
    """The end of a plan, on its day or early (D35, D36)."""

    ended_on: date | None = None
    closing_talk_on: date | None = None
    no_closing_talk_reason: str = ""
    outcome: str = ""
    """Description of the course and the results."""
    reason: str = ""
    """Key of `cus_desktop.domain.endings.EarlyEnd`; only for an early end."""
    requested_by: str = ""
    """Who asked for the early end."""


@dataclass(frozen=True)
class CopyGiven:
    """The resident's copy of the plan (D39)."""

    given_on: date | None = None
    form: str = CopyForm.IN_PERSON.value


@dataclass(frozen=True)
class Override:
    """A reason given for going past a warning."""

    code: str
    field: str
    reason: str
