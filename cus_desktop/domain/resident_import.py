"""What importing a list of residents would do, worked out before anything is changed.

Pure: the rows of the file, the people of the store and the answers given so far go in; the
plan comes out. The preview, the dry run and the import itself use the same plan.

A person is recognised by our own id in an exported list, by the number in the other system, by
PESEL, else by name, birth date and village (D95). Where several fit, or somebody only looks
alike, the row stops and asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from cus_desktop.domain.duplicates import (
    Likeness,
    LookAlike,
    Traits,
    compare,
    look_alikes,
    stays_same_person,
)
from cus_desktop.domain.import_outcomes import FieldChange, HiddenChange, Outcome
from cus_desktop.domain.pesel import DOUBTS as PESEL_DOUBTS
from cus_desktop.domain.problems import Problem, Severity, blocking
from cus_desktop.domain.resident_rows import ReadRow
from cus_desktop.domain.resident_rules import check_resident, tidied, with_pesel
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.domain.sorting import words

ADD = "add"
"""The answer "this is another person": add a row that looks like somebody known."""
SKIP = "skip"
"""The answer "leave this row out"."""

NEEDS_PESEL_REASON = PESEL_DOUBTS | {"pesel-other-birth-date", "pesel-other-sex"}
"""Findings that reject a row unless ``pesel_override_reason`` tells why they are accepted."""

_KEPT_WHEN_FILLED = frozenset({"note", "sensitive_note"})
"""Free text of the office is never replaced by the file."""
_WHERE = frozenset(
    {
        "street",
        "house_no",
        "flat_no",
        "postcode",
        "post_town",
        "village_id",
        "place_name",
        "registered_address",
    }
)
"""Fields that tell where a person is; a preview keeps them to itself when that is confidential."""


@dataclass(frozen=True)
class PlannedRow:
    """What one row of the file does, with the resident as it will be saved."""

    row: int
    name: str
    outcome: Outcome
    resident: ResidentDraft | None = None
    changes: tuple[FieldChange, ...] = ()
    problems: tuple[Problem, ...] = ()
    look_alikes: tuple[LookAlike, ...] = ()
    """People known who may be the same; the row waits for an answer when it is rejected."""

    @property
    def same_pesel(self) -> bool:
        """True when one of them has the row's PESEL: nobody can be added beside them."""
        return any(each.certain for each in self.look_alikes)


@dataclass(frozen=True)
class ImportPlan:
    """The whole import, rows in the order of the file."""

    rows: tuple[PlannedRow, ...] = ()
    columns: Mapping[int, str] = field(default_factory=dict)
    """Column of the sheet -> field it is read into."""
    unread_headings: tuple[str, ...] = ()
    """Headings of columns with content that is not imported."""

    def count(self, outcome: Outcome) -> int:
        """How many rows end so."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def counts(self) -> dict[str, int]:
        """Rows by outcome, every outcome named."""
        return {outcome.value: self.count(outcome) for outcome in Outcome}

    @property
    def changing(self) -> tuple[PlannedRow, ...]:
        """The rows that will be written."""
        kinds = (Outcome.ADDED, Outcome.CHANGED)
        return tuple(row for row in self.rows if row.outcome in kinds)

    @property
    def rejected(self) -> tuple[PlannedRow, ...]:
        """The rows that cannot be imported as they are."""
        return tuple(row for row in self.rows if row.outcome is Outcome.REJECTED)


def plan_import(
    rows: Iterable[ReadRow],
    known: Iterable[ResidentDraft],
    today: date,
    answers: Mapping[int, str] | None = None,
    hidden: frozenset[str] = frozenset(),
) -> ImportPlan:
    """Work out what the rows do.

    ``answers`` maps a row number to `ADD`, `SKIP` or the id of the resident whom the row is
    about. ``hidden`` are ids of known people of whom only may be told that they are known (D85).
    """
    planner = _Planner(known, today, answers or {}, hidden)
    return ImportPlan(tuple(planner.plan(row) for row in rows))


class _Planner:
    def __init__(
        self,
        known: Iterable[ResidentDraft],
        today: date,
        answers: Mapping[int, str],
        hidden: frozenset[str],
    ) -> None:
        self._hidden = hidden
        self._today = today
        self._answers = answers
        self._known = _Known(known)
        self._told: dict[str, Mapping[str, object]] = {}
        """Id of a resident -> what an earlier row of this file tells of them."""

    def plan(self, row: ReadRow) -> PlannedRow:
        answer = self._answers.get(row.row, "")
        if answer == SKIP:
            return PlannedRow(row.row, row.name, Outcome.SKIPPED)
        typed = tidied(replace(ResidentDraft(), **dict(row.values)))  # type: ignore[arg-type]
        typed = with_pesel(replace(typed, pesel=""), typed.pesel)
        if blocking(row.problems):
            return _rejected(row, *row.problems, *self._also_wrong(row, typed))
        matches = self._matches(row, typed, answer or self._own_id(row))
        if any(match.id in self._hidden for match in matches):
            return _rejected(row, _of_restricted(row))
        if len(matches) > 1:
            return _rejected(row, _problem(row, "", "resident-matches-several", len(matches)))
        if matches:
            return self._existing(row, typed, matches[0])
        return self._new(row, typed, sure=answer == ADD)

    def _own_id(self, row: ReadRow) -> str:
        return row.register_id if row.register_id in self._known.by_id else ""

    def _also_wrong(self, row: ReadRow, typed: ResidentDraft) -> Iterator[Problem]:
        """What else rejects a row that cannot be read in full: it is corrected only once."""
        for problem in self._check(row, typed)[len(row.problems) :]:
            accepted_before = problem.field == "pesel" and self._known.has_pesel(typed)
            if problem.blocks and problem.field in row.values and not accepted_before:
                yield problem

    def _matches(self, row: ReadRow, typed: ResidentDraft, answer: str) -> list[ResidentDraft]:
        if answer and answer != ADD:
            chosen = self._known.by_id.get(answer)
            return [chosen] if chosen else []
        matches = self._known.matching(typed)
        told = [each for each in matches if not _changes(each, _told_of(row, typed, each))]
        if told and (answer == ADD or len(told) == 1):
            # The file was imported with this answer before: nobody is added a second time.
            return told[:1]
        return [] if answer == ADD else matches

    def _existing(self, row: ReadRow, typed: ResidentDraft, before: ResidentDraft) -> PlannedRow:
        if before.id in self._told:
            if self._told[before.id] == row.values:
                return PlannedRow(row.row, row.name, Outcome.SKIPPED, before)
            return _rejected(row, _problem(row, "", "resident-twice-in-file"))
        both = typed.pesel and before.pesel and typed.pesel != before.pesel
        if both and row.row not in self._answers:
            return _rejected(row, _problem(row, "pesel", "resident-pesel-differs"))
        after = _told_of(row, typed, before)
        if self._known.has_pesel(after):
            return _rejected(row, _problem(row, "pesel", "pesel-known"))
        problems = self._check(row, after)
        if blocking(problems):
            return _rejected(row, *problems)
        if row.row not in self._answers and not stays_same_person(_traits(before), _traits(after)):
            return _asks_who(row, before, after)
        self._told[before.id] = row.values
        changes = _changes(before, after)
        if not changes:
            return PlannedRow(row.row, row.name, Outcome.UNCHANGED, before)
        self._known.replace(before, after)
        return PlannedRow(row.row, row.name, Outcome.CHANGED, after, changes, problems)

    def _new(self, row: ReadRow, typed: ResidentDraft, *, sure: bool) -> PlannedRow:
        problems = self._check(row, typed)
        if blocking(problems):
            return _rejected(row, *problems)
        if self._known.has_pesel(typed):
            return _rejected(row, _problem(row, "pesel", "pesel-known"))
        resembling = self._known.resembling(typed)
        if not sure and any(each.probable and each.id in self._hidden for each in resembling):
            return _rejected(row, _of_restricted(row))
        alike = tuple(each for each in resembling if each.id not in self._hidden)
        if not sure and any(likeness.probable for likeness in alike):
            asks = _problem(row, "", "resident-looks-like-known", len(alike))
            return replace(_rejected(row, asks), look_alikes=alike)
        self._known.add(typed)
        self._told[typed.id] = row.values
        return PlannedRow(row.row, row.name, Outcome.ADDED, typed, (), problems, alike)

    def _check(self, row: ReadRow, resident: ResidentDraft) -> tuple[Problem, ...]:
        """Findings of the reader and of the rules; what only reminds is left to the card.

        A PESEL that cannot be right, or says another birth date or sex, needs a reason; nobody
        is there to ask, so without one in the file or the register the row is rejected.
        """
        found = []
        for problem in check_resident(resident, self._today):
            if problem.severity is Severity.REMIND or problem.code == "pesel-reason-missing":
                continue
            needs_reason = problem.code in NEEDS_PESEL_REASON
            severity = Severity.BLOCK if needs_reason else problem.severity
            params = {**problem.params, "row": row.row}
            found.append(replace(problem, severity=severity, params=params))
        return (*row.problems, *found)


class _Known:
    """The people of the store and of the file so far, by everything they are found by."""

    def __init__(self, residents: Iterable[ResidentDraft]) -> None:
        self.by_id: dict[str, ResidentDraft] = {}
        self._ids_by: dict[tuple[str, object], list[str]] = {}
        for resident in residents:
            self.add(resident)

    def add(self, resident: ResidentDraft) -> None:
        self.by_id[resident.id] = resident
        for key in _keys(resident):
            ids = self._ids_by.setdefault(key, [])
            if resident.id not in ids:
                ids.append(resident.id)

    def replace(self, before: ResidentDraft, after: ResidentDraft) -> None:
        for key in _keys(before):
            self._ids_by[key].remove(before.id)
        self.add(after)

    def matching(self, typed: ResidentDraft) -> list[ResidentDraft]:
        """Those who are the same person by number, PESEL, or name, birth date and village."""
        proven = {
            resident.id: resident
            for kind, value in (("ref", typed.external_ref), ("pesel", typed.pesel))
            if value
            for resident in self._by(kind, value)
        }
        if proven:
            return list(proven.values())
        return [other for other in self._by("name", _name_key(typed)) if _same(typed, other)]

    def has_pesel(self, resident: ResidentDraft) -> bool:
        """True when somebody else has the PESEL: it would belong to two people."""
        if not resident.pesel:
            return False
        return any(other.id != resident.id for other in self._by("pesel", resident.pesel))

    def resembling(self, typed: ResidentDraft) -> list[LookAlike]:
        near = [
            *self._by("name", _name_key(typed)),
            *self._by("name", _name_key(typed)[::-1]),
            *(self._by("born", typed.born_on) if typed.born_on else ()),
        ]
        return look_alikes(_traits(typed), {each.id: _traits(each) for each in near}.values())

    def _by(self, kind: str, value: object) -> Sequence[ResidentDraft]:
        return [self.by_id[found] for found in self._ids_by.get((kind, value), ())]


def _keys(resident: ResidentDraft) -> list[tuple[str, object]]:
    keys: list[tuple[str, object]] = [("name", _name_key(resident))]
    if resident.external_ref:
        keys.append(("ref", resident.external_ref))
    if resident.pesel:
        keys.append(("pesel", resident.pesel))
    if resident.born_on:
        keys.append(("born", resident.born_on))
    return keys


def _name_key(resident: ResidentDraft) -> tuple[str, str]:
    given = words(resident.given_name)
    return "".join(words(resident.family_name)), given[0] if given else ""


def _same(typed: ResidentDraft, other: ResidentDraft) -> bool:
    """The same name is known already: everything else that both tell must agree."""
    if typed.born_on != other.born_on or (typed.pesel and other.pesel):
        return False
    if typed.external_ref and other.external_ref:
        return False
    place, known = typed.village_id or typed.place_name, other.village_id or other.place_name
    if typed.born_on is None:
        return place == known
    return not place or not known or place == known


def _traits(resident: ResidentDraft) -> Traits:
    return Traits(
        id=resident.id,
        given_name=resident.given_name,
        family_name=resident.family_name,
        pesel=resident.pesel,
        born_on=resident.born_on,
        village_id=resident.village_id,
        phone=resident.phone,
    )


def _told_of(row: ReadRow, typed: ResidentDraft, before: ResidentDraft) -> ResidentDraft:
    """The person known as the row tells of them."""
    after = replace(before, **_values_for(row, typed, before))  # type: ignore[arg-type]
    if typed.pesel and not before.pesel:
        after = with_pesel(replace(after, pesel=""), typed.pesel)
    return after


def _values_for(row: ReadRow, typed: ResidentDraft, before: ResidentDraft) -> dict[str, object]:
    """The fields the file tells, in stored form; an address is taken as a whole."""
    values = {
        name: getattr(typed, name)
        for name in row.values
        if not (name in _KEPT_WHEN_FILLED and getattr(before, name))
    }
    for name in ("street", "house_no", "flat_no"):
        if name in values and _address_key(str(values[name])) == _address_key(
            getattr(before, name)
        ):
            values[name] = getattr(before, name)
    if "village_id" in values:
        values["place_name"] = ""
    elif "place_name" in values:
        values["village_id"] = ""
    return values


def _address_key(text: str) -> str:
    """``ul. Polna`` and ``Polna``, ``3 A`` and ``3a`` are one address, written another way."""
    told = words(text)
    return "".join(told[1:] if len(told) > 1 and told[0] in {"ul", "ulica"} else told)


def _changes(before: ResidentDraft, after: ResidentDraft) -> tuple[FieldChange, ...]:
    changed = [
        name
        for name in before.__dataclass_fields__
        if getattr(before, name) != getattr(after, name)
    ]
    secret = before.address_confidential or after.address_confidential
    return tuple(
        HiddenChange(name)
        if secret and name in _WHERE
        else FieldChange(name, _shown(getattr(before, name)), _shown(getattr(after, name)))
        for name in changed
    )


def _shown(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else str(value)


def _problem(row: ReadRow, field_name: str, code: str, count: int = 0) -> Problem:
    params: dict[str, object] = {"row": row.row}
    if count:
        params["count"] = count
    return Problem(field_name, code, params, rule="D95")


def _of_restricted(row: ReadRow) -> Problem:
    return Problem("", "resident-looks-like-restricted", {"row": row.row}, rule="D85")


def _rejected(row: ReadRow, *problems: Problem) -> PlannedRow:
    return PlannedRow(row.row, row.name, Outcome.REJECTED, problems=problems)


def _asks_who(row: ReadRow, before: ResidentDraft, after: ResidentDraft) -> PlannedRow:
    """The number is that of somebody known, the rest is not: a person says which is right."""
    known, told = _traits(before), _traits(after)
    alike = compare(replace(told, id=""), known)
    if not alike.reasons or Likeness.SAME_PESEL not in alike.reasons:
        alike = replace(alike, reasons=(Likeness.SAME_NUMBER, *alike.reasons))
    same_pesel = bool(before.pesel) and row.values.get("pesel") == before.pesel
    code = "resident-pesel-of-other-name" if same_pesel else "resident-number-of-other-person"
    return replace(_rejected(row, _problem(row, "family_name", code)), look_alikes=(alike,))
