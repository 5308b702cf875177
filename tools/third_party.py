"""Keeps the record of files in resources/ that others made: origin, version, licence, checksum.

    python -m tools.third_party icons PACKAGE NAME...   copy icons from an unpacked lucide-static
    python -m tools.third_party record                  write the checksums of what is there now

The record is ``resources/licences/index.json``; `faults` compares it with the folders.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TypedDict

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("fonts", "icons")
"""Everything in these folders comes from others."""


class Origin(TypedDict):
    """One source of files."""

    name: str
    package: str
    version: str
    licence: str
    text: str
    """File name of the licence text beside the record."""
    changes: str
    folder: str
    files: dict[str, str]
    """Name in the folder and SHA-256."""


def read_record(resources: Path) -> list[Origin]:
    """The record as it stands in the repository."""
    text = (resources / "licences" / "index.json").read_text("utf-8")
    origins: list[Origin] = json.loads(text)
    return origins


def checksums(folder: Path) -> dict[str, str]:
    """SHA-256 of every file of a folder and the folders in it, by relative name."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def faults(resources: Path) -> Iterator[str]:
    """What the record says wrongly or does not say; nothing when it is true."""
    origins = read_record(resources)
    for folder in FOLDERS:
        recorded: dict[str, str] = {}
        for origin in origins:
            if origin["folder"] == folder:
                recorded.update(origin["files"])
        there = checksums(resources / folder)
        yield from (f"{folder}/{name}: not recorded" for name in there.keys() - recorded.keys())
        yield from (f"{folder}/{name}: missing" for name in recorded.keys() - there.keys())
        for name in there.keys() & recorded.keys():
            if there[name] != recorded[name]:
                yield f"{folder}/{name}: differs from the record"
    texts = {path.name for path in (resources / "licences").glob("*.txt")}
    wanted = {origin["text"] for origin in origins}
    yield from (f"licences/{name}: missing" for name in wanted - texts)
    yield from (f"licences/{name}: belongs to nothing" for name in texts - wanted)


def record(resources: Path) -> None:
    """Write today's checksums; each folder has one origin."""
    origins = read_record(resources)
    for origin in origins:
        origin["files"] = checksums(resources / origin["folder"])
    text = json.dumps(origins, indent=1, ensure_ascii=False) + "\n"
    (resources / "licences" / "index.json").write_text(text, "utf-8", newline="\n")


def main(arguments: list[str]) -> int:
    """Copy icons or record; returns 2 for wrong usage."""
    resources = ROOT / "resources"
    if arguments[:1] == ["icons"] and len(arguments) > 2:
        for name in arguments[2:]:
            shutil.copyfile(
                Path(arguments[1]) / "icons" / f"{name}.svg", resources / "icons" / f"{name}.svg"
            )
    elif arguments != ["record"]:
        print(__doc__, file=sys.stderr)
        return 2
    record(resources)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
