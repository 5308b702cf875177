"""The main job, end to end: from an empty machine to a printed plan, found unchanged tomorrow.

Every step is the real program in a process of its own; the plan is written in the real window.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pypdfium2
import pytest

from tests.end_to_end import tale
from tests.end_to_end.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """A machine on which the program was never started."""
    return Program(tmp_path / "home", tale.USER, tale.PASSWORD)


def text_of(pdf: Path) -> str:
    """The words of all pages."""
    with pypdfium2.PdfDocument(pdf) as document:
        assert 2 <= len(document) <= 4
        pages = [page.get_textpage().get_text_range() for page in document]
    return " ".join(" ".join(pages).split())


def test_the_main_job_from_the_first_day_to_the_next(program: Program, tmp_path: Path) -> None:
    person = found_the_office(program, tmp_path)

    written = program.window("write", tmp_path / "podglad.pdf")
    number = written["number"]
    assert written["state"] == "active"
    assert [tale.SERVICE, tale.PROVIDER] in written["lines"]
    assert len(written["lines"]) == 4
    for words in (tale.REASON, tale.WHAT_MATTERS, "Wersja zatwierdzona"):
        assert words in written["words"]

    look_at_the_plan(program, number, person)
    prints = [print_it(program, number, tmp_path / f"{copy}.pdf") for copy in (1, 2)]
    assert prints[0] == prints[1] == (tmp_path / "podglad.pdf").read_bytes()
    read_the_paper(tmp_path / "1.pdf", number)
    ask_who_changed_what(program, number, person)

    again = program.window("read", tmp_path / "jutro.pdf")
    assert again == written
    assert (tmp_path / "jutro.pdf").read_bytes() == prints[0]
    assert program.must("store", "check", "--json").json == {
        "healthy": True,
        "findings": [],
        "mended": 0,
    }


def found_the_office(program: Program, folder: Path) -> str:
    """Store, catalogue and two people; the id of the one who is found without Polish letters."""
    made = program.must(
        *(
            "store",
            "create",
            "--office-name",
            "CUS w Jarzębinowie",
            "--municipality",
            "Jarzębinowo",
        ),
        *("--given-name", "Żaneta", "--family-name", "Źrebiec", "--json"),
    ).json
    assert made["paper_key"]
    assert Path(made["store"]).is_relative_to(program.home)
    program.make_password_quick(Path(made["store"]))
    catalogue = folder / "katalog.csv"
    catalogue.write_text(tale.CATALOGUE, "utf-8")
    assert program.must("catalogue", "import", str(catalogue), "--json").json["added"] == 2
    for person in (tale.PERSON, tale.NEIGHBOUR):
        program.must("residents", "add", *options(person))
    found = program.must("residents", "search", *tale.SEARCHED.split(), "--json").json
    assert [(row["family_name"], row["pesel"]) for row in found] == [
        (tale.PERSON["family_name"], tale.PESEL)
    ]
    return str(found[0]["id"])


def options(values: dict[str, str]) -> list[str]:
    """Values as options of the same names."""
    return [
        word for name, value in values.items() for word in (f"--{name.replace('_', '-')}", value)
    ]


def look_at_the_plan(program: Program, number: str, person: str) -> None:
    """The same plan on the command line: in the list, and with its three kinds of help."""
    [row] = program.must("plans", "list", "--json").json
    assert (row["number"], row["status"], row["resident_id"]) == (number, "active", person)
    plan = program.must("plans", "show", number, "--json").json
    assert plan["version_status"] == "approved"
    assert plan["coordinator"] == tale.COORDINATOR_NAME
    assert plan["approved_by"] == "Żaneta Źrebiec"
    helps = [(item["kind"], item["supporting_kind"], item["who"]) for item in plan["items"]]
    assert helps == [
        ("service", "", tale.PROVIDER),
        *(("supporting", kind, texts["who"]) for kind, texts in tale.SUPPORT.items()),
        ("external", "", tale.OTHER_BODY["who"]),
    ]


def print_it(program: Program, number: str, path: Path) -> bytes:
    """The frozen print, checked against the digest that the program tells."""
    told = program.must("plans", "print", number, "-o", str(path), "--json").json
    content = path.read_bytes()
    assert told["frozen"]
    assert told["sha256"] == hashlib.sha256(content).hexdigest()
    return content


def read_the_paper(pdf: Path, number: str) -> None:
    """What the person holds in the hand."""
    words = text_of(pdf)
    expected = [number, tale.PERSON["family_name"], tale.SERVICE, tale.PROVIDER]
    expected += [texts["name"] for texts in (*tale.SUPPORT.values(), tale.OTHER_BODY)]
    for text in (*expected, tale.WHAT_MATTERS, tale.NEED, tale.GOAL, tale.COORDINATOR_NAME):
        assert text in words, text
    assert "PROJEKT" not in words


def ask_who_changed_what(program: Program, number: str, person: str) -> None:
    """The journal: every step with its author, and the values of the record."""
    told = program.must("journal", "show", "--json").json
    titles = [entry["title"] for entry in told]
    assert {entry["who"] for entry in told} == {tale.USER}
    steps = ["residents.add", "plans.add", "plans.agree", "plans.approve", "plans.activate"]
    places = [titles.index(step) for step in steps]
    assert places == sorted(places, reverse=True), "the newest first"
    one = program.must("journal", "show", "--record", person).out
    assert "Żaneta Źrebiec" in one
    assert tale.PERSON["family_name"] in one
