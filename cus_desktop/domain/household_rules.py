"""What must hold for households and family relations (D62, D63 read them)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from cus_desktop.domain.households import (
    FamilyRelationDraft,
    HouseholdDraft,
    HouseholdMemberDraft,
)
from cus_desktop.domain.problems import Problem, Severity


def is_member_on(member: HouseholdMemberDraft, day: date) -> bool:
    """True when the person lives in the household on the day."""
    started = member.since is None or member.since <= day
    return started and (member.until is None or day <= member.until)


def check_household(household: HouseholdDraft, today: date) -> list[Problem]:
    """Everything the rules say about one household."""
    problems = []
    for place, member in enumerate(household.members):
        path = f"members[{place}]"
        if not member.resident_id:
            problems.append(Problem(f"{path}.resident_id", "member-missing"))
        if member.since and member.until and member.until < member.since:
            problems.append(Problem(f"{path}.until", "ends-before-start"))
    if _twice([each.resident_id for each in household.members if is_member_on(each, today)]):
        problems.append(Problem("members", "member-twice"))
    heads = [each for each in household.members if each.is_head and is_member_on(each, today)]
    if len(heads) > 1:
        problems.append(Problem("members", "household-two-heads", {"count": len(heads)}))
    return problems


def check_relation(
    relation: FamilyRelationDraft, others: Iterable[FamilyRelationDraft] = ()
) -> list[Problem]:
    """Everything the rules say about one relation; ``others`` are those of both people."""
    if not relation.other_id:
        return [Problem("other_id", "relation-person-missing")]
    if relation.other_id == relation.resident_id:
        return [Problem("other_id", "relation-with-self")]
    pair = {relation.resident_id, relation.other_id}
    if any(
        {other.resident_id, other.other_id} == pair and other.id != relation.id for other in others
    ):
        return [Problem("other_id", "relation-known", severity=Severity.WARN)]
    return []


def _twice(ids: list[str]) -> bool:
    filled = [each for each in ids if each]
    return len(filled) != len(set(filled))
