"""The help pages: Markdown files, one per subject, searched without Polish letters."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cus_desktop.domain.sorting import fold, words
from cus_desktop.system.resources import resource


@dataclass(frozen=True)
class HelpPage:
    """One page; its title is its first heading."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """The first heading, or the name of the file where there is none."""
        first = self.text.lstrip().splitlines()[0] if self.text.strip() else ""
        return first.removeprefix("#").strip() if first.startswith("# ") else self.name

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(words(self.text))

    def rank(self, typed: tuple[str, ...]) -> int:
        """How well the page answers: 0 not at all, 2 when the title holds what was typed."""
        if not all(any(word.startswith(part) for word in self._words) for part in typed):
            return 0
        title = fold(self.title)
        return 2 if all(part in title for part in typed) else 1


class HelpLibrary:
    """All pages of a language."""

    def __init__(self, folder: Path) -> None:
        self._pages = {
            path.stem: HelpPage(path.stem, path.read_text("utf-8"))
            for path in sorted(folder.glob("*.md"))
        }

    @classmethod
    def of_language(cls, language: str) -> HelpLibrary:
        """The pages in a language, or the Polish ones where it has none."""
        for one in (language, "pl"):
            try:
                return cls(resource(f"help/{one}"))
            except FileNotFoundError:
                continue
        raise FileNotFoundError("help")

    def page(self, name: str) -> HelpPage | None:
        """A page by name; the start page where there is none of this name."""
        return self._pages.get(name) or self._pages.get("index")

    def search(self, text: str) -> list[HelpPage]:
        """The pages that hold every word typed, best first; all pages for an empty text."""
        typed = words(text)
        pages = sorted(self._pages.values(), key=lambda page: (page.name != "index", page.title))
        found = [(page.rank(typed), page) for page in pages]
        return [page for rank, page in sorted(found, key=lambda pair: -pair[0]) if rank]
