"""Tables of the individual service plans, their versions and their lines."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Synced


class ServicePlan(Synced, Base):
    """A plan of one resident; what is agreed stands in its versions."""

    __tablename__ = "service_plan"

    resident_id: Mapped[str | None] = c.to("resident", index=True)
    number: Mapped[str | None] = c.short(40)
    case_number: Mapped[str | None] = c.short(60)
    created_on: Mapped[date | None] = c.day("created")
    author_id: Mapped[str | None] = c.to("staff_member", "created")
    coordinator_id: Mapped[str | None] = c.to("staff_member", index=True)
    application_number: Mapped[str | None] = c.short(60, "application")
    application_on: Mapped[date | None] = c.day("application")
    state: Mapped[str | None] = c.short(20, "state")
    activated_on: Mapped[date | None] = c.day("state")
    early_start_reason: Mapped[str | None] = c.long("state")
    ended_on: Mapped[date | None] = c.day("state")
    end_reason: Mapped[str | None] = c.short(60, "state")
    end_requested_by: Mapped[str | None] = c.short(120, "state")
    closing_talk_on: Mapped[date | None] = c.day("closing")
    no_closing_talk_reason: Mapped[str | None] = c.short(240, "closing")
    outcome: Mapped[str | None] = c.long("closing")
    former_plan_id: Mapped[str | None] = c.to("service_plan")


class PlanVersion(Synced, Base):
    """One version of a plan; frozen with its print once approved."""

    __tablename__ = "plan_version"

    plan_id: Mapped[str | None] = c.to("service_plan", "version", index=True)
    version_no: Mapped[int | None] = c.whole("version")
    created_on: Mapped[date | None] = c.day("version")
    author_id: Mapped[str | None] = c.to("staff_member", "version")
    state: Mapped[str | None] = c.short(20)
    amendment_reason: Mapped[str | None] = c.long("amendment")
    amendment_initiator: Mapped[str | None] = c.short(120, "amendment")
    valid_from: Mapped[date | None] = c.day("period")
    valid_to: Mapped[date | None] = c.day("period")
    situation: Mapped[str | None] = c.long()
    strengths: Mapped[str | None] = c.long()
    limitations: Mapped[str | None] = c.long()
    what_matters: Mapped[str | None] = c.long("what_matters")
    what_matters_on: Mapped[date | None] = c.day("what_matters")
    change_conditions: Mapped[str | None] = c.long()
    privacy_notice_version: Mapped[str | None] = c.short(40)
    agreed_on: Mapped[date | None] = c.day("agreement")
    agreed_by: Mapped[str | None] = c.short(160, "agreement")
    agreed_how: Mapped[str | None] = c.short(30, "agreement")
    approved_on: Mapped[date | None] = c.day("approval")
    approved_by_id: Mapped[str | None] = c.to("staff_member", "approval")
    approval_recorded_by_id: Mapped[str | None] = c.to("staff_member", "approval")
    """Who wrote the approval down; only where it was not the approver."""
    approved_as: Mapped[str | None] = c.short(120, "approval")
    authorisation_number: Mapped[str | None] = c.short(80, "approval")
    fingerprint: Mapped[str | None] = c.short(64, "approval")
    print_sha256: Mapped[str | None] = c.short(64, "approval")
    copy_given_on: Mapped[date | None] = c.day("copy")
    copy_form: Mapped[str | None] = c.short(40, "copy")


class PlanNeed(Synced, Base):
    """One recognised need."""

    __tablename__ = "plan_need"

    version_id: Mapped[str | None] = c.to("plan_version", index=True)
    position: Mapped[int | None] = c.whole()
    text: Mapped[str | None] = c.long()


class PlanGoal(Synced, Base):
    """One goal with its measure."""

    __tablename__ = "plan_goal"

    version_id: Mapped[str | None] = c.to("plan_version", index=True)
    position: Mapped[int | None] = c.whole()
    text: Mapped[str | None] = c.long("goal")
    measure: Mapped[str | None] = c.long("goal")
    due_on: Mapped[date | None] = c.day("goal")
    responsible: Mapped[str | None] = c.short(240, "goal")


class PlanItem(Synced, Base):
    """One line of help: a service, a supporting activity or the help of another body."""

    __tablename__ = "plan_item"

    version_id: Mapped[str | None] = c.to("plan_version", index=True)
    position: Mapped[int | None] = c.whole()
    kind: Mapped[str | None] = c.short(20, "what")
    service_id: Mapped[str | None] = c.to("service", "what")
    name: Mapped[str | None] = c.short(200, "what")
    supporting_kind: Mapped[str | None] = c.short(20, "what")
    legal_track: Mapped[str | None] = c.short(30, "what")
    scope: Mapped[str | None] = c.long()
    who: Mapped[str | None] = c.short(200, "who")
    who_may_be_named: Mapped[bool | None] = c.flag("who")
    contract_ref: Mapped[str | None] = c.short(120, "who")
    place: Mapped[str | None] = c.short(240)
    frequency: Mapped[str | None] = c.short(120)
    amount_count: Mapped[int | None] = c.whole("amount")
    amount_unit: Mapped[str | None] = c.short(20, "amount")
    amount_per: Mapped[str | None] = c.short(10, "amount")
    unit_price: Mapped[Decimal | None] = c.grosze("price")
    fee_kind: Mapped[str | None] = c.short(20, "price")
    fee_percent: Mapped[int | None] = c.whole("price")
    fee_amount: Mapped[Decimal | None] = c.grosze("price")
    valid_from: Mapped[date | None] = c.day("period")
    valid_to: Mapped[date | None] = c.day("period")


class PlanItemTime(Synced, Base):
    """One weekly time of a line."""

    __tablename__ = "plan_item_time"

    item_id: Mapped[str | None] = c.to("plan_item", "time", index=True)
    weekday: Mapped[int | None] = c.whole("time")
    starts_at: Mapped[int | None] = c.whole("time")
    ends_at: Mapped[int | None] = c.whole("time")


class PlanMonitoring(Synced, Base):
    """One planned check of a plan (D33)."""

    __tablename__ = "plan_monitoring"

    version_id: Mapped[str | None] = c.to("plan_version", index=True)
    due_on: Mapped[date | None] = c.day("check")
    form: Mapped[str | None] = c.short(120, "check")
    who: Mapped[str | None] = c.short(160, "check")
    subject: Mapped[str | None] = c.short(240, "check")


class PlanOverride(Synced, Base):
    """A warning that a person went past, with the reason: part of the case's history."""

    __tablename__ = "plan_override"

    version_id: Mapped[str | None] = c.to("plan_version", "override", index=True)
    code: Mapped[str | None] = c.short(80, "override")
    rule: Mapped[str | None] = c.short(10, "override")
    field: Mapped[str | None] = c.short(120, "override")
    reason: Mapped[str | None] = c.long("override")
    given_on: Mapped[date | None] = c.day("override")
    given_by_id: Mapped[str | None] = c.to("staff_member", "override")
