"""What must hold for a resident, and how a typed record is brought into its stored form.

Saving never fails because something is missing: a person at the counter is entered with what
they know. Only what cannot be kept is blocked (no name, a PESEL of ten digits); doubts are
warned of and go away with a reason; the rest is a reminder on the card.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import fields, replace
from datetime import date, timedelta
from typing import Any, TypeVar

from cus_desktop.domain.dates import age_on
from cus_desktop.domain.identifiers import PhoneNumber, PostCode
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.names import MAX_LENGTH, parse_name, tidy_name
from cus_desktop.domain.office_rules import check_email, check_parsed
from cus_desktop.domain.pesel import PeselReading, read_pesel
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.residents import (
    ContactPersonDraft,
    NoPeselReason,
    RepresentativeDraft,
    RepresentativeKind,
    ResidentDraft,
    ResidentNoteDraft,
)

OLDEST_AGE = 115
"""Above this an age is questioned; it is possible, so it is not refused."""
RESIDENCE_NOTICE_DAYS = 60
"""How early the end of a foreigner's residence basis is announced (CFG)."""
HOME_COUNTRY = "PL"

_NAMES = ("given_name", "second_name", "family_name")

LONGEST = {
    **dict.fromkeys(_NAMES, MAX_LENGTH),
    "pesel_override_reason": 200,
    "other_id_kind": 60,
    "other_id_number": 60,
    "residence_basis": 120,
    "place_name": 120,
    "street": 120,
    "house_no": 20,
    "flat_no": 20,
    "post_town": 80,
    "confidential_reason": 200,
    "registered_address": 240,
    "email": 120,
    "privacy_notice_version": 40,
    "external_ref": 80,
    "file_place": 120,
}
"""The most characters each text holds; notes hold any number."""

_NAME_DOUBTS = frozenset({"name-has-digits", "name-has-sign", "name-without-letters"})
_Part = TypeVar("_Part", ResidentDraft, RepresentativeDraft, ContactPersonDraft)


def check_resident(resident: ResidentDraft, today: date) -> list[Problem]:
    """Everything the rules say about one resident."""
    return [
        *_check_names(resident),
        *_check_identity(resident, today),
        *_check_address(resident),
        *_check_contact(resident),
        *_check_residence(resident, today),
        *_check_people(resident, today),
        *_check_lengths(resident),
        *_check_privacy_notice(resident),
    ]


def check_note(note: ResidentNoteDraft, today: date) -> list[Problem]:
    """Everything the rules say about one entry of the timeline."""
    problems = []
    if not note.text.strip():
        problems.append(Problem("text", "note-empty"))
    if note.happened_on is None:
        problems.append(Problem("happened_on", "date-missing"))
    elif note.happened_on > today:
        problems.append(Problem("happened_on", "date-in-future"))
    return problems


def tidied(resident: ResidentDraft) -> ResidentDraft:
    """The record in its stored form; what cannot be read stays as typed, for the rules to say.

    Names without stray spaces, PESEL as digits, phones as ``+48600000147``, post codes as
    ``00-000``; parts of the form in which nothing was typed are left out.
    """
    clean = _stripped(resident)
    return replace(
        clean,
        given_name=tidy_name(clean.given_name),
        second_name=tidy_name(clean.second_name),
        family_name=tidy_name(clean.family_name),
        pesel=read_pesel(clean.pesel).digits or clean.pesel,
        citizenship=clean.citizenship.upper(),
        phone=_phone(clean.phone),
        postcode=_postcode(clean.postcode),
        representatives=tuple(
            replace(person, phone=_phone(person.phone))
            for person in map(_stripped, clean.representatives)
            if _is_filled(person, "given_name", "family_name", "phone", "address", "basis")
        ),
        contacts=tuple(
            replace(person, phone=_phone(person.phone))
            for person in map(_stripped, clean.contacts)
            if _is_filled(person, "relation", "name", "phone", "note")
        ),
    )


def with_pesel(resident: ResidentDraft, typed: str) -> ResidentDraft:
    """The record with another PESEL, and the birth date and sex that it tells.

    A birth date or sex typed by hand is kept; the rules point out when the two disagree.
    """
    before, after = read_pesel(resident.pesel), read_pesel(typed)
    born_on, sex = resident.born_on, resident.sex
    if after.born_on and (born_on is None or born_on == before.born_on):
        born_on = after.born_on
    if after.sex and (not sex or (before.sex and sex == before.sex.value)):
        sex = after.sex.value
    return replace(resident, pesel=after.digits or typed, born_on=born_on, sex=sex)


def _check_names(resident: ResidentDraft) -> Iterator[Problem]:
    for field in ("family_name", "given_name"):
        yield from _check_name(field, getattr(resident, field))
    if resident.second_name.strip():
        yield from _check_name("second_name", resident.second_name)


def _check_name(field: str, typed: str) -> Iterator[Problem]:
    """Odd signs only warn: a nickname in brackets is still better kept than lost."""
    try:
        parse_name(typed)
    except Malformed as error:
        doubtful = error.code in _NAME_DOUBTS
        yield error.problem(field, Severity.WARN if doubtful else Severity.BLOCK)


def _check_identity(resident: ResidentDraft, today: date) -> Iterator[Problem]:
    reading = read_pesel(resident.pesel)
    accepted = bool(resident.pesel_override_reason.strip())
    for problem in [*reading.problems, *_mismatches(resident, reading)]:
        if problem.blocks or not accepted:
            yield problem
    if not resident.pesel.strip() and not resident.no_pesel_reason:
        yield Problem("no_pesel_reason", "pesel-reason-missing", severity=Severity.WARN)
    born_on = resident.born_on
    newborn = not resident.pesel.strip() and resident.no_pesel_reason == NoPeselReason.NEWBORN.value
    if newborn and born_on is not None and age_on(born_on, today) >= 1:
        yield Problem("no_pesel_reason", "newborn-long-ago", severity=Severity.WARN)
    if born_on is None:
        yield Problem("born_on", "birth-date-missing", severity=Severity.REMIND)
        return
    if born_on > today:
        yield Problem("born_on", "born-in-future", severity=Severity.WARN)
    elif age_on(born_on, resident.died_on or today) > OLDEST_AGE:
        age = age_on(born_on, resident.died_on or today)
        yield Problem("born_on", "age-unlikely", {"age": age}, Severity.WARN)
    if resident.died_on is not None and resident.died_on < born_on:
        yield Problem("died_on", "died-before-birth", severity=Severity.WARN)


def _mismatches(resident: ResidentDraft, reading: PeselReading) -> Iterator[Problem]:
    if reading.born_on and resident.born_on and reading.born_on != resident.born_on:
        told = {"day": reading.born_on}
        yield Problem("born_on", "pesel-other-birth-date", told, Severity.WARN)
    if reading.sex and resident.sex and reading.sex.value != resident.sex:
        yield Problem("sex", "pesel-other-sex", severity=Severity.WARN)


def _check_address(resident: ResidentDraft) -> Iterator[Problem]:
    yield from check_parsed("postcode", resident.postcode, PostCode.parse)
    if not resident.village_id and resident.place_name.strip():
        yield Problem("village_id", "outside-service-area", {}, Severity.WARN, "D12")
    elif not resident.village_id:
        yield Problem("village_id", "village-missing", {}, Severity.REMIND, "D12")
    if resident.address_confidential and not resident.confidential_reason.strip():
        yield Problem("confidential_reason", "confidential-reason-missing", {}, Severity.WARN)


def _check_contact(resident: ResidentDraft) -> Iterator[Problem]:
    yield from check_parsed("phone", resident.phone, PhoneNumber.parse)
    yield from check_email("email", resident.email)


def _check_residence(resident: ResidentDraft, today: date) -> Iterator[Problem]:
    if resident.citizenship in ("", HOME_COUNTRY):
        return
    if not resident.residence_basis.strip():
        yield Problem("residence_basis", "residence-basis-missing", severity=Severity.REMIND)
    ends = resident.residence_valid_to
    if ends is None:
        return
    if ends < today:
        yield Problem("residence_valid_to", "residence-ended", {"day": ends}, Severity.REMIND)
    elif ends <= today + timedelta(days=RESIDENCE_NOTICE_DAYS):
        yield Problem("residence_valid_to", "residence-ends-soon", {"day": ends}, Severity.REMIND)


def _check_people(resident: ResidentDraft, today: date) -> Iterator[Problem]:
    for place, representative in enumerate(resident.representatives):
        yield from _check_representative(representative, f"representatives[{place}]", today)
    for place, contact in enumerate(resident.contacts):
        yield from check_parsed(f"contacts[{place}].phone", contact.phone, PhoneNumber.parse)


def _check_representative(person: RepresentativeDraft, path: str, today: date) -> Iterator[Problem]:
    if not (person.family_name.strip() or person.given_name.strip()):
        yield Problem(f"{path}.family_name", "name-missing")
    yield from check_parsed(f"{path}.phone", person.phone, PhoneNumber.parse)
    if person.kind is not RepresentativeKind.ACTUAL_CARER and not person.basis.strip():
        yield Problem(f"{path}.basis", "basis-missing", {}, Severity.WARN, "D2")
    starts, ends = person.valid_from, person.valid_to
    if starts and ends and ends < starts:
        yield Problem(f"{path}.valid_to", "ends-before-start")
    elif ends and ends < today:
        yield Problem(
            f"{path}.valid_to", "representation-ended", {"day": ends}, Severity.REMIND, "D2"
        )


def _check_lengths(resident: ResidentDraft) -> Iterator[Problem]:
    for field, limit in LONGEST.items():
        # The rules of names say it of a name.
        if field not in _NAMES and len(getattr(resident, field)) > limit:
            yield Problem(field, "text-too-long", {"longest": limit})


def _check_privacy_notice(resident: ResidentDraft) -> Iterator[Problem]:
    if resident.privacy_notice_on is None:
        yield Problem("privacy_notice_on", "privacy-notice-missing", {}, Severity.REMIND, "D14")


def _stripped(part: _Part) -> _Part:
    texts: dict[str, Any] = {
        each.name: value.strip()
        for each in fields(part)
        if isinstance(value := getattr(part, each.name), str)
    }
    return replace(part, **texts)


def _is_filled(part: RepresentativeDraft | ContactPersonDraft, *names: str) -> bool:
    return any(getattr(part, name) for name in names)


def _phone(typed: str) -> str:
    return _in_form(typed, lambda text: PhoneNumber.parse(text).e164)


def _postcode(typed: str) -> str:
    return _in_form(typed, lambda text: str(PostCode.parse(text)))


def _in_form(typed: str, form: Callable[[str], str]) -> str:
    try:
        return form(typed)
    except Malformed:
        return typed
