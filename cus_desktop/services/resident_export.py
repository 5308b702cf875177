"""The list of residents as a table for a spreadsheet; what it narrows is what it exports."""

from __future__ import annotations

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.identifiers import shown_phone
from cus_desktop.domain.plan_words import PLAN_STATES
from cus_desktop.domain.plans import PlanState
from cus_desktop.domain.rights import Right
from cus_desktop.exports.tables import (
    Cell,
    Kind,
    TableColumn,
    TableToWrite,
    csv_bytes,
    xlsx_bytes,
)
from cus_desktop.i18n import QT_TRANSLATE_NOOP, Translate
from cus_desktop.models.queries.residents import (
    ExportedResident,
    ResidentFilter,
    exported_residents,
)
from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import office_in
from cus_desktop.services.residents import for_desk
from cus_desktop.services.rights import needs
from cus_desktop.services.traces import record

FORMATS = ("xlsx", "csv")

_COLUMNS = (
    (QT_TRANSLATE_NOOP("exports", "Family name"), Kind.TEXT, 22),
    (QT_TRANSLATE_NOOP("exports", "Given name"), Kind.TEXT, 18),
    (QT_TRANSLATE_NOOP("exports", "PESEL"), Kind.TEXT, 14),
    (QT_TRANSLATE_NOOP("exports", "Date of birth"), Kind.DAY, 15),
    (QT_TRANSLATE_NOOP("exports", "Village"), Kind.TEXT, 20),
    (QT_TRANSLATE_NOOP("exports", "Street"), Kind.TEXT, 20),
    (QT_TRANSLATE_NOOP("exports", "House number"), Kind.TEXT, 12),
    (QT_TRANSLATE_NOOP("exports", "Flat number"), Kind.TEXT, 12),
    (QT_TRANSLATE_NOOP("exports", "Post code"), Kind.TEXT, 12),
    (QT_TRANSLATE_NOOP("exports", "Post office"), Kind.TEXT, 18),
    (QT_TRANSLATE_NOOP("exports", "Phone"), Kind.TEXT, 16),
    (QT_TRANSLATE_NOOP("exports", "E-mail"), Kind.TEXT, 24),
    (QT_TRANSLATE_NOOP("exports", "Plan"), Kind.TEXT, 18),
    (QT_TRANSLATE_NOOP("exports", "State of the plan"), Kind.TEXT, 18),
    (QT_TRANSLATE_NOOP("exports", "End of the plan"), Kind.DAY, 15),
    (QT_TRANSLATE_NOOP("exports", "Number in the register"), Kind.TEXT, 34),
)
"""The same headings are understood by the import."""


@needs(Right.RESIDENTS_EXPORT)
def export_residents(
    desk: Desk, wanted: ResidentFilter, translate: Translate, form: str = "xlsx"
) -> tuple[bytes, int]:
    """The file's content and the number of people in it.

    A confidential address is left out. ``form`` is one of `FORMATS`.
    """
    with desk.store.read() as session:
        people = exported_residents(session, for_desk(desk, wanted))
        office = office_in(session)
    record(desk, "export.residents", detail=str(len(people)))
    name = translate("exports", "Residents")
    table = TableToWrite(
        name,
        [TableColumn(translate("exports", title), kind, wide) for title, kind, wide in _COLUMNS],
        [_row(person, translate) for person in people],
        translate("exports", "Description"),
        [
            (translate("exports", "Office"), office.name),
            (translate("exports", "State on"), format_date(desk.today())),
            (translate("exports", "Made by"), desk.user),
            (translate("exports", "Search"), wanted.text or "—"),
            (translate("exports", "People"), str(len(people))),
        ],
    )
    return (csv_bytes if form == "csv" else xlsx_bytes)(table), len(people)


def _row(person: ExportedResident, translate: Translate) -> list[Cell]:
    row = person.row
    return [
        row.family_name,
        row.given_name,
        row.pesel,
        row.born_on,
        row.village,
        person.street,
        person.house_no,
        person.flat_no,
        person.postcode,
        person.post_town,
        shown_phone(row.phone),
        person.email,
        row.plan.number,
        _state(row.plan.state, translate),
        row.plan.ends_on,
        row.id,
    ]


def _state(state: str, translate: Translate) -> str:
    return translate("plans", PLAN_STATES[PlanState(state)]) if state else ""
