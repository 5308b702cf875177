"""Keeping what is being typed, so that a crash or a power cut loses nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol


class DraftKeeper(Protocol):
    """Where an unsaved draft is kept; the page writes it into the encrypted store.

    Both are called on the GUI thread and must return at once; they hand the work to
    ``Background.write``.
    """

    def keep(self, draft: Any, typed: Mapping[str, str]) -> None:
        """Keep a draft, with the texts of fields that cannot be read yet."""

    def forget(self) -> None:
        """The draft was saved or discarded."""
