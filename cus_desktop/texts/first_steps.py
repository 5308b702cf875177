"""Sentences for founding an office and for opening it."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "password-too-short": QT_TRANSLATE_NOOP(
        "texts", "The password is too short. Use at least {length} characters."
    ),
    "password-differs": QT_TRANSLATE_NOOP(
        "texts", "The two passwords differ. Type the same one twice."
    ),
    "login-missing": QT_TRANSLATE_NOOP(
        "texts", "Enter the name with which you will open the program."
    ),
    "person-name-missing": QT_TRANSLATE_NOOP("texts", "Enter the given name and the family name."),
    "login-unknown": QT_TRANSLATE_NOOP(
        "texts", "Nobody of this office opens the program with that name. Check the name."
    ),
    "nobody-to-ask": QT_TRANSLATE_NOOP(
        "texts",
        "There is no terminal to ask at. Give the name with --user and the password in the "
        "variable CUS_PASSWORD.",
    ),
    "paper-key-missing": QT_TRANSLATE_NOOP("texts", "Type the paper key from its sheet."),
    "paper-key-differs": QT_TRANSLATE_NOOP(
        "texts", "This is not the last group of the paper key. Look at your copy and type it again."
    ),
}
