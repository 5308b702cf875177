"""Words in the language of the person: reads Qt's translation files without Qt.

Source strings are English and stand in the code. Translations live in
``resources/i18n/<language>/<area>.ts``, one file per area, kept by ``dev.py translations``.
The command line, printed documents and the windows all use one `Translator`. A file is read
when a word of it is first needed: the window that unlocks needs two of a dozen.
"""

from __future__ import annotations

import logging
import re
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from cus_desktop.system.resources import resource

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

log = logging.getLogger(__name__)

LANGUAGES = ("pl", "en")
"""Languages a person can choose, the usual one first."""

Key = tuple[str, str, str]
"""Context, source text, disambiguation."""


_CONTEXT = re.compile(r"<context>\s*<name>([^<]*)</name>")


class Translate(Protocol):
    """What texts, documents and commands get instead of a translator object.

    Give ``disambiguation`` and ``n`` by position: ``translate("Plan", "%n goal(s)", "", 3)``;
    only then does the extraction see the plural.
    """

    def __call__(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str: ...


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: ARG001, N802, RUF100 - Qt's name
    """Mark a literal for translation where it is written; it is translated where it is shown."""
    return text


class Translator:
    """The words of one language; what is not translated stays English."""

    def __init__(
        self,
        language: str,
        messages: dict[Key, tuple[str, ...]],
        unread: Mapping[str, Sequence[Path]] | None = None,
    ) -> None:
        """``unread`` holds the files that know a context; they are read when it is asked for."""
        self.language = language
        self._messages = messages
        self._unread = dict(unread or {})
        self._read_files: set[Path] = set()
        self._reading = threading.Lock()
        self._form = _PLURALS.get(language, _english_form)

    @classmethod
    def load(cls, language: str, folder: Path | None = None) -> Translator:
        """The words of every area of a language; ``folder`` holds one folder per language.

        A language without files gives the English source text. A damaged file is left out and
        logged: a program in two languages is better than none.
        """
        unread: dict[str, list[Path]] = defaultdict(list)
        for path in _files(language, folder):
            for context in _contexts(path):
                unread[context].append(path)
        return cls(language, {}, unread)

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """The text in this language, with ``%n`` replaced by ``n`` unless ``n`` is negative."""
        found = self.find(context, text, disambiguation, n)
        return with_number(text if found is None else found, n)

    def find(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str | None:
        """The translation with ``%n`` still in it, or None; what Qt asks its translators for."""
        if context in self._unread:
            self._read(context)
        forms = self._messages.get((context, text, disambiguation or ""))
        if forms is None and disambiguation:
            forms = self._messages.get((context, text, ""))
        if forms is None:
            return None
        form = self._form(n) if n >= 0 else 0
        return forms[min(form, len(forms) - 1)]

    def _read(self, context: str) -> None:
        """Read the files that know a context; another thread that asks meanwhile waits."""
        with self._reading:
            for path in self._unread.get(context, ()):
                if path not in self._read_files:
                    self._read_file(path)
            self._unread.pop(context, None)

    def _read_file(self, path: Path) -> None:
        self._read_files.add(path)
        try:
            self._messages.update(read_messages(path))
        except (OSError, SyntaxError) as error:  # ElementTree's ParseError is a SyntaxError
            log.error("translation file %s cannot be read: %s", path.name, error)


def with_number(text: str, n: int) -> str:
    """The text with ``%n`` replaced; a negative number means that nothing is counted."""
    return text if n < 0 else text.replace("%n", str(n))


def read_messages(path: Path) -> Iterator[tuple[Key, tuple[str, ...]]]:
    """Every finished message of a ``.ts`` file with its plural forms (one form when plain)."""
    # Costs 5 ms to import; the command line often ends before a word is needed.
    from xml.etree import ElementTree

    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            forms = _forms(message.find("translation"))
            if forms:
                comment = message.findtext("comment", "")
                yield (name, message.findtext("source", ""), comment), forms


def _forms(translation: Element | None) -> tuple[str, ...]:
    if translation is None or translation.get("type") is not None:
        return ()  # unfinished, vanished, obsolete
    plural = tuple(form.text or "" for form in translation)
    forms = plural or (translation.text or "",)
    return forms if all(forms) else ()


def _files(language: str, folder: Path | None) -> list[Path]:
    try:
        base = folder or resource("i18n")
    except FileNotFoundError:
        return []
    return sorted((base / language).glob("*.ts"))


def _contexts(path: Path) -> list[str]:
    """The contexts of a file, without taking the file apart."""
    try:
        return _CONTEXT.findall(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        log.error("translation file %s cannot be read: %s", path.name, error)
        return []


def _english_form(n: int) -> int:
    return 0 if n == 1 else 1


def _polish_form(n: int) -> int:
    """1 plan, 2 plany, 5 planów, 12 planów, 22 plany (Qt's order of forms)."""
    if n == 1:
        return 0
    return 1 if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else 2


_PLURALS: dict[str, Callable[[int], int]] = {"en": _english_form, "pl": _polish_form}
