"""What must hold for a service of the catalogue and for the programme behind it.

An office writes its catalogue over weeks, so little is blocked: what contradicts the law or
itself. What is merely unknown is said and may stay empty; nothing is ever guessed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.catalogue import LegalTrack, ProgrammeDraft, ServiceDraft
from cus_desktop.domain.dates import add_months
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.sorting import words

TRACKS = frozenset(track.value for track in LegalTrack)
UNITS = tuple(unit.value for unit in Unit)
AREA_KEYS = frozenset(area.key for area in AREAS)

RECHECK_MONTHS = 6
"""D45: how often the published description of a service is looked at again (CFG)."""
PROGRAMME_NOTICE_MONTHS = 6
"""D41: how early the council's calendar has to hear of a programme that ends (CFG)."""


LONGEST = {
    "name": 200,
    "place": 240,
    "limit_per_person": 240,
    "fee": 240,
    "pictogram": 60,
    "source": 240,
}
"""Characters that fit into the short fields of a service; longer texts are refused, not cut."""


def name_key(name: str) -> str:
    """The name by which two services are the same: folded words, signs left out."""
    return " ".join(words(name))


def check_service(
    service: ServiceDraft,
    today: date,
    programme: ProgrammeDraft | None = None,
    *,
    other_names: Iterable[str] = (),
    recheck_months: int = RECHECK_MONTHS,
) -> list[Problem]:
    """Everything the rules say about one service.

    ``programme`` is the one the service names; ``other_names`` are the names of the other
    services of the catalogue.
    """
    return [
        *_check_name(service, other_names),
        *_check_lengths(service),
        *_check_classes(service),
        *_check_period(service, programme),
        *_check_standard(service),
        *_check_freshness(service, today, recheck_months),
    ]


def service_ends_on(service: ServiceDraft, programme: ProgrammeDraft | None) -> date | None:
    """The last day of the service: its own, or its programme's where that is earlier (D41)."""
    ends = [service.active_to]
    if programme is not None and service.legal_track != LegalTrack.SOCIAL_ASSISTANCE.value:
        ends.append(programme.in_force_to)
    known = [end for end in ends if end is not None]
    return min(known) if known else None


def offered_on(service: ServiceDraft, programme: ProgrammeDraft | None, day: date) -> bool:
    """True when the service can be planned for the day."""
    if service.active_from is not None and day < service.active_from:
        return False
    last = service_ends_on(service, programme)
    return last is None or day <= last


def check_programme(programme: ProgrammeDraft, today: date) -> list[Problem]:
    """Everything the rules say about one programme (D41, D42)."""
    problems = []
    if not programme.name.strip():
        problems.append(Problem("name", "programme-name-missing"))
    if _reversed(programme.in_force_from, programme.in_force_to):
        problems.append(Problem("in_force_to", "ends-before-start"))
    problems.extend(
        Problem(field, "programme-resolution-missing", severity=Severity.WARN, rule="D42")
        for field in _unfilled_resolution(programme)
    )
    ends = programme.in_force_to
    if ends is not None and today <= ends <= add_months(today, PROGRAMME_NOTICE_MONTHS):
        problems.append(
            Problem("in_force_to", "programme-ends-soon", {"day": ends}, Severity.REMIND, "D41")
        )
    return problems


def _check_name(service: ServiceDraft, other_names: Iterable[str]) -> list[Problem]:
    key = name_key(service.name)
    if not key:
        return [Problem("name", "service-name-missing")]
    if any(name_key(other) == key for other in other_names):
        return [Problem("name", "service-name-taken")]
    return []


def _check_lengths(service: ServiceDraft) -> list[Problem]:
    return [
        Problem(field, "text-too-long", {"longest": longest})
        for field, longest in LONGEST.items()
        if len(getattr(service, field)) > longest
    ]


def _check_classes(service: ServiceDraft) -> list[Problem]:
    problems = []
    if not service.areas:
        problems.append(_unsaid("areas", "service-areas-missing", "CUS act art. 2(1)"))
    if any(area not in AREA_KEYS for area in service.areas):
        problems.append(Problem("areas", "area-unknown", rule="CUS act art. 2(1)"))
    if not service.legal_track:
        problems.append(_unsaid("legal_track", "service-track-missing", "D13"))
    elif service.legal_track not in TRACKS:
        problems.append(Problem("legal_track", "track-unknown", rule="D13"))
    if service.unit and service.unit not in UNITS:
        problems.append(Problem("unit", "unit-unknown"))
    return problems


def _check_period(service: ServiceDraft, programme: ProgrammeDraft | None) -> list[Problem]:
    problems = []
    if _reversed(service.active_from, service.active_to):
        problems.append(Problem("active_to", "ends-before-start"))
    if programme is None or programme.in_force_to is None:
        return problems
    if service.legal_track == LegalTrack.SOCIAL_ASSISTANCE.value:
        return problems
    last = programme.in_force_to
    for field, day in (("active_from", service.active_from), ("active_to", service.active_to)):
        if day is not None and day > last:
            problems.append(Problem(field, "service-after-programme", {"day": last}, rule="D41"))
    return problems


def _check_standard(service: ServiceDraft) -> list[Problem]:
    of_programme = service.legal_track == LegalTrack.PROGRAMME.value
    if of_programme and not service.quality_standard.strip():
        return [_unsaid("quality_standard", "service-standard-missing", "D44")]
    return []


def _check_freshness(service: ServiceDraft, today: date, months: int) -> list[Problem]:
    checked = service.last_checked_on
    if checked is None or add_months(checked, months) > today:
        return []
    details = {"day": checked, "months": months}
    return [Problem("last_checked_on", "service-recheck", details, Severity.REMIND, "D45")]


def _unsaid(field: str, code: str, rule: str) -> Problem:
    return Problem(field, code, severity=Severity.WARN, rule=rule)


def _unfilled_resolution(programme: ProgrammeDraft) -> list[str]:
    values = {
        "resolution_number": programme.resolution_number.strip(),
        "resolution_on": programme.resolution_on,
        "journal_entry": programme.journal_entry.strip(),
        "in_force_from": programme.in_force_from,
    }
    return [field for field, value in values.items() if not value]


def _reversed(first: date | None, last: date | None) -> bool:
    return first is not None and last is not None and last < first
