"""What may be loaded before the window is shown."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("sqlalchemy", "reportlab", "alembic", "phonenumbers", "holidays", "click", "pypdfium2")

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
