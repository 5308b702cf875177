"""Why a plan ends early (dictionary of domain 2.2, D36)."""

from __future__ import annotations

from enum import Enum

from cus_desktop.i18n import QT_TRANSLATE_NOOP


class EarlyEnd(Enum):
    """A reason for an early end; the value is the key that is stored."""

    GOALS_REACHED = "goals_reached"
    RESIGNATION = "resignation"
    NO_COOPERATION = "no_cooperation"
    MOVED_OUT = "moved_out"
    DEATH = "death"
    RESIDENTIAL_CARE = "residential_care"
    SERVICES_ENDED = "services_ended"
    ENTITLEMENT_CHANGED = "entitlement_changed"
    OTHER = "other"

    @property
    def needs_words(self) -> bool:
        """True where the reason says nothing without a sentence."""
        return self is EarlyEnd.OTHER

    @property
    def conversation_possible(self) -> bool:
        """False where nobody can be asked for a closing conversation (D35)."""
        return self is not EarlyEnd.DEATH


EARLY_END_LABELS = {
    EarlyEnd.GOALS_REACHED: QT_TRANSLATE_NOOP("domain", "goals reached"),
    EarlyEnd.RESIGNATION: QT_TRANSLATE_NOOP("domain", "resignation"),
    EarlyEnd.NO_COOPERATION: QT_TRANSLATE_NOOP("domain", "no cooperation"),
    EarlyEnd.MOVED_OUT: QT_TRANSLATE_NOOP("domain", "moved out of the area"),
    EarlyEnd.DEATH: QT_TRANSLATE_NOOP("domain", "death"),
    EarlyEnd.RESIDENTIAL_CARE: QT_TRANSLATE_NOOP("domain", "admission to residential care"),
    EarlyEnd.SERVICES_ENDED: QT_TRANSLATE_NOOP("domain", "services ended"),
    EarlyEnd.ENTITLEMENT_CHANGED: QT_TRANSLATE_NOOP("domain", "change of entitlement"),
    EarlyEnd.OTHER: QT_TRANSLATE_NOOP("domain", "other reason"),
}
"""Words to be translated (context ``domain``) where they are shown."""
