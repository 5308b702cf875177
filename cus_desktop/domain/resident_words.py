"""How offices write a list of residents in a spreadsheet: headings, sex, disability, yes.

Recognising means knowing the word. A heading not known here is left for the person to map.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from cus_desktop.domain.residents import DisabilityLevel, Sex
from cus_desktop.domain.sorting import words

T = TypeVar("T")

IMPORT_FIELDS = (
    "family_name",
    "given_name",
    "second_name",
    "name_family_first",
    "name_given_first",
    "pesel",
    "pesel_override_reason",
    "born_on",
    "sex",
    "village",
    "address",
    "street",
    "house_no",
    "flat_no",
    "postcode",
    "post_town",
    "registered_address",
    "phone",
    "email",
    "citizenship",
    "other_id_kind",
    "other_id_number",
    "disability_level",
    "disability_valid_to",
    "note",
    "sensitive_note",
    "external_ref",
    "file_place",
    "died_on",
    "left_on",
    "register_id",
)
"""What a column of an imported list can hold; the two ``name_`` fields hold a whole name.

``register_id`` is our own id, which an exported list carries back.
"""

_HEADINGS: Mapping[str, Sequence[str]] = {
    "family_name": (
        "family_name", "family name", "surname", "last name", "nazwisko", "nazwisko osoby",
        "nazwisko mieszkańca",
    ),
    "given_name": (
        "given_name", "given name", "first name", "imię", "imiona", "pierwsze imię", "imię 1",
        "imię osoby", "imię mieszkańca", "imię imiona",
    ),
    "second_name": ("second_name", "second name", "middle name", "drugie imię", "imię 2"),
    "name_family_first": (
        "nazwisko i imię", "nazwisko imię", "nazwisko i imiona", "nazwisko i imię osoby",
        "surname and name", "mieszkaniec", "osoba", "świadczeniobiorca",
    ),
    "name_given_first": (
        "imię i nazwisko", "imię nazwisko", "imiona i nazwisko", "full name", "name",
        "imię i nazwisko mieszkańca", "imię i nazwisko osoby",
    ),
    "pesel": ("pesel", "nr pesel", "numer pesel", "pesel osoby"),
    "pesel_override_reason": (
        "pesel_override_reason", "pesel override reason", "why the pesel was accepted",
        "reason for the pesel", "powód pesel", "powód numeru pesel", "uzasadnienie pesel",
        "powód przyjęcia numeru pesel",
        "dlaczego przyjęto pesel",
    ),
    "born_on": (
        "born_on", "born on", "birth date", "date of birth", "data urodzenia", "ur", "data ur",
        "urodzony", "urodzona", "dzień urodzenia",
    ),
    "sex": ("sex", "gender", "płeć"),
    "village": (
        "village", "place", "locality", "city", "town", "miejscowość", "wieś", "sołectwo",
        "miejsce zamieszkania", "miejsce pobytu", "miasto",
    ),
    "address": ("address", "adres", "adres zamieszkania", "adres pobytu", "zamieszkały"),
    "street": ("street", "ulica", "ul"),
    "house_no": (
        "house_no", "house no", "house number", "house", "nr domu", "numer domu", "dom",
        "nr budynku", "numer budynku",
    ),
    "flat_no": (
        "flat_no", "flat no", "flat number", "flat", "nr mieszkania", "numer mieszkania",
        "nr lokalu", "numer lokalu", "lokal", "nr m", "mieszkanie",
    ),
    "postcode": ("postcode", "post code", "postal code", "zip", "kod pocztowy", "kod"),
    "post_town": ("post_town", "post town", "post office", "poczta"),
    "registered_address": (
        "registered_address", "registered address", "adres zameldowania", "zameldowanie",
    ),
    "phone": (
        "phone", "telephone", "mobile", "telefon", "tel", "nr telefonu", "numer telefonu",
        "telefon kontaktowy", "komórka", "nr tel",
    ),
    "email": ("email", "e mail", "mail", "adres e mail", "adres email", "poczta elektroniczna"),
    "citizenship": ("citizenship", "nationality", "obywatelstwo"),
    "other_id_kind": (
        "other_id_kind", "document", "document kind", "rodzaj dokumentu", "dokument",
        "dokument tożsamości",
    ),
    "other_id_number": (
        "other_id_number", "document number", "nr dokumentu", "numer dokumentu",
        "seria i numer dokumentu", "nr paszportu",
    ),
    "disability_level": (
        "disability_level", "disability level", "disability", "stopień niepełnosprawności",
        "niepełnosprawność", "orzeczenie",
    ),
    "disability_valid_to": (
        "disability_valid_to", "disability valid to", "orzeczenie do", "orzeczenie ważne do",
        "ważność orzeczenia",
    ),
    "note": ("note", "notes", "remarks", "uwagi", "notatka", "notatki", "uwaga"),
    "sensitive_note": ("sensitive_note", "sensitive note", "uwagi wrażliwe", "dane wrażliwe"),
    "external_ref": (
        "external_ref", "external ref", "external id", "id", "nr w systemie", "identyfikator",
        "nr ewidencyjny", "numer ewidencyjny", "nr osoby", "id osoby", "numer klienta",
        "nr klienta",
    ),
    "file_place": (
        "file_place", "file place", "teczka", "nr teczki", "numer teczki", "miejsce akt",
        "położenie akt",
    ),
    "died_on": ("died_on", "died on", "date of death", "data zgonu", "zgon", "data śmierci"),
    "left_on": (
        "left_on", "left on", "moved out", "data wyprowadzki", "wyprowadzka",
        "data wymeldowania", "wymeldowanie",
    ),
    "register_id": ("register_id", "register id", "nr w rejestrze", "number in the register"),
}  # fmt: skip

_SEXES: Mapping[Sex, Sequence[str]] = {
    Sex.FEMALE: ("female", "f", "k", "kobieta", "żeńska", "ż", "woman"),
    Sex.MALE: ("male", "m", "mężczyzna", "męska", "man"),
}

_LEVELS: Mapping[DisabilityLevel, Sequence[str]] = {
    DisabilityLevel.NONE: ("none", "brak", "nie", "bez orzeczenia", "nie dotyczy", "no"),
    DisabilityLevel.LIGHT: ("light", "lekki", "stopień lekki", "lekka"),
    DisabilityLevel.MODERATE: ("moderate", "umiarkowany", "stopień umiarkowany", "umiarkowana"),
    DisabilityLevel.SEVERE: ("severe", "znaczny", "stopień znaczny", "znaczna"),
    DisabilityLevel.CHILD: ("child", "dziecko", "do 16 lat", "do 16 roku życia", "przed 16"),
}

_COUNTRIES: Mapping[str, Sequence[str]] = {
    "PL": ("pl", "polska", "polskie", "polish", "poland", "pol"),
    "UA": ("ua", "ukraina", "ukraińskie", "ukrainian", "ukraine", "ukr"),
    "BY": ("by", "białoruś", "białoruskie", "belarus", "blr"),
    "RU": ("ru", "rosja", "rosyjskie", "russia"),
    "DE": ("de", "niemcy", "niemieckie", "germany"),
    "VN": ("vn", "wietnam", "wietnamskie", "vietnam"),
    "GE": ("ge", "gruzja", "gruzińskie", "georgia"),
    "MD": ("md", "mołdawia", "mołdawskie", "moldova"),
}


def _key(text: str) -> str:
    return " ".join(words(text))


def _by_word(lists: Mapping[T, Sequence[str]]) -> Mapping[str, T]:
    found = {_key(word): meaning for meaning, known in lists.items() for word in known}
    return MappingProxyType(found)


_FIELD_OF = _by_word(_HEADINGS)
_SEX_OF = _by_word(_SEXES)
_LEVEL_OF = _by_word(_LEVELS)
_COUNTRY_OF = _by_word(_COUNTRIES)


def recognise_heading(heading: str) -> str:
    """The field a column holds, or an empty string."""
    return _FIELD_OF.get(_key(heading), "")


def recognise_columns(headings: Sequence[str]) -> dict[int, str]:
    """Column number to field; a field taken by an earlier column is not taken twice."""
    found: dict[int, str] = {}
    for column, heading in enumerate(headings):
        name = recognise_heading(heading)
        if name and name not in found.values():
            found[column] = name
    return found


def recognise_sex(text: str) -> Sex | None:
    """``K``, ``kobieta``, ``M`` and the like."""
    return _SEX_OF.get(_key(text))


def recognise_disability(text: str) -> DisabilityLevel | None:
    """``znaczny``, ``stopień lekki``, ``brak`` and the like."""
    return _LEVEL_OF.get(_key(text))


def recognise_country(text: str) -> str:
    """The two-letter code of a citizenship, or an empty string."""
    return _COUNTRY_OF.get(_key(text), "")
