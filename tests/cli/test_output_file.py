"""A file that cannot be written is a refusal, not a defect."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from cus_desktop.cli.output_file import FileNotWritten, write_output
from cus_desktop.errors import DiskFull


def test_the_whole_file_is_written(tmp_path: Path) -> None:
    write_output(tmp_path / "plan.pdf", b"%PDF")
    assert (tmp_path / "plan.pdf").read_bytes() == b"%PDF"


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWritten):
        write_output(tmp_path / "brak" / "plan.pdf", b"%PDF")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_leaves_the_former_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    path = tmp_path / "plan.pdf"
    path.write_bytes(b"the former one")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        write_output(path, b"%PDF")
    assert path.read_bytes() == b"the former one"
    assert list(tmp_path.iterdir()) == [path]
