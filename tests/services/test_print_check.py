"""The check of the store finds approved plans and prints that are not what was approved."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.residents import Resident
from cus_desktop.models.verification import Finding
from cus_desktop.services.desk import Desk
from cus_desktop.services.print_check import check_prints
from tests.services.plan_office import PlanOffice, break_content, found


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    return found(desk)


def test_plans_as_they_were_approved_are_sound(office: PlanOffice):
    office.saved()
    office.changed(office.approved())
    assert check_prints(office.desk) == ()


def test_altered_bytes_of_a_print_are_found(office: PlanOffice):
    approved = office.approved()
    with office.desk.store.write("prints.break") as session:
        row = session.scalars(select(FrozenPrint)).one()
        row.content = (row.content or b"")[:-1]
    assert check_prints(office.desk) == (
        Finding("print-altered", f"frozen_print:{approved.approval.print_sha256}"),
        Finding("print-altered", f"plan_version:{approved.draft.version_id}"),
    )


def test_altered_content_of_a_version_is_found_also_of_a_replaced_one(office: PlanOffice):
    first = office.approved()
    office.changed(first)
    break_content(office.desk, first.draft.version_id)
    expected = (Finding("print-altered", f"plan_version:{first.draft.version_id}"),)
    assert check_prints(office.desk) == expected


def test_a_print_that_is_gone_is_found_unless_it_can_be_drawn_again(office: PlanOffice):
    approved = office.approved()
    with office.desk.store.write("prints.forget") as session:
        session.delete(session.scalars(select(FrozenPrint)).one())
    assert check_prints(office.desk) == ()
    with office.desk.store.write("residents.edit") as session:
        session.get_one(Resident, office.resident).phone = "+48600000999"
    expected = (Finding("print-altered", f"plan_version:{approved.draft.version_id}"),)
    assert check_prints(office.desk) == expected
