"""One program per store."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from cus_desktop.errors import AlreadyOpen
from cus_desktop.system.single_instance import InstanceLock

HOLD = """
import sys
from pathlib import Path
from cus_desktop.system.single_instance import InstanceLock
InstanceLock(Path(sys.argv[1])).acquire()
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_holder_is_refused_until_the_first_lets_go(tmp_path: Path):
    first, second = InstanceLock(tmp_path / "lock"), InstanceLock(tmp_path / "lock")
    first.acquire()
    with pytest.raises(AlreadyOpen):
        second.acquire()

    first.release()
    first.release()
    with second:
        pass
    with first:
        pass


def test_another_process_is_refused_and_its_death_frees_the_lock(tmp_path: Path):
    path = tmp_path / "lock"
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "held"
        with pytest.raises(AlreadyOpen):
            InstanceLock(path).acquire()
        holder.kill()
        holder.wait(timeout=30)
    with InstanceLock(path):
        pass


def test_the_lock_file_holds_nothing_that_could_go_stale(tmp_path: Path):
    path = tmp_path / "lock"
    with InstanceLock(path):
        pass

    assert path.read_bytes() == b""
