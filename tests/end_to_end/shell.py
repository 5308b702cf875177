"""The command line within the test's own process: quick, and just as strict."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.end_to_end.program import Ended

ROOT_KEYS = {"error", "message", "problems"}
PROBLEM_KEYS = {"field", "code", "row"}


@dataclass(frozen=True)
class Shell:
    """Calls verbs on one store as one user."""

    store: Path
    user: str
    call: Callable[[list[str]], int]
    capsys: pytest.CaptureFixture[str]

    def bare(self, *arguments: str) -> Ended:
        """A call exactly as typed."""
        code = self.call(list(arguments))
        out, err = self.capsys.readouterr()
        return Ended(code, out, err)

    def run(self, *arguments: str) -> Ended:
        """A call on the store as the user."""
        return self.bare("--store", str(self.store), "--user", self.user, *arguments)

    def json(self, *arguments: str) -> Any:
        """What a call that is done answers to a machine; nothing is said beside it."""
        ended = self.run(*arguments, "--json")
        assert ended.code == 0, ended
        return ended.json

    def refused(self, *arguments: str) -> dict[str, Any]:
        """The refusal that a machine gets: one object, nothing else, exit code 1."""
        ended = self.run(*arguments, "--json")
        assert (ended.code, ended.err) == (1, ""), ended
        refusal: dict[str, Any] = ended.json
        assert set(refusal) == ROOT_KEYS
        assert refusal["message"].endswith(".")
        assert all(set(problem) == PROBLEM_KEYS for problem in refusal["problems"])
        return refusal

    def journal(self) -> Sequence[dict[str, Any]]:
        """All entries of the journal, the newest first."""
        entries: list[dict[str, Any]] = self.json("journal", "show", "--limit", "1000")
        return entries
