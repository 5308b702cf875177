"""Visits at the start window; started by the tests in a process of their own.

``stay`` opens an office, says ``open`` and stays until its input ends: a second copy of the
program. ``try`` reads visits from its input, tries to unlock each and tells in JSON what was said.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from tests.end_to_end.hands import Hands


def main() -> int:
    """Do one of the two."""
    if sys.argv[1] == "stay":
        stay(Path(sys.argv[2]), sys.argv[3], sys.argv[4])
    else:
        sys.stdout.write(json.dumps(try_all(json.load(sys.stdin))))
    return 0


def stay(folder: Path, user: str, password: str) -> None:
    """Work in an office until told to go."""
    hands = Hands(folder)
    hands.open_office(user, password)
    sys.stdout.write("open\n")
    sys.stdout.flush()
    sys.stdin.read()
    hands.close()


def try_all(visits: list[list[str]]) -> list[str]:
    """Folder, user and password of each visit; the sentence of each refusal."""
    hands = Hands(Path(visits[0][0]))
    sentences = []
    for folder, user, password in visits:
        assert hands.session.start is not None
        hands.session.start.show_unlock(Path(folder))
        sentences.append(hands.refusal(user, password))
    hands.close()
    return sentences


if __name__ == "__main__":
    sys.exit(main())
