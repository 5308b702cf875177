"""A plan between its rows and its draft: one version with everything that belongs to it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, TypeVar

from sqlalchemy import select

from cus_desktop.domain.money import Money
from cus_desktop.domain.plans import (
    ItemKind,
    ItemTimeDraft,
    MonitoringDraft,
    PlanDraft,
    PlanGoalDraft,
    PlanItemDraft,
    PlanNeedDraft,
    PlanState,
    VersionState,
)
from cus_desktop.errors import NotFound
from cus_desktop.models.base import Synced
from cus_desktop.models.plans import (
    PlanGoal,
    PlanItem,
    PlanItemTime,
    PlanMonitoring,
    PlanNeed,
    PlanOverride,
    PlanVersion,
    ServicePlan,
)
from cus_desktop.models.unit_of_work import ReadSession, WriteSession
from cus_desktop.services.draft_rows import alive, fill, keep_parts, revision_of_record, values_of

Session = ReadSession | WriteSession
Part = TypeVar("Part", PlanNeed, PlanGoal, PlanItem)

PLAN_FIELDS = (
    "resident_id",
    "number",
    "case_number",
    "former_plan_id",
    "application_number",
    "application_on",
)
"""Written with the first version only; later versions are versions of the same plan."""

VERSION_FIELDS = (
    "version_no",
    "created_on",
    "amendment_reason",
    "amendment_initiator",
    "valid_from",
    "valid_to",
    "situation",
    "strengths",
    "limitations",
    "what_matters",
    "what_matters_on",
    "change_conditions",
    "privacy_notice_version",
)
NEED_FIELDS = ("text",)
GOAL_FIELDS = ("text", "measure", "due_on", "responsible")
MONITORING_FIELDS = ("due_on", "form", "who", "subject")
TIME_FIELDS = ("weekday", "starts_at", "ends_at")
ITEM_FIELDS = (
    "service_id",
    "name",
    "scope",
    "supporting_kind",
    "who",
    "who_may_be_named",
    "contract_ref",
    "legal_track",
    "place",
    "frequency",
    "amount_count",
    "amount_unit",
    "amount_per",
    "fee_kind",
    "fee_percent",
    "valid_from",
    "valid_to",
)
MONEY_FIELDS = ("unit_price", "fee_amount")


@dataclass(frozen=True)
class PlanRecord:
    """The rows of one version of a plan, living ones only, in their order."""

    plan: ServicePlan
    version: PlanVersion
    needs: Sequence[PlanNeed]
    goals: Sequence[PlanGoal]
    items: Sequence[PlanItem]
    times: Sequence[PlanItemTime]
    monitoring: Sequence[PlanMonitoring]

    @property
    def rows(self) -> list[Synced]:
        """Every row: what a change elsewhere may have touched."""
        parts = (self.needs, self.goals, self.items, self.times, self.monitoring)
        return [self.plan, self.version, *(row for rows in parts for row in rows)]

    @property
    def plan_state(self) -> PlanState:
        """Where the plan stands."""
        return PlanState(self.plan.state or PlanState.DRAFT.value)

    @property
    def version_state(self) -> VersionState:
        """Where the version stands."""
        return VersionState(self.version.state or VersionState.DRAFT.value)


def versions_of(session: Session, plan_id: str) -> list[PlanVersion]:
    """All versions that were not given up, the newest first."""
    query = select(PlanVersion).where(PlanVersion.plan_id == plan_id, PlanVersion.dead.is_(False))
    rows = [row for row in session.scalars(query) if row.state != VersionState.ABANDONED.value]
    return sorted(rows, key=lambda row: (row.version_no or 0, row.id), reverse=True)


def version_in_force(versions: Iterable[PlanVersion]) -> PlanVersion | None:
    """The only executable version: the latest approved one (domain reference, 2.2)."""
    approved = (row for row in versions if row.state == VersionState.APPROVED.value)
    return next(approved, None)


def overrides_of(session: Session, version_id: str) -> list[PlanOverride]:
    """The reasons given for going past warnings of a version."""
    query = select(PlanOverride).where(
        PlanOverride.version_id == version_id, PlanOverride.dead.is_(False)
    )
    return sorted(session.scalars(query), key=lambda row: (row.field or "", row.code or ""))


def load_newest(session: Session, plan_id: str) -> PlanRecord:
    """The plan with its newest version. Raises NotFound."""
    plan = alive(session, ServicePlan, plan_id)
    query = select(PlanVersion).where(PlanVersion.plan_id == plan_id, PlanVersion.dead.is_(False))
    known = versions_of(session, plan_id) or list(session.scalars(query))
    if not known:
        raise NotFound(table=PlanVersion.__tablename__)
    return load_version(session, plan, known[0])


def load_version(session: Session, plan: ServicePlan, version: PlanVersion) -> PlanRecord:
    """One version of the plan with its parts."""
    items = _parts(session, PlanItem, version.id)
    item_ids = [item.id for item in items]
    times = session.scalars(
        select(PlanItemTime).where(PlanItemTime.item_id.in_(item_ids), PlanItemTime.dead.is_(False))
    )
    monitoring = session.scalars(
        select(PlanMonitoring).where(
            PlanMonitoring.version_id == version.id, PlanMonitoring.dead.is_(False)
        )
    )
    return PlanRecord(
        plan,
        version,
        needs=_parts(session, PlanNeed, version.id),
        goals=_parts(session, PlanGoal, version.id),
        items=items,
        times=sorted(times, key=_time_order),
        monitoring=sorted(monitoring, key=_check_order),
    )


def draft_of(session: Session, record: PlanRecord) -> PlanDraft:
    """The version as a draft: what the editor changes and the rules check."""
    plan, version = record.plan, record.version
    return PlanDraft(
        id=plan.id,
        version_id=version.id,
        coordinator_id=plan.coordinator_id or "",
        needs=tuple(
            PlanNeedDraft(id=row.id, **values_of(PlanNeedDraft, row, NEED_FIELDS))
            for row in record.needs
        ),
        goals=tuple(
            PlanGoalDraft(id=row.id, **values_of(PlanGoalDraft, row, GOAL_FIELDS))
            for row in record.goals
        ),
        items=tuple(_item_draft(row, record.times) for row in record.items),
        monitoring=tuple(
            MonitoringDraft(id=row.id, **values_of(MonitoringDraft, row, MONITORING_FIELDS))
            for row in record.monitoring
        ),
        revision=revision_of_record(session, record.rows),
        **values_of(PlanDraft, plan, PLAN_FIELDS),
        **values_of(PlanDraft, version, VERSION_FIELDS),
    )


def write_draft(session: WriteSession, record: PlanRecord, draft: PlanDraft) -> None:
    """Make the rows say what the draft says. What belongs to the plan stays after version 1.

    Raises Refused when a part of the draft is a part of another version.
    """
    if draft.version_no <= 1:
        fill(record.plan, draft, PLAN_FIELDS)
        fill(record.plan, draft, ("coordinator_id",))
    fill(record.version, draft, VERSION_FIELDS)
    version_id = draft.version_id
    keep_parts(
        session,
        record.needs,
        ((part.id, (place, part)) for place, part in enumerate(draft.needs)),
        lambda row_id: PlanNeed(id=row_id, version_id=version_id),
        _put(NEED_FIELDS),
        owner="version_id",
    )
    keep_parts(
        session,
        record.goals,
        ((part.id, (place, part)) for place, part in enumerate(draft.goals)),
        lambda row_id: PlanGoal(id=row_id, version_id=version_id),
        _put(GOAL_FIELDS),
        owner="version_id",
    )
    keep_parts(
        session,
        record.items,
        ((part.id, (place, part)) for place, part in enumerate(draft.items)),
        lambda row_id: PlanItem(id=row_id, version_id=version_id),
        _put_item,
        owner="version_id",
    )
    item_of = {time.id: item.id for item in draft.items for time in item.times}
    keep_parts(
        session,
        record.times,
        ((time.id, (item.id, time)) for item in draft.items for time in item.times),
        lambda row_id: PlanItemTime(id=row_id, item_id=item_of[row_id]),
        _put_time,
        owner="item_id",
    )
    keep_parts(
        session,
        record.monitoring,
        ((part.id, part) for part in draft.monitoring),
        lambda row_id: PlanMonitoring(id=row_id, version_id=version_id),
        lambda row, part: fill(row, part, MONITORING_FIELDS),
        owner="version_id",
    )


def new_record(session: WriteSession, draft: PlanDraft, author_id: str | None) -> PlanRecord:
    """Rows of a plan that is saved for the first time."""
    plan = ServicePlan(
        id=draft.id,
        created_on=draft.created_on,
        author_id=author_id,
        state=PlanState.DRAFT.value,
    )
    return PlanRecord(plan, _add_version(session, plan, draft, author_id), [], [], [], [], [])


def new_version(
    session: WriteSession, plan: ServicePlan, draft: PlanDraft, author_id: str | None
) -> PlanRecord:
    """Rows of a further version of the plan."""
    return PlanRecord(plan, _add_version(session, plan, draft, author_id), [], [], [], [], [])


def _add_version(
    session: WriteSession, plan: ServicePlan, draft: PlanDraft, author_id: str | None
) -> PlanVersion:
    version = PlanVersion(
        id=draft.version_id,
        plan_id=plan.id,
        author_id=author_id,
        state=VersionState.DRAFT.value,
    )
    session.add_all([plan, version])
    return version


def _item_draft(row: PlanItem, times: Iterable[PlanItemTime]) -> PlanItemDraft:
    return PlanItemDraft(
        id=row.id,
        kind=ItemKind(row.kind or ItemKind.SERVICE.value),
        times=tuple(
            ItemTimeDraft(id=time.id, **values_of(ItemTimeDraft, time, TIME_FIELDS))
            for time in times
            if time.item_id == row.id
        ),
        **values_of(PlanItemDraft, row, ITEM_FIELDS),
        **_money(row),
    )


def _money(row: PlanItem) -> Mapping[str, Any]:
    found: dict[str, Decimal | None] = {name: getattr(row, name) for name in MONEY_FIELDS}
    return {name: None if value is None else Money(value) for name, value in found.items()}


def _put(names: Sequence[str]) -> Any:
    def put(row: Any, placed: tuple[int, Any]) -> None:
        place, part = placed
        _set(row, "position", place)
        fill(row, part, names)

    return put


def _put_item(row: PlanItem, placed: tuple[int, PlanItemDraft]) -> None:
    place, item = placed
    _set(row, "position", place)
    _set(row, "kind", item.kind.value)
    fill(row, item, ITEM_FIELDS)
    for name in MONEY_FIELDS:
        money: Money | None = getattr(item, name)
        _set(row, name, None if money is None else money.amount)


def _put_time(row: PlanItemTime, placed: tuple[str, ItemTimeDraft]) -> None:
    item_id, time = placed
    _set(row, "item_id", item_id)
    fill(row, time, TIME_FIELDS)


def _set(row: Any, name: str, value: object) -> None:
    if getattr(row, name) != value:
        setattr(row, name, value)


def _parts(session: Session, cls: type[Part], version_id: str) -> list[Part]:
    query = select(cls).where(cls.version_id == version_id, cls.dead.is_(False))
    return sorted(session.scalars(query), key=lambda row: (row.position or 0, row.id))


def _time_order(row: PlanItemTime) -> tuple[int, int, int, str]:
    starts = -1 if row.starts_at is None else row.starts_at
    return (row.weekday or 0, starts, row.ends_at or 0, row.id)


def _check_order(row: PlanMonitoring) -> tuple[str, str, str, str]:
    due = row.due_on.isoformat() if row.due_on else "9999"
    return (due, row.form or "", row.who or "", row.id)
