"""A plan as the input of its print: the rules applied, ids and sessions left behind."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import select

from cus_desktop.documents.plan_document import (
    AcceptanceBlock,
    AmendmentBlock,
    ApplicationBlock,
    ApprovalBlock,
    CoordinatorBlock,
    ExternalLine,
    GoalLine,
    MonitoringLine,
    OfficeBlock,
    PlanDocument,
    PlanTexts,
    ServiceLine,
    SupportingLine,
    TotalsBlock,
    VoiceBlock,
    WeekEntry,
)
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.plan_costs import PlanCosts, plan_costs
from cus_desktop.domain.plan_fingerprint import fingerprint
from cus_desktop.domain.plan_item_rules import printed_who
from cus_desktop.domain.plan_periods import period
from cus_desktop.domain.plan_week import item_period
from cus_desktop.domain.plan_words import amount_words, fee_words, when_words
from cus_desktop.domain.plans import ItemKind, PlanDraft, PlanItemDraft, SupportingKind
from cus_desktop.domain.staff import AuthorisationKind
from cus_desktop.i18n import Translate
from cus_desktop.models.catalogue import Service
from cus_desktop.models.plans import PlanVersion
from cus_desktop.models.programmes import Programme
from cus_desktop.models.staff import Authorisation, StaffMember
from cus_desktop.services.offices import municipalities_in, office_in
from cus_desktop.services.plan_persons import person_block
from cus_desktop.services.plan_records import PlanRecord, Session, draft_of
from cus_desktop.services.plan_views import staff_name


def document_of(session: Session, record: PlanRecord, translate: Translate) -> PlanDocument:
    """Everything the printed version says; without an approval it prints as a draft."""
    version = record.version
    document = draft_document(session, draft_of(session, record), translate)
    place = document.place if version.agreed_on else ""
    return replace(
        document,
        acceptance=AcceptanceBlock(version.agreed_on, place),
        approval=_approval(session, version),
    )


def draft_document(session: Session, draft: PlanDraft, translate: Translate) -> PlanDocument:
    """The print of a draft, saved or not, before anybody accepted or approved it."""
    office = office_in(session)
    programmes = _programmes(session, draft)
    one_programme = len(set(programmes.values())) <= 1
    lines, costs = _Help(draft), plan_costs(draft)
    assert draft.created_on is not None
    return PlanDocument(
        number=draft.number,
        version=draft.version_no,
        created_on=draft.created_on,
        office=office_block(session, office),
        person=person_block(session, draft.resident_id, translate),
        coordinator=_coordinator(session, draft.coordinator_id),
        case_number=draft.case_number,
        place=office.city,
        valid_from=draft.valid_from,
        valid_to=draft.valid_to,
        programmes=tuple(dict.fromkeys(programmes.values())),
        application=_application(draft),
        amendment=_amendment(draft),
        situation=draft.situation,
        limitations=draft.limitations,
        strengths=draft.strengths,
        needs=tuple(need.text for need in draft.needs),
        voice=VoiceBlock(draft.what_matters, draft.what_matters_on) if draft.what_matters else None,
        goals=tuple(
            GoalLine(goal.text, goal.measure, goal.due_on, goal.responsible) for goal in draft.goals
        ),
        monitoring=tuple(
            MonitoringLine(check.due_on, check.form, check.who, check.subject)
            for check in draft.monitoring
        ),
        texts=PlanTexts(change_and_end=draft.change_conditions, privacy=office.privacy_notice),
        fingerprint=fingerprint(draft),
        practice=office.practice,
        services=tuple(
            _service(item, costs, {} if one_programme else programmes, translate)
            for item in lines.of(ItemKind.SERVICE)
        ),
        totals=_totals(draft, costs) if costs.lines else None,
        supporting=tuple(_supporting(item, translate) for item in lines.of(ItemKind.SUPPORTING)),
        external=tuple(
            ExternalLine(item.name, printed_who(item), when_words(item, translate), item.place)
            for item in lines.of(ItemKind.EXTERNAL)
        ),
        week=tuple(_week(lines)),
    )


@dataclass(frozen=True)
class _Help:
    """The lines of a plan by their kind, numbered as they are printed."""

    draft: PlanDraft

    def of(self, kind: ItemKind) -> list[PlanItemDraft]:
        return [item for item in self.draft.items if item.kind is kind]

    def number(self, item: PlanItemDraft) -> int:
        return self.of(item.kind).index(item) + 1


def _service(
    item: PlanItemDraft, costs: PlanCosts, programmes: dict[str, str], translate: Translate
) -> ServiceLine:
    cost = costs.of(item.id)
    assert cost is not None
    return ServiceLine(
        name=item.name,
        scope=item.scope,
        programme=programmes.get(item.service_id, ""),
        provider=printed_who(item),
        contract=item.contract_ref,
        when=when_words(item, translate),
        place=item.place,
        valid_from=item.valid_from,
        valid_to=item.valid_to,
        amount=amount_words(item, translate),
        rate=item.unit_price,
        cost_per_month=cost.month,
        fee_per_month=cost.fee_month,
        fee_note=fee_words(item, translate),
    )


def _supporting(item: PlanItemDraft, translate: Translate) -> SupportingLine:
    kinds = {kind.value: kind for kind in SupportingKind}
    return SupportingLine(
        kind=kinds.get(item.supporting_kind),
        what=item.name,
        who=printed_who(item),
        when=when_words(item, translate),
        place=item.place,
        scope=item.scope,
    )


def _week(lines: _Help) -> list[WeekEntry]:
    entries = []
    for item in lines.draft.items:
        number = lines.number(item)
        entries += [
            WeekEntry(item.kind, number, item.name, time.weekday, time.starts_at, time.ends_at)
            for time in item.times
        ]
        if not item.times and item.frequency:
            entries.append(WeekEntry(item.kind, number, item.name, note=item.frequency))
    return entries


def _totals(draft: PlanDraft, costs: PlanCosts) -> TotalsBlock:
    span = period(draft.valid_from, draft.valid_to)
    return TotalsBlock(
        cost_per_month=costs.month,
        fee_per_month=costs.fee_month,
        cost_whole=costs.whole,
        fee_whole=costs.fee_whole,
        months=len(list(span.by_month())) if span else 0,
        service_months=len(_service_months(draft)),
    )


def _service_months(draft: PlanDraft) -> set[date]:
    """The first days of the months in which a service is given."""
    spans = [item_period(one, draft) for one in draft.items if one.kind is ItemKind.SERVICE]
    return {
        part.first.replace(day=1) for span in spans if span is not None for part in span.by_month()
    }


def office_block(session: Session, office: OfficeDraft) -> OfficeBlock:
    """The letterhead of the office."""
    gminas = municipalities_in(session)
    town = f"{office.postcode} {office.city}".strip()
    return OfficeBlock(
        name=office.name,
        municipality=gminas[0].name if gminas else "",
        address=", ".join(part for part in (office.street, town) if part),
        phone=office.phone,
        email=office.email,
        website=office.website,
        data_protection_contact=office.data_protection_contact,
    )


def _coordinator(session: Session, staff_id: str) -> CoordinatorBlock:
    row = session.get(StaffMember, staff_id) if staff_id else None
    if row is None:
        return CoordinatorBlock("")
    return CoordinatorBlock(
        staff_name(session, staff_id), phone=row.phone or "", email=row.email or ""
    )


def _application(draft: PlanDraft) -> ApplicationBlock | None:
    if not draft.application_number and draft.application_on is None:
        return None
    return ApplicationBlock(draft.application_number, draft.application_on)


def _amendment(draft: PlanDraft) -> AmendmentBlock | None:
    if draft.version_no <= 1:
        return None
    return AmendmentBlock(draft.amendment_reason, draft.amendment_initiator, draft.version_no - 1)


def _approval(session: Session, version: PlanVersion) -> ApprovalBlock:
    if version.approved_on is None:
        return ApprovalBlock()
    return ApprovalBlock(
        approved_on=version.approved_on,
        name=staff_name(session, version.approved_by_id),
        function=version.approved_as or "",
        authorisation_number=version.authorisation_number or "",
        authorised_on=_authorised_on(session, version),
    )


def _authorised_on(session: Session, version: PlanVersion) -> date | None:
    if not version.authorisation_number:
        return None
    query = select(Authorisation.granted_on).where(
        Authorisation.staff_id == version.approved_by_id,
        Authorisation.kind == AuthorisationKind.APPROVE_PLANS.value,
        Authorisation.number == version.authorisation_number,
        Authorisation.dead.is_(False),
    )
    return session.scalars(query.order_by(Authorisation.id)).first()


def _programmes(session: Session, draft: PlanDraft) -> dict[str, str]:
    """Name of the programme behind each service of the plan, by the service's id."""
    ids = {item.service_id for item in draft.items if item.service_id}
    if not ids:
        return {}
    query = select(Service.id, Programme.name).join(Programme, Programme.id == Service.programme_id)
    found = session.execute(query.where(Service.id.in_(ids)))
    return {service: name for service, name in found if name}
