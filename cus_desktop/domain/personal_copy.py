"""Everything held about one person, as frozen values: what the copy for that person is made of.

RODO art. 15 (D87). Values are the program's own; words are made of them where it is printed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cus_desktop.domain.retention import RetentionClass


@dataclass(frozen=True)
class CopiedRecord:
    """One row about the person; removed rows are still held and so are copied."""

    table: str
    id: str
    removed: bool
    values: Mapping[str, Any]


@dataclass(frozen=True)
class CopiedChange:
    """One field that was changed: by whom, from what to what."""

    when: datetime
    who: str
    step: str
    table: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True)
class CopiedSource:
    """Where data came from: the step that wrote it down."""

    when: datetime
    who: str
    step: str
    tables: tuple[str, ...]


@dataclass(frozen=True)
class CopiedLook:
    """Who viewed, printed or exported the data, and when."""

    when: datetime
    who: str
    act: str


@dataclass(frozen=True)
class Recipient:
    """Somebody outside the office to whom data went or may go, and in what connection."""

    name: str
    connection: str
    """Number of the plan, or the scope of a consent."""


@dataclass(frozen=True)
class CopiedPrint:
    """An approved print that is kept byte for byte."""

    number: str
    version_no: int
    approved_on: date | None
    sha256: str


@dataclass(frozen=True)
class PersonalCopy:
    """The whole copy."""

    resident_id: str
    name: str
    identity: str
    """PESEL or the number of another document."""
    made_on: date
    made_by: str
    office: str
    data_protection_contact: str
    records: tuple[CopiedRecord, ...]
    names: Mapping[str, str]
    """Names of records that values point at, by id."""
    sources: tuple[CopiedSource, ...]
    changes: tuple[CopiedChange, ...]
    recipients: tuple[Recipient, ...]
    looks: tuple[CopiedLook, ...]
    prints: tuple[CopiedPrint, ...]
    half_typed: int
    """Forms about the person that somebody left unsaved."""
    retention: RetentionClass
    kept_until: date | None
    """Last day the files must be kept; None while a case is open or there is none."""
