"""The words every import of a spreadsheet answers with, whatever it imports."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Outcome(Enum):
    """What happens to one row of the file."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"
    """The same stands higher up in the file, or the person said to leave the row out."""
    REJECTED = "rejected"


@dataclass(frozen=True)
class FieldChange:
    """One field that the file tells differently, both values as text."""

    field: str
    old: str
    new: str


@dataclass(frozen=True)
class HiddenChange(FieldChange):
    """The same for the address of somebody whose address is confidential: no texts are told."""

    old: str = ""
    new: str = ""


class Table(Protocol):
    """A table as it was read: headings, rows of text, and the rows' numbers in the file."""

    @property
    def headers(self) -> Sequence[str]: ...

    @property
    def rows(self) -> Sequence[Sequence[str]]: ...

    @property
    def numbers(self) -> Sequence[int]: ...
