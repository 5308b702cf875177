"""A plan as the person at the desk may see it: without what the role keeps back (D85)."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from sqlalchemy import select

from cus_desktop.domain.masks import HEALTH_AREAS, Rights, masked_plan, without_texts
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.rights import Right
from cus_desktop.models.catalogue import ServiceArea
from cus_desktop.services.plan_records import Session

if TYPE_CHECKING:
    from cus_desktop.services.plan_views import PlanView


def masked_view(session: Session, view: PlanView, rights: Rights) -> PlanView:
    """The plan without the texts and lines that somebody with these rights does not see."""
    kept_back = frozenset({Right.ASSESSMENT_VIEW, Right.HEALTH_VIEW} - set(rights))
    if not kept_back:
        return view
    shown: PlanView = without_texts(view, ("early_start_reason",), rights)
    return replace(
        shown,
        draft=masked_plan(view.draft, rights, _health_services(session, view.draft)),
        ending=without_texts(view.ending, ("outcome", "no_closing_talk_reason"), rights),
        versions=tuple(
            without_texts(line, ("amendment_reason",), rights) for line in view.versions
        ),
        overrides=tuple(without_texts(line, ("reason",), rights) for line in view.overrides),
        kept_back=kept_back,
    )


def _health_services(session: Session, plan: PlanDraft) -> frozenset[str]:
    """Services of the plan that tell about the person's health by their area."""
    ids = {item.service_id for item in plan.items if item.service_id}
    query = select(ServiceArea.service_id).where(
        ServiceArea.service_id.in_(ids),
        ServiceArea.area.in_(HEALTH_AREAS),
        ServiceArea.dead.is_(False),
    )
    return frozenset(found for found in session.scalars(query) if found) if ids else frozenset()
