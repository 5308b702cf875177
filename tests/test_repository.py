"""What is committed works anywhere: no package index, no path of one machine, lists agree."""

from __future__ import annotations

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


def requirements(name: str) -> list[str]:
    lines = (ROOT / name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith(("#", "-c"))]


def locked(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text("utf-8")
    return dict(re.findall(r"^([\w.-]+)==(\S+)", text, flags=re.MULTILINE))


def normal(requirement: str) -> str:
    return re.split(r"[=<>;\s\[]", requirement)[0].lower().replace("_", "-").replace(".", "-")


@pytest.mark.parametrize(
    "name",
    ["requirements.in", "requirements-dev.in", "requirements.lock", "requirements-dev.lock"],
)
def test_requirements_name_no_index_and_no_path(name):
    text = (ROOT / name).read_text("utf-8")
    assert not re.search(r"https?:|file:|--(extra-)?index|--find-links|(^|\s)/\w", text)


def test_no_committed_file_names_a_package_index():
    tracked = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False
    ).stdout.split("\0")
    if tracked == [""]:
        pytest.skip("not a git checkout")
    index = re.compile(
        rb"(?:pypi|files\.pythonhosted|registry\.npmjs)\.(?:org|python)|/simple/", re.I
    )
    this_file = Path(__file__).relative_to(ROOT).as_posix()
    named = [
        name
        for name in tracked
        if name and name != this_file and index.search((ROOT / name).read_bytes())
    ]
    assert named == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-dev.lock"])
def test_every_locked_package_has_hashes(name):
    blocks = re.split(r"^(?=[\w.-]+==)", (ROOT / name).read_text("utf-8"), flags=re.MULTILINE)
    without = [
        block.split()[0] for block in blocks if "==" in block and "--hash=sha256:" not in block
    ]
    assert without == []


def test_the_two_locks_agree():
    runtime, developer = locked("requirements.lock"), locked("requirements-dev.lock")
    apart = {name for name in runtime.keys() & developer.keys() if runtime[name] != developer[name]}
    assert apart == set()


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_every_requirement_is_locked(name):
    wanted = {normal(line) for line in requirements(f"{name}.in")}
    assert wanted <= {normal(package) for package in locked(f"{name}.lock")}


def test_the_package_asks_for_what_is_locked():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert sorted(project["dependencies"]) == sorted(requirements("requirements.in"))


def test_the_licence_is_the_one_the_package_names():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["license"] == "EUPL-1.2"
    title = "EUROPEAN UNION PUBLIC LICENCE v. 1.2"
    assert (ROOT / "LICENSE").read_text("utf-8").startswith(title)
