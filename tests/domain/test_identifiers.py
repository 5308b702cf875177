"""Numbers of organisations, accounts, phones and places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cus_desktop.domain.identifiers import (
    BankAccount,
    Krs,
    Nip,
    PhoneNumber,
    PostCode,
    Regon,
    TerytCode,
    shown_phone,
)
from cus_desktop.domain.malformed import Malformed


def an_account(body: int) -> str:
    digits = f"{body:024}"
    return f"{98 - int(digits + '252100') % 97:02}{digits}"


ACCOUNTS = st.integers(0, 10**24 - 1).map(an_account)


@pytest.mark.parametrize(
    ("kind", "text", "printed"),
    [
        (Nip, "1234563218", "123-456-32-18"),
        (Nip, "PL 123-456-32-18", "123-456-32-18"),
        (Regon, "123 456 785", "123456785"),
        (Regon, "12345678512347", "12345678512347"),
        (Krs, "0000127206", "0000127206"),
        (Krs, "127206", "0000127206"),
        (BankAccount, "PL61 1090 1014 0000 0712 1981 2874", "61 1090 1014 0000 0712 1981 2874"),
        (BankAccount, "61109010140000071219812874", "61 1090 1014 0000 0712 1981 2874"),
        (PostCode, "66-400", "66-400"),
        (PostCode, "66400", "66-400"),
        (PostCode, "66–400", "66-400"),
        (TerytCode, "080802 2", "0808022"),
        (PhoneNumber, "600000147", "600 000 147"),
        (PhoneNumber, "+48 600-000-147", "600 000 147"),
        (PhoneNumber, "0048 600 000 147", "600 000 147"),
        (PhoneNumber, "(95) 722 00 00", "95 722 00 00"),
        (PhoneNumber, "+380671234567", "+380 67 123 4567"),
    ],
)
def test_numbers_are_read_and_printed_in_groups(kind, text, printed):
    value = kind.parse(text)
    assert str(value) == printed
    assert kind.parse(printed) == value


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (Nip, "1234563217", "nip-check-digit"),
        (Nip, "123456321", "nip-length"),
        (Nip, "12345632I8", "nip-not-digits"),
        (Nip, "", "nip-length"),
        (Regon, "123456786", "regon-check-digit"),
        (Regon, "12345678", "regon-length"),
        (Regon, "x", "regon-not-digits"),
        (Krs, "00001272061", "krs-length"),
        (Krs, "0000000000", "krs-length"),
        (Krs, "KRS", "krs-not-digits"),
        (BankAccount, "61109010140000071219812875", "account-check-digits"),
        (BankAccount, "6110901014", "account-length"),
        (BankAccount, "DE89370400440532013000", "account-not-digits"),
        (PostCode, "6640", "postcode-length"),
        (PostCode, "AB-CDE", "postcode-not-digits"),
        (TerytCode, "0108022", "teryt-unknown"),
        (TerytCode, "3408022", "teryt-unknown"),
        (TerytCode, "0808026", "teryt-unknown"),
        (TerytCode, "0800022", "teryt-unknown"),
        (TerytCode, "08080", "teryt-length"),
        (TerytCode, "brak", "teryt-not-digits"),
        (PhoneNumber, "", "phone-missing"),
        (PhoneNumber, "600 000 14", "phone-length"),
        (PhoneNumber, "600 000 1477", "phone-length"),
        (PhoneNumber, "112", "phone-length"),
        (PhoneNumber, "+380 67", "phone-length"),
        (PhoneNumber, "600000147 wew. 3", "phone-unreadable"),
        (PhoneNumber, "+", "phone-unreadable"),
        (PhoneNumber, "nie ma", "phone-unreadable"),
    ],
)
def test_wrong_numbers_are_refused_with_the_reason(kind, text, code):
    with pytest.raises(Malformed) as caught:
        kind.parse(text)
    assert caught.value.code == code
    assert not text or text not in str(caught.value.params)


@given(ACCOUNTS, st.integers(0, 25), st.integers(1, 9))
def test_any_one_wrong_digit_of_an_account_is_noticed(digits, place, shift):
    assert BankAccount.parse(str(BankAccount.parse(digits))).digits == digits
    wrong = digits[:place] + str((int(digits[place]) + shift) % 10) + digits[place + 1 :]
    with pytest.raises(Malformed, match="account-check-digits"):
        BankAccount.parse(wrong)


@given(st.integers(10**8, 10**9 - 1).map(str))
def test_every_polish_phone_number_prints_and_reads_back(digits):
    phone = PhoneNumber.parse(digits)
    assert phone.e164 == "+48" + digits
    assert PhoneNumber.parse(str(phone)) == phone


@given(st.from_regex(r"\+48[1-9][0-9]{8}", fullmatch=True))
def test_a_shown_polish_phone_has_its_digits_and_is_read_back(stored):
    shown = shown_phone(stored)
    assert "+48" + shown.replace(" ", "") == stored
    assert PhoneNumber.parse(shown).e164 == stored


@pytest.mark.parametrize(
    "stored", ["+48600147505", "+48221234567", "+48451234567", "+48881234567", "+48121234567"]
)
def test_polish_phones_are_grouped_as_the_library_of_all_countries_groups_them(stored):
    assert shown_phone(stored) == str(PhoneNumber.parse(stored))


@pytest.mark.parametrize(
    ("stored", "shown"),
    [("", ""), ("+380441234567", "+380 44 123 4567"), ("po południu", "po południu")],
)
def test_other_phones_are_shown_as_they_are_kept(stored, shown):
    assert shown_phone(stored) == shown


@given(st.text(st.sampled_from("0123456789 -+"), max_size=14))
def test_polish_numbers_read_by_hand_are_those_the_library_reads(typed):
    try:
        short = PhoneNumber.parse(typed).e164
    except Malformed:
        return
    # Brackets send the same digits through the library that knows all countries.
    assert PhoneNumber.parse(f"{typed.strip()}()").e164 == short
