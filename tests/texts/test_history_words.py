"""The words of the record history: fields, steps and stored values."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import cus_desktop
import cus_desktop.models.tables
from cus_desktop.domain.amounts import Unit
from cus_desktop.domain.areas import AREAS
from cus_desktop.domain.catalogue import LegalTrack
from cus_desktop.domain.plans import FeeKind, ItemKind, Per, PlanState, SupportingKind, VersionState
from cus_desktop.domain.residents import (
    CommunicationNeedKind,
    DisabilityLevel,
    NoPeselReason,
    NoteKind,
    RepresentativeKind,
    Sex,
)
from cus_desktop.domain.staff import AuthorisationKind, Role
from cus_desktop.models.base import groups, synced_classes
from cus_desktop.texts.field_labels import FIELD_LABELS, TABLE_LABELS, field_label, table_label
from cus_desktop.texts.step_titles import STEP_TITLES, step_title
from cus_desktop.texts.stored_words import stored_words

SERVICES = Path(cus_desktop.__file__).parent / "services"


def in_english(context: str, text: str, disambiguation: str | None = None, n: int = -1, /) -> str:
    return text


def test_every_journalled_column_has_a_word() -> None:
    journalled = {
        (table, column) for table, cls in synced_classes().items() for column in groups(cls)
    }
    named = {(table, column) for table, words in FIELD_LABELS.items() for column in words}
    assert journalled - named == set()
    assert named - journalled == set(), "words for columns that are gone"
    assert set(TABLE_LABELS) == set(synced_classes())


def titles_in_services() -> Iterator[str]:
    """Every literal title given to ``store.write`` or kept in a variable ``title``."""
    for path in SERVICES.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "write":
                yield from _texts(*node.args[:1])
            elif isinstance(node, ast.Assign) and any(
                getattr(target, "id", "") == "title" for target in node.targets
            ):
                yield from _texts(node.value)


def _texts(*nodes: ast.expr) -> Iterator[str]:
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.IfExp):
            yield from _texts(node.body, node.orelse)


def test_every_step_of_the_services_has_words() -> None:
    found = set(titles_in_services())
    assert {"catalogue.import", "residents.edit", "office.edit"} <= found
    assert found - set(STEP_TITLES) == set()


def test_steps_taken_back_and_done_again_name_the_step() -> None:
    assert step_title("undo.office.edit", in_english) == "Taken back: Office data changed"
    assert step_title("redo.office.edit", in_english) == "Done again: Office data changed"


def test_a_step_of_a_newer_version_is_still_called_something() -> None:
    assert step_title("weather.forecast", in_english) == "Change of data"


@pytest.mark.parametrize(
    ("table", "field", "enumeration"),
    [
        ("service", "unit", Unit),
        ("service", "legal_track", LegalTrack),
        ("authorisation", "kind", AuthorisationKind),
        ("staff_role", "role", Role),
        ("resident", "sex", Sex),
        ("resident", "disability_level", DisabilityLevel),
        ("resident", "no_pesel_reason", NoPeselReason),
        ("communication_need", "kind", CommunicationNeedKind),
        ("representative", "kind", RepresentativeKind),
        ("resident_note", "kind", NoteKind),
        ("service_plan", "state", PlanState),
        ("plan_version", "state", VersionState),
        ("plan_item", "kind", ItemKind),
        ("plan_item", "supporting_kind", SupportingKind),
        ("plan_item", "amount_per", Per),
        ("plan_item", "fee_kind", FeeKind),
    ],
)
def test_every_key_of_a_list_has_words(table: str, field: str, enumeration: type) -> None:
    for member in enumeration:  # type: ignore[attr-defined]
        asked: list[str] = []

        def translate(
            context: str, text: str, disambiguation: str | None = None, n: int = -1, /
        ) -> str:
            asked.append(text)  # noqa: B023 - called at once
            return text

        stored_words(table, field, member.value, translate)
        assert asked, f"{member} is shown as its key"


def test_areas_units_and_tracks_are_words() -> None:
    keys = ";".join(area.key for area in AREAS[:2])
    assert stored_words("service", "areas", keys, in_english) == (
        "pro-family policy, supporting the family"
    )
    assert stored_words("service_area", "area", "housing", in_english) == "housing"
    assert stored_words("service", "legal_track", "programme", in_english) == (
        "programme (qualification)"
    )


def test_days_sums_times_and_answers_are_shown_as_people_write_them() -> None:
    def shown(field: str, value: str | int | bool | date | Decimal | None) -> str:
        return stored_words("plan_item", field, value, in_english)

    assert shown("valid_from", date(2026, 11, 3)) == "03.11.2026"
    assert shown("unit_price", Decimal("46.00")) == "46,00\u00a0zł"
    assert shown("who_may_be_named", True) == "yes"
    assert shown("who_may_be_named", False) == "no"
    assert shown("position", 0) == "1"
    assert shown("who", None) == ""
    assert stored_words("plan_item_time", "starts_at", 8 * 60, in_english) == "8:00"
    assert stored_words("plan_item_time", "weekday", 2, in_english) == "Wednesday"


def test_an_amount_is_read_with_its_unit() -> None:
    hours = stored_words(
        "plan_item", "amount_count", 90, in_english, beside={"amount_unit": "hour"}
    )
    assert hours == "1,5"
    trips = stored_words(
        "plan_item", "amount_count", 200, in_english, beside={"amount_unit": "trip"}
    )
    assert trips == "2"


def test_an_id_is_shown_as_the_name_of_its_record() -> None:
    village = "a" * 32
    assert (
        stored_words("resident", "village_id", village, in_english, names={village: "Brzózki"})
        == "Brzózki"
    )
    assert stored_words("resident", "village_id", village, in_english) == "another record"


def test_what_this_version_does_not_know_keeps_its_own_name() -> None:
    assert field_label("resident", "shoe_size", in_english) == "shoe_size"
    assert table_label("shoe", in_english) == "shoe"
    assert stored_words("service", "unit", "parsec", in_english) == "parsec"


@given(
    st.sampled_from([(table, field) for table, words in FIELD_LABELS.items() for field in words]),
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**9), 10**9),
        st.text(max_size=40),
        st.dates(),
    ),
)
def test_no_stored_value_breaks_the_history(
    place: tuple[str, str], value: str | int | bool | date | None
) -> None:
    assert isinstance(stored_words(*place, value, in_english), str)
