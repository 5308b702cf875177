"""The benchmark compares like with like."""

from __future__ import annotations

from benchmarks.documents import measure
from benchmarks.plain_plan import content_of, register_fonts, render_plain
from cus_desktop.documents.plan import render_plan
from tests.documents import samples
from tests.documents.reading import page_texts


def test_the_plain_side_prints_every_word_of_ours(polish):
    plan = samples.a_plan()
    register_fonts()
    plain = page_texts(render_plain(content_of(plan, polish)))
    ours = page_texts(render_plan(plan, polish))
    ornament_and_footer = {"CUS", "wersja", "kod", "21.11.2026"}
    assert set(" ".join(ours).split()) - set(" ".join(plain).split()) <= ornament_and_footer
    assert len(plain) in (len(ours), len(ours) + 1)


def test_measuring_gives_times_of_both_sides_and_their_ratio():
    figures = measure(2)
    assert figures["plans"] == 2
    assert 0 < figures["ratio"] < 5
    assert figures["ours_ms"] > 0
    assert figures["plain_ms"] > 0
