"""Sentences for the failures of `cus_desktop.errors`."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "refused": QT_TRANSLATE_NOOP("texts", "This cannot be done. Nothing was changed."),
    "error": QT_TRANSLATE_NOOP("texts", "This cannot be done. Nothing was changed."),
    "not-found": QT_TRANSLATE_NOOP("texts", "The record was not found. Refresh the list."),
    "not-found-here": QT_TRANSLATE_NOOP(
        "texts", "The record was not found. Check the id, the number or the PESEL typed."
    ),
    "not-allowed": QT_TRANSLATE_NOOP(
        "texts",
        "Your role does not allow this: {right}. Ask the director or the administrator.",
    ),
    "record-restricted": QT_TRANSLATE_NOOP(
        "texts", "This record is restricted to chosen persons. Ask the director."
    ),
    "record-changed": QT_TRANSLATE_NOOP(
        "texts",
        "Somebody changed this record after it was opened. Look at the new version and make "
        "your change again.",
    ),
    "part-twice": QT_TRANSLATE_NOOP(
        "texts",
        "Two parts of this record have the same number. Nothing was saved. Remove one and type it "
        "anew.",
    ),
    "part-of-another-record": QT_TRANSLATE_NOOP(
        "texts",
        "A part of this record belongs to another record. Nothing was changed. Type it anew here.",
    ),
    "conflict-pending": QT_TRANSLATE_NOOP(
        "texts", "This field holds two versions. Choose the right one first."
    ),
    "store-unavailable": QT_TRANSLATE_NOOP(
        "texts", "The data cannot be opened. The files were not changed."
    ),
    "wrong-password": QT_TRANSLATE_NOOP(
        "texts", "The name or the password is wrong. Check Caps Lock and type them again."
    ),
    "not-our-store": QT_TRANSLATE_NOOP(
        "texts", "This folder holds no data of this program. Choose another folder."
    ),
    "damaged-store": QT_TRANSLATE_NOOP(
        "texts",
        "The data file is damaged. It was not changed. Restore the last backup.",
    ),
    "store-closed": QT_TRANSLATE_NOOP(
        "texts", "The data was closed meanwhile. Close the program and open it again."
    ),
    "not-a-backup": QT_TRANSLATE_NOOP(
        "texts", "This file is no backup of the program. Nothing was changed. Choose another file."
    ),
    "backup-damaged": QT_TRANSLATE_NOOP(
        "texts",
        "This backup is damaged or cut short. Nothing was changed. Choose another backup.",
    ),
    "backup-of-another-office": QT_TRANSLATE_NOOP(
        "texts",
        "This backup belongs to another office. Nothing was changed. Choose another backup.",
    ),
    "nobody-to-confirm": QT_TRANSLATE_NOOP(
        "texts", "Nobody can be asked here. Nothing was changed. Add --yes to go on without asking."
    ),
    "backup-folder-missing": QT_TRANSLATE_NOOP(
        "texts",
        "The folder for backups cannot be reached. No backup was made. Plug the disk or the stick "
        "in, or choose another folder in Settings, Backups.",
    ),
    "backup-folder-inside": QT_TRANSLATE_NOOP(
        "texts", "Backups cannot lie in the folder of the data itself. Choose another folder."
    ),
    "disk-full-for-backup": QT_TRANSLATE_NOOP(
        "texts",
        "There is too little space on the disk: {megabytes} MB are needed. Nothing was written. "
        "Free some space and try again.",
    ),
    "damaged-mendable": QT_TRANSLATE_NOOP(
        "texts",
        "The data are damaged. Nothing was changed yet. Often the history of changes can mend them: "
        "choose Repair in Settings, Backups, or run “cus-desktop store check --repair”.",
    ),
    "journal-unreadable": QT_TRANSLATE_NOOP(
        "texts",
        "The damage is in the history of changes itself, so it cannot be mended from there. The "
        "data stay as they were. Restore the last backup from before the damage.",
    ),
    "newer-store": QT_TRANSLATE_NOOP(
        "texts",
        "A newer version of the program wrote this data. Install the newer version.",
    ),
    "read-only-folder": QT_TRANSLATE_NOOP(
        "texts",
        "The folder cannot be written to. Choose another folder or ask for the right to write.",
    ),
    "disk-full": QT_TRANSLATE_NOOP(
        "texts", "The disk is full. Nothing was saved. Free some space and save again."
    ),
    "already-open": QT_TRANSLATE_NOOP(
        "texts", "The data is open in another window of the program. Close it first."
    ),
    "unsafe-folder": QT_TRANSLATE_NOOP(
        "texts",
        "The data cannot be kept in a network folder. Choose a folder on this computer.",
    ),
    "store-exists": QT_TRANSLATE_NOOP(
        "texts", "This folder already holds data. Nothing was overwritten. Choose another folder."
    ),
    "recovery-mistyped": QT_TRANSLATE_NOOP(
        "texts",
        "A sign of the paper key was mistyped. Compare it with the sheet and type it again.",
    ),
    "keys-damaged": QT_TRANSLATE_NOOP(
        "texts",
        "The key file is damaged. Nothing was changed. Restore the last backup.",
    ),
    "keys-altered": QT_TRANSLATE_NOOP(
        "texts",
        "The key file was changed outside the program. Nothing was opened. Restore the last backup.",
    ),
    "upgrade-failed": QT_TRANSLATE_NOOP(
        "texts",
        "The data could not be brought to this version of the program. It stays as it was; use the "
        "earlier version and ask for help.",
    ),
    "store-busy": QT_TRANSLATE_NOOP(
        "texts", "Another program is using the data file. Close it and save again."
    ),
    "disk-error": QT_TRANSLATE_NOOP(
        "texts", "The disk could not be read or written. Nothing was saved. Check the disk."
    ),
    "disk-full-at-opening": QT_TRANSLATE_NOOP(
        "texts",
        "The disk is full, so the data cannot be opened. Nothing was changed. Free some space and "
        "open it again.",
    ),
    "no-such-folder": QT_TRANSLATE_NOOP(
        "texts",
        "There is no such folder and it cannot be made there. Nothing was saved. Choose another "
        "place.",
    ),
    "folder-is-a-disk": QT_TRANSLATE_NOOP(
        "texts", "This is a whole disk. Nothing was saved. Choose a folder on it."
    ),
    "folder-in-the-way": QT_TRANSLATE_NOOP(
        "texts",
        "A folder stands where the program keeps one of its files. Nothing was changed. Move that "
        "folder elsewhere.",
    ),
    "cannot-open-file": QT_TRANSLATE_NOOP(
        "texts", "The data file cannot be opened. Check that the folder is still there."
    ),
    "sqlite-too-old": QT_TRANSLATE_NOOP(
        "texts", "This installation is out of date. Nothing was opened. Install the program anew."
    ),
    "nothing-to-undo": QT_TRANSLATE_NOOP("texts", "There is no step to undo."),
    "nothing-to-redo": QT_TRANSLATE_NOOP("texts", "There is no step to do again."),
    "too-late-to-undo": QT_TRANSLATE_NOOP(
        "texts", "Only the last 30 steps since the program was opened can be undone."
    ),
    "step-is-final": QT_TRANSLATE_NOOP(
        "texts",
        "An approval is final and cannot be undone. Make a new version of the plan instead.",
    ),
    "last-person-with-password": QT_TRANSLATE_NOOP(
        "texts", "This is the last person with a password. Give somebody else a password first."
    ),
    "no-rotation-begun": QT_TRANSLATE_NOOP("texts", "No new key of the data was prepared."),
}
