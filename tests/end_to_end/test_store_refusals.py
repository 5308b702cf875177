"""A store that does not open says why in one sentence of its own, and stays as it was.

Each is tried twice: on the command line, and at the page of the start window that unlocks.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cus_desktop.models import engine
from cus_desktop.models.keys import KeyFile
from cus_desktop.models.store_files import DATABASE, KEYS
from tests.conftest import PASSWORD, USER
from tests.end_to_end.program import ROOT, Program, run_python
from tests.end_to_end.shell import Shell

FILES = (DATABASE, KEYS, f"{KEYS}.2")
VISITS = "tests.end_to_end.window_visits"
NUMBER = "IPUS/2026/0001"


@dataclass(frozen=True)
class Broken:
    """A store with something wrong; ``skipped`` says why this machine cannot make it so."""

    folder: Path
    password: str = PASSWORD
    skipped: str = ""


CASES = {
    "wrong password": ("wrong-password", "Nazwa lub hasło są błędne"),
    "truncated": ("damaged-store", "Plik z danymi jest uszkodzony"),
    "not ours": ("not-our-store", "nie ma danych programu"),
    "newer": ("newer-store", "nowsza wersja programu"),
    "read-only": ("read-only-folder", "nie można zapisywać"),
    "full disk": ("disk-full-at-opening", "Dysk jest pełny"),
    "open elsewhere": ("already-open", "otwarte w innym oknie"),
}


def bytes_of(folder: Path) -> dict[str, bytes]:
    """The files that make up a store."""
    return {name: (folder / name).read_bytes() for name in FILES}


@pytest.fixture(scope="module")
def broken(_office: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Broken]]:
    """All the stores at once; disks are real, and so is the second copy of the program."""
    place = tmp_path_factory.mktemp("broken")
    with contextlib.ExitStack() as stack:

        def copy(name: str) -> Path:
            return Path(shutil.copytree(_office, place / name / "store"))

        yield {
            "wrong password": Broken(copy("password"), password=PASSWORD.upper()),
            "truncated": Broken(truncated(copy("truncated"))),
            "not ours": Broken(foreign(copy("foreign"))),
            "newer": Broken(newer(copy("newer"))),
            "read-only": stack.enter_context(read_only(copy("read-only"))),
            "full disk": stack.enter_context(full_disk(copy("full"))),
            "open elsewhere": Broken(stack.enter_context(open_elsewhere(copy("open")))),
        }


def truncated(folder: Path) -> Path:
    path = folder / DATABASE
    path.write_bytes(path.read_bytes()[:-3000])
    return folder


def foreign(folder: Path) -> Path:
    (folder / DATABASE).write_bytes(b"%PDF-1.7\n" + b"x" * 9000)
    return folder


def newer(folder: Path) -> Path:
    key = KeyFile(folder / KEYS).unlock(USER, PASSWORD)
    connection = engine.connect(folder / DATABASE, key.data_key)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    return folder


@contextlib.contextmanager
def small_disk(place: Path) -> Iterator[bool]:
    """A real disk of eight megabytes mounted at the place; False where nobody may mount."""
    if os.name == "nt" or os.geteuid() != 0 or shutil.which("mount") is None:
        yield False
        return
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", str(place)]
    mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", str(place)], check=True)


@contextlib.contextmanager
def read_only(folder: Path) -> Iterator[Broken]:
    """A folder whose permissions refuse; root, whom they do not stop, gets a read-only disk."""
    if os.name == "nt":
        yield Broken(folder, skipped="folders of Windows have no such permission")
    elif os.geteuid() != 0:
        folder.chmod(0o555)
        yield Broken(folder)
        folder.chmod(0o755)
    else:
        place = folder.with_name("disk")
        place.mkdir()
        with small_disk(place) as mounted:
            if mounted:
                copied = Path(shutil.copytree(folder, place / "store"))
                subprocess.run(["mount", "-o", "remount,ro", str(place)], check=True)
                yield Broken(copied)
            else:
                yield Broken(folder, skipped="root may write anywhere and cannot mount here")


@contextlib.contextmanager
def full_disk(folder: Path) -> Iterator[Broken]:
    place = folder.with_name("disk")
    place.mkdir()
    with small_disk(place) as mounted:
        if not mounted:
            yield Broken(folder, skipped="only root can mount a small disk")
            return
        copied = Path(shutil.copytree(folder, place / "store"))
        stuff(place / "stuffing")
        yield Broken(copied)


def stuff(path: Path) -> None:
    """Write until no byte of the disk is free."""
    with contextlib.suppress(OSError), path.open("wb", buffering=0) as file:
        while file.write(b"x" * 4096):
            pass


@contextlib.contextmanager
def open_elsewhere(folder: Path) -> Iterator[Path]:
    """Another copy of the program has the office open in its window."""
    program = Program(folder.with_name("home"), USER, PASSWORD)
    other = subprocess.Popen(
        [sys.executable, "-m", VISITS, "stay", str(folder), USER, PASSWORD],
        env=program.environ,
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "open"
        yield folder
        assert other.stdin is not None
        other.stdin.close()
        assert other.wait(timeout=60) == 0


@pytest.fixture(scope="module")
def said_in_the_window(
    broken: dict[str, Broken], tmp_path_factory: pytest.TempPathFactory
) -> dict[str, str]:
    """What the start window says of each, asked in one visit."""
    environ = Program(tmp_path_factory.mktemp("home"), USER, PASSWORD).environ
    tried = {name: case for name, case in broken.items() if not case.skipped}
    visits = [[str(case.folder), USER, case.password] for case in tried.values()]
    ended = run_python("-m", VISITS, "try", environ=environ, typed=json.dumps(visits))
    assert ended.code == 0, ended.err
    return dict(zip(tried, ended.json, strict=True))


@pytest.mark.parametrize("name", CASES)
def test_each_says_its_own_sentence_and_leaves_the_files_alone(
    name: str,
    broken: dict[str, Broken],
    shell: Shell,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    case, (code, words) = broken[name], CASES[name]
    if case.skipped:
        pytest.skip(case.skipped)
    before = bytes_of(case.folder)
    monkeypatch.setenv("CUS_PASSWORD", case.password)
    at = replace(shell, store=case.folder)

    ended = at.run("residents", "add", "--given-name", "Ewa", "--family-name", "Żak")
    refusal = at.refused("residents", "search")
    in_the_window = request.getfixturevalue("said_in_the_window")[name]

    assert (ended.code, ended.out) == (1, "")
    assert words in ended.err
    assert refusal["error"] == code
    assert refusal["message"] == ended.err.strip() == in_the_window
    assert bytes_of(case.folder) == before


def test_no_two_of_them_say_the_same(said_in_the_window: dict[str, str]) -> None:
    assert len(set(said_in_the_window.values())) == len(said_in_the_window) >= 5


def test_a_print_for_which_the_disk_has_no_room_is_refused(
    broken: dict[str, Broken], shell: Shell
) -> None:
    full = broken["full disk"]
    if full.skipped:
        pytest.skip(full.skipped)
    path = full.folder.with_name("plan.pdf")
    refusal = shell.refused("plans", "print", NUMBER, "-o", str(path))
    assert refusal["error"] == "disk-full"
    assert not path.exists()


def test_the_office_opens_again_once_the_other_copy_is_gone(
    office: Path, shell: Shell, tmp_path: Path
) -> None:
    with open_elsewhere(office):
        assert shell.run("store", "info").code == 1
    assert shell.run("store", "info").code == 0
