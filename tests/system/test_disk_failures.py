"""Whatever the system says of a disk, people read a sentence of ours."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from cus_desktop.errors import DiskFull, ReadOnlyFolder, StoreUnavailable
from cus_desktop.system import paths
from cus_desktop.system.disk_failures import disk_failures


@pytest.mark.parametrize(
    ("number", "kind", "code"),
    [
        (errno.ENOSPC, DiskFull, "disk-full"),
        (errno.EACCES, ReadOnlyFolder, "read-only-folder"),
        (errno.EROFS, ReadOnlyFolder, "read-only-folder"),
        (errno.EIO, StoreUnavailable, "disk-error"),
        (errno.EBUSY, StoreUnavailable, "disk-error"),
        (errno.EDQUOT, DiskFull, "disk-full"),
        (errno.EPERM, ReadOnlyFolder, "read-only-folder"),
        (errno.ENOENT, StoreUnavailable, "no-such-folder"),
        (errno.ENOTDIR, StoreUnavailable, "no-such-folder"),
        (errno.EEXIST, StoreUnavailable, "no-such-folder"),
        (errno.EISDIR, StoreUnavailable, "folder-in-the-way"),
    ],
)
def test_each_failure_becomes_one_of_ours(
    number: int, kind: type[StoreUnavailable], code: str
) -> None:
    with pytest.raises(kind) as failure, disk_failures():
        raise OSError(number, "…", "/home/ala/Anna Łoś/office.db")
    assert failure.value.code == code
    assert "Łoś" not in repr(failure.value)
    assert failure.value.params == {}


def test_other_mistakes_stay_what_they_are() -> None:
    with pytest.raises(ValueError), disk_failures():
        raise ValueError


def test_a_disk_that_takes_no_new_file_is_full_and_not_broken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(Path, "touch", full)
    with pytest.raises(DiskFull):
        paths.refuse_read_only(tmp_path)
