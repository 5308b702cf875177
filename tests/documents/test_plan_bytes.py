"""The same plan gives the same bytes, and carries its own data."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from cus_desktop.documents.plan import render_plan
from cus_desktop.documents.plan_data import plan_json
from tests.documents import samples
from tests.documents.reading import attachment

ROOT = Path(__file__).parents[2]
PRINT_HASH = """
import hashlib
from cus_desktop.documents.plan import render_plan
from cus_desktop.i18n import Translator
from tests.documents import samples
data = render_plan(samples.a_plan(), Translator.load("pl").translate)
print(hashlib.sha256(data).hexdigest())
"""


def test_another_process_with_another_hash_seed_prints_the_same_bytes(polish):
    render_plan(samples.a_monster_plan(), polish)  # what was printed before must not matter
    here = hashlib.sha256(render_plan(samples.a_plan(), polish)).hexdigest()
    for seed in ("1", "77"):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo"}
        run = subprocess.run(
            [sys.executable, "-c", PRINT_HASH],
            cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert run.stdout.strip() == here


def test_the_attached_data_are_the_content_of_the_pages(polish):
    plan = samples.a_plan()
    name, data = attachment(render_plan(plan, polish))
    assert name == "plan.json"
    assert data == plan_json(plan)
    content = json.loads(data)
    assert content["plan"]["person"]["name"] == "Stanisława Żółcińska-Gęś"
    assert content["plan"]["services"][0]["cost_per_month"] == "2024.00"
    assert content["plan"]["valid_to"] == "2027-05-31"


def test_pictures_do_not_travel_in_the_data():
    content = json.loads(plan_json(samples.a_changed_plan()))
    assert content["plan"]["office"]["crest"] == "Herb gminy Jarzębinowo"
