"""The words of wrong usage and of ``--help`` in the language of the call.

The library that reads the arguments asks ``gettext`` for its sentences; while a command runs,
they come from our own translations instead.
"""

from __future__ import annotations

import gettext
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from cus_desktop.i18n import LANGUAGES, QT_TRANSLATE_NOOP, Translate

MARKED = (
    QT_TRANSLATE_NOOP("usage", "Usage:"),
    QT_TRANSLATE_NOOP("usage", "Options"),
    QT_TRANSLATE_NOOP("usage", "Commands"),
    QT_TRANSLATE_NOOP("usage", "Positional arguments"),
    QT_TRANSLATE_NOOP("usage", "Error: {message}"),
    QT_TRANSLATE_NOOP("usage", "Try '{command} {option}' for help."),
    QT_TRANSLATE_NOOP("usage", "Show this message and exit."),
    QT_TRANSLATE_NOOP("usage", "Show the version and exit."),
    QT_TRANSLATE_NOOP("usage", "%(prog)s, version %(version)s"),
    QT_TRANSLATE_NOOP("usage", "required"),
    QT_TRANSLATE_NOOP("usage", "default: {default}"),
    QT_TRANSLATE_NOOP("usage", "Missing command."),
    QT_TRANSLATE_NOOP("usage", "Missing argument"),
    QT_TRANSLATE_NOOP("usage", "Missing option"),
    QT_TRANSLATE_NOOP("usage", "Choose from:\n\t{choices}"),
    QT_TRANSLATE_NOOP("usage", "Got unexpected extra argument ({args})"),
    QT_TRANSLATE_NOOP("usage", "Got unexpected extra arguments ({args})"),
    QT_TRANSLATE_NOOP("usage", "Invalid value: {message}"),
    QT_TRANSLATE_NOOP("usage", "Invalid value for {param_hint}: {message}"),
    QT_TRANSLATE_NOOP("usage", "{value!r} is not {choice}."),
    QT_TRANSLATE_NOOP("usage", "{value!r} is not one of {choices}."),
    QT_TRANSLATE_NOOP("usage", "{value!r} is not a valid {number_type}."),
    QT_TRANSLATE_NOOP("usage", "{value} is not in the range {range}."),
    QT_TRANSLATE_NOOP("usage", "No such option {name!r}."),
    QT_TRANSLATE_NOOP("usage", "No such command {name!r}."),
    QT_TRANSLATE_NOOP("usage", "Did you mean {possibility}?"),
    QT_TRANSLATE_NOOP("usage", "(Did you mean one of: {possibilities}?)"),
    QT_TRANSLATE_NOOP("usage", "Option {name!r} requires an argument."),
    QT_TRANSLATE_NOOP("usage", "Option {name!r} does not take a value."),
    QT_TRANSLATE_NOOP("usage", "{name} {filename!r} does not exist."),
    QT_TRANSLATE_NOOP("usage", "{name} {filename!r} is a file."),
    QT_TRANSLATE_NOOP("usage", "{name} {filename!r} is a directory."),
    QT_TRANSLATE_NOOP("usage", "Repeat for confirmation"),
    QT_TRANSLATE_NOOP("usage", "Error: The two entered values do not match."),
)
"""What the library may say; a sentence not listed here stays English.

The kinds of values (``file``, ``integer``) are not among them: the library asks for their names
when a verb is made, in the language of whichever call comes first. See ``help_words.spoken``.
"""


def language_of(arguments: Sequence[str], otherwise: str) -> str:
    """The language asked for anywhere in the arguments, before they are read in earnest."""
    for place, argument in enumerate(arguments):
        name, equals, value = argument.partition("=")
        if name == "--language":
            wanted = value if equals else "".join(arguments[place + 1 : place + 2])
            return wanted if wanted in LANGUAGES else otherwise
    return otherwise


@contextmanager
def usage_words(translate: Translate) -> Iterator[None]:
    """While the block runs, the library's sentences come from ``translate``."""
    kept = {name: getattr(gettext, name) for name in ("dgettext", "dngettext")}

    def one(_domain: str, text: str) -> str:
        return translate("usage", text)

    def counted(_domain: str, single: str, several: str, n: int) -> str:
        return translate("usage", single if n == 1 else several)

    try:
        for name, words in (("dgettext", one), ("dngettext", counted)):
            setattr(gettext, name, words)
        yield
    finally:
        for name, words in kept.items():
            setattr(gettext, name, words)
