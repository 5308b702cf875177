"""Areas, tracks, units and periods of services in the language of the window."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from cus_desktop.domain.amounts import LONG_LABELS, Unit
from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.catalogue import LegalTrack
from cus_desktop.domain.dates import format_date
from cus_desktop.texts.stored_words import TRACK_LABELS, stored_words
from cus_desktop.ui.words import translate


def area_choices() -> list[tuple[str, str]]:
    """Keys of the 14 areas with their number and words, in the order of the act."""
    return [(area.key, f"{area.number}. {translate('domain', area.label)}") for area in AREAS]


def area_words(keys: Sequence[str]) -> str:
    """The areas of a service in one line."""
    return " · ".join(stored_words("service_area", "area", key, translate) for key in keys)


def track_choices() -> list[tuple[str, str]]:
    """Keys of the two legal tracks with their words."""
    return [(track.value, track_words(track.value)) for track in LegalTrack]


def track_words(key: str) -> str:
    """The legal track in words; empty where nobody said."""
    return translate("values", TRACK_LABELS[key]) if key in TRACK_LABELS else key


def unit_choices() -> list[tuple[str, str]]:
    """Keys of the units with their words."""
    return [(unit.value, translate("domain", LONG_LABELS[unit])) for unit in Unit]


def unit_words(key: str) -> str:
    """The unit in words; empty where nobody said."""
    return stored_words("service", "unit", key, translate)


def period_words(first: date | None, last: date | None) -> str:
    """``01.05.2025 – 31.12.2027``, with an ellipsis for an open end; empty without dates."""
    if first is None and last is None:
        return ""
    shown = [format_date(day) if day else "…" for day in (first, last)]
    return " – ".join(shown)
