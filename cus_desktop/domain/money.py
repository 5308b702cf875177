"""Sums in zloty, exact to the grosz."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.numbers import NBSP, format_decimal, parse_decimal, rounded_half_up

_UNIT = re.compile(r"\s*(?:zł(?:otych|oty|ote)?|zl|pln)\.?\s*$", re.IGNORECASE)


@dataclass(frozen=True, order=True)
class Money:
    """An exact sum in zloty with two decimals; never a float.

    Adding is exact. Multiplying rounds once, half a grosz away from zero, as on invoices.
    """

    amount: Decimal

    def __post_init__(self) -> None:
        if not isinstance(self.amount, Decimal):
            raise TypeError("Money takes a Decimal; use Money.of for whole zloty")
        if not self.amount.is_finite():
            raise ValueError("Money must be finite")
        exact = rounded_half_up(self.amount, 2)
        if exact != self.amount:
            raise ValueError("Money has whole grosze only; use Money.rounded")
        # Adding 0 turns a negative zero into zero, which prints without a minus.
        object.__setattr__(self, "amount", exact + 0)

    @classmethod
    def of(cls, zloty: int) -> Money:
        """A sum of whole zloty."""
        return cls(Decimal(zloty))

    @classmethod
    def from_grosze(cls, grosze: int) -> Money:
        """The sum stored as whole grosze."""
        return cls(Decimal(grosze).scaleb(-2))

    @classmethod
    def rounded(cls, value: Decimal) -> Money:
        """The value rounded to the grosz, half up."""
        return cls(rounded_half_up(value, 2))

    @classmethod
    def parse(cls, text: str) -> Money:
        """The sum typed: ``3,00 zł``, ``2 024,5``, ``120``. Raises Malformed.

        More than two decimals are refused rather than rounded in silence.
        """
        value = parse_decimal(_UNIT.sub("", text))
        try:
            return cls(value)
        except ValueError:
            raise Malformed("money-too-fine") from None

    @classmethod
    def total(cls, sums: Iterable[Money]) -> Money:
        """All the sums together; zero for none."""
        return sum(sums, start=ZERO)

    @property
    def grosze(self) -> int:
        """The sum as whole grosze, the form it is stored in."""
        return int(self.amount.scaleb(2))

    def __add__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.amount + other.amount)

    def __sub__(self, other: Money) -> Money:
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.amount - other.amount)

    def __neg__(self) -> Money:
        return Money(-self.amount)

    def __mul__(self, factor: int | Decimal) -> Money:
        if not isinstance(factor, int | Decimal):
            return NotImplemented
        return Money.rounded(self.amount * factor)

    __rmul__ = __mul__

    def __bool__(self) -> bool:
        return bool(self.amount)

    def percent(self, percent: int | Decimal) -> Money:
        """That many per cent of the sum, rounded half up to the grosz."""
        return Money.rounded(self.amount * percent / 100)

    def split(self, parts: int) -> list[Money]:
        """Equal parts that differ by a grosz at most and add up to the sum."""
        return self.allocate([1] * parts)

    def allocate(self, weights: Sequence[int | Decimal]) -> list[Money]:
        """Shares in proportion to the weights; together exactly the sum.

        The grosze left over go to the largest remainders, the earlier share first.
        Weights are zero or more and not all zero; else ValueError.
        """
        whole = sum(Decimal(weight) for weight in weights)
        if whole <= 0 or any(weight < 0 for weight in weights):
            raise ValueError("weights must not be negative nor all zero")
        sign = -1 if self.grosze < 0 else 1
        exact = [abs(self.grosze) * Decimal(weight) / whole for weight in weights]
        shares = [int(share) for share in exact]
        left = abs(self.grosze) - sum(shares)
        by_remainder = sorted(
            range(len(exact)), key=lambda place: (shares[place] - exact[place], place)
        )
        for place in by_remainder[:left]:
            shares[place] += 1
        return [Money.from_grosze(sign * share) for share in shares]

    def format(self, unit: bool = True) -> str:
        """``2 024,50 zł`` with NBSP inside; without the unit for table columns."""
        number = format_decimal(self.amount, 2)
        return f"{number}{NBSP}zł" if unit else number

    def __str__(self) -> str:
        return self.format()


ZERO = Money(Decimal(0))
"""Nothing to pay."""
