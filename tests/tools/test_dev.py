"""The commands of dev.py: what each one starts, and in which surroundings."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(dev.__file__).parent


def the_step(command: str, *extra: str, screen: bool = False) -> list[str]:
    steps = dev.steps_of(command, extra, screen=screen)
    assert steps is not None
    (step,) = steps
    return list(step)


def test_with_a_screen_run_opens_the_program():
    assert the_step("run", screen=True) == ["-m", "cus_desktop"]


def test_without_a_screen_run_makes_the_demo():
    assert the_step("run") == ["-m", "tools.demo", "--output", "build/demo"]


def test_words_after_run_go_to_the_program_with_or_without_a_screen():
    words = ["--json", "residents", "list"]
    assert the_step("run", *words) == the_step("run", *words, screen=True)


def test_words_after_test_go_to_pytest():
    assert the_step("test", "tests/domain", "-k", "pesel")[1:] == [
        "pytest",
        "-q",
        "tests/domain",
        "-k",
        "pesel",
    ]


def test_soak_selects_the_long_tests():
    assert the_step("soak")[-2:] == ["-m", "soak"]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="always has a screen")
@pytest.mark.parametrize(
    ("environment", "expected"),
    [
        ({}, False),
        ({"DISPLAY": ""}, False),
        ({"DISPLAY": ":0"}, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True),
    ],
)
def test_a_screen_is_recognised(environment, expected):
    assert dev.has_screen(environment) is expected


def test_an_unknown_command_shows_the_usage_and_sets_nothing_up(capsys):
    assert dev.main(["dance"]) == 2
    assert "dev.py run" in capsys.readouterr().out


def test_all_steps_run_and_the_first_failure_is_kept(capfd):
    steps = [["-c", f"print({code}); raise SystemExit({code})"] for code in (0, 3, 0, 4)]
    assert dev.perform(Path(sys.executable), steps, os.environ) == 3
    assert [line for line in capfd.readouterr().out.split() if line in "034"] == list("0304")


def test_a_prepared_machine_starts_at_once():
    """Looking whether all is there costs well under a second."""
    code = (
        "import sys, time; start = time.perf_counter(); import dev;"
        "from tools.machine import Environment;"
        "Environment(dev.ROOT).is_ready(['qt', dev.RUNTIME_LOCK, dev.DEVELOPER_LOCK]);"
        "print(time.perf_counter() - start)"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert float(output) < 0.5
