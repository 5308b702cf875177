"""Logs and reports tell what the program did, never about whom."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.errors import RecordChanged, StoreBug
from cus_desktop.system import crash, logs

PESEL, NAME = "44051401359", "Wyróżniona-Ćmielowska"


@pytest.fixture
def log_file(tmp_path: Path):
    logs.start(tmp_path)
    yield tmp_path / logs.FILE_NAME
    logs.stop()


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "number",
    [PESEL, "440 514 013 59", "600-100-200", "+48 600 100 200", "61 1090 1014 0000 0712 1981 2874"],
)
def test_long_numbers_are_masked_in_messages_and_arguments(log_file: Path, number: str):
    logging.getLogger("cus_desktop.test").info("number %s end", number)
    logging.getLogger("cus_desktop.test").warning(f"number {number} end")  # noqa: G004

    text = read(log_file)
    assert number not in text
    assert text.count(f"number {logs.MASK} end") == 2


@given(st.integers(10**8, 10**26))
def test_any_long_number_is_masked(number: int):
    assert str(number) not in logs.masked(f"a {number} b")


@pytest.mark.parametrize(
    "text", ["2026-11-03", "version 0001", "d9f04f2e5025225cbcab06821483a5fa", "12345678 bytes"]
)
def test_ids_dates_and_sizes_stay_readable(text: str):
    assert logs.masked(text) == text


def raise_with_data() -> None:
    try:
        int(NAME)
    except ValueError as error:
        raise StoreBug(f"saving {PESEL} failed") from error


def test_an_exception_leaves_kind_and_place_but_no_value(log_file: Path):
    try:
        raise_with_data()
    except StoreBug:
        logging.getLogger("cus_desktop.test").exception("a step failed")

    text = read(log_file)
    assert "a step failed" in text
    assert "StoreBug" in text
    assert "ValueError" in text
    assert "raise_with_data" in text
    for secret in (PESEL, NAME):
        assert secret not in text


def test_a_report_can_be_read_and_holds_no_value(tmp_path: Path):
    try:
        raise_with_data()
    except StoreBug as error:
        path = crash.write_report(tmp_path / "reports", error, "A1B2C3")

    text = read(path)
    assert "event A1B2C3" in text
    assert "A1B2C3" in path.name
    assert "StoreBug" in text
    assert "in raise_with_data" in text
    for secret in (PESEL, NAME, str(Path.home())):
        assert secret not in text


def test_reports_do_not_pile_up(tmp_path: Path):
    for _report in range(crash.KEPT_REPORTS + 5):
        crash.write_report(tmp_path, RecordChanged())

    assert len(list(tmp_path.iterdir())) == crash.KEPT_REPORTS


def test_event_numbers_differ_and_can_be_read_out():
    numbers = {crash.event_number() for _number in range(50)}

    assert len(numbers) == 50
    assert all(len(number) == 6 and number.isalnum() for number in numbers)


def test_a_cause_that_points_at_itself_does_not_hang():
    one, other = ValueError(), KeyError()
    one.__cause__, other.__cause__ = other, one

    assert crash.described(one).count("caused by") == 2


def test_log_files_rotate_and_few_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(logs, "LARGEST_FILE", 2000)
    logs.start(tmp_path)
    try:
        for number in range(400):
            logging.getLogger("cus_desktop.test").info("line %s", number)
    finally:
        logs.stop()

    assert len(list(tmp_path.iterdir())) == logs.KEPT_FILES


def test_starting_twice_writes_each_line_once(log_file: Path, tmp_path: Path):
    logs.start(tmp_path)
    logging.getLogger("cus_desktop.test").info("once")

    assert read(log_file).count("once") == 1


def test_a_folder_that_refuses_leaves_the_program_without_a_log(tmp_path: Path):
    (tmp_path / "file").write_text("")

    logs.start(tmp_path / "file" / "logs")
    assert crash.watch_faults(tmp_path / "file" / "logs") == ""


CRASH = """
import faulthandler, sys
from pathlib import Path
from cus_desktop.system import crash
print(repr(crash.watch_faults(Path(sys.argv[1]))), flush=True)
if len(sys.argv) > 2:
    faulthandler._sigabrt()
crash.stop_watching()
"""


def test_a_hard_crash_is_told_at_the_next_start_once(tmp_path: Path):
    def run(*arguments: str) -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, "-c", CRASH, str(tmp_path), *arguments],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        return done.returncode, done.stdout

    assert run()[1] == "''\n"
    code, said = run("crash")
    assert code != 0
    assert said == "''\n"
    assert "Fatal Python error" in run()[1]
    assert run()[1] == "''\n"
