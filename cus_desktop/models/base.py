"""What every table shares: the declarative base, identity, column types and field groups.

A *synced* table is journalled: each change of it becomes operations of the journal, and its
rows can be rebuilt from the journal's documents at any time. A *local* table belongs to this
machine only (drafts, frozen prints, the word index).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, cast

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Dialect,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    event,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column
from sqlalchemy.sql.schema import CallableColumnDefault, ScalarElementColumnDefault
from sqlalchemy.types import TypeDecorator, TypeEngine

from cus_desktop.domain.ids import new_id
from cus_desktop.errors import StoreBug

__all__ = [
    "Base",
    "Field",
    "Grosze",
    "IsoDate",
    "JsonText",
    "Local",
    "Stored",
    "Synced",
    "UtcStamp",
    "derived_columns",
    "fields",
    "from_stored",
    "groups",
    "new_id",
    "synced_classes",
    "table_of",
    "to_stored",
]

LONGEST_NAME = 32
"""Table and group names travel in the journal, whose columns hold this many characters."""

Stored = str | int | bool | None
"""What the journal holds of a column: text, whole number, yes/no or nothing; no floats."""

_GROSZE_IN_ZLOTY = 100
_STAMP_LENGTH = len("2026-11-21T20:04:05.123Z")


class Grosze(TypeDecorator[Decimal]):
    """Money: ``Decimal`` złoty in the program, whole grosze in the store."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect | None) -> int | None:
        if value is None:
            return None
        grosze = value * _GROSZE_IN_ZLOTY
        if grosze != grosze.to_integral_value():
            raise ValueError("money finer than a grosz")
        return int(grosze)

    def process_result_value(self, value: int | None, dialect: Dialect | None) -> Decimal | None:
        return None if value is None else Decimal(value).scaleb(-2)


class IsoDate(TypeDecorator[date]):
    """A calendar day: ``date`` in the program, ``2026-11-21`` in the store."""

    impl = String(10)
    cache_ok = True

    def process_bind_param(self, value: date | None, dialect: Dialect | None) -> str | None:
        if value is None:
            return None
        if isinstance(value, datetime):
            raise TypeError("a day has no time")
        return value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect | None) -> date | None:
        return None if value is None else date.fromisoformat(value)


class UtcStamp(TypeDecorator[datetime]):
    """A moment: aware ``datetime`` in the program, UTC text with milliseconds in the store."""

    impl = String(_STAMP_LENGTH)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect | None) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        text = value.astimezone(UTC).isoformat(timespec="milliseconds")
        return text.replace("+00:00", "Z")

    def process_result_value(self, value: str | None, dialect: Dialect | None) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class JsonText(TypeDecorator[Any]):
    """A small structure of texts, whole numbers and lists, stored as canonical JSON text."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect | None) -> str | None:
        if value is None:
            return None
        return json.dumps(
            value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
        )

    def process_result_value(self, value: str | None, dialect: Dialect | None) -> Any:
        return None if value is None else json.loads(value)


class Base(DeclarativeBase):
    """The base of every mapped class."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        table = cls.__dict__.get("__table__")
        if isinstance(table, Table) and Synced in cls.__mro__:
            _make_mergeable(table)


class Synced:
    """A journalled table. Rows are never deleted, only marked ``dead``.

    A class may define ``derive(self) -> None``, which recomputes its columns marked
    ``info={"derived": True}``, and ``search_words(self, session) -> Iterable[str]``.
    """

    id: Mapped[str] = mapped_column(
        String(LONGEST_NAME), primary_key=True, default=new_id, sort_order=-20
    )
    dead: Mapped[bool] = mapped_column(
        Boolean(create_constraint=False), default=False, sort_order=-10
    )

    if TYPE_CHECKING:
        __tablename__: Any

    search_depends: ClassVar[frozenset[str] | None] = None
    """The columns ``search_words`` looks at; None when any column may matter."""


class Local:
    """A table of this machine: not journalled, not sent to other devices."""


@event.listens_for(Base, "init", propagate=True)
def _fill_defaults(target: Base, _args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Give a new row its id and plain defaults at once, not only when it is saved."""
    for key, default in _defaults(type(target)).items():
        if key not in kwargs:
            kwargs[key] = default(None) if callable(default) else default


def table_of(cls: type[Any]) -> Table:
    """The table of a mapped class."""
    return cast(Table, cls.__table__)


@dataclass(frozen=True, slots=True)
class Field:
    """A journalled column: its name, its group, and what a new row holds there."""

    name: str
    group: str
    column: Column[Any]
    default: Any


def fields(cls: type[Any]) -> tuple[Field, ...]:
    """The journalled columns of a class."""
    return _fields(table_of(cls))


def groups(cls: type[Any]) -> Mapping[str, str]:
    """Column name to the name of its field group, for all journalled columns of a class."""
    return _groups(table_of(cls))


@cache
def _fields(table: Table) -> tuple[Field, ...]:
    return tuple(
        Field(column.name, column.info.get("group", column.name), column, scalar_default(column))
        for column in table.columns
        if column.name not in ("id", "dead") and not column.info.get("derived")
    )


@cache
def _groups(table: Table) -> Mapping[str, str]:
    return {field.name: field.group for field in _fields(table)}


def derived_columns(cls: type[Any]) -> tuple[str, ...]:
    """The columns that ``derive`` computes from the others."""
    return tuple(column.name for column in table_of(cls).columns if column.info.get("derived"))


def synced_classes() -> dict[str, type[Synced]]:
    """All journalled classes by table name, parents before children."""
    by_table: dict[str, type[Synced]] = {}
    for mapper in Base.registry.mappers:
        if issubclass(mapper.class_, Synced):
            by_table[mapper.class_.__tablename__] = mapper.class_
    ordered = [table.name for table in Base.metadata.sorted_tables if table.name in by_table]
    return {name: by_table[name] for name in ordered}


def to_stored(column: Column[Any], value: Any) -> Stored:
    """The journal's form of a column value; refuses what JSON would not keep exactly."""
    kind = column.type
    if isinstance(kind, TypeDecorator):
        value = kind.process_bind_param(value, cast(Dialect, None))
    if value is None or isinstance(value, bool | int):
        return cast(Stored, value)
    if isinstance(value, str):
        return str(value)
    raise StoreBug(f"{column.table.name}.{column.name} holds a {type(value).__name__}")


def from_stored(column: Column[Any], value: Stored) -> Any:
    """The program's form of what the journal holds."""
    kind = column.type
    if isinstance(kind, TypeDecorator):
        return kind.process_result_value(value, cast(Dialect, None))
    return value


def storage_type(column: Column[Any]) -> TypeEngine[Any]:
    """The plain type underneath, for writing stored values without converting them."""
    kind = column.type
    return kind.impl_instance if isinstance(kind, TypeDecorator) else kind


def scalar_default(column: Column[Any]) -> Any:
    """The value of a column that nobody has filled: its plain default, else None."""
    default = column.default
    return default.arg if isinstance(default, ScalarElementColumnDefault) else None


@cache
def _defaults(cls: Any) -> Mapping[str, Any]:
    found = {}
    for column in table_of(cls).columns:
        default = column.default
        if isinstance(default, ScalarElementColumnDefault | CallableColumnDefault):
            found[column.name] = default.arg
    return found


def _make_mergeable(table: Table) -> None:
    """Hold a synced table to the rules without which two devices could refuse each other."""
    names = {column.info.get("group", column.name) for column in table.columns}
    if too_long := [name for name in (table.name, *names) if len(name) > LONGEST_NAME]:
        raise StoreBug(f"{table.name}: longer than {LONGEST_NAME} characters: {too_long}")
    if reserved := [name for name in names if name.startswith(("_", "*"))]:
        raise StoreBug(f"{table.name}: reserved group names {reserved}")
    for constraint in table.constraints:
        if isinstance(constraint, UniqueConstraint | CheckConstraint):
            raise StoreBug(f"{table.name}: a constraint could fail during a merge")
    for index in table.indexes:
        if index.unique:
            raise StoreBug(f"{table.name}: a unique index could fail during a merge")
    for column in table.columns:
        if not isinstance(storage_type(column), String | Integer | Boolean):
            raise StoreBug(f"{table.name}.{column.name}: the journal cannot hold this type")
        if column.name not in ("id", "dead"):
            column.nullable = True
    for key in table.foreign_key_constraints:
        if key.ondelete or key.onupdate:
            raise StoreBug(f"{table.name}: rows never disappear, so nothing may cascade")
        key.deferrable, key.initially = True, "DEFERRED"
