"""The program as a process of its own: an own home, an own password, nothing of the machine."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from cus_desktop.models.key_slots import KdfPolicy
from cus_desktop.models.store import Store
from cus_desktop.models.store_keys import set_password
from tests.conftest import places

ROOT = Path(__file__).parents[2]
PASSWORD_VARIABLE = "CUS_PASSWORD"
QUICKEST = KdfPolicy(cost=KdfPolicy().floor)
_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "VIRTUAL_ENV")


@dataclass(frozen=True)
class Ended:
    """How a process ended and what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """What ``--json`` printed."""
        return json.loads(self.out)


def run_python(*arguments: str, environ: Mapping[str, str], typed: str = "") -> Ended:
    """Run the interpreter of the tests in this checkout, and wait for its end.

    ``typed`` is what stands at its standard input.
    """
    ended = subprocess.run(
        [sys.executable, *arguments],
        env=dict(environ),
        cwd=ROOT,
        input=typed,
        capture_output=True,
        encoding="utf-8",
        timeout=180,
        check=False,
    )
    return Ended(ended.returncode, ended.stdout, ended.stderr)


@dataclass(frozen=True)
class Program:
    """Starts the program in a home of its own."""

    home: Path
    user: str
    password: str

    @property
    def environ(self) -> dict[str, str]:
        """The variables of every process: the own home, no screen, the password."""
        kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
        return {
            **kept,
            **places(self.home),
            "QT_QPA_PLATFORM": "offscreen",
            PASSWORD_VARIABLE: self.password,
        }

    def run(self, *arguments: str, password: str | None = None) -> Ended:
        """One command of the program, waited for."""
        environ = self.environ
        if password is not None:
            environ[PASSWORD_VARIABLE] = password
        words = ("-m", "cus_desktop", "--user", self.user, *arguments)
        return run_python(*words, environ=environ)

    def make_password_quick(self, store: Path) -> None:
        """Give the same password again at the lowest cost the program accepts.

        A new password costs about a second at each opening, whatever the machine; here the
        store is opened a dozen times.
        """
        opened = Store.open(store, user=self.user, password=self.password)
        set_password(opened, self.user, self.password, QUICKEST)
        opened.close()

    def window(self, part: str, *arguments: object) -> Any:
        """One part of the story in the window; what it tells of itself."""
        module = "tests.end_to_end.window_story"
        words = ("-m", module, part, self.user, *map(str, arguments))
        ended = run_python(*words, environ=self.environ)
        assert ended.code == 0, ended.err
        return ended.json

    def must(self, *arguments: str) -> Ended:
        """One command that is done without complaint."""
        ended = self.run(*arguments)
        assert ended.code == 0, ended.err
        return ended
