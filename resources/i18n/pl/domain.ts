<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
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
        <translation>Dni na wpis umowy do centralnego rejestru</translation>
    </message>
    <message>
        <source>First day of contracts entered in the central register</source>
        <translation>Pierwszy dzień umów wpisywanych do centralnego rejestru</translation>
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
        <translation>Najwyższy mały grant</translation>
    </message>
    <message>
        <source>Holidays of a year, where the office needs its own list</source>
        <translation>Święta w roku, jeśli biuro potrzebuje własnej listy</translation>
    </message>
    <message>
        <source>Hours to report a personal data breach</source>
        <translation>Godziny na zgłoszenie naruszenia danych osobowych</translation>
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
        <translation>Najdłuższe zadanie w trybie małego grantu</translation>
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
        <source>Months to answer a person&apos;s request for their data</source>
        <translation>Miesiące na odpowiedź na żądanie dostępu do danych</translation>
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
        <translation>Udział sektora społecznego w wartości umów, co najmniej</translation>
    </message>
    <message>
        <source>Share of small grants in the year&apos;s grants at most</source>
        <translation>Udział małych grantów w dotacjach roku, najwyżej</translation>
    </message>
    <message>
        <source>Small grants of one organisation in a year at most</source>
        <translation>Małe granty jednej organizacji w roku, najwyżej</translation>
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
        <translation>Wartość, od której umowa trafia do centralnego rejestru</translation>
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
        <translation>Co ile lat diagnoza potrzeb i potencjału</translation>
    </message>
    <message>
        <source>Years between reviews of the standards for minors</source>
        <translation>Co ile lat przegląd standardów ochrony małoletnich</translation>
    </message>
    <message>
        <source>Years the access log is kept</source>
        <translation>Ile lat przechowuje się dziennik dostępu</translation>
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
        <translation>wypoż.</translation>
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
    <name>plan</name>
    <message>
        <source>Nobody comes: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actual carer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount per unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attorney</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>curator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>easy-to-read text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the whole period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal guardian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neighbourly help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per cent of the price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sign language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit at home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the carer present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {first} and {second} come at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sum} per unit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>admitted to residential care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change of entitlement</source>
        <translation>zmiana uprawnień</translation>
    </message>
    <message>
        <source>death</source>
        <translation>zgon</translation>
    </message>
    <message>
        <source>electronic file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>goals reached</source>
        <translation>osiągnięcie celów</translation>
    </message>
    <message>
        <source>mark with a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved out</source>
        <translation type="unfinished"></translation>
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
        <source>own signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper, handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>services ended</source>
        <translation>zakończenie usług</translation>
    </message>
    <message>
        <source>signature of the representative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the person resigned</source>
        <translation type="unfinished"></translation>
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
        <translation>rejestracja</translation>
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
        <source>A name cannot hold the sign &quot;{sign}&quot;.</source>
        <translation>W imieniu ani nazwisku nie może być znaku „{sign}”.</translation>
    </message>
    <message>
        <source>A name has no digits.</source>
        <translation>W imieniu ani nazwisku nie ma cyfr.</translation>
    </message>
    <message>
        <source>A name needs letters.</source>
        <translation>Imię i nazwisko muszą mieć litery.</translation>
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
        <source>A post code has 5 digits, as in 00-000.</source>
        <translation>Kod pocztowy ma 5 cyfr, w postaci 00-000.</translation>
    </message>
    <message>
        <source>A service of a programme needs a quality standard. Write it down or name its source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A service of this name stands higher up in the file with other data. Keep one of the rows.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person already uses this user name. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one of the 14 areas of social services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the gmina of the village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the legal track from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the legal track: programme (qualification) or social assistance (decision).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the unit from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the given name and the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name with which you will open the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the privacy notice a version, for example 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No column holds the names of the services. Choose it in the row of headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No director is on the list of staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody may approve plans today. Add a director or an authorisation with its first day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the number and date of the resolution, the position in the journal and the first day in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the number of the agreement with this gmina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Residents live in this village ({residents}). Correct their addresses first.</source>
        <translation type="unfinished"></translation>
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
        <source>Services of the catalogue belong to this programme ({services}). Give them another programme first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody changed this record after it was opened. Look at the new version and make your change again.</source>
        <translation>Ktoś zmienił ten wpis po jego otwarciu. Obejrzyj nową wersję i wprowadź zmianę ponownie.</translation>
    </message>
    <message>
        <source>The amount is too large.</source>
        <translation>Ilość jest zbyt duża.</translation>
    </message>
    <message>
        <source>The answer {answer} fits no open question. Look at the questions of the preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorisation holds from a day before it was granted. Check the dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue already has a service of this name. Give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue has several services of this name. Rename them, then import the row again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The centre has nobody in the role: {role}.</source>
        <translation type="unfinished"></translation>
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
        <source>The data cannot be kept in a network folder. Choose a folder on this computer.</source>
        <translation>Danych nie można trzymać w folderze sieciowym. Wybierz folder na tym komputerze.</translation>
    </message>
    <message>
        <source>The data cannot be opened. The files were not changed.</source>
        <translation>Nie można otworzyć danych. Plików nie zmieniono.</translation>
    </message>
    <message>
        <source>The data file is damaged. It was not changed. Open the latest backup.</source>
        <translation>Plik z danymi jest uszkodzony. Nie został zmieniony. Otwórz ostatnią kopię zapasową.</translation>
    </message>
    <message>
        <source>The data is open in another window of the program. Close it first.</source>
        <translation>Dane są otwarte w innym oknie programu. Najpierw je zamknij.</translation>
    </message>
    <message>
        <source>The description was last checked on {day}. It should be checked every {months} months.</source>
        <translation type="unfinished"></translation>
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
        <source>The file holds headings but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to. Choose another folder or ask for the right to write.</source>
        <translation>W tym folderze nie można zapisywać. Wybierz inny folder albo poproś o prawo zapisu.</translation>
    </message>
    <message>
        <source>The gmina already has a village of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gmina has villages ({villages}). Take them off the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list may hold days of the year {year} only.</source>
        <translation>Na liście mogą być tylko dni roku {year}.</translation>
    </message>
    <message>
        <source>The name holds an invisible character. Type it again by hand.</source>
        <translation>Imię lub nazwisko zawiera niewidoczny znak. Wpisz je ponownie ręcznie.</translation>
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
        <source>The password is too short. Use at least {length} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme ends on {day}. Put its continuation on the agenda of the council in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme of this service ends on {day}. Choose an earlier day or another programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record was not found. Refresh the list.</source>
        <translation>Nie znaleziono wpisu. Odśwież listę.</translation>
    </message>
    <message>
        <source>The text of the privacy notice has changed. Give it a new version: residents were handed the old one under the old mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ. Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value starts in the past ({day}): earlier deadlines may change.</source>
        <translation>Wartość zaczyna obowiązywać w przeszłości ({day}): wcześniejsze terminy mogą się zmienić.</translation>
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
        <source>There is no such day in the calendar.</source>
        <translation>Nie ma takiego dnia w kalendarzu.</translation>
    </message>
    <message>
        <source>There is no such parameter.</source>
        <translation>Nie ma takiego parametru.</translation>
    </message>
    <message>
        <source>This PESEL holds no real birth date. Compare it with the document; to keep it, give a reason.</source>
        <translation>Ten numer PESEL nie zawiera prawdziwej daty urodzenia. Porównaj go z dokumentem; aby go zachować, podaj powód.</translation>
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
        <source>This does not look like an e-mail address. Type it as name@office.pl.</source>
        <translation type="unfinished"></translation>
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
        <source>This folder already holds data. Nothing was overwritten. Choose another folder.</source>
        <translation>W tym folderze są już dane. Niczego nie nadpisano. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>This folder holds no data of this program. Choose another folder.</source>
        <translation>W tym folderze nie ma danych programu. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>This gmina is already on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is none of the 14 areas. Choose areas from the list.</source>
        <translation type="unfinished"></translation>
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
        <source>This is not a time of day. Type it for example as 8.00.</source>
        <translation>To nie jest godzina. Wpisz ją na przykład tak: 8.00.</translation>
    </message>
    <message>
        <source>This is not the last group of the paper key. Look at your copy and type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be two different dates. Put dots between day, month and year.</source>
        <translation>To mogą być dwie różne daty. Wstaw kropki między dniem, miesiącem i rokiem.</translation>
    </message>
    <message>
        <source>This value already holds and stays in the history. Add a new value instead.</source>
        <translation type="unfinished"></translation>
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
        <source>Type a number.</source>
        <translation>Wpisz liczbę.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type how long it takes.</source>
        <translation>Wpisz, ile to trwa.</translation>
    </message>
    <message>
        <source>Type the family name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first day of the authorisation. Without it nobody may approve plans by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first day of the value.</source>
        <translation>Wpisz pierwszy dzień obowiązywania wartości.</translation>
    </message>
    <message>
        <source>Type the full name of the centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the gmina.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the programme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the village.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name.</source>
        <translation>Wpisz imię lub nazwisko.</translation>
    </message>
    <message>
        <source>Type the number of the authorisation: it is printed under the signature.</source>
        <translation type="unfinished"></translation>
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
        <source>Type the time of day.</source>
        <translation>Wpisz godzinę.</translation>
    </message>
    <message>
        <source>Type the value.</source>
        <translation>Wpisz wartość.</translation>
    </message>
</context>
</TS>
