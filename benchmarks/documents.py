"""Plans to PDF: our tagged archive files against plain untagged reportlab of the same content.

Runs are interleaved, each pair prints a plan of its own, so that neither side gains from a
quiet moment of the machine or from seeing a text twice.
"""

from __future__ import annotations

import json
import statistics
import sys
import time
from dataclasses import replace

from benchmarks.plain_plan import content_of, register_fonts, render_plain
from cus_desktop.documents.plan import render_plan
from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.i18n import Translator
from tests.documents.samples import a_plan

LIMIT = 1.5
"""Ours may take this many times as long as the plain side."""


def plan_number(number: int) -> PlanDocument:
    """The sample plan with a number, name and situation of its own."""
    plan = a_plan(number=f"IPUS/2026/{number:04d}")
    person = replace(
        plan.person, name=f"{plan.person.name} {number}", phone=f"600 000 {number:03d}"
    )
    return replace(plan, person=person, situation=f"{plan.situation} Sprawa {number * 7919}.")


def measure(count: int = 300) -> dict[str, float]:
    """Print ``count`` plans by both sides; milliseconds per plan and their ratio."""
    translate = Translator.load("pl").translate
    register_fonts()
    ours, plain = [], []
    ours_bytes = plain_bytes = 0
    for number in range(count + 1):
        document = plan_number(number)
        content = content_of(document, translate)
        begun = time.perf_counter()
        ours_bytes = len(render_plan(document, translate))
        middle = time.perf_counter()
        plain_bytes = len(render_plain(content))
        ended = time.perf_counter()
        if number:  # the first pair reads fonts
            ours.append(middle - begun)
            plain.append(ended - middle)
    return {
        "plans": count,
        "ours_ms": round(statistics.median(ours) * 1000, 2),
        "plain_ms": round(statistics.median(plain) * 1000, 2),
        "ours_total_s": round(sum(ours), 2),
        "plain_total_s": round(sum(plain), 2),
        "ratio": round(sum(ours) / sum(plain), 3),
        "limit": LIMIT,
        "ours_bytes": ours_bytes,
        "plain_bytes": plain_bytes,
    }


if __name__ == "__main__":
    print(json.dumps(measure(int(sys.argv[1]) if len(sys.argv) > 1 else 300), indent=1))
