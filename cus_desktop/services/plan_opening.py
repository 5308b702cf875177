"""Everything the plan editor needs at once, read in one go."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from cus_desktop.domain.plan_rules import PlanSurroundings
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.domain.staff_rules import coordinates_on
from cus_desktop.errors import NotFound, RestrictedRecord
from cus_desktop.services.catalogue import services_and_programmes
from cus_desktop.services.desk import Desk
from cus_desktop.services.drafts import KeptDraft, kept_drafts, load_draft
from cus_desktop.services.plan_masks import masked_view
from cus_desktop.services.plan_saving import new_plan
from cus_desktop.services.plan_views import (
    PlanView,
    plan_in,
    resident_name,
    staff_name,
    surroundings,
    user_id,
)
from cus_desktop.services.rights import may, needs, rights_at
from cus_desktop.services.staff import members_in
from cus_desktop.services.traces import looked
from cus_desktop.services.visibility import hidden_residents, refuse_hidden_plan

KIND = "plan"
"""Under this kind the editor keeps what is not saved yet; the record is the plan."""


@dataclass(frozen=True)
class PlanOpening:
    """A plan on the desk of the person who opens it."""

    draft: PlanDraft
    view: PlanView | None
    """None for a plan that was never saved."""
    kept: KeptDraft[PlanDraft] | None
    """What this person left unsaved."""
    around: PlanSurroundings
    resident_name: str
    staff: tuple[StaffMemberDraft, ...]
    me: str
    """Id of the person at the desk; empty when they are not on the list of staff."""
    me_name: str

    def coordinators(self, on: date | None = None) -> tuple[StaffMemberDraft, ...]:
        """Who may be chosen: coordinators of the day, and whoever the plan already names.

        Without a day, those of the day on which the version was made.
        """
        day = on or self.draft.created_on
        return tuple(
            member
            for member in self.staff
            if member.id == self.draft.coordinator_id
            or (day is not None and coordinates_on(member, day))
        )


@needs(Right.PLANS_EDIT)
def open_new_plan(desk: Desk, resident_id: str) -> PlanOpening:
    """A plan to be written for the resident. Raises NotFound and RestrictedRecord.

    One that was begun for the same person, kept and never saved is gone on with instead.
    """
    empty = new_plan(desk, resident_id)
    for begun in unsaved_plans(desk):
        if begun.draft.resident_id == resident_id:
            return begun
    return _opening(desk, empty, None, None)


@needs(Right.PLANS_VIEW)
def open_plan(desk: Desk, plan_id: str, version_id: str = "") -> PlanOpening:
    """A saved plan, or one that was begun and kept but never saved, as the role sees it.

    Raises NotFound and RestrictedRecord.
    """
    refuse_hidden_plan(desk, plan_id)
    looked(desk, "plans.view", "service_plan", plan_id)
    return _open(desk, plan_id, version_id)


def _open(desk: Desk, plan_id: str, version_id: str = "") -> PlanOpening:
    kept = load_draft(desk, KIND, plan_id, PlanDraft) if may(desk, Right.PLANS_EDIT) else None
    if kept is not None and kept.draft.resident_id in hidden_residents(desk):
        kept = None  # restricted meanwhile
    try:
        with desk.store.read() as session:
            view = masked_view(session, plan_in(session, plan_id, version_id), rights_at(desk))
    except NotFound:
        if kept is None:
            raise
        return _opening(desk, kept.draft, None, kept)
    if kept is not None and (not view.editable or kept.draft.version_id != view.draft.version_id):
        kept = None  # the version it belonged to has moved on
    return _opening(desk, view.draft, view, kept)


@needs(Right.PLANS_VIEW)
def unsaved_plans(desk: Desk) -> tuple[PlanOpening, ...]:
    """Plans this person began and never saved, the latest first."""
    found = []
    for row in kept_drafts(desk):
        if row.kind != KIND:
            continue
        try:
            refuse_hidden_plan(desk, row.record_id)
            opening = _open(desk, row.record_id)
        except (NotFound, RestrictedRecord):
            continue
        if opening.view is None:
            found.append(opening)
    return tuple(found)


def _opening(
    desk: Desk, draft: PlanDraft, view: PlanView | None, kept: KeptDraft[PlanDraft] | None
) -> PlanOpening:
    with desk.store.read() as session:
        services, programmes = services_and_programmes(session)
        around = surroundings(session, draft, desk.today())
        me = user_id(session, desk)
        return PlanOpening(
            draft=draft,
            view=view,
            kept=kept,
            around=replace(around, services=services, programmes=programmes),
            resident_name=resident_name(session, draft.resident_id),
            staff=tuple(members_in(session)),
            me=me or "",
            me_name=staff_name(session, me),
        )
