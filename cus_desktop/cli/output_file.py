"""The file a command writes where ``-o`` says."""

from __future__ import annotations

from pathlib import Path

from cus_desktop.errors import CusError, DiskFull


class FileNotWritten(CusError):
    """The folder is not there or may not be written to."""

    code = "file-not-written"


def write_output(path: Path, content: bytes) -> None:
    """Write the whole file or nothing. Raises DiskFull or FileNotWritten."""
    from cus_desktop.system.atomic import write_bytes
    from cus_desktop.system.disk_failures import disk_failure

    try:
        write_bytes(path, content)
    except OSError as error:
        failure = disk_failure(error)
        raise failure if isinstance(failure, DiskFull) else FileNotWritten from None
