"""The people, words and figures of the story; test and window read the same."""

from __future__ import annotations

from cus_desktop.domain.pesel import check_digit
from cus_desktop.domain.plans import SupportingKind

USER, PASSWORD = "żaneta", "zażółć gęślą jaźń"
PESEL = "4808041234" + check_digit("4808041234")
PERSON = {
    "given_name": "Świętosława",
    "family_name": "Żółcińska-Gęś",
    "pesel": PESEL,
    "village": "Brzózki",
    "phone": "600 147 505",
}
NEIGHBOUR = {
    "given_name": "Wacław",
    "family_name": "Ćwik",
    "born_on": "1.05.47",
    "no_pesel_reason": "not_given",
}
SEARCHED = "zolcinska ges"
"""Typed without Polish letters, as people do."""

SERVICE = "Fizjoterapia w domu"
CATALOGUE = (
    "nazwa;obszary;tryb;jm;odpłatność;miejsce\n"
    f"{SERVICE};ochrona zdrowia;program;godzina;bezpłatnie;u mieszkańca\n"
    "Złota rączka;mieszkalnictwo;program;godzina;bezpłatnie;u mieszkańca\n"
)
PROVIDER = "Gabinet „Krok” – Łucja Źrebiec"
COORDINATOR = {"given_name": "Bożena", "family_name": "Kłąb", "position": "Koordynator planów"}
COORDINATOR_NAME = "Bożena Kłąb"
SITUATION = "Mieszka sama, po złamaniu biodra."
WHAT_MATTERS = "Chcę znowu śpiewać w chórze"
NEED = "Powrót do samodzielnego chodzenia"
GOAL = "Przejdzie sama do sklepu"
SUPPORT = {
    SupportingKind.VOLUNTEER.value: {
        "name": "Czytanie i rozmowa",
        "who": "Józef Pięść",
        "frequency": "raz w tygodniu",
    },
    SupportingKind.NEIGHBOURLY.value: {
        "name": "Zakupy i drewno",
        "who": "Wacław Ćwik",
        "frequency": "dwa razy w tygodniu",
    },
}
OTHER_BODY = {"name": "Rehabilitacja", "who": "NFZ, przychodnia w Łężanach"}
REASON = "Jedyna osoba uprawniona w biurze."
