"""Fictional plans of the gmina Jarzębinowo, which does not exist, for tests and pictures.

``a_plan`` is complete; keyword arguments replace its fields. Telephone numbers are 600 000
xxx, mail addresses end in ``.example``, and the PESEL has a wrong check digit on purpose.
"""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PIL import Image

from cus_desktop.documents.plan_document import (
    AcceptanceBlock,
    AmendmentBlock,
    ApplicationBlock,
    ApprovalBlock,
    CoordinatorBlock,
    ExternalLine,
    GoalLine,
    MonitoringLine,
    OfficeBlock,
    PersonBlock,
    Picture,
    PlanDocument,
    RepresentativeBlock,
    ServiceLine,
    SupportingLine,
    TotalsBlock,
    VoiceBlock,
    WeekEntry,
)
from cus_desktop.domain.money import Money
from cus_desktop.domain.plans import ItemKind, SupportingKind


def zl(amount: str) -> Money:
    """A sum written as ``46.00``."""
    return Money(Decimal(amount))


def an_office() -> OfficeBlock:
    return OfficeBlock(
        name="Centrum Usług Społecznych w Jarzębinowie",
        municipality="Gmina Jarzębinowo",
        address="ul. Szkolna 4, 11-999 Jarzębinowo",
        phone="tel. 89 000 12 34",
        email="cus@jarzebinowo.example",
        data_protection_contact="iod@jarzebinowo.example",
    )


def a_person() -> PersonBlock:
    return PersonBlock(
        name="Stanisława Żółcińska-Gęś",
        born_on=date(1944, 3, 14),
        pesel="44031412345",
        address="Wólka Źródlana 17, 11-999 Jarzębinowo",
        phone="600 000 147",
        contact_person="córka: Małgorzata Śniegoń, 600 000 148",
        communication_needs="mówić wyraźnie i powoli (niedosłuch), druk 14 pkt",
    )


def services() -> tuple[ServiceLine, ...]:
    return (
        ServiceLine(
            "Usługi opiekuńcze w domu",
            "higiena, ubieranie, śniadanie, drobne porządki",
            provider="Spółdzielnia Socjalna „Źródło”",
            contract="umowa 12/2026",
            when="pn.–pt. 8.00–10.00",
            place="w domu",
            amount="44 h",
            rate=zl("46.00"),
            cost_per_month=zl("2024.00"),
            fee_per_month=zl("202.40"),
            fee_note="10%",
        ),
        ServiceLine(
            "Fizjoterapia w domu",
            "ćwiczenia chodu, instruktaż dla rodziny",
            provider="Gabinet „Krok”",
            contract="umowa 19/2026",
            when="wt., czw. 11.00–12.00",
            place="w domu",
            amount="8 h",
            rate=zl("120.00"),
            cost_per_month=zl("960.00"),
            fee_per_month=zl("0.00"),
            valid_from=date(2026, 12, 1),
            valid_to=date(2027, 2, 28),
        ),
        ServiceLine(
            "Teleopieka – opaska SOS",
            "całodobowe centrum, test łącza co 7 dni",
            provider="TeleDom Sp. z o.o.",
            contract="umowa 7/2026",
            when="całą dobę",
            amount="1 abon.",
            rate=zl("55.00"),
            cost_per_month=zl("55.00"),
            fee_per_month=zl("11.00"),
            fee_note="20%",
        ),
        ServiceLine(
            "Posiłek z dowozem",
            "obiad dwudaniowy, dieta lekkostrawna",
            provider="KGW „Jarzębinki”",
            contract="umowa 22/2026",
            when="pn.–sob. 12.30",
            place="dowóz do domu",
            amount="26 szt.",
            rate=zl("19.50"),
            cost_per_month=zl("507.00"),
            fee_per_month=zl("152.10"),
            fee_note="30%",
        ),
        ServiceLine(
            "Wsparcie psychologiczne",
            "lęk przed upadkiem, rozmowy",
            provider="Poradnia „Łąka”",
            contract="umowa 15/2026",
            when="co druga środa 14.00",
            place="w domu",
            amount="2 h",
            rate=zl("140.00"),
            cost_per_month=zl("280.00"),
            fee_per_month=zl("0.00"),
        ),
    )


def supporting() -> tuple[SupportingLine, ...]:
    return (
        SupportingLine(
            SupportingKind.NEIGHBOURLY,
            "zakupy, drewno, zaglądanie wieczorem",
            "Łucja Ćwik, Wólka Źródlana 19",
            "pn., śr., pt. 17.30",
        ),
        SupportingLine(
            SupportingKind.VOLUNTEER,
            "czytanie prasy, nauka obsługi telefonu",
            "",
            "sob. 10.00–11.30",
        ),
        SupportingLine(
            SupportingKind.SELF_HELP,
            "próby chóru i spotkania po próbie, dowóz",
            "chór parafialny „Święta Cecylia”",
            "niedz. 16.00",
            "dom parafialny",
        ),
    )


def week() -> tuple[WeekEntry, ...]:
    service, free, other = ItemKind.SERVICE, ItemKind.SUPPORTING, ItemKind.EXTERNAL
    entries = [WeekEntry(service, 1, "opieka", day, 480, 600) for day in range(5)]
    entries += [WeekEntry(service, 2, "fizjoterapia", day, 660, 720) for day in (1, 3)]
    entries += [WeekEntry(service, 4, "obiad", day, 750) for day in range(6)]
    entries += [WeekEntry(service, 5, "psycholog", 2, 840, 900)]
    entries += [WeekEntry(free, 1, "sąsiadka", day, 1050) for day in (0, 2, 4)]
    entries += [WeekEntry(free, 2, "wolontariusz", 5, 600, 690)]
    entries += [WeekEntry(free, 3, "chór", 6, 960, 1080)]
    entries += [WeekEntry(service, 3, "teleopieka", note="całą dobę")]
    entries += [WeekEntry(other, 1, "pielęgniarka środowiskowa", note="raz w miesiącu")]
    return tuple(entries)


def monitoring() -> tuple[MonitoringLine, ...]:
    return (
        MonitoringLine(
            date(2026, 12, 15), "wizyta w domu", "koordynator", "pierwsze tygodnie, jakość opieki"
        ),
        MonitoringLine(
            date(2027, 1, 15), "telefon", "koordynator", "ogrzewanie, posiłki, teleopieka"
        ),
        MonitoringLine(
            date(2027, 2, 28),
            "wizyta w domu",
            "koordynator, fizjoterapeuta",
            "test chodu, ocena pierwszego celu, zmiana wymiaru",
        ),
        MonitoringLine(
            date(2027, 5, 20),
            "rozmowa podsumowująca",
            "koordynator, organizator społeczności",
            "wyniki, decyzja o kolejnym planie",
        ),
    )


def goals() -> tuple[GoalLine, ...]:
    return (
        GoalLine(
            "Samodzielne chodzenie po domu bez asekuracji",
            "test „wstań i idź” poniżej 20 s",
            date(2027, 2, 28),
            "fizjoterapeuta, pani Stanisława",
        ),
        GoalLine(
            "Bezpieczny pobyt w domu nocą",
            "0 upadków bez wezwanej pomocy w 3 mies.",
            date(2027, 5, 31),
            "koordynator, operator teleopieki",
        ),
        GoalLine(
            "Powrót na próby chóru",
            "co najmniej 2 próby w miesiącu",
            date(2027, 3, 31),
            "wolontariusz, sąsiadka",
        ),
    )


def a_plan(**changes: Any) -> PlanDocument:
    """A complete, approved plan with help of all three kinds."""
    plan = PlanDocument(
        number="IPUS/2026/0147",
        version=1,
        created_on=date(2026, 11, 21),
        office=an_office(),
        person=a_person(),
        coordinator=CoordinatorBlock(
            "Bożena Kłąb",
            "600 000 012",
            "b.klab@jarzebinowo.example",
            "pn.–pt. 7.30–15.30",
        ),
        case_number="CUS.5120.47.2026.BK",
        place="Jarzębinowo",
        valid_from=date(2026, 12, 1),
        valid_to=date(2027, 5, 31),
        programmes=("Program usług społecznych „Blisko domu” 2026–2028",),
        application=ApplicationBlock("WN/2026/0212", date(2026, 11, 3)),
        situation=(
            "Mieszka sama. Po złamaniu szyjki kości udowej (wrzesień 2026 r.) porusza się "
            "z balkonikiem. Niedosłuch, nosi okulary. Dom ogrzewany piecem na drewno; do sklepu "
            "2,4 km, przystanek autobusu 900 m."
        ),
        strengths=(
            "Dobra pamięć, poczucie humoru, wsparcie córki (co drugi weekend), życzliwi sąsiedzi, "
            "ogród warzywny, 40 lat śpiewu w chórze."
        ),
        limitations="Próg przy wejściu – wniosek o jego usunięcie złożony w gminie 12.11.2026 r.",
        needs=(
            "Codzienna pomoc w higienie, ubieraniu się i przygotowaniu śniadania.",
            "Powrót do samodzielnego chodzenia po domu i obejściu.",
            "Przynoszenie drewna i palenie w piecu w sezonie grzewczym.",
            "Bezpieczny kontakt w razie upadku, zwłaszcza nocą.",
            "Osamotnienie – przed wypadkiem śpiewała w chórze parafialnym.",
        ),
        voice=VoiceBlock(
            "Chcę znowu chodzić na próby chóru i nie być ciężarem dla córki. Najbardziej boję się "
            "nocy. Lubię, jak pani Łucja wpadnie na herbatę.",
            date(2026, 11, 17),
        ),
        goals=goals(),
        services=services(),
        totals=TotalsBlock(zl("3826.00"), zl("365.50"), zl("20076.00"), zl("2193.00"), months=6),
        supporting=supporting(),
        external=(
            ExternalLine(
                "wizyty pielęgniarki środowiskowej",
                "Ośrodek Zdrowia w Jarzębinowie",
                "raz w miesiącu",
                "89 000 12 40",
            ),
        ),
        week=week(),
        monitoring=monitoring(),
        acceptance=AcceptanceBlock(date(2026, 11, 24), "Wólka Źródlana"),
        approval=ApprovalBlock(
            date(2026, 11, 25),
            "Józef Błaszczyk",
            "organizator usług społecznych",
            "3/2026",
            date(2026, 1, 2),
        ),
        fingerprint="3F2A-90C1-77DE-0B54",
    )
    return replace(plan, **changes)


def a_draft() -> PlanDocument:
    """The same plan before acceptance and approval, in the practice office."""
    return a_plan(practice=True, acceptance=AcceptanceBlock(), approval=ApprovalBlock())


def an_empty_plan() -> PlanDocument:
    """Only what a plan cannot be without; everything optional is empty."""
    return PlanDocument(
        number="",
        version=1,
        created_on=date(2026, 11, 21),
        office=OfficeBlock(name="CUS"),
        person=PersonBlock(name=""),
        coordinator=CoordinatorBlock(name=""),
    )


def a_changed_plan() -> PlanDocument:
    """Second version for a foreigner with a representative, on paper with crest and logos."""
    person = replace(
        a_person(),
        name="Олена Шевченко",
        pesel="",
        other_id="paszport FA123456 (Ukraina)",
        representative=RepresentativeBlock(
            "Iryna Kowal", "opiekun prawny", "postanowienie III RNs 7/26", "600 000 200"
        ),
    )
    office = replace(
        an_office(),
        crest=Picture(a_picture(), "Herb gminy Jarzębinowo"),
        funding_logos=Picture(a_picture(600, 60), "Fundusze Europejskie, Unia Europejska"),
    )
    return a_plan(
        version=2,
        person=person,
        office=office,
        amendment=AmendmentBlock("szpital w styczniu, mniej godzin opieki.", "osoba", 1),
    )


def a_hostile_plan() -> PlanDocument:
    """Texts that would be markup, code or damage elsewhere."""
    attack = '<b>gruby <img src="/etc/passwd"/> & </para> <a href="x">'
    return a_plan(
        number="IPUS/<i>2026</i>/&1",
        situation=f"{attack}\nnowa linia\r\n\x00\x07 koniec \u202e odwrotnie",
        needs=(attack, "\n", "a\tb"),
        goals=(GoalLine(attack, "}{%s%n{day}", None, "\\(oktal\\) )"),),
        voice=VoiceBlock("„cytat z „cudzysłowem” ]]> <?xml"),
        services=(ServiceLine(attack, provider="&amp; & &#0;", scope="{0} {name}"),),
        totals=None,
        office=replace(an_office(), name="CUS <Jarzębinowo> & „spółka”"),
        place="{place}",
    )


def a_monster_plan() -> PlanDocument:
    """Six times the services, texts twenty-five times as long, words longer than a line."""
    word = "Nieprzetłumaczalnokonstantynopolitańczykowianeczka"
    lines = tuple(
        replace(
            line,
            name=f"{line.name} {number}",
            scope=" ".join([line.scope] * (25 if number % 7 == 0 else 3)),
            provider=line.provider * (25 if number % 11 == 0 else 1),
            place=word if number == 5 else line.place,
        )
        for number, line in enumerate(services() * 6, start=1)
    )
    return a_plan(
        services=lines,
        situation="Mieszka sama w dużym domu bez łazienki. " * 100,
        needs=tuple(f"Potrzeba {number}: {word * 3} i dalej" for number in range(25)),
        strengths=word * 25,
        goals=goals() * 10,
        supporting=tuple(replace(line, who=line.who * 25) for line in supporting() * 3),
        week=week() * 4,
        monitoring=monitoring() * 8,
        person=replace(a_person(), name=f"{word}-{word}", address="Wólka " * 60),
        number="IPUS/2026/" + "0147" * 40,
    )


def a_picture(width: int = 64, height: int = 64) -> bytes:
    """A PNG with transparent parts, as crests usually come."""
    image = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    image.paste((11, 79, 108, 255), (width // 4, 0, width // 2, height))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
