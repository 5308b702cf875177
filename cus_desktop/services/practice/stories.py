"""Invented plans of the practice office: five life situations, three kinds of help in each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from cus_desktop.domain.dates import add_months
from cus_desktop.domain.money import Money
from cus_desktop.domain.plans import (
    FeeKind,
    ItemKind,
    ItemTimeDraft,
    MonitoringDraft,
    Per,
    PlanDraft,
    PlanGoalDraft,
    PlanItemDraft,
    PlanNeedDraft,
    SupportingKind,
)


@dataclass(frozen=True)
class StoryService:
    """One paid line: the service's name in the catalogue, provider, amount, price and fee."""

    service: str
    scope: str
    provider: str
    contract: str
    count: int
    """Minutes a month for hours, hundredths of a unit otherwise."""
    unit: str
    price: str
    fee_percent: int
    times: tuple[tuple[int, int | None, int | None], ...] = ()
    """Weekday, start and end in minutes."""
    frequency: str = ""


@dataclass(frozen=True)
class StorySupport:
    """One free line: who helps, with what, and when."""

    kind: SupportingKind
    name: str
    who: str
    scope: str
    times: tuple[tuple[int, int | None, int | None], ...] = ()
    frequency: str = ""


@dataclass(frozen=True)
class Story:
    """What a plan says, without the person and the dates."""

    months: int
    situation: str
    strengths: str
    what_matters: str
    needs: tuple[str, ...]
    goals: tuple[tuple[str, str, int, str], ...]
    """Goal, measure, months until it is due, who."""
    services: tuple[StoryService, ...]
    support: tuple[StorySupport, ...]
    other_help: tuple[tuple[str, str, str], ...]
    """Body, what it gives, how often."""


def plan_from(
    story: Story,
    *,
    resident_id: str,
    coordinator_id: str,
    starts: date,
    application: str,
    services: Mapping[str, str],
) -> PlanDraft:
    """A plan of the story for one person; ``services`` maps catalogue names to ids."""
    ends = add_months(starts, story.months) - timedelta(days=1)
    written = starts - timedelta(days=10)
    return PlanDraft(
        resident_id=resident_id,
        coordinator_id=coordinator_id,
        created_on=written,
        application_number=application,
        application_on=written - timedelta(days=12),
        valid_from=starts,
        valid_to=ends,
        situation=story.situation,
        strengths=story.strengths,
        what_matters=story.what_matters,
        what_matters_on=written - timedelta(days=4),
        needs=tuple(PlanNeedDraft(text=text) for text in story.needs),
        goals=tuple(_goal(goal, starts, ends) for goal in story.goals),
        items=(
            *(_service(line, services) for line in story.services),
            *(_support(line) for line in story.support),
            *(_other(line) for line in story.other_help),
        ),
        monitoring=_monitoring(starts, ends),
        privacy_notice_version="1",
    )


def _goal(goal: tuple[str, str, int, str], starts: date, ends: date) -> PlanGoalDraft:
    text, measure, months, who = goal
    due = min(add_months(starts, months) - timedelta(days=1), ends)
    return PlanGoalDraft(text=text, measure=measure, due_on=due, responsible=who)


def _times(times: tuple[tuple[int, int | None, int | None], ...]) -> tuple[ItemTimeDraft, ...]:
    return tuple(
        ItemTimeDraft(weekday=day, starts_at=start, ends_at=end) for day, start, end in times
    )


def _service(line: StoryService, services: Mapping[str, str]) -> PlanItemDraft:
    return PlanItemDraft(
        kind=ItemKind.SERVICE,
        who_may_be_named=True,
        service_id=services[line.service],
        name=line.service,
        scope=line.scope,
        who=line.provider,
        contract_ref=line.contract,
        legal_track="programme",
        place="miejsce zamieszkania",
        frequency=line.frequency,
        amount_count=line.count,
        amount_unit=line.unit,
        amount_per=Per.MONTH.value,
        unit_price=Money.parse(line.price),
        fee_kind=(FeeKind.PERCENT if line.fee_percent else FeeKind.FREE).value,
        fee_percent=line.fee_percent or None,
        times=_times(line.times),
    )


def _support(line: StorySupport) -> PlanItemDraft:
    return PlanItemDraft(
        kind=ItemKind.SUPPORTING,
        supporting_kind=line.kind.value,
        name=line.name,
        who=line.who,
        who_may_be_named=True,
        scope=line.scope,
        frequency=line.frequency,
        amount_per=Per.MONTH.value,
        fee_kind=FeeKind.FREE.value,
        times=_times(line.times),
    )


def _other(line: tuple[str, str, str]) -> PlanItemDraft:
    body, what, often = line
    return PlanItemDraft(
        kind=ItemKind.EXTERNAL, name=what, who=body, who_may_be_named=True, frequency=often
    )


def _monitoring(starts: date, ends: date) -> tuple[MonitoringDraft, ...]:
    checks = [(14, "wizyta domowa", "pierwsze dwa tygodnie, jakość usług")]
    checks += [(45, "telefon", "zadowolenie z usług, działania wspierające")]
    checks += [(90, "wizyta domowa", "ocena celów, zmiana wymiaru usług")]
    planned = [
        MonitoringDraft(
            due_on=starts + timedelta(days=days), form=form, who="koordynator", subject=subject
        )
        for days, form, subject in checks
        if starts + timedelta(days=days) < ends
    ]
    last = MonitoringDraft(
        due_on=ends - timedelta(days=11),
        form="wizyta domowa – ocena końcowa",
        who="koordynator",
        subject="wyniki, decyzja o kolejnym planie",
    )
    return (*planned, last)


_MON_TO_FRI = tuple((day, 480, 600) for day in range(5))
_MON_TO_SAT_NOON = tuple((day, 750, None) for day in range(6))
_SOURCE = "Spółdzielnia Socjalna „Źródło”"
_STEP = "Gabinet fizjoterapii „Krok”"

AFTER_FALL = Story(
    months=6,
    situation="Mieszka sama. Po złamaniu szyjki kości udowej porusza się z balkonikiem. Niedosłuch,"
    " nosi okulary. Dom ogrzewany piecem na drewno; do sklepu 2,4 km, przystanek autobusu 900 m.",
    strengths="Dobra pamięć, poczucie humoru, wsparcie córki (przyjazd co drugi weekend), życzliwi"
    " sąsiedzi, ogród warzywny, 40 lat śpiewu w chórze. Dom parterowy.",
    what_matters="Chcę znowu chodzić na próby chóru i nie być ciężarem dla córki. Najbardziej boję"
    " się nocy. Lubię, jak pani Łucja wpadnie na herbatę.",
    needs=(
        "Codzienna pomoc w higienie, ubieraniu się i przygotowaniu śniadania.",
        "Powrót do samodzielnego chodzenia po domu i obejściu.",
        "Przynoszenie drewna i palenie w piecu w sezonie grzewczym.",
        "Bezpieczny kontakt w razie upadku, zwłaszcza nocą.",
        "Osamotnienie – przed wypadkiem uczestniczyła w próbach chóru parafialnego.",
    ),
    goals=(
        ("Samodzielne chodzenie po domu bez asekuracji", "test „wstań i idź” poniżej 20 s", 3,
         "fizjoterapeuta, mieszkanka"),
        ("Bezpieczny pobyt w domu nocą", "0 upadków bez wezwanej pomocy w 3 mies.", 6,
         "koordynator, operator teleopieki"),
        ("Powrót na próby chóru", "co najmniej 2 próby w miesiącu", 4, "wolontariusz, sąsiadka"),
        ("Ciepły dom w sezonie grzewczym", "drewno donoszone 3 razy w tygodniu", 5,
         "pomoc sąsiedzka"),
    ),
    services=(
        StoryService("Usługi opiekuńcze w domu", "higiena, ubieranie, śniadanie, drobne porządki",
                     _SOURCE, "um. 12/2026", 44 * 60, "hour", "46,00", 10, _MON_TO_FRI),
        StoryService("Fizjoterapia w domu", "ćwiczenia chodu, instruktaż dla rodziny",
                     _STEP, "um. 19/2026", 8 * 60, "hour", "120,00", 0,
                     ((1, 660, 720), (3, 660, 720))),
        StoryService("Teleopieka – opaska SOS", "całodobowe centrum, test łącza co 7 dni",
                     "TeleDom Sp. z o.o.", "um. 7/2026", 100, "month", "55,00", 20, (),
                     "całą dobę"),
        StoryService("Posiłek z dowozem", "obiad dwudaniowy, dieta lekkostrawna",
                     "KGW „Jarzębinki”", "um. 22/2026", 2600, "meal", "19,50", 30,
                     _MON_TO_SAT_NOON),
        StoryService("Transport od drzwi do drzwi", "dojazd do poradni ortopedycznej",
                     "OSP Jarzębinowo", "poroz. 3/2026", 200, "trip", "48,00", 0, (),
                     "wg potrzeb"),
    ),
    support=(
        StorySupport(SupportingKind.NEIGHBOURLY, "Zakupy, drewno, wieczorne odwiedziny",
                     "Łucja Ćwik, Wólka Źródlana", "także palenie w piecu w mrozy",
                     ((0, 1080, 1110), (2, 1080, 1110), (4, 1080, 1110))),
        StorySupport(SupportingKind.VOLUNTEER, "Czytanie prasy",
                     "Kacper Wójcik, Szkolne Koło Wolontariatu", "i nauka obsługi telefonu", ((5, 600, 690),)),
        StorySupport(SupportingKind.SELF_HELP, "Chór parafialny „Święta Cecylia”",
                     "dowozi Józef Błaszczyk", "próby i spotkania po próbie", ((6, 960, 1080),)),
    ),
    other_help=(
        ("Poradnia ortopedyczna", "kontrola po operacji", "raz w miesiącu"),
        ("Pielęgniarka środowiskowa", "pomiar ciśnienia, opatrunki", "co dwa tygodnie"),
    ),
)  # fmt: skip

MEMORY = Story(
    months=12,
    situation="Mieszka z synem, który pracuje na zmiany. Od roku ma kłopoty z pamięcią, gubi się"
    " poza domem. Chętnie rozmawia o dawnej pracy na kolei.",
    strengths="Sprawność fizyczna, cierpliwość, dobry kontakt z synem i wnukami.",
    what_matters="Chcę być w swoim domu, z psem. Nie lubię, kiedy decyduje się za mnie.",
    needs=(
        "Obecność drugiej osoby w godzinach pracy syna.",
        "Ćwiczenie pamięci i stały rytm dnia.",
        "Odciążenie syna – czas na odpoczynek.",
    ),
    goals=(
        ("Bezpieczny dzień podczas pracy syna", "brak samotnych wyjść z domu", 3, "opiekunka, syn"),
        ("Utrzymanie samodzielności", "sam przygotowuje śniadanie 5 razy w tygodniu", 6,
         "terapeuta, mieszkaniec"),
        ("Odpoczynek opiekuna", "2 wolne popołudnia w miesiącu", 2, "wolontariuszka, syn"),
    ),
    services=(
        StoryService("Usługi opiekuńcze w domu", "towarzyszenie, spacer, wspólne gotowanie",
                     _SOURCE, "um. 12/2026", 60 * 60, "hour", "46,00", 15,
                     tuple((day, 420, 600) for day in range(5))),
        StoryService("Wsparcie psychologiczne", "trening pamięci, rozmowy z synem",
                     "Poradnia „Łąka”", "um. 15/2026", 4 * 60, "hour", "140,00", 0,
                     ((2, 840, 900),)),
    ),
    support=(
        StorySupport(SupportingKind.VOLUNTEER, "Spacer z psem i warcaby", "Irena Sójka",
                     "", ((1, 900, 990), (3, 900, 990))),
        StorySupport(SupportingKind.NEIGHBOURLY, "Wspólne wyjście do sklepu", "Grzegorz Kępa",
                     "", ((5, 540, 600),)),
    ),
    other_help=(("Poradnia geriatryczna", "leczenie zaburzeń pamięci", "co kwartał"),),
)  # fmt: skip

YOUNG_CARER = Story(
    months=6,
    situation="Wychowuje samotnie dwoje dzieci, młodsze ma orzeczenie o niepełnosprawności. Mieszka"
    " 6 km od przedszkola, nie ma samochodu. Chce wrócić do pracy w cukierni.",
    strengths="Zaradność, zawód cukiernika, pomoc babci, dzieci lubią przedszkole.",
    what_matters="Chcę pracować i nie prosić wciąż o podwiezienie. Najważniejszy jest spokój dzieci.",
    needs=(
        "Dowóz młodszego dziecka na zajęcia terapeutyczne.",
        "Rozmowa ze specjalistą po rozstaniu.",
        "Opieka nad dziećmi podczas kursu i rozmów o pracę.",
    ),
    goals=(
        ("Stałe zajęcia terapeutyczne dziecka", "obecność na 90% zajęć", 6, "mama, kierowca"),
        ("Powrót do pracy", "umowa o pracę na co najmniej pół etatu", 5, "mama, urząd pracy"),
    ),
    services=(
        StoryService("Transport od drzwi do drzwi", "dowóz dziecka na terapię",
                     "OSP Jarzębinowo", "poroz. 3/2026", 800, "trip", "48,00", 0,
                     ((1, 780, None), (3, 780, None))),
        StoryService("Wsparcie psychologiczne", "rozmowy indywidualne",
                     "Poradnia „Łąka”", "um. 15/2026", 4 * 60, "hour", "140,00", 0,
                     ((4, 960, 1020),)),
    ),
    support=(
        StorySupport(SupportingKind.VOLUNTEER, "Odrabianie lekcji", "Julia Lis, studentka",
                     "ze starszym dzieckiem", ((0, 960, 1050),)),
        StorySupport(SupportingKind.SELF_HELP, "Klub rodziców", "Świetlica w Łężanach",
                     "spotkania i wymiana opieki", ((5, 600, 720),)),
    ),
    other_help=(("Powiatowy urząd pracy", "kurs i pośrednictwo", "wg terminarza"),),
)  # fmt: skip

LONELY = Story(
    months=3,
    situation="Wdowiec, mieszka sam na kolonii. Dzieci za granicą. Po zimie przestał wychodzić z"
    " domu, je nieregularnie.",
    strengths="Umiejętności stolarskie, prawo jazdy, ciekawość świata.",
    what_matters="Nie potrzebuję opieki, tylko kogoś do pogadania i jakiejś roboty dla rąk.",
    needs=("Kontakt z ludźmi.", "Regularny ciepły posiłek.", "Drobne naprawy w domu."),
    goals=(
        ("Wyjście z domu co najmniej dwa razy w tygodniu", "udział w warsztatach i obiadach", 3,
         "mieszkaniec, animator"),
    ),
    services=(
        StoryService("Posiłek z dowozem", "obiad dwudaniowy", "KGW „Jarzębinki”", "um. 22/2026",
                     2200, "meal", "19,50", 30, tuple((day, 750, None) for day in range(5))),
    ),
    support=(
        StorySupport(SupportingKind.SELF_HELP, "Warsztat stolarski seniorów", "Remiza OSP",
                     "wspólne naprawy dla sąsiadów", ((2, 600, 780),)),
        StorySupport(SupportingKind.NEIGHBOURLY, "Wspólne zakupy", "Witold Chmiel", "", ((4, 570, 660),)),
        StorySupport(SupportingKind.VOLUNTEER, "Telefon i rozmowa", "Klub wolontariatu OSP", "", (), "co drugi dzień"),
    ),
    other_help=(),
)  # fmt: skip

RECOVERY = Story(
    months=6,
    situation="Po udarze, mieszka z żoną. Niedowład prawej ręki, mowa powolna. Żona ma 74 lata i"
    " sama choruje na serce.",
    strengths="Wytrwałość, dobre małżeństwo, dom bez schodów, zięć mechanik w tej samej wsi.",
    what_matters="Chcę sam się ogolić i zapiąć koszulę. I żeby żona mogła pojechać do siostry.",
    needs=(
        "Rehabilitacja ręki i mowy w domu.",
        "Pomoc w kąpieli.",
        "Odciążenie żony.",
    ),
    goals=(
        ("Samodzielne ubieranie się", "ubiera się sam w 20 minut", 5, "fizjoterapeuta, mieszkaniec"),
        ("Odpoczynek żony", "jeden wyjazd na weekend w kwartale", 3, "koordynator, rodzina"),
    ),
    services=(
        StoryService("Fizjoterapia w domu", "ćwiczenia ręki i chodu", _STEP, "um. 19/2026",
                     12 * 60, "hour", "120,00", 0, ((0, 660, 720), (2, 660, 720), (4, 660, 720))),
        StoryService("Usługi opiekuńcze w domu", "kąpiel, zmiana pościeli", _SOURCE,
                     "um. 12/2026", 24 * 60, "hour", "46,00", 10, ((1, 480, 660), (3, 480, 660))),
    ),
    support=(
        StorySupport(SupportingKind.NEIGHBOURLY, "Dowóz do apteki i kościoła", "Bogusław Baran", "", ((6, 600, 720),)),
        StorySupport(SupportingKind.VOLUNTEER, "Ćwiczenia mowy", "Danuta Czajka",
                     "według wskazówek logopedy", ((1, 900, 960), (4, 900, 960))),
    ),
    other_help=(("Poradnia neurologiczna", "kontrola po udarze", "co kwartał"),),
)  # fmt: skip

STORIES = (AFTER_FALL, MEMORY, RECOVERY, LONELY, YOUNG_CARER)
