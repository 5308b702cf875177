"""Sentences for accounts, passwords, the lock and the paper key."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

SENTENCES = {
    "password-weak": QT_TRANSLATE_NOOP(
        "texts", "The password is easy to guess. Add another word or two, best uncommon ones."
    ),
    "password-sequence": QT_TRANSLATE_NOOP(
        "texts", "Rows such as abc or 6543 are easy to guess. Add a word or two."
    ),
    "password-repeats": QT_TRANSLATE_NOOP(
        "texts", "Repeats such as aaa or abcabc are easy to guess. Add a word or two."
    ),
    "password-keyboard": QT_TRANSLATE_NOOP(
        "texts", "Neighbouring keys are easy to guess. Use a few words instead."
    ),
    "password-date": QT_TRANSLATE_NOOP(
        "texts", "Dates and years are easy to guess. Use a few words instead."
    ),
    "password-common": QT_TRANSLATE_NOOP(
        "texts", "This is much like passwords that are tried first. Use a few words instead."
    ),
    "password-one-word": QT_TRANSLATE_NOOP(
        "texts", "One word is easy to guess. Add another word or two."
    ),
    "password-name": QT_TRANSLATE_NOOP(
        "texts", "Names are easy to guess. Add a word or two that are no names."
    ),
    "password-personal": QT_TRANSLATE_NOOP(
        "texts",
        "The password holds a name of yours or of the office, or a word that is tried first. Use"
        " other words.",
    ),
    "password-same": QT_TRANSLATE_NOOP(
        "texts", "This is the password you have now. Choose another one."
    ),
    "password-wrong": QT_TRANSLATE_NOOP(
        "texts", "The password is wrong. Check Caps Lock and type it again."
    ),
    "old-password-wrong": QT_TRANSLATE_NOOP(
        "texts", "The present password is wrong. Check Caps Lock and type it again."
    ),
    "password-must-change": QT_TRANSLATE_NOOP(
        "texts",
        "Somebody else chose your password. Choose one of your own first: in the window, or with"
        " the command “users password”.",
    ),
    "login-ended": QT_TRANSLATE_NOOP(
        "texts",
        "This person works here no longer: the last day was {day}. Whoever manages accounts can"
        " change the day in Settings, People and authorisations.",
    ),
    "account-without-login": QT_TRANSLATE_NOOP(
        "texts",
        "This person has no user name. Enter one in Settings, People and authorisations first.",
    ),
    "account-unknown": QT_TRANSLATE_NOOP(
        "texts", "Nobody of the office has this user name. Check the name."
    ),
    "account-without-password": QT_TRANSLATE_NOOP("texts", "This person has no password."),
    "account-exists": QT_TRANSLATE_NOOP(
        "texts", "This person already has a password. Give a new one with “Reset password”."
    ),
    "account-own": QT_TRANSLATE_NOOP(
        "texts", "Nobody can disable their own account. Ask somebody else who manages accounts."
    ),
    "account-own-reset": QT_TRANSLATE_NOOP(
        "texts", "Change your own password with “Change my password”."
    ),
    "login-has-password": QT_TRANSLATE_NOOP(
        "texts",
        "The user name cannot change while it has a password. Disable the account first, then"
        " give a password under the new name.",
    ),
    "person-has-password": QT_TRANSLATE_NOOP(
        "texts",
        "This person has a password. Disable the account first. Somebody who leaves gets a last"
        " day of work instead of being removed.",
    ),
    "last-account-manager": QT_TRANSLATE_NOOP(
        "texts",
        "From {day} on nobody with a password could manage accounts. Give somebody else the role"
        " of director or administrator and a password first.",
    ),
    "wait-seconds": QT_TRANSLATE_NOOP(
        "texts", "Too many wrong passwords. Wait {seconds} s and try again."
    ),
    "wait-minutes": QT_TRANSLATE_NOOP(
        "texts", "Too many wrong passwords. Wait {minutes} min and try again."
    ),
    "store-locked": QT_TRANSLATE_NOOP(
        "texts", "The program is locked. Type your password to go on."
    ),
    "paper-key-wrong": QT_TRANSLATE_NOOP(
        "texts",
        "This paper key does not open the office. Look whether the sheet was replaced by a newer"
        " one.",
    ),
    "rotation-failed": QT_TRANSLATE_NOOP(
        "texts",
        "The data could not be written under a new key. Everything stays as it was. Make a backup"
        " and check the data file.",
    ),
}
