#!/usr/bin/env python3
"""Sets this machine up for CUS Desktop, then does what was asked.

    python3 dev.py run            open the program (without a screen: make the demo in build/demo)
    python3 dev.py test [...]     run the tests; further words go to pytest
    python3 dev.py bench [...]    measure
    python3 dev.py soak [...]     the tests that take minutes
    python3 dev.py shots [...]    pictures of all screens and prints in build/shots
    python3 dev.py lint [--fix]   style, types, layers and translations
    python3 dev.py translations   bring resources/i18n up to date

On Windows: py dev.py run. Needs only Python 3.11 to 3.14; the rest is fetched, once.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tools.machine import Environment, SetupError, check_python

ROOT = Path(__file__).resolve().parent
RUNTIME_LOCK = "requirements.lock"
DEVELOPER_LOCK = "requirements-dev.lock"
ON_ALL_CORES = ("-n", "auto", "--dist", "loadfile")
"""How the whole suite is run; single tests are quicker without more processes."""


def steps_of(command: str, extra: Sequence[str], *, screen: bool) -> list[Sequence[str]] | None:
    """What the interpreter gets for a command, or None when there is no such command."""
    table: dict[str, list[Sequence[str]]] = {
        "run": [run_step(extra, screen=screen)],
        "test": [["-m", "pytest", "-q", *(extra or ON_ALL_CORES)]],
        "soak": [["-m", "pytest", "-q", "-m", "soak", *extra]],
        "bench": [["-m", "benchmarks", *extra]],
        "shots": [["-m", "tools.shots", "--output", "build/shots", *extra]],
        "lint": lint_steps(fix="--fix" in extra),
        "translations": [["-m", "tools.translations", "refresh"]],
    }
    return table.get(command)


def run_step(extra: Sequence[str], *, screen: bool) -> Sequence[str]:
    """The program itself; where nobody could see its window, the demo that leaves files."""
    if screen or extra:
        return ["-m", "cus_desktop", *extra]
    return ["-m", "tools.demo", "--output", "build/demo"]


def lint_steps(*, fix: bool) -> list[Sequence[str]]:
    """The checks, quickest first; with ``fix`` the first two mend what they can."""
    return [
        ["-m", "ruff", "check", *(["--fix"] if fix else [])],
        ["-m", "ruff", "format", *([] if fix else ["--check"])],
        ["-m", "tools.layers"],
        ["-m", "tools.translations", "check"],
        ["-m", "mypy"],
    ]


def has_screen(environment: Mapping[str, str]) -> bool:
    """True when a window would be seen."""
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))


def perform(python: Path, steps: Sequence[Sequence[str]], environment: Mapping[str, str]) -> int:
    """Run all steps, also after a failure; returns the first exit code that is not 0."""
    result = 0
    for step in steps:
        if len(steps) > 1:
            print(f"--- {' '.join(step)}", flush=True)
        code = subprocess.call([str(python), *step], cwd=ROOT, env=dict(environment))
        result = result or code
    return result


def main(arguments: Sequence[str]) -> int:
    """Set up and do; returns the exit code of what was done, 1 when set-up failed, 2 for usage."""
    command, *extra = arguments or ["help"]
    screen = has_screen(os.environ)
    steps = steps_of(command, extra, screen=screen)
    if steps is None:
        print(__doc__)
        return 0 if command in {"help", "-h", "--help"} else 2
    environment = dict(os.environ, PYTHONUTF8="1")
    window = screen and command == "run"
    if not window:
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    venv = Environment(ROOT)
    try:
        check_python(sys.version_info[:2])
        locks = [RUNTIME_LOCK] if command == "run" else [RUNTIME_LOCK, DEVELOPER_LOCK]
        venv.ensure(locks, window=window)
    except SetupError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    return perform(venv.python, steps, environment)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
