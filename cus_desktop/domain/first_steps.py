"""Rules of the first day: a list of villages without doubles."""

from __future__ import annotations

from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.domain.sorting import words


def check_village_list(field: str, text: str) -> list[Problem]:
    """Whether a pasted list names a village twice; the name ends at a tab or semicolon.

    Only a warning: the second line is left out when the list is taken in.
    """
    names = [line.replace("\t", ";").partition(";")[0].strip() for line in text.splitlines()]
    seen: set[tuple[str, ...]] = set()
    twice: list[str] = []
    for name in filter(words, names):
        if words(name) in seen and name not in twice:
            twice.append(name)
        seen.add(words(name))
    if not twice:
        return []
    told = {"names": ", ".join(twice)}
    return [Problem(field, "village-twice-in-list", told, Severity.WARN)]
