<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>access</name>
    <message>
        <source>Access log</source>
        <translation>Dziennik dostępu</translation>
    </message>
    <message>
        <source>Access log exported</source>
        <translation>Wyeksportowano dziennik dostępu</translation>
    </message>
    <message>
        <source>Access log viewed</source>
        <translation>Otwarto dziennik dostępu</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Wyłączono konto</translation>
    </message>
    <message>
        <source>Account given</source>
        <translation>Konto nadane</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Kopia zapasowa się nie udała</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Utworzono kopię zapasową</translation>
    </message>
    <message>
        <source>Backup proved</source>
        <translation>Sprawdzono kopię zapasową</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Przywrócono kopię zapasową</translation>
    </message>
    <message>
        <source>Card of a resident viewed</source>
        <translation>Otwarto kartę mieszkańca</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Copy of a resident&apos;s data made</source>
        <translation>Sporządzono kopię danych mieszkańca</translation>
    </message>
    <message>
        <source>Data repaired from the history</source>
        <translation>Naprawiono dane z historii</translation>
    </message>
    <message>
        <source>Data written under a new key</source>
        <translation>Dane zapisane pod nowym kluczem</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Szczegół</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Forgotten password replaced</source>
        <translation>Nowe hasło zamiast zapomnianego</translation>
    </message>
    <message>
        <source>History of changes viewed</source>
        <translation>Otwarto historię zmian</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Liczba wpisów</translation>
    </message>
    <message>
        <source>List of residents exported</source>
        <translation>Wyeksportowano listę mieszkańców</translation>
    </message>
    <message>
        <source>New paper key</source>
        <translation>Nowy klucz papierowy</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>Office opened with the paper key</source>
        <translation>Centrum otwarte kluczem papierowym</translation>
    </message>
    <message>
        <source>Old lines of the access log deleted</source>
        <translation>Usunięto stare wpisy dziennika dostępu</translation>
    </message>
    <message>
        <source>Own password changed</source>
        <translation>Zmieniono własne hasło</translation>
    </message>
    <message>
        <source>Paper key checked</source>
        <translation>Sprawdzono klucz papierowy</translation>
    </message>
    <message>
        <source>Paper of a destruction printed</source>
        <translation>Wydrukowano dokument brakowania</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Plan printed or saved as a file</source>
        <translation>Wydrukowano plan lub zapisano plik</translation>
    </message>
    <message>
        <source>Plan viewed</source>
        <translation>Otwarto plan</translation>
    </message>
    <message>
        <source>Print of a plan viewed</source>
        <translation>Obejrzano wydruk planu</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Wydruk</translation>
    </message>
    <message>
        <source>Program locked</source>
        <translation>Zablokowano program</translation>
    </message>
    <message>
        <source>Program unlocked</source>
        <translation>Odblokowano program</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Refused step</source>
        <translation>Odmowa</translation>
    </message>
    <message>
        <source>Removal</source>
        <translation>Usunięcie</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Mieszkaniec</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>Signing in failed</source>
        <translation>Nieudane logowanie</translation>
    </message>
    <message>
        <source>Step refused: no right</source>
        <translation>Odmowa: brak uprawnienia</translation>
    </message>
    <message>
        <source>Store and backups</source>
        <translation>Baza i kopie</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Viewing</source>
        <translation>Oglądanie</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>at closing</source>
        <translation>przy zamknięciu</translation>
    </message>
    <message>
        <source>before a new version</source>
        <translation>przed nową wersją</translation>
    </message>
    <message>
        <source>before a repair</source>
        <translation>przed naprawą</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>przed importem</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>przed odtworzeniem</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>codzienna</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>na żądanie</translation>
    </message>
</context>
<context>
    <name>domain</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and night(s)</source>
        <translation>
            <numerusform>%n doba</numerusform>
            <numerusform>%n doby</numerusform>
            <numerusform>%n dób</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meal(s)</source>
        <translation>
            <numerusform>%n posiłek</numerusform>
            <numerusform>%n posiłki</numerusform>
            <numerusform>%n posiłków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n spotkanie</numerusform>
            <numerusform>%n spotkania</numerusform>
            <numerusform>%n spotkań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rental(s)</source>
        <translation>
            <numerusform>%n wypożyczenie</numerusform>
            <numerusform>%n wypożyczenia</numerusform>
            <numerusform>%n wypożyczeń</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trip(s)</source>
        <translation>
            <numerusform>%n kurs</numerusform>
            <numerusform>%n kursy</numerusform>
            <numerusform>%n kursów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n wizyta</numerusform>
            <numerusform>%n wizyty</numerusform>
            <numerusform>%n wizyt</numerusform>
        </translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>doba</translation>
    </message>
    <message>
        <source>24 hours of stay</source>
        <translation>doba pobytu</translation>
    </message>
    <message>
        <source>Archive class of the files of residents</source>
        <translation>Kategoria archiwalna teczek mieszkańców</translation>
    </message>
    <message>
        <source>Class of the file plan for breaches of personal data</source>
        <translation>Klasa z wykazu akt dla naruszeń ochrony danych</translation>
    </message>
    <message>
        <source>Class of the file plan for people&apos;s requests about their data</source>
        <translation>Klasa z wykazu akt dla wniosków osób o ich dane</translation>
    </message>
    <message>
        <source>Days after which volunteering needs a written agreement</source>
        <translation>Po ilu dniach wolontariat wymaga pisemnego porozumienia</translation>
    </message>
    <message>
        <source>Days from the application to the approved plan</source>
        <translation>Dni od wniosku do zatwierdzenia planu</translation>
    </message>
    <message>
        <source>Days to appeal against a refusal</source>
        <translation>Dni na odwołanie od odmowy</translation>
    </message>
    <message>
        <source>Days to enter a contract in the central register</source>
        <translation>Dni na wpis umowy do Centralnego Rejestru Umów</translation>
    </message>
    <message>
        <source>First day of contracts entered in the central register</source>
        <translation>Od kiedy umowy wpisuje się do Centralnego Rejestru Umów</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>pt.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>piątek</translation>
    </message>
    <message>
        <source>Highest small grant</source>
        <translation>Najwyższa kwota małego grantu</translation>
    </message>
    <message>
        <source>Holidays of a year, where the office needs its own list</source>
        <translation>Dni wolne w roku, jeśli biuro potrzebuje własnej listy</translation>
    </message>
    <message>
        <source>Hours to report a personal data breach</source>
        <translation>Godziny na zgłoszenie naruszenia ochrony danych osobowych</translation>
    </message>
    <message>
        <source>Income criterion of a person in a family</source>
        <translation>Kryterium dochodowe osoby w rodzinie</translation>
    </message>
    <message>
        <source>Income criterion of a single person</source>
        <translation>Kryterium dochodowe osoby samotnej</translation>
    </message>
    <message>
        <source>Longest task under a small grant</source>
        <translation>Najdłuższy czas zadania w trybie małego grantu</translation>
    </message>
    <message>
        <source>Lowest gross hourly rate</source>
        <translation>Minimalna stawka godzinowa brutto</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>pn.</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>poniedziałek</translation>
    </message>
    <message>
        <source>Months a plan may last at most</source>
        <translation>Najdłuższy okres planu w miesiącach</translation>
    </message>
    <message>
        <source>Months of coordination from which a plan is obligatory</source>
        <translation>Od ilu miesięcy koordynacji plan jest obowiązkowy</translation>
    </message>
    <message>
        <source>Months the access log is kept</source>
        <translation>Liczba miesięcy przechowywania dziennika dostępu</translation>
    </message>
    <message>
        <source>Months to answer a person&apos;s request for their data</source>
        <translation>Miesiące na odpowiedź na żądanie dotyczące danych osoby</translation>
    </message>
    <message>
        <source>Net value from which public procurement law applies</source>
        <translation>Wartość netto, od której stosuje się Prawo zamówień publicznych</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sob.</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sobota</translation>
    </message>
    <message>
        <source>Share of contract value for the social sector at least</source>
        <translation>Najniższy udział sektora społecznego w wartości umów</translation>
    </message>
    <message>
        <source>Share of small grants in the year&apos;s grants at most</source>
        <translation>Najwyższy udział małych grantów w dotacjach roku</translation>
    </message>
    <message>
        <source>Small grants of one organisation in a year at most</source>
        <translation>Najwyższa kwota małych grantów jednej organizacji w roku</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>niedz.</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>niedziela</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>czw.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>czwartek</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>wt.</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>wtorek</translation>
    </message>
    <message>
        <source>Upper limit of the light regime for social services</source>
        <translation>Górna granica uproszczonego trybu dla usług społecznych</translation>
    </message>
    <message>
        <source>Value from which a contract goes to the central register</source>
        <translation>Wartość, od której umowę wpisuje się do Centralnego Rejestru Umów</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>śr.</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>środa</translation>
    </message>
    <message>
        <source>Working days to hold a community interview</source>
        <translation>Dni robocze na przeprowadzenie wywiadu środowiskowego</translation>
    </message>
    <message>
        <source>Working days to hold an urgent community interview</source>
        <translation>Dni robocze na pilny wywiad środowiskowy</translation>
    </message>
    <message>
        <source>Years between diagnoses of needs and potential</source>
        <translation>Co ile lat sporządza się diagnozę potrzeb i potencjału</translation>
    </message>
    <message>
        <source>Years between reviews of the standards for minors</source>
        <translation>Co ile lat przegląda się standardy ochrony małoletnich</translation>
    </message>
    <message>
        <source>admission to residential care</source>
        <translation>przyjęcie do placówki całodobowej</translation>
    </message>
    <message>
        <source>agreements with volunteers</source>
        <translation>porozumienia z wolontariuszami</translation>
    </message>
    <message>
        <source>applications, assessments, plans, closing reports</source>
        <translation>wnioski, rozpoznania potrzeb, plany, opisy końcowe</translation>
    </message>
    <message>
        <source>change of entitlement</source>
        <translation>zmiana uprawnień</translation>
    </message>
    <message>
        <source>contracts and hours of neighbour services</source>
        <translation>umowy i godziny usług sąsiedzkich</translation>
    </message>
    <message>
        <source>contracts with providers</source>
        <translation>umowy z wykonawcami</translation>
    </message>
    <message>
        <source>countering unemployment</source>
        <translation>przeciwdziałanie bezrobociu</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>kultura</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dzień</translation>
    </message>
    <message>
        <source>day of stay</source>
        <translation>dzień pobytu</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a fraction</comment>
        <translation>dnia</translation>
    </message>
    <message>
        <source>days and nights</source>
        <comment>after a fraction</comment>
        <translation>doby</translation>
    </message>
    <message>
        <source>death</source>
        <translation>zgon</translation>
    </message>
    <message>
        <source>encouraging civic activity</source>
        <translation>pobudzanie aktywności obywatelskiej</translation>
    </message>
    <message>
        <source>environmental protection</source>
        <translation>ochrona środowiska</translation>
    </message>
    <message>
        <source>foster care</source>
        <translation>system pieczy zastępczej</translation>
    </message>
    <message>
        <source>found in a published source</source>
        <translation>potwierdzone w opublikowanym źródle</translation>
    </message>
    <message>
        <source>goals reached</source>
        <translation>osiągnięcie celów</translation>
    </message>
    <message>
        <source>grant agreements and settlements</source>
        <translation>umowy dotacji i ich rozliczenia</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>health promotion and protection</source>
        <translation>promocja i ochrona zdrowia</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>godzina</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>godziny</translation>
    </message>
    <message>
        <source>housing</source>
        <translation>mieszkalnictwo</translation>
    </message>
    <message>
        <source>kilometre</source>
        <translation>kilometr</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>known from practice, please confirm</source>
        <translation>znane z praktyki, do potwierdzenia</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>posiłek</translation>
    </message>
    <message>
        <source>meals</source>
        <comment>after a fraction</comment>
        <translation>posiłku</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>spotkanie</translation>
    </message>
    <message>
        <source>meetings</source>
        <comment>after a fraction</comment>
        <translation>spotkania</translation>
    </message>
    <message>
        <source>mo.</source>
        <translation>abon.</translation>
    </message>
    <message>
        <source>monthly subscription</source>
        <translation>abonament miesięczny</translation>
    </message>
    <message>
        <source>months</source>
        <translation>miesiące</translation>
    </message>
    <message>
        <source>moved out of the area</source>
        <translation>wyprowadzka z obszaru działania</translation>
    </message>
    <message>
        <source>mtg.</source>
        <translation>spotk.</translation>
    </message>
    <message>
        <source>no cooperation</source>
        <translation>brak współpracy</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>inny powód</translation>
    </message>
    <message>
        <source>pc.</source>
        <translation>szt.</translation>
    </message>
    <message>
        <source>physical culture and tourism</source>
        <translation>kultura fizyczna i turystyka</translation>
    </message>
    <message>
        <source>piece</source>
        <translation>sztuka</translation>
    </message>
    <message>
        <source>pro-family policy</source>
        <translation>polityka prorodzinna</translation>
    </message>
    <message>
        <source>procurement files</source>
        <translation>dokumentacja zamówień</translation>
    </message>
    <message>
        <source>programmes, diagnoses, yearly reports</source>
        <translation>programy, diagnozy, sprawozdania roczne</translation>
    </message>
    <message>
        <source>public education</source>
        <translation>edukacja publiczna</translation>
    </message>
    <message>
        <source>refusals and care service decisions</source>
        <translation>odmowy i decyzje o usługach opiekuńczych</translation>
    </message>
    <message>
        <source>rental</source>
        <translation>wypożyczenie</translation>
    </message>
    <message>
        <source>rentals</source>
        <comment>after a fraction</comment>
        <translation>wypożyczenia</translation>
    </message>
    <message>
        <source>resignation</source>
        <translation>rezygnacja</translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>zakończenie usług</translation>
    </message>
    <message>
        <source>social assistance</source>
        <translation>pomoc społeczna</translation>
    </message>
    <message>
        <source>supporting people with disabilities</source>
        <translation>wspieranie osób niepełnosprawnych</translation>
    </message>
    <message>
        <source>supporting the family</source>
        <translation>wspieranie rodziny</translation>
    </message>
    <message>
        <source>trip</source>
        <translation>kurs</translation>
    </message>
    <message>
        <source>trips</source>
        <comment>after a fraction</comment>
        <translation>kursu</translation>
    </message>
    <message>
        <source>uncertain, ask a lawyer</source>
        <translation>niepewne, zapytaj prawnika</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>after a fraction</comment>
        <translation>wizyty</translation>
    </message>
    <message>
        <source>vocational and social reintegration</source>
        <translation>reintegracja zawodowa i społeczna</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>dni robocze</translation>
    </message>
    <message>
        <source>years</source>
        <translation>lata</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Koniec planu</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Flat number</source>
        <translation>Nr mieszkania</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Nr domu</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Sporządził(a)</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Nr w rejestrze</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Centrum</translation>
    </message>
    <message>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Mieszkańcy</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Wyszukiwanie</translation>
    </message>
    <message>
        <source>State of the plan</source>
        <translation>Stan planu</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Stan na dzień</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Miejscowość</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address is confidential</source>
        <translation>Adres zastrzeżony</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>Kto zaakceptował plan</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Data akceptacji planu</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>Numer porozumienia</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Odpowiedziano</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Numer wniosku</translation>
    </message>
    <message>
        <source>Approval written down by</source>
        <translation>Zatwierdzenie wpisał(a)</translation>
    </message>
    <message>
        <source>Approved as</source>
        <translation>Stanowisko zatwierdzającego</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Kto zatwierdził</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Data zatwierdzenia</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>Kategoria archiwalna</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Obszary</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Authorisation number</source>
        <translation>Numer upoważnienia</translation>
    </message>
    <message>
        <source>Authority notified at</source>
        <translation>Godzina zgłoszenia do UODO</translation>
    </message>
    <message>
        <source>Authority notified on</source>
        <translation>Zgłoszono do UODO</translation>
    </message>
    <message>
        <source>Basis document</source>
        <translation>Dokument, z którego wynika umocowanie</translation>
    </message>
    <message>
        <source>Basis of stay</source>
        <translation>Podstawa pobytu</translation>
    </message>
    <message>
        <source>Basis of stay valid to</source>
        <translation>Podstawa pobytu ważna do</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <source>Case symbol</source>
        <translation>Symbol w znaku sprawy</translation>
    </message>
    <message>
        <source>Certificate valid to</source>
        <translation>Orzeczenie ważne do</translation>
    </message>
    <message>
        <source>Check sum of the print</source>
        <translation>Suma kontrolna wydruku</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Closing talk on</source>
        <translation>Data rozmowy podsumowującej</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisja</translation>
    </message>
    <message>
        <source>Conditions of changing a plan</source>
        <translation>Warunki zmiany planu</translation>
    </message>
    <message>
        <source>Content of the request</source>
        <translation>Treść wniosku</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Copy handed over on</source>
        <translation>Data wydania egzemplarza</translation>
    </message>
    <message>
        <source>Counted per</source>
        <translation>Wymiar na</translation>
    </message>
    <message>
        <source>Course and results</source>
        <translation>Przebieg i rezultaty</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <translation>Inspektor ochrony danych</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Date of the application</source>
        <translation>Data wniosku</translation>
    </message>
    <message>
        <source>Date of the resolution</source>
        <translation>Data uchwały</translation>
    </message>
    <message>
        <source>Day of the consent</source>
        <translation>Dzień zgody</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Dzień tygodnia</translation>
    </message>
    <message>
        <source>Description checked on</source>
        <translation>Data sprawdzenia opisu</translation>
    </message>
    <message>
        <source>Destruction</source>
        <translation>Brakowanie</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Data zgonu</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Stopień niepełnosprawności</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Data zakończenia</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Odpłatność</translation>
    </message>
    <message>
        <source>Fee in percent</source>
        <translation>Odpłatność w procentach</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Financing</source>
        <translation>Finansowanie</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Uwaga programu</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Kod treści</translation>
    </message>
    <message>
        <source>Flat number</source>
        <translation>Numer lokalu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Form of the copy</source>
        <translation>Forma egzemplarza</translation>
    </message>
    <message>
        <source>Former plan</source>
        <translation>Poprzedni plan</translation>
    </message>
    <message>
        <source>Forwarded to</source>
        <translation>Komu przekazać</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>GDPR consent</source>
        <translation>zgoda RODO</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Udzielona</translation>
    </message>
    <message>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Data udzielenia</translation>
    </message>
    <message>
        <source>Happened on</source>
        <translation>Zdarzyło się</translation>
    </message>
    <message>
        <source>Head of the household</source>
        <translation>Prowadzi gospodarstwo</translation>
    </message>
    <message>
        <source>House number</source>
        <translation>Numer domu</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodarstwo domowe</translation>
    </message>
    <message>
        <source>How given</source>
        <translation>Forma zgody</translation>
    </message>
    <message>
        <source>How it shows</source>
        <translation>Po czym to poznać</translation>
    </message>
    <message>
        <source>How it was agreed</source>
        <translation>Sposób akceptacji planu</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Jak często</translation>
    </message>
    <message>
        <source>How to contact</source>
        <translation>Sposób kontaktu</translation>
    </message>
    <message>
        <source>How withdrawn</source>
        <translation>Forma wycofania</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Obowiązuje do</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Przechowywać do</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Kind of consent</source>
        <translation>Rodzaj zgody</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Rodzaj dokumentu</translation>
    </message>
    <message>
        <source>Kind of fee</source>
        <translation>Rodzaj odpłatności</translation>
    </message>
    <message>
        <source>Kind of help</source>
        <translation>Rodzaj pomocy</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Rodzaj wsparcia</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Leads the centre</source>
        <translation>Gmina prowadząca centrum</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Tryb prawny</translation>
    </message>
    <message>
        <source>Limit per person</source>
        <translation>Limit na osobę</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Live together</source>
        <translation>Mieszkają razem</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Data sporządzenia</translation>
    </message>
    <message>
        <source>May be named in print</source>
        <translation>Nazwisko na wydruku</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Połączono z</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Data wyprowadzki</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Noticed at</source>
        <translation>Godzina stwierdzenia</translation>
    </message>
    <message>
        <source>Noticed on</source>
        <translation>Stwierdzono</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Numer w innym systemie</translation>
    </message>
    <message>
        <source>Number of people</source>
        <translation>Liczba osób</translation>
    </message>
    <message>
        <source>Number of the archive&apos;s consent</source>
        <translation>Numer zgody archiwum</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Numbers of plans</source>
        <translation>Numery planów</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Dostępna od</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Dostępna do</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>Założona</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>People told on</source>
        <translation>Zawiadomiono osoby</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Pictogram</source>
        <translation>Piktogram</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Place of the paper file</source>
        <translation>Miejsce teczki papierowej</translation>
    </message>
    <message>
        <source>Place outside the list</source>
        <translation>Miejscowość spoza listy</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Opis prostym językiem</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Position in the journal</source>
        <translation>Pozycja w dzienniku urzędowym</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Post office</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>Biuro do ćwiczeń</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Stawka za jednostkę</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Klauzula informacyjna</translation>
    </message>
    <message>
        <source>Privacy notice handed over on</source>
        <translation>Data wręczenia klauzuli informacyjnej</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Standard jakości</translation>
    </message>
    <message>
        <source>REGON</source>
        <translation>REGON</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Powód zmiany</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>Powód zakończenia</translation>
    </message>
    <message>
        <source>Reason of the extension</source>
        <translation>Powód przedłużenia</translation>
    </message>
    <message>
        <source>Reason of the restriction</source>
        <translation>Powód ograniczenia</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Wpłynął</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>Adres zameldowania</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Kim jest dla mieszkańca</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Osoba z rodziny</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Mieszkaniec</translation>
    </message>
    <message>
        <source>Resolution number</source>
        <translation>Numer uchwały</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Restricted to chosen persons</source>
        <translation>Dostęp tylko dla wybranych osób</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Zasada</translation>
    </message>
    <message>
        <source>Rules of fees</source>
        <translation>Zasady odpłatności</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Second name</source>
        <translation>Drugie imię</translation>
    </message>
    <message>
        <source>Sensitive note</source>
        <translation>Uwagi wrażliwe</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nazwa skrócona</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Sołectwo</source>
        <translation>Sołectwo</translation>
    </message>
    <message>
        <source>Started on</source>
        <translation>Data rozpoczęcia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Mocne strony</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>TERYT code</source>
        <translation>Kod TERYT</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do godziny</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Ważne od</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Version of the privacy notice</source>
        <translation>Wersja klauzuli informacyjnej</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O co prosi</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>What matters to me, noted on</source>
        <translation>Co jest dla mnie ważne: data zapisu</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who asked for the change</source>
        <translation>Kto wystąpił o zmianę</translation>
    </message>
    <message>
        <source>Who asked for the end</source>
        <translation>Kto wystąpił o zakończenie</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kto prosi</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Kto pomaga</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kto to jest</translation>
    </message>
    <message>
        <source>Whom and which data it concerned</source>
        <translation>Jakich osób i danych dotyczyło</translation>
    </message>
    <message>
        <source>Why it began early</source>
        <translation>Powód rozpoczęcia przed czasem</translation>
    </message>
    <message>
        <source>Why not or late</source>
        <translation>Dlaczego nie lub po terminie</translation>
    </message>
    <message>
        <source>Why the PESEL was accepted</source>
        <translation>Powód przyjęcia numeru PESEL</translation>
    </message>
    <message>
        <source>Why the address is confidential</source>
        <translation>Powód zastrzeżenia adresu</translation>
    </message>
    <message>
        <source>Why there is no PESEL</source>
        <translation>Powód braku numeru PESEL</translation>
    </message>
    <message>
        <source>Why there was no closing talk</source>
        <translation>Powód braku rozmowy podsumowującej</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Pracuje do</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Rok urodzenia</translation>
    </message>
    <message>
        <source>area of a service</source>
        <translation>obszar usługi</translation>
    </message>
    <message>
        <source>authorisation</source>
        <translation>upoważnienie</translation>
    </message>
    <message>
        <source>breach of personal data</source>
        <translation>naruszenie ochrony danych</translation>
    </message>
    <message>
        <source>communication need</source>
        <translation>potrzeba w komunikacji</translation>
    </message>
    <message>
        <source>consent in a case</source>
        <translation>zgoda w sprawie</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>osoba do kontaktu</translation>
    </message>
    <message>
        <source>destruction of files</source>
        <translation>brakowanie akt</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>wpis</translation>
    </message>
    <message>
        <source>family relation</source>
        <translation>relacja rodzinna</translation>
    </message>
    <message>
        <source>file on a protocol of destruction</source>
        <translation>teczka w protokole brakowania</translation>
    </message>
    <message>
        <source>gmina</source>
        <translation>gmina</translation>
    </message>
    <message>
        <source>goal of a plan</source>
        <translation>cel planu</translation>
    </message>
    <message>
        <source>household</source>
        <translation>gospodarstwo domowe</translation>
    </message>
    <message>
        <source>line of a plan</source>
        <translation>pozycja planu</translation>
    </message>
    <message>
        <source>member of a household</source>
        <translation>domownik</translation>
    </message>
    <message>
        <source>need of a plan</source>
        <translation>potrzeba w planie</translation>
    </message>
    <message>
        <source>office data</source>
        <translation>dane biura</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>parametr</translation>
    </message>
    <message>
        <source>person of the office</source>
        <translation>pracownik</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>planned check of a plan</source>
        <translation>monitorowanie planu</translation>
    </message>
    <message>
        <source>privacy notice</source>
        <translation>klauzula informacyjna</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
    <message>
        <source>reason for going on</source>
        <translation>uzasadnienie odstępstwa</translation>
    </message>
    <message>
        <source>representative</source>
        <translation>przedstawiciel</translation>
    </message>
    <message>
        <source>request about personal data</source>
        <translation>wniosek w sprawie danych</translation>
    </message>
    <message>
        <source>resident</source>
        <translation>mieszkaniec</translation>
    </message>
    <message>
        <source>responsibility for a restricted record</source>
        <translation>odpowiedzialność za zapis o ograniczonym dostępie</translation>
    </message>
    <message>
        <source>role in the office</source>
        <translation>rola w centrum</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usługa</translation>
    </message>
    <message>
        <source>version of a plan</source>
        <translation>wersja planu</translation>
    </message>
    <message>
        <source>village</source>
        <translation>miejscowość</translation>
    </message>
    <message>
        <source>weekly time</source>
        <translation>termin w tygodniu</translation>
    </message>
</context>
<context>
    <name>masks</name>
    <message>
        <source>Some data is not shown to your role.</source>
        <translation>Część danych nie jest widoczna dla Twojej roli.</translation>
    </message>
    <message>
        <source>Some fields are not shown to your role. Saving leaves them as they are.</source>
        <translation>Część pól nie jest widoczna dla Twojej roli. Zapis pozostawi je bez zmian.</translation>
    </message>
    <message>
        <source>confidential address</source>
        <translation>adres zastrzeżony</translation>
    </message>
    <message>
        <source>not shown to your role</source>
        <translation>niewidoczne dla Twojej roli</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>electronic file</source>
        <translation>plik elektroniczny</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>podpis elektroniczny</translation>
    </message>
    <message>
        <source>mark with a witness</source>
        <translation>znak złożony przy świadku</translation>
    </message>
    <message>
        <source>Nobody comes: {days}.</source>
        <translation>Nikt nie przychodzi: {days}.</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>na mies.</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>na tydz.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>w realizacji</translation>
    </message>
    <message>
        <source>actual carer</source>
        <translation>opiekun faktyczny</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>uzgodniony</translation>
    </message>
    <message>
        <source>amount per month</source>
        <translation>kwota miesięczna</translation>
    </message>
    <message>
        <source>amount per unit</source>
        <translation>kwota za jednostkę</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>zatwierdzony</translation>
    </message>
    <message>
        <source>attorney</source>
        <translation>pełnomocnik</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>według decyzji</translation>
    </message>
    <message>
        <source>by telephone only</source>
        <translation>tylko telefonicznie</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>curator</source>
        <translation>kurator</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>easy-to-read text</source>
        <translation>tekst łatwy do czytania</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>for the whole period</source>
        <translation>w całym okresie</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>porzucony</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tłumacz</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>duży druk</translation>
    </message>
    <message>
        <source>legal guardian</source>
        <translation>opiekun prawny</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>przedstawiciel ustawowy</translation>
    </message>
    <message>
        <source>neighbourly help</source>
        <translation>pomoc sąsiedzka</translation>
    </message>
    <message>
        <source>own signature</source>
        <translation>własnoręczny podpis</translation>
    </message>
    <message>
        <source>paper, by post</source>
        <translation>na papierze, pocztą</translation>
    </message>
    <message>
        <source>paper, handed over</source>
        <translation>na papierze, do rąk własnych</translation>
    </message>
    <message>
        <source>per cent of the price</source>
        <translation>procent stawki</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>zastąpiony</translation>
    </message>
    <message>
        <source>self-help</source>
        <translation>samopomoc</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>język migowy</translation>
    </message>
    <message>
        <source>visit at home</source>
        <translation>wizyta w domu</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>wolontariat</translation>
    </message>
    <message>
        <source>with the carer present</source>
        <translation>w obecności opiekuna</translation>
    </message>
    <message>
        <source>{day}: {first} and {second} come at the same time.</source>
        <translation>{day}: w tym samym czasie {first} i {second}.</translation>
    </message>
    <message>
        <source>{sum} a month</source>
        <translation>{sum} miesięcznie</translation>
    </message>
    <message>
        <source>{sum} per unit</source>
        <translation>{sum} za jednostkę</translation>
    </message>
    <message>
        <source>signature of the representative</source>
        <translation>podpis przedstawiciela</translation>
    </message>
</context>
<context>
    <name>privacy</name>
    <message>
        <source>Data about health and disability, where the help depends on them: art. 9(2)(b) and (g) of the GDPR.</source>
        <translation>Dane o zdrowiu i niepełnosprawności, jeśli zależy od nich pomoc: art. 9 ust. 2 lit. b i g RODO.</translation>
    </message>
    <message>
        <source>Keeping files for their archive period: art. 6(1)(c) of the GDPR in connection with the act on the national archival resource.</source>
        <translation>Przechowywanie akt przez okres archiwalny: art. 6 ust. 1 lit. c RODO w związku z ustawą o narodowym zasobie archiwalnym i archiwach.</translation>
    </message>
    <message>
        <source>Qualification for social services, the individual plan and its monitoring: art. 6(1)(c) and (e) of the GDPR in connection with the act of 19 July 2019 on social services delivered by a social services centre.</source>
        <translation>Kwalifikowanie do usług społecznych, indywidualny plan i jego monitorowanie: art. 6 ust. 1 lit. c i e RODO w związku z ustawą z 19 lipca 2019 r. o realizowaniu usług społecznych przez centrum usług społecznych.</translation>
    </message>
    <message>
        <source>Voluntary extras such as a photograph or a newsletter: only with consent, art. 6(1)(a) of the GDPR, which can be withdrawn at any time.</source>
        <translation>Rzeczy dobrowolne, takie jak zdjęcie lub biuletyn: tylko za zgodą, art. 6 ust. 1 lit. a RODO, którą można wycofać w każdej chwili.</translation>
    </message>
    <message>
        <source>backups made before: until the last of them is deleted, at most 13 months; when an older one is restored, the files are erased again</source>
        <translation>w kopiach zapasowych sprzed zniszczenia: do usunięcia ostatniej z nich, najwyżej 13 miesięcy; po przywróceniu starszej kopii akta zostaną usunięte ponownie</translation>
    </message>
    <message>
        <source>copies the program keeps beside the data before an update or a restore, until somebody deletes them</source>
        <translation>w kopiach, które program zostawia obok danych przed aktualizacją lub przywróceniem, dopóki ktoś ich nie usunie</translation>
    </message>
    <message>
        <source>in the access log: who viewed the record with its number, until the time of the log is over</source>
        <translation>w dzienniku dostępu: kto oglądał teczkę o danym numerze, do końca przechowywania dziennika</translation>
    </message>
    <message>
        <source>in the history: who saved something and when, without what was saved</source>
        <translation>w historii: kto i kiedy coś zapisał, bez treści</translation>
    </message>
    <message>
        <source>paper, exported files, and what the records of other people say about the person</source>
        <translation>na papierze, w wyeksportowanych plikach i w teczkach innych osób, które o tej osobie wspominają</translation>
    </message>
    <message>
        <source>the protocol: numbers of plans, days, archive class</source>
        <translation>w protokole: numery planów, daty, kategoria archiwalna</translation>
    </message>
    <message>
        <source>to ask for erasure (art. 17); data that the office must keep by law are not erased</source>
        <translation>żądanie usunięcia danych (art. 17); danych, które urząd musi przechowywać z mocy prawa, nie usuwa się</translation>
    </message>
    <message>
        <source>to ask for restriction of processing (art. 18)</source>
        <translation>żądanie ograniczenia przetwarzania (art. 18)</translation>
    </message>
    <message>
        <source>to complain to the President of the Personal Data Protection Office, ul. Stawki 2, 00-193 Warszawa</source>
        <translation>skarga do Prezesa Urzędu Ochrony Danych Osobowych, ul. Stawki 2, 00-193 Warszawa</translation>
    </message>
    <message>
        <source>to have wrong or missing data corrected (art. 16)</source>
        <translation>sprostowanie lub uzupełnienie danych (art. 16)</translation>
    </message>
    <message>
        <source>to object (art. 21)</source>
        <translation>sprzeciw (art. 21)</translation>
    </message>
    <message>
        <source>to see the data and to have a copy of them (art. 15)</source>
        <translation>wgląd w dane i ich kopia (art. 15)</translation>
    </message>
    <message>
        <source>year of birth, sex and village, for counting; nothing leads back</source>
        <translation>rok urodzenia, płeć i miejscowość do statystyki; nic nie prowadzi do osoby</translation>
    </message>
</context>
<context>
    <name>rights</name>
    <message>
        <source>add and change residents</source>
        <translation>dodawanie i zmiana danych mieszkańców</translation>
    </message>
    <message>
        <source>answer people about their data</source>
        <translation>obsługa praw osób, których dane dotyczą</translation>
    </message>
    <message>
        <source>change amounts and periods</source>
        <translation>zmiana kwot i terminów</translation>
    </message>
    <message>
        <source>change staff, roles and authorisations</source>
        <translation>zmiana pracowników, ról i upoważnień</translation>
    </message>
    <message>
        <source>change the catalogue and programmes</source>
        <translation>zmiana katalogu i programów</translation>
    </message>
    <message>
        <source>change the data of the office</source>
        <translation>zmiana danych centrum</translation>
    </message>
    <message>
        <source>destroy and anonymise records</source>
        <translation>niszczenie i anonimizacja danych</translation>
    </message>
    <message>
        <source>export lists of residents</source>
        <translation>eksport list mieszkańców</translation>
    </message>
    <message>
        <source>import residents</source>
        <translation>import mieszkańców</translation>
    </message>
    <message>
        <source>make and change plans</source>
        <translation>tworzenie i zmiana planów</translation>
    </message>
    <message>
        <source>make backups</source>
        <translation>tworzenie kopii zapasowych</translation>
    </message>
    <message>
        <source>manage accounts and passwords</source>
        <translation>zarządzanie kontami i hasłami</translation>
    </message>
    <message>
        <source>print plans</source>
        <translation>drukowanie planów</translation>
    </message>
    <message>
        <source>read entries about calls and letters</source>
        <translation>czytanie wpisów o rozmowach telefonicznych i pismach</translation>
    </message>
    <message>
        <source>restore a backup</source>
        <translation>przywracanie kopii zapasowej</translation>
    </message>
    <message>
        <source>restrict a record to chosen persons</source>
        <translation>ograniczanie dostępu do karty</translation>
    </message>
    <message>
        <source>see all restricted records</source>
        <translation>wgląd we wszystkie karty o ograniczonym dostępie</translation>
    </message>
    <message>
        <source>see confidential addresses</source>
        <translation>wgląd w adresy zastrzeżone</translation>
    </message>
    <message>
        <source>see data about health</source>
        <translation>wgląd w dane o zdrowiu</translation>
    </message>
    <message>
        <source>see plans</source>
        <translation>przeglądanie planów</translation>
    </message>
    <message>
        <source>see residents</source>
        <translation>przeglądanie mieszkańców</translation>
    </message>
    <message>
        <source>see texts of the assessment</source>
        <translation>wgląd w treść rozpoznania</translation>
    </message>
    <message>
        <source>see the catalogue of services</source>
        <translation>przeglądanie katalogu usług</translation>
    </message>
    <message>
        <source>see the data of the office</source>
        <translation>przeglądanie danych centrum</translation>
    </message>
    <message>
        <source>see the history of changes</source>
        <translation>przeglądanie historii zmian</translation>
    </message>
    <message>
        <source>see who viewed what</source>
        <translation>przeglądanie dziennika dostępu</translation>
    </message>
</context>
<context>
    <name>staff</name>
    <message>
        <source>administrator</source>
        <translation>administrator</translation>
    </message>
    <message>
        <source>community organiser</source>
        <translation>organizator społeczności lokalnej</translation>
    </message>
    <message>
        <source>director</source>
        <translation>dyrektor</translation>
    </message>
    <message>
        <source>front desk</source>
        <translation>pierwszy kontakt</translation>
    </message>
    <message>
        <source>inspector, read-only</source>
        <translation>kontroler, tylko odczyt</translation>
    </message>
    <message>
        <source>plan coordinator</source>
        <translation>koordynator planów</translation>
    </message>
    <message>
        <source>service organiser</source>
        <translation>organizator usług społecznych</translation>
    </message>
    <message>
        <source>social assistance organiser</source>
        <translation>organizator pomocy społecznej</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Agreed plan reopened</source>
        <translation>Uzgodniony plan cofnięto do szkicu</translation>
    </message>
    <message>
        <source>Breach of personal data changed</source>
        <translation>Zmieniono wpis o naruszeniu ochrony danych</translation>
    </message>
    <message>
        <source>Breach of personal data written down</source>
        <translation>Zapisano naruszenie ochrony danych</translation>
    </message>
    <message>
        <source>Catalogue imported from a file</source>
        <translation>Zaimportowano katalog z pliku</translation>
    </message>
    <message>
        <source>Change of data</source>
        <translation>Zmiana danych</translation>
    </message>
    <message>
        <source>Consent changed or withdrawn</source>
        <translation>Zmieniono lub wycofano zgodę</translation>
    </message>
    <message>
        <source>Consent written down</source>
        <translation>Zapisano zgodę</translation>
    </message>
    <message>
        <source>Coordinator of a plan changed</source>
        <translation>Zmieniono koordynatora planu</translation>
    </message>
    <message>
        <source>Copy of a plan handed over</source>
        <translation>Wydano egzemplarz planu</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Ponowiono: %1</translation>
    </message>
    <message>
        <source>Draft of a plan abandoned</source>
        <translation>Porzucono szkic planu</translation>
    </message>
    <message>
        <source>Entry about a resident added</source>
        <translation>Dodano wpis o mieszkańcu</translation>
    </message>
    <message>
        <source>Erased again after a backup was put back</source>
        <translation>Usunięto ponownie po przywróceniu kopii</translation>
    </message>
    <message>
        <source>Family relation noted</source>
        <translation>Zapisano relację rodzinną</translation>
    </message>
    <message>
        <source>Family relation taken off</source>
        <translation>Usunięto relację rodzinną</translation>
    </message>
    <message>
        <source>Files destroyed by protocol</source>
        <translation>Zniszczono akta protokołem</translation>
    </message>
    <message>
        <source>Gmina added</source>
        <translation>Dodano gminę</translation>
    </message>
    <message>
        <source>Gmina changed</source>
        <translation>Zmieniono gminę</translation>
    </message>
    <message>
        <source>Gmina taken off the list</source>
        <translation>Usunięto gminę z listy</translation>
    </message>
    <message>
        <source>Household added</source>
        <translation>Dodano gospodarstwo domowe</translation>
    </message>
    <message>
        <source>Household changed</source>
        <translation>Zmieniono gospodarstwo domowe</translation>
    </message>
    <message>
        <source>Household taken off</source>
        <translation>Usunięto gospodarstwo domowe</translation>
    </message>
    <message>
        <source>List of villages pasted</source>
        <translation>Wklejono listę miejscowości</translation>
    </message>
    <message>
        <source>New version of a plan begun</source>
        <translation>Rozpoczęto nową wersję planu</translation>
    </message>
    <message>
        <source>Office data changed</source>
        <translation>Zmieniono dane biura</translation>
    </message>
    <message>
        <source>Parameters of a new office written down</source>
        <translation>Zapisano parametry nowego biura</translation>
    </message>
    <message>
        <source>Person left a household</source>
        <translation>Osoba opuściła gospodarstwo</translation>
    </message>
    <message>
        <source>Person of the office added</source>
        <translation>Dodano pracownika</translation>
    </message>
    <message>
        <source>Person of the office changed</source>
        <translation>Zmieniono dane pracownika</translation>
    </message>
    <message>
        <source>Person of the office taken off the list</source>
        <translation>Usunięto pracownika z listy</translation>
    </message>
    <message>
        <source>Plan agreed with the person</source>
        <translation>Uzgodniono plan z osobą</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Zatwierdzono plan</translation>
    </message>
    <message>
        <source>Plan begun</source>
        <translation>Rozpoczęto pisanie planu</translation>
    </message>
    <message>
        <source>Plan changed</source>
        <translation>Zmieniono plan</translation>
    </message>
    <message>
        <source>Plan completed</source>
        <translation>Zakończono plan</translation>
    </message>
    <message>
        <source>Plan ended early</source>
        <translation>Przerwano plan</translation>
    </message>
    <message>
        <source>Plan started</source>
        <translation>Rozpoczęto realizację planu</translation>
    </message>
    <message>
        <source>Practice residents made</source>
        <translation>Utworzono mieszkańców do ćwiczeń</translation>
    </message>
    <message>
        <source>Programme added</source>
        <translation>Dodano program</translation>
    </message>
    <message>
        <source>Programme changed</source>
        <translation>Zmieniono program</translation>
    </message>
    <message>
        <source>Programme taken off the list</source>
        <translation>Usunięto program z listy</translation>
    </message>
    <message>
        <source>Record restricted to chosen persons</source>
        <translation>Ograniczono dostęp do zapisu</translation>
    </message>
    <message>
        <source>Request about personal data changed</source>
        <translation>Zmieniono wniosek w sprawie danych</translation>
    </message>
    <message>
        <source>Request about personal data received</source>
        <translation>Przyjęto wniosek w sprawie danych</translation>
    </message>
    <message>
        <source>Resident added</source>
        <translation>Dodano mieszkańca</translation>
    </message>
    <message>
        <source>Resident taken off the register</source>
        <translation>Usunięto mieszkańca z rejestru</translation>
    </message>
    <message>
        <source>Resident&apos;s data changed</source>
        <translation>Zmieniono dane mieszkańca</translation>
    </message>
    <message>
        <source>Residents imported from a file</source>
        <translation>Zaimportowano mieszkańców z pliku</translation>
    </message>
    <message>
        <source>Restriction of a record lifted</source>
        <translation>Zniesiono ograniczenie dostępu do zapisu</translation>
    </message>
    <message>
        <source>Service added to the catalogue</source>
        <translation>Dodano usługę do katalogu</translation>
    </message>
    <message>
        <source>Service changed</source>
        <translation>Zmieniono usługę</translation>
    </message>
    <message>
        <source>Service taken off the catalogue</source>
        <translation>Usunięto usługę z katalogu</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
    <message>
        <source>Two records of a resident joined</source>
        <translation>Połączono dwa wpisy mieszkańca</translation>
    </message>
    <message>
        <source>Value of a parameter added</source>
        <translation>Dodano wartość parametru</translation>
    </message>
    <message>
        <source>Value of a parameter taken back</source>
        <translation>Cofnięto wartość parametru</translation>
    </message>
    <message>
        <source>Village added</source>
        <translation>Dodano miejscowość</translation>
    </message>
    <message>
        <source>Village changed</source>
        <translation>Zmieniono miejscowość</translation>
    </message>
    <message>
        <source>Village taken off the list</source>
        <translation>Usunięto miejscowość z listy</translation>
    </message>
</context>
<context>
    <name>texts</name>
    <message>
        <source>A KRS number has 10 digits; the number of digits typed is {digits}.</source>
        <translation>Numer KRS ma 10 cyfr; liczba wpisanych cyfr: {digits}.</translation>
    </message>
    <message>
        <source>A KRS number holds digits only.</source>
        <translation>Numer KRS składa się z samych cyfr.</translation>
    </message>
    <message>
        <source>A NIP has 10 digits; the number of digits typed is {digits}.</source>
        <translation>NIP ma 10 cyfr; liczba wpisanych cyfr: {digits}.</translation>
    </message>
    <message>
        <source>A NIP holds digits and hyphens only.</source>
        <translation>NIP składa się z cyfr i łączników.</translation>
    </message>
    <message>
        <source>A PESEL has 11 digits; the number of digits typed is {digits}.</source>
        <translation>PESEL ma 11 cyfr; liczba wpisanych cyfr: {digits}.</translation>
    </message>
    <message>
        <source>A PESEL holds digits only.</source>
        <translation>PESEL składa się z samych cyfr.</translation>
    </message>
    <message>
        <source>A Polish account number holds digits only, with or without PL in front.</source>
        <translation>Numer polskiego rachunku składa się z cyfr; na początku może stać PL.</translation>
    </message>
    <message>
        <source>A Polish phone number has 9 digits; a foreign one starts with + and the country.</source>
        <translation>Polski numer telefonu ma 9 cyfr; zagraniczny zaczyna się od + i numeru kraju.</translation>
    </message>
    <message>
        <source>A REGON has 9 or 14 digits; the number of digits typed is {digits}.</source>
        <translation>REGON ma 9 lub 14 cyfr; liczba wpisanych cyfr: {digits}.</translation>
    </message>
    <message>
        <source>A REGON holds digits only.</source>
        <translation>REGON składa się z samych cyfr.</translation>
    </message>
    <message>
        <source>A TERYT code of a gmina has 7 digits; the number of digits typed is {digits}.</source>
        <translation>Kod TERYT gminy ma 7 cyfr; liczba wpisanych cyfr: {digits}.</translation>
    </message>
    <message>
        <source>A TERYT code of a gmina holds digits only.</source>
        <translation>Kod TERYT gminy składa się z samych cyfr.</translation>
    </message>
    <message>
        <source>A copy is given of an approved plan only.</source>
        <translation>Egzemplarz wydaje się dopiero po zatwierdzeniu planu.</translation>
    </message>
    <message>
        <source>A household has one head. Mark only one person.</source>
        <translation>Gospodarstwo prowadzi jedna osoba. Zaznacz tylko jedną.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote this data. Install the newer version.</source>
        <translation>Te dane zapisała nowsza wersja programu. Zainstaluj nowszą wersję.</translation>
    </message>
    <message>
        <source>A number may have at most {digits} digits.</source>
        <translation>Liczba może mieć najwyżej {digits} cyfr.</translation>
    </message>
    <message>
        <source>A person cannot be related to themselves. Choose another one.</source>
        <translation>Nie można powiązać osoby z nią samą. Wybierz inną osobę.</translation>
    </message>
    <message>
        <source>A plan is made for at least {months} months, here until {earliest}. Give a reason for a shorter one.</source>
        <translation>Plan zawiera się na co najmniej {months} miesiące, tu do {earliest}. Podaj powód krótszego okresu.</translation>
    </message>
    <message>
        <source>A plan may run from {least} to {months} months. Type a date not later than {latest}.</source>
        <translation>Plan może trwać od {least} do {months} miesięcy. Wpisz datę nie późniejszą niż {latest}.</translation>
    </message>
    <message>
        <source>A post code has 5 digits, as in 00-000.</source>
        <translation>Kod pocztowy ma 5 cyfr, w postaci 00-000.</translation>
    </message>
    <message>
        <source>A relation between these two people is noted already.</source>
        <translation>Relacja rodzinna tych dwóch osób jest już zapisana.</translation>
    </message>
    <message>
        <source>A service of a programme needs a quality standard. Write it down or name its source.</source>
        <translation>Usługa z programu wymaga standardu jakości. Opisz go albo podaj jego źródło.</translation>
    </message>
    <message>
        <source>A service of this name stands higher up in the file with other data. Keep one of the rows.</source>
        <translation>Usługa o tej nazwie stoi w pliku wyżej z innymi danymi. Zostaw jeden z wierszy.</translation>
    </message>
    <message>
        <source>A sum cannot be below zero.</source>
        <translation>Kwota nie może być ujemna.</translation>
    </message>
    <message>
        <source>A sum has at most two decimals.</source>
        <translation>Kwota ma najwyżej dwa miejsca po przecinku.</translation>
    </message>
    <message>
        <source>A time of day lies between 0.00 and 23.59.</source>
        <translation>Godzina mieści się między 0.00 a 23.59.</translation>
    </message>
    <message>
        <source>Add at least one line of help.</source>
        <translation>Dodaj co najmniej jedną pozycję pomocy.</translation>
    </message>
    <message>
        <source>An account number has 26 digits; the number of digits typed is {digits}.</source>
        <translation>Numer rachunku ma 26 cyfr; liczba wpisanych cyfr: {digits}.</translation>
    </message>
    <message>
        <source>An amount cannot be negative.</source>
        <translation>Ilość nie może być ujemna.</translation>
    </message>
    <message>
        <source>An amount has at most two decimals.</source>
        <translation>Ilość ma najwyżej dwa miejsca po przecinku.</translation>
    </message>
    <message>
        <source>Another gmina already leads the centre. Change it there first.</source>
        <translation>Centrum prowadzi już inna gmina. Najpierw zmień to przy niej.</translation>
    </message>
    <message>
        <source>Another person already uses this user name. Choose another one.</source>
        <translation>Tej nazwy używa już inna osoba. Wybierz inną.</translation>
    </message>
    <message>
        <source>Before the plan begins, it has to be approved.</source>
        <translation>Zanim plan się rozpocznie, trzeba go zatwierdzić.</translation>
    </message>
    <message>
        <source>Before the plan begins, the person has to accept it.</source>
        <translation>Plan można rozpocząć dopiero wtedy, gdy osoba go zaakceptuje.</translation>
    </message>
    <message>
        <source>By the PESEL the birth date is {day}. Compare both with the document.</source>
        <translation>Z numeru PESEL wynika data urodzenia {day}. Porównaj obie dane z dokumentem.</translation>
    </message>
    <message>
        <source>By this date the person is {age} years old. Check the year of birth.</source>
        <translation>Z tej daty wynika wiek {age} lat. Sprawdź rok urodzenia.</translation>
    </message>
    <message>
        <source>Choose at least one of the 14 areas of social services.</source>
        <translation>Wybierz co najmniej jeden z 14 obszarów usług społecznych.</translation>
    </message>
    <message>
        <source>Choose how the person pays.</source>
        <translation>Wybierz sposób odpłatności.</translation>
    </message>
    <message>
        <source>Choose how the plan was accepted.</source>
        <translation>Wybierz sposób akceptacji planu.</translation>
    </message>
    <message>
        <source>Choose the coordinator of the plan.</source>
        <translation>Wybierz koordynatora planu.</translation>
    </message>
    <message>
        <source>Choose the day of the week.</source>
        <translation>Wybierz dzień tygodnia.</translation>
    </message>
    <message>
        <source>Choose the form of the copy.</source>
        <translation>Wybierz formę egzemplarza.</translation>
    </message>
    <message>
        <source>Choose the gmina of the village.</source>
        <translation>Wybierz gminę, w której leży miejscowość.</translation>
    </message>
    <message>
        <source>Choose the kind of support.</source>
        <translation>Wybierz rodzaj wsparcia.</translation>
    </message>
    <message>
        <source>Choose the legal track from the list.</source>
        <translation>Wybierz tryb prawny z listy.</translation>
    </message>
    <message>
        <source>Choose the legal track of the service.</source>
        <translation>Wybierz podstawę prawną usługi.</translation>
    </message>
    <message>
        <source>Choose the legal track: programme (qualification) or social assistance (decision).</source>
        <translation>Wybierz tryb prawny: program (zakwalifikowanie) albo pomoc społeczna (decyzja).</translation>
    </message>
    <message>
        <source>Choose the other person.</source>
        <translation>Wybierz drugą osobę.</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Wybierz osobę.</translation>
    </message>
    <message>
        <source>Choose the service.</source>
        <translation>Wybierz usługę.</translation>
    </message>
    <message>
        <source>Choose the unit from the list.</source>
        <translation>Wybierz jednostkę z listy.</translation>
    </message>
    <message>
        <source>Choose the unit of the amount.</source>
        <translation>Wybierz jednostkę wymiaru.</translation>
    </message>
    <message>
        <source>Choose who approves the plan.</source>
        <translation>Wybierz, kto zatwierdza plan.</translation>
    </message>
    <message>
        <source>Choose why the plan ends early.</source>
        <translation>Wybierz powód wcześniejszego zakończenia.</translation>
    </message>
    <message>
        <source>Describe the course and the results of the plan.</source>
        <translation>Opisz przebieg i rezultaty planu.</translation>
    </message>
    <message>
        <source>Enter the given name and the family name.</source>
        <translation>Wpisz imię i nazwisko.</translation>
    </message>
    <message>
        <source>Enter the name with which you will open the program.</source>
        <translation>Wpisz nazwę, którą będziesz otwierać program.</translation>
    </message>
    <message>
        <source>Give the privacy notice a version, for example 1.</source>
        <translation>Nadaj klauzuli informacyjnej wersję, na przykład 1.</translation>
    </message>
    <message>
        <source>In the social assistance track the fee is set by a decision.</source>
        <translation>Na ścieżce pomocy społecznej odpłatność ustala decyzja.</translation>
    </message>
    <message>
        <source>It is not noted that the privacy notice was handed over.</source>
        <translation>Nie odnotowano wręczenia klauzuli informacyjnej.</translation>
    </message>
    <message>
        <source>It is not said how often or when.</source>
        <translation>Nie podano, jak często ani kiedy.</translation>
    </message>
    <message>
        <source>No column holds the names of the services. Choose it in the row of headings.</source>
        <translation>W żadnej kolumnie nie ma nazw usług. Wskaż taką kolumnę w wierszu nagłówków.</translation>
    </message>
    <message>
        <source>No director is on the list of staff.</source>
        <translation>Na liście pracowników nie ma dyrektora.</translation>
    </message>
    <message>
        <source>No paid contract may stand behind a supporting activity. Make it a service instead.</source>
        <translation>Za działaniem wspierającym nie może stać płatna umowa. Wpisz je jako usługę.</translation>
    </message>
    <message>
        <source>Nobody can be asked here. Nothing was changed. Add --yes to go on without asking.</source>
        <translation>Nie ma kogo zapytać. Niczego nie zmieniono. Dodaj --yes, aby zrobić to bez pytania.</translation>
    </message>
    <message>
        <source>Nobody may approve plans today. Add a director or an authorisation with its first day.</source>
        <translation>Dziś nikt nie może zatwierdzać planów. Dodaj dyrektora albo upoważnienie z pierwszym dniem ważności.</translation>
    </message>
    <message>
        <source>Note the basis: number of the court ruling or the power of attorney.</source>
        <translation>Wpisz podstawę: numer postanowienia sądu albo pełnomocnictwo.</translation>
    </message>
    <message>
        <source>Note the number and date of the resolution, the position in the journal and the first day in force.</source>
        <translation>Wpisz numer i datę uchwały, pozycję w dzienniku urzędowym i pierwszy dzień obowiązywania.</translation>
    </message>
    <message>
        <source>Note the number of the agreement with this gmina.</source>
        <translation>Wpisz numer porozumienia z tą gminą.</translation>
    </message>
    <message>
        <source>Only a draft can be agreed.</source>
        <translation>Uzgodnić można tylko projekt.</translation>
    </message>
    <message>
        <source>Only a draft can be given up.</source>
        <translation>Zarzucić można tylko projekt.</translation>
    </message>
    <message>
        <source>Only an active plan without a change in preparation can be completed.</source>
        <translation>Zakończyć można tylko plan realizowany, bez przygotowywanej zmiany.</translation>
    </message>
    <message>
        <source>Only an agreed version can be approved.</source>
        <translation>Zatwierdzić można tylko wersję uzgodnioną.</translation>
    </message>
    <message>
        <source>Only an agreed version goes back to the draft.</source>
        <translation>Do projektu wraca tylko wersja uzgodniona.</translation>
    </message>
    <message>
        <source>Only an approved or active plan without a change in preparation can be ended early.</source>
        <translation>Przerwać można tylko plan zatwierdzony lub realizowany, bez przygotowywanej zmiany.</translation>
    </message>
    <message>
        <source>Only an approved plan can be changed, one change at a time.</source>
        <translation>Zmienić można tylko plan zatwierdzony, jedną zmianę naraz.</translation>
    </message>
    <message>
        <source>Only an approved plan can begin. Finish the change that is being prepared first.</source>
        <translation>Rozpocząć można tylko plan zatwierdzony. Najpierw dokończ przygotowywaną zmianę.</translation>
    </message>
    <message>
        <source>Residents live in this village ({residents}). Correct their addresses first.</source>
        <translation>W tej miejscowości są mieszkańcy ({residents}). Najpierw popraw ich adresy.</translation>
    </message>
    <message>
        <source>Say where the value comes from: act, regulation or resolution.</source>
        <translation>Podaj, skąd jest ta wartość: ustawa, rozporządzenie lub uchwała.</translation>
    </message>
    <message>
        <source>Say whether these are hours or minutes, for example 2 h or 90 min.</source>
        <translation>Podaj, czy to godziny, czy minuty, na przykład 2 h lub 90 min.</translation>
    </message>
    <message>
        <source>Say why the address is confidential.</source>
        <translation>Podaj, dlaczego adres jest zastrzeżony.</translation>
    </message>
    <message>
        <source>Say why there is no PESEL, or type it.</source>
        <translation>Podaj, dlaczego nie ma numeru PESEL, albo wpisz go.</translation>
    </message>
    <message>
        <source>Services of the catalogue belong to this programme ({services}). Give them another programme first.</source>
        <translation>Do tego programu należą usługi z katalogu ({services}). Najpierw przypisz je do innego programu.</translation>
    </message>
    <message>
        <source>So much help should be coordinated by a plan: two services or {months} months of help. Consider another plan.</source>
        <translation>Tyle pomocy powinien łączyć plan: dwie usługi albo {months} miesiące pomocy. Rozważ nowy plan.</translation>
    </message>
    <message>
        <source>Somebody changed this record after it was opened. Look at the new version and make your change again.</source>
        <translation>Ktoś zmienił ten wpis po jego otwarciu. Obejrzyj nową wersję i wprowadź zmianę ponownie.</translation>
    </message>
    <message>
        <source>Somebody very similar is in the register already. Check that it is not the same.</source>
        <translation>W rejestrze jest już bardzo podobna osoba. Sprawdź, czy to nie ta sama.</translation>
    </message>
    <message>
        <source>Somebody with this PESEL is in the register already. Open that person instead of adding a second one.</source>
        <translation>Osoba z tym numerem PESEL jest już w rejestrze. Otwórz jej kartę, zamiast dodawać drugą.</translation>
    </message>
    <message>
        <source>Supporting activities are free of charge. Take the price and the fee away.</source>
        <translation>Działania wspierające są bezpłatne. Usuń stawkę i odpłatność.</translation>
    </message>
    <message>
        <source>The PESEL tells the other sex. Compare both with the document.</source>
        <translation>Z numeru PESEL wynika inna płeć. Porównaj obie dane z dokumentem.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Ilość jest zbyt duża.</translation>
    </message>
    <message>
        <source>The amount must be more than zero.</source>
        <translation>Wymiar musi być większy od zera.</translation>
    </message>
    <message>
        <source>The answer {answer} fits no open question. Look at the questions of the preview.</source>
        <translation>Odpowiedź {answer} nie pasuje do żadnego pytania. Sprawdź pytania w podglądzie.</translation>
    </message>
    <message>
        <source>The authorisation holds from a day before it was granted. Check the dates.</source>
        <translation>Upoważnienie obowiązuje wcześniej, niż go udzielono. Sprawdź daty.</translation>
    </message>
    <message>
        <source>The basis of the stay ended on {day}. Ask for the new document.</source>
        <translation>Podstawa pobytu wygasła {day}. Poproś o nowy dokument.</translation>
    </message>
    <message>
        <source>The basis of the stay ends on {day}. Remind the person of it.</source>
        <translation>Podstawa pobytu wygasa {day}. Przypomnij o tym tej osobie.</translation>
    </message>
    <message>
        <source>The basis of the stay is missing.</source>
        <translation>Brakuje podstawy pobytu.</translation>
    </message>
    <message>
        <source>The birth date is missing.</source>
        <translation>Brakuje daty urodzenia.</translation>
    </message>
    <message>
        <source>The birth date lies in the future. Check the year.</source>
        <translation>Data urodzenia jest w przyszłości. Sprawdź rok.</translation>
    </message>
    <message>
        <source>The catalogue already has a service of this name. Give it another name.</source>
        <translation>W katalogu jest już usługa o tej nazwie. Nadaj inną nazwę.</translation>
    </message>
    <message>
        <source>The catalogue has several services of this name. Rename them, then import the row again.</source>
        <translation>W katalogu jest kilka usług o tej nazwie. Zmień ich nazwy i wczytaj wiersz ponownie.</translation>
    </message>
    <message>
        <source>The cell holds one word. Type the family name and the given name.</source>
        <translation>W komórce jest jedno słowo. Wpisz nazwisko i imię.</translation>
    </message>
    <message>
        <source>The centre has nobody in the role: {role}.</source>
        <translation>W centrum nikt nie pełni roli: {role}.</translation>
    </message>
    <message>
        <source>The check digit of this NIP is wrong. Compare it with the document.</source>
        <translation>Cyfra kontrolna tego numeru NIP się nie zgadza. Porównaj go z dokumentem.</translation>
    </message>
    <message>
        <source>The check digit of this PESEL is wrong. Compare it with the document; to keep it, give a reason.</source>
        <translation>Cyfra kontrolna tego numeru PESEL się nie zgadza. Porównaj go z dokumentem; aby go zachować, podaj powód.</translation>
    </message>
    <message>
        <source>The check digit of this REGON is wrong. Compare it with the document.</source>
        <translation>Cyfra kontrolna tego numeru REGON się nie zgadza. Porównaj go z dokumentem.</translation>
    </message>
    <message>
        <source>The check digits of this account are wrong. Compare it with the document.</source>
        <translation>Cyfry kontrolne tego rachunku się nie zgadzają. Porównaj go z dokumentem.</translation>
    </message>
    <message>
        <source>The coordinator of an ended plan does not change any more.</source>
        <translation>Koordynator zakończonego planu już się nie zmienia.</translation>
    </message>
    <message>
        <source>The data cannot be kept in a network folder. Choose a folder on this computer.</source>
        <translation>Danych nie można trzymać w folderze sieciowym. Wybierz folder na tym komputerze.</translation>
    </message>
    <message>
        <source>The data cannot be opened. The files were not changed.</source>
        <translation>Nie można otworzyć danych. Plików nie zmieniono.</translation>
    </message>
    <message>
        <source>The key file is damaged. Nothing was changed. Restore the last backup.</source>
        <translation>Plik kluczy jest uszkodzony. Niczego nie zmieniono. Odtwórz ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>The key file was changed outside the program. Nothing was opened. Restore the last backup.</source>
        <translation>Plik kluczy zmieniono poza programem. Niczego nie otwarto. Odtwórz ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>The stored print is not the one that was approved. Nothing was printed. Tell the director.</source>
        <translation>Przechowywany wydruk nie jest tym, który zatwierdzono. Niczego nie wydrukowano. Zawiadom dyrektora.</translation>
    </message>
    <message>
        <source>The data is open in another window of the program. Close it first.</source>
        <translation>Dane są otwarte w innym oknie programu. Najpierw je zamknij.</translation>
    </message>
    <message>
        <source>A case number looks like CUS.5120.147.2026. Check what was typed.</source>
        <translation>Znak sprawy wygląda tak: CUS.5120.147.2026. Sprawdź, co wpisano.</translation>
    </message>
    <message>
        <source>A file of another kind has this name. Nothing was written. Choose another name.</source>
        <translation>Tę nazwę ma plik innego rodzaju. Nic nie zapisano. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>A file of this name is there already. Nothing was written. Choose another name; on the command line --force replaces it.</source>
        <translation>Plik o tej nazwie już tam jest. Nic nie zapisano. Wybierz inną nazwę; w wierszu poleceń zastąpi go opcja --force.</translation>
    </message>
    <message>
        <source>A folder stands where the program keeps one of its files. Nothing was changed. Move that folder elsewhere.</source>
        <translation>W miejscu pliku programu znajduje się folder. Niczego nie zmieniono. Przenieś ten folder w inne miejsce.</translation>
    </message>
    <message>
        <source>A part of this record belongs to another record. Nothing was changed. Type it anew here.</source>
        <translation>Część tego zapisu należy do innego zapisu. Niczego nie zmieniono. Wpisz ją tutaj od nowa.</translation>
    </message>
    <message>
        <source>A person born more than a year ago is no newborn child. Choose another reason.</source>
        <translation>Osoba urodzona ponad rok temu nie jest noworodkiem. Wybierz inny powód.</translation>
    </message>
    <message>
        <source>A quotation mark in line {line} of the file is not closed and takes in the rows below it. Nothing was imported. Delete or close the mark there, or save the file as XLSX.</source>
        <translation>Cudzysłów w linii {line} pliku nie jest zamknięty i obejmuje następne wiersze. Niczego nie zaimportowano. Usuń lub zamknij ten cudzysłów albo zapisz plik jako XLSX.</translation>
    </message>
    <message>
        <source>A sign of the paper key was mistyped. Compare it with the sheet and type it again.</source>
        <translation>W kluczu papierowym jest błędny znak. Porównaj z kartką i wpisz jeszcze raz.</translation>
    </message>
    <message>
        <source>A similar person has a record that is restricted to chosen persons. Ask the director.</source>
        <translation>Podobna osoba ma zapis dostępny tylko dla wybranych osób. Zapytaj dyrektora.</translation>
    </message>
    <message>
        <source>A supporting activity is no service of the catalogue and has no legal track. Make it a service, or type it without them.</source>
        <translation>Działanie wspierające nie jest usługą z katalogu i nie ma trybu prawnego. Wpisz je jako usługę albo bez nich.</translation>
    </message>
    <message>
        <source>Activity {number}</source>
        <translation>Działanie {number}</translation>
    </message>
    <message>
        <source>An approval is final and cannot be undone. Make a new version of the plan instead.</source>
        <translation>Zatwierdzenia nie można cofnąć. Zamiast tego utwórz nową wersję planu.</translation>
    </message>
    <message>
        <source>Another program is using the data file. Close it and save again.</source>
        <translation>Z pliku danych korzysta inny program. Zamknij go i zapisz ponownie.</translation>
    </message>
    <message>
        <source>Backups cannot lie in the folder of the data itself. Choose another folder.</source>
        <translation>Kopie nie mogą leżeć w folderze samych danych. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>Change your own password with “Change my password”.</source>
        <translation>Własne hasło zmienia się poleceniem „Zmień moje hasło”.</translation>
    </message>
    <message>
        <source>Choose at least one file.</source>
        <translation>Wybierz co najmniej jedną teczkę.</translation>
    </message>
    <message>
        <source>Choose from the list that opens while typing.</source>
        <translation>Wybierz z listy, która otwiera się przy pisaniu.</translation>
    </message>
    <message>
        <source>Choose how the request was answered.</source>
        <translation>Wybierz, jak odpowiedziano na wniosek.</translation>
    </message>
    <message>
        <source>Choose the resident or type who asks.</source>
        <translation>Wybierz mieszkańca albo wpisz, kto prosi.</translation>
    </message>
    <message>
        <source>Choose whether the amount is for a week, a month or the whole period.</source>
        <translation>Wybierz, czy ilość dotyczy tygodnia, miesiąca czy całego okresu.</translation>
    </message>
    <message>
        <source>Dates and years are easy to guess. Use a few words instead.</source>
        <translation>Daty i lata łatwo odgadnąć. Użyj zamiast nich kilku słów.</translation>
    </message>
    <message>
        <source>Documents kept at an approval were changed afterwards: {places}.</source>
        <translation>Dokumenty zachowane przy zatwierdzeniu zmieniono później: {places}.</translation>
    </message>
    <message>
        <source>From {day} on nobody with a password could manage accounts. Give somebody else the role of director or administrator and a password first.</source>
        <translation>Od {day} nikt z hasłem nie mógłby zarządzać kontami. Najpierw nadaj komuś innemu rolę dyrektora lub administratora oraz hasło.</translation>
    </message>
    <message>
        <source>From {day} the shortest coordination of a plan would be {least} months and the longest plan {most}. Type a value with which a plan is possible.</source>
        <translation>Od {day} najkrótsza koordynacja planu wynosiłaby {least} mies., a najdłuższy plan {most} mies. Wpisz wartość, przy której plan jest możliwy.</translation>
    </message>
    <message>
        <source>Judge the risk before the breach is closed.</source>
        <translation>Przed zamknięciem naruszenia oceń ryzyko.</translation>
    </message>
    <message>
        <source>Lines of the access log were changed or removed: number {places}.</source>
        <translation>Wpisy dziennika dostępu zmieniono lub usunięto: numer {places}.</translation>
    </message>
    <message>
        <source>More than {most} people fit what was typed. Type more of the name or the whole PESEL.</source>
        <translation>Wpisany tekst pasuje do więcej niż {most} osób. Wpisz więcej liter nazwiska albo cały PESEL.</translation>
    </message>
    <message>
        <source>Names are easy to guess. Add a word or two that are no names.</source>
        <translation>Imiona i nazwiska łatwo odgadnąć. Dodaj jedno lub dwa zwykłe słowa.</translation>
    </message>
    <message>
        <source>Neighbouring keys are easy to guess. Use a few words instead.</source>
        <translation>Sąsiednie klawisze łatwo odgadnąć. Użyj zamiast nich kilku słów.</translation>
    </message>
    <message>
        <source>No column holds the names of the residents. Give the columns headings such as nazwisko and imię, or choose the columns yourself.</source>
        <translation>Żadna kolumna nie zawiera nazwisk mieszkańców. Nadaj kolumnom nagłówki, na przykład nazwisko i imię, albo wskaż kolumny.</translation>
    </message>
    <message>
        <source>No new key of the data was prepared.</source>
        <translation>Nie przygotowano nowego klucza danych.</translation>
    </message>
    <message>
        <source>Nobody can disable their own account. Ask somebody else who manages accounts.</source>
        <translation>Nie można wyłączyć własnego konta. Poproś inną osobę, która zarządza kontami.</translation>
    </message>
    <message>
        <source>Nobody is chosen. Choose the person from the list that opens while typing.</source>
        <translation>Nikogo nie wybrano. Wybierz osobę z listy, która pojawia się podczas pisania.</translation>
    </message>
    <message>
        <source>Nobody of the office has this user name. Check the name.</source>
        <translation>Nikt w centrum nie ma takiej nazwy użytkownika. Sprawdź nazwę.</translation>
    </message>
    <message>
        <source>Nobody of this office opens the program with that name. Check the name.</source>
        <translation>Nikt w tym biurze nie otwiera programu taką nazwą. Sprawdź nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Nobody was added. If the data are right all the same, add --anyway.</source>
        <translation>Nikogo nie dodano. Jeśli dane są mimo to właściwe, dopisz --anyway.</translation>
    </message>
    <message>
        <source>Note when the authority was notified, or why it was not.</source>
        <translation>Zapisz, kiedy zgłoszono naruszenie do UODO albo dlaczego nie.</translation>
    </message>
    <message>
        <source>One word is easy to guess. Add another word or two.</source>
        <translation>Jedno słowo łatwo odgadnąć. Dodaj jeszcze jedno lub dwa.</translation>
    </message>
    <message>
        <source>Only the last 30 steps since the program was opened can be undone.</source>
        <translation>Cofnąć można tylko 30 ostatnich zmian od otwarcia programu.</translation>
    </message>
    <message>
        <source>Other help {number}</source>
        <translation>Inna pomoc {number}</translation>
    </message>
    <message>
        <source>Pages of the data file were changed outside the program: {places}.</source>
        <translation>Strony pliku danych zmieniono poza programem: {places}.</translation>
    </message>
    <message>
        <source>Records differ from the history of changes: {places}.</source>
        <translation>Dane nie zgadzają się z historią zmian: {places}.</translation>
    </message>
    <message>
        <source>Records point to other records that are not there: {places}.</source>
        <translation>Dane wskazują na inne, których nie ma: {places}.</translation>
    </message>
    <message>
        <source>Repeats such as aaa or abcabc are easy to guess. Add a word or two.</source>
        <translation>Powtórzenia, takie jak aaa lub abcabc, łatwo odgadnąć. Dodaj jedno lub dwa słowa.</translation>
    </message>
    <message>
        <source>Rows such as abc or 6543 are easy to guess. Add a word or two.</source>
        <translation>Ciągi, takie jak abc lub 6543, łatwo odgadnąć. Dodaj jedno lub dwa słowa.</translation>
    </message>
    <message>
        <source>Say to whom the application may be forwarded.</source>
        <translation>Wpisz, komu można przekazać wniosek.</translation>
    </message>
    <message>
        <source>Say what happened.</source>
        <translation>Wpisz, co się stało.</translation>
    </message>
    <message>
        <source>Say what the consent covers.</source>
        <translation>Wpisz, czego dotyczy zgoda.</translation>
    </message>
    <message>
        <source>Say what was done before the breach is closed.</source>
        <translation>Przed zamknięciem naruszenia wpisz, co zrobiono.</translation>
    </message>
    <message>
        <source>Say which people and which data it concerned, without names.</source>
        <translation>Wpisz, jakich osób i danych to dotyczyło, bez nazwisk.</translation>
    </message>
    <message>
        <source>Service {number}</source>
        <translation>Usługa {number}</translation>
    </message>
    <message>
        <source>Some dates of this column have the month first, so this one may mean two days. Type it as day.month.year.</source>
        <translation>Część dat w tej kolumnie ma miesiąc na początku, więc ta może oznaczać dwa dni. Wpisz ją jako dzień.miesiąc.rok.</translation>
    </message>
    <message>
        <source>Somebody else chose your password. Choose one of your own first: in the window, or with the command “users password”.</source>
        <translation>To hasło nadała inna osoba. Najpierw ustaw własne: w oknie programu albo poleceniem „users password”.</translation>
    </message>
    <message>
        <source>The answer lies before the request. Check both days.</source>
        <translation>Odpowiedź jest wcześniejsza niż wniosek. Sprawdź obie daty.</translation>
    </message>
    <message>
        <source>The authority was notified after the deadline. Say why.</source>
        <translation>Zgłoszono po terminie. Wpisz dlaczego.</translation>
    </message>
    <message>
        <source>The breach was noticed before it happened. Check both days.</source>
        <translation>Naruszenie stwierdzono, zanim się zdarzyło. Sprawdź obie daty.</translation>
    </message>
    <message>
        <source>The cell holds the number {number} instead of a date, perhaps {day}. Format the column as dates or type the date.</source>
        <translation>W komórce jest liczba {number} zamiast daty, być może {day}. Ustaw format kolumny na datę albo wpisz datę.</translation>
    </message>
    <message>
        <source>The centre neither pays nor charges for the help of other bodies. Take the price and the fee away.</source>
        <translation>Centrum nie płaci za pomoc innych podmiotów ani nie pobiera za nią opłat. Usuń cenę i opłatę.</translation>
    </message>
    <message>
        <source>The consent was withdrawn before it was given. Check both days.</source>
        <translation>Zgodę wycofano, zanim jej udzielono. Sprawdź obie daty.</translation>
    </message>
    <message>
        <source>The coordinator is not on the list of staff any more. Choose another one.</source>
        <translation>Koordynatora nie ma już na liście pracowników. Wybierz innego.</translation>
    </message>
    <message>
        <source>The damage is in the history of changes itself, so it cannot be mended from there. The data stay as they were. Restore the last backup from before the damage.</source>
        <translation>Uszkodzona jest sama historia zmian, więc nie da się z niej naprawić danych. Dane zostały bez zmian. Odtwórz ostatnią kopię sprzed uszkodzenia.</translation>
    </message>
    <message>
        <source>The data are damaged. Nothing was changed yet. Often the history of changes can mend them: choose Repair in Settings, Backups, or run “cus-desktop store check --repair”.</source>
        <translation>Dane są uszkodzone. Niczego jeszcze nie zmieniono. Często można je naprawić z historii zmian: wybierz Napraw w Ustawieniach, Kopie zapasowe, albo uruchom „cus-desktop store check --repair”.</translation>
    </message>
    <message>
        <source>The data could not be brought to this version of the program. It stays as it was; use the earlier version and ask for help.</source>
        <translation>Nie udało się przenieść danych do tej wersji programu. Dane pozostały bez zmian; użyj poprzedniej wersji i poproś o pomoc.</translation>
    </message>
    <message>
        <source>The data could not be written under a new key. Everything stays as it was. Make a backup and check the data file.</source>
        <translation>Nie udało się zapisać danych pod nowym kluczem. Wszystko zostaje bez zmian. Zrób kopię zapasową i sprawdź plik danych.</translation>
    </message>
    <message>
        <source>The data file cannot be opened. Check that the folder is still there.</source>
        <translation>Nie można otworzyć pliku danych. Sprawdź, czy folder nadal istnieje.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was not changed. Restore the last backup.</source>
        <translation>Plik z danymi jest uszkodzony. Nie został zmieniony. Odtwórz ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>The data of the person or the office hold signs that cannot be printed: {letters} A question mark stands in their place.</source>
        <translation>W danych osoby lub ośrodka są znaki, których nie da się wydrukować: {letters} W ich miejscu stoi znak zapytania.</translation>
    </message>
    <message>
        <source>The data was closed meanwhile. Close the program and open it again.</source>
        <translation>Dane zostały tymczasem zamknięte. Zamknij program i otwórz go ponownie.</translation>
    </message>
    <message>
        <source>The date has no year. Type it with the year.</source>
        <translation>Data nie ma roku. Wpisz ją z rokiem.</translation>
    </message>
    <message>
        <source>The day lies in the future. Check the date.</source>
        <translation>Ten dzień jest w przyszłości. Sprawdź datę.</translation>
    </message>
    <message>
        <source>The day of death lies before the birth date. Correct one of them.</source>
        <translation>Data zgonu jest wcześniejsza niż data urodzenia. Popraw jedną z nich.</translation>
    </message>
    <message>
        <source>The description was last checked on {day}. It should be checked every {months} months.</source>
        <translation>Opis sprawdzono ostatnio {day}. Należy go sprawdzać co {months} mies.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was saved. Check the disk.</source>
        <translation>Nie można czytać z dysku albo na nim zapisać. Niczego nie zapisano. Sprawdź dysk.</translation>
    </message>
    <message>
        <source>The disk is full, so the data cannot be opened. Nothing was changed. Free some space and open it again.</source>
        <translation>Dysk jest pełny, dlatego nie można otworzyć danych. Niczego nie zmieniono. Zwolnij miejsce i otwórz je ponownie.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space and save again.</source>
        <translation>Dysk jest pełny. Niczego nie zapisano. Zwolnij miejsce i zapisz ponownie.</translation>
    </message>
    <message>
        <source>The dot may part thousands or decimals. Type a comma before decimals and no dot between thousands.</source>
        <translation>Kropka może oddzielać tysiące albo ułamek. Przed ułamkiem wpisz przecinek, a tysięcy nie oddzielaj kropką.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning. Split a night into two days.</source>
        <translation>Koniec musi być późniejszy niż początek. Noc podziel na dwa dni.</translation>
    </message>
    <message>
        <source>The fee is higher than the price.</source>
        <translation>Odpłatność jest wyższa niż stawka.</translation>
    </message>
    <message>
        <source>The file cannot be opened. Check that it exists and is not open elsewhere.</source>
        <translation>Nie można otworzyć pliku. Sprawdź, czy istnieje i czy nie jest otwarty w innym programie.</translation>
    </message>
    <message>
        <source>The file cannot be read as a table. Save it as XLSX or CSV and try again.</source>
        <translation>Nie można odczytać pliku jako tabeli. Zapisz go jako XLSX lub CSV i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file has more than {columns} columns. Leave only those to be imported.</source>
        <translation>Plik ma więcej kolumn niż {columns}. Zostaw tylko te do wczytania.</translation>
    </message>
    <message>
        <source>The file has more than {rows} rows. Divide it into smaller ones.</source>
        <translation>Plik ma więcej wierszy niż {rows}. Podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>The file holds headings but no rows.</source>
        <translation>W pliku są nagłówki, ale nie ma wierszy.</translation>
    </message>
    <message>
        <source>The file is damaged or cut short. Ask for it again or save it anew.</source>
        <translation>Plik jest uszkodzony lub niekompletny. Poproś o niego ponownie albo zapisz go jeszcze raz.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another file.</source>
        <translation>Plik jest pusty. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB. Divide it into smaller ones.</source>
        <translation>Plik ma więcej niż {megabytes} MB. Podziel go na mniejsze.</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without a password and try again.</source>
        <translation>Plik jest chroniony hasłem. Zapisz go bez hasła i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file was not written. Check that the folder is there and may be written to.</source>
        <translation>Nie zapisano pliku. Sprawdź, czy folder istnieje i czy wolno w nim zapisywać.</translation>
    </message>
    <message>
        <source>The first day of the plan is {day}. End the plan early instead.</source>
        <translation>Pierwszy dzień planu to {day}. Zakończ plan przed czasem.</translation>
    </message>
    <message>
        <source>The first day of the plan is {day}. To begin it earlier, give a reason.</source>
        <translation>Pierwszy dzień planu to {day}. Aby rozpocząć go wcześniej, podaj powód.</translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder or ask for the right to write.</source>
        <translation>W tym folderze nie można zapisywać. Wybierz inny folder albo poproś o prawo zapisu.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be reached. No backup was made. Plug the disk or the stick in, or choose another folder in Settings, Backups.</source>
        <translation>Nie ma dostępu do folderu kopii. Kopii nie wykonano. Podłącz dysk lub pendrive albo wybierz inny folder w Ustawieniach, Kopie zapasowe.</translation>
    </message>
    <message>
        <source>The former plan is not a plan of this person. Choose it again.</source>
        <translation>Poprzedni plan nie jest planem tej osoby. Wybierz go ponownie.</translation>
    </message>
    <message>
        <source>The gmina already has a village of this name.</source>
        <translation>W tej gminie jest już miejscowość o takiej nazwie.</translation>
    </message>
    <message>
        <source>The gmina has villages ({villages}). Take them off the list first.</source>
        <translation>Ta gmina ma miejscowości ({villages}). Najpierw usuń je z listy.</translation>
    </message>
    <message>
        <source>The help needs coordination for less than {months} months: the last line ends on {last}. Such a person can be served without a plan.</source>
        <translation>Pomoc wymaga koordynacji krócej niż {months} miesiące: ostatnia pozycja kończy się {last}. Tej osobie można pomagać bez planu.</translation>
    </message>
    <message>
        <source>The history of changes was changed outside the program: {places}.</source>
        <translation>Historię zmian zmieniono poza programem: {places}.</translation>
    </message>
    <message>
        <source>The inner order of the data file is broken.</source>
        <translation>Wewnętrzny układ pliku danych jest uszkodzony.</translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation>Ostatni dzień jest wcześniejszy niż pierwszy. Popraw jeden z nich.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be read. Save it as CSV UTF-8 or as XLSX.</source>
        <translation>Nie można odczytać liter w tym pliku. Zapisz go jako CSV UTF-8 albo XLSX.</translation>
    </message>
    <message>
        <source>The line ends before it begins. Type a day not earlier than {day}.</source>
        <translation>Pozycja kończy się, zanim się zacznie. Wpisz dzień nie wcześniejszy niż {day}.</translation>
    </message>
    <message>
        <source>The list may hold days of the year {year} only.</source>
        <translation>Na liście mogą być tylko dni roku {year}.</translation>
    </message>
    <message>
        <source>The list names twice: {names}.</source>
        <translation>Lista wymienia dwa razy: {names}.</translation>
    </message>
    <message>
        <source>The name holds a line break or a semicolon: more than one cell ran together. Correct the row in the file.</source>
        <translation>Imię lub nazwisko zawiera koniec linii albo średnik: połączyło się kilka komórek. Popraw wiersz w pliku.</translation>
    </message>
    <message>
        <source>The name holds an invisible character. Type it again by hand.</source>
        <translation>Imię lub nazwisko zawiera niewidoczny znak. Wpisz je ponownie ręcznie.</translation>
    </message>
    <message>
        <source>The name holds digits. Check it.</source>
        <translation>Imię lub nazwisko zawiera cyfry. Sprawdź je.</translation>
    </message>
    <message>
        <source>The name holds no letters. Check it.</source>
        <translation>Imię lub nazwisko nie zawiera liter. Sprawdź je.</translation>
    </message>
    <message>
        <source>The name holds the sign &quot;{sign}&quot;. Check it.</source>
        <translation>Imię lub nazwisko zawiera znak „{sign}”. Sprawdź je.</translation>
    </message>
    <message>
        <source>The name may have at most {limit} characters.</source>
        <translation>Imię lub nazwisko może mieć najwyżej {limit} znaków.</translation>
    </message>
    <message>
        <source>The name or the password is wrong. Check Caps Lock and type them again.</source>
        <translation>Nazwa lub hasło są błędne. Sprawdź klawisz Caps Lock i wpisz je ponownie.</translation>
    </message>
    <message>
        <source>The parameter {key} has no value on {day}. Enter one in the settings.</source>
        <translation>Parametr {key} nie ma wartości na dzień {day}. Wpisz ją w ustawieniach.</translation>
    </message>
    <message>
        <source>The password holds a name of yours or of the office, or a word that is tried first. Use other words.</source>
        <translation>Hasło zawiera Twoje imię, nazwę centrum albo słowo, od którego zaczyna się zgadywanie. Użyj innych słów.</translation>
    </message>
    <message>
        <source>The password is easy to guess. Add another word or two, best uncommon ones.</source>
        <translation>To hasło łatwo odgadnąć. Dodaj jedno lub dwa słowa, najlepiej rzadkie.</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {length} characters.</source>
        <translation>Hasło jest za krótkie. Liczba znaków musi wynosić co najmniej {length}.</translation>
    </message>
    <message>
        <source>The password is wrong. Check Caps Lock and type it again.</source>
        <translation>Hasło jest nieprawidłowe. Sprawdź Caps Lock i wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>The person has not accepted the plan yet. Agree it first.</source>
        <translation>Osoba jeszcze nie zaakceptowała planu. Najpierw uzgodnij go z tą osobą.</translation>
    </message>
    <message>
        <source>The person known has another PESEL. Check which one is right.</source>
        <translation>Znana osoba ma inny numer PESEL. Sprawdź, który jest prawidłowy.</translation>
    </message>
    <message>
        <source>The person the plan is for is not in the store any more.</source>
        <translation>Osoby, której dotyczy plan, nie ma już w bazie.</translation>
    </message>
    <message>
        <source>The place lies outside the gminas that the centre serves. Check whether the person may use its services.</source>
        <translation>Miejscowość leży poza gminami obsługiwanymi przez centrum. Sprawdź, czy osoba może korzystać z usług.</translation>
    </message>
    <message>
        <source>The place of the service is not known yet.</source>
        <translation>Nie podano jeszcze miejsca usługi.</translation>
    </message>
    <message>
        <source>The plan ends before it begins. Type a day not earlier than {day}.</source>
        <translation>Plan kończy się, zanim się zacznie. Wpisz dzień nie wcześniejszy niż {day}.</translation>
    </message>
    <message>
        <source>The plan has no goal. Write down what shall be reached.</source>
        <translation>Plan nie ma celu. Wpisz, co ma zostać osiągnięte.</translation>
    </message>
    <message>
        <source>The plan names no need. Write down what was recognised.</source>
        <translation>Plan nie wymienia potrzeb. Wpisz, co rozpoznano.</translation>
    </message>
    <message>
        <source>The present password is wrong. Check Caps Lock and type it again.</source>
        <translation>Obecne hasło jest nieprawidłowe. Sprawdź Caps Lock i wpisz je jeszcze raz.</translation>
    </message>
    <message>
        <source>The print of this version is kept on another device and can no longer be made the same here. Print it there.</source>
        <translation>Wydruk tej wersji jest na innym urządzeniu i nie da się go tu odtworzyć bez różnic. Wydrukuj go tam.</translation>
    </message>
    <message>
        <source>The program does not know this legal track. Choose it again.</source>
        <translation>Program nie zna tego trybu prawnego. Wybierz go ponownie.</translation>
    </message>
    <message>
        <source>The program does not know this unit. Choose the unit again.</source>
        <translation>Program nie zna tej jednostki. Wybierz jednostkę ponownie.</translation>
    </message>
    <message>
        <source>The program does not know this way of paying. Choose how the person pays.</source>
        <translation>Program nie zna tego sposobu odpłatności. Wybierz, jak osoba płaci.</translation>
    </message>
    <message>
        <source>The program is locked. Type your password to go on.</source>
        <translation>Program jest zablokowany. Wpisz hasło, aby pracować dalej.</translation>
    </message>
    <message>
        <source>The programme ends on {day}. Put its continuation on the agenda of the council in time.</source>
        <translation>Program kończy się {day}. Zgłoś jego kontynuację do porządku obrad rady z wyprzedzeniem.</translation>
    </message>
    <message>
        <source>The programme of this service ends on {day}. Choose an earlier day or another programme.</source>
        <translation>Program tej usługi kończy się {day}. Wybierz wcześniejszy dzień albo inny program.</translation>
    </message>
    <message>
        <source>The record was not found. Check the id, the number or the PESEL typed.</source>
        <translation>Nie znaleziono wpisu. Sprawdź podany identyfikator, numer lub PESEL.</translation>
    </message>
    <message>
        <source>The record was not found. Refresh the list.</source>
        <translation>Nie znaleziono wpisu. Odśwież listę.</translation>
    </message>
    <message>
        <source>The register holds somebody else under this number. Check which is right.</source>
        <translation>Pod tym numerem jest w rejestrze inna osoba. Sprawdź, które dane są właściwe.</translation>
    </message>
    <message>
        <source>The register holds somebody of another name with this PESEL. Check which is right.</source>
        <translation>Pod tym numerem PESEL jest w rejestrze osoba o innym imieniu lub nazwisku. Sprawdź, które dane są właściwe.</translation>
    </message>
    <message>
        <source>The right to represent ended on {day}. Ask for the new document.</source>
        <translation>Umocowanie przedstawiciela wygasło {day}. Poproś o nowy dokument.</translation>
    </message>
    <message>
        <source>The risk is high: the people concerned must be told (art. 34 of the GDPR).</source>
        <translation>Ryzyko jest wysokie: trzeba zawiadomić osoby, których to dotyczy (art. 34 RODO).</translation>
    </message>
    <message>
        <source>The row fits {count} people. Add the PESEL or choose the person.</source>
        <translation>Liczba osób pasujących do wiersza: {count}. Dodaj numer PESEL albo wskaż osobę.</translation>
    </message>
    <message>
        <source>The same person stands higher up in the file with other data. Keep one row.</source>
        <translation>Ta sama osoba jest wyżej w pliku z innymi danymi. Zostaw jeden wiersz.</translation>
    </message>
    <message>
        <source>The service is not from the catalogue. Choose it there, or say why the plan has it: it may be a need the catalogue does not meet.</source>
        <translation>Usługa nie pochodzi z katalogu. Wybierz ją z katalogu albo podaj, dlaczego jest w planie: może to być potrzeba, której katalog nie zaspokaja.</translation>
    </message>
    <message>
        <source>The service is offered only from {day}.</source>
        <translation>Usługa jest dostępna dopiero od {day}.</translation>
    </message>
    <message>
        <source>The service or its programme ends on {day}.</source>
        <translation>Usługa albo jej program kończy się {day}.</translation>
    </message>
    <message>
        <source>The text of the privacy notice has changed. Give it a new version: residents were handed the old one under the old mark.</source>
        <translation>Zmieniła się treść klauzuli informacyjnej. Nadaj jej nową wersję: mieszkańcom wręczono dawną pod dawnym oznaczeniem.</translation>
    </message>
    <message>
        <source>The time of some files is not over ({count}). Nothing was destroyed. Read the list anew.</source>
        <translation>Czas niektórych teczek jeszcze nie minął ({count}). Niczego nie zniszczono. Wczytaj listę ponownie.</translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation>Hasła się różnią. Wpisz dwa razy to samo.</translation>
    </message>
    <message>
        <source>The user name cannot change while it has a password. Disable the account first, then give a password under the new name.</source>
        <translation>Nazwy użytkownika nie można zmienić, dopóki ma hasło. Najpierw wyłącz konto, a potem nadaj hasło pod nową nazwą.</translation>
    </message>
    <message>
        <source>The value starts in the past ({day}): earlier deadlines may change.</source>
        <translation>Wartość zaczyna obowiązywać w przeszłości ({day}): wcześniejsze terminy mogą się zmienić.</translation>
    </message>
    <message>
        <source>The village is missing.</source>
        <translation>Brakuje miejscowości.</translation>
    </message>
    <message>
        <source>The year of birth may mean two centuries. Type it with four digits.</source>
        <translation>Rok urodzenia może oznaczać dwa stulecia. Wpisz go czterema cyframi.</translation>
    </message>
    <message>
        <source>There are {count} villages of this name. Add the post code.</source>
        <translation>Liczba miejscowości o tej nazwie: {count}. Dodaj kod pocztowy.</translation>
    </message>
    <message>
        <source>There is already a value from {day}. Choose another day.</source>
        <translation>Jest już wartość od {day}. Wybierz inny dzień.</translation>
    </message>
    <message>
        <source>There is no gmina with such a TERYT code. Check the digits.</source>
        <translation>Nie ma gminy o takim kodzie TERYT. Sprawdź cyfry.</translation>
    </message>
    <message>
        <source>There is no plan with this number. Check the number, for example IPUS/2026/0147.</source>
        <translation>Nie ma planu o tym numerze. Sprawdź numer, na przykład IPUS/2026/0147.</translation>
    </message>
    <message>
        <source>There is no step to do again.</source>
        <translation>Nie ma czego powtórzyć.</translation>
    </message>
    <message>
        <source>There is no step to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>There is no such column in the file, or no such field: {column}.</source>
        <translation>Nie ma takiej kolumny w pliku albo takiego pola: {column}.</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Nie ma takiego dnia w kalendarzu.</translation>
    </message>
    <message>
        <source>There is no such folder and it cannot be made there. Nothing was saved. Choose another place.</source>
        <translation>Nie ma takiego folderu i nie można go tam utworzyć. Niczego nie zapisano. Wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>There is no such parameter.</source>
        <translation>Nie ma takiego parametru.</translation>
    </message>
    <message>
        <source>There is no terminal to ask at. Give the name with --user and the password in the variable CUS_PASSWORD.</source>
        <translation>Nie ma terminala, na którym można zapytać. Podaj nazwę po --user, a hasło w zmiennej CUS_PASSWORD.</translation>
    </message>
    <message>
        <source>There is too little space on the disk: {megabytes} MB are needed. Nothing was written. Free some space and try again.</source>
        <translation>Na dysku jest za mało miejsca: potrzeba {megabytes} MB. Niczego nie zapisano. Zwolnij miejsce i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>These signs cannot be printed: {letters} A question mark would stand in their place.</source>
        <translation>Tych znaków nie da się wydrukować: {letters} W ich miejscu stanąłby znak zapytania.</translation>
    </message>
    <message>
        <source>This PESEL holds no real birth date. Compare it with the document; to keep it, give a reason.</source>
        <translation>Ten numer PESEL nie zawiera prawdziwej daty urodzenia. Porównaj go z dokumentem; aby go zachować, podaj powód.</translation>
    </message>
    <message>
        <source>This backup belongs to another office. Nothing was changed. Choose another backup.</source>
        <translation>Ta kopia należy do innego biura. Niczego nie zmieniono. Wybierz inną kopię.</translation>
    </message>
    <message>
        <source>This backup is damaged or cut short. Nothing was changed. Choose another backup.</source>
        <translation>Ta kopia jest uszkodzona lub niepełna. Niczego nie zmieniono. Wybierz inną kopię.</translation>
    </message>
    <message>
        <source>This cannot be done ({code}).</source>
        <translation>Tego nie można zrobić ({code}).</translation>
    </message>
    <message>
        <source>This cannot be done. Nothing was changed.</source>
        <translation>Tego nie można zrobić. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>This cannot be read. Type it another way.</source>
        <translation>Nie można tego odczytać. Wpisz to inaczej.</translation>
    </message>
    <message>
        <source>This day has not come yet. Type today or an earlier day.</source>
        <translation>Ten dzień jeszcze nie nadszedł. Wpisz dzisiejszą albo wcześniejszą datę.</translation>
    </message>
    <message>
        <source>This day lies outside the plan ({first} – {last}).</source>
        <translation>Ten dzień wypada poza planem ({first} – {last}).</translation>
    </message>
    <message>
        <source>This does not look like a list of residents: it has no column for PESEL, birth date or family name, and most columns are unknown. Choose the right file, or choose the columns yourself.</source>
        <translation>To nie wygląda na listę mieszkańców: nie ma kolumny z numerem PESEL, datą urodzenia ani nazwiskiem, a większość kolumn jest nieznana. Wybierz właściwy plik albo wskaż kolumny.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address. Type it as name@office.pl.</source>
        <translation>To nie wygląda na adres e-mail. Wpisz go w postaci nazwa@urzad.pl.</translation>
    </message>
    <message>
        <source>This does not make whole minutes. Type hours and minutes, for example 1:20.</source>
        <translation>To nie są pełne minuty. Wpisz godziny i minuty, na przykład 1:20.</translation>
    </message>
    <message>
        <source>This field holds two versions. Choose the right one first.</source>
        <translation>To pole ma dwie wersje. Najpierw wybierz właściwą.</translation>
    </message>
    <message>
        <source>This file is no backup of the program. Nothing was changed. Choose another file.</source>
        <translation>Ten plik nie jest kopią zapasową programu. Niczego nie zmieniono. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>This folder already holds data. Nothing was overwritten. Choose another folder.</source>
        <translation>W tym folderze są już dane. Niczego nie nadpisano. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>This folder holds no data of this program. Choose another folder.</source>
        <translation>W tym folderze nie ma danych programu. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>This folder holds the data of an office. Nothing was written. Choose another folder.</source>
        <translation>W tym folderze są dane centrum. Nic nie zapisano. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>This gmina is already on the list.</source>
        <translation>Ta gmina jest już na liście.</translation>
    </message>
    <message>
        <source>This installation is out of date. Nothing was opened. Install the program anew.</source>
        <translation>Ta instalacja jest przestarzała. Danych nie otwarto. Zainstaluj program od nowa.</translation>
    </message>
    <message>
        <source>This is a whole disk. Nothing was saved. Choose a folder on it.</source>
        <translation>To jest cały dysk. Niczego nie zapisano. Wybierz na nim folder.</translation>
    </message>
    <message>
        <source>This is much like passwords that are tried first. Use a few words instead.</source>
        <translation>Od podobnych haseł zaczyna się zgadywanie. Użyj kilku innych słów.</translation>
    </message>
    <message>
        <source>This is none of the 14 areas. Choose areas from the list.</source>
        <translation>To nie jest żaden z 14 obszarów. Wybierz obszary z listy.</translation>
    </message>
    <message>
        <source>This is not a date. Type it for example as 3.11.2026.</source>
        <translation>To nie jest data. Wpisz ją na przykład tak: 3.11.2026.</translation>
    </message>
    <message>
        <source>This is not a length of time. Type it for example as 1:30 or 90 min.</source>
        <translation>To nie jest czas trwania. Wpisz go na przykład tak: 1:30 lub 90 min.</translation>
    </message>
    <message>
        <source>This is not a number. Type it for example as 2 024,50.</source>
        <translation>To nie jest liczba. Wpisz ją na przykład tak: 2 024,50.</translation>
    </message>
    <message>
        <source>This is not a phone number. Type the number only; put remarks in the note.</source>
        <translation>To nie jest numer telefonu. Wpisz sam numer; uwagi wpisz w notatce.</translation>
    </message>
    <message>
        <source>This is not a table. Choose an XLSX or CSV file.</source>
        <translation>To nie jest tabela. Wybierz plik XLSX lub CSV.</translation>
    </message>
    <message>
        <source>This is not a time of day. Type it for example as 8.00.</source>
        <translation>To nie jest godzina. Wpisz ją na przykład tak: 8.00.</translation>
    </message>
    <message>
        <source>This is not the last group of the paper key. Look at your copy and type it again.</source>
        <translation>To nie jest ostatnia grupa klucza papierowego. Spójrz na swoją kartkę i wpisz ją ponownie.</translation>
    </message>
    <message>
        <source>This is the last person with a password. Give somebody else a password first.</source>
        <translation>To ostatnia osoba z hasłem. Najpierw nadaj hasło innej osobie.</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another one.</source>
        <translation>To jest obecne hasło. Wybierz inne.</translation>
    </message>
    <message>
        <source>This may be two different dates. Put dots between day, month and year.</source>
        <translation>To mogą być dwie różne daty. Wstaw kropki między dniem, miesiącem i rokiem.</translation>
    </message>
    <message>
        <source>This paper key does not open the office. Look whether the sheet was replaced by a newer one.</source>
        <translation>Ten klucz papierowy nie otwiera centrum. Sprawdź, czy arkusz nie został zastąpiony nowszym.</translation>
    </message>
    <message>
        <source>This person already has a password. Give a new one with “Reset password”.</source>
        <translation>Ta osoba ma już hasło. Nowe nadaje się poleceniem „Nadaj nowe hasło”.</translation>
    </message>
    <message>
        <source>This person has a password. Disable the account first. Somebody who leaves gets a last day of work instead of being removed.</source>
        <translation>Ta osoba ma hasło. Najpierw wyłącz konto. Komuś, kto odchodzi, wpisuje się ostatni dzień pracy zamiast usuwać go z listy.</translation>
    </message>
    <message>
        <source>This person has no password.</source>
        <translation>Ta osoba nie ma hasła.</translation>
    </message>
    <message>
        <source>This person has no user name. Enter one in Settings, People and authorisations first.</source>
        <translation>Ta osoba nie ma nazwy użytkownika. Najpierw wpisz ją: Ustawienia, Osoby i upoważnienia.</translation>
    </message>
    <message>
        <source>This person is in the household already.</source>
        <translation>Ta osoba jest już w gospodarstwie domowym.</translation>
    </message>
    <message>
        <source>This person is no plan coordinator today. Choose a coordinator, or give the person the role in the settings first.</source>
        <translation>Ta osoba nie jest dziś koordynatorem planów. Wybierz koordynatora albo najpierw nadaj jej tę rolę w ustawieniach.</translation>
    </message>
    <message>
        <source>This person may not approve plans on that day. Choose the director or a holder of a valid authorisation.</source>
        <translation>Ta osoba nie może zatwierdzać planów w tym dniu. Wybierz dyrektora albo osobę z ważnym upoważnieniem.</translation>
    </message>
    <message>
        <source>This person works here no longer: the last day was {day}. Whoever manages accounts can change the day in Settings, People and authorisations.</source>
        <translation>Ta osoba już tu nie pracuje: ostatni dzień to {day}. Datę może zmienić osoba zarządzająca kontami: Ustawienia, Osoby i upoważnienia.</translation>
    </message>
    <message>
        <source>This record is restricted to chosen persons. Ask the director.</source>
        <translation>Ten zapis jest dostępny tylko dla wybranych osób. Zapytaj dyrektora.</translation>
    </message>
    <message>
        <source>This service is not in the catalogue. Choose the service again.</source>
        <translation>Tej usługi nie ma w katalogu. Wybierz usługę ponownie.</translation>
    </message>
    <message>
        <source>This value already holds and stays in the history. Add a new value instead.</source>
        <translation>Ta wartość już obowiązuje i zostaje w historii. Dodaj nową wartość.</translation>
    </message>
    <message>
        <source>This version is agreed or approved and does not change any more. Begin a change of the plan.</source>
        <translation>Ta wersja jest uzgodniona albo zatwierdzona i już się nie zmienia. Rozpocznij zmianę planu.</translation>
    </message>
    <message>
        <source>This village is not on the list any more. Choose the village again.</source>
        <translation>Tej miejscowości nie ma już na liście. Wybierz miejscowość ponownie.</translation>
    </message>
    <message>
        <source>This word is not known here. Use another one.</source>
        <translation>Program nie zna tego słowa. Użyj innego.</translation>
    </message>
    <message>
        <source>To go on in spite of this remark, give a reason.</source>
        <translation>Aby mimo tej uwagi iść dalej, podaj powód.</translation>
    </message>
    <message>
        <source>To keep the PESEL of a row, type the reason in a column pesel_override_reason.</source>
        <translation>Aby przyjąć numer PESEL z wiersza, wpisz powód w kolumnie pesel_override_reason.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {minutes} min and try again.</source>
        <translation>Za dużo błędnych haseł. Odczekaj {minutes} min i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Wait {seconds} s and try again.</source>
        <translation>Za dużo błędnych haseł. Odczekaj {seconds} s i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Two parts of this record have the same number. Nothing was saved. Remove one and type it anew.</source>
        <translation>Dwie części tego wpisu mają ten sam numer. Niczego nie zapisano. Usuń jedną z nich i wpisz ją od nowa.</translation>
    </message>
    <message>
        <source>Two visits come at the same time. Check whether it is meant so.</source>
        <translation>Dwie wizyty wypadają w tym samym czasie. Sprawdź, czy tak ma być.</translation>
    </message>
    <message>
        <source>Type a date between {first} and {last}.</source>
        <translation>Wpisz datę z lat {first}–{last}.</translation>
    </message>
    <message>
        <source>Type a date.</source>
        <translation>Wpisz datę.</translation>
    </message>
    <message>
        <source>Type a day not earlier than {day}.</source>
        <translation>Wpisz dzień nie wcześniejszy niż {day}.</translation>
    </message>
    <message>
        <source>Type a number of per cent from 0 to 100.</source>
        <translation>Wpisz liczbę procent od 0 do 100.</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Wpisz liczbę.</translation>
    </message>
    <message>
        <source>Type a time of day from 0.00 to 23.59.</source>
        <translation>Wpisz godzinę od 0.00 do 23.59.</translation>
    </message>
    <message>
        <source>Type a value of at least {least}.</source>
        <translation>Wpisz wartość nie mniejszą niż {least}.</translation>
    </message>
    <message>
        <source>Type a value of at most {most}.</source>
        <translation>Wpisz wartość nie większą niż {most}.</translation>
    </message>
    <message>
        <source>Type a whole number, zero or more.</source>
        <translation>Wpisz liczbę całkowitą, zero lub więcej.</translation>
    </message>
    <message>
        <source>Type an archive class, for example A, B10 or BE5.</source>
        <translation>Wpisz kategorię archiwalną, na przykład A, B10 lub BE5.</translation>
    </message>
    <message>
        <source>Type at most 59 minutes after the hours.</source>
        <translation>Po godzinach wpisz najwyżej 59 minut.</translation>
    </message>
    <message>
        <source>Type at most {hours} hours.</source>
        <translation>Wpisz najwyżej {hours} godzin.</translation>
    </message>
    <message>
        <source>Type at most {longest} characters.</source>
        <translation>Wpisz najwyżej {longest} znaków.</translation>
    </message>
    <message>
        <source>Type how long it takes.</source>
        <translation>Wpisz, ile to trwa.</translation>
    </message>
    <message>
        <source>Type how many per cent of the price the person pays.</source>
        <translation>Wpisz, ile procent stawki płaci osoba.</translation>
    </message>
    <message>
        <source>Type the amount the person pays.</source>
        <translation>Wpisz kwotę, którą płaci osoba.</translation>
    </message>
    <message>
        <source>Type the amount.</source>
        <translation>Wpisz wymiar.</translation>
    </message>
    <message>
        <source>Type the beginning as well.</source>
        <translation>Wpisz także godzinę rozpoczęcia.</translation>
    </message>
    <message>
        <source>Type the day of the closing conversation, or why it was not possible.</source>
        <translation>Wpisz dzień rozmowy podsumowującej albo powód, dla którego nie była możliwa.</translation>
    </message>
    <message>
        <source>Type the day.</source>
        <translation>Wpisz dzień.</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation>Wpisz nazwisko.</translation>
    </message>
    <message>
        <source>Type the first day of the authorisation. Without it nobody may approve plans by it.</source>
        <translation>Wpisz pierwszy dzień upoważnienia. Bez niego nikt nie może na jego podstawie zatwierdzać planów.</translation>
    </message>
    <message>
        <source>Type the first day of the plan.</source>
        <translation>Wpisz pierwszy dzień planu.</translation>
    </message>
    <message>
        <source>Type the first day of the value.</source>
        <translation>Wpisz pierwszy dzień obowiązywania wartości.</translation>
    </message>
    <message>
        <source>Type the full name of the centre.</source>
        <translation>Wpisz pełną nazwę centrum.</translation>
    </message>
    <message>
        <source>Type the last day of the plan.</source>
        <translation>Wpisz ostatni dzień planu.</translation>
    </message>
    <message>
        <source>Type the name of the gmina.</source>
        <translation>Wpisz nazwę gminy.</translation>
    </message>
    <message>
        <source>Type the name of the programme.</source>
        <translation>Wpisz nazwę programu.</translation>
    </message>
    <message>
        <source>Type the name of the service.</source>
        <translation>Wpisz nazwę usługi.</translation>
    </message>
    <message>
        <source>Type the name of the village.</source>
        <translation>Wpisz nazwę miejscowości.</translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Wpisz imię lub nazwisko.</translation>
    </message>
    <message>
        <source>Type the number of the archive&apos;s consent; without it nothing may be destroyed.</source>
        <translation>Wpisz numer zgody archiwum; bez niej niczego nie można zniszczyć.</translation>
    </message>
    <message>
        <source>Type the number of the authorisation: it is printed under the signature.</source>
        <translation>Wpisz numer upoważnienia: drukuje się pod podpisem.</translation>
    </message>
    <message>
        <source>Type the paper key from its sheet.</source>
        <translation>Przepisz klucz papierowy z kartki.</translation>
    </message>
    <message>
        <source>Type the phone number.</source>
        <translation>Wpisz numer telefonu.</translation>
    </message>
    <message>
        <source>Type the post code as 00-000.</source>
        <translation>Wpisz kod pocztowy w postaci 00-000.</translation>
    </message>
    <message>
        <source>Type the reason after --pesel-override-reason.</source>
        <translation>Wpisz powód w opcji --pesel-override-reason.</translation>
    </message>
    <message>
        <source>Type the time of day.</source>
        <translation>Wpisz godzinę.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Wpisz wartość.</translation>
    </message>
    <message>
        <source>Type what happened.</source>
        <translation>Wpisz, co się wydarzyło.</translation>
    </message>
    <message>
        <source>Type what help the person gets.</source>
        <translation>Wpisz, z jakiej pomocy osoba korzysta.</translation>
    </message>
    <message>
        <source>Type what is done.</source>
        <translation>Wpisz, na czym polega pomoc.</translation>
    </message>
    <message>
        <source>Type who accepted the plan.</source>
        <translation>Wpisz, kto zaakceptował plan.</translation>
    </message>
    <message>
        <source>Type who asked for the change.</source>
        <translation>Wpisz, kto wystąpił o zmianę.</translation>
    </message>
    <message>
        <source>Type who asked for the end of the plan.</source>
        <translation>Wpisz, kto wystąpił o zakończenie planu.</translation>
    </message>
    <message>
        <source>Type who gives this help.</source>
        <translation>Wpisz, kto udziela tej pomocy.</translation>
    </message>
    <message>
        <source>Type who helps: a person, their initials or a group.</source>
        <translation>Wpisz, kto pomaga: osobę, inicjały albo grupę.</translation>
    </message>
    <message>
        <source>Type who provides the service.</source>
        <translation>Wpisz, kto wykonuje usługę.</translation>
    </message>
    <message>
        <source>Type why the plan is changed.</source>
        <translation>Wpisz powód zmiany planu.</translation>
    </message>
    <message>
        <source>Users of the program without a valid authorisation to process data today: {count}.</source>
        <translation>Osoby korzystające z programu bez ważnego dziś upoważnienia do przetwarzania danych: {count}.</translation>
    </message>
    <message>
        <source>Whoever wrote the plan should not approve it as well.</source>
        <translation>Autor planu nie powinien go zatwierdzać.</translation>
    </message>
    <message>
        <source>Without the price the cost of the plan is not complete.</source>
        <translation>Bez stawki koszt planu jest niepełny.</translation>
    </message>
    <message>
        <source>Write down the answer: what was done, or why it was refused.</source>
        <translation>Wpisz odpowiedź: co zrobiono albo dlaczego odmówiono.</translation>
    </message>
    <message>
        <source>Write why the record is restricted: a control may ask for it.</source>
        <translation>Wpisz, dlaczego dostęp jest ograniczony: może o to zapytać kontrola.</translation>
    </message>
    <message>
        <source>You write the approval down for somebody else. Confirm that they have signed the plan on paper.</source>
        <translation>Zatwierdzenie jest wpisywane za inną osobę. Potwierdź, że podpisała plan na papierze.</translation>
    </message>
    <message>
        <source>Your role does not allow this: {right}. Ask the director or the administrator.</source>
        <translation>Twoja rola na to nie pozwala: {right}. Zwróć się do dyrektora lub administratora.</translation>
    </message>
    <message>
        <source>Zeros lost by the spreadsheet were put back in front of the PESEL.</source>
        <translation>Przywrócono zera na początku numeru PESEL, zgubione przez arkusz.</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Belarus</source>
        <translation>Białoruś</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>białoruski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>angielski</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Gruzja</translation>
    </message>
    <message>
        <source>German</source>
        <translation>niemiecki</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Niemcy</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Mołdawia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polska</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polski</translation>
    </message>
    <message>
        <source>Polish sign language</source>
        <translation>polski język migowy</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>romski</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rosja</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rosyjski</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraina</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukraiński</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Wietnam</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>wietnamski</translation>
    </message>
    <message>
        <source>abandoned</source>
        <translation>porzucony</translation>
    </message>
    <message>
        <source>access to data (art. 15)</source>
        <translation>dostęp do danych (art. 15)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>w realizacji</translation>
    </message>
    <message>
        <source>actual carer</source>
        <translation>opiekun faktyczny</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>uzgodniony</translation>
    </message>
    <message>
        <source>another country</source>
        <translation>inne państwo</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>inny wpis</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>zatwierdzony</translation>
    </message>
    <message>
        <source>approving plans</source>
        <translation>zatwierdzanie planów</translation>
    </message>
    <message>
        <source>attorney</source>
        <translation>pełnomocnik</translation>
    </message>
    <message>
        <source>brother or sister</source>
        <translation>brat lub siostra</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>według decyzji</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>e-mailem</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>listownie</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonicznie</translation>
    </message>
    <message>
        <source>by phone only</source>
        <translation>tylko telefonicznie</translation>
    </message>
    <message>
        <source>by word of mouth</source>
        <translation>ustnie</translation>
    </message>
    <message>
        <source>carer present</source>
        <translation>w obecności opiekuna</translation>
    </message>
    <message>
        <source>certificate of a child under 16</source>
        <translation>orzeczenie dziecka do 16. roku życia</translation>
    </message>
    <message>
        <source>child</source>
        <translation>dziecko</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>zakończony</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>rozmowa</translation>
    </message>
    <message>
        <source>curator</source>
        <translation>kurator</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>szkic</translation>
    </message>
    <message>
        <source>easy-to-read text</source>
        <translation>tekst łatwy do czytania</translation>
    </message>
    <message>
        <source>electronically</source>
        <translation>elektronicznie</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>przerwany</translation>
    </message>
    <message>
        <source>erasure (art. 17)</source>
        <translation>usunięcie (art. 17)</translation>
    </message>
    <message>
        <source>for a month</source>
        <translation>za miesiąc</translation>
    </message>
    <message>
        <source>for a unit</source>
        <translation>za jednostkę</translation>
    </message>
    <message>
        <source>foreigner</source>
        <translation>cudzoziemiec</translation>
    </message>
    <message>
        <source>forwarding of an application</source>
        <translation>przekazanie wniosku</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>grandchild</source>
        <translation>wnuk lub wnuczka</translation>
    </message>
    <message>
        <source>grandparent</source>
        <translation>babcia lub dziadek</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>uwzględniono</translation>
    </message>
    <message>
        <source>granted in part</source>
        <translation>uwzględniono w części</translation>
    </message>
    <message>
        <source>harm is unlikely</source>
        <translation>szkoda mało prawdopodobna</translation>
    </message>
    <message>
        <source>help of another body</source>
        <translation>pomoc innej instytucji</translation>
    </message>
    <message>
        <source>high risk</source>
        <translation>wysokie ryzyko</translation>
    </message>
    <message>
        <source>husband or wife</source>
        <translation>mąż lub żona</translation>
    </message>
    <message>
        <source>in person at home</source>
        <translation>osobiście w domu</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>na piśmie</translation>
    </message>
    <message>
        <source>in-law</source>
        <translation>powinowaty</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>tłumacz</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>duży druk</translation>
    </message>
    <message>
        <source>legal guardian</source>
        <translation>opiekun prawny</translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation>przedstawiciel ustawowy</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>pismo</translation>
    </message>
    <message>
        <source>light</source>
        <translation>lekki</translation>
    </message>
    <message>
        <source>man</source>
        <translation>mężczyzna</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>umiarkowany</translation>
    </message>
    <message>
        <source>month</source>
        <translation>miesiąc</translation>
    </message>
    <message>
        <source>neighbourly help</source>
        <translation>pomoc sąsiedzka</translation>
    </message>
    <message>
        <source>newborn child</source>
        <translation>noworodek</translation>
    </message>
    <message>
        <source>news of events</source>
        <translation>zaproszenia na wydarzenia</translation>
    </message>
    <message>
        <source>newsletter</source>
        <translation>biuletyn</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>brak orzeczenia</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>objection (art. 21)</source>
        <translation>sprzeciw (art. 21)</translation>
    </message>
    <message>
        <source>other</source>
        <translation>inne</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>matka lub ojciec</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>partner lub partnerka</translation>
    </message>
    <message>
        <source>percent of the price</source>
        <translation>procent stawki</translation>
    </message>
    <message>
        <source>phone call</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>photograph</source>
        <translation>zdjęcie</translation>
    </message>
    <message>
        <source>portability (art. 20)</source>
        <translation>przenoszenie (art. 20)</translation>
    </message>
    <message>
        <source>processing personal data</source>
        <translation>przetwarzanie danych osobowych</translation>
    </message>
    <message>
        <source>programme (qualification)</source>
        <translation>program (zakwalifikowanie)</translation>
    </message>
    <message>
        <source>rectification (art. 16)</source>
        <translation>sprostowanie (art. 16)</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>odmówiono</translation>
    </message>
    <message>
        <source>replaced by a newer version</source>
        <translation>zastąpiony nowszą wersją</translation>
    </message>
    <message>
        <source>restriction (art. 18)</source>
        <translation>ograniczenie (art. 18)</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>ryzyko</translation>
    </message>
    <message>
        <source>self-help</source>
        <translation>samopomoc</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usługa</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>znaczny</translation>
    </message>
    <message>
        <source>sign language</source>
        <translation>język migowy</translation>
    </message>
    <message>
        <source>social assistance (decision)</source>
        <translation>pomoc społeczna (decyzja)</translation>
    </message>
    <message>
        <source>stateless</source>
        <translation>bezpaństwowiec</translation>
    </message>
    <message>
        <source>supporting activity</source>
        <translation>działanie wspierające</translation>
    </message>
    <message>
        <source>through the carer</source>
        <translation>przez opiekuna</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>wizyta</translation>
    </message>
    <message>
        <source>visit at home</source>
        <translation>wizyta w domu</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>wolontariat</translation>
    </message>
    <message>
        <source>week</source>
        <translation>tydzień</translation>
    </message>
    <message>
        <source>whole period</source>
        <translation>cały okres</translation>
    </message>
    <message>
        <source>woman</source>
        <translation>kobieta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
</TS>
