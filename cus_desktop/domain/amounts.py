"""How much of a service: hours, trips, meals, and what they cost."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from cus_desktop.domain.durations import format_clock, parse_duration
from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.money import Money
from cus_desktop.domain.numbers import format_quantity, parse_decimal
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate

MAX_COUNT = 10**9


class Unit(Enum):
    """What a service is counted in; the value is the key that is stored."""

    HOUR = "hour"
    DAY = "day"
    FULL_DAY = "full_day"
    """24 hours of stay (*doba*)."""
    TRIP = "trip"
    KM = "km"
    PIECE = "piece"
    MONTH = "month"
    """A monthly subscription (*abonament*)."""
    MEETING = "meeting"
    VISIT = "visit"
    RENTAL = "rental"
    MEAL = "meal"

    @property
    def parts(self) -> int:
        """How many counted parts make one unit: 60 minutes of an hour, else 100."""
        return 60 if self is Unit.HOUR else 100


SHORT_LABELS = {
    Unit.HOUR: QT_TRANSLATE_NOOP("domain", "h"),
    Unit.DAY: QT_TRANSLATE_NOOP("domain", "day"),
    Unit.FULL_DAY: QT_TRANSLATE_NOOP("domain", "24 h"),
    Unit.TRIP: QT_TRANSLATE_NOOP("domain", "trip"),
    Unit.KM: QT_TRANSLATE_NOOP("domain", "km"),
    Unit.PIECE: QT_TRANSLATE_NOOP("domain", "pc."),
    Unit.MONTH: QT_TRANSLATE_NOOP("domain", "mo."),
    Unit.MEETING: QT_TRANSLATE_NOOP("domain", "mtg."),
    Unit.VISIT: QT_TRANSLATE_NOOP("domain", "visit"),
    Unit.RENTAL: QT_TRANSLATE_NOOP("domain", "rental"),
    Unit.MEAL: QT_TRANSLATE_NOOP("domain", "meal"),
}
"""Words for narrow columns, to be translated (context ``domain``) where they are shown."""

LONG_LABELS = {
    Unit.HOUR: QT_TRANSLATE_NOOP("domain", "hour"),
    Unit.DAY: QT_TRANSLATE_NOOP("domain", "day of stay"),
    Unit.FULL_DAY: QT_TRANSLATE_NOOP("domain", "24 hours of stay"),
    Unit.TRIP: QT_TRANSLATE_NOOP("domain", "trip"),
    Unit.KM: QT_TRANSLATE_NOOP("domain", "kilometre"),
    Unit.PIECE: QT_TRANSLATE_NOOP("domain", "piece"),
    Unit.MONTH: QT_TRANSLATE_NOOP("domain", "monthly subscription"),
    Unit.MEETING: QT_TRANSLATE_NOOP("domain", "meeting"),
    Unit.VISIT: QT_TRANSLATE_NOOP("domain", "visit"),
    Unit.RENTAL: QT_TRANSLATE_NOOP("domain", "rental"),
    Unit.MEAL: QT_TRANSLATE_NOOP("domain", "meal"),
}
"""Words for choices, to be translated (context ``domain``) where they are shown."""


@dataclass(frozen=True)
class Amount:
    """So many units; never negative.

    ``count`` is whole minutes for hours and hundredths of a unit for everything else.
    """

    count: int
    unit: Unit

    def __post_init__(self) -> None:
        if not 0 <= self.count <= MAX_COUNT:
            raise ValueError("an amount is neither negative nor beyond all measure")

    @classmethod
    def parse(cls, text: str, unit: Unit) -> Amount:
        """The amount typed in a field whose unit is known: ``44``, ``1,5``, ``1:30``.

        Hours may carry their own unit (``90 min``). Raises Malformed.
        """
        if unit is Unit.HOUR:
            return cls(parse_duration(text, bare="hours"), unit)
        hundredths = parse_decimal(text) * unit.parts
        if hundredths < 0:
            raise Malformed("amount-negative")
        if hundredths != hundredths.to_integral_value():
            raise Malformed("amount-too-fine")
        if hundredths > MAX_COUNT:
            raise Malformed("amount-too-large")
        return cls(int(hundredths), unit)

    @property
    def number(self) -> str:
        """The number for a column beside its unit: ``44``, ``1,5``; odd minutes as ``1:20``."""
        hundredths, rest = divmod(self.count * 100, self.unit.parts)
        if rest:
            return format_clock(self.count)
        return format_quantity(Decimal(hundredths).scaleb(-2))

    def format(self, translate: Translate) -> str:
        """Number and unit in words: ``44 h``, ``2 kursy``, ``1,5 kursu``, ``26 szt.``."""
        if self.count % self.unit.parts == 0:
            whole = self.count // self.unit.parts
            counted = _counted(self.unit, whole, translate)
            # Words that change with the number come with it; the others stand behind it.
            return (
                counted.replace(str(whole), self.number, 1) if counted else self._plain(translate)
            )
        word = _after_fraction(self.unit, translate)
        return f"{self.number} {word}" if word else self._plain(translate)

    def _plain(self, translate: Translate) -> str:
        return f"{self.number} {translate('domain', SHORT_LABELS[self.unit])}"


def cost(amount: Amount, unit_price: Money) -> Money:
    """Price of the amount, rounded once, half a grosz up."""
    exact_parts = amount.count * abs(unit_price.grosze)
    grosze = (2 * exact_parts + amount.unit.parts) // (2 * amount.unit.parts)
    return Money.from_grosze(-grosze if unit_price.grosze < 0 else grosze)


def _counted(unit: Unit, n: int, translate: Translate) -> str:
    """A whole number with its word in the right form; empty for unchanging abbreviations."""
    match unit:
        case Unit.DAY:
            return translate("domain", "%n day(s)", "", n)
        case Unit.FULL_DAY:
            return translate("domain", "%n day(s) and night(s)", "", n)
        case Unit.TRIP:
            return translate("domain", "%n trip(s)", "", n)
        case Unit.MEETING:
            return translate("domain", "%n meeting(s)", "", n)
        case Unit.VISIT:
            return translate("domain", "%n visit(s)", "", n)
        case Unit.RENTAL:
            return translate("domain", "%n rental(s)", "", n)
        case Unit.MEAL:
            return translate("domain", "%n meal(s)", "", n)
    return ""


def _after_fraction(unit: Unit, translate: Translate) -> str:
    """The word after a number with decimals (``1,5 kursu``); empty for abbreviations."""
    match unit:
        case Unit.DAY:
            return translate("domain", "days", "after a fraction")
        case Unit.FULL_DAY:
            return translate("domain", "days and nights", "after a fraction")
        case Unit.TRIP:
            return translate("domain", "trips", "after a fraction")
        case Unit.MEETING:
            return translate("domain", "meetings", "after a fraction")
        case Unit.VISIT:
            return translate("domain", "visits", "after a fraction")
        case Unit.RENTAL:
            return translate("domain", "rentals", "after a fraction")
        case Unit.MEAL:
            return translate("domain", "meals", "after a fraction")
    return ""
