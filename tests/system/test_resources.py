"""Files that come with the program are found in the source tree and in an installed copy."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cus_desktop.system.resources import resource

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize(
    "name", ["icons/house.svg", "fonts/NotoSans-Regular.ttf", "licences/index.json", "icons"]
)
def test_a_resource_of_the_source_tree_is_found(name):
    assert resource(name) == ROOT / "resources" / name


def test_an_installed_copy_finds_its_own_files(tmp_path):
    package = tmp_path / "cus_desktop"
    (package / "system").mkdir(parents=True)
    for name in ("__init__.py", "system/__init__.py", "system/resources.py"):
        shutil.copyfile(ROOT / "cus_desktop" / name, package / name)
    icon = package / "resources" / "icons" / "house.svg"
    icon.parent.mkdir(parents=True)
    icon.write_text("<svg/>", "utf-8")
    code = "from cus_desktop.system.resources import resource; print(resource('icons/house.svg'))"
    found = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(found.stdout.strip()) == icon.resolve()


def test_a_missing_file_names_what_is_missing():
    with pytest.raises(FileNotFoundError, match=r"icons/unicorn\.svg"):
        resource("icons/unicorn.svg")


@pytest.mark.parametrize("name", ["../pyproject.toml", "/etc/passwd", "icons/../../x", "a\\b"])
def test_a_name_cannot_leave_the_folder(name):
    with pytest.raises(ValueError, match="not the name of a resource"):
        resource(name)
