"""The command line refuses what the role does not allow, in words and with exit code 1."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from cus_desktop.cli.main import call
from cus_desktop.domain.residents import ResidentDraft
from cus_desktop.domain.staff import Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.models.store import Store
from cus_desktop.services import residents, signing_in
from cus_desktop.services.desk import Desk
from cus_desktop.services.restriction import get_restriction, save_restriction
from cus_desktop.services.staff import save_member
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

Run = Callable[..., tuple[int, str, str]]


def _member(login: str, role: Role) -> StaffMemberDraft:
    roles = (StaffRoleDraft(role=role),)
    return StaffMemberDraft(login=login, given_name="Ewa", family_name=login, roles=roles)


@pytest.fixture
def people(store_folder: Path) -> dict[str, str]:
    """Anna is in hiding and ill, Zofia is restricted; who types belongs to the front desk."""
    store = Store.open(store_folder, user=USER, password=PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW)
    desk = Desk(store, USER, clock=lambda: NOW)
    anna = residents.save_resident(
        desk,
        ResidentDraft(
            given_name="Anna",
            family_name="Łoś",
            street="Leśna",
            address_confidential=True,
            confidential_reason="zagrożenie",
            sensitive_note="choruje",
        ),
    )
    zofia = residents.save_resident(desk, ResidentDraft(given_name="Zofia", family_name="Łoś"))
    draft = get_restriction(desk, zofia)
    save_restriction(desk, replace(draft, restricted=True, reason="pracownica"))
    save_member(desk, _member("szefowa", Role.DIRECTOR))
    save_member(replace(desk, user="szefowa"), _member(USER, Role.FRONT_DESK))
    store.close()
    return {"anna": anna, "zofia": zofia}


@pytest.fixture
def run(
    kdf: KdfPolicy,
    people: dict[str, str],
    store_folder: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Run:
    monkeypatch.setenv("CUS_PASSWORD", PASSWORD)
    monkeypatch.setenv("CUS_LANGUAGE", "pl")
    monkeypatch.setattr(signing_in, "sign_in", partial(signing_in.sign_in, kdf=kdf))

    def call_it(*arguments: str) -> tuple[int, str, str]:
        code = call(["--store", str(store_folder), "--user", USER, *arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call_it


@pytest.mark.parametrize(
    "words",
    [
        ("residents", "export", "-o", "{folder}/lista.csv"),
        ("journal", "show"),
        ("catalogue", "import", "{folder}/katalog.csv"),
    ],
    ids=lambda words: " ".join(words[:2]),
)
def test_a_refusal_says_which_right_is_missing(
    run: Run, tmp_path: Path, words: tuple[str, ...]
) -> None:
    (tmp_path / "katalog.csv").write_text("Nazwa\nUsługi opiekuńcze\n", encoding="utf-8")
    code, out, err = run(*(word.format(folder=tmp_path) for word in words))
    assert (code, out) == (1, "")
    assert "Twoja rola na to nie pozwala" in err
    assert not (tmp_path / "lista.csv").exists()


def test_a_card_shows_what_the_role_sees(run: Run, people: dict[str, str]) -> None:
    code, out, _ = run("residents", "show", people["anna"])
    assert code == 0
    assert "adres zastrzeżony" in out
    assert "nie jest widoczna dla Twojej roli" in out
    _, out, _ = run("residents", "show", people["anna"], "--json")
    card = json.loads(out)
    assert (card["street"], card["sensitive_note"]) == ("", "")
    assert {"street", "sensitive_note"} <= set(card["hidden"])


def test_a_restricted_person_is_not_found_and_not_shown(run: Run, people: dict[str, str]) -> None:
    _, out, _ = run("residents", "search", "los", "--json")
    assert [row["given_name"] for row in json.loads(out)] == ["Anna"]
    code, out, err = run("residents", "show", people["zofia"])
    assert (code, out) == (1, "")
    assert "tylko dla wybranych osób" in err
    assert "Zofia" not in err
