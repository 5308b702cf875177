"""The options of ``residents add``: the fields of a resident under their own names."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

import click

from cus_desktop.domain.malformed import Malformed
from cus_desktop.domain.pesel import DOUBTS
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.resident_rules import with_pesel
from cus_desktop.domain.residents import DisabilityLevel, NoPeselReason, ResidentDraft, Sex
from cus_desktop.domain.typed_dates import parse_date
from cus_desktop.errors import Refused
from cus_desktop.texts.stored_words import value_keys

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk

_LEFT_OUT = frozenset(
    {"id", "revision", "village_id", "communication_needs", "representatives", "contacts"}
)
_NAMES = tuple(each.name for each in fields(ResidentDraft) if each.name not in _LEFT_OUT)
_DAYS = frozenset(
    {"born_on", "residence_valid_to", "disability_valid_to", "privacy_notice_on"}
    | {"died_on", "left_on"}
)
_PAST = frozenset({"born_on", "privacy_notice_on", "died_on"})
_CHOICES = {
    "sex": [each.value for each in Sex],
    "no_pesel_reason": [each.value for each in NoPeselReason],
    "disability_level": [each.value for each in DisabilityLevel],
    "citizenship": value_keys("resident", "citizenship"),
    "contact_preference": value_keys("resident", "contact_preference"),
    "language": value_keys("resident", "language"),
}
_NEVER = frozenset({"born-in-future"})
_ASKED = frozenset(
    {"resident-looks-like-known", "resident-looks-like-restricted", "confidential-reason-missing"}
    | {"age-unlikely", "died-before-birth"}
)
_FLAG = "address_confidential"
_OPTION_OF = {"language": "person_language"}
"""``--language`` is the language of the program."""

Command = Callable[..., Any]


def draft_options(command: Command) -> Command:
    """Give a command one option for each field, and ``--village`` by name."""
    for name in reversed(_NAMES):
        command = _option(name)(command)
    return click.option("--village", help="Name of the village; another place is kept as such.")(
        command
    )


def draft_from(desk: Desk, typed: Mapping[str, str | bool | None]) -> ResidentDraft:
    """The draft that the options describe. Raises Refused for a date that cannot be read."""
    from cus_desktop.services.residents import with_place

    problems = []
    values: dict[str, Any] = {}
    for name in _NAMES:
        value = typed[_OPTION_OF.get(name, name)]
        if value is None:
            continue
        if name not in _DAYS:
            values[name] = value
            continue
        try:
            values[name] = parse_date(str(value), desk.today(), past=name in _PAST)
        except Malformed as error:
            problems.append(error.problem(name))
    if problems:
        raise Refused(problems)
    pesel = values.pop("pesel", "")
    draft = with_pesel(replace(ResidentDraft(), **values), pesel)
    return with_place(desk, draft, str(typed["village"])) if typed["village"] else draft


def refuse_doubts(found: Iterable[Problem], *, anyway: bool) -> None:
    """Raises Refused where a person would be asked whether they mean it.

    A birth date in the future is never meant; the rest is accepted with ``--anyway``.
    """
    refused = [each for each in found if each.code in (_NEVER if anyway else _NEVER | _ASKED)]
    if not refused:
        return
    answerable = all(each.code in _ASKED for each in refused)
    way = [Problem("anyway", "resident-add-anyway")] if answerable else []
    raise Refused([*(replace(each, severity=Severity.BLOCK) for each in refused), *way])


def refuse_doubtful_pesel(found: Iterable[Problem]) -> None:
    """Raises Refused for a PESEL that needs a reason, naming the option that takes it."""
    doubts = [problem for problem in found if problem.code in DOUBTS]
    if doubts:
        option = Problem("pesel_override_reason", "pesel-reason-option")
        raise Refused([*(replace(each, severity=Severity.BLOCK) for each in doubts), option])


def _option(name: str) -> Callable[[Command], Command]:
    flag = "--" + _OPTION_OF.get(name, name).replace("_", "-")
    if name == _FLAG:
        return click.option(flag, is_flag=True)
    if name in _CHOICES:
        return click.option(flag, type=click.Choice(_CHOICES[name], case_sensitive=False))
    return click.option(flag, metavar="DATE" if name in _DAYS else "TEXT")
