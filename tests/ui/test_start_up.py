"""What may be loaded before the window is shown."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "alembic",
    "asyncio",
    "click",
    "holidays",
    "nacl",
    "openpyxl",
    "phonenumbers",
    "pypdfium2",
    "python_calamine",
    "rapidfuzz",
    "reportlab",
    "segno",
    "sqlalchemy",
    "sqlcipher3",
    "stdnum",
    "xlsxwriter",
    "zxcvbn",
)

_IMPORT_ALL = """
import importlib, os, pkgutil, sys
os.environ["QT_QPA_PLATFORM"] = "offscreen"
import cus_desktop.ui
for part in ("theme", "widgets", "forms", "tables", "shell", "preview", "help"):
    package = importlib.import_module(f"cus_desktop.ui.{part}")
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        importlib.import_module(module.name)
for name in ("application", "ask", "background", "changes", "context", "failures", "words"):
    importlib.import_module(f"cus_desktop.ui.{name}")
print(" ".join(sorted(name.split(".")[0] for name in sys.modules)))
"""


def test_the_kit_loads_nothing_heavy() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", _IMPORT_ALL], capture_output=True, text=True, check=True
    ).stdout.split()
    assert [name for name in HEAVY if name in loaded] == []


_SHOW_FIRST_WINDOW = """
import os, sys
from pathlib import Path
from cus_desktop import bootstrap
from cus_desktop.app import Session
from cus_desktop.ui.start.password import PasswordLine

painted = PasswordLine.paintEvent
def paint(line, event):
    painted(line, event)
    print(" ".join(sorted(name.split(".")[0] for name in sys.modules)), flush=True)
    os._exit(0)
PasswordLine.paintEvent = paint
program = bootstrap.start_program(["cus-desktop"], os.environ)
session = Session(program, os.environ, Path(sys.argv[1]))
session.begin()
program.desktop.app.exec()
"""


def test_the_first_window_is_painted_before_anything_heavy_is_loaded(
    store_folder: Path, tmp_path: Path
) -> None:
    places = dict.fromkeys(("HOME", "LOCALAPPDATA", "USERPROFILE"), str(tmp_path))
    environ = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        environ.pop(name, None)
    loaded = subprocess.run(
        [sys.executable, "-c", _SHOW_FIRST_WINDOW, str(store_folder)],
        capture_output=True,
        text=True,
        check=True,
        env=environ,
        timeout=60,
    ).stdout.split()
    assert "PySide6" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def test_opening_an_office_loads_no_other_database() -> None:
    code = "import sys, cus_desktop.services.opening, cus_desktop.services.offices;"
    code += "print([name for name in sys.modules if 'postgresql' in name])"
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
