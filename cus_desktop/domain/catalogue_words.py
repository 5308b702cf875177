"""How offices write a catalogue in a spreadsheet: headings, tracks and units of measure.

Recognising means knowing the word. A word not known here is asked about, never guessed from
its likeness to another.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.areas import recognise_area
from cus_desktop.domain.catalogue import LegalTrack
from cus_desktop.domain.sorting import words

IMPORT_FIELDS = (
    "name",
    "areas",
    "legal_track",
    "addressees",
    "scope",
    "plain_description",
    "place",
    "unit",
    "limit_per_person",
    "fee",
    "legal_basis",
    "quality_standard",
    "programme",
    "source",
)
"""What a column of an imported catalogue can hold; each but the name may be missing."""

_HEADINGS: Mapping[str, Sequence[str]] = {
    "name": (
        "name", "service", "service name", "nazwa", "usługa", "nazwa usługi",
        "usługa społeczna", "nazwa usługi społecznej",
    ),
    "areas": (
        "areas", "area", "service areas", "obszar", "obszary", "obszar usługi", "obszary usług",
        "obszar usług społecznych", "dziedzina", "dziedziny", "zakres z art 2", "art 2",
    ),
    "legal_track": (
        "legal track", "track", "legal_track", "tryb", "tryb prawny", "ścieżka",
        "ścieżka prawna", "tryb przyznania", "tryb przyznawania", "rodzaj trybu",
    ),
    "addressees": (
        "addressees", "for whom", "target group", "adresaci", "adresat", "dla kogo", "odbiorcy",
        "odbiorca", "grupa docelowa", "uprawnieni", "osoby uprawnione", "warunki",
    ),
    "scope": (
        "scope", "description", "zakres", "zakres usługi", "opis", "opis usługi",
        "na czym polega",
    ),
    "plain_description": (
        "plain description", "easy description", "opis prosty", "prosty opis",
        "opis prostym językiem", "opis łatwy", "etr",
    ),
    "place": (
        "place", "location", "miejsce", "miejsce realizacji", "miejsce świadczenia",
        "gdzie", "lokalizacja",
    ),
    "unit": (
        "unit", "unit of measure", "jednostka", "jednostka miary", "jm", "j m", "miara",
        "jednostka rozliczeniowa",
    ),
    "limit_per_person": (
        "limit per person", "limit", "limits", "limity", "limit na osobę",
        "limit na 1 osobę", "wymiar", "maksymalny wymiar",
    ),
    "fee": (
        "fee", "price", "odpłatność", "opłata", "opłaty", "koszt", "koszt dla mieszkańca",
        "cena", "zasady odpłatności",
    ),
    "legal_basis": ("legal basis", "podstawa prawna", "podstawa"),
    "quality_standard": (
        "quality standard", "standard", "standard jakości", "standard jakości usługi",
        "standardy jakości",
    ),
    "programme": (
        "programme", "program usług społecznych", "nazwa programu", "pus", "programme name",
    ),
    "source": ("source", "źródło", "skąd", "uwagi o źródle"),
}  # fmt: skip

_TRACKS: Mapping[LegalTrack, Sequence[str]] = {
    LegalTrack.PROGRAMME: (
        "program", "programme", "program usług społecznych", "pus", "usługa programu",
        "z programu", "w programie", "ustawa o cus", "ustawa cus", "kwalifikacja",
        "zakwalifikowanie", "bez decyzji", "p",
    ),
    LegalTrack.SOCIAL_ASSISTANCE: (
        "pomoc społeczna", "social assistance", "ustawa o pomocy społecznej", "ups", "decyzja",
        "decyzja administracyjna", "z decyzji", "na podstawie decyzji", "ps",
    ),
}  # fmt: skip

_UNITS: Mapping[Unit, Sequence[str]] = {
    Unit.HOUR: (
        "godzina", "godziny", "godzin", "godz", "h", "g", "godzina zegarowa", "rbh",
        "roboczogodzina", "hour", "hours",
    ),
    Unit.DAY: (
        "dzień", "dni", "dzień pobytu", "osobodzień", "dzień roboczy", "day", "days",
        "day of stay",
    ),
    Unit.FULL_DAY: (
        "doba", "doby", "dób", "osobodoba", "24 h", "24 godziny", "full day", "full_day",
        "24 hours",
    ),
    Unit.TRIP: (
        "kurs", "kursy", "kursów", "przejazd", "przejazdy", "przejazdów", "trip", "trips",
    ),
    Unit.KM: ("km", "kilometr", "kilometry", "kilometrów", "kilometre", "kilometer"),
    Unit.PIECE: ("sztuka", "sztuki", "sztuk", "szt", "piece", "pieces", "pc"),
    Unit.MONTH: (
        "miesiąc", "miesiące", "miesięcy", "mies", "abonament", "abonament miesięczny",
        "month", "months", "monthly subscription",
    ),
    Unit.MEETING: (
        "spotkanie", "spotkania", "spotkań", "zajęcia", "sesja", "sesje", "meeting",
        "meetings", "session",
    ),
    Unit.VISIT: ("wizyta", "wizyty", "wizyt", "visit", "visits"),
    Unit.RENTAL: ("wypożyczenie", "wypożyczenia", "wypożyczeń", "rental", "rentals"),
    Unit.MEAL: (
        "posiłek", "posiłki", "posiłków", "obiad", "obiady", "obiadów", "meal", "meals",
    ),
}  # fmt: skip


def _lookup(table: Mapping[str, Sequence[str]]) -> Mapping[str, str]:
    return MappingProxyType(
        {_folded(word): key for key, spellings in table.items() for word in spellings}
    )


def _folded(text: str) -> str:
    return " ".join(words(text))


_FIELD_OF = _lookup(_HEADINGS)
_TRACK_OF = _lookup({track.value: spellings for track, spellings in _TRACKS.items()})
_UNIT_OF = _lookup({unit.value: spellings for unit, spellings in _UNITS.items()})
_PIECES = re.compile(r"[;\n|]")


def recognise_field(heading: str) -> str | None:
    """The field a column holds by its heading, or None."""
    return _FIELD_OF.get(_folded(heading))


def recognise_columns(headings: Sequence[str]) -> dict[int, str]:
    """Which column holds which field; of two columns for one field the first counts."""
    columns: dict[int, str] = {}
    for column, heading in enumerate(headings):
        field = recognise_field(heading)
        if field is not None and field not in columns.values():
            columns[column] = field
    return columns


def recognise_track(text: str) -> str | None:
    """Key of the legal track a cell names, or None."""
    return _TRACK_OF.get(_folded(text))


def recognise_unit(text: str) -> str | None:
    """Key of the unit a cell names, or None."""
    return _UNIT_OF.get(_folded(text))


def recognise_areas(text: str) -> list[tuple[str, str | None]]:
    """The areas named in one cell as (words typed, key or None), in their order.

    Areas are parted by semicolons or lines. Commas part them only where every part is then
    an area: a comma may also belong to a name.
    """
    found: list[tuple[str, str | None]] = []
    for piece in (part.strip() for part in _PIECES.split(text)):
        if not piece:
            continue
        key = _area_key(piece)
        parts = [part.strip() for part in piece.split(",")]
        keys = [_area_key(part) for part in parts]
        if key is None and len(parts) > 1 and all(keys):
            found.extend(zip(parts, keys, strict=True))
        else:
            found.append((piece, key))
    return found


def _area_key(text: str) -> str | None:
    area = recognise_area(text)
    return area.key if area else None
