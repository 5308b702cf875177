"""Half-typed forms survive a kill and belong to who typed them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from enum import Enum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.models.store import Store
from cus_desktop.services import drafts
from cus_desktop.services.desk import Desk
from cus_desktop.services.draft_codec import decode, encode
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Part:
    name: str = ""
    colour: Colour | None = None


@dataclass(frozen=True)
class Form:
    """Every kind of field a draft of ours has."""

    name: str = ""
    born_on: date | None = None
    fee: Decimal = Decimal(0)
    minutes: int = 0
    agreed: bool | None = None
    colour: Colour = Colour.RED
    parts: tuple[Part, ...] = ()
    tags: frozenset[str] = field(default_factory=frozenset)
    main: Part = field(default_factory=Part)
    counts: dict[str, int] = field(default_factory=dict)


PARTS = st.builds(Part, colour=st.none() | st.sampled_from(Colour))
FORMS = st.builds(
    Form,
    fee=st.decimals(allow_nan=False, allow_infinity=False),
    parts=st.lists(PARTS, max_size=3).map(tuple),
    main=PARTS,
    tags=st.frozensets(st.text()),
    counts=st.dictionaries(st.text(), st.integers()),
)
FORM = Form("Łucja", date(1950, 2, 3), Decimal("12.30"), 90, True, Colour.BLUE, (Part("a"),))


@given(FORMS)
def test_any_form_reads_back_as_it_was(form: Form):
    assert decode(Form, encode(form)) == form


def test_a_form_of_another_version_keeps_what_still_fits():
    data = encode(FORM)
    data.update(colour="green", unknown=1, minutes=15)
    del data["fee"]

    assert decode(Form, data) == replace(FORM, colour=Colour.RED, minutes=15, fee=Decimal(0))


@pytest.mark.parametrize("data", [None, [], "x", {"main": 5}, {"parts": 7}])
def test_nonsense_is_refused_or_falls_back(data: object):
    try:
        form = decode(Form, data)
    except ValueError:
        return
    assert form == Form()


def test_a_value_json_cannot_hold_is_a_mistake_of_ours():
    with pytest.raises(TypeError):
        encode({"a": 1.5})


def test_a_kept_form_is_there_after_the_program_died(desk: Desk, store_folder):
    drafts.save_draft(desk, "resident", "1" * 32, FORM, {"born_on": "31.02"})
    desk.store.close()

    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    again = Desk(store, USER, clock=lambda: NOW)
    kept = drafts.load_draft(again, "resident", "1" * 32, Form)
    assert kept == drafts.KeptDraft(FORM, NOW, {"born_on": "31.02"})
    store.close()


def test_keeping_again_replaces_and_discarding_forgets(desk: Desk):
    drafts.save_draft(desk, "resident", "1" * 32, FORM)
    drafts.save_draft(desk, "resident", "1" * 32, replace(FORM, name="Anna"))
    drafts.save_draft(desk, "plan", "1" * 32, FORM)

    kept = drafts.load_draft(desk, "resident", "1" * 32, Form)
    assert kept is not None
    assert kept.draft.name == "Anna"
    assert {row.kind for row in drafts.kept_drafts(desk)} == {"resident", "plan"}

    drafts.discard_draft(desk, "resident", "1" * 32)
    drafts.discard_draft(desk, "resident", "1" * 32)
    assert drafts.load_draft(desk, "resident", "1" * 32, Form) is None
    assert [row.kind for row in drafts.kept_drafts(desk)] == ["plan"]


def test_forms_of_another_person_are_not_shown(desk: Desk):
    drafts.save_draft(desk, "resident", "1" * 32, FORM)
    other = Desk(desk.store, "ola", desk.clock)

    assert drafts.load_draft(other, "resident", "1" * 32, Form) is None
    assert drafts.kept_drafts(other) == ()


def test_keeping_forms_leaves_no_journal_entry_and_tells_no_screen(desk: Desk):
    heard: list[object] = []
    desk.store.subscribe(heard.append)

    drafts.save_draft(desk, "resident", "1" * 32, FORM)
    drafts.discard_draft(desk, "resident", "1" * 32)

    assert desk.store.info().saves == 0
    assert heard == []
