"""The file a command writes where ``-o`` says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from cus_desktop.errors import CusError, DiskFull


class FileNotWritten(CusError):
    """The folder is not there or may not be written to."""

    code = "file-not-written"


def force_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """``--force``: whoever calls allows that a file of the same name and kind goes."""
    help_ = "Replace a file of this name and kind; without it nothing is overwritten."
    return click.option("--force", is_flag=True, help=help_)(command)


def refuse_output(path: Path, *, force: bool) -> None:
    """Raise for a place that cannot be written to, before the work and its line in the log.

    Raises `cus_desktop.services.output_files.InsideStore` or `FileThere`.
    """
    from cus_desktop.services import output_files

    output_files.refuse_output(path, replace=force)


def write_output(path: Path, content: bytes, *, force: bool) -> None:
    """Write the whole file or nothing. Raises DiskFull or FileNotWritten, and as above."""
    from cus_desktop.services import output_files
    from cus_desktop.system.disk_failures import disk_failure

    try:
        output_files.write_output(path, content, replace=force)
    except OSError as error:
        failure = disk_failure(error)
        raise failure if isinstance(failure, DiskFull) else FileNotWritten from None
