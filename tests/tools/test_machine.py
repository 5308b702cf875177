"""Setting a machine up: what is installed when, and how a broken set-up heals."""

from __future__ import annotations

import importlib.util
import os
import shutil
import sys
import threading
from collections.abc import Sequence
from pathlib import Path

import pytest

from tools import machine
from tools.machine import Environment, SetupError, check_python

RUNTIME, DEVELOPER = "requirements.lock", "requirements-dev.lock"


class FakeMachine:
    """Stands for the programs that set-up runs: it does in the folder what they would do."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.installed: list[str] = []
        self.commands: list[list[str]] = []
        self.venvs_made = 0
        self.apt_fails = 0
        self.pip_fails = False
        self.dies_in_pip = False

    def __call__(self, command: Sequence[str]) -> int:
        words = list(command)
        self.commands.append(words)
        if "venv" in words:
            return self._make_venv()
        if "pip" in words:
            return self._install(Path(words[words.index("-r") + 1]).name)
        if "apt-get" in words:
            self.apt_fails -= 1
            return 100 if self.apt_fails >= 0 else 0
        return 0

    def _make_venv(self) -> int:
        self.venvs_made += 1
        self.installed.clear()
        venv = Environment(self.root)
        shutil.rmtree(venv.folder, ignore_errors=True)
        venv.python.parent.mkdir(parents=True)
        venv.python.touch()
        version = f"{sys.version_info.major}.{sys.version_info.minor}.1"
        (venv.folder / "pyvenv.cfg").write_text(f"home = /x\nversion = {version}\n", "utf-8")
        return 0

    def _install(self, lock: str) -> int:
        package = self.root / ".venv/lib/python3/site-packages" / f"{lock}-1.0.dist-info"
        package.mkdir(parents=True, exist_ok=True)
        if self.dies_in_pip:
            raise KeyboardInterrupt
        (package / "RECORD").touch()
        if self.pip_fails:
            return 1
        self.installed.append(lock)
        return 0


@pytest.fixture
def fake(tmp_path, monkeypatch):
    """A source tree with locks, on a machine that has all system libraries."""
    (tmp_path / RUNTIME).write_text("program==1\n", "utf-8")
    (tmp_path / DEVELOPER).write_text("tests==1\n", "utf-8")
    monkeypatch.setattr(machine, "_loads", lambda library: True)
    return FakeMachine(tmp_path)


def set_up(fake: FakeMachine, *locks: str, window: bool = False) -> None:
    Environment(fake.root, fake).ensure(locks or (RUNTIME,), window=window)


def test_who_only_runs_the_program_gets_no_developer_packages(fake):
    set_up(fake, RUNTIME)
    assert fake.installed == [RUNTIME]


def test_the_second_start_runs_nothing(fake):
    set_up(fake)
    fake.commands.clear()
    set_up(fake)
    assert fake.commands == []


def test_testing_later_adds_only_the_developer_packages(fake):
    set_up(fake, RUNTIME)
    set_up(fake, RUNTIME, DEVELOPER)
    assert fake.installed == [RUNTIME, DEVELOPER]
    assert fake.venvs_made == 1


def test_a_changed_lock_is_installed_again_in_the_same_environment(fake):
    set_up(fake, RUNTIME, DEVELOPER)
    (fake.root / RUNTIME).write_text("program==2\n", "utf-8")
    set_up(fake, RUNTIME, DEVELOPER)
    assert fake.installed == [RUNTIME, DEVELOPER, RUNTIME]
    assert fake.venvs_made == 1


def test_a_set_up_killed_in_the_middle_heals_at_the_next_start(fake):
    fake.dies_in_pip = True
    with pytest.raises(KeyboardInterrupt):
        set_up(fake)
    fake.dies_in_pip = False
    set_up(fake)
    assert fake.installed == [RUNTIME]
    assert fake.venvs_made == 2


def test_a_failed_download_is_told_and_tried_again_without_starting_over(fake):
    fake.pip_fails = True
    with pytest.raises(SetupError, match="wheelhouse"):
        set_up(fake)
    fake.pip_fails = False
    set_up(fake)
    assert fake.installed == [RUNTIME]
    assert fake.venvs_made == 1


def test_an_environment_of_another_python_is_made_anew(fake):
    set_up(fake)
    config = fake.root / ".venv" / "pyvenv.cfg"
    config.write_text("version = 3.10.4\n", "utf-8")
    (fake.root / ".venv" / "setup.json").unlink()
    set_up(fake)
    assert fake.venvs_made == 2


def test_an_environment_filled_by_hand_is_kept(fake):
    fake._make_venv()
    set_up(fake)
    assert fake.venvs_made == 1
    assert fake.installed == [RUNTIME]


def test_a_damaged_stamp_only_costs_an_installation(fake):
    set_up(fake)
    (fake.root / ".venv" / "setup.json").write_text("{", "utf-8")
    set_up(fake)
    assert fake.installed == [RUNTIME, RUNTIME]


def test_packages_are_installed_by_hash_from_wheels_only(fake):
    set_up(fake)
    (pip,) = (words for words in fake.commands if "pip" in words)
    assert {"--require-hashes", "--no-deps", "--only-binary=:all:"} <= set(pip)
    assert not any("index" in word or "cert" in word or "trusted" in word for word in pip)


def test_a_wheelhouse_needs_no_network(fake):
    (fake.root / "wheelhouse").mkdir()
    set_up(fake)
    (pip,) = (words for words in fake.commands if "pip" in words)
    assert pip[-3:] == ["--no-index", "--find-links", str(fake.root / "wheelhouse")]


@pytest.mark.parametrize("version", [(3, 10), (3, 15), (2, 7)])
def test_another_python_is_refused_with_what_to_do(version):
    with pytest.raises(SetupError, match=r"needs Python 3\.11 to 3\.14"):
        check_python(version)


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13), (3, 14)])
def test_the_supported_pythons_are_accepted(version):
    check_python(version)


@pytest.fixture
def bare_debian(fake, monkeypatch):
    """A fresh Linux machine without Qt's libraries, with apt-get, used by root."""
    monkeypatch.setattr(machine, "_loads", lambda library: False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    return fake


def apt_calls(fake: FakeMachine) -> list[str]:
    return [" ".join(words) for words in fake.commands if "apt-get" in words]


def test_root_gets_the_system_libraries(bare_debian):
    set_up(bare_debian)
    (install,) = apt_calls(bare_debian)
    assert "--no-install-recommends" in install
    assert "libegl1" in install
    assert "libxcb-cursor0" not in install


def test_a_window_needs_more_libraries(bare_debian):
    set_up(bare_debian, window=True)
    assert "libxcb-cursor0" in apt_calls(bare_debian)[0]


def test_package_lists_are_fetched_only_when_needed(bare_debian):
    bare_debian.apt_fails = 1
    set_up(bare_debian)
    assert ["update" in call for call in apt_calls(bare_debian)] == [False, True, False]


def test_who_is_not_root_is_told_the_command(bare_debian, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(SetupError, match=r"sudo apt-get install .*libegl1"):
        set_up(bare_debian)
    assert apt_calls(bare_debian) == []


def test_python_without_ensurepip_gets_the_package_of_its_version(fake, monkeypatch):
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(os, "geteuid", lambda: 0, raising=False)
    set_up(fake)
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert f"python{version}-venv" in apt_calls(fake)[0]
    assert fake.installed == [RUNTIME]


def test_two_set_ups_at_once_wait_for_each_other(fake: FakeMachine) -> None:
    """The second finds everything done when its turn comes."""
    order: list[str] = []

    def slow(command: Sequence[str]) -> int:
        if "pip" in command and not order:
            order.append("first installs")
            second = threading.Thread(target=set_up, args=(fake,))
            second.start()
            second.join(0.2)
            assert second.is_alive()
            waiting.append(second)
        return fake(command)

    waiting: list[threading.Thread] = []
    Environment(fake.root, slow).ensure([RUNTIME], window=False)
    waiting[0].join(10)
    assert fake.installed == [RUNTIME]
