"""Reading and replacing parts of frozen drafts by dotted names."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, TypeVar

Draft = TypeVar("Draft")


def value_of(draft: object, name: str) -> Any:
    """The value of a field, also of a part of a part (``address.street``)."""
    value: Any = draft
    for part in name.split("."):
        value = getattr(value, part)
    return value


def with_value(draft: Draft, name: str, value: object) -> Draft:
    """A draft equal but for one field."""
    first, _, rest = name.partition(".")
    changed = with_value(getattr(draft, first), rest, value) if rest else value
    return replace(draft, **{first: changed})  # type: ignore[type-var]  # drafts are dataclasses
