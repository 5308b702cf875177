"""Words that no line end may part."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.line_breaks import bound_address, bound_company


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("TeleDom Sp. z o.o.", "TeleDom Sp.\u00a0z\u00a0o.o."),
        ("Krok sp. z o. o. w Łodzi", "Krok sp.\u00a0z\u00a0o.\u00a0o. w Łodzi"),
        ("Bank S. A.", "Bank S.\u00a0A."),
        ("Nowak sp. j.", "Nowak sp.\u00a0j."),
        ("Gminna spółka z ogrodem", "Gminna spółka z ogrodem"),
    ],
)
def test_the_form_of_a_company_stays_in_one_piece(typed: str, shown: str) -> None:
    assert bound_company(typed) == shown


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Polna 3, 11-999 Jarzębinowo", "Polna 3, 11-999\u00a0Jarzębinowo"),
        ("11-999 Żabi Róg", "11-999\u00a0Żabi Róg"),
        ("tel. 111-999 12", "tel. 111-999 12"),
    ],
)
def test_a_post_code_stays_with_its_town(typed: str, shown: str) -> None:
    assert bound_address(typed) == shown


@given(st.text(alphabet="sp. zo.SAj11-999 \u00a0x"))
def test_only_spaces_change(text: str) -> None:
    bound = bound_address(bound_company(text))
    assert bound.replace("\u00a0", " ") == text.replace("\u00a0", " ")
