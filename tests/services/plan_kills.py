"""Kills a program that is approving a plan; run as a process of its own, which forks.

``python -m tests.services.plan_kills FOLDER STRIDE`` prints one line per kill: how the child
ended and what the reopened store says. The test judges the lines.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

from sqlalchemy import func, select

from cus_desktop.domain.plan_steps import Approval
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.store import Store
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_approval import approve
from cus_desktop.services.plan_printing import print_plan
from cus_desktop.services.plan_views import get_plan
from tests.conftest import NOW, USER
from tests.models.kills import KILLED, die_before_statement, in_child, report, unlocked
from tests.services.plan_office import TODAY, found


def at_desk(folder: Path) -> Desk:
    return Desk(Store.open_unlocked(folder, unlocked(folder)), USER, clock=lambda: NOW)


def state(folder: Path, plan_id: str) -> dict[str, Any]:
    """What a reopened store says of the plan and its print."""
    desk = at_desk(folder)
    try:
        view = get_plan(desk, plan_id)
        printed = print_plan(desk, plan_id)
        with desk.store.read() as session:
            prints = session.scalar(select(func.count()).select_from(FrozenPrint))
        return {
            "plan": view.plan_state.value,
            "version": view.version_state.value,
            "fingerprint": bool(view.approval.fingerprint),
            "prints": prints,
            "frozen": printed.frozen,
            "wrong": [problem.code for problem in desk.store.check()],
        }
    finally:
        desk.store.close()


def main(folder: Path, stride: int) -> None:
    desk = at_desk(folder)
    office = found(desk)
    draft = office.agreed().draft
    desk.store.close()
    whole = folder.with_name("whole")
    shutil.copytree(folder, whole)
    number, ended = 1, KILLED
    while ended == KILLED:
        shutil.rmtree(folder)
        shutil.copytree(whole, folder)

        def act(number: int = number) -> None:
            again = at_desk(folder)
            die_before_statement(number)
            approval = Approval(TODAY, office.organiser)
            approve(again, draft.id, draft.version_id, draft.revision, approval)

        ended = in_child(act)
        report(ended=ended, number=number, **state(folder, draft.id))
        number += stride


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
