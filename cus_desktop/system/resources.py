"""Where the files lie that come with the program: icons, fonts, words, licences, practice data.

In the source tree they stand in ``resources/`` beside the package; a wheel or the installed
program carries the same folder inside the package.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath

_PACKAGE = Path(__file__).resolve().parents[1]


def resource(name: str) -> Path:
    """The path of one file or folder that comes with the program (``"icons/house.svg"``).

    Raises FileNotFoundError when the installation lacks it, ValueError when the name leaves
    the folder.
    """
    relative = PurePosixPath(name)
    if relative.is_absolute() or ".." in relative.parts or "\\" in name:
        raise ValueError(f"not the name of a resource: {name}")
    path = _folder() / relative
    if not path.exists():
        raise FileNotFoundError(f"missing from the installation: {name}")
    return path


@cache
def _folder() -> Path:
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"
