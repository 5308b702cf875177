"""A file that cannot be written is a refusal, not a defect; what is there is not lost."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cus_desktop.cli.output_file import FileNotWritten, write_output
from cus_desktop.errors import CusError, DiskFull
from cus_desktop.services.output_files import FileThere, InsideStore, OtherKindThere


def test_the_whole_file_is_written(tmp_path: Path) -> None:
    write_output(tmp_path / "plan.pdf", b"%PDF", force=False)
    assert (tmp_path / "plan.pdf").read_bytes() == b"%PDF"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_output(tmp_path / "brak" / "plan.pdf", b"%PDF", force=False)
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_former_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF the former one")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write_output(path, b"%PDF", force=True)
    assert path.read_bytes() == b"%PDF the former one"
    assert list(tmp_path.iterdir()) == [path]


@pytest.fixture
def store(tmp_path: Path) -> Path:
    """A folder that looks like that of a store, with a folder and a link into it."""
    folder = tmp_path / "biuro"
    (folder / "wydruki").mkdir(parents=True)
    (folder / "office.db").write_bytes(b"%PDF as if")
    (folder / "keys.json").write_bytes(b"{}")
    return folder


@pytest.mark.parametrize(
    "name", ["office.db", "keys.json", "plan.pdf", "wydruki/plan.pdf", "nowy/plan.pdf"]
)
@pytest.mark.parametrize("force", [False, True], ids=["plain", "forced"])
def test_nothing_is_written_into_a_store(store: Path, name: str, force: bool) -> None:
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    with pytest.raises(InsideStore):
        write_output(store / name, b"%PDF", force=force)
    assert {path: path.read_bytes() for path in store.rglob("*") if path.is_file()} == before


def test_a_link_into_a_store_leads_into_the_store(store: Path, tmp_path: Path) -> None:
    link = tmp_path / "skrot"
    try:
        link.symlink_to(store, target_is_directory=True)
    except OSError:
        pytest.skip("this system makes no links for everybody")
    with pytest.raises(InsideStore):
        write_output(link / "plan.pdf", b"%PDF", force=True)


def test_keys_without_their_database_are_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "keys.json").write_bytes(b"{}")
    with pytest.raises(InsideStore):
        write_output(tmp_path / "keys.json", b"{}", force=True)
    assert (tmp_path / "keys.json").read_bytes() == b"{}"


def test_a_file_is_replaced_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(b"%PDF 1")
    with pytest.raises(FileThere):
        write_output(path, b"%PDF 2", force=False)
    assert path.read_bytes() == b"%PDF 1"
    write_output(path, b"%PDF 2", force=True)
    assert path.read_bytes() == b"%PDF 2"


@pytest.mark.parametrize("there", [b"PK\x03\x04 a sheet", b"\x93\x00\x01 a database", b"a text"])
def test_a_file_of_another_kind_stays_also_when_asked(tmp_path: Path, there: bytes) -> None:
    path = tmp_path / "plan.pdf"
    path.write_bytes(there)
    with pytest.raises(OtherKindThere):
        write_output(path, b"%PDF", force=True)
    assert path.read_bytes() == there


def test_an_empty_file_has_no_kind(tmp_path: Path) -> None:
    path = tmp_path / "plan.pdf"
    path.touch()
    write_output(path, b"%PDF", force=True)
    assert path.read_bytes() == b"%PDF"


def test_each_refusal_has_a_code_of_its_own() -> None:
    kinds: tuple[type[CusError], ...] = (InsideStore, FileThere, OtherKindThere, FileNotWritten)
    assert len({kind.code for kind in kinds}) == len(kinds)
