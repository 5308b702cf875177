"""Fresh processes whose settings, logs and stores lie under ``build``, not at the user's."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import cache
from pathlib import Path

HOME = Path("build/bench-home")
PATIENCE_S = 120
_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")


@cache
def environment() -> dict[str, str]:
    """The environment of a child: no screen, a home of its own, compiled modules kept.

    The home is empty at first: a measure that was stopped leaves the trace of a fault there,
    of which the next start would tell. Later children find what the first have left, such as
    the list of fonts.
    """
    shutil.rmtree(HOME, ignore_errors=True)
    HOME.mkdir(parents=True)
    found = {**os.environ, **dict.fromkeys(_HOMES, str(HOME.resolve()))}
    found["QT_QPA_PLATFORM"] = "offscreen"
    found.pop("PYTHONDONTWRITEBYTECODE", None)
    return found


def answer_of(module: str, *arguments: str) -> tuple[int, int]:
    """Start a module as a process: the clock just before, and the number it prints."""
    command: Sequence[str] = [sys.executable, "-m", module, *arguments]
    environ = environment()
    begun = time.perf_counter_ns()
    done = subprocess.run(
        command, env=environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    if done.returncode != 0:
        raise RuntimeError(f"{module} ended with {done.returncode}:\n{done.stderr}")
    return begun, int(done.stdout.split()[-1])
