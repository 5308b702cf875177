"""Checks that imports point one way: the contracts in pyproject.toml, judged by import-linter."""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def main(root: Path = ROOT) -> int:
    """Exit code 0 when every contract is kept; the report goes to the terminal."""
    from importlinter.cli import lint_imports

    sys.path.insert(0, str(root))
    config = str(root / "pyproject.toml")
    return lint_imports(config_filename=config, no_cache=True, no_logo=True)


if __name__ == "__main__":
    sys.exit(main())
