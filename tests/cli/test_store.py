"""``cus-desktop store check`` of a store that is not whole."""

from __future__ import annotations

import json
import re
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.services import signing_in
from tests.conftest import PASSWORD, USER


@pytest.fixture
def altered(store_folder: Path) -> Path:
    """A store in which one byte of a late page was changed."""
    path = store_folder / "office.db"
    content = bytearray(path.read_bytes())
    content[-2000] ^= 1
    path.write_bytes(content)
    return store_folder


@pytest.fixture
def check(
    kdf: KdfPolicy,
    altered: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    """Check the altered store; exit code, stdout and stderr."""
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))

    def call_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(altered), "--user", USER, "store", "check", *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call_it


def test_what_is_wrong_comes_as_one_object(check) -> None:
    code, out, err = check("--json")
    answer = json.loads(out)
    assert (code, err, answer["error"]) == (1, "", "damaged-mendable")
    assert {problem["code"] for problem in answer["problems"]} == {"page-altered"}
    assert all(problem["field"].isdecimal() for problem in answer["problems"])


def test_people_read_the_places_and_one_sentence(check) -> None:
    code, out, err = check()
    assert code == 1
    (line,) = out.splitlines()
    assert re.fullmatch(r"Strony pliku danych zmieniono poza programem: [0-9]+\.", line)
    assert err.strip() == (
        "Dane są uszkodzone. Niczego jeszcze nie zmieniono. Często można je naprawić z historii "
        "zmian: wybierz Napraw w Ustawieniach, Kopie zapasowe, albo uruchom "
        "„cus-desktop store check --repair”."
    )
