"""The command line: the same services without a window (architecture, decision 10).

Its verbs, options and exit codes are a public contract: 0 done, 1 refused with a sentence
that says what to do, 2 wrong usage, 3 a defect with the path of its report. A refused command
changes nothing.
"""

from __future__ import annotations

from cus_desktop.cli.main import main

__all__ = ["main"]
