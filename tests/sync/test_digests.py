"""Canonical text, digests and the chain."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cus_desktop.sync.digests import (
    Header,
    canonical,
    chain,
    chain_start,
    digest,
    operation_digest,
)

SCALARS = st.none() | st.booleans() | st.integers() | st.text()
VALUES = st.recursive(
    SCALARS,
    lambda part: st.lists(part, max_size=3) | st.dictionaries(st.text(), part, max_size=3),
    max_leaves=8,
)
HEADER = Header("a" * 16, 1, 1, 0, "ala", 1, "residents.add", None)


@settings(max_examples=40, deadline=None)
@given(st.dictionaries(st.text(), VALUES, max_size=6), st.randoms(use_true_random=False))
def test_canonical_text_does_not_depend_on_the_order_of_insertion(values, random):
    items = list(values.items())
    random.shuffle(items)

    assert canonical(dict(items)) == canonical(values)


def test_polish_letters_stay_readable_and_floats_that_are_no_numbers_are_refused():
    assert canonical({"ł": "żółć"}) == '{"ł":"żółć"}'
    with pytest.raises(ValueError):
        canonical(float("nan"))


@given(st.lists(st.text()), st.lists(st.text()))
def test_different_lists_of_parts_have_different_digests(one, other):
    assert (digest(*one) == digest(*other)) == (one == other)


CHANGES = [
    {"rid": "b" * 16},
    {"seq": 2},
    {"lam": 2},
    {"wall": 1},
    {"author": "ola"},
    {"schema": 2},
    {"title": "residents.edit"},
    {"undoes": "a:1"},
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: next(iter(change)))
def test_any_change_of_a_header_changes_the_chain(change):
    start, operations = chain_start(HEADER.rid), [operation_digest("t", "r", "g", b"x")]

    assert chain(start, HEADER, operations) != chain(start, replace(HEADER, **change), operations)


def test_the_chain_depends_on_what_came_before_and_on_the_order_of_operations():
    one, other = operation_digest("t", "r", "g", b"x"), operation_digest("t", "r", "h", b"x")
    start = chain_start(HEADER.rid)

    assert chain(start, HEADER, [one, other]) != chain(start, HEADER, [other, one])
    assert chain(start, HEADER, [one]) != chain(chain_start("b" * 16), HEADER, [one])
