"""Printing plans: drafts afresh, approved versions byte for byte as they were approved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from hashlib import sha256

from sqlalchemy import select

from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.domain.plan_fingerprint import fingerprint
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError, NotFound
from cus_desktop.i18n import Translate, Translator
from cus_desktop.models.plans import PlanVersion, ServicePlan
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.unit_of_work import WriteSession
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_rows import alive
from cus_desktop.services.plan_documents import document_of, draft_document
from cus_desktop.services.plan_letters import unprintable_around, unprintable_letters
from cus_desktop.services.plan_records import (
    PlanRecord,
    Session,
    draft_of,
    load_newest,
    load_version,
    version_in_force,
    versions_of,
)
from cus_desktop.services.rights import needs
from cus_desktop.services.traces import looked, record
from cus_desktop.services.visibility import (
    refuse_hidden,
    refuse_hidden_plan,
    refuse_hidden_version,
)

PDF = "application/pdf"


class PrintLost(CusError):
    """The frozen print is not on this device and cannot be made again as it was."""

    code = "print-lost"


class PrintAltered(CusError):
    """The stored print or the stored content is not what was approved; nothing is printed."""

    code = "print-altered"


@dataclass(frozen=True)
class PlanPrint:
    """A printed plan."""

    content: bytes
    file_name: str
    """``IPUS-2026-0147-w1.pdf``: no name of a person stands in it."""
    frozen: bool
    """True for the print of an approved version, which never changes."""
    sha256: str
    unprintable: tuple[Problem, ...] = ()
    """Which fields hold letters for which "?" is printed."""


@needs(Right.PLANS_PRINT)
def print_plan(desk: Desk, plan_id: str, version_id: str = "") -> PlanPrint:
    """The print of a version, to leave the program; without one, of the newest.

    Raises what ``preview_plan`` raises.
    """
    refuse_hidden_plan(desk, plan_id)
    note_print(desk, plan_id)
    with desk.store.read() as session:
        return _print_in(session, plan_id, version_id)


@needs(Right.PLANS_PRINT)
def note_print(desk: Desk, plan_id: str) -> None:
    """Write down that the print of a plan goes to paper or to a file (D84)."""
    record(desk, "plans.print", "service_plan", plan_id)


@needs(Right.PLANS_PRINT)
def preview_plan(desk: Desk, plan_id: str, version_id: str = "") -> PlanPrint:
    """The print of a version, to be looked at; without one, of the newest. Raises NotFound.

    An approved version comes from the store byte for byte, checked against its digest and its
    fingerprint: PrintAltered when either differs, PrintLost when the bytes are on another
    device. Anything else is drawn now and says PROJEKT.
    """
    refuse_hidden_plan(desk, plan_id)
    looked(desk, "plans.preview", "service_plan", plan_id)
    with desk.store.read() as session:
        return _print_in(session, plan_id, version_id)


@needs(Right.PLANS_PRINT)
def print_draft(desk: Desk, draft: PlanDraft) -> PlanPrint:
    """The print of what is being written, saved or not; it says PROJEKT."""
    refuse_hidden(desk, draft.resident_id)
    looked(desk, "plans.preview", "service_plan", draft.id)
    translate = print_words()
    with desk.store.read() as session:
        document = draft_document(session, draft, translate)
    letters = (*unprintable_letters(draft), *unprintable_around(document))
    content = render(document, translate)
    name = file_name(draft.number, draft.version_no)
    return PlanPrint(content, name, False, _digest(content), letters)


@needs(Right.PLANS_PRINT)
def plan_document(desk: Desk, version_id: str) -> PlanDocument:
    """What the print of a version is made of, as the records stand now. Raises NotFound."""
    refuse_hidden_version(desk, version_id)
    with desk.store.read() as session:
        version = alive(session, PlanVersion, version_id)
        plan = alive(session, ServicePlan, version.plan_id or "")
        return document_of(session, load_version(session, plan, version), print_words())


@needs(Right.PLANS_VIEW)
def version_to_print(desk: Desk, number: str) -> tuple[str, str]:
    """Ids of the plan with this number and of the version people mean by it.

    That is the version in force; where there is none, the newest one. Raises NotFound.
    """
    with desk.store.read() as session:
        query = select(ServicePlan).where(
            ServicePlan.number == number.strip().upper(), ServicePlan.dead.is_(False)
        )
        plan = session.scalars(query.order_by(ServicePlan.id)).first()
        if plan is None:
            raise NotFound("plan-unknown")
        version = version_in_force(versions_of(session, plan.id))
        found = plan.id, (version or load_newest(session, plan.id).version).id
    refuse_hidden(desk, plan.resident_id)
    return found


def render(document: PlanDocument, translate: Translate) -> bytes:
    """The document as PDF; the same document gives the same bytes."""
    # reportlab takes a while to import; the window starts without it.
    from cus_desktop.documents.plan import render_plan

    return render_plan(document, translate)


def frozen_content(session: Session, record: PlanRecord) -> bytes:
    """The print of an approved version, proved to be what was approved.

    Raises PrintAltered and PrintLost.
    """
    version = record.version
    if fingerprint(draft_of(session, record)) != version.fingerprint:
        raise PrintAltered
    kept = session.get(FrozenPrint, version.print_sha256)
    if kept is not None and kept.content is not None:
        if _digest(kept.content) != version.print_sha256:
            raise PrintAltered
        return kept.content
    # Another device approved it. Drawn again, it may still be the very same file.
    translate = print_words()
    content = render(document_of(session, record, translate), translate)
    if _digest(content) != version.print_sha256:
        raise PrintLost
    return content


def freeze(session: WriteSession, content: bytes, made_at: datetime) -> str:
    """Keep the bytes of an approved print; their digest."""
    digest = _digest(content)
    if session.get(FrozenPrint, digest) is None:
        session.add(FrozenPrint(sha256=digest, media_type=PDF, content=content, made_at=made_at))
    return digest


@cache
def print_words() -> Translate:
    """Plans are printed in Polish, whatever the language of the screens."""
    return Translator.load("pl").translate


def file_name(number: str, version_no: int) -> str:
    """``IPUS-2026-0147-w1.pdf``."""
    return f"{(number or 'IPUS').replace('/', '-')}-w{version_no}.pdf"


def _print_in(session: Session, plan_id: str, version_id: str) -> PlanPrint:
    found = _record(session, plan_id, version_id)
    letters = tuple(unprintable_letters(draft_of(session, found)))
    if found.version.approved_on is None:
        translate = print_words()
        document = document_of(session, found, translate)
        content, frozen = render(document, translate), False
        letters = (*letters, *unprintable_around(document))
    else:
        content, frozen = frozen_content(session, found), True
    name = file_name(found.plan.number or "", found.version.version_no or 1)
    return PlanPrint(content, name, frozen, _digest(content), letters)


def _record(session: Session, plan_id: str, version_id: str) -> PlanRecord:
    if not version_id:
        return load_newest(session, plan_id)
    plan = alive(session, ServicePlan, plan_id)
    return load_version(session, plan, alive(session, PlanVersion, version_id))


def _digest(content: bytes) -> str:
    return sha256(content).hexdigest()
