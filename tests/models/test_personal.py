"""The list of what is about a resident misses no table."""

from __future__ import annotations

from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.models.base import synced_classes, table_of
from cus_desktop.models.personal import IMPERSONAL, PERSONAL, keys_about, plan_numbers, residents_of
from cus_desktop.services.desk import Desk
from cus_desktop.services.residents import save_resident
from tests.services.plan_office import found


def test_every_journalled_table_is_about_a_resident_or_said_not_to_be() -> None:
    assert set(PERSONAL) | IMPERSONAL == set(synced_classes())
    assert not set(PERSONAL) & IMPERSONAL


def test_every_reference_to_a_personal_table_is_followed() -> None:
    """A new column that points at a resident, or at what belongs to one, must be on the list."""
    missing = [
        f"{name}.{column.name}"
        for name, cls in synced_classes().items()
        for column in table_of(cls).columns
        for reference in column.foreign_keys
        if reference.column.table.name in PERSONAL
        and column.name not in PERSONAL.get(name, ())
        and f"{name}.{column.name}" not in KNOWN_SIDEWAYS
    ]
    assert missing == []


KNOWN_SIDEWAYS = {"service_plan.former_plan_id"}
"""References between two things of the same person."""


def test_rows_are_found_from_the_resident_and_back(desk: Desk) -> None:
    office = found(desk)
    plan_id = office.saved().draft.id
    other = save_resident(desk, ResidentDraft(given_name="Ewa", family_name="Inna"))
    with desk.store.read() as session:
        keys = keys_about(session, office.resident)
        assert ("resident", office.resident) in keys
        assert {"service_plan", "plan_version", "plan_item"} <= {table for table, _ in keys}
        assert ("resident", other) not in keys
        assert set(residents_of(session, keys).values()) == {office.resident}
        assert set(residents_of(session, keys)) == set(keys)
        numbers = plan_numbers(session, keys)
    assert ("service_plan", plan_id) in numbers
    assert len(set(numbers.values())) == 1


def test_a_village_belongs_to_nobody(desk: Desk) -> None:
    with desk.store.read() as session:
        assert residents_of(session, [("village", "a" * 32), ("unknown", "b" * 32)]) == {}
