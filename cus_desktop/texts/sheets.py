"""Sentences about files that come in or go out and cannot be read or written."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "file-not-written": QT_TRANSLATE_NOOP(
        "texts",
        "The file was not written. Check that the folder is there and may be written to.",
    ),
    "file-inside-store": QT_TRANSLATE_NOOP(
        "texts",
        "This folder holds the data of an office. Nothing was written. Choose another folder.",
    ),
    "file-there-already": QT_TRANSLATE_NOOP(
        "texts",
        "A file of this name is there already. Nothing was written. Choose another name; on the "
        "command line --force replaces it.",
    ),
    "file-of-other-kind": QT_TRANSLATE_NOOP(
        "texts",
        "A file of another kind has this name. Nothing was written. Choose another name.",
    ),
    "sheet-unreadable": QT_TRANSLATE_NOOP(
        "texts", "The file cannot be read as a table. Save it as XLSX or CSV and try again."
    ),
    "sheet-missing": QT_TRANSLATE_NOOP(
        "texts", "The file cannot be opened. Check that it exists and is not open elsewhere."
    ),
    "sheet-empty": QT_TRANSLATE_NOOP("texts", "The file is empty. Choose another file."),
    "sheet-too-large": QT_TRANSLATE_NOOP(
        "texts", "The file is larger than {megabytes} MB. Divide it into smaller ones."
    ),
    "sheet-too-many-rows": QT_TRANSLATE_NOOP(
        "texts", "The file has more than {rows} rows. Divide it into smaller ones."
    ),
    "sheet-too-many-columns": QT_TRANSLATE_NOOP(
        "texts", "The file has more than {columns} columns. Leave only those to be imported."
    ),
    "sheet-password": QT_TRANSLATE_NOOP(
        "texts", "The file is protected by a password. Save it without a password and try again."
    ),
    "sheet-damaged": QT_TRANSLATE_NOOP(
        "texts", "The file is damaged or cut short. Ask for it again or save it anew."
    ),
    "sheet-quote-open": QT_TRANSLATE_NOOP(
        "texts",
        "A quotation mark in line {line} of the file is not closed and takes in the rows below "
        "it. Nothing was imported. Delete or close the mark there, or save the file as XLSX.",
    ),
    "sheet-not-a-table": QT_TRANSLATE_NOOP(
        "texts", "This is not a table. Choose an XLSX or CSV file."
    ),
    "sheet-encoding": QT_TRANSLATE_NOOP(
        "texts", "The letters of this file cannot be read. Save it as CSV UTF-8 or as XLSX."
    ),
}
