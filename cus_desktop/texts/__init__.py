"""Sentences for the codes of problems and failures: one wording for screens, imports and CLI.

Each subject keeps its sentences in a module of this package; a code stands in one of them.
Sentences are English source texts in the context ``texts`` and say what is wrong and what to
do. ``{name}`` in a sentence stands for a parameter of the problem.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from enum import Enum
from typing import Any

from cus_desktop.domain.amounts import LONG_LABELS, Unit
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.endings import EARLY_END_LABELS, EarlyEnd
from cus_desktop.domain.numbers import format_quantity
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import RIGHT_NAMES, Right
from cus_desktop.domain.staff import ROLE_NAMES, Role
from cus_desktop.errors import CusError, Refused
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.texts import (
    access,
    accounts,
    catalogue,
    failures,
    findings,
    first_steps,
    office,
    parameters,
    plans,
    privacy,
    residents,
    sheets,
    values,
)

SUBJECTS = (
    accounts,
    failures,
    findings,
    values,
    parameters,
    catalogue,
    office,
    first_steps,
    plans,
    residents,
    sheets,
    access,
    privacy,
)
"""The modules of this package; each holds its own ``SENTENCES``."""

SENTENCES: Mapping[str, str] = {
    code: text for subject in SUBJECTS for code, text in subject.SENTENCES.items()
}
"""Every code with its English sentence."""

_UNKNOWN = QT_TRANSLATE_NOOP("texts", "This cannot be done ({code}).")
_WORDS: Mapping[type[Enum], tuple[str, Mapping[Any, str]]] = {
    Role: ("staff", ROLE_NAMES),
    Right: ("rights", RIGHT_NAMES),
    Unit: ("domain", LONG_LABELS),
    EarlyEnd: ("domain", EARLY_END_LABELS),
}


def sentence(finding: Problem | CusError, translate: Translate) -> str:
    """What is wrong and what to do, in the language of the person.

    Dates appear as ``03.11.2026``, money with its unit, known dictionary values as words. A
    refusal gives the sentences of all its problems.
    """
    if isinstance(finding, Refused) and finding.problems:
        return " ".join(sentence(problem, translate) for problem in finding.problems)
    source = SENTENCES.get(finding.code)
    if source is None:
        return translate("texts", _UNKNOWN).format(code=finding.code)
    shown = {name: _shown(value, translate) for name, value in finding.params.items()}
    return translate("texts", source).format_map(_Shown(shown))


class _Shown(dict[str, str]):
    """Parameters of a sentence; one that is not given shows as an ellipsis, never a crash."""

    def __missing__(self, name: str) -> str:
        return "…"


def _shown(value: object, translate: Translate) -> str:
    if isinstance(value, date):
        return format_date(value)
    if isinstance(value, Decimal):
        return format_quantity(value)
    if isinstance(value, Enum):
        context, labels = _WORDS.get(type(value), ("", {}))
        return translate(context, labels[value]) if value in labels else str(value.value)
    if isinstance(value, list | tuple | set | frozenset):
        return ", ".join(_shown(part, translate) for part in value)
    return str(value)
