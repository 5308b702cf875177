"""Where things lie, on each system, from the environment alone."""

from __future__ import annotations

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from cus_desktop.system import paths

LINUX = {"HOME": "/home/ala"}
WINDOWS = {"USERPROFILE": "/u/ala", "LOCALAPPDATA": "/u/ala/AppData/Local"}


def test_linux_follows_the_folders_of_the_desktop():
    assert paths.data_folder(LINUX, "linux") == Path("/home/ala/.local/share/cus-desktop")
    assert paths.settings_file(LINUX, "linux") == Path(
        "/home/ala/.config/cus-desktop/settings.json"
    )
    assert paths.log_folder(LINUX, "linux") == Path("/home/ala/.local/state/cus-desktop/logs")


def test_linux_honours_the_persons_own_choice_and_ignores_a_relative_one():
    chosen = {**LINUX, "XDG_DATA_HOME": "/data", "XDG_CONFIG_HOME": "here"}

    assert paths.data_folder(chosen, "linux") == Path("/data/cus-desktop")
    assert paths.settings_file(chosen, "linux").parent == Path("/home/ala/.config/cus-desktop")


def test_windows_keeps_everything_out_of_the_travelling_profile():
    folder = Path("/u/ala/AppData/Local/CUS Desktop")

    assert paths.data_folder(WINDOWS, "win32") == folder
    assert paths.settings_file(WINDOWS, "win32") == folder / "settings.json"
    assert paths.log_folder(WINDOWS, "win32") == folder / "logs"
    assert paths.report_folder(WINDOWS, "win32") == folder / "reports"
    assert paths.data_folder({"USERPROFILE": "/u/ala"}, "win32") == folder


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_the_practice_office_never_lies_in_the_real_one(system: str):
    environ = {**LINUX, **WINDOWS}
    real = paths.default_store_folder(environ, system)
    practice = paths.practice_store_folder(environ, system)

    assert real != practice
    assert real not in practice.parents
    assert practice not in real.parents


@pytest.mark.parametrize(
    ("folder", "drives", "expected"),
    [
        (r"C:\Users\ala", {"C:\\": 3}, False),
        (r"Z:\wspólny\cus", {"Z:\\": 4}, True),
        (r"\\serwer\udział\cus", {}, True),
        ("//serwer/udzial/cus", {}, True),
        (r"E:\pendrive", {"E:\\": 2}, False),
        (r"\\?\C:\Users", {"\\\\?\\C:\\": 3}, False),
    ],
)
def test_network_folders_of_windows_are_recognised(
    folder: str, drives: dict[str, int], expected: bool
):
    asked: list[str] = []

    def drive_type(root: str) -> int:
        asked.append(root)
        return drives.get(root, 3)

    assert paths.is_network_folder(PureWindowsPath(folder), drive_type) is expected
    assert set(asked) <= set(drives)


def test_folders_without_drives_are_local():
    assert not paths.is_network_folder(PurePosixPath("/home/ala/cus"))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        (r"C:\Users\ala\OneDrive - Gmina\cus", "OneDrive"),
        (r"C:\Users\ala\Dropbox\cus", "Dropbox"),
        (r"C:\Users\ala\Documents\cus", ""),
    ],
)
def test_cloud_folders_are_named(folder: str, service: str):
    assert paths.sync_service(PureWindowsPath(folder)) == service


def test_a_folder_is_made_and_probed_without_a_trace(tmp_path: Path):
    folder = tmp_path / "a" / "b"
    paths.make_folder(folder)
    paths.make_folder(folder)

    assert list(folder.iterdir()) == []
