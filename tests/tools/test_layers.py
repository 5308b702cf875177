"""The import contracts hold, and each of them catches a violation planted for it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def judge(root: Path) -> tuple[int, str]:
    code = f"import sys, pathlib; sys.path.insert(0, {str(ROOT)!r}); from tools.layers import main;"
    code += f"sys.path.remove({str(ROOT)!r}); sys.exit(main(pathlib.Path({str(root)!r})))"
    result = subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )
    return result.returncode, result.stdout + result.stderr


@pytest.fixture
def tree(tmp_path):
    """A copy of the program and its contracts."""
    ignore = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "cus_desktop", tmp_path / "cus_desktop", ignore=ignore)
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    return tmp_path


def test_the_program_keeps_its_layers():
    code, report = judge(ROOT)
    assert code == 0, report


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("domain", "cus_desktop.models"),
        ("domain", "cus_desktop.services"),
        ("sync", "cus_desktop.models"),
        ("sync", "cus_desktop.system"),
        ("system", "cus_desktop.models"),
        ("models", "cus_desktop.documents"),
        ("documents", "cus_desktop.services"),
        ("exports", "cus_desktop.models"),
        ("services", "cus_desktop.ui"),
        ("services", "PySide6.QtCore"),
        ("domain", "PySide6.QtCore"),
        ("domain", "sqlalchemy"),
        ("sync", "sqlcipher3"),
        ("ui", "sqlalchemy.orm"),
        ("ui", "cus_desktop.models"),
        ("ui", "reportlab.pdfgen"),
        ("services", "reportlab"),
        ("services", "alembic.command"),
        ("services", "cus_desktop.texts"),
    ],
)
def test_a_planted_violation_is_found(tree, module, imported):
    planted = tree / "cus_desktop" / module / "planted.py"
    planted.write_text(f"def lazily() -> None:\n    import {imported}\n", "utf-8")
    code, report = judge(tree)
    assert code == 1
    assert f"cus_desktop.{module}.planted -> {imported.split('.')[0]}" in report
