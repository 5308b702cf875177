"""How states of plans and kinds of help look: an icon, a word, a tint."""

from __future__ import annotations

from typing import Literal

from cus_desktop.domain.plan_words import PLAN_STATES, VERSION_STATES
from cus_desktop.domain.plans import ItemKind, PlanState, VersionState
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.tables.columns import Chip, ChipRole
from cus_desktop.ui.words import translate

Role = Literal["accent", "success", "muted"]

_STATES: dict[PlanState, tuple[str, ChipRole]] = {
    PlanState.DRAFT: ("pencil", "accent"),
    PlanState.AGREED: ("handshake", "accent"),
    PlanState.APPROVED: ("shield-check", "success"),
    PlanState.ACTIVE: ("circle-check", "success"),
    PlanState.COMPLETED: ("flag", "muted"),
    PlanState.TERMINATED: ("ban", "warning"),
    PlanState.ABANDONED: ("archive", "muted"),
}
_KINDS: dict[ItemKind, tuple[str, Role]] = {
    ItemKind.SERVICE: ("briefcase", "accent"),
    ItemKind.SUPPORTING: ("hand-helping", "success"),
    ItemKind.EXTERNAL: ("landmark", "muted"),
}
KIND_WORDS = {
    ItemKind.SERVICE: QT_TRANSLATE_NOOP("plans", "service"),
    ItemKind.SUPPORTING: QT_TRANSLATE_NOOP("plans", "supporting activity"),
    ItemKind.EXTERNAL: QT_TRANSLATE_NOOP("plans", "other help"),
}


def state_chip(state: PlanState) -> Chip:
    """The state of a plan."""
    icon, role = _STATES[state]
    return Chip(state_words(state), icon, role)


def state_words(state: PlanState) -> str:
    """The state of a plan in the language of the window."""
    return translate("plans", PLAN_STATES[state])


def version_words(state: VersionState) -> str:
    """The state of a version in the language of the window."""
    return translate("plans", VERSION_STATES[state])


def kind_icon(kind: ItemKind) -> str:
    """The icon of a kind of help."""
    return _KINDS[kind][0]


def kind_role(kind: ItemKind) -> Role:
    """The colour of a kind of help."""
    return _KINDS[kind][1]


def kind_words(kind: ItemKind) -> str:
    """The kind of help in the language of the window."""
    return translate("plans", KIND_WORDS[kind])
