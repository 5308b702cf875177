"""Drafts as JSON and back: for keeping a half-typed form, not for records."""

from __future__ import annotations

import types
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def encode(value: Any) -> Any:
    """A draft, or any value in it, as what JSON holds."""
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, tuple | list | set | frozenset):
        return [encode(part) for part in value]
    if isinstance(value, dict):
        return {str(key): encode(part) for key, part in value.items()}
    if value is None or isinstance(value, bool | int | str):
        return value
    raise TypeError(f"a draft cannot hold a {type(value).__name__}")


def decode(cls: type[T], data: Any) -> T:
    """The draft behind ``encode``.

    Fields that are no longer there are left out, new ones get their default, and a value that
    does not fit any more (an enumeration lost a member) gets it too. Raises ValueError when
    the whole cannot be read.
    """
    try:
        return cast(T, _decode(cls, data))
    except (TypeError, KeyError, ArithmeticError) as error:
        raise ValueError(f"not a kept {cls.__name__}") from error


def _decode(kind: Any, data: Any) -> Any:
    if is_dataclass(kind) and isinstance(kind, type):
        return kind(**_known_fields(kind, data))
    origin, arguments = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        return _decode_union(arguments, data)
    if origin in (tuple, list, set, frozenset):
        return origin(_decode(arguments[0], part) for part in data)
    if origin is dict:
        return {key: _decode(arguments[1], part) for key, part in data.items()}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(data)
    if kind in (date, datetime):
        return kind.fromisoformat(data)
    if kind is Decimal:
        return Decimal(data)
    return data


def _decode_union(arguments: tuple[Any, ...], data: Any) -> Any:
    if data is None and types.NoneType in arguments:
        return None
    failure: Exception | None = None
    for argument in arguments:
        if argument is types.NoneType:
            continue
        try:
            return _decode(argument, data)
        except (TypeError, ValueError, KeyError, ArithmeticError) as error:
            failure = error
    raise failure or TypeError("nothing fits")


def _known_fields(kind: Any, data: Any) -> dict[str, Any]:
    hints, found = _hints(kind), {}
    for field in fields(kind):
        if not field.init or field.name not in data:
            continue
        try:
            found[field.name] = _decode(hints[field.name], data[field.name])
        except (TypeError, ValueError, KeyError, ArithmeticError):
            if field.default is MISSING and field.default_factory is MISSING:
                raise
    return found


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return get_type_hints(kind)
