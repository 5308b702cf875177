"""What the window of an import must know of a file, its rows and its subject."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from cus_desktop.domain.import_outcomes import Outcome, Table


class ImportedFile(Protocol):
    """A file that was read."""

    @property
    def table(self) -> Table: ...


class PlannedRow(Protocol):
    """What one row of the file does."""

    @property
    def row(self) -> int: ...

    @property
    def outcome(self) -> Outcome: ...


class Plan(Protocol):
    """What an import does, as far as the window must know it."""

    @property
    def rows(self) -> Sequence[Any]: ...

    @property
    def changing(self) -> Sequence[Any]: ...

    @property
    def columns(self) -> Mapping[int, str]: ...


FileT = TypeVar("FileT", bound=ImportedFile)
PlanT = TypeVar("PlanT", bound=Plan)
RowT = TypeVar("RowT", bound=PlannedRow)
Columns = Mapping[int, str] | None
"""Column of the file to field, or None where the headings decide."""


@dataclass(frozen=True)
class Preview(Generic[FileT, PlanT]):
    """What a background read gives the window."""

    file: FileT
    plan: PlanT
    named: Mapping[str, Any]
    """What ids in the plan stand for, for the words of the subject."""


@dataclass(frozen=True)
class ImportWords:
    """What the window says of its subject, in the language of the window."""

    title: str
    file: str
    """Title of the system's window that chooses the file."""
    start: str
    start_text: str
    no_names: str
    """Said while no column of the file holds the names."""
    done: str
