"""Keeping what is being typed, so that a crash or a power cut loses nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from cus_desktop.services.drafts import KeptDraft

Found = Callable[["KeptDraft[Any] | None"], object]
"""Gets what was kept of a form, None when nothing was."""


class DraftKeeper(Protocol):
    """Where an unsaved draft is kept; the page writes it into the encrypted store.

    All are called on the GUI thread and must return at once; they hand the work to
    ``Background.write``.
    """

    def keep(self, draft: Any, typed: Mapping[str, str]) -> None:
        """Keep a draft, with the texts of fields that cannot be read yet."""

    def forget(self) -> None:
        """The draft was saved or discarded."""

    def find(self, found: Found) -> None:
        """Look for a draft kept before; ``found`` is called on the GUI thread, later or now."""
