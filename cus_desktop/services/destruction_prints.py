"""The papers of a destruction: the proposal for the archive, and the protocol."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from cus_desktop.documents.destruction_data import DestructionDocument, FileLine
from cus_desktop.domain.destruction import ClosedFile
from cus_desktop.domain.rights import Right
from cus_desktop.services.desk import Desk
from cus_desktop.services.destruction import get_destruction
from cus_desktop.services.offices import office_in
from cus_desktop.services.plan_documents import office_block
from cus_desktop.services.plan_printing import print_words
from cus_desktop.services.rights import needs
from cus_desktop.services.traces import record


@needs(Right.DATA_DESTROY)
def proposal_pdf(desk: Desk, files: Sequence[ClosedFile]) -> bytes:
    """The list for the archive: numbers and days, no names."""
    record(desk, "destruction.print", detail=str(len(files)))
    lines = tuple(
        FileLine(
            ", ".join(each.numbers),
            str(each.retention),
            each.opened_on,
            each.closed_on,
            None if each.asked else each.kept_until,
        )
        for each in files
    )
    return _render(desk, DestructionDocument(made_on=desk.today(), files=lines))


@needs(Right.DATA_DESTROY)
def protocol_pdf(desk: Desk, destruction_id: str) -> bytes:
    """The protocol of a destruction that was carried out. Raises NotFound."""
    record(desk, "destruction.print", "destruction", destruction_id)
    row = get_destruction(desk, destruction_id)
    lines = tuple(
        FileLine(each.numbers, each.retention, each.opened_on, each.closed_on, each.kept_until)
        for each in row.files
    )
    document = DestructionDocument(
        made_on=row.made_on or desk.today(),
        files=lines,
        consent_number=row.consent_number,
        consent_on=row.consent_on,
        commission=row.commission,
    )
    return _render(desk, document)


def _render(desk: Desk, document: DestructionDocument) -> bytes:
    # reportlab takes a while to import; the window starts without it.
    from cus_desktop.documents.destruction import render_destruction

    with desk.store.read() as session:
        office = office_in(session)
        head = office_block(session, office)
    return render_destruction(replace(document, practice=office.practice), head, print_words())
