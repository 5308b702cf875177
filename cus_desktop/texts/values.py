"""Sentences about single typed values: dates, numbers, names, identifiers."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

_DATES = {
    "malformed": QT_TRANSLATE_NOOP("texts", "This cannot be read. Type it another way."),
    "list-not-chosen": QT_TRANSLATE_NOOP("texts", "Choose from the list that opens while typing."),
    "date-missing": QT_TRANSLATE_NOOP("texts", "Type a date."),
    "date-unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a date. Type it for example as 3.11.2026."
    ),
    "date-ambiguous": QT_TRANSLATE_NOOP(
        "texts", "This may be two different dates. Put dots between day, month and year."
    ),
    "date-impossible": QT_TRANSLATE_NOOP("texts", "There is no such day in the calendar."),
    "date-out-of-range": QT_TRANSLATE_NOOP("texts", "Type a date between {first} and {last}."),
}

_NUMBERS = {
    "number-missing": QT_TRANSLATE_NOOP("texts", "Type a number."),
    "number-unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a number. Type it for example as 2 024,50."
    ),
    "number-ambiguous": QT_TRANSLATE_NOOP(
        "texts",
        "The dot may part thousands or decimals. Type a comma before decimals and no dot "
        "between thousands.",
    ),
    "number-too-long": QT_TRANSLATE_NOOP("texts", "A number may have at most {digits} digits."),
    "number-not-whole": QT_TRANSLATE_NOOP("texts", "Type a whole number, zero or more."),
    "money-too-fine": QT_TRANSLATE_NOOP("texts", "A sum has at most two decimals."),
    "amount-negative": QT_TRANSLATE_NOOP("texts", "An amount cannot be negative."),
    "amount-too-fine": QT_TRANSLATE_NOOP("texts", "An amount has at most two decimals."),
    "amount-too-large": QT_TRANSLATE_NOOP("texts", "The amount is too large."),
}

_TIMES = {
    "duration-missing": QT_TRANSLATE_NOOP("texts", "Type how long it takes."),
    "duration-unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a length of time. Type it for example as 1:30 or 90 min."
    ),
    "duration-without-unit": QT_TRANSLATE_NOOP(
        "texts", "Say whether these are hours or minutes, for example 2 h or 90 min."
    ),
    "duration-not-whole-minutes": QT_TRANSLATE_NOOP(
        "texts", "This does not make whole minutes. Type hours and minutes, for example 1:20."
    ),
    "duration-minutes-over-59": QT_TRANSLATE_NOOP(
        "texts", "Type at most 59 minutes after the hours."
    ),
    "duration-too-long": QT_TRANSLATE_NOOP("texts", "Type at most {hours} hours."),
    "time-missing": QT_TRANSLATE_NOOP("texts", "Type the time of day."),
    "time-unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a time of day. Type it for example as 8.00."
    ),
    "time-impossible": QT_TRANSLATE_NOOP("texts", "A time of day lies between 0.00 and 23.59."),
}

_NAMES = {
    "name-missing": QT_TRANSLATE_NOOP("texts", "Type the name."),
    "name-too-long": QT_TRANSLATE_NOOP("texts", "The name may have at most {limit} characters."),
    "name-has-digits": QT_TRANSLATE_NOOP("texts", "The name holds digits. Check it."),
    "name-has-control": QT_TRANSLATE_NOOP(
        "texts", "The name holds an invisible character. Type it again by hand."
    ),
    "name-has-sign": QT_TRANSLATE_NOOP("texts", 'The name holds the sign "{sign}". Check it.'),
    "name-without-letters": QT_TRANSLATE_NOOP("texts", "The name holds no letters. Check it."),
}

_PESEL = {
    "pesel-not-digits": QT_TRANSLATE_NOOP("texts", "A PESEL holds digits only."),
    "pesel-length": QT_TRANSLATE_NOOP(
        "texts", "A PESEL has 11 digits; the number of digits typed is {digits}."
    ),
    "pesel-check-digit": QT_TRANSLATE_NOOP(
        "texts",
        "The check digit of this PESEL is wrong. Compare it with the document; to keep it, give "
        "a reason.",
    ),
    "pesel-impossible-date": QT_TRANSLATE_NOOP(
        "texts",
        "This PESEL holds no real birth date. Compare it with the document; to keep it, give a "
        "reason.",
    ),
}

_ORGANISATIONS = {
    "nip-not-digits": QT_TRANSLATE_NOOP("texts", "A NIP holds digits and hyphens only."),
    "nip-length": QT_TRANSLATE_NOOP(
        "texts", "A NIP has 10 digits; the number of digits typed is {digits}."
    ),
    "nip-check-digit": QT_TRANSLATE_NOOP(
        "texts", "The check digit of this NIP is wrong. Compare it with the document."
    ),
    "regon-not-digits": QT_TRANSLATE_NOOP("texts", "A REGON holds digits only."),
    "regon-length": QT_TRANSLATE_NOOP(
        "texts", "A REGON has 9 or 14 digits; the number of digits typed is {digits}."
    ),
    "regon-check-digit": QT_TRANSLATE_NOOP(
        "texts", "The check digit of this REGON is wrong. Compare it with the document."
    ),
    "krs-not-digits": QT_TRANSLATE_NOOP("texts", "A KRS number holds digits only."),
    "krs-length": QT_TRANSLATE_NOOP(
        "texts", "A KRS number has 10 digits; the number of digits typed is {digits}."
    ),
    "account-not-digits": QT_TRANSLATE_NOOP(
        "texts", "A Polish account number holds digits only, with or without PL in front."
    ),
    "account-length": QT_TRANSLATE_NOOP(
        "texts", "An account number has 26 digits; the number of digits typed is {digits}."
    ),
    "account-check-digits": QT_TRANSLATE_NOOP(
        "texts", "The check digits of this account are wrong. Compare it with the document."
    ),
}

_CONTACT = {
    "phone-missing": QT_TRANSLATE_NOOP("texts", "Type the phone number."),
    "phone-unreadable": QT_TRANSLATE_NOOP(
        "texts", "This is not a phone number. Type the number only; put remarks in the note."
    ),
    "phone-length": QT_TRANSLATE_NOOP(
        "texts", "A Polish phone number has 9 digits; a foreign one starts with + and the country."
    ),
    "postcode-not-digits": QT_TRANSLATE_NOOP("texts", "Type the post code as 00-000."),
    "postcode-length": QT_TRANSLATE_NOOP("texts", "A post code has 5 digits, as in 00-000."),
    "teryt-not-digits": QT_TRANSLATE_NOOP("texts", "A TERYT code of a gmina holds digits only."),
    "teryt-length": QT_TRANSLATE_NOOP(
        "texts", "A TERYT code of a gmina has 7 digits; the number of digits typed is {digits}."
    ),
    "teryt-unknown": QT_TRANSLATE_NOOP(
        "texts", "There is no gmina with such a TERYT code. Check the digits."
    ),
}

SENTENCES = {**_DATES, **_NUMBERS, **_TIMES, **_NAMES, **_PESEL, **_ORGANISATIONS, **_CONTACT}
