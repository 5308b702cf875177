"""The few column kinds of the domain tables, so that a table reads like a list of fields.

No column here is NOT NULL, UNIQUE or checked: two devices that merge must never fail on a
constraint (architecture, decision 4). What must be filled is checked by ``domain``; what slips
through a merge is found by review queries.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, ForeignKey, Integer, LargeBinary, String, Text
from sqlalchemy.orm import MappedColumn, mapped_column

from cus_desktop.models.base import Grosze, IsoDate, UtcStamp


def _info(group: str) -> dict[str, Any]:
    return {"group": group} if group else {}


def short(length: int = 120, group: str = "") -> MappedColumn[str | None]:
    """One line of text."""
    return mapped_column(String(length), info=_info(group))


def long(group: str = "") -> MappedColumn[str | None]:
    """Text of any length."""
    return mapped_column(Text, info=_info(group))


def day(group: str = "") -> MappedColumn[date | None]:
    """A calendar day."""
    return mapped_column(IsoDate, info=_info(group))


def stamp(group: str = "") -> MappedColumn[datetime | None]:
    """A moment in UTC."""
    return mapped_column(UtcStamp, info=_info(group))


def whole(group: str = "") -> MappedColumn[int | None]:
    """A whole number: minutes, hundredths of a unit, positions, percent."""
    return mapped_column(Integer, info=_info(group))


def grosze(group: str = "") -> MappedColumn[Decimal | None]:
    """Money in złoty, stored as whole grosze."""
    return mapped_column(Grosze, info=_info(group))


def flag(group: str = "") -> MappedColumn[bool | None]:
    """Yes, no, or not said."""
    return mapped_column(Boolean(create_constraint=False), info=_info(group))


def to(table: str, group: str = "", *, index: bool = False) -> MappedColumn[str | None]:
    """A reference to a row of another table; checked when the transaction ends."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(String(32), key, info=_info(group), index=index)


def derived_key(length: int = 240) -> MappedColumn[str | None]:
    """A key computed from other columns of the row; never part of the journal."""
    return mapped_column(String(length), info={"derived": True})


def blob() -> MappedColumn[bytes | None]:
    """Bytes of a local table; synced tables never hold any."""
    return mapped_column(LargeBinary)
