"""How lines of the access log are told on screens."""

from __future__ import annotations

from cus_desktop.domain.access_acts import KIND_NAMES, ActKind
from cus_desktop.services.access_log import ShownLine
from cus_desktop.texts.access import act_detail, act_title
from cus_desktop.ui.tables.columns import Chip, ChipRole
from cus_desktop.ui.words import translate

_LOOKS: dict[ActKind, tuple[str, ChipRole]] = {
    ActKind.LOGIN: ("lock-open", "muted"),
    ActKind.VIEW: ("eye", "muted"),
    ActKind.PRINT: ("printer", "accent"),
    ActKind.EXPORT: ("upload", "warning"),
    ActKind.IMPORT: ("import", "accent"),
    ActKind.CREATION: ("plus", "success"),
    ActKind.CHANGE: ("pencil", "muted"),
    ActKind.DELETION: ("trash-2", "danger"),
    ActKind.PERMISSION: ("key-round", "warning"),
    ActKind.REFUSED: ("ban", "danger"),
    ActKind.STORE: ("archive", "muted"),
}


def kind_words(kind: ActKind) -> str:
    """The kind in the language of the window."""
    return translate("access", KIND_NAMES[kind])


def kind_chip(row: ShownLine) -> Chip:
    """The kind as icon and word."""
    icon, role = _LOOKS[row.line.kind]
    return Chip(kind_words(row.line.kind), icon, role)


def when_words(row: ShownLine) -> str:
    """Day and time at this machine's place."""
    return f"{row.line.when.astimezone():%d.%m.%Y, %H.%M}"


def what_words(row: ShownLine) -> str:
    """What was done."""
    return act_title(row.line.act, translate)


def resident_words(row: ShownLine) -> str:
    """Whose data it was; "and 3 more" where a save was about several people."""
    others = row.line.residents - 1
    if others < 1:
        return row.resident
    more = translate("access", "and %n more", "", others)
    return f"{row.resident} {more}"


def record_words(row: ShownLine) -> str:
    """The record's number, or the detail of the act: a count, a right."""
    return row.record or act_detail(row.line.act, row.line.detail, translate)
