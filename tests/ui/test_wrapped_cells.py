"""Long texts of short lists take more lines; none of them ends in dots."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from pytestqt.qtbot import QtBot

from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.services.desk import Desk
from cus_desktop.services.parameters import seed_parameters
from cus_desktop.services.residents import save_resident
from cus_desktop.ui.application import Desktop
from cus_desktop.ui.history.page import HistoryPage
from cus_desktop.ui.settings.page import SettingsPage
from cus_desktop.ui.settings.parameters_section import ParametersSection
from cus_desktop.ui.tables.row_painter import wrapped_height
from cus_desktop.ui.tables.table_view import TableView
from tests.ui import audits
from tests.ui.office_window import OfficeWindow, open_office


@pytest.fixture
def office(qtbot: QtBot, desktop: Desktop, desk: Desk) -> Iterator[OfficeWindow]:
    seed_parameters(desk)
    long_name = "Brzęczyszczykiewicz-Gęś"
    save_resident(
        desk,
        ResidentDraft(
            given_name="Wacława Stanisława",
            family_name=long_name,
            sex="female",
            no_pesel_reason="not_given",
        ),
    )
    made = open_office(desktop, desk, ["history", "settings"])
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.close()


def cut(table: TableView) -> list[str]:
    """Texts of visible cells that their cells cannot show whole."""
    found = []
    for place, column in enumerate(table._columns):
        font = QFont(table.font())
        if column.strong:
            font.setWeight(QFont.Weight.DemiBold)
        for row in range(table.model().rowCount()):
            text = str(table.model().index(row, place).data())
            if table.isColumnHidden(place) or column.chip is not None:
                continue
            wide = table._body_width(column, text) > table.columnWidth(place)
            high = wrapped_height(font, text, table.columnWidth(place)) > table.rowHeight(row)
            if high if column.wraps else wide:
                found.append(text)
    return found


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_parameters_are_read_whole_with_their_source(
    office: OfficeWindow, desktop: Desktop, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    office.window.navigate("settings", "parameters")
    office.settle()
    page = office.window.page()
    assert isinstance(page, SettingsPage)
    section = page.section()
    assert isinstance(section, ParametersSection)
    assert section.values.model.rowCount() > 10
    assert cut(section.values.table) == []
    assert cut(section.history.table) == []
    (row,) = (row for row in [section.history.model.row_at(0)] if row is not None)
    assert row.row.source
    assert not section.history.table.isColumnHidden(2)


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_record_of_a_step_is_read_whole(
    office: OfficeWindow, desktop: Desktop, percent: int
) -> None:
    desktop.look.set_text_percent(percent)
    office.window.navigate("history")
    office.settle()
    page = office.window.page()
    assert isinstance(page, HistoryPage)
    assert page.model.rowCount() > 0
    assert cut(page.table) == []
    assert audits.clipped(office.window) == []
