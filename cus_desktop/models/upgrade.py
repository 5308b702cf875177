"""Making the tables, and bringing an older file to the present ones."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from cus_desktop.models import engine
from cus_desktop.models import tables as _tables  # noqa: F401  fills the metadata
from cus_desktop.models.base import Base
from cus_desktop.models.keys import UnlockedKey

HEAD = "0001"
"""The newest revision this program knows."""


def create_schema(made: Engine) -> None:
    """Make all tables in an empty database."""
    Base.metadata.create_all(made)


def bring_up_to_date(path: Path, key: UnlockedKey) -> None:
    """Check that the file is ours and readable, and upgrade it when it is older."""
    engine.connect(path, key.data_key, writable=False).close()
