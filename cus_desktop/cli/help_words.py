"""What ``--help`` says of verbs and options, in the language of the call."""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from contextlib import contextmanager
from inspect import cleandoc
from typing import Any

import click

from cus_desktop.i18n import QT_TRANSLATE_NOOP

MARKED = (
    QT_TRANSLATE_NOOP("usage", "CUS Desktop. Without a verb the window opens."),
    QT_TRANSLATE_NOOP("usage", "Folder of the store."),
    QT_TRANSLATE_NOOP("usage", "Name of the person who unlocks the store."),
    QT_TRANSLATE_NOOP("usage", "Machine-readable output."),
    QT_TRANSLATE_NOOP("usage", "Language of texts."),
    QT_TRANSLATE_NOOP("usage", "The catalogue of services."),
    QT_TRANSLATE_NOOP("usage", "Import services from an XLSX or CSV file."),
    QT_TRANSLATE_NOOP("usage", "Show what would be done and change nothing."),
    QT_TRANSLATE_NOOP(
        "usage", "Answer to a question of the dry run; areas are joined by semicolons."
    ),
    QT_TRANSLATE_NOOP(
        "usage", "Services in Polish order; TEXT narrows them, with or without Polish letters."
    ),
    QT_TRANSLATE_NOOP("usage", "Only services of one area, by its key."),
    QT_TRANSLATE_NOOP("usage", "Only services of one legal track."),
    QT_TRANSLATE_NOOP("usage", "The history of changes."),
    QT_TRANSLATE_NOOP("usage", "Changes, the newest first; of one record with --record."),
    QT_TRANSLATE_NOOP("usage", "Id of one record, or its first 8 signs."),
    QT_TRANSLATE_NOOP("usage", "At most so many."),
    QT_TRANSLATE_NOOP("usage", "Who viewed, printed, exported and changed what, the newest first."),
    QT_TRANSLATE_NOOP("usage", "Only what concerned this person."),
    QT_TRANSLATE_NOOP("usage", "Only what this user did."),
    QT_TRANSLATE_NOOP("usage", "Only this kind of act."),
    QT_TRANSLATE_NOOP("usage", "From this day."),
    QT_TRANSLATE_NOOP("usage", "Up to and with this day."),
    QT_TRANSLATE_NOOP("usage", "Write all lines to this XLSX or CSV file instead."),
    QT_TRANSLATE_NOOP("usage", "Personal data: what people may ask for."),
    QT_TRANSLATE_NOOP("usage", "Everything held about one person, as PDF and JSON."),
    QT_TRANSLATE_NOOP("usage", "Folder for the PDF and the JSON."),
    QT_TRANSLATE_NOOP("usage", "Individual service plans."),
    QT_TRANSLATE_NOOP(
        "usage", "Plans by person; TEXT is the beginning of a name or a part of a number."
    ),
    QT_TRANSLATE_NOOP("usage", "Only plans in this state; may be given more than once."),
    QT_TRANSLATE_NOOP("usage", "Id of one person."),
    QT_TRANSLATE_NOOP(
        "usage",
        "Print a plan to a PDF file. An approved plan comes out byte for byte as it was approved.",
    ),
    QT_TRANSLATE_NOOP("usage", "Where to put the PDF; - for the standard output."),
    QT_TRANSLATE_NOOP("usage", "The kind of print."),
    QT_TRANSLATE_NOOP("usage", "One plan by its number: the version in force, else the newest."),
    QT_TRANSLATE_NOOP("usage", "Make a practice office in the folder of --store."),
    QT_TRANSLATE_NOOP("usage", "How many residents."),
    QT_TRANSLATE_NOOP("usage", "The same seed gives the same people."),
    QT_TRANSLATE_NOOP("usage", "The people of the office's area."),
    QT_TRANSLATE_NOOP(
        "usage",
        "Add a resident; a PESEL tells the birth date and the sex.\n\n"
        "A PESEL that cannot be right is kept only with --pesel-override-reason.",
    ),
    QT_TRANSLATE_NOOP("usage", "Add also somebody who looks like a person known, or odd dates."),
    QT_TRANSLATE_NOOP("usage", "Name of the village; another place is kept as such."),
    QT_TRANSLATE_NOOP(
        "usage", "Write the list to a spreadsheet; confidential addresses are left out."
    ),
    QT_TRANSLATE_NOOP("usage", "Where to put the file."),
    QT_TRANSLATE_NOOP(
        "usage", "Replace a file of this name and kind; without it nothing is overwritten."
    ),
    QT_TRANSLATE_NOOP("usage", "By default the ending of the file decides."),
    QT_TRANSLATE_NOOP("usage", "Only people whose plan stands so."),
    QT_TRANSLATE_NOOP(
        "usage",
        "Import residents from an XLSX or CSV file; a second import doubles nobody.\n\n"
        "A PESEL that cannot be right is taken with a reason in the column pesel_override_reason.",
    ),
    QT_TRANSLATE_NOOP(
        "usage", "Read a column into a field of the resident; FIELD empty leaves it out."
    ),
    QT_TRANSLATE_NOOP("usage", "What to do with a row that looks like somebody known."),
    QT_TRANSLATE_NOOP("usage", "Write the rejected rows with reasons to a CSV file."),
    QT_TRANSLATE_NOOP(
        "usage",
        "Find people by beginnings of names, village, PESEL, phone or birth date.\n\n"
        "Polish letters are not needed and the order does not matter. Where nobody fits, people "
        "one\nslip of the keyboard away are shown.",
    ),
    QT_TRANSLATE_NOOP("usage", "One resident with plans, household and family."),
    QT_TRANSLATE_NOOP("usage", "The office's encrypted store."),
    QT_TRANSLATE_NOOP(
        "usage",
        "Prove that the store is whole: pages, references, journal chain, tables, kept prints.",
    ),
    QT_TRANSLATE_NOOP("usage", "Mend what the journal can mend, after a backup."),
    QT_TRANSLATE_NOOP("usage", "Make a backup now and prove it by opening it."),
    QT_TRANSLATE_NOOP("usage", "Another folder than the usual one, for this time."),
    QT_TRANSLATE_NOOP(
        "usage", "Put a backup in the place of the store; the replaced files are kept."
    ),
    QT_TRANSLATE_NOOP("usage", "Open the backup with the paper key."),
    QT_TRANSLATE_NOOP("usage", "Do not ask whether what was saved since may be lost."),
    QT_TRANSLATE_NOOP("usage", "Make the store of a new office; prints its paper key once."),
    QT_TRANSLATE_NOOP("usage", "Name of the centre, as in the letterhead."),
    QT_TRANSLATE_NOOP("usage", "First person of the office, given name."),
    QT_TRANSLATE_NOOP("usage", "First person of the office, family name."),
    QT_TRANSLATE_NOOP("usage", "Function printed under a signature."),
    QT_TRANSLATE_NOOP("usage", "Name of the leading gmina."),
    QT_TRANSLATE_NOOP("usage", "Version, size and counts of the store."),
    QT_TRANSLATE_NOOP("usage", "Everybody of the office: user name, password, last login."),
    QT_TRANSLATE_NOOP("usage", "People who may open the office, and their passwords."),
    QT_TRANSLATE_NOOP("usage", "File whose first line is the new password."),
    QT_TRANSLATE_NOOP(
        "usage", "Give a person of the office a first password, to be changed at the first login."
    ),
    QT_TRANSLATE_NOOP(
        "usage", "Replace the forgotten password of somebody else, to be changed at the next login."
    ),
    QT_TRANSLATE_NOOP(
        "usage",
        "Take a person's password away; with --new-data-key also the key they may have copied.",
    ),
    QT_TRANSLATE_NOOP("usage", "Also write the data anew under a new key."),
    QT_TRANSLATE_NOOP("usage", "Change your own password."),
    QT_TRANSLATE_NOOP("usage", "Type the paper key and find out that it opens the office."),
    QT_TRANSLATE_NOOP("usage", "Make a new paper key; the old sheet stops working."),
    QT_TRANSLATE_NOOP(
        "usage", "Also write the sheet to print (PDF) here; delete the file afterwards."
    ),
)
"""The texts of the verbs, which stand there as docstrings and options."""


PLACEHOLDERS = (
    QT_TRANSLATE_NOOP("usage", "ARGS"),
    QT_TRANSLATE_NOOP("usage", "CHOICE"),
    QT_TRANSLATE_NOOP("usage", "COMMAND"),
    QT_TRANSLATE_NOOP("usage", "DATE"),
    QT_TRANSLATE_NOOP("usage", "DAY"),
    QT_TRANSLATE_NOOP("usage", "DIRECTORY"),
    QT_TRANSLATE_NOOP("usage", "FIELD"),
    QT_TRANSLATE_NOOP("usage", "FILE"),
    QT_TRANSLATE_NOOP("usage", "HEADING"),
    QT_TRANSLATE_NOOP("usage", "INTEGER RANGE"),
    QT_TRANSLATE_NOOP("usage", "INTEGER"),
    QT_TRANSLATE_NOOP("usage", "KEY"),
    QT_TRANSLATE_NOOP("usage", "NUMBER"),
    QT_TRANSLATE_NOOP("usage", "OPTIONS"),
    QT_TRANSLATE_NOOP("usage", "QUESTION"),
    QT_TRANSLATE_NOOP("usage", "ROW"),
    QT_TRANSLATE_NOOP("usage", "TEXT"),
    QT_TRANSLATE_NOOP("usage", "LOGIN"),
)
"""Words in capitals that stand for what is to be typed."""

_CAPITALS = re.compile(r"[A-Z]+(?: [A-Z]+)*")


@contextmanager
def spoken(command: click.Command, ctx: click.Context | None = None) -> Iterator[None]:
    """While the block runs, the command and its options explain themselves in words of the call."""
    words = list(_words(command, ctx or click.Context(command)))
    kept = [getattr(each, name) for each, name, _text in words]
    try:
        for each, name, text in words:
            setattr(each, name, text)
        yield
    finally:
        for (each, name, _text), before in zip(words, kept, strict=True):
            setattr(each, name, before)


def _words(command: click.Command, ctx: click.Context) -> Iterator[tuple[Any, str, str]]:
    """What is explained, the attribute that does it, and its words."""
    for each in (command, *command.params):
        if text := getattr(each, "help", None):
            yield each, "help", gettext.gettext(cleandoc(text))
    if (asks := command.get_help_option(ctx)) is not None:
        # The library makes it once, in the language of the first call.
        yield asks, "help", gettext.gettext("Show this message and exit.")
    yield command, "options_metavar", _placeholder(command.options_metavar or "")
    if isinstance(command, click.Group):
        yield command, "subcommand_metavar", _placeholder(command.subcommand_metavar)
    for param in command.params:
        # Its sentences name the kind of a value: "Plik 'lista.csv' nie istnieje."
        yield param.type, "name", gettext.gettext(param.type.name.upper()).lower()
        if param.metavar or not isinstance(param.type, click.Choice):
            yield param, "metavar", _placeholder(param.make_metavar(ctx))


def _placeholder(text: str) -> str:
    return _CAPITALS.sub(lambda found: gettext.gettext(found[0]), text)
