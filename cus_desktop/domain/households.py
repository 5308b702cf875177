"""Households and family relations; D62 and D63 compute exclusions from them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import Enum

from cus_desktop.domain.ids import new_id


class RelationKind(Enum):
    """What the other person is to the resident."""

    SPOUSE = "spouse"
    PARENT = "parent"
    CHILD = "child"
    GRANDPARENT = "grandparent"
    GRANDCHILD = "grandchild"
    SIBLING = "sibling"
    PARTNER = "partner"
    IN_LAW = "in_law"
    OTHER = "other"


INVERSE_RELATION = {
    RelationKind.SPOUSE: RelationKind.SPOUSE,
    RelationKind.PARENT: RelationKind.CHILD,
    RelationKind.CHILD: RelationKind.PARENT,
    RelationKind.GRANDPARENT: RelationKind.GRANDCHILD,
    RelationKind.GRANDCHILD: RelationKind.GRANDPARENT,
    RelationKind.SIBLING: RelationKind.SIBLING,
    RelationKind.PARTNER: RelationKind.PARTNER,
    RelationKind.IN_LAW: RelationKind.IN_LAW,
    RelationKind.OTHER: RelationKind.OTHER,
}


@dataclass(frozen=True)
class FamilyRelationDraft:
    """``other_id`` is the ``kind`` of ``resident_id``: kept once, read from both sides."""

    id: str = field(default_factory=new_id)
    resident_id: str = ""
    other_id: str = ""
    kind: RelationKind = RelationKind.OTHER
    lives_together: bool = False


@dataclass(frozen=True)
class HouseholdMemberDraft:
    """A resident in a household, with the days of moving in and out."""

    id: str = field(default_factory=new_id)
    resident_id: str = ""
    is_head: bool = False
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True)
class HouseholdDraft:
    """People who live and run a household together."""

    id: str = field(default_factory=new_id)
    name: str = ""
    note: str = ""
    members: tuple[HouseholdMemberDraft, ...] = ()
    revision: str = ""
