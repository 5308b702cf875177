"""Every printed plan is PDF/A-3a and PDF/UA-1, whatever the office typed.

One module, so that the Java machine of the validator starts once.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from cus_desktop.documents.plan import render_plan
from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.i18n import Translate
from tests.documents import samples, verapdf
from tests.documents.conftest import Conformance

PLANS = [
    samples.a_plan,
    samples.a_draft,
    samples.an_empty_plan,
    samples.a_changed_plan,
    samples.a_hostile_plan,
    samples.a_monster_plan,
]


@pytest.mark.parametrize("make", PLANS, ids=lambda make: make.__name__)
def test_the_plan_is_an_archive_file_that_a_screen_reader_can_read(
    make: Callable[[], PlanDocument], polish: Translate, conformance: Conformance
):
    conformance(render_plan(make(), polish))


def test_the_validator_finds_a_missing_structure(polish, conformance, tmp_path):
    data = render_plan(samples.an_empty_plan(), polish).replace(
        b"/StructTreeRoot", b"/StructTreeXXXX"
    )
    path = tmp_path / "damaged.pdf"
    path.write_bytes(data)
    verdict = verapdf.judge(path, verapdf.ACCESSIBLE)
    assert verdict.failures
