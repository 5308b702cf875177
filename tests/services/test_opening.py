"""Founding an office and the way back with the paper key."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.errors import Refused, StoreUnavailable, WrongPassword
from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.services.accounts import change_data_key
from cus_desktop.services.backup_places import BackupPlaces
from cus_desktop.services.opening import (
    Founded,
    NewOffice,
    begin_office,
    found_office,
    open_desk,
    unlock,
)
from cus_desktop.services.signing_in import open_with_paper_key, sign_in
from cus_desktop.services.staff import member_at
from cus_desktop.services.villages import list_villages


class MemorySettings(dict[str, object]):
    """Settings that are forgotten."""

    def set(self, name: str, value: object) -> None:
        self[name] = value


OLD, NEW = "stare hasło 1", "nowe hasło 2"
A_NEW_OFFICE = NewOffice(
    office=OfficeDraft(name="CUS w Próbowie"),
    municipality=MunicipalityDraft(name="Próbowo"),
    villages="Łężany\nŻabi Róg; Kąty; 11-998; Żabi Róg",
    person=StaffMemberDraft(login="anna", given_name="Anna", family_name="Łoś"),
)


@pytest.fixture
def founded(tmp_path: Path, kdf: KdfPolicy) -> Founded:
    """A new office whose store is closed again."""
    made = found_office(tmp_path / "office", A_NEW_OFFICE, OLD, kdf=kdf)
    made.desk.store.close()
    return made


def test_a_new_office_has_its_villages_and_its_director(
    tmp_path: Path, founded: Founded, kdf: KdfPolicy
) -> None:
    folder = tmp_path / "office"
    desk = open_desk(folder, unlock(folder, user="anna", password=OLD, kdf=kdf))
    try:
        assert [row.name for row in list_villages(desk)] == ["Łężany", "Żabi Róg"]
        member = member_at(desk)
        assert member is not None
        assert member.family_name == "Łoś"
    finally:
        desk.store.close()


def test_an_office_without_a_name_is_not_founded(tmp_path: Path, kdf: KdfPolicy) -> None:
    with pytest.raises(Refused):
        found_office(tmp_path / "office", NewOffice(), OLD, kdf=kdf)
    assert not (tmp_path / "office").exists()


def test_the_paper_key_gives_a_new_password(
    tmp_path: Path, founded: Founded, kdf: KdfPolicy
) -> None:
    folder = tmp_path / "office"
    typed = founded.paper_key.lower().replace("-", " ")
    desk = open_with_paper_key(folder, typed, user="anna", password=NEW, kdf=kdf)
    desk.store.close()
    open_desk(folder, unlock(folder, user="anna", password=NEW, kdf=kdf)).store.close()
    with pytest.raises(WrongPassword):
        unlock(folder, user="anna", password=OLD, kdf=kdf)


def test_a_mistyped_paper_key_opens_nothing(
    tmp_path: Path, founded: Founded, kdf: KdfPolicy
) -> None:
    folder = tmp_path / "office"
    last = "0" if founded.paper_key[-1] != "0" else "2"
    with pytest.raises(WrongPassword):
        open_with_paper_key(
            folder, founded.paper_key[:-1] + last, user="anna", password=NEW, kdf=kdf
        )
    open_desk(folder, unlock(folder, user="anna", password=OLD, kdf=kdf)).store.close()


def test_a_name_nobody_has_gets_no_password(
    tmp_path: Path, founded: Founded, kdf: KdfPolicy
) -> None:
    folder = tmp_path / "office"
    with pytest.raises(Refused):
        open_with_paper_key(folder, founded.paper_key, user="obcy", password=NEW, kdf=kdf)
    with pytest.raises(WrongPassword):
        unlock(folder, user="obcy", password=NEW, kdf=kdf)


def test_an_office_does_not_exist_before_its_paper_key_is_written_down(
    tmp_path: Path, kdf: KdfPolicy
) -> None:
    folder = tmp_path / "office"
    founding = begin_office(folder, A_NEW_OFFICE, OLD, kdf=kdf)
    assert founding.paper_key
    assert not folder.exists()
    founding.cancel()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="a process is killed half-way by fork")
def test_a_founding_that_was_killed_makes_room_for_the_next(tmp_path: Path, kdf: KdfPolicy) -> None:
    folder = tmp_path / "office"
    killed = os.fork()
    if not killed:
        begin_office(folder, A_NEW_OFFICE, OLD, kdf=kdf)
        os._exit(0)  # with the paper key still on the screen
    os.waitpid(killed, 0)
    assert not folder.exists()
    begin_office(folder, A_NEW_OFFICE, NEW, kdf=kdf).finish().store.close()
    assert [path.name for path in tmp_path.iterdir()] == ["office"]
    open_desk(folder, unlock(folder, user="anna", password=NEW, kdf=kdf)).store.close()


def test_a_change_of_the_data_key_that_was_cut_short_opens_by_every_way(
    tmp_path: Path, founded: Founded, kdf: KdfPolicy, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "office"
    desk = sign_in(folder, user="anna", password=OLD, kdf=kdf)

    def killed(*_anything: object) -> None:
        raise StoreUnavailable

    with monkeypatch.context() as patch:
        patch.setattr("cus_desktop.models.keys.KeyFile.finish_rotation", killed)
        change_data_key(desk)
    desk.store.close()

    places = BackupPlaces(MemorySettings(), folder)
    desk = sign_in(folder, user="anna", password=OLD, kdf=kdf, places=places)
    assert desk.store.check() == ()
    desk.store.close()
