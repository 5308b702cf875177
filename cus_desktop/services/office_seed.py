"""What a new office is given on its first day: parameters and standing texts, all editable.

The texts are Polish because they are printed Polish documents of the office, not words of the
program. Square brackets mark what only the office knows.
"""

from __future__ import annotations

from dataclasses import replace

from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.rights import Right
from cus_desktop.services.desk import Desk
from cus_desktop.services.offices import save_office
from cus_desktop.services.parameters import SEEDING, seed_parameters_in
from cus_desktop.services.rights import needs

FIRST_NOTICE_VERSION = "1"

PRIVACY_NOTICE = """\
Administratorem Pani/Pana danych osobowych jest {office}, {address}. {contact}

Dane przetwarzamy, aby rozpoznać potrzeby, przygotować i realizować indywidualny plan usług \
społecznych oraz udzielać usług społecznych i pomocy społecznej. Podstawą są obowiązki prawne \
i zadania publiczne centrum (art. 6 ust. 1 lit. c i e oraz art. 9 ust. 2 lit. b i g RODO), \
w szczególności ustawa z dnia 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum \
usług społecznych oraz ustawa z dnia 12 marca 2004 r. o pomocy społecznej.

Dane przekazujemy tylko tym, którzy wykonują usługi zapisane w planie, oraz organom uprawnionym \
z mocy prawa. Przekazanie wniosku innemu podmiotowi wymaga Pani/Pana zgody.

Dane przechowujemy przez czas realizacji planu, a potem przez okres wynikający z przepisów \
o archiwizacji. Ma Pani/Pan prawo dostępu do danych, ich sprostowania i ograniczenia \
przetwarzania, prawo sprzeciwu w granicach przepisów oraz prawo skargi do Prezesa Urzędu Ochrony \
Danych Osobowych. Podanie danych jest potrzebne, aby można było zakwalifikować do usług \
i przygotować plan. Danych nie używamy do automatycznego podejmowania decyzji ani profilowania.
"""

CHANGE_CONDITIONS = """\
Plan można zmienić w każdej chwili na prośbę osoby, jej przedstawiciela albo z inicjatywy \
koordynatora. Zmiana usług, ich ilości, wykonawcy lub terminów wymaga nowej wersji planu, zgody \
osoby i zatwierdzenia.

Osoba może zrezygnować z całego planu lub z pojedynczej usługi bez podawania przyczyny; wystarczy \
powiadomić koordynatora.

Centrum może zakończyć plan wcześniej, gdy ustały potrzeby, osoba wyprowadziła się z terenu \
działania centrum albo nie korzysta z uzgodnionych usług mimo rozmowy z koordynatorem. \
O zakończeniu koordynator powiadamia osobę i prowadzi z nią rozmowę podsumowującą.
"""


@needs(Right.OFFICE_EDIT)
def seed_office(desk: Desk, office: OfficeDraft) -> None:
    """Write the office down with its standing texts, and the shipped parameters.

    Texts the draft brings are kept; only empty ones are filled.
    """
    with desk.store.write(SEEDING) as session:
        seed_parameters_in(session)
    save_office(desk, with_standing_texts(office))


def with_standing_texts(office: OfficeDraft) -> OfficeDraft:
    """The draft with the standard privacy notice and change conditions where it has none."""
    texts: dict[str, str] = {}
    if not office.privacy_notice.strip():
        texts["privacy_notice"] = standard_privacy_notice(office)
        texts["privacy_notice_version"] = office.privacy_notice_version or FIRST_NOTICE_VERSION
    if not office.change_conditions.strip():
        texts["change_conditions"] = CHANGE_CONDITIONS.strip()
    return replace(office, **texts)  # type: ignore[arg-type]


def standard_privacy_notice(office: OfficeDraft) -> str:
    """The standard notice with the office's name, address and data protection contact."""
    place = f"{office.postcode} {office.city}".strip()
    address = ", ".join(part for part in (office.street.strip(), place) if part)
    contact = office.data_protection_contact.strip()
    return PRIVACY_NOTICE.format(
        office=office.name.strip() or "[nazwa centrum]",
        address=address or "[adres centrum]",
        contact=(
            "Kontakt z inspektorem ochrony danych: "
            f"{contact or '[imię i nazwisko, telefon, adres e-mail]'}."
        ),
    ).strip()
