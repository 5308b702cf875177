<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ConsentsCard</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Consents in cases</source>
        <translation>Zgody w sprawach</translation>
    </message>
    <message>
        <source>GDPR consents</source>
        <translation>Zgody RODO</translation>
    </message>
    <message>
        <source>No consent is noted.</source>
        <translation>Nie zapisano zgody.</translation>
    </message>
    <message>
        <source>No consent is noted. Help under the act needs none.</source>
        <translation>Nie zapisano zgody. Pomoc na podstawie ustawy jej nie wymaga.</translation>
    </message>
    <message>
        <source>Open or withdraw</source>
        <translation>Otwórz lub wycofaj</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>withdrawn %1</source>
        <translation>wycofana %1</translation>
    </message>
</context>
<context>
    <name>DataCopy</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Copy of all data of %1?</source>
        <translation>Kopia wszystkich danych osoby: %1?</translation>
    </message>
    <message>
        <source>Copy of personal data</source>
        <translation>Kopia danych osobowych</translation>
    </message>
    <message>
        <source>Everything held about the person is put together: data, plans, changes, who viewed them. The copy is written into the access log.</source>
        <translation>Program zbierze wszystko o tej osobie: dane, plany, zmiany i kto je przeglądał. Kopia zostanie wpisana do dziennika dostępu.</translation>
    </message>
    <message>
        <source>Folder for the copy</source>
        <translation>Folder na kopię</translation>
    </message>
    <message>
        <source>Save PDF and JSON…</source>
        <translation>Zapisz PDF i JSON…</translation>
    </message>
    <message>
        <source>Show the copy</source>
        <translation>Pokaż kopię</translation>
    </message>
    <message>
        <source>The copy was not made</source>
        <translation>Kopii nie sporządzono</translation>
    </message>
    <message>
        <source>The copy was saved</source>
        <translation>Kopię zapisano</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Nie udało się zapisać pliku. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>DataTab</name>
    <message>
        <source>Communication need</source>
        <translation>Potrzeba w komunikacji</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Copy of all data…</source>
        <translation>Kopia wszystkich danych…</translation>
    </message>
    <message>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>Kto co zmienił</translation>
    </message>
</context>
<context>
    <name>FamilyTab</name>
    <message>
        <source>%1 moves out…</source>
        <translation>Wyprowadzka: %1…</translation>
    </message>
    <message>
        <source>Add household…</source>
        <translation>Dodaj gospodarstwo…</translation>
    </message>
    <message>
        <source>Add relation…</source>
        <translation>Dodaj osobę z rodziny…</translation>
    </message>
    <message>
        <source>Change household…</source>
        <translation>Zmień gospodarstwo…</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodarstwo domowe</translation>
    </message>
    <message>
        <source>No household is noted.</source>
        <translation>Nie zapisano gospodarstwa domowego.</translation>
    </message>
    <message>
        <source>No relation is noted.</source>
        <translation>Nie zapisano nikogo z rodziny.</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>head of the household</source>
        <translation>prowadzi gospodarstwo</translation>
    </message>
    <message>
        <source>lives together</source>
        <translation>mieszka razem</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Choose a spreadsheet with residents</source>
        <translation>Wybierz arkusz z mieszkańcami</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. One row holds headings such as family name, given name, PESEL, date of birth, village, phone. Nothing is changed before you have seen what would happen, and a second import doubles nobody.</source>
        <translation>Excel, LibreOffice lub CSV. W jednym z wierszy są nagłówki, na przykład: nazwisko, imię, PESEL, data urodzenia, miejscowość, telefon. Nic się nie zmieni, dopóki nie zobaczysz podglądu i go nie zatwierdzisz. Ponowny import nikogo nie podwoi.</translation>
    </message>
    <message>
        <source>File with residents</source>
        <translation>Plik z mieszkańcami</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Importuj %n osobę</numerusform>
            <numerusform>Importuj %n osoby</numerusform>
            <numerusform>Importuj %n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of residents</source>
        <translation>Import mieszkańców</translation>
    </message>
    <message>
        <source>No column holds the names. Choose it below, in the columns.</source>
        <translation>W żadnej kolumnie nie ma nazwisk. Wskaż ją niżej, wśród kolumn.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>The list was imported</source>
        <translation>Zaimportowano listę</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>czeka na odpowiedź</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>Skoroszyt Excel (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Export %n person(s)?</source>
        <translation>
            <numerusform>Wyeksportować %n osobę?</numerusform>
            <numerusform>Wyeksportować %n osoby?</numerusform>
            <numerusform>Wyeksportować %n osób?</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Eksportuj listę</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Niczego nie wyeksportowano</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Nie udało się zapisać pliku. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file will hold names, addresses and phone numbers, and nothing protects it. Confidential addresses are left out. Keep it only as long as it is needed.</source>
        <translation>W pliku będą nazwiska, adresy i numery telefonów, a nic go nie chroni. Adresy zastrzeżone są pominięte. Przechowuj go tylko tak długo, jak jest potrzebny.</translation>
    </message>
    <message>
        <source>The list was exported</source>
        <translation>Wyeksportowano listę</translation>
    </message>
    <message>
        <source>residents</source>
        <translation>mieszkancy</translation>
    </message>
</context>
<context>
    <name>LookAlikes</name>
    <message>
        <source>Is it one of these people?</source>
        <translation>Czy to jedna z tych osób?</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz: %1</translation>
    </message>
    <message>
        <source>Open that person</source>
        <translation>Otwórz tę osobę</translation>
    </message>
    <message>
        <source>This person is in the register already:</source>
        <translation>Ta osoba jest już w rejestrze:</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ur. %1</translation>
    </message>
</context>
<context>
    <name>LookAlikesCard</name>
    <message numerus="yes">
        <source>%n row(s) look like people of the register</source>
        <translation>
            <numerusform>%n wiersz przypomina osobę z rejestru</numerusform>
            <numerusform>%n wiersze przypominają osoby z rejestru</numerusform>
            <numerusform>%n wierszy przypomina osoby z rejestru</numerusform>
        </translation>
    </message>
    <message>
        <source>Another person: add</source>
        <translation>Inna osoba: dodaj</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Pomiń ten wiersz</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>The same as: %1</source>
        <translation>Ta sama osoba: %1</translation>
    </message>
    <message>
        <source>What is not answered is not imported.</source>
        <translation>Wiersze bez odpowiedzi nie zostaną zaimportowane.</translation>
    </message>
</context>
<context>
    <name>PersonEditor</name>
    <message>
        <source>Type a name, PESEL or phone…</source>
        <translation>Wpisz nazwisko, PESEL lub telefon…</translation>
    </message>
</context>
<context>
    <name>PlansTab</name>
    <message>
        <source>A plan holds services, free help and help of others in one place.</source>
        <translation>Plan łączy w jednym miejscu usługi, bezpłatną pomoc i pomoc innych instytucji.</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nie ma jeszcze planu</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Plans of the resident</source>
        <translation>Plany mieszkańca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>zatwierdzono</translation>
    </message>
</context>
<context>
    <name>ResidentCardView</name>
    <message>
        <source>Add entry</source>
        <translation>Dodaj wpis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Calls, visits, plans and changes of data will stand here.</source>
        <translation>Tu pojawią się rozmowy, wizyty, plany i zmiany danych.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nowy plan</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nic się jeszcze nie wydarzyło</translation>
    </message>
    <message>
        <source>Only the director and %1 see this record. Reason: %2</source>
        <translation>Ten zapis widzą tylko dyrektor i: %1. Powód: %2</translation>
    </message>
    <message>
        <source>Only the director sees this record. Reason: %2</source>
        <translation>Ten zapis widzi tylko dyrektor. Powód: %2</translation>
    </message>
    <message>
        <source>Open plan</source>
        <translation>Otwórz plan</translation>
    </message>
    <message>
        <source>Parts of the card</source>
        <translation>Części karty</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Show address</source>
        <translation>Pokaż adres</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>Who may see this record…</source>
        <translation>Kto może zobaczyć ten zapis…</translation>
    </message>
    <message>
        <source>Who viewed</source>
        <translation>Kto przeglądał</translation>
    </message>
    <message>
        <source>address confidential</source>
        <translation>adres zastrzeżony</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>ur. %1</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>zastrzeżony</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>zm. %1</translation>
    </message>
    <message>
        <source>lives in %1</source>
        <translation>miejscowość: %1</translation>
    </message>
</context>
<context>
    <name>ResidentCommands</name>
    <message>
        <source>Add entry about the resident</source>
        <translation>Dodaj wpis o mieszkańcu</translation>
    </message>
    <message>
        <source>Add family relation</source>
        <translation>Dodaj osobę z rodziny</translation>
    </message>
    <message>
        <source>Edit resident</source>
        <translation>Edytuj dane mieszkańca</translation>
    </message>
    <message>
        <source>Export the list of residents</source>
        <translation>Eksportuj listę mieszkańców</translation>
    </message>
    <message>
        <source>History of the resident&apos;s data</source>
        <translation>Historia danych mieszkańca</translation>
    </message>
    <message>
        <source>Household of the resident</source>
        <translation>Gospodarstwo domowe mieszkańca</translation>
    </message>
    <message>
        <source>Import a list of residents</source>
        <translation>Importuj listę mieszkańców</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>Nowy mieszkaniec</translation>
    </message>
    <message>
        <source>Open or begin the plan of the resident</source>
        <translation>Otwórz lub rozpocznij plan mieszkańca</translation>
    </message>
    <message>
        <source>Who may see this record</source>
        <translation>Kto może zobaczyć ten zapis</translation>
    </message>
</context>
<context>
    <name>ResidentDialog</name>
    <message>
        <source>New resident</source>
        <translation>Nowy mieszkaniec</translation>
    </message>
    <message>
        <source>Resident&apos;s data</source>
        <translation>Dane mieszkańca</translation>
    </message>
</context>
<context>
    <name>ResidentForms</name>
    <message>
        <source>A consent was left half-typed. What was typed is kept.</source>
        <translation>Zgoda została wpisana do połowy. To, co wpisano, jest zachowane.</translation>
    </message>
    <message>
        <source>A family relation was left half-typed. What was typed is kept.</source>
        <translation>Jest niedokończony wpis o rodzinie. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>A household was left half-typed. What was typed is kept.</source>
        <translation>Są niedokończone dane gospodarstwa domowego. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>A moving out was left half-typed. What was typed is kept.</source>
        <translation>Jest niedokończony wpis o wyprowadzeniu się. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>A resident was left half-typed. What was typed is kept.</source>
        <translation>Są niedokończone dane mieszkańca. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>An entry was left half-typed. What was typed is kept.</source>
        <translation>Jest niedokończony wpis. To, co wpisano, zostało zachowane.</translation>
    </message>
</context>
<context>
    <name>ResidentList</name>
    <message>
        <source>Active</source>
        <translation>W realizacji</translation>
    </message>
    <message>
        <source>Add the first person or import the list the office has. Plans, visits and entries are kept at the person&apos;s card.</source>
        <translation>Dodaj pierwszą osobę albo zaimportuj listę, którą ma biuro. Plany, wizyty i wpisy są na karcie osoby.</translation>
    </message>
    <message>
        <source>Add the first resident</source>
        <translation>Dodaj pierwszego mieszkańca</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>Check the spelling or clear the filter. Polish letters are not needed.</source>
        <translation>Sprawdź pisownię albo wyczyść filtr. Polskie litery nie są konieczne.</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>End of plan</source>
        <translation>Koniec planu</translation>
    </message>
    <message>
        <source>Family and given name</source>
        <translation>Nazwisko i imię</translation>
    </message>
    <message>
        <source>List of residents</source>
        <translation>Lista mieszkańców</translation>
    </message>
    <message>
        <source>No plan</source>
        <translation>Bez planu</translation>
    </message>
    <message>
        <source>Nobody is in the register yet</source>
        <translation>W rejestrze nie ma jeszcze nikogo</translation>
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
        <source>Search residents</source>
        <translation>Szukaj mieszkańców</translation>
    </message>
    <message>
        <source>Search: name, village, phone, date…</source>
        <translation>Szukaj: nazwisko, miejscowość, telefon, data…</translation>
    </message>
    <message>
        <source>To be renewed</source>
        <translation>Do odnowienia</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Miejscowość</translation>
    </message>
</context>
<context>
    <name>ResidentsPage</name>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>New resident</source>
        <translation>Nowy mieszkaniec</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Mieszkańcy</translation>
    </message>
    <message>
        <source>The relation was taken off.</source>
        <translation>Usunięto relację rodzinną.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Did you mean:</source>
        <translation>Podobne osoby:</translation>
    </message>
</context>
<context>
    <name>ViewersTab</name>
    <message>
        <source>All steps about this person</source>
        <translation>Wszystkie wpisy o tej osobie</translation>
    </message>
    <message>
        <source>Looks at the card, at plans and prints will stand here.</source>
        <translation>Pojawią się tu otwarcia karty, planów i wydruków.</translation>
    </message>
    <message>
        <source>Nobody has viewed the data yet</source>
        <translation>Nikt jeszcze nie przeglądał danych</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who viewed the data</source>
        <translation>Kto przeglądał dane</translation>
    </message>
</context>
<context>
    <name>VillageFilter</name>
    <message>
        <source>All villages</source>
        <translation>Wszystkie miejscowości</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Miejscowość</translation>
    </message>
</context>
<context>
    <name>consents</name>
    <message>
        <source>&amp;Forwarded to</source>
        <translation>&amp;Komu przekazać</translation>
    </message>
    <message>
        <source>&amp;Given on</source>
        <translation>&amp;Dnia</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Forma</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Purpose</source>
        <translation>&amp;Cel</translation>
    </message>
    <message>
        <source>&amp;What it covers</source>
        <translation>C&amp;zego dotyczy</translation>
    </message>
    <message>
        <source>Consent in a case</source>
        <translation>Zgoda w sprawie</translation>
    </message>
    <message>
        <source>GDPR consent</source>
        <translation>Zgoda RODO</translation>
    </message>
    <message>
        <source>How withdrawn</source>
        <translation>Forma wycofania</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Wycofanie</translation>
    </message>
    <message>
        <source>Withdrawn &amp;on</source>
        <translation>&amp;Wycofano dnia</translation>
    </message>
</context>
<context>
    <name>resident_dialogs</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dzień</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Rodzaj</translation>
    </message>
    <message>
        <source>&amp;Last day in the household</source>
        <translation>&amp;Ostatni dzień w gospodarstwie</translation>
    </message>
    <message>
        <source>&amp;Name of the household</source>
        <translation>&amp;Nazwa gospodarstwa</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Osoba</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Co się stało</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Family relation</source>
        <translation>Relacja rodzinna</translation>
    </message>
    <message>
        <source>For example: Łoś, Brzózki 58.</source>
        <translation>Na przykład: Łoś, Brzózki 58.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Prowadzi gospodarstwo</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Gospodarstwo domowe</translation>
    </message>
    <message>
        <source>Lives there since</source>
        <translation>Mieszka od</translation>
    </message>
    <message>
        <source>Moving out</source>
        <translation>Wyprowadzka</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Nowy wpis</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Take this person out</source>
        <translation>Usuń tę osobę</translation>
    </message>
    <message>
        <source>They live together</source>
        <translation>Mieszkają razem</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Who is this person to %1?</source>
        <translation>Kim ta osoba jest dla mieszkańca: %1?</translation>
    </message>
    <message>
        <source>Who it &amp;is</source>
        <translation>&amp;Kim jest</translation>
    </message>
    <message>
        <source>Who lives here</source>
        <translation>Kto tu mieszka</translation>
    </message>
</context>
<context>
    <name>resident_form</name>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Imię</translation>
    </message>
    <message>
        <source>&amp;House number</source>
        <translation>Nr d&amp;omu</translation>
    </message>
    <message>
        <source>&amp;PESEL</source>
        <translation>&amp;PESEL</translation>
    </message>
    <message>
        <source>&amp;Village</source>
        <translation>&amp;Miejscowość</translation>
    </message>
    <message>
        <source>Add communication need</source>
        <translation>Dodaj potrzebę w komunikacji</translation>
    </message>
    <message>
        <source>Add contact person</source>
        <translation>Dodaj osobę do kontaktu</translation>
    </message>
    <message>
        <source>Add representative</source>
        <translation>Dodaj przedstawiciela</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
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
        <source>Basis: ruling, power of attorney</source>
        <translation>Podstawa: postanowienie, pełnomocnictwo</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Rola przedstawiciela</translation>
    </message>
    <message>
        <source>Certificate valid to</source>
        <translation>Orzeczenie ważne do</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Obywatelstwo</translation>
    </message>
    <message>
        <source>Communication needs</source>
        <translation>Potrzeby w komunikacji</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact persons</source>
        <translation>Osoby do kontaktu</translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation>&amp;Data urodzenia</translation>
    </message>
    <message>
        <source>Died on</source>
        <translation>Data zgonu</translation>
    </message>
    <message>
        <source>Disability certificate</source>
        <translation>Orzeczenie o niepełnosprawności</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family &amp;name</source>
        <translation>&amp;Nazwisko</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Fills the birth date and the sex.</source>
        <translation>Wypełnia datę urodzenia i płeć.</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Nr lokalu</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Health and family matters. Left out of lists and exports.</source>
        <translation>Sprawy zdrowotne i rodzinne. Pomijane na listach i w eksportach.</translation>
    </message>
    <message>
        <source>How to contact</source>
        <translation>Sposób kontaktu</translation>
    </message>
    <message>
        <source>How to talk and write to the person: large print, interpreter.</source>
        <translation>Jak rozmawiać i pisać do osoby: duży druk, tłumacz.</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Rodzaj dokumentu</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Moved out on</source>
        <translation>Data wyprowadzki</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Number in another system</source>
        <translation>Numer w innym systemie</translation>
    </message>
    <message>
        <source>Number of the document</source>
        <translation>Numer dokumentu</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Dokumenty</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Ph&amp;one</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Place of stay</source>
        <translation>Miejsce pobytu</translation>
    </message>
    <message>
        <source>Place outside the list</source>
        <translation>Miejscowość spoza listy</translation>
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
        <source>Privacy notice given on</source>
        <translation>Data wręczenia klauzuli informacyjnej</translation>
    </message>
    <message>
        <source>Registered address, if different</source>
        <translation>Adres zameldowania, jeśli inny</translation>
    </message>
    <message>
        <source>Remark, for example the language</source>
        <translation>Uwaga, na przykład język</translation>
    </message>
    <message>
        <source>Representatives</source>
        <translation>Przedstawiciele</translation>
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
        <source>Sex</source>
        <translation>Płeć</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Take this contact out</source>
        <translation>Usuń tę osobę do kontaktu</translation>
    </message>
    <message>
        <source>Take this need out</source>
        <translation>Usuń tę potrzebę</translation>
    </message>
    <message>
        <source>Take this representative out</source>
        <translation>Usuń tego przedstawiciela</translation>
    </message>
    <message>
        <source>The address is confidential</source>
        <translation>Adres jest zastrzeżony</translation>
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
        <source>Version of the notice</source>
        <translation>Wersja klauzuli</translation>
    </message>
    <message>
        <source>Where the paper file stands</source>
        <translation>Miejsce teczki papierowej</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Kto to jest</translation>
    </message>
    <message>
        <source>Who may act for the person, with the basis.</source>
        <translation>Kto może działać w imieniu osoby i na jakiej podstawie.</translation>
    </message>
    <message>
        <source>Whom to call: daughter, neighbour, nurse.</source>
        <translation>Do kogo dzwonić: córka, sąsiad, pielęgniarka.</translation>
    </message>
    <message>
        <source>Why it is confidential</source>
        <translation>Powód zastrzeżenia</translation>
    </message>
    <message>
        <source>Why there is no PESEL</source>
        <translation>Powód braku numeru PESEL</translation>
    </message>
    <message>
        <source>Why this PESEL is kept</source>
        <translation>Powód przyjęcia tego numeru PESEL</translation>
    </message>
    <message>
        <source>another place or not known</source>
        <translation>inna lub nieznana</translation>
    </message>
</context>
<context>
    <name>resident_import</name>
    <message>
        <source>Family name and given name</source>
        <translation>Nazwisko i imię</translation>
    </message>
    <message>
        <source>Given name and family name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Number in the register</source>
        <translation>Numer w rejestrze</translation>
    </message>
    <message>
        <source>The same stands higher up, or was left out.</source>
        <translation>To samo jest wyżej w pliku albo wiersz pominięto.</translation>
    </message>
    <message>
        <source>Village or place</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Cały adres</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>changes; the address is confidential</source>
        <translation>zmieni się; adres zastrzeżony</translation>
    </message>
    <message>
        <source>new</source>
        <translation>dodanie</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucenie</translation>
    </message>
    <message numerus="yes">
        <source>resembles %n person(s) in the register</source>
        <translation>
            <numerusform>przypomina %n osobę z rejestru</numerusform>
            <numerusform>przypomina %n osoby z rejestru</numerusform>
            <numerusform>przypomina %n osób z rejestru</numerusform>
        </translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięcie</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>czeka na odpowiedź</translation>
    </message>
</context>
<context>
    <name>residents</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the register</source>
        <translation>Wpisano do rejestru</translation>
    </message>
    <message>
        <source>Data changed</source>
        <translation>Zmieniono dane</translation>
    </message>
    <message>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <source>Plan agreed</source>
        <translation>Uzgodniono plan</translation>
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
        <source>Plan ended</source>
        <translation>Zakończono plan</translation>
    </message>
    <message>
        <source>Plan started</source>
        <translation>Rozpoczęto realizację planu</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>podobne imię i nazwisko</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>almost the same PESEL</source>
        <translation>prawie taki sam PESEL</translation>
    </message>
    <message>
        <source>almost the same birth date</source>
        <translation>prawie taka sama data urodzenia</translation>
    </message>
    <message>
        <source>another family name</source>
        <translation>inne nazwisko</translation>
    </message>
    <message>
        <source>basis of stay</source>
        <translation>podstawa pobytu</translation>
    </message>
    <message>
        <source>but another PESEL</source>
        <translation>ale inny PESEL</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>zastrzeżony</translation>
    </message>
    <message>
        <source>confidentiality of the address</source>
        <translation>zastrzeżenie adresu</translation>
    </message>
    <message>
        <source>died %1</source>
        <translation>zm. %1</translation>
    </message>
    <message>
        <source>disability certificate</source>
        <translation>orzeczenie o niepełnosprawności</translation>
    </message>
    <message>
        <source>document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>name</source>
        <translation>imię i nazwisko</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>imię i nazwisko zamienione miejscami</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>bez planu</translation>
    </message>
    <message>
        <source>privacy notice</source>
        <translation>klauzula informacyjna</translation>
    </message>
    <message>
        <source>the record itself</source>
        <translation>wpis</translation>
    </message>
    <message>
        <source>the same PESEL</source>
        <translation>ten sam PESEL</translation>
    </message>
    <message>
        <source>the same birth date</source>
        <translation>ta sama data urodzenia</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>to samo imię i nazwisko</translation>
    </message>
    <message>
        <source>the same number</source>
        <translation>ten sam numer</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>ten sam telefon</translation>
    </message>
    <message>
        <source>the same village</source>
        <translation>ta sama miejscowość</translation>
    </message>
    <message>
        <source>to be renewed</source>
        <translation>do odnowienia</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>who may see the record</source>
        <translation>kto może zobaczyć zapis</translation>
    </message>
</context>
<context>
    <name>restriction</name>
    <message>
        <source>&amp;Only chosen persons see this record</source>
        <translation>&amp;Zapis widzą tylko wybrane osoby</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>It disappears from lists, searches and prints of everybody else.</source>
        <translation>U wszystkich innych znika z list, wyszukiwania i wydruków.</translation>
    </message>
    <message>
        <source>Responsible, besides the director</source>
        <translation>Osoby odpowiedzialne, oprócz dyrektora</translation>
    </message>
    <message>
        <source>Who may see this record</source>
        <translation>Kto może zobaczyć ten zapis</translation>
    </message>
</context>
</TS>
