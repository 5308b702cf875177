"""The plan as data: the JSON attached to its PDF."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum

from cus_desktop.documents.plan_document import Picture, PlanDocument
from cus_desktop.domain.money import Money

FORMAT = "cus-desktop-plan"
FORMAT_VERSION = 1


def plan_json(document: PlanDocument) -> bytes:
    """The content of the pages as JSON in UTF-8: money as text, dates as ISO, no pictures.

    The same document gives the same bytes.
    """
    content = {"format": FORMAT, "format_version": FORMAT_VERSION, "plan": _plain(document)}
    return json.dumps(content, ensure_ascii=False, sort_keys=True, indent=1).encode()


def _plain(value: object) -> object:
    if isinstance(value, Money):
        return format(value.amount, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    if isinstance(value, Picture):
        return value.alt
    if is_dataclass(value) and not isinstance(value, type):
        return {field.name: _plain(getattr(value, field.name)) for field in fields(value)}
    return value
