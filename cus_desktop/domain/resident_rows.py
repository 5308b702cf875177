"""Rows of a residents' list, read into fields of `ResidentDraft` with what is wrong in them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from cus_desktop.domain import resident_cells as cells
from cus_desktop.domain.import_outcomes import Table
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.offices import VillageDraft
from cus_desktop.domain.pesel import read_pesel
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.resident_words import recognise_columns

Value = str | date

_ADDRESS_TEXTS = ("street", "house_no", "flat_no", "post_town")
_PLAIN_TEXTS = (
    *_ADDRESS_TEXTS,
    "registered_address",
    "email",
    "pesel_override_reason",
    "other_id_kind",
    "other_id_number",
    "note",
    "sensitive_note",
    "external_ref",
    "file_place",
)
_DAYS = ("disability_valid_to", "died_on", "left_on")
_CHOICES = ("sex", "disability_level", "citizenship")
_DATES = ("born_on", *_DAYS)


@dataclass(frozen=True)
class ReadRow:
    """What one row of the file tells; a field that is empty in the file is not in ``values``."""

    row: int
    name: str
    values: Mapping[str, Value]
    problems: tuple[Problem, ...] = ()
    register_id: str = ""
    """Our own id, when the file is a list that was exported here."""


@dataclass
class _Reading:
    """The row while it is read."""

    row: int
    texts: dict[str, str]
    values: dict[str, Value] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def take(self, name: str, read: Callable[[str], Value]) -> None:
        """Read one cell; what cannot be read becomes a finding of the row."""
        text = self.texts.get(name, "")
        if not text:
            return
        try:
            self.values[name] = read(text)
        except Malformed as error:
            self.refuse(name, error.code, error.params)

    def refuse(self, name: str, code: str, params: Mapping[str, object] | None = None) -> None:
        """The row cannot be imported as it is."""
        self.problems.append(Problem(name, code, {**(params or {}), "row": self.row}))

    def remark(self, name: str, code: str) -> None:
        """Only said in the preview."""
        self.problems.append(Problem(name, code, {"row": self.row}, Severity.REMIND))


def read_rows(
    table: Table,
    villages: Sequence[VillageDraft],
    today: date,
    columns: Mapping[int, str] | None = None,
) -> list[ReadRow]:
    """The rows of the table; ``columns`` overrides the headings the program recognises."""
    chosen = dict(columns) if columns is not None else recognise_columns(table.headers)
    month_first = {
        name
        for column, name in chosen.items()
        if name in _DATES and not cells.days_first(row[column] for row in table.rows)
    }
    found = []
    for number, row in zip(table.numbers, table.rows, strict=True):
        texts = {name: row[column].strip() for column, name in chosen.items() if name}
        told = {name: text for name, text in texts.items() if not cells.says_nothing(text)}
        if told:
            found.append(_read(_Reading(number, told), villages, today, month_first))
    return found


def unread_headings(table: Table, columns: Mapping[int, str]) -> tuple[str, ...]:
    """Headings of columns with content that are not read."""
    return tuple(
        heading or f"#{column + 1}"
        for column, heading in enumerate(table.headers)
        if not columns.get(column) and any(row[column] for row in table.rows)
    )


def _read(
    row: _Reading, villages: Sequence[VillageDraft], today: date, month_first: set[str]
) -> ReadRow:
    _read_names(row)
    _read_identity(row, today, month_first)
    _read_place(row, villages)
    _read_phones(row)
    for name in _PLAIN_TEXTS:
        row.take(name, str)
    for name in _CHOICES:
        row.take(name, _choice(name))
    name = " ".join(str(row.values.get(part, "")) for part in ("family_name", "given_name"))
    known = row.texts.get("register_id", "").lower()
    return ReadRow(row.row, name.strip(), row.values, tuple(row.problems), known)


def _read_names(row: _Reading) -> None:
    for whole, family_first in (("name_family_first", True), ("name_given_first", False)):
        if whole in row.texts and not row.texts.get("family_name"):
            try:
                family, given = cells.split_name(row.texts[whole], family_first=family_first)
            except Malformed as error:
                row.refuse("family_name", error.code)
                continue
            row.values["family_name"] = family
            row.values.setdefault("given_name", given)
    for name in ("family_name", "given_name", "second_name"):
        row.take(name, cells.read_name)


def _read_identity(row: _Reading, today: date, month_first: set[str]) -> None:
    if row.texts.get("pesel"):
        try:
            digits, repaired = cells.read_pesel_cell(row.texts["pesel"])
        except Malformed as error:
            row.refuse("pesel", error.code, error.params)
        else:
            row.values["pesel"] = digits
            if repaired:
                row.remark("pesel", "pesel-zeros-restored")
    told = read_pesel(str(row.values.get("pesel", "")))
    for name in _DATES:
        if name in month_first and cells.has_slashes(row.texts.get(name, "")):
            row.refuse(name, "date-order-unclear")
        elif name == "born_on":
            row.take(name, lambda text: cells.read_birth_date(text, today, told.born_on))
        else:
            row.take(name, lambda text: cells.read_day(text, today))


def _read_place(row: _Reading, villages: Sequence[VillageDraft]) -> None:
    if "address" in row.texts:
        for name, text in cells.read_address(row.texts["address"]).items():
            row.texts.setdefault(name, text)
    if row.texts.get("street"):
        parts = cells.read_street(row.texts["street"], row.texts.get("house_no", ""))
        row.texts["street"] = parts["street"]
        for name, text in parts.items():
            row.texts.setdefault(name, text)
    row.take("postcode", cells.read_postcode)
    name = row.texts.get("village", "")
    if not name:
        return
    found = cells.find_villages(name, villages, str(row.values.get("postcode", "")))
    if len(found) == 1:
        row.values["village_id"] = found[0].id
        for part in ("postcode", "post_town"):
            if getattr(found[0], part) and not row.texts.get(part):
                row.values[part] = getattr(found[0], part)
    elif found:
        row.refuse("village", "village-ambiguous", {"count": len(found)})
    else:
        row.values["place_name"] = name


def _read_phones(row: _Reading) -> None:
    """The first number of the cell; further ones go to the note, so that none is lost."""
    if not row.texts.get("phone"):
        return
    try:
        first, *more = cells.read_phones(row.texts["phone"])
    except Malformed as error:
        row.refuse("phone", error.code, error.params)
        return
    row.values["phone"] = first
    if more:
        numbers = f"tel. {', '.join(more)}"
        row.texts["note"] = "; ".join(filter(None, (row.texts.get("note"), numbers)))


def _choice(name: str) -> Callable[[str], Value]:
    return lambda text: cells.read_choice(text, name)
