"""The key file: who opens it, what it notices, and what a cut leaves."""

from __future__ import annotations

import json
import random
import time
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cus_desktop import errors
from cus_desktop.models import key_slots, keys, recovery
from cus_desktop.models.key_slots import MIB, STANDARD, KdfCost, KdfPolicy
from cus_desktop.models.keys import KeyFile, UnlockedKey
from tests.conftest import CHEAP_KDF

PASSWORD = "zażółć gęślą jaźń"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "keys.json"


@pytest.fixture
def made(path: Path) -> tuple[KeyFile, UnlockedKey, str]:
    """A key file of "ala", her opened key and the paper key."""
    file = KeyFile(path, CHEAP_KDF)
    key, paper = file.create("ala", PASSWORD)
    return file, key, paper


def edit(path: Path, change) -> None:
    """Change the JSON of both copies behind the program's back."""
    for copy in (path, path.with_name(path.name + ".2")):
        content = json.loads(copy.read_text())
        change(content)
        copy.write_text(json.dumps(content))


def test_password_and_paper_key_open_the_same_data_key(made):
    file, key, paper = made

    assert file.unlock("ala", PASSWORD) == key
    for typed in (paper, paper.lower(), paper.replace("-", " "), f" {paper} "):
        assert file.unlock_with_recovery(typed).data_key == key.data_key


def test_the_form_of_unicode_a_keyboard_sends_does_not_matter(made):
    file, key, _paper = made

    assert file.unlock("ala", unicodedata.normalize("NFD", PASSWORD)).data_key == key.data_key


@pytest.mark.parametrize(("user", "password"), [("ala", "x"), ("ola", PASSWORD), ("", PASSWORD)])
def test_wrong_password_and_unknown_name_are_one_error(made, user: str, password: str):
    file, _key, _paper = made

    with pytest.raises(errors.WrongPassword) as refused:
        file.unlock(user, password)
    assert (refused.value.code, refused.value.params) == ("wrong-password", {})


@pytest.mark.parametrize("user", ["ala", "ola", "", "x" * 500])
def test_an_unknown_name_takes_the_work_of_a_wrong_password(
    made, user: str, monkeypatch: pytest.MonkeyPatch
):
    file, _key, _paper = made
    derived: list[KdfCost] = []
    real = key_slots.password_kek

    def derive(password: str, salt: bytes, cost: KdfCost) -> bytes:
        derived.append(cost)
        return real(password, salt, cost)

    monkeypatch.setattr(keys, "password_kek", derive)
    with pytest.raises(errors.WrongPassword):
        file.unlock(user, "x")

    assert derived == [CHEAP_KDF.cost]


def test_the_key_is_never_shown(made):
    _file, key, _paper = made

    assert key.data_key.hex() not in repr(key)
    assert repr(key.data_key) not in repr(key)


def test_a_new_password_replaces_the_old_one_and_touches_no_other(made):
    file, key, paper = made
    file.set_password(key, "ola", "drugie")
    file.set_password(key, "ala", "nowe")

    with pytest.raises(errors.WrongPassword):
        file.unlock("ala", PASSWORD)
    assert file.unlock("ala", "nowe").data_key == key.data_key
    assert file.unlock("ola", "drugie").data_key == key.data_key
    assert file.unlock_with_recovery(paper).data_key == key.data_key
    assert file.users() == ("ola", "ala")


def test_a_removed_person_opens_nothing_and_the_last_cannot_be_removed(made):
    file, key, _paper = made
    file.set_password(key, "ola", "drugie")
    file.remove_user(key, "ola")

    with pytest.raises(errors.WrongPassword):
        file.unlock("ola", "drugie")
    with pytest.raises(errors.Refused):
        file.remove_user(key, "ala")
    assert file.unlock("ala", PASSWORD).data_key == key.data_key


def test_a_new_paper_key_ends_the_old_one_once_it_is_kept(made):
    file, key, old = made
    new, _revision = file.add_recovery(key)

    for paper in (old, new):
        assert file.unlock_with_recovery(paper).data_key == key.data_key
    file.keep_recovery(key, new)
    with pytest.raises(errors.WrongPassword):
        file.unlock_with_recovery(old)
    assert file.unlock_with_recovery(new).data_key == key.data_key


def test_a_sheet_of_another_office_cannot_become_the_only_one(made):
    file, key, paper = made

    with pytest.raises(errors.WrongPassword):
        file.keep_recovery(key, recovery.new())
    assert file.unlock_with_recovery(paper).data_key == key.data_key


def test_a_password_sealed_cheaper_than_new_ones_is_told_and_mended(made, path: Path):
    file, key, _paper = made
    dearer = KeyFile(path, KdfPolicy(cost=KdfCost(16384, 2), floor=KdfCost(8192, 1)))

    assert dearer.outgrown("ala")
    assert not file.outgrown("ala")
    dearer.set_password(key, "ala", PASSWORD)
    assert not dearer.outgrown("ala")
    assert dearer.unlock("ala", PASSWORD).data_key == key.data_key


def test_every_change_raises_the_revision(made):
    file, key, _paper = made
    revisions = [key.revision, file.set_password(key, "ola", "x"), file.remove_user(key, "ola")]

    assert revisions == sorted(set(revisions))
    assert file.unlock("ala", PASSWORD).revision == revisions[-1]


def test_an_old_key_file_put_back_shows_by_its_revision(made, path: Path):
    file, key, _paper = made
    old = path.read_bytes()
    newest = file.set_password(key, "ola", "x")
    path.write_bytes(old)

    assert file.unlock("ala", PASSWORD).revision < newest


@pytest.mark.parametrize("left", [0, 1, 100, 500])
def test_a_torn_or_missing_first_copy_opens_from_the_second(made, path: Path, left: int):
    file, key, _paper = made
    content = path.read_bytes()
    path.write_bytes(content[:left])
    assert file.unlock("ala", PASSWORD).data_key == key.data_key

    path.unlink()
    assert file.unlock("ala", PASSWORD).data_key == key.data_key

    file.heal(key)
    assert path.read_bytes() == content


def test_the_first_copy_is_safe_before_the_second_is_touched(made, path: Path, monkeypatch):
    file, key, _paper = made
    second = path.with_name(path.name + ".2")
    before = second.read_bytes()
    written: list[Path] = []

    def cut_at_second(target: Path, content: bytes) -> None:
        if written:
            raise OSError
        written.append(target)
        target.write_bytes(content)

    monkeypatch.setattr("cus_desktop.system.atomic.write_bytes", cut_at_second)
    with pytest.raises(OSError):
        file.set_password(key, "ala", "nowe")
    monkeypatch.undo()

    assert written == [path]
    assert second.read_bytes() == before
    assert file.unlock("ala", "nowe").data_key == key.data_key
    file.heal(key)
    assert second.read_bytes() == path.read_bytes() != before
    with pytest.raises(errors.WrongPassword):
        file.unlock("ala", PASSWORD)


def test_a_slot_added_removed_or_swapped_from_outside_is_noticed(made, path: Path, tmp_path):
    file, key, _paper = made
    file.set_password(key, "ola", "x")
    foreign = tmp_path / "foreign.json"
    KeyFile(foreign, CHEAP_KDF).create("ela", "y")
    stranger = json.loads(foreign.read_text())["slots"][0]

    untouched = path.read_text()
    for change in (
        lambda content: content["slots"].append(stranger),
        lambda content: content["slots"].pop(),
        lambda content: content["slots"].reverse(),
        lambda content: content.update(rev=1),
    ):
        edit(path, change)
        with pytest.raises(errors.DamagedStore):
            file.unlock("ala", PASSWORD)
        for copy in (path, path.with_name(path.name + ".2")):
            copy.write_text(untouched)


@pytest.mark.parametrize(
    "cost", [{"mem": 1 << 40}, {"ops": 1000}, {"mem": 1024}, {"ops": 0}], ids=str
)
def test_costs_outside_the_limits_are_refused_without_trying_them(
    made, path: Path, cost: dict[str, int]
):
    file, _key, _paper = made
    edit(path, lambda content: content["slots"][0]["kdf"].update(cost))

    with pytest.raises(errors.DamagedStore):
        file.unlock("ala", PASSWORD)


@settings(
    max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.integers(min_value=0), bit=st.integers(0, 7))
def test_any_changed_bit_is_refused(made, path: Path, place: int, bit: int):
    file, _key, paper = made
    second = path.with_name(path.name + ".2")
    whole = path.read_bytes()
    content = bytearray(whole)
    content[place % len(content)] ^= 1 << bit
    path.write_bytes(content)
    second.write_bytes(content)
    try:
        with pytest.raises(errors.StoreUnavailable):
            file.unlock_with_recovery(paper)
    finally:
        path.write_bytes(whole)
        second.write_bytes(whole)


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=300) | st.text(max_size=300).map(str.encode))
def test_any_content_is_either_ours_or_refused(tmp_path_factory, content: bytes):
    path = tmp_path_factory.mktemp("keys") / "keys.json"
    path.write_bytes(content)

    with pytest.raises(errors.StoreUnavailable):
        KeyFile(path, CHEAP_KDF).unlock("ala", PASSWORD)


def test_rotation_needs_nobodys_password_and_survives_a_cut(made):
    file, key, paper = made
    file.set_password(key, "ola", "o")
    begun = file.begin_rotation(key)

    cut = file.unlock("ola", "o")
    assert (cut.data_key, cut.next_key) == (key.data_key, begun.next_key)
    file.set_password(cut, "ala", "nowe")
    finished = file.finish_rotation(file.unlock("ala", "nowe"))

    for opened in (
        file.unlock("ala", "nowe"),
        file.unlock("ola", "o"),
        file.unlock_with_recovery(paper),
    ):
        assert (opened.data_key, opened.next_key) == (begun.next_key, None)
        assert file.earlier_keys(opened) == {1: key.data_key}
    again = file.finish_rotation(file.begin_rotation(finished))
    assert file.earlier_keys(again) == {1: key.data_key, 2: finished.data_key}
    with pytest.raises(errors.DamagedStore):
        file.earlier_keys(key)


def test_a_rotation_that_was_not_begun_cannot_be_finished(made):
    file, key, _paper = made

    with pytest.raises(errors.Refused):
        file.finish_rotation(key)


def test_the_usual_cost_is_within_its_own_limits(monkeypatch):
    slow = iter([0.0, 2.0])
    monkeypatch.setattr(time, "perf_counter", lambda: next(slow))
    floor = KdfCost(8192, 1)
    assert KdfPolicy(least=floor).chosen() == floor

    fast = iter([0.0, 0.1])
    monkeypatch.setattr(time, "perf_counter", lambda: next(fast))
    assert KdfPolicy(least=floor).chosen() == KdfCost(8192 * 8, 1)


def test_the_limits_are_those_of_the_design():
    assert STANDARD.floor == KdfCost(64 * MIB, 3)
    assert STANDARD.ceiling == KdfCost(1024 * MIB, 10)
    assert STANDARD.accepts(KdfCost(256 * MIB, 3))
    assert not STANDARD.accepts(KdfCost(32 * MIB, 3))
    assert not STANDARD.accepts(KdfCost(2048 * MIB, 3))
    assert not STANDARD.accepts(KdfCost(256 * MIB, 11))


def test_the_paper_key_is_six_groups_of_five_readable_signs():
    paper = recovery.new()

    groups = paper.split("-")
    assert [len(group) for group in groups] == [5] * 6
    assert set("".join(groups)) <= set(recovery.ALPHABET)
    assert not set("ILOU") & set(recovery.ALPHABET)


@given(st.binary(min_size=16, max_size=16))
def test_what_is_printed_reads_back(secret: bytes):
    assert recovery.parse(recovery.printed(secret)) == secret
    assert recovery.parse(recovery.printed(secret).replace("0", "o").replace("1", "l")) == secret


def test_single_wrong_signs_are_noticed_before_any_key_is_tried():
    chance = random.Random(1)
    for _try in range(400):
        signs = list(recovery.new())
        place = chance.choice([at for at, sign in enumerate(signs) if sign != "-"])
        signs[place] = chance.choice([s for s in recovery.ALPHABET if s != signs[place]])
        with pytest.raises(errors.WrongPassword) as refused:
            recovery.parse("".join(signs))
        assert refused.value.code == "recovery-mistyped"


@given(st.text())
def test_no_text_breaks_the_reading_of_a_paper_key(text: str):
    try:
        secret = recovery.parse(text)
    except errors.WrongPassword:
        return
    assert len(secret) == 16
