"""What the palette asks about people."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class FoundPerson:
    """A person the search found, with words ready to be shown."""

    id: str
    name: str
    detail: str = ""


FindPeople = Callable[[str], Sequence[FoundPerson]]
"""Searches people; runs in the background."""
