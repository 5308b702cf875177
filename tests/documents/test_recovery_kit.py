"""The sheet of the paper key: one page, two halves, no key where machines read."""

from __future__ import annotations

from datetime import date

import pytest

from cus_desktop.documents.recovery_kit import RecoveryKit, render_recovery_kit
from cus_desktop.i18n import Translate
from tests.documents import reading
from tests.documents.conftest import Conformance

GROUPS = ("7K2MQ", "9XWDT", "4HRBP", "0ZCJ8", "SV6NE", "3FAGY")
LONG = "Centrum Usług Społecznych imienia Świętej Jadwigi Śląskiej w Nowej Wsi Jarzębinowskiej " * 2


def kit(**values) -> RecoveryKit:
    known = {"office": "CUS w Jarzębinowie", "groups": GROUPS, "made_on": date(2026, 11, 3)}
    return RecoveryKit(**{**known, **values})


@pytest.mark.parametrize("office", ["CUS w Jarzębinowie", LONG, "<b>CUS</b> \N{GRINNING FACE}"])
def test_the_sheet_is_one_page_that_a_screen_reader_can_read(
    office: str, polish: Translate, conformance: Conformance
):
    data = render_recovery_kit(kit(office=office, practice=True), polish)
    assert len(reading.page_texts(data)) == 1
    conformance(data)


def test_each_half_holds_its_own_three_groups(polish: Translate):
    data = render_recovery_kit(kit(), polish)
    (text,) = reading.page_texts(data)
    middle = text.index("część B z dwóch")

    for group in GROUPS[:3]:
        assert text.index(group) < middle
    for group in GROUPS[3:]:
        assert text.index(group) > middle
    for half in (text[:middle], text[middle:]):
        assert "sprawdzono dnia" in half


def test_what_machines_read_of_the_sheet_has_no_key(polish: Translate):
    name, data = reading.attachment(render_recovery_kit(kit(), polish))
    assert name == "sheet.json"
    for group in GROUPS:
        assert group.encode() not in data


def test_the_key_is_in_no_description_of_the_sheet():
    assert GROUPS[0] not in repr(kit())


def test_the_same_sheet_gives_the_same_bytes(polish: Translate):
    assert render_recovery_kit(kit(), polish) == render_recovery_kit(kit(), polish)
