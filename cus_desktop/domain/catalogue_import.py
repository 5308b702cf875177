"""What importing a spreadsheet of services would do, worked out before anything is changed.

Pure: the sheet, the catalogue as it stands and the answers given so far go in; the plan comes
out. The same plan feeds the preview, the dry run and the import itself, so they cannot differ.

A service is recognised by its folded name. An empty cell never clears what the office has,
an unknown word is asked about, and an unanswered question leaves the field as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.catalogue import LegalTrack, ProgrammeDraft, ServiceDraft
from cus_desktop.domain.catalogue_rules import UNITS, check_service, name_key
from cus_desktop.domain.catalogue_words import (
    recognise_areas,
    recognise_columns,
    recognise_track,
    recognise_unit,
)
from cus_desktop.domain.import_outcomes import FieldChange, Outcome, Table
from cus_desktop.domain.problems import Problem, blocking

LEAVE_EMPTY = ""
"""The answer "leave it": the question is settled and the field stays as it is."""
AREA_SEPARATOR = ";"

_TEXTS = (
    "addressees",
    "scope",
    "plain_description",
    "place",
    "limit_per_person",
    "fee",
    "legal_basis",
    "quality_standard",
    "source",
)
_COMPARED = ("name", "areas", "legal_track", "unit", "programme_id", *_TEXTS)


@dataclass(frozen=True)
class Question:
    """A cell the program cannot read by itself.

    One question stands for every row where the same word is typed in the same column; an
    empty cell is asked about for its row alone.
    """

    key: str
    """Name of the question in the answers."""
    field: str
    text: str
    """The word as typed; empty for an empty cell."""
    rows: tuple[int, ...]
    choices: tuple[str, ...]
    several: bool = False
    """True when an answer may hold more choices, joined by ``;``."""


@dataclass(frozen=True)
class PlannedRow:
    """What one row of the file does, with the service as it will be saved."""

    row: int
    name: str
    outcome: Outcome
    service: ServiceDraft | None = None
    changes: tuple[FieldChange, ...] = ()
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True)
class ImportPlan:
    """The whole import: rows in the order of the file, open questions, columns."""

    rows: tuple[PlannedRow, ...] = ()
    questions: tuple[Question, ...] = ()
    columns: Mapping[int, str] = field(default_factory=dict)
    """Column of the sheet -> field it is read into."""
    unknown_headings: tuple[str, ...] = ()
    """Headings of columns with content that is not imported."""

    def count(self, outcome: Outcome) -> int:
        """How many rows end so."""
        return sum(row.outcome is outcome for row in self.rows)

    @property
    def changing(self) -> tuple[PlannedRow, ...]:
        """The rows that will be written."""
        kinds = (Outcome.ADDED, Outcome.CHANGED)
        return tuple(row for row in self.rows if row.outcome in kinds)


def plan_import(
    table: Table,
    catalogue: Iterable[ServiceDraft],
    today: date,
    *,
    answers: Mapping[str, str] | None = None,
    columns: Mapping[int, str] | None = None,
    programmes: Iterable[ProgrammeDraft] = (),
) -> ImportPlan:
    """Work out what importing the table does.

    ``answers`` maps `Question.key` to a choice (or `LEAVE_EMPTY`); ``columns`` overrides the
    recognised headings. Without a column for the name every row is rejected.
    """
    chosen = dict(columns) if columns is not None else recognise_columns(table.headers)
    reader = _Reader(answers or {}, tuple(programmes))
    planner = _Planner(reader, tuple(catalogue), today)
    rows = []
    for number, cells in zip(table.numbers, table.rows, strict=True):
        typed = _typed(cells, chosen)
        if any(typed.values()):
            rows.append(planner.plan(number, typed))
    return ImportPlan(
        tuple(rows),
        tuple(reader.questions()),
        chosen,
        _unread_headings(table, chosen),
    )


class _Reader:
    """Reads the cells that are words of a list, and gathers what it has to ask."""

    def __init__(self, answers: Mapping[str, str], programmes: Sequence[ProgrammeDraft]) -> None:
        self._answers = answers
        self._programmes = {name_key(each.name): each for each in programmes}
        self.programmes = {each.id: each for each in programmes}
        self._questions: dict[str, Question] = {}
        self._open = 0

    def questions(self) -> list[Question]:
        return list(self._questions.values())

    def areas(self, text: str, row: int) -> tuple[tuple[str, ...], bool]:
        """Keys of the areas named in a cell, and whether every word of it is settled."""
        found: dict[str, None] = {}
        open_before = self._open
        for piece, known in recognise_areas(text):
            keys = (known,) if known else self._answer("areas", piece, row, several=True)
            found.update(dict.fromkeys(keys))
        return tuple(found), self._open == open_before

    def word(self, field_name: str, text: str, row: int) -> str:
        """The key of a track, unit or programme; empty when it has to be asked for."""
        if field_name == "programme":
            programme = self._programmes.get(name_key(text))
            known = programme.id if programme else None
        else:
            known = recognise_track(text) if field_name == "legal_track" else recognise_unit(text)
        return known or "".join(self._answer(field_name, text, row))

    def empty(self, field_name: str, row: int) -> tuple[str, ...]:
        """The answer for an empty cell of a field that should not stay empty."""
        return self._answer(field_name, "", row, several=field_name == "areas")

    def _answer(
        self, field_name: str, text: str, row: int, *, several: bool = False
    ) -> tuple[str, ...]:
        key = f"{field_name}:{name_key(text) or text}" if text else f"{field_name}@{row}"
        if key in self._answers:
            given = self._answers[key].split(AREA_SEPARATOR)
            return tuple(each for each in given if each in self._choices(field_name))
        self._open += 1
        asked = self._questions.setdefault(
            key, Question(key, field_name, text, (), self._choices(field_name), several)
        )
        self._questions[key] = replace(asked, rows=(*asked.rows, row))
        return ()

    def _choices(self, field_name: str) -> tuple[str, ...]:
        match field_name:
            case "areas":
                return tuple(area.key for area in AREAS)
            case "legal_track":
                return tuple(track.value for track in LegalTrack)
            case "programme":
                return tuple(self.programmes)
            case _:
                return UNITS


class _Planner:
    """Compares the rows of the file with the catalogue, and with each other."""

    def __init__(self, reader: _Reader, catalogue: Sequence[ServiceDraft], today: date) -> None:
        self._reader = reader
        self._today = today
        self._known: dict[str, list[ServiceDraft]] = {}
        for service in catalogue:
            self._known.setdefault(name_key(service.name), []).append(service)
        self._seen: dict[str, Mapping[str, str]] = {}

    def plan(self, row: int, typed: Mapping[str, str]) -> PlannedRow:
        name = typed.get("name", "")
        key = name_key(name)
        if not key:
            return _rejected(row, name, Problem("name", "service-name-missing"))
        if key in self._seen:
            if self._seen[key] == typed:
                return PlannedRow(row, name, Outcome.SKIPPED)
            return _rejected(row, name, Problem("name", "service-twice-in-file"))
        self._seen[key] = typed
        matches = self._known.get(key, [])
        if len(matches) > 1:
            return _rejected(row, name, Problem("name", "service-matches-several"))
        return self._compare(row, typed, matches[0] if matches else None)

    def _compare(
        self, row: int, typed: Mapping[str, str], known: ServiceDraft | None
    ) -> PlannedRow:
        before = known or ServiceDraft(name=typed["name"])
        after = replace(before, name=typed["name"], **self._values(row, typed, before))
        problems = check_service(after, self._today, self._programme(after))
        if blocking(problems):
            return PlannedRow(row, typed["name"], Outcome.REJECTED, problems=tuple(problems))
        changes = _changes(before, after) if known else ()
        if known and not changes:
            return PlannedRow(row, typed["name"], Outcome.UNCHANGED, known)
        outcome = Outcome.CHANGED if known else Outcome.ADDED
        return PlannedRow(row, typed["name"], outcome, after, changes, tuple(problems))

    def _programme(self, service: ServiceDraft) -> ProgrammeDraft | None:
        return self._reader.programmes.get(service.programme_id)

    def _values(self, row: int, typed: Mapping[str, str], before: ServiceDraft) -> dict[str, Any]:
        values: dict[str, Any] = {name: typed[name] for name in _TEXTS if typed.get(name)}
        values |= self._listed(row, typed, before)
        return {name: value for name, value in values.items() if value}

    def _listed(self, row: int, typed: Mapping[str, str], before: ServiceDraft) -> dict[str, Any]:
        read = self._reader
        listed: dict[str, Any] = {}
        if typed.get("areas"):
            listed["areas"] = self._areas(row, typed["areas"], before)
        for name in ("legal_track", "unit"):
            if typed.get(name):
                listed[name] = read.word(name, typed[name], row)
        if typed.get("programme"):
            listed["programme_id"] = read.word("programme", typed["programme"], row)
        if not typed.get("areas") and not before.areas:
            listed["areas"] = read.empty("areas", row)
        if not typed.get("legal_track") and not before.legal_track:
            listed["legal_track"] = "".join(read.empty("legal_track", row))
        return listed

    def _areas(self, row: int, text: str, before: ServiceDraft) -> tuple[str, ...]:
        found, complete = self._reader.areas(text, row)
        if complete:
            return found
        # A word still open may stand for an area the service has: nothing is taken away.
        return (*found, *(area for area in before.areas if area not in found))


def _typed(cells: Sequence[str], columns: Mapping[int, str]) -> dict[str, str]:
    return {
        name: cells[column].strip() if column < len(cells) else ""
        for column, name in columns.items()
        if name
    }


def _changes(before: ServiceDraft, after: ServiceDraft) -> tuple[FieldChange, ...]:
    return tuple(
        FieldChange(name, _shown(getattr(before, name)), _shown(getattr(after, name)))
        for name in _COMPARED
        if _comparable(getattr(before, name)) != _comparable(getattr(after, name))
    )


def _comparable(value: str | tuple[str, ...]) -> str | frozenset[str]:
    return value if isinstance(value, str) else frozenset(value)


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else AREA_SEPARATOR.join(value)


def _rejected(row: int, name: str, problem: Problem) -> PlannedRow:
    return PlannedRow(row, name, Outcome.REJECTED, problems=(problem,))


def _unread_headings(table: Table, columns: Mapping[int, str]) -> tuple[str, ...]:
    return tuple(
        heading or f"#{column + 1}"
        for column, heading in enumerate(table.headers)
        if not columns.get(column) and any(row[column] for row in table.rows)
    )
