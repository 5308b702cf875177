"""The list of residents: its columns, chips and where its pages come from."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.identifiers import shown_phone
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import residents
from cus_desktop.services.desk import Desk
from cus_desktop.services.residents import (
    ENDING_SOON_DAYS,
    ResidentFilter,
    ResidentOrder,
    ResidentRow,
)
from cus_desktop.ui.residents.words import (
    born_words,
    place_words,
    plan_chip,
    row_name,
)
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.tables.list_panel import ListWords
from cus_desktop.ui.tables.paging import Page, PageRequest

COUNTED_TO = 1_000
"""More matches than this are not counted while somebody types: nobody walks through them."""

_FILTERS = (
    (None, QT_TRANSLATE_NOOP("ResidentList", "All")),
    ("active", QT_TRANSLATE_NOOP("ResidentList", "Active")),
    ("ending", QT_TRANSLATE_NOOP("ResidentList", "To be renewed")),
    ("draft", QT_TRANSLATE_NOOP("ResidentList", "Draft")),
    ("none", QT_TRANSLATE_NOOP("ResidentList", "No plan")),
)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ResidentList", text)


def plan_filters() -> list[tuple[str | None, str]]:
    """Values of the filter chips with their words."""
    return [(value, _tr(words)) for value, words in _FILTERS]


def list_words(*, adds: bool = True) -> ListWords:
    """What the list says when it is searched or empty; ``adds`` offers to add somebody then."""
    translate = QCoreApplication.translate
    return ListWords(
        name=translate("ResidentList", "List of residents"),
        search=translate("ResidentList", "Search residents"),
        search_hint=translate("ResidentList", "Search: name, village, phone, date…"),
        empty_icon="users",
        empty_title=translate("ResidentList", "Nobody is in the register yet"),
        empty_text=translate(
            "ResidentList",
            "Add the first person or import the list the office has. Plans, visits and entries "
            "are kept at the person's card.",
        ),
        empty_action=translate("ResidentList", "Add the first resident") if adds else "",
        nothing_found=translate(
            "ResidentList",
            "Check the spelling or clear the filter. Polish letters are not needed.",
        ),
    )


def columns(today: date) -> tuple[Column[ResidentRow], ...]:
    """The columns; ages and plans to be renewed are reckoned on the day given."""
    soon = today + timedelta(days=ENDING_SOON_DAYS)
    return (*_person_columns(today), *_plan_columns(soon), _phone_column())


def _person_columns(today: date) -> tuple[Column[ResidentRow], ...]:
    translate = QCoreApplication.translate
    return (
        Column(
            "name",
            translate("ResidentList", "Family and given name"),
            row_name,
            "Żółcińska-Gęś Anna",
            sort=ResidentOrder.NAME.value,
            strong=True,
            stretch=True,
        ),
        Column(
            "born_on",
            translate("ResidentList", "Date of birth"),
            lambda row: born_words(row, today),
            "04.08.1948 (78 lat)",
            sort=ResidentOrder.BORN_ON.value,
            rank=1,  # without it two people of one name look alike
        ),
        Column(
            "village",
            translate("ResidentList", "Village"),
            place_words,
            "Wólka Źródlana",
            sort=ResidentOrder.VILLAGE.value,
            rank=3,
        ),
    )


def _plan_columns(soon: date) -> tuple[Column[ResidentRow], ...]:
    """State and end of the plan; one that ends until the day given is to be renewed."""
    translate = QCoreApplication.translate
    chip = partial(_chip, soon)
    return (
        Column(
            "plan",
            translate("ResidentList", "Plan"),
            lambda row: chip(row).text,
            translate("ResidentList", "To be renewed"),
            chip=chip,
            rank=2,
        ),
        Column(
            "plan_end",
            translate("ResidentList", "End of plan"),
            lambda row: format_date(row.plan.ends_on) if row.plan.ends_on else "",
            "31.12.2027",
            sort=ResidentOrder.PLAN_END.value,
            rank=4,
        ),
    )


def _phone_column() -> Column[ResidentRow]:
    return Column(
        "phone",
        QCoreApplication.translate("ResidentList", "Phone"),
        lambda row: shown_phone(row.phone),
        "600 747 505",
        rank=5,
    )


def read_page(desk: Desk, village_id: str, request: PageRequest) -> Page[ResidentRow]:
    """One page of the list, with the counts on the first one."""
    wanted = ResidentFilter(text=request.text, plan=request.filter or "", village_id=village_id)
    found = residents.page_of_residents(
        desk,
        wanted,
        ResidentOrder(request.sort or ResidentOrder.NAME.value),
        descending=request.descending,
        after=request.after,
        limit=request.limit,
        count_to=COUNTED_TO if request.after is None else 0,
    )
    if request.after is not None:
        return Page(found.rows, next=found.next)
    return Page(
        found.rows,
        next=found.next,
        matching=found.matching,
        more_match=found.matching >= COUNTED_TO,
        total=residents.count_residents(desk) if request.with_total else None,
    )


def _chip(soon: date, row: ResidentRow) -> Chip:
    return plan_chip(row.plan.state, row.plan.ends_on, soon)
