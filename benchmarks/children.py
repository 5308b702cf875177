"""Fresh processes whose settings, logs and stores lie under ``build``, not at the user's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

HOME = Path("build/bench-home")
PATIENCE_S = 120
_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")


def environment() -> dict[str, str]:
    """The environment of a child: no screen, an empty home, compiled modules kept."""
    home = str(HOME.resolve())
    places = dict.fromkeys(_HOMES, home)
    found = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"}
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def answer_of(module: str, *arguments: str) -> tuple[int, int]:
    """Start a module as a process: the clock just before, and the number it prints."""
    # A run that was stopped leaves the trace of a fault, of which the next start would tell.
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    command: Sequence[str] = [sys.executable, "-m", module, *arguments]
    begun = time.perf_counter_ns()
    done = subprocess.run(
        command, env=environment(), capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{module} ended with {done.returncode}:\n{done.stderr}")
    return begun, int(done.stdout.split()[-1])
