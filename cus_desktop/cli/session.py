"""What one call of the command line knows: the store, the person, the language, the output."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.domain.money import Money
from cus_desktop.errors import CusError, NotFound, Refused
from cus_desktop.i18n import Translator
from cus_desktop.texts import sentence

if TYPE_CHECKING:
    from cus_desktop.services.backup_places import BackupPlaces
    from cus_desktop.services.desk import Desk

PASSWORD_VARIABLE = "CUS_PASSWORD"  # noqa: S105 - the variable's name, not a password
NEW_PASSWORD_VARIABLE = "CUS_NEW_PASSWORD"  # noqa: S105 - likewise
PAPER_KEY_VARIABLE = "CUS_PAPER_KEY"


@cache
def load_translator(language: str) -> Translator:
    """The translator of a language; reading its files takes a few milliseconds."""
    return Translator.load(language)


@dataclass
class CliSession:
    """Global options of the call, gathered from before and after the verb."""

    store: Path | None = None
    user: str = ""
    as_json: bool = False
    language: str = "pl"

    @property
    def translator(self) -> Translator:
        """The words of the call's language, read once."""
        return load_translator(self.language)

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str:
        """The text in the language of the call."""
        return self.translator.translate(context, text, disambiguation, n)

    def folder(self) -> Path:
        """The store's folder: ``--store``, or the default in the user's data folder."""
        if self.store is not None:
            return self.store
        from cus_desktop.system.paths import default_store_folder

        return default_store_folder(os.environ)

    def password(self, *, new: bool = False) -> str:
        """The password from ``CUS_PASSWORD``, else asked for without showing it."""
        given = os.environ.get(PASSWORD_VARIABLE)
        if given is not None:
            return given
        return self._ask(self.translate("cli", "Password"), hide=True, twice=new)

    def new_password(self, file: Path | None = None) -> str:
        """A new password: the first line of a file, ``CUS_NEW_PASSWORD``, else asked for twice."""
        if file is not None:
            return file.read_text(encoding="utf-8").partition("\n")[0].rstrip("\r")
        given = os.environ.get(NEW_PASSWORD_VARIABLE)
        if given is not None:
            return given
        return self._ask(self.translate("cli", "New password"), hide=True, twice=True)

    def paper_key(self) -> str:
        """The paper key from ``CUS_PAPER_KEY``, else asked for."""
        given = os.environ.get(PAPER_KEY_VARIABLE)
        if given is not None:
            return given
        return self._ask(self.translate("cli", "Paper key, six groups"))

    def last_group(self, paper_key: str) -> str:
        """The last group of a new paper key as the person typed it from the copy.

        A script that reads the key cannot be asked and is believed.
        """
        if self.as_json or sys.stdin is None or not sys.stdin.isatty():
            return paper_key.rpartition("-")[2]
        return self._ask(self.translate("cli", "Type the last group from your copy"))

    def user_name(self) -> str:
        """The name from ``--user``, else asked for."""
        return self.user or self._ask(self.translate("cli", "User name"))

    def _ask(self, label: str, *, hide: bool = False, twice: bool = False) -> str:
        """An answer typed at the terminal; a script without one is told what to give."""
        if sys.stdin is None or not sys.stdin.isatty():
            raise CusError("nobody-to-ask")
        answer: str = click.prompt(label, hide_input=hide, confirmation_prompt=twice, err=True)
        return answer

    def backup_places(self) -> BackupPlaces:
        """Where this machine keeps the backups of the store."""
        from cus_desktop.services.backup_places import BackupPlaces
        from cus_desktop.system.paths import settings_file
        from cus_desktop.system.settings import SettingsFile

        return BackupPlaces(SettingsFile(settings_file(os.environ)), self.folder())

    @contextmanager
    def desk(self, *, own_password: bool = False, password: str | None = None) -> Iterator[Desk]:
        """The unlocked store with the person who works at it; closed at the end.

        A password given by somebody else must be changed before anything but ``own_password``.
        Raises the `StoreUnavailable` family, and Refused for somebody who may not come in.
        """
        from cus_desktop.services.signing_in import must_change_password, sign_in, sign_out

        folder = self.folder()
        user = self.user_name()
        self.user = user
        given = self.password() if password is None else password
        desk = sign_in(folder, user=user, password=given, places=self.backup_places())
        try:
            if not own_password and must_change_password(desk):
                raise CusError("password-must-change")
            yield desk
        finally:
            sign_out(desk)

    # ------------------------------------------------------------------ output

    def say(self, text: str, **params: object) -> None:
        """One translated line for people; nothing with ``--json``."""
        if not self.as_json:
            click.echo(self.translate("cli", text).format(**params))

    def result(self, value: object, lines: Callable[[], Iterable[str]] | None = None) -> None:
        """The result: JSON for machines, ``lines`` for people."""
        if self.as_json:
            click.echo(json.dumps(plain(value), ensure_ascii=False, indent=2))
        elif lines is not None:
            for line in lines():
                click.echo(line)

    def rejected(self, count: int) -> None:
        """Say on stderr, after all else, that rows of a file stayed out; the rest was done."""
        if count:
            text = self.translate("cli", "Rows that stayed out: %1")
            click.echo(text.replace("%1", str(count)), err=True)

    def refusal(self, error: CusError) -> None:
        """Why nothing was done: sentences on stderr, or one object on stdout with ``--json``."""
        translate = self.translator.translate
        refused = error.problems if isinstance(error, Refused) else ()
        sentences = [sentence(problem, translate) for problem in refused]
        message = " ".join(sentences) or sentence(_for_typed(error), translate)
        if self.as_json:
            found = [
                {"field": p.field, "code": p.code, "row": p.params.get("row")}
                for p in error.problems
            ]
            body = {"error": error.code, "message": message, "problems": found}
            click.echo(json.dumps(body, ensure_ascii=False, indent=2))
            return
        for line in sentences or [message]:
            click.echo(line, err=True)


def _for_typed(error: CusError) -> CusError:
    """On the command line there is no list to refresh: look at what was typed."""
    return CusError("not-found-here") if error.code == NotFound.code else error


def plain(value: object) -> object:
    """The value with only what JSON knows: ISO dates, enum values, money as a string."""
    sum_or_value = value.amount if isinstance(value, Money) else value
    if isinstance(sum_or_value, Decimal):
        return str(sum_or_value)
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (str, bool, int, type(None))):
        return value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (Sequence, set, frozenset)):
        return [plain(item) for item in value]
    return str(value)


def table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Rows as aligned columns; the first row is the heading."""
    if not rows:
        return
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
