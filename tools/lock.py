"""Makes both locks from the requirement files; afterwards they hold no address and no path.

    .venv/bin/python -m tools.lock

The versions already locked are kept where the ranges allow; ``--upgrade`` takes the newest.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

NAMES = ("requirements", "requirements-dev")
"""The second is made under the versions of the first, so that they agree."""


def main(arguments: list[str]) -> int:
    """Returns the exit code of the resolver; it needs a package index of the site's settings."""
    for name in NAMES:
        command = [sys.executable, "-m", "uv", "pip", "compile", "--quiet", "--universal"]
        command += ["--python-version", "3.11", "--generate-hashes", "--no-header"]
        command += ["--no-emit-index-url", "--output-file", f"{name}.lock", f"{name}.in"]
        code = subprocess.call([*command, *arguments], cwd=ROOT)
        if code != 0:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
