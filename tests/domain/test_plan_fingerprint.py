from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from cus_desktop.domain.ids import new_id
from cus_desktop.domain.plan_fingerprint import canonical, fingerprint
from cus_desktop.domain.plans import MonitoringDraft
from tests.domain.plan_samples import a_plan, a_service, a_time, zl

PLAN = a_plan(items=(a_service(times=(a_time(0), a_time(3))),))
ITEM = PLAN.items[0]


def test_a_fingerprint_is_four_groups_of_four_digits():
    assert re.fullmatch(r"[0-9A-F]{4}(-[0-9A-F]{4}){3}", fingerprint(PLAN))


def test_the_same_content_has_the_same_fingerprint():
    same = replace(
        PLAN,
        revision="7",
        items=(replace(ITEM, id=new_id(), times=(a_time(3), a_time(0))),),
    )
    assert fingerprint(same) == fingerprint(PLAN)


def test_another_coordinator_is_not_another_plan():
    assert fingerprint(replace(PLAN, coordinator_id=new_id())) == fingerprint(PLAN)


@pytest.mark.parametrize(
    "changed",
    [
        replace(PLAN, number="IPUS/2026/0148"),
        replace(PLAN, version_no=2),
        replace(PLAN, valid_to=date(2027, 6, 1)),
        replace(PLAN, what_matters="Chór"),
        replace(PLAN, monitoring=(MonitoringDraft(due_on=date(2027, 1, 1)),)),
        replace(PLAN, items=(replace(ITEM, unit_price=zl("120.01")),)),
        replace(PLAN, items=(replace(ITEM, times=(a_time(0), a_time(4))),)),
        replace(PLAN, items=(replace(ITEM, who_may_be_named=False),)),
        replace(PLAN, items=(ITEM, ITEM)),
    ],
)
def test_any_change_of_content_changes_the_fingerprint(changed):
    assert fingerprint(changed) != fingerprint(PLAN)


def test_the_canonical_form_has_no_floats_and_keeps_polish_letters():
    text = canonical(PLAN).decode()
    assert '"unit_price":12000' in text
    assert "Gabinet „Krok”" in text
