"""What ``--help`` says of verbs and options, in the language of the call."""

from __future__ import annotations

import gettext
from collections.abc import Iterator
from contextlib import contextmanager
from inspect import cleandoc

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
    QT_TRANSLATE_NOOP("usage", "Name of the village; another place is kept as such."),
    QT_TRANSLATE_NOOP(
        "usage", "Write the list to a spreadsheet; confidential addresses are left out."
    ),
    QT_TRANSLATE_NOOP("usage", "Where to put the file."),
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
    QT_TRANSLATE_NOOP("usage", "Make the store of a new office; prints its paper key once."),
    QT_TRANSLATE_NOOP("usage", "Name of the centre, as in the letterhead."),
    QT_TRANSLATE_NOOP("usage", "First person of the office, given name."),
    QT_TRANSLATE_NOOP("usage", "First person of the office, family name."),
    QT_TRANSLATE_NOOP("usage", "Function printed under a signature."),
    QT_TRANSLATE_NOOP("usage", "Name of the leading gmina."),
    QT_TRANSLATE_NOOP("usage", "Version, size and counts of the store."),
)
"""The texts of the verbs, which stand there as docstrings and options."""


@contextmanager
def spoken(command: click.Command) -> Iterator[None]:
    """While the block runs, the command and its options explain themselves in words of the call."""
    explained: list[click.Command | click.Option] = [
        each
        for each in (command, *command.params)
        if isinstance(each, click.Command | click.Option) and each.help
    ]
    kept = [each.help for each in explained]
    try:
        for each in explained:
            each.help = gettext.gettext(cleandoc(each.help or ""))
        yield
    finally:
        for each, text in zip(explained, kept, strict=True):
            each.help = text
