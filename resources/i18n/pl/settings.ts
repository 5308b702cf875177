<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found. Close the program, keep a copy of the folder and ask for help.</source>
        <translation>
            <numerusform>Znaleziono %n nieprawidłowość. Zamknij program, zachowaj kopię folderu i poproś o pomoc.</numerusform>
            <numerusform>Znaleziono %n nieprawidłowości. Zamknij program, zachowaj kopię folderu i poproś o pomoc.</numerusform>
            <numerusform>Znaleziono %n nieprawidłowości. Zamknij program, zachowaj kopię folderu i poproś o pomoc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>Sprawdź dane</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Data of the office</source>
        <translation>Dane biura</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Free software under the European Union Public Licence 1.2. The data stays on this computer, encrypted; the program sends nothing anywhere.</source>
        <translation>Wolne oprogramowanie na licencji publicznej Unii Europejskiej (EUPL 1.2). Dane pozostają zaszyfrowane na tym komputerze; program niczego nigdzie nie wysyła.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencje…</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Założono</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Residents</source>
        <translation>Mieszkańcy</translation>
    </message>
    <message>
        <source>Saved steps</source>
        <translation>Zapisane zmiany</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>The data is whole: file, references and journal agree.</source>
        <translation>Dane są w porządku: plik, powiązania i historia się zgadzają.</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Also with Ctrl + and Ctrl − on every page. Prints keep their own size.</source>
        <translation>Także klawiszami Ctrl + i Ctrl − na każdym ekranie. Wydruki mają własny rozmiar.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kolory</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasne</translation>
    </message>
    <message>
        <source>Printed documents stay Polish.</source>
        <translation>Wydruki pozostają po polsku.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Wielkość tekstu</translation>
    </message>
    <message>
        <source>The language changes at the next start of the program.</source>
        <translation>Język zmieni się po ponownym uruchomieniu programu.</translation>
    </message>
    <message>
        <source>Usual size</source>
        <translation>Zwykła wielkość</translation>
    </message>
</context>
<context>
    <name>AuthorisationsSection</name>
    <message>
        <source>Authorisations</source>
        <translation>Upoważnienia</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Texts of the licences</source>
        <translation>Teksty licencji</translation>
    </message>
</context>
<context>
    <name>OfficeSection</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Wróć do edycji</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Zapisać zmiany?</translation>
    </message>
    <message>
        <source>The data of the office was changed and is not saved yet.</source>
        <translation>Zmienione dane biura nie są jeszcze zapisane.</translation>
    </message>
    <message>
        <source>The data of the office was saved.</source>
        <translation>Zapisano dane biura.</translation>
    </message>
</context>
<context>
    <name>ParametersSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n dzień roboczy</numerusform>
            <numerusform>%n dni robocze</numerusform>
            <numerusform>%n dni roboczych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n rok</numerusform>
            <numerusform>%n lata</numerusform>
            <numerusform>%n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>A new value was left half-typed. What was typed is kept.</source>
        <translation>Jest niedokończona nowa wartość parametru. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>Add a new value…</source>
        <translation>Dodaj nową wartość…</translation>
    </message>
    <message>
        <source>All values</source>
        <translation>Wszystkie wartości</translation>
    </message>
    <message>
        <source>All values of: %1</source>
        <translation>Wszystkie wartości: %1</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Później</translation>
    </message>
    <message>
        <source>No parameters.</source>
        <translation>Brak parametrów.</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Teraz: %1</translation>
    </message>
    <message>
        <source>Numbers that law or the council may change. A value is not overwritten: a new one takes over from its day, so that older papers can still be explained. A slip of today is corrected by typing the value for the same day again.</source>
        <translation>Liczby, które może zmienić ustawa lub rada gminy. Wartości się nie nadpisuje: nowa obowiązuje od swojego dnia, więc starsze dokumenty nadal da się wyjaśnić. Dzisiejszą pomyłkę poprawia się, wpisując wartość na ten sam dzień jeszcze raz.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametr</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kiedy</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Take back this value</source>
        <translation>Cofnij tę wartość</translation>
    </message>
    <message>
        <source>The office has entered no value. The statutory holidays hold.</source>
        <translation>Biuro nie wpisało wartości. Obowiązują dni ustawowo wolne.</translation>
    </message>
    <message>
        <source>The value was taken back.</source>
        <translation>Cofnięto wartość.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Values that hold today</source>
        <translation>Wartości obowiązujące dziś</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>od %1</translation>
    </message>
</context>
<context>
    <name>PasteVillagesDialog</name>
    <message numerus="yes">
        <source>%n village(s) added.</source>
        <translation>
            <numerusform>Dodano %n miejscowość.</numerusform>
            <numerusform>Dodano %n miejscowości.</numerusform>
            <numerusform>Dodano %n miejscowości.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add villages</source>
        <translation>Dodaj miejscowości</translation>
    </message>
    <message>
        <source>Already on the list: %1</source>
        <translation>Już na liście: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Wiersz %1: %2</translation>
    </message>
    <message>
        <source>List of villages</source>
        <translation>Lista miejscowości</translation>
    </message>
    <message>
        <source>One village in a line. From a spreadsheet also sołectwo, post code and post office in the next columns. Names that are already on the list stay as they are.</source>
        <translation>Jedna miejscowość w wierszu. Z arkusza także sołectwo, kod pocztowy i poczta w kolejnych kolumnach. Miejscowości, które są już na liście, pozostaną bez zmian.</translation>
    </message>
    <message>
        <source>Paste a list of villages</source>
        <translation>Wklejanie listy miejscowości</translation>
    </message>
</context>
<context>
    <name>PlacesSection</name>
    <message>
        <source>A gmina was left half-typed. What was typed is kept.</source>
        <translation>Są niedokończone dane gminy. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>A village was left half-typed. What was typed is kept.</source>
        <translation>Są niedokończone dane miejscowości. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>Add gmina</source>
        <translation>Dodaj gminę</translation>
    </message>
    <message>
        <source>Add village</source>
        <translation>Dodaj miejscowość</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Porozumienie</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit gmina</source>
        <translation>Edycja gminy</translation>
    </message>
    <message>
        <source>Edit village</source>
        <translation>Edycja miejscowości</translation>
    </message>
    <message>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <source>Gminas</source>
        <translation>Gminy</translation>
    </message>
    <message>
        <source>New gmina</source>
        <translation>Nowa gmina</translation>
    </message>
    <message>
        <source>New village</source>
        <translation>Nowa miejscowość</translation>
    </message>
    <message>
        <source>No gminas yet. Add the gmina whose unit the centre is.</source>
        <translation>Nie ma jeszcze gmin. Dodaj gminę, której jednostką jest centrum.</translation>
    </message>
    <message>
        <source>No villages yet. Paste the list of villages; residents are found by them.</source>
        <translation>Nie ma jeszcze miejscowości. Wklej ich listę; po miejscowościach wyszukuje się mieszkańców.</translation>
    </message>
    <message>
        <source>Paste a list…</source>
        <translation>Wklej listę…</translation>
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
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Sołectwo</source>
        <translation>Sołectwo</translation>
    </message>
    <message>
        <source>TERYT</source>
        <translation>TERYT</translation>
    </message>
    <message>
        <source>The gmina was taken off the list.</source>
        <translation>Usunięto gminę z listy.</translation>
    </message>
    <message>
        <source>The village was taken off the list.</source>
        <translation>Usunięto miejscowość z listy.</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>Miejscowości</translation>
    </message>
    <message>
        <source>leads the centre</source>
        <translation>prowadzi centrum</translation>
    </message>
    <message>
        <source>party to the agreement</source>
        <translation>strona porozumienia</translation>
    </message>
</context>
<context>
    <name>RolesSection</name>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About the program</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Gminas and villages</source>
        <translation>Gminy i miejscowości</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametry</translation>
    </message>
    <message>
        <source>People and authorisations</source>
        <translation>Osoby i upoważnienia</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Części ustawień</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
</context>
<context>
    <name>StaffSection</name>
    <message>
        <source>A person of the office was left half-typed. What was typed is kept.</source>
        <translation>Są niedokończone dane pracownika. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Dodaj osobę</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit person of the office</source>
        <translation>Edycja pracownika</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>New person of the office</source>
        <translation>Nowy pracownik</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Na liście nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <source>People of the office</source>
        <translation>Pracownicy</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Roles today</source>
        <translation>Role dzisiaj</translation>
    </message>
    <message>
        <source>The person was taken off the list.</source>
        <translation>Usunięto osobę z listy.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>approves</source>
        <translation>zatwierdza</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>już nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>_Rows</name>
    <message>
        <source>Remove this line</source>
        <translation>Usuń ten wiersz</translation>
    </message>
</context>
<context>
    <name>office</name>
    <message>
        <source>A changed text needs a new version</source>
        <translation>Zmieniona treść wymaga nowej wersji</translation>
    </message>
    <message>
        <source>Data protection officer: how to reach</source>
        <translation>Kontakt z inspektorem ochrony danych</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Full name of the centre</source>
        <translation>Pełna nazwa centrum</translation>
    </message>
    <message>
        <source>How a plan may be changed or ended early</source>
        <translation>Jak można zmienić plan lub zakończyć go przed czasem</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Nagłówek pism</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numery</translation>
    </message>
    <message>
        <source>Opens a case number, for example CUS.5120</source>
        <translation>Początek znaku sprawy, na przykład CUS.5120</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Post code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <translation>Klauzula informacyjna</translation>
    </message>
    <message>
        <source>REGON</source>
        <translation>REGON</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nazwa skrócona</translation>
    </message>
    <message>
        <source>Standing text of plans</source>
        <translation>Stały tekst w planach</translation>
    </message>
    <message>
        <source>Stands in the head of the window</source>
        <translation>Widoczna w nagłówku okna</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>Symbol and class of cases</source>
        <translation>Symbol i klasa spraw</translation>
    </message>
    <message>
        <source>Text of the notice</source>
        <translation>Treść klauzuli</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Version of the notice</source>
        <translation>Wersja klauzuli</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Strona internetowa</translation>
    </message>
</context>
<context>
    <name>parameter</name>
    <message>
        <source>Act, regulation, resolution or order</source>
        <translation>Ustawa, rozporządzenie, uchwała lub zarządzenie</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nowa wartość</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Obowiązuje od</translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>Add a role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Add an authorisation</source>
        <translation>Dodaj upoważnienie</translation>
    </message>
    <message>
        <source>As it stands under a signature</source>
        <translation>Tak jak pod podpisem</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Empty for people who do not use the program</source>
        <translation>Puste, jeśli osoba nie korzysta z programu</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Data udzielenia</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
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
        <source>Position</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
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
        <source>What for</source>
        <translation>Do czego</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Pracuje do</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Agreement of the gminas, number</source>
        <translation>Numer porozumienia gmin</translation>
    </message>
    <message>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <source>Leads the centre</source>
        <translation>Prowadzi centrum</translation>
    </message>
    <message>
        <source>Name of the gmina</source>
        <translation>Nazwa gminy</translation>
    </message>
    <message>
        <source>Name of the village</source>
        <translation>Nazwa miejscowości</translation>
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
        <source>Seven digits, may stay empty</source>
        <translation>Siedem cyfr; pole może pozostać puste</translation>
    </message>
    <message>
        <source>Sołectwo</source>
        <translation>Sołectwo</translation>
    </message>
    <message>
        <source>TERYT code</source>
        <translation>Kod TERYT</translation>
    </message>
</context>
</TS>
