"""What must hold for the office, its gminas and its villages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from cus_desktop.domain.identifiers import Nip, PhoneNumber, PostCode, Regon, TerytCode
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft, VillageDraft
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.sorting import words

_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(?:\.[^@\s.]+)+")


def check_office(office: OfficeDraft) -> list[Problem]:
    """Everything the rules say about the data of the letterhead and the standing texts."""
    problems = []
    if not office.name.strip():
        problems.append(Problem("name", "office-name-missing"))
    problems.extend(check_parsed("postcode", office.postcode, PostCode.parse))
    problems.extend(check_phone("phone", office.phone))
    problems.extend(check_email("email", office.email))
    problems.extend(check_parsed("nip", office.nip, Nip.parse))
    problems.extend(check_parsed("regon", office.regon, Regon.parse))
    if office.privacy_notice.strip() and not office.privacy_notice_version.strip():
        problems.append(Problem("privacy_notice_version", "privacy-version-missing", rule="D14"))
    return problems


def privacy_text_changed_silently(before: OfficeDraft, after: OfficeDraft) -> bool:
    """True when the notice was rewritten under its old version mark (D14).

    Residents were handed "version 3": two texts under one mark would make that worthless.
    """
    return (
        bool(before.privacy_notice.strip())
        and before.privacy_notice.split() != after.privacy_notice.split()
        and before.privacy_notice_version.strip() == after.privacy_notice_version.strip()
    )


def check_municipality(
    municipality: MunicipalityDraft, others: Iterable[MunicipalityDraft] = ()
) -> list[Problem]:
    """Everything the rules say about a gmina; ``others`` are the other gminas."""
    problems = []
    known = [other for other in others if other.id != municipality.id]
    if not municipality.name.strip():
        problems.append(Problem("name", "municipality-name-missing"))
    elif any(_same(other.name, municipality.name) for other in known):
        problems.append(Problem("name", "municipality-known"))
    problems.extend(check_parsed("teryt", municipality.teryt, TerytCode.parse))
    if municipality.leading and any(other.leading for other in known):
        problems.append(Problem("leading", "municipality-leading-twice"))
    if not municipality.leading and known and not municipality.agreement_number.strip():
        problems.append(
            Problem(
                "agreement_number",
                "agreement-number-missing",
                severity=Severity.WARN,
                rule="CUS act art. 10(2), 15",
            )
        )
    return problems


def check_village(village: VillageDraft, others: Iterable[VillageDraft] = ()) -> list[Problem]:
    """Everything the rules say about a village; ``others`` are the villages known."""
    problems = []
    if not village.name.strip():
        problems.append(Problem("name", "village-name-missing"))
    if not village.municipality_id:
        problems.append(Problem("municipality_id", "village-municipality-missing"))
    problems.extend(check_parsed("postcode", village.postcode, PostCode.parse))
    if any(
        other.id != village.id
        and other.municipality_id == village.municipality_id
        and _same(other.name, village.name)
        for other in others
    ):
        problems.append(Problem("name", "village-known", severity=Severity.WARN))
    return problems


def check_parsed(
    field: str,
    text: str,
    parse: Callable[[str], object],
    severity: Severity = Severity.BLOCK,
) -> list[Problem]:
    """The finding of a value's own parser about a typed text; an empty one is fine."""
    if text.strip():
        try:
            parse(text)
        except Malformed as error:
            return [error.problem(field, severity)]
    return []


def check_phone(field: str, text: str) -> list[Problem]:
    """The office's own numbers are printed as typed, extension and all: only a warning."""
    return check_parsed(field, text, PhoneNumber.parse, Severity.WARN)


def check_email(field: str, text: str) -> list[Problem]:
    """An address must look like one; whether it exists nobody can tell offline."""
    typed = text.strip()
    return [Problem(field, "email-shape")] if typed and not _EMAIL.fullmatch(typed) else []


def _same(first: str, second: str) -> bool:
    return words(first) == words(second) != ()
