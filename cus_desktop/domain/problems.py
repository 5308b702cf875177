"""What checking a record returns: stable codes, never sentences.

The words for a code live in ``cus_desktop/texts.py``, so that screens, imports and the
command line say the same thing and a test can compare codes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as field_of
from enum import Enum


class Severity(Enum):
    """How a rule holds (domain reference, section 3)."""

    BLOCK = "block"
    """The record cannot be saved, or the step cannot be taken."""
    WARN = "warn"
    """The person may go on and gives a reason."""
    REMIND = "remind"
    """Only said; nothing stands in the way."""


@dataclass(frozen=True)
class Problem:
    """One finding of a rule about one field.

    ``field`` is the field's name in the draft, with a path for parts (``items[2].valid_to``)
    and ``""`` for the record as a whole. ``params`` hold what the sentence shows: dates,
    numbers, limits; never a person's data.
    """

    field: str
    code: str
    params: Mapping[str, object] = field_of(default_factory=dict)
    severity: Severity = Severity.BLOCK
    rule: str = ""
    """Number of the rule in the domain reference, for example ``D21``."""

    @property
    def blocks(self) -> bool:
        """True when the step must not be taken."""
        return self.severity is Severity.BLOCK


def blocking(problems: Iterable[Problem]) -> list[Problem]:
    """Only the problems that forbid the step."""
    return [problem for problem in problems if problem.blocks]


def warnings(problems: Iterable[Problem]) -> list[Problem]:
    """Only the problems that need a reason to go on."""
    return [problem for problem in problems if problem.severity is Severity.WARN]
