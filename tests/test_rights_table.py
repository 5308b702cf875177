"""The table of rights in the documents is the one of the program.

Run as a program, it writes the table: ``python -m tests.test_rights_table``.
"""

from __future__ import annotations

from cus_desktop.domain.rights import RIGHT_NAMES, RIGHTS_OF, Right
from cus_desktop.domain.staff import ROLE_NAMES, Role
from dev import ROOT

DOCUMENT = ROOT / "docs" / "rights.md"
BEGIN = "<!-- table: written by tests/test_rights_table.py, which also checks it -->\n"
END = "<!-- end of table -->"


def table() -> str:
    """A line for each right, a column for each role."""
    head = ["Right", *(ROLE_NAMES[role] for role in Role)]
    lines = [head, ["---", *(":-:" for _ in Role)]]
    for right in Right:
        marks = ["●" if right in RIGHTS_OF[role] else "" for role in Role]
        lines.append([RIGHT_NAMES[right], *marks])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _parts() -> tuple[str, str, str]:
    before, rest = DOCUMENT.read_text("utf-8").split(BEGIN)
    told, after = rest.split(END)
    return before, told, after


def test_the_document_shows_the_rights_of_every_role() -> None:
    _, told, _ = _parts()
    assert told.strip() == table().strip(), "python -m tests.test_rights_table writes it anew"


def test_every_right_has_words() -> None:
    assert set(RIGHT_NAMES) == set(Right)


if __name__ == "__main__":
    before, _, after = _parts()
    DOCUMENT.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", "utf-8")
