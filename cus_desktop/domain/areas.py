"""The 14 areas of social services (CUS act, art. 2(1)) and how offices type them."""

from __future__ import annotations

from dataclasses import dataclass

from cus_desktop.domain.sorting import words
from cus_desktop.i18n import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class ServiceArea:
    """One area: its number in the act, its stored key, its English label."""

    number: int
    key: str
    label: str
    """To be translated (context ``domain``) where it is shown."""
    typed: tuple[str, ...]
    """Wordings seen in offices, folded; the first is the wording of the act."""


AREAS = (
    ServiceArea(
        1,
        "pro_family",
        QT_TRANSLATE_NOOP("domain", "pro-family policy"),
        ("polityka prorodzinna", "prorodzinna", "pro family policy"),
    ),
    ServiceArea(
        2,
        "family_support",
        QT_TRANSLATE_NOOP("domain", "supporting the family"),
        ("wspieranie rodziny", "wsparcie rodziny", "wspieranie rodzin", "family support"),
    ),
    ServiceArea(
        3,
        "foster_care",
        QT_TRANSLATE_NOOP("domain", "foster care"),
        ("system pieczy zastepczej", "piecza zastepcza", "foster care"),
    ),
    ServiceArea(
        4,
        "social_assistance",
        QT_TRANSLATE_NOOP("domain", "social assistance"),
        ("pomoc spoleczna", "social assistance"),
    ),
    ServiceArea(
        5,
        "health",
        QT_TRANSLATE_NOOP("domain", "health promotion and protection"),
        ("promocja i ochrona zdrowia", "ochrona zdrowia", "promocja zdrowia", "zdrowie", "health"),
    ),
    ServiceArea(
        6,
        "disability_support",
        QT_TRANSLATE_NOOP("domain", "supporting people with disabilities"),
        (
            "wspieranie osob niepelnosprawnych",
            "wsparcie osob niepelnosprawnych",
            "wspieranie osob z niepelnosprawnosciami",
            "wsparcie osob z niepelnosprawnosciami",
            "wspieranie osob z niepelnosprawnoscia",
            "wsparcie osob z niepelnosprawnoscia",
            "niepelnosprawnosc",
            "disability support",
        ),
    ),
    ServiceArea(
        7,
        "education",
        QT_TRANSLATE_NOOP("domain", "public education"),
        ("edukacja publiczna", "edukacja", "education"),
    ),
    ServiceArea(
        8,
        "employment",
        QT_TRANSLATE_NOOP("domain", "countering unemployment"),
        ("przeciwdzialanie bezrobociu", "bezrobocie", "employment"),
    ),
    ServiceArea(9, "culture", QT_TRANSLATE_NOOP("domain", "culture"), ("kultura", "culture")),
    ServiceArea(
        10,
        "sport_tourism",
        QT_TRANSLATE_NOOP("domain", "physical culture and tourism"),
        (
            "kultura fizyczna i turystyka",
            "kultura fizyczna",
            "sport i turystyka",
            "turystyka",
            "sport",
            "sport and tourism",
        ),
    ),
    ServiceArea(
        11,
        "civic_activity",
        QT_TRANSLATE_NOOP("domain", "encouraging civic activity"),
        (
            "pobudzanie aktywnosci obywatelskiej",
            "aktywnosc obywatelska",
            "civic activity",
        ),
    ),
    ServiceArea(
        12,
        "housing",
        QT_TRANSLATE_NOOP("domain", "housing"),
        ("mieszkalnictwo", "housing"),
    ),
    ServiceArea(
        13,
        "environment",
        QT_TRANSLATE_NOOP("domain", "environmental protection"),
        ("ochrona srodowiska", "srodowisko", "environment"),
    ),
    ServiceArea(
        14,
        "reintegration",
        QT_TRANSLATE_NOOP("domain", "vocational and social reintegration"),
        (
            "reintegracja zawodowa i spoleczna",
            "reintegracja spoleczna i zawodowa",
            "reintegracja",
            "reintegration",
        ),
    ),
)
"""All areas in the order of the act."""

_SURE = 88
"""Likeness in per cent from which a slip of the finger is forgiven (about one letter in nine)."""
_CLEAR_LEAD = 6
"""How much the best area must be ahead of the next one."""


def area_by_key(key: str) -> ServiceArea | None:
    """The area stored under the key, or None."""
    return next((area for area in AREAS if area.key == key), None)


def recognise_area(text: str) -> ServiceArea | None:
    """The area an office meant, or None when not sure: then a person is asked.

    Understands the wording of the act and common short forms without regard to capitals,
    diacritics and small slips, the stored key, and the number (``4``, ``pkt 4``).
    """
    typed = words(text)
    if typed and typed[0] in ("pkt", "nr", "obszar") and len(typed) > 1:
        typed = typed[1:]
    if not typed:
        return None
    if typed[0].isdecimal():
        if len(typed) == 1:
            return next((area for area in AREAS if str(area.number) == typed[0]), None)
        typed = typed[1:]
    wording = " ".join(typed)
    for area in AREAS:
        if wording in area.typed or wording == area.key.replace("_", " "):
            return area
    return _nearest(wording)


def _nearest(wording: str) -> ServiceArea | None:
    from rapidfuzz import fuzz

    ranked = sorted(
        ((max(fuzz.ratio(wording, known) for known in area.typed), area) for area in AREAS),
        key=lambda found: found[0],
        reverse=True,
    )
    (best, area), (second, _) = ranked[:2]
    return area if best >= _SURE and best - second >= _CLEAR_LEAD else None
