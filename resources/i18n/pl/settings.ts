<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
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
        <source>Version %1</source>
        <translation>Wersja %1</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Zmień moje hasło…</translation>
    </message>
    <message>
        <source>Check the paper key…</source>
        <translation>Sprawdź klucz papierowy…</translation>
    </message>
    <message>
        <source>Ctrl+L locks at once. Locking Windows locks the program too.</source>
        <translation>Ctrl+L blokuje od razu. Zablokowanie systemu Windows blokuje też program.</translation>
    </message>
    <message>
        <source>Disable and give a new key</source>
        <translation>Wyłącz i nadaj nowy klucz</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Wyłączyć konto: %1?</translation>
    </message>
    <message>
        <source>Disable the account…</source>
        <translation>Wyłącz konto…</translation>
    </message>
    <message>
        <source>Do so after somebody left who knew a password. It takes as long as copying the data and as much room on the disk; passwords and the paper key stay as they are.</source>
        <translation>Zrób to po odejściu osoby, która znała hasło. Trwa to tyle, co skopiowanie danych, i zajmuje tyle samo miejsca na dysku; hasła i klucz papierowy zostają bez zmian.</translation>
    </message>
    <message>
        <source>Give a new password…</source>
        <translation>Nadaj nowe hasło…</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Wróć</translation>
    </message>
    <message>
        <source>It opens the office when every password is forgotten.</source>
        <translation>Otwiera centrum, gdy wszystkie hasła zostaną zapomniane.</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Ostatnie logowanie</translation>
    </message>
    <message>
        <source>Lock after so many idle minutes</source>
        <translation>Zablokuj po tylu minutach bezczynności</translation>
    </message>
    <message>
        <source>Made on %1. Checked: %2. To be checked by %3.</source>
        <translation>Sporządzony %1. Sprawdzony: %2. Do sprawdzenia do %3.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Utwórz nowy klucz</translation>
    </message>
    <message>
        <source>Make a new paper key?</source>
        <translation>Utworzyć nowy klucz papierowy?</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Moje konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>New key of the data…</source>
        <translation>Nowy klucz danych…</translation>
    </message>
    <message>
        <source>New paper key…</source>
        <translation>Nowy klucz papierowy…</translation>
    </message>
    <message>
        <source>Nobody is on the list yet.</source>
        <translation>Na liście nie ma jeszcze nikogo.</translation>
    </message>
    <message>
        <source>Only disable</source>
        <translation>Tylko wyłącz</translation>
    </message>
    <message>
        <source>Paper key</source>
        <translation>Klucz papierowy</translation>
    </message>
    <message>
        <source>The account is disabled, and the data has a new key.</source>
        <translation>Konto jest wyłączone, a dane mają nowy klucz.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Konto jest wyłączone.</translation>
    </message>
    <message>
        <source>The data has a new key. Passwords stay as they are.</source>
        <translation>Dane mają nowy klucz. Hasła zostają bez zmian.</translation>
    </message>
    <message>
        <source>The new paper key is in force.</source>
        <translation>Obowiązuje nowy klucz papierowy.</translation>
    </message>
    <message>
        <source>The paper key opens this office. The day is noted.</source>
        <translation>Klucz papierowy otwiera to centrum. Data została zapisana.</translation>
    </message>
    <message>
        <source>The paper key was not checked for three months. Check it now.</source>
        <translation>Klucz papierowy nie był sprawdzany od trzech miesięcy. Sprawdź go teraz.</translation>
    </message>
    <message>
        <source>The paper key was used. Make a new one and put it into the safe.</source>
        <translation>Klucz papierowy został użyty. Utwórz nowy i włóż go do sejfu.</translation>
    </message>
    <message>
        <source>The password is given. Tell it to the person.</source>
        <translation>Hasło zostało nadane. Przekaż je tej osobie.</translation>
    </message>
    <message>
        <source>The password stops working at once. If the person may have copied the office&apos;s folder, give the data a new key too: that takes as long as copying the data, and copies made earlier still open with the old password.</source>
        <translation>Hasło od razu przestanie działać. Jeżeli ta osoba mogła skopiować folder z danymi, nadaj danym także nowy klucz: trwa to tyle, co skopiowanie danych, a wcześniejsze kopie nadal otwiera stare hasło.</translation>
    </message>
    <message>
        <source>The present key is stored nowhere, so its sheet cannot be printed again. The new key takes its place once it is on paper; then the old sheet opens nothing.</source>
        <translation>Obecny klucz nie jest nigdzie zapisany, więc jego arkusza nie da się wydrukować ponownie. Nowy klucz zastąpi go, gdy znajdzie się na papierze; wtedy stary arkusz nie otworzy niczego.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nazwa użytkownika: %1</translation>
    </message>
    <message>
        <source>Who may open the office</source>
        <translation>Kto może otworzyć centrum</translation>
    </message>
    <message>
        <source>Write all data under a new key?</source>
        <translation>Zapisać wszystkie dane pod nowym kluczem?</translation>
    </message>
    <message>
        <source>Write under a new key</source>
        <translation>Zapisz pod nowym kluczem</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktywne</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>left, has a password</source>
        <translation>odeszła osoba, ma hasło</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>jeszcze nigdy</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>bez hasła</translation>
    </message>
    <message>
        <source>to change the password</source>
        <translation>do zmiany hasła</translation>
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
    <name>BackupsSection</name>
    <message>
        <source>%1 copies the backups to a cloud. They are encrypted: that is allowed.</source>
        <translation>%1 wysyła kopie do chmury. Są zaszyfrowane, więc wolno je tam trzymać.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Backups (*%1);;All files (*)</source>
        <translation>Kopie zapasowe (*%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Backups lie on the same disk as the data: if it fails, both are lost. Choose a second folder on another disk or a stick.</source>
        <translation>Kopie leżą na tym samym dysku co dane: gdy ulegnie awarii, przepadną razem. Wybierz drugi folder na innym dysku lub pendrivie.</translation>
    </message>
    <message>
        <source>Backups of this office</source>
        <translation>Kopie tego biura</translation>
    </message>
    <message>
        <source>Check this backup</source>
        <translation>Sprawdź tę kopię</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię</translation>
    </message>
    <message>
        <source>Choose a folder for backups</source>
        <translation>Wybierz folder kopii</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sztuk</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Folder kopii</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Wykonana</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Wykonaj kopię teraz</translation>
    </message>
    <message>
        <source>Making a backup and checking it…</source>
        <translation>Wykonywanie i sprawdzanie kopii…</translation>
    </message>
    <message>
        <source>No backup in the folder yet.</source>
        <translation>W folderze nie ma jeszcze kopii.</translation>
    </message>
    <message>
        <source>No second folder</source>
        <translation>Bez drugiego folderu</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Okazja</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>Otwieranie i sprawdzanie kopii…</translation>
    </message>
    <message>
        <source>Restore from another file…</source>
        <translation>Odtwórz z innego pliku…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Odtwórz…</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Drugi folder</translation>
    </message>
    <message>
        <source>Second folder or stick…</source>
        <translation>Drugi folder lub pendrive…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The last proved backup is of %1.</source>
        <translation>Ostatnia sprawdzona kopia jest z %1.</translation>
    </message>
    <message>
        <source>The program makes a backup every day, at closing, and before imports and new versions, and opens each one to prove it. Kept are 7 days, 5 weeks and 12 months.</source>
        <translation>Program wykonuje kopię codziennie, przy zamknięciu oraz przed importem i nową wersją, a każdą sprawdza przez otwarcie. Zachowuje kopie z 7 dni, 5 tygodni i 12 miesięcy.</translation>
    </message>
    <message>
        <source>There is no proved backup yet.</source>
        <translation>Nie ma jeszcze sprawdzonej kopii.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Check of the data</source>
        <translation>Kontrola danych</translation>
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
        <source>Looks at every page of the data file and compares all records with the history of changes. In a large office this takes a minute; work can go on.</source>
        <translation>Sprawdza każdą stronę pliku danych i porównuje wszystkie zapisy z historią zmian. W dużym biurze trwa to do minuty; można pracować dalej.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Napraw</translation>
    </message>
    <message>
        <source>Repairing…</source>
        <translation>Naprawianie…</translation>
    </message>
    <message>
        <source>The data is repaired and whole.</source>
        <translation>Dane są naprawione i w porządku.</translation>
    </message>
    <message>
        <source>The data is whole: file, references and journal agree.</source>
        <translation>Dane są w porządku: plik, powiązania i dziennik są zgodne.</translation>
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
        <source>Accounts and lock</source>
        <translation>Konta i blokada</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
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
        <source>Data</source>
        <translation>Dane</translation>
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
        <source>no authorisation</source>
        <translation>brak upoważnienia</translation>
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
