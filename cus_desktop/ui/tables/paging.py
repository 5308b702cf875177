"""Pages of a list: what is asked for and what comes back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

Row = TypeVar("Row")

PAGE_SIZE = 200


@dataclass(frozen=True)
class PageRequest:
    """Which rows are wanted."""

    text: str = ""
    """What stands in the search box, as typed."""
    filter: Any = None
    """The value of the filter chip, or whatever the page uses as its filter."""
    sort: str = ""
    descending: bool = False
    after: Any = None
    """The cursor of the page before; None for the first page."""
    limit: int = PAGE_SIZE
    with_total: bool = True
    """False while only the question changes: the number of all rows is known already."""


@dataclass(frozen=True)
class Page(Generic[Row]):
    """Rows in the order asked for."""

    rows: Sequence[Row]
    next: Any = None
    """The cursor for the next page; None after the last."""
    matching: int | None = None
    """How many rows fit the search and filter; only needed on the first page."""
    more_match: bool = False
    """True when still more rows fit than ``matching`` counted."""
    total: int | None = None
    """How many rows there are at all; only needed on the first page, when it is asked for."""


Source = Callable[[PageRequest], Page[Row]]
"""Reads one page; called on a background thread."""
