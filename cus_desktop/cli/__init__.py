"""The command line: the same services without a window (architecture, decision 10).

Its verbs, options and exit codes are a public contract: 0 done, 1 refused with a sentence
that says what to do, 2 wrong usage, 3 a defect with the path of its report. A refused command
changes nothing. An import that leaves rows out is done (0): the rows it took are saved; how many
stayed out stands at the end of stderr and under ``rejected`` with ``--json``.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> None:
    """Open the window or run one command; leave with the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _means_the_window(given):
        # Whoever opens the window needs no verbs: their parser costs a tenth of the start.
        from cus_desktop.app import run

        sys.exit(run(store=Path(given[1]) if given else None))
    from cus_desktop.cli.main import main as command

    command(given)


def _means_the_window(arguments: Sequence[str]) -> bool:
    """True for no arguments and for a store alone; the parser of verbs reads the rest."""
    if len(arguments) != 2:
        return not arguments
    option, folder = arguments
    return option == "--store" and not folder.startswith("-") and not Path(folder).is_file()
