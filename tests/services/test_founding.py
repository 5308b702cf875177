"""Founding an office touches nothing that was there before."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.staff import StaffMemberDraft
from cus_desktop.errors import DiskFull, StoreExists, StoreUnavailable
from cus_desktop.models.store_files import DATABASE
from cus_desktop.services.desk import Desk
from cus_desktop.services.opening import NewOffice, found_office, is_store
from cus_desktop.system.new_folder import MARK
from tests.conftest import CHEAP_KDF, NOW, PASSWORD, USER

OFFICE = NewOffice(
    office=OfficeDraft(name="CUS w Brzózkach"),
    person=StaffMemberDraft(login=USER, given_name="Ewa", family_name="Żak"),
)


def found(folder: Path, fill=None) -> None:
    founded = found_office(folder, OFFICE, PASSWORD, kdf=CHEAP_KDF, clock=lambda: NOW, fill=fill)
    founded.desk.store.close()


def fail(_desk: Desk) -> None:
    raise DiskFull


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def killed_founding(folder: Path) -> Path:
    """What a founding that was killed half-way left beside the folder."""
    script = textwrap.dedent(
        """
        import os, sys
        from pathlib import Path
        from tests.services.test_founding import found
        found(Path(sys.argv[1]), lambda desk: os._exit(9))
        """
    )
    root = Path(__file__).parents[2]
    done = subprocess.run(
        [sys.executable, "-c", script, str(folder)],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        timeout=120,
    )
    assert done.returncode == 9
    (left,) = (path for path in folder.parent.iterdir() if path.name.startswith(".office-"))
    return left


@pytest.mark.parametrize("ending", ["well", "badly"])
@pytest.mark.parametrize(
    "name", ["office.new", "office.tmp", ".office-kopia", ".office-a1b2c3d4", ".office.new"]
)
def test_a_folder_of_the_persons_own_is_never_touched(tmp_path: Path, name: str, ending: str):
    own = tmp_path / name
    own.mkdir()
    for file in ("praca.odt", DATABASE, "keys.json"):
        (own / file).write_text("moje")

    if ending == "well":
        found(tmp_path / "office")
    else:
        with pytest.raises(DiskFull):
            found(tmp_path / "office", fail)

    assert names(own) == sorted(["praca.odt", DATABASE, "keys.json"])
    assert {path.read_text() for path in own.iterdir()} == {"moje"}


def test_a_founded_office_holds_its_files_and_nothing_beside(tmp_path: Path):
    found(tmp_path / "office")

    assert names(tmp_path) == ["office"]
    assert names(tmp_path / "office") == ["keys.json", "keys.json.2", "lock", DATABASE]


def test_a_failed_founding_leaves_nothing(tmp_path: Path):
    with pytest.raises(DiskFull):
        found(tmp_path / "office", fail)

    assert names(tmp_path) == []


def test_what_a_killed_founding_left_goes_with_the_next(tmp_path: Path):
    left = killed_founding(tmp_path / "office")
    assert (left / DATABASE).exists()
    assert not is_store(tmp_path / "office")

    found(tmp_path / "office")

    assert names(tmp_path) == ["office"]


def test_a_file_put_into_the_left_over_of_a_killed_founding_stays(tmp_path: Path):
    left = killed_founding(tmp_path / "office")
    (left / "notatki.txt").write_text("moje")

    found(tmp_path / "office")

    assert (left / "notatki.txt").read_text() == "moje"


def test_a_copy_of_a_left_over_belongs_to_the_person(tmp_path: Path):
    left = killed_founding(tmp_path / "office")
    copy = left.rename(tmp_path / ".office-zachowane")
    before = names(copy)

    found(tmp_path / "office")

    assert names(copy) == before


def test_a_founding_that_still_goes_on_is_left_alone(tmp_path: Path):
    seen: list[Path] = []

    def meanwhile(_desk: Desk) -> None:
        (going_on,) = tmp_path.glob(".office-*")
        before = names(going_on)
        with pytest.raises(DiskFull):
            found(tmp_path / "office", fail)
        assert names(going_on) == before
        assert any(name.endswith(MARK) for name in before)
        seen.append(going_on)

    found(tmp_path / "office", meanwhile)

    assert len(seen) == 1
    assert names(tmp_path) == ["office"]


def test_a_folder_that_holds_something_is_refused_before_any_work(tmp_path: Path):
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / "praca.odt").write_text("moje")
    filled: list[Desk] = []

    with pytest.raises(StoreExists):
        found(folder, filled.append)

    assert filled == []
    assert names(tmp_path) == ["office"]
    assert names(folder) == ["praca.odt"]


def test_an_empty_folder_makes_way(tmp_path: Path):
    (tmp_path / "office").mkdir()

    found(tmp_path / "office")

    assert is_store(tmp_path / "office")


def test_a_folder_filled_meanwhile_keeps_its_files(tmp_path: Path):
    def meanwhile(_desk: Desk) -> None:
        (tmp_path / "office").mkdir()
        (tmp_path / "office" / "praca.odt").write_text("moje")

    with pytest.raises(StoreExists):
        found(tmp_path / "office", meanwhile)

    assert names(tmp_path) == ["office"]
    assert names(tmp_path / "office") == ["praca.odt"]


@pytest.mark.parametrize(
    ("place", "code"),
    [("/proc/x/y", "no-such-folder"), ("/proc/y", "no-such-folder"), ("/", "folder-is-a-disk")],
)
@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder where nothing can be made")
def test_a_place_where_no_folder_can_be_made_is_said_so(place: str, code: str):
    with pytest.raises(StoreUnavailable) as refused:
        found(Path(place))
    assert refused.value.code == code
