"""The main job without a screen: a practice office, an approved plan on paper, pictures.

``dev.py run`` comes here where nobody could see a window. Everything lies in the folder of
``--output``; its former content is replaced.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tools.stage import Stage

PERSON = "zolcinska ges"
"""Typed without Polish letters, as people do."""


def main() -> int:
    """Make the demo and print where its parts lie."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build/demo"))
    output: Path = parser.parse_args().output.resolve()
    print("Nie ma ekranu, więc CUS Desktop wykonuje główną pracę bez okna.")
    print("There is no screen, so CUS Desktop does its main job without a window.")
    stage = Stage(output, residents=80, quick=False)
    try:
        plan_id, printed = _plan(stage, output)
        made = [
            ("dane / store", stage.store),
            ("zatwierdzony plan / approved plan", printed),
            *_pictures(stage, output, plan_id),
        ]
    finally:
        stage.close()
    for words, path in made:
        print(f"  {words:32} {path}")
    print("Otwarcie danych: nazwa dyrektor, hasło praktyka.")
    return 0


def _plan(stage: Stage, output: Path) -> tuple[str, Path]:
    """Find the person and write the frozen print of the plan in force; its id and the file."""
    from cus_desktop.services.plan_printing import print_plan
    from cus_desktop.services.plan_views import plan_in_force
    from cus_desktop.services.residents import search_residents

    person = search_residents(stage.desk, PERSON).rows[0]
    plan = plan_in_force(stage.desk, person.id, stage.desk.today())
    assert plan is not None
    printed = print_plan(stage.desk, plan.draft.id, plan.draft.version_id)
    path = output / printed.file_name
    path.write_bytes(printed.content)
    stage.show("residents", person.id)
    return plan.draft.id, path


def _pictures(stage: Stage, output: Path, plan_id: str) -> list[tuple[str, Path]]:
    """The main screens as the person at the desk sees them."""
    made = []
    for name, page, target in (
        ("mieszkancy", "residents", None),
        ("plany", "plans", None),
        ("plan", "plan", plan_id),
        ("katalog", "catalogue", None),
        ("historia", "history", None),
        ("ustawienia", "settings", None),
    ):
        stage.show(page, target)
        path = output / f"ekran-{name}.png"
        stage.picture().save(str(path))
        made.append((f"ekran / screen: {name}", path))
    return made


if __name__ == "__main__":
    sys.exit(main())
