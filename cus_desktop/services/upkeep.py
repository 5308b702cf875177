"""Facts about the office's file, and the check that it is whole."""

from __future__ import annotations

from cus_desktop.models.store import StoreInfo
from cus_desktop.models.verification import Finding
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import for_everybody

__all__ = ["Finding", "StoreInfo", "check_store", "store_info"]


@for_everybody
def store_info(desk: Desk) -> StoreInfo:
    """Made when, how large, how many rows and saved steps."""
    return desk.store.info()


@for_everybody
def check_store(desk: Desk) -> tuple[Finding, ...]:
    """All that is wrong with the file, its journal and its tables; empty when it is whole."""
    return desk.store.check()
