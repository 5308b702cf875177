"""What goes wrong in a test is written down in the test's own home, never in a person's."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from cus_desktop.cli.main import call, cus_desktop
from cus_desktop.system import paths


def fail(*_arguments: object, **_options: object) -> None:
    raise ZeroDivisionError


def test_the_report_of_a_defect_lies_in_the_home_of_the_test(
    home_folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cus_desktop, "main", fail)
    assert call([]) == 3
    (report,) = home_folder.rglob("report-*")
    assert "ZeroDivisionError" in report.read_text("utf-8")
    assert str(report) in capsys.readouterr().err


def test_every_folder_of_the_program_lies_in_the_home_of_the_test(home_folder: Path) -> None:
    found = [
        place(os.environ)
        for place in (
            paths.data_folder,
            paths.default_store_folder,
            paths.practice_store_folder,
            paths.settings_file,
            paths.log_folder,
            paths.report_folder,
        )
    ]
    assert [each for each in found if not each.is_relative_to(home_folder)] == []
    assert Path.home() == home_folder


@pytest.mark.parametrize("time", [1, 2])
def test_no_test_finds_the_home_of_another(home_folder: Path, time: int) -> None:
    assert list(home_folder.iterdir()) == []
    (home_folder / str(time)).touch()
