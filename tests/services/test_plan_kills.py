"""A plan is approved with its print, or not at all, whenever the program dies."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.models.killed import needs_fork
from tests.models.kills import KILLED

pytestmark = needs_fork

BEFORE = {
    "plan": "agreed",
    "version": "agreed",
    "fingerprint": False,
    "prints": 0,
    "frozen": False,
    "wrong": [],
}
AFTER = {
    "plan": "approved",
    "version": "approved",
    "fingerprint": True,
    "prints": 1,
    "frozen": True,
    "wrong": [],
}


def test_an_approval_killed_at_any_statement_leaves_all_or_nothing(store_folder: Path) -> None:
    command = [sys.executable, "-m", "tests.services.plan_kills", str(store_folder), "11"]
    told = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True
    )
    kills = [json.loads(line) for line in told.stdout.splitlines()]
    assert len(kills) > 5
    for kill in kills:
        ended = kill.pop("ended")
        kill.pop("number")
        assert kill == (BEFORE if ended == KILLED else AFTER)
    assert ended == 0
