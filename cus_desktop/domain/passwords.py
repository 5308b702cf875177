"""Which passwords may be used: long enough and hard to guess; no rules about kinds of signs.

How hard a password is to guess says zxcvbn, which knows how guessing is done: lists of common
passwords, keyboard rows, dates, repeats. To it we add Polish words that come to mind first in
an office, and the person's own names.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from threading import Lock
from typing import Any

from cus_desktop.domain.problems import Problem
from cus_desktop.domain.sorting import fold, words

SHORTEST = 8
LEAST_SCORE = 3
"""Of 0 to 4: more than 10^8 tries, each of which costs a second here."""
BEST_SCORE = 4
_JUDGED = 64
"""What stands behind makes a password no weaker, and judging it would take long."""

OBVIOUS = """
    hasło haslo tajne sekret dostęp praca biuro urząd gmina wójt sołtys powiat centrum usług
    społecznych usługi społeczne cus gops mops ośrodek pomoc pomocy społecznej dyrektor kierownik
    koordynator pracownik organizator administrator kadry księgowość komputer laptop polska
    warszawa kraków dom rodzina mama tata kocham kochanie misiek kotek piesek słoneczko wiosna
    lato jesień zima poniedziałek wtorek środa czwartek piątek sobota niedziela styczeń luty
    marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień dzień
    dobry witaj wpuść otwórz matka boska maryja jezus legia lech wisła zaq12wsx qwerty praktyka
    agnieszka aleksandra alicja andrzej anna antoni artur barbara bartek bartosz beata bożena
    cezary danuta dariusz dawid dominik dorota edyta elżbieta ewa filip franciszek grażyna
    grzegorz halina hanna henryk irena iwona izabela jacek jadwiga jakub jan janina janusz
    jarosław jerzy joanna jolanta józef julia justyna kacper kamil karol karolina kasia katarzyna
    kazimierz kinga krystyna krzysztof kuba lena leszek łukasz maciej magda magdalena małgorzata
    marcin marek maria mariola mariusz marta mateusz michał mirosław monika natalia nikola oliwia
    oskar patrycja patryk paulina paweł piotr piotrek przemysław rafał renata robert roman ryszard
    sebastian sławomir stanisław stefan sylwia szymon tadeusz tomasz tomek teresa urszula wanda
    wiesław wiktoria witold wojciech zbigniew zdzisław zenon zofia zosia zuzanna żaneta
"""
"""Words that somebody in an office thinks of first."""

ADVICE = {
    "Sequences like": "password-sequence",
    "Repeats like": "password-repeats",
    "Straight rows of keys": "password-keyboard",
    "Short keyboard patterns": "password-keyboard",
    "Recent years": "password-date",
    "Dates are": "password-date",
    "This is a top": "password-common",
    "This is a very common": "password-common",
    "This is similar": "password-common",
    "A word by itself": "password-one-word",
    "Names and surnames": "password-name",
    "Common names": "password-name",
}
"""What zxcvbn says, by its beginning, and our code for it."""

_one_at_a_time = Lock()


@dataclass(frozen=True)
class Strength:
    """How hard a password is to guess.

    Attributes:
        score: 0 to 4; ``LEAST_SCORE`` is enough.
        advice: code of what makes it weak; empty when nothing in particular does.
    """

    score: int
    advice: str = ""

    @property
    def enough(self) -> bool:
        """Whether the password may be used, if it is long enough."""
        return self.score >= LEAST_SCORE


def strength(password: str, personal: Iterable[str] = ()) -> Strength:
    """How hard the password is to guess for somebody who knows the person and the office.

    Parameters:
        personal: names of the person and the office, in any writing.
    """
    known = [*{word for text in personal for word in _writings(text)}, *_obvious()]
    typed = password[:_JUDGED]
    # "hasło" is guessed as "haslo" and the other way round.
    found = [_judged(writing, known) for writing in dict.fromkeys((typed, fold(typed)))]
    return min(found, key=lambda each: each.score)


def check_new_password(password: str, repeated: str, personal: Iterable[str] = ()) -> list[Problem]:
    """Whether a new password may be used: long enough, hard to guess, typed the same twice."""
    if len(password) < SHORTEST:
        return [Problem("password", "password-too-short", {"length": SHORTEST})]
    found = strength(password, personal)
    if not found.enough:
        return [Problem("password", found.advice or "password-weak")]
    if password != repeated:
        return [Problem("password_repeated", "password-differs")]
    return []


def _judged(password: str, known: list[str]) -> Strength:
    if not password:
        return Strength(0)
    from zxcvbn import zxcvbn

    # The library keeps the words of the person in one place for all.
    with _one_at_a_time:
        result: dict[str, Any] = zxcvbn(password, user_inputs=known)
    if any(match.get("dictionary_name") == "user_inputs" for match in result["sequence"]):
        advice = "password-personal"
    else:
        advice = _code_of(result["feedback"]["warning"])
    return Strength(int(result["score"]), advice)


def _code_of(warning: str) -> str:
    return next((code for start, code in ADVICE.items() if warning.startswith(start)), "")


def _writings(text: str) -> set[str]:
    """The words of a text as typed and without Polish signs; single letters say nothing."""
    return {
        word
        for writing in (text.casefold(), fold(text))
        for word in (*writing.split(), *words(writing))
        if len(word) > 2
    }


@cache
def _obvious() -> tuple[str, ...]:
    return tuple(sorted(_writings(OBVIOUS)))
