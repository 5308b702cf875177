"""The invented programme and catalogue of the practice office."""

from __future__ import annotations

from datetime import date

from cus_desktop.domain.catalogue import LegalTrack, ProgrammeDraft, ServiceDraft


def practice_programme(municipality_id: str, today: date) -> ProgrammeDraft:
    """The programme on which most services of the practice office rest."""
    year = today.year
    return ProgrammeDraft(
        name="Program usług społecznych „Bliżej domu”",
        municipality_id=municipality_id,
        resolution_number=f"XXI/147/{year - 1}",
        resolution_on=date(year - 1, 11, 26),
        journal_entry=f"Dz. Urz. Woj. {year - 1} poz. 4711 (przykład)",
        in_force_from=date(year, 1, 1),
        in_force_to=date(year + 2, 12, 31),
        fee_rules="Odpłatność od 0 do 30% ceny usługi, według rodzaju usługi.",
        financing="Budżet gminy, EFS+",
    )


def practice_services(programme_id: str, today: date) -> tuple[ServiceDraft, ...]:
    """Services of the practice catalogue; the plain descriptions speak to the reader."""
    return tuple(
        ServiceDraft(
            name=name,
            areas=areas,
            legal_track=track.value,
            addressees=addressees,
            scope=scope,
            plain_description=plain,
            place=place,
            unit=unit,
            limit_per_person=limit,
            fee=fee,
            pictogram=pictogram,
            programme_id=programme_id if track is LegalTrack.PROGRAMME else "",
            active_from=date(today.year, 1, 1),
            last_checked_on=date(today.year, 10, 1),
            quality_standard="Karta standardu usługi przyjęta zarządzeniem dyrektora (przykład).",
        )
        for name, areas, track, addressees, scope, plain, place, unit, limit, fee, pictogram in _ROWS
    )


_CUS, _ASSISTANCE = LegalTrack.PROGRAMME, LegalTrack.SOCIAL_ASSISTANCE
_HOME = "miejsce zamieszkania"
_ROWS = (
    ("Usługi opiekuńcze w domu", ("social_assistance", "disability_support"), _CUS,
     "osoby, które potrzebują pomocy w codziennych czynnościach",
     "higiena, ubieranie, posiłki, drobne porządki, towarzyszenie",
     "Ktoś przyjdzie do Twojego domu. Pomoże Ci się umyć, ubrać i zjeść.",
     _HOME, "hour", "do 60 godzin w miesiącu", "od 0 do 15% ceny", "heart-handshake"),
    ("Fizjoterapia w domu", ("health",), _CUS, "osoby po urazach i operacjach",
     "ćwiczenia, nauka chodzenia, instruktaż dla rodziny",
     "Fizjoterapeuta przyjdzie do Ciebie. Poćwiczycie razem.",
     _HOME, "hour", "do 12 godzin w miesiącu", "bezpłatnie", "dumbbell"),
    ("Teleopieka – opaska SOS", ("social_assistance", "health"), _CUS, "osoby mieszkające samotnie",
     "opaska z przyciskiem i całodobowe centrum",
     "Dostaniesz opaskę na rękę. Gdy coś się stanie, naciśnij przycisk.",
     _HOME, "month", "1 opaska", "20% ceny", "activity"),
    ("Posiłek z dowozem", ("social_assistance",), _CUS, "osoby, które nie mogą gotować",
     "obiad dwudaniowy z dowozem", "Przywieziemy Ci ciepły obiad.",
     _HOME, "meal", "1 posiłek dziennie", "30% ceny", "utensils"),
    ("Transport od drzwi do drzwi", ("disability_support", "social_assistance"), _CUS,
     "osoby starsze, z niepełnosprawnością i rodziny bez samochodu",
     "dowóz do lekarza, urzędu, na terapię", "Zawieziemy Cię do lekarza i z powrotem.",
     "gmina i powiat", "trip", "8 kursów w miesiącu", "bezpłatnie", "car"),
    ("Wsparcie psychologiczne", ("family_support", "health"), _CUS, "dorośli, dzieci i rodziny",
     "rozmowy indywidualne i rodzinne", "Możesz porozmawiać z psychologiem.",
     "siedziba CUS, w kryzysie miejsce zamieszkania", "hour", "4 godziny w miesiącu", "bezpłatnie",
     "brain"),
    ("Złota rączka", ("housing",), _CUS, "seniorzy", "drobne naprawy w domu",
     "Ktoś naprawi kran, gniazdko albo drzwi.", _HOME, "hour", "4 godziny w kwartale",
     "bezpłatnie, materiał po stronie mieszkańca", "wrench"),
    ("Opieka wytchnieniowa", ("family_support", "disability_support"), _CUS,
     "opiekunowie osób zależnych", "opieka w zastępstwie za opiekuna",
     "Zajmiemy się Twoim bliskim, a Ty odpoczniesz.", "miejsce zamieszkania albo placówka", "full_day",
     "14 dni w roku", "bezpłatnie", "clock"),
    ("Wypożyczalnia sprzętu rehabilitacyjnego", ("disability_support", "health"), _CUS,
     "osoby niesamodzielne", "wypożyczenie, dowóz, montaż i nauka obsługi",
     "Pożyczymy Ci balkonik, wózek albo łóżko.", _HOME, "rental", "do 3 miesięcy", "bezpłatnie",
     "accessibility"),
    ("Warsztaty dla rodziców", ("pro_family", "family_support"), _CUS, "rodzice i opiekunowie",
     "spotkania grupowe", "Spotkania dla rodziców. Porozmawiamy o dzieciach.",
     "świetlica w Łężanach", "meeting", "", "bezpłatnie", "users"),
    ("Klub aktywnego seniora", ("culture", "sport_tourism"), _CUS, "mieszkańcy od 60 lat",
     "gimnastyka, chór, wycieczki", "Zajęcia, ruch i spotkania dla seniorów.",
     "Dom Kultury w Jarzębinowie", "meeting", "", "bezpłatnie", "music"),
    ("Specjalistyczne usługi opiekuńcze", ("social_assistance",), _ASSISTANCE,
     "osoby z zaburzeniami psychicznymi", "uczenie umiejętności potrzebnych do samodzielnego życia",
     "Specjalista nauczy Cię codziennych czynności.", _HOME, "hour", "według decyzji",
     "według decyzji", "hand-heart"),
    ("Usługi sąsiedzkie", ("social_assistance",), _ASSISTANCE,
     "osoby potrzebujące pomocy w codziennych czynnościach",
     "podstawowe potrzeby, prosta pielęgnacja, kontakt z otoczeniem",
     "Sąsiad lub sąsiadka pomoże Ci w domu. To praca opłacana przez gminę.", _HOME, "hour",
     "według decyzji", "według uchwały rady gminy", "house"),
)  # fmt: skip
