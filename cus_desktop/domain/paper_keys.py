"""The paper key in the director's safe: when it is to be checked again."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from cus_desktop.domain.dates import add_months

CHECK_EVERY_MONTHS = 3


@dataclass(frozen=True)
class PaperKeyState:
    """What the program knows of the paper key; the key itself is stored nowhere.

    Attributes:
        made_on: the day of the present sheet.
        checked_on: the day it was last typed and found to open the office.
        was_used: it opened the office, so somebody has seen it: it is to be replaced.
    """

    made_on: date
    checked_on: date | None = None
    was_used: bool = False

    @property
    def check_by(self) -> date:
        """The day by which it should be checked again."""
        return add_months(max(self.made_on, self.checked_on or self.made_on), CHECK_EVERY_MONTHS)

    def is_due(self, day: date) -> bool:
        """Whether the check is due on the day."""
        return day >= self.check_by
