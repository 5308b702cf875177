"""Whether approved plans and their frozen prints still are what was approved."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256

from sqlalchemy import select

from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.verification import Finding
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_printing import PrintAltered, PrintLost, frozen_content
from cus_desktop.services.plan_records import Session, load_version
from cus_desktop.services.rights import for_everybody

ALTERED = "print-altered"


@for_everybody
def check_prints(desk: Desk) -> tuple[Finding, ...]:
    """Kept prints whose bytes are not what their digest says, and approved versions whose
    content or print is not what was approved; empty when all are sound.

    A print that is not kept here but comes out the same when it is drawn again is sound.
    """
    with desk.store.read() as session:
        return (*_altered_prints(session), *_altered_versions(session))


def _altered_prints(session: Session) -> Iterator[Finding]:
    query = select(FrozenPrint.sha256, FrozenPrint.content).order_by(FrozenPrint.sha256)
    for digest, content in session.execute(query.execution_options(yield_per=20)):
        if sha256(content or b"").hexdigest() != digest:
            yield Finding(ALTERED, f"{FrozenPrint.__tablename__}:{digest}")


def _altered_versions(session: Session) -> Iterator[Finding]:
    query = select(PlanVersion).where(
        PlanVersion.approved_on.is_not(None), PlanVersion.dead.is_(False)
    )
    for version in session.scalars(query.order_by(PlanVersion.id)):
        plan = session.get(ServicePlan, version.plan_id)
        try:
            if plan is not None:
                frozen_content(session, load_version(session, plan, version))
        except (PrintAltered, PrintLost):
            yield Finding(ALTERED, f"{PlanVersion.__tablename__}:{version.id}")
