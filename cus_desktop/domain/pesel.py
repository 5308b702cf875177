"""PESEL: the check digit, and the birth date and sex it holds (domain reference, section 8)."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.residents import Sex

LENGTH = 11
DOUBTS = frozenset({"pesel-check-digit", "pesel-impossible-date"})
"""What makes a PESEL doubtful: it is kept only with a reason."""
_WEIGHTS = (1, 3, 7, 9, 1, 3, 7, 9, 1, 3)
_CENTURIES = (1900, 2000, 2100, 2200, 1800)
"""Century by the tens of the month: +0, +20, +40, +60, +80."""
_SHORTEST_REPAIRABLE = 8
"""Three zeros are the most a number can begin with: born in January 1900 (0001...)."""
_GAPS = re.compile(r"[\s\u00a0-]+")


@dataclass(frozen=True, order=True)
class Pesel:
    """A PESEL whose check digit and date are right."""

    digits: str

    @classmethod
    def parse(cls, text: str) -> Pesel:
        """The number typed, or Malformed with the first thing wrong.

        For a person's record use `read_pesel`: a few valid numbers fail the check.
        """
        reading = read_pesel(text)
        if not reading.digits and not reading.problems:
            raise Malformed("pesel-length", digits=0)
        for problem in reading.problems:
            raise Malformed(problem.code, **problem.params)
        return cls(reading.digits)

    @property
    def born_on(self) -> date:
        """Birth date."""
        born_on = birth_date(self.digits)
        assert born_on is not None
        return born_on

    @property
    def sex(self) -> Sex:
        """Sex by the tenth digit."""
        return _sex(self.digits)

    def __str__(self) -> str:
        return self.digits


@dataclass(frozen=True)
class PeselReading:
    """What a typed PESEL says; ``digits`` is empty unless there are eleven."""

    digits: str
    born_on: date | None
    sex: Sex | None
    problems: tuple[Problem, ...]


def read_pesel(text: str, field: str = "pesel") -> PeselReading:
    """The number typed with everything it tells and everything doubtful about it.

    Not eleven digits blocks (``pesel-not-digits``, ``pesel-length``). A wrong check digit
    (``pesel-check-digit``) or an impossible date (``pesel-impossible-date``) only warns: such
    numbers were given out, and the person goes on with a reason. Nothing typed is no problem.
    """
    digits = _GAPS.sub("", text)
    if not digits:
        return PeselReading("", None, None, ())
    if not (digits.isascii() and digits.isdigit()):
        return PeselReading("", None, None, (Problem(field, "pesel-not-digits"),))
    if len(digits) != LENGTH:
        wrong = Problem(field, "pesel-length", {"digits": len(digits)})
        return PeselReading("", None, None, (wrong,))
    born_on = birth_date(digits)
    problems = []
    if check_digit(digits[:10]) != digits[10]:
        problems.append(Problem(field, "pesel-check-digit", {}, Severity.WARN))
    if born_on is None:
        problems.append(Problem(field, "pesel-impossible-date", {}, Severity.WARN))
    return PeselReading(digits, born_on, _sex(digits), tuple(problems))


def repair_pesel(text: str) -> str | None:
    """Eleven digits again where a spreadsheet ate the zeros in front, else None.

    A shorter number counts as repaired only when check digit and date are right afterwards;
    eleven digits come back as they are. A stray ``.0`` of a spreadsheet number is dropped.
    """
    digits = re.sub(r"[.,]0+$", "", _GAPS.sub("", text))
    if not (digits.isascii() and digits.isdigit()):
        return None
    if len(digits) == LENGTH:
        return digits
    if not _SHORTEST_REPAIRABLE <= len(digits) < LENGTH:
        return None
    padded = digits.zfill(LENGTH)
    return None if read_pesel(padded).problems else padded


def check_digit(first_ten: str) -> str:
    """The eleventh digit that belongs to the first ten."""
    total = sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first_ten, strict=True))
    return str(-total % 10)


def birth_date(digits: str) -> date | None:
    """The birth date in a PESEL of the years 1800 to 2299, or None when there is no such day."""
    century, month = divmod(int(digits[2:4]), 20)
    year, day = _CENTURIES[century] + int(digits[:2]), int(digits[4:6])
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def _sex(digits: str) -> Sex:
    return Sex.MALE if int(digits[9]) % 2 else Sex.FEMALE
