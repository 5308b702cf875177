"""What of a record a person may not see, and how it stays whole when that person saves it (D85).

A masked field shows nothing; saving puts the stored value back. Whether an address is
confidential is no secret in itself: screens say so in its place.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import fields, replace
from typing import Any

from cus_desktop.domain.plans import ItemKind, PlanDraft
from cus_desktop.domain.residents import NoteKind, ResidentDraft
from cus_desktop.domain.rights import Right

Rights = Collection[Right]

HEALTH_FIELDS = frozenset({"disability_level", "disability_valid_to", "sensitive_note"})
HEALTH_GROUPS = frozenset({"disability", "sensitive_note"})
"""The same as groups of columns that are changed together."""
ADDRESS_FIELDS = frozenset(
    {
        "village_id",
        "place_name",
        "street",
        "house_no",
        "flat_no",
        "postcode",
        "post_town",
        "registered_address",
    }
)
_CONFIDENTIAL_FIELDS = ADDRESS_FIELDS | {"address_confidential", "confidential_reason"}
"""Who may not see the address may not take its confidentiality away either."""

_EMPTY = ResidentDraft()
ASSESSMENT_FIELDS = ("situation", "strengths", "limitations", "what_matters", "amendment_reason")
"""Texts of a plan that tell what the assessment found out."""

HEALTH_AREAS = frozenset({"health", "disability_support"})
"""Services of these areas (CUS act, art. 2) tell about the person's health."""

_CASE_NOTES = frozenset({NoteKind.VISIT.value, NoteKind.CONVERSATION.value})

HIDDEN_COLUMNS: tuple[tuple[Right, frozenset[tuple[str, str]]], ...] = (
    (Right.HEALTH_VIEW, frozenset(("resident", name) for name in HEALTH_FIELDS)),
    (Right.NOTES_VIEW, frozenset({("resident_note", "text")})),
    (Right.ASSESSMENT_VIEW, frozenset({("resident_note", "text")})),
    (
        Right.ASSESSMENT_VIEW,
        frozenset(
            {
                *(("plan_version", name) for name in ASSESSMENT_FIELDS),
                ("plan_need", "text"),
                ("plan_goal", "text"),
                ("plan_goal", "measure"),
                ("plan_monitoring", "subject"),
                ("plan_override", "reason"),
                ("service_plan", "outcome"),
                ("service_plan", "no_closing_talk_reason"),
                ("service_plan", "early_start_reason"),
            }
        ),
    ),
    (
        Right.HEALTH_VIEW,
        frozenset({("plan_item", "name"), ("plan_item", "scope"), ("plan_item", "who")}),
    ),
)
"""Columns whose values a history keeps back from those without the right."""


def hidden_columns(rights: Rights) -> frozenset[tuple[str, str]]:
    """Table and column of all that a history keeps back from somebody with these rights."""
    kept_back = (columns for right, columns in HIDDEN_COLUMNS if right not in rights)
    return frozenset().union(*kept_back)


# ------------------------------------------------------------------ residents


def hidden_fields(resident: ResidentDraft, rights: Rights) -> frozenset[str]:
    """The fields of the person that somebody with these rights does not see."""
    hidden: frozenset[str] = frozenset()
    if Right.HEALTH_VIEW not in rights:
        hidden |= HEALTH_FIELDS
    if resident.address_confidential and Right.CONFIDENTIAL_VIEW not in rights:
        hidden |= _CONFIDENTIAL_FIELDS
    return hidden


def masked(resident: ResidentDraft, rights: Rights) -> ResidentDraft:
    """The person as somebody with these rights sees them."""
    hidden = hidden_fields(resident, rights) - {"address_confidential"}
    seen = replace(resident, **{name: getattr(_EMPTY, name) for name in hidden})
    if hidden & ADDRESS_FIELDS:
        # Whoever speaks for the person often lives with them.
        unplaced = tuple(replace(each, address="") for each in seen.representatives)
        seen = replace(seen, representatives=unplaced)
    return seen


def unmasked(typed: ResidentDraft, stored: ResidentDraft, rights: Rights) -> ResidentDraft:
    """What somebody with these rights saves: what they typed, and the rest as it is stored."""
    hidden = hidden_fields(stored, rights)
    whole = replace(typed, **{name: getattr(stored, name) for name in hidden})
    if hidden & ADDRESS_FIELDS:
        placed = {each.id: each.address for each in stored.representatives}
        whole = replace(
            whole,
            representatives=tuple(
                replace(each, address=each.address or placed.get(each.id, ""))
                for each in typed.representatives
            ),
        )
    return whole


def typed_unseen(typed: ResidentDraft, stored: ResidentDraft, rights: Rights) -> frozenset[str]:
    """Fields in which somebody wrote who does not see them: not to be dropped in silence."""
    seen = masked(stored, rights)
    return frozenset(
        name
        for name in hidden_fields(stored, rights)
        if getattr(typed, name) not in (getattr(seen, name), getattr(stored, name))
    )


def note_hidden(kind: str, rights: Rights) -> bool:
    """True when the text of an entry of this kind, written by somebody else, is not shown.

    Visits and conversations belong to the assessment; calls and letters are the front desk's.
    """
    if kind in _CASE_NOTES:
        return Right.ASSESSMENT_VIEW not in rights
    return Right.NOTES_VIEW not in rights


# ------------------------------------------------------------------ plans


def masked_plan(
    plan: PlanDraft, rights: Rights, health_services: Collection[str] = ()
) -> PlanDraft:
    """The plan as somebody with these rights sees it.

    ``health_services`` are the ids of the services whose area is one of `HEALTH_AREAS`.
    """
    seen = plan
    if Right.ASSESSMENT_VIEW not in rights:
        seen = replace(
            seen,
            situation="",
            strengths="",
            limitations="",
            what_matters="",
            amendment_reason="",
            what_matters_on=None,
            needs=(),
            goals=(),
            monitoring=tuple(replace(check, subject="") for check in seen.monitoring),
        )
    if Right.HEALTH_VIEW not in rights:
        shown = (
            item
            for item in seen.items
            if item.kind is not ItemKind.EXTERNAL and item.service_id not in health_services
        )
        seen = replace(seen, items=tuple(replace(item, scope="") for item in shown))
    return seen


def without_texts(record: Any, names: Collection[str], rights: Rights) -> Any:
    """A frozen record with these texts of the assessment left empty where they are not seen."""
    if Right.ASSESSMENT_VIEW in rights:
        return record
    return replace(record, **dict.fromkeys(names, ""))


# A field renamed in the draft must not slip out of its mask.
assert {each.name for each in fields(ResidentDraft)} >= HEALTH_FIELDS | _CONFIDENTIAL_FIELDS
assert {each.name for each in fields(PlanDraft)} >= set(ASSESSMENT_FIELDS)
