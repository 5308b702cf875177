"""``dev.py run`` without a screen leaves the printed plan and pictures; every page is pictured."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest

from cus_desktop.ui.pages import PAGES
from tests.conftest import USER
from tests.end_to_end.program import Program, run_python
from tools.shots import SHOTS

PRACTICE = "praktyka"
PNG = b"\x89PNG\r\n\x1a\n"
SCREENS = ("mieszkancy", "plany", "plan", "katalog", "historia", "ustawienia")


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """The folder the demo made, and what it said."""
    home = tmp_path_factory.mktemp("home")
    output = home / "demo"
    environ = Program(home, USER, PRACTICE).environ | {"PYTHONUTF8": "1"}
    ended = run_python("-m", "tools.demo", "--output", str(output), environ=environ)
    assert (ended.code, ended.err) == (0, ""), ended.err
    return output, ended.out


def test_an_approved_plan_is_printed(demo: tuple[Path, str]) -> None:
    folder, _said = demo
    [printed] = folder.glob("*.pdf")
    assert printed.name.startswith("IPUS-")
    with pypdfium2.PdfDocument(printed) as document:
        assert 2 <= len(document) <= 4
        words = " ".join(page.get_textpage().get_text_range() for page in document)
    assert "Żółcińska-Gęś" in words
    assert "PROJEKT" not in words


@pytest.mark.parametrize("screen", SCREENS)
def test_every_main_screen_is_pictured(demo: tuple[Path, str], screen: str) -> None:
    folder, _said = demo
    content = (folder / f"ekran-{screen}.png").read_bytes()
    assert content.startswith(PNG)
    assert len(content) > 20_000, "more than an empty page"


def test_the_places_of_all_parts_are_told(demo: tuple[Path, str]) -> None:
    folder, said = demo
    assert "Nie ma ekranu" in said
    for path in (*folder.glob("*.p*"), folder / "store"):
        assert str(path) in said


def test_its_office_opens_with_the_password_that_is_told(demo: tuple[Path, str]) -> None:
    folder, said = demo
    assert USER in said
    assert PRACTICE in said
    program = Program(folder.parent, USER, PRACTICE)
    found = program.must("--store", str(folder / "store"), "plans", "list", "--json").json
    assert {"draft", "agreed", "approved", "active"} <= {row["status"] for row in found}


def test_every_page_of_the_window_is_among_the_pictures() -> None:
    assert {shot.page for shot in SHOTS} == {spec.key for spec in PAGES}


def test_no_two_pictures_have_one_name() -> None:
    assert len({shot.name for shot in SHOTS}) == len(SHOTS)
