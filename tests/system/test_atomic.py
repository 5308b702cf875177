"""Files are the old one or the new one, whatever fails on the way."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cus_desktop.system import atomic


class FailingWriter:
    """A disk that takes so many bytes and then none."""

    def __init__(self, file, allowed: int) -> None:
        self._file, self._left = file, allowed

    def __enter__(self) -> FailingWriter:
        self._file.__enter__()
        return self

    def __exit__(self, *failure) -> None:
        self._file.__exit__(*failure)

    def write(self, content: bytes) -> int:
        self._file.write(content[: self._left])
        if len(content) > self._left:
            raise OSError(errno.ENOSPC, "no space")
        self._left -= len(content)
        return len(content)

    def __getattr__(self, name: str):
        return getattr(self._file, name)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_the_new_content_replaces_the_old(tmp_path: Path):
    path = tmp_path / "a.json"
    atomic.write_text(path, "stare")
    atomic.write_text(path, "nowe: żółć\n")

    assert path.read_bytes() == "nowe: żółć\n".encode()
    assert names(tmp_path) == ["a.json"]


@pytest.mark.parametrize("allowed", range(11))
def test_a_disk_full_after_any_number_of_bytes_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, allowed: int
):
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    real = os.fdopen

    def limited(descriptor: int, mode: str):
        return FailingWriter(real(descriptor, mode), allowed)

    monkeypatch.setattr(os, "fdopen", limited)
    with pytest.raises(OSError, match="no space"):
        atomic.write_bytes(path, b"new content")
    monkeypatch.undo()

    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a.json"]


def test_nothing_takes_the_name_before_it_is_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path, order = tmp_path / "a.json", []
    real_fsync, real_replace = os.fsync, Path.replace

    def fsync(descriptor: int) -> None:
        order.append("flush")
        real_fsync(descriptor)

    def replace(self: Path, target: Path) -> Path:
        order.append("name")
        return real_replace(self, target)

    monkeypatch.setattr(os, "fsync", fsync)
    monkeypatch.setattr(Path, "replace", replace)
    atomic.write_bytes(path, b"x")

    assert order[:2] == ["flush", "name"]


def test_a_block_that_fails_leaves_no_temporary_file(tmp_path: Path):
    path = tmp_path / "plan.pdf"

    def fail() -> None:
        with atomic.replacing(path) as temporary:
            temporary.write_bytes(b"half")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fail()

    assert names(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_nobody_else_can_read_what_was_written(tmp_path: Path):
    path = tmp_path / "mieszkańcy.csv"
    path.write_bytes(b"old")
    path.chmod(0o644)

    atomic.write_bytes(path, b"new")

    assert path.stat().st_mode & 0o777 == 0o600


def test_a_missing_folder_is_said_so(tmp_path: Path):
    with pytest.raises(FileNotFoundError):
        atomic.write_bytes(tmp_path / "missing" / "a", b"x")
