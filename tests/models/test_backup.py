"""A backup is one file that opens with the office's key and is proved by opening it."""

from __future__ import annotations

import json
import random
import shutil
import zipfile
from datetime import timedelta
from pathlib import Path

import pytest

from cus_desktop.domain.backups import Occasion
from cus_desktop.errors import DamagedBackup, DiskFull, NotABackup
from cus_desktop.models import backup, backup_file
from cus_desktop.models.residents import Resident
from cus_desktop.models.store import Store
from cus_desktop.models.store_files import DATABASE, KEYS
from tests.conftest import NOW, PASSWORD, USER
from tests.models.stores import contents

SECRET = "Brzęczyszczykiewicz"


@pytest.fixture
def filled(store: Store) -> Store:
    """A store with one resident."""
    with store.write("residents.add") as session:
        session.add(Resident(family_name=SECRET, phone="600100200"))
    return store


@pytest.fixture
def made(filled: Store, tmp_path: Path) -> Path:
    """A backup of it, made while it is open."""
    return make(filled, tmp_path / "kopie")


def make(store: Store, target: Path) -> Path:
    return backup.make_backup(store.folder, store.key, target, Occasion.ASKED, NOW)


def prove(store: Store, path: Path) -> backup_file.Manifest:
    return backup.prove(path, store.key, store.folder)


def hidden(folder: Path) -> list[str]:
    return [each.name for each in folder.iterdir() if each.name.startswith(".")]


def test_a_backup_is_one_file_with_database_keys_and_manifest(made: Path, filled: Store) -> None:
    assert [each.name for each in made.parent.iterdir()] == [made.name]
    with zipfile.ZipFile(made) as archive:
        assert sorted(archive.namelist()) == ["keys.json", "manifest.json", "office.db"]
    manifest = prove(filled, made)
    assert manifest.office == filled.key.database
    assert manifest.made == NOW
    assert manifest.counts["resident"] == 1
    assert list(manifest.vector.values()) == [1]


def test_nothing_about_people_can_be_read_in_a_backup(made: Path) -> None:
    written = made.read_bytes()
    for secret in (SECRET, "600100200"):
        assert secret.encode() not in written


def test_the_manifest_holds_numbers_and_codes_only(made: Path) -> None:
    with zipfile.ZipFile(made) as archive:
        manifest = json.loads(archive.read("manifest.json"))
    assert SECRET not in json.dumps(manifest, ensure_ascii=False)
    assert USER not in json.dumps(manifest, ensure_ascii=False)


def test_a_backup_holds_all_that_was_saved_before_it_and_nothing_after(filled: Store, made: Path):
    with filled.write("residents.add") as session:
        session.add(Resident(family_name="Późna"))
    assert prove(filled, made).counts["resident"] == 1


def test_a_backup_opens_as_a_store_with_the_password(made: Path, tmp_path: Path, kdf) -> None:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    backup_file.unpack(made, folder)
    store = Store.open(folder, user=USER, password=PASSWORD, kdf=kdf)
    try:
        assert store.check() == ()
        with store.read() as session:
            assert [row.family_name for row in session.query(Resident)] == [SECRET]
    finally:
        store.close()


def test_two_backups_of_one_second_have_two_names(filled: Store, made: Path) -> None:
    assert make(filled, made.parent) != made
    assert len(list(made.parent.iterdir())) == 2


def test_making_and_proving_leave_no_other_file(filled: Store, made: Path) -> None:
    before = sorted(each.name for each in filled.folder.iterdir())
    prove(filled, made)
    assert sorted(each.name for each in filled.folder.iterdir()) == before
    assert hidden(filled.folder) == []
    assert hidden(made.parent) == []


@pytest.mark.parametrize("cut", [0, 1, 100, 5000, -1, -30, -2000])
def test_a_backup_cut_short_is_refused(filled: Store, made: Path, cut: int) -> None:
    made.write_bytes(made.read_bytes()[:cut])
    with pytest.raises((DamagedBackup, NotABackup)):
        prove(filled, made)
    assert hidden(filled.folder) == []


def changed_bits_are_found(store: Store, path: Path, flips: int, seed: int) -> None:
    """Every flipped bit is refused, or what the backup holds is still the same to the last bit."""
    chance, whole = random.Random(seed), path.read_bytes()
    parts = unpacked(path)
    before = contents(store.folder)
    refused = 0
    for _ in range(flips):
        place, bit = chance.randrange(len(whole)), chance.randrange(8)
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :])
        try:
            prove(store, path)
        except (DamagedBackup, NotABackup):
            refused += 1
        else:
            # Names, dates and other marks of the ZIP that nothing is read from.
            assert unpacked(path) == parts
    assert refused > flips * 0.9
    assert contents(store.folder) == before


def unpacked(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in (DATABASE, KEYS)}


def test_flipped_bits_are_found(filled: Store, made: Path) -> None:
    changed_bits_are_found(filled, made, 25, seed=1)


@pytest.mark.soak
@pytest.mark.parametrize("seed", [2, 3])
def test_a_thousand_flipped_bits_are_found(filled: Store, made: Path, seed: int) -> None:
    changed_bits_are_found(filled, made, 1000, seed)


def test_every_flipped_bit_around_the_small_parts_is_found_or_harmless(
    filled: Store, made: Path
) -> None:
    whole, parts = made.read_bytes(), unpacked(made)
    for place in range(len(whole) - 600, len(whole), 7):
        made.write_bytes(whole[:place] + bytes([whole[place] ^ 4]) + whole[place + 1 :])
        try:
            prove(filled, made)
        except (DamagedBackup, NotABackup):
            continue
        assert unpacked(made) == parts


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"SQLite format 3\x00" * 9, b"x" * 5000])
def test_other_files_are_no_backups(filled: Store, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "cus-2026-11-03-103000-asked.cusbackup"
    path.write_bytes(content)
    with pytest.raises((NotABackup, DamagedBackup)):
        prove(filled, path)


def test_a_document_of_another_program_is_no_backup(filled: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(NotABackup):
        prove(filled, path)


def test_a_database_with_a_row_less_than_the_manifest_says_is_refused(
    filled: Store, made: Path, tmp_path: Path
) -> None:
    work = tmp_path / "work"
    work.mkdir()
    manifest = backup_file.unpack(made, work)
    with filled.write("residents.add") as session:
        session.add(Resident(family_name="Druga"))
    other = make(filled, tmp_path / "other")
    shutil.rmtree(work)
    work.mkdir()
    backup_file.unpack(other, work)
    forged = tmp_path / "forged.cusbackup"
    fields = ("program", "made", "occasion", "office", "revision", "schema", "vector", "counts")
    describe = {name: getattr(manifest, name) for name in fields}
    backup_file.write(forged, work / DATABASE, (work / KEYS).read_bytes(), describe)
    with pytest.raises(DamagedBackup):
        prove(filled, forged)


def test_a_backup_of_another_office_is_refused(made: Path, tmp_path: Path, kdf) -> None:
    other, _paper = Store.create(tmp_path / "other", user=USER, password=PASSWORD, kdf=kdf)
    try:
        with pytest.raises(DamagedBackup):
            prove(other, made)
    finally:
        other.close()


def test_too_little_room_is_said_before_anything_is_written(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(tmp_path)
    size = backup.size_of(filled.folder)
    monkeypatch.setattr(backup, "disk_usage", lambda _: usage._replace(free=3 * size - 1))
    with pytest.raises(DiskFull) as refused:
        make(filled, tmp_path / "kopie")
    assert refused.value.code == "disk-full-for-backup"
    assert list((tmp_path / "kopie").iterdir()) == []


def test_a_disk_that_fills_while_writing_leaves_no_file(
    filled: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup_file, "_copy", full)
    with pytest.raises(DiskFull):
        make(filled, tmp_path / "kopie")
    assert list((tmp_path / "kopie").iterdir()) == []
    assert hidden(filled.folder) == []
    assert filled.check() == ()


def test_a_backup_is_made_while_the_store_is_written(filled: Store, tmp_path: Path) -> None:
    for number in range(3):
        with filled.write("residents.edit") as session:
            session.query(Resident).one().phone = str(number)
        made = backup.make_backup(
            filled.folder,
            filled.key,
            tmp_path / "kopie",
            Occasion.ASKED,
            NOW + timedelta(seconds=number),
        )
        assert list(prove(filled, made).vector.values()) == [number + 2]
