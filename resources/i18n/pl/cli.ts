<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>wiersze: %1 z %2</translation>
    </message>
    <message>
        <source>%1 people were written to %2.</source>
        <translation>Liczba osób zapisanych do pliku %2: %1.</translation>
    </message>
    <message>
        <source>%1, %2: the cell is empty. Answer with --answer &quot;%4=…&quot;: %5</source>
        <translation>%1, %2: komórka jest pusta. Odpowiedz opcją --answer &quot;%4=…&quot;: %5</translation>
    </message>
    <message>
        <source>%1, %2: what does “%3” mean? Answer with --answer &quot;%4=…&quot;: %5</source>
        <translation>%1, %2: co znaczy „%3”? Odpowiedz opcją --answer &quot;%4=…&quot;: %5</translation>
    </message>
    <message>
        <source>-o - writes the PDF itself; leave out --json.</source>
        <translation>-o - wypisuje sam plik PDF; pomiń --json.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Backup of {moment}.</source>
        <translation>Kopia z {moment}.</translation>
    </message>
    <message>
        <source>Code of the content: {code}</source>
        <translation>Kod treści: {code}</translation>
    </message>
    <message>
        <source>Columns that are not imported: %1</source>
        <translation>Kolumny, które nie są importowane: %1</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Coordinator: {name}</source>
        <translation>Koordynator: {name}</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Rodzina</translation>
    </message>
    <message>
        <source>Help of other bodies</source>
        <translation>Pomoc innych instytucji</translation>
    </message>
    <message>
        <source>Household: {names}</source>
        <translation>Gospodarstwo: {names}</translation>
    </message>
    <message>
        <source>Last login</source>
        <translation>Ostatnie logowanie</translation>
    </message>
    <message>
        <source>Made on: {day}</source>
        <translation>Utworzono: {day}</translation>
    </message>
    <message>
        <source>Mended from the history of changes, faults: {count}.</source>
        <translation>Naprawiono z historii zmian, usterek: {count}.</translation>
    </message>
    <message>
        <source>New paper key: {key}
Write it down now: it is shown only this once. The old sheet stops working.</source>
        <translation>Nowy klucz papierowy: {key}
Zapisz go teraz: jest pokazywany tylko ten jeden raz. Stary arkusz przestanie działać.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>No plan was found.</source>
        <translation>Nie znaleziono żadnego planu.</translation>
    </message>
    <message>
        <source>No service was found.</source>
        <translation>Nie znaleziono żadnej usługi.</translation>
    </message>
    <message>
        <source>Nobody was found.</source>
        <translation>Nikogo nie znaleziono.</translation>
    </message>
    <message>
        <source>Nobody was found. Did you mean:</source>
        <translation>Nikogo nie znaleziono. Podobne osoby:</translation>
    </message>
    <message>
        <source>Nothing was changed: this was only a preview.</source>
        <translation>Niczego nie zmieniono: to był tylko podgląd.</translation>
    </message>
    <message>
        <source>Paper key, six groups</source>
        <translation>Klucz papierowy, sześć grup</translation>
    </message>
    <message>
        <source>Paper key: {key}
Write it down now and keep it in the director&apos;s safe: it is shown only this once and opens the store when every password is lost.</source>
        <translation>Klucz papierowy: {key}
Przepisz go teraz i schowaj w sejfie dyrektora: jest pokazywany tylko ten jeden raz i otwiera dane, gdy wszystkie hasła przepadną.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Przedstawiciel</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Odtworzyć tę kopię?</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Wiersz %1</translation>
    </message>
    <message>
        <source>Row %1 was rejected. %2</source>
        <translation>Wiersz %1 odrzucono. %2</translation>
    </message>
    <message>
        <source>Row %1: answer with --answer and one of: %2</source>
        <translation>Wiersz %1: odpowiedz opcją --answer i jedną z wartości: %2</translation>
    </message>
    <message>
        <source>Rows %1</source>
        <translation>Wiersze %1</translation>
    </message>
    <message>
        <source>Rows that stayed out: %1</source>
        <translation>Wiersze odrzucone: %1</translation>
    </message>
    <message>
        <source>Saved steps: {count}</source>
        <translation>Zapisane czynności: {count}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Size: {size} MB</source>
        <translation>Rozmiar: {size} MB</translation>
    </message>
    <message>
        <source>Steps saved since, which would be lost: {count}</source>
        <translation>Kroki zapisane od tego czasu, które zostaną utracone: {count}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Przerwano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Supporting activities</source>
        <translation>Działania wspierające</translation>
    </message>
    <message>
        <source>The backup is made and proved: {path}</source>
        <translation>Kopia jest wykonana i sprawdzona: {path}</translation>
    </message>
    <message>
        <source>The data are as they were on {moment}.</source>
        <translation>Dane są takie jak {moment}.</translation>
    </message>
    <message>
        <source>The data has a new key.</source>
        <translation>Dane mają nowy klucz.</translation>
    </message>
    <message>
        <source>The paper key opens this office. Check it again by {day}.</source>
        <translation>Klucz papierowy otwiera to centrum. Sprawdź go ponownie do {day}.</translation>
    </message>
    <message>
        <source>The passwords and the paper key of that day will hold again.</source>
        <translation>Znów będą obowiązywać hasła i klucz papierowy z tamtego dnia.</translation>
    </message>
    <message>
        <source>The practice office is ready in {folder}.</source>
        <translation>Biuro do ćwiczeń jest gotowe w folderze {folder}.</translation>
    </message>
    <message>
        <source>The present data cannot be read; their files will be kept.</source>
        <translation>Obecnych danych nie da się odczytać; ich pliki zostaną zachowane.</translation>
    </message>
    <message>
        <source>The program made a mistake; the last step was not done. The report is in {path}.</source>
        <translation>Wystąpił błąd programu; ostatnia czynność nie została wykonana. Raport zapisano w pliku {path}.</translation>
    </message>
    <message>
        <source>The replaced files are kept in {folder}.</source>
        <translation>Zastąpione pliki są zachowane w {folder}.</translation>
    </message>
    <message>
        <source>The store is ready in {folder}.</source>
        <translation>Dane biura są gotowe w folderze {folder}.</translation>
    </message>
    <message>
        <source>The store is whole: file, references, journal, rows.</source>
        <translation>Dane są w porządku: plik, powiązania, dziennik i wiersze.</translation>
    </message>
    <message>
        <source>There are more; type more letters or raise --limit.</source>
        <translation>Jest więcej osób; wpisz więcej liter albo zwiększ --limit.</translation>
    </message>
    <message>
        <source>Type the last group from your copy</source>
        <translation>Wpisz ostatnią grupę z odpisu</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>User name: {user}, password: {password}</source>
        <translation>Nazwa użytkownika: {user}, hasło: {password}</translation>
    </message>
    <message>
        <source>Version of the tables: {revision}</source>
        <translation>Wersja tabel: {revision}</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Hasło zostało zmienione.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodane</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>zastrzeżony</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>wyłączone</translation>
    </message>
    <message>
        <source>first password, to be changed</source>
        <translation>pierwsze hasło, do zmiany</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>ma hasło</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>bez hasła</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>{login} can no longer open the office.</source>
        <translation>{login} nie otworzy już centrum.</translation>
    </message>
    <message>
        <source>{login} has a first password, to be changed at the first login.</source>
        <translation>{login} ma pierwsze hasło, do zmiany przy pierwszym logowaniu.</translation>
    </message>
    <message>
        <source>{login} has a new password, to be changed at the next login.</source>
        <translation>{login} ma nowe hasło, do zmiany przy następnym logowaniu.</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>%(prog)s, version %(version)s</source>
        <translation>%(prog)s, wersja %(version)s</translation>
    </message>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Może chodziło o: {possibilities}?)</translation>
    </message>
    <message>
        <source>ARGS</source>
        <translation>ARGUMENTY</translation>
    </message>
    <message>
        <source>Add a resident; a PESEL tells the birth date and the sex.

A PESEL that cannot be right is kept only with --pesel-override-reason.</source>
        <translation>Dodaj mieszkańca; numer PESEL podaje datę urodzenia i płeć.

Błędny numer PESEL jest przyjmowany tylko z opcją --pesel-override-reason.</translation>
    </message>
    <message>
        <source>Add also somebody who looks like a person known, or odd dates.</source>
        <translation>Dodaj także osobę podobną do już znanej albo o dziwnych datach.</translation>
    </message>
    <message>
        <source>Also write the data anew under a new key.</source>
        <translation>Zapisz też dane na nowo pod nowym kluczem.</translation>
    </message>
    <message>
        <source>Also write the sheet to print (PDF) here; delete the file afterwards.</source>
        <translation>Zapisz tu także arkusz do wydruku (PDF); potem usuń plik.</translation>
    </message>
    <message>
        <source>Another folder than the usual one, for this time.</source>
        <translation>Tym razem inny folder niż zwykle.</translation>
    </message>
    <message>
        <source>Answer to a question of the dry run; areas are joined by semicolons.</source>
        <translation>Odpowiedź na pytanie z podglądu; obszary łączy średnik.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Najwyżej tyle.</translation>
    </message>
    <message>
        <source>By default the ending of the file decides.</source>
        <translation>Domyślnie decyduje rozszerzenie pliku.</translation>
    </message>
    <message>
        <source>CHOICE</source>
        <translation>ODPOWIEDŹ</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>POLECENIE</translation>
    </message>
    <message>
        <source>CUS Desktop. Without a verb the window opens.</source>
        <translation>CUS Desktop. Bez polecenia otwiera się okno.</translation>
    </message>
    <message>
        <source>Change your own password.</source>
        <translation>Zmiana własnego hasła.</translation>
    </message>
    <message>
        <source>Changes, the newest first; of one record with --record.</source>
        <translation>Zmiany od najnowszej; jednego wpisu z opcją --record.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Do wyboru:
	{choices}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>DATE</source>
        <translation>DATA</translation>
    </message>
    <message>
        <source>DAY</source>
        <translation>DZIEŃ</translation>
    </message>
    <message>
        <source>DIRECTORY</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Może chodziło o {possibility}?</translation>
    </message>
    <message>
        <source>Do not ask whether what was saved since may be lost.</source>
        <translation>Nie pytaj, czy można utracić to, co zapisano później.</translation>
    </message>
    <message>
        <source>Error: The two entered values do not match.</source>
        <translation>Błąd: wpisane wartości się różnią.</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Błąd: {message}</translation>
    </message>
    <message>
        <source>Everybody of the office: user name, password, last login.</source>
        <translation>Wszystkie osoby w centrum: nazwa użytkownika, hasło, ostatnie logowanie.</translation>
    </message>
    <message>
        <source>Everything held about one person, as PDF and JSON.</source>
        <translation>Wszystko, co wiadomo o jednej osobie, jako PDF i JSON.</translation>
    </message>
    <message>
        <source>FIELD</source>
        <translation>POLE</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>PLIK</translation>
    </message>
    <message>
        <source>File whose first line is the new password.</source>
        <translation>Plik, którego pierwszy wiersz to nowe hasło.</translation>
    </message>
    <message>
        <source>Find people by beginnings of names, village, PESEL, phone or birth date.

Polish letters are not needed and the order does not matter. Where nobody fits, people one
slip of the keyboard away are shown.</source>
        <translation>Znajdź osoby po początku nazwiska lub imienia, miejscowości, numerze PESEL, telefonie albo dacie urodzenia.

Polskie litery nie są potrzebne, a kolejność nie ma znaczenia. Gdy nikt nie pasuje, pokazywane są osoby
różniące się jedną literówką.</translation>
    </message>
    <message>
        <source>First person of the office, family name.</source>
        <translation>Pierwsza osoba w biurze, nazwisko.</translation>
    </message>
    <message>
        <source>First person of the office, given name.</source>
        <translation>Pierwsza osoba w biurze, imię.</translation>
    </message>
    <message>
        <source>Folder for the PDF and the JSON.</source>
        <translation>Folder na PDF i JSON.</translation>
    </message>
    <message>
        <source>Folder of the store.</source>
        <translation>Folder danych.</translation>
    </message>
    <message>
        <source>From this day.</source>
        <translation>Od tego dnia.</translation>
    </message>
    <message>
        <source>Function printed under a signature.</source>
        <translation>Stanowisko drukowane pod podpisem.</translation>
    </message>
    <message>
        <source>Give a person of the office a first password, to be changed at the first login.</source>
        <translation>Nadanie osobie z centrum pierwszego hasła, do zmiany przy pierwszym logowaniu.</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Niepotrzebny argument ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Niepotrzebne argumenty ({args})</translation>
    </message>
    <message>
        <source>HEADING</source>
        <translation>NAGŁÓWEK</translation>
    </message>
    <message>
        <source>How many residents.</source>
        <translation>Liczba mieszkańców.</translation>
    </message>
    <message>
        <source>INTEGER</source>
        <translation>LICZBA</translation>
    </message>
    <message>
        <source>INTEGER RANGE</source>
        <translation>LICZBA</translation>
    </message>
    <message>
        <source>Id of one person.</source>
        <translation>Identyfikator osoby.</translation>
    </message>
    <message>
        <source>Id of one record, or its first 8 signs.</source>
        <translation>Identyfikator wpisu lub jego pierwsze 8 znaków.</translation>
    </message>
    <message>
        <source>Import residents from an XLSX or CSV file; a second import doubles nobody.

A PESEL that cannot be right is taken with a reason in the column pesel_override_reason.</source>
        <translation>Zaimportuj mieszkańców z pliku XLSX lub CSV; ponowny import nikogo nie powiela.

Błędny numer PESEL jest przyjmowany z powodem w kolumnie pesel_override_reason.</translation>
    </message>
    <message>
        <source>Import services from an XLSX or CSV file.</source>
        <translation>Zaimportuj usługi z pliku XLSX lub CSV.</translation>
    </message>
    <message>
        <source>Individual service plans.</source>
        <translation>Indywidualne plany usług.</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Błędna wartość {param_hint}: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Błędna wartość: {message}</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KLUCZ</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>NAZWA</translation>
    </message>
    <message>
        <source>Language of texts.</source>
        <translation>Język tekstów.</translation>
    </message>
    <message>
        <source>Machine-readable output.</source>
        <translation>Wynik do odczytu maszynowego (JSON).</translation>
    </message>
    <message>
        <source>Make a backup now and prove it by opening it.</source>
        <translation>Wykonaj teraz kopię i sprawdź ją przez otwarcie.</translation>
    </message>
    <message>
        <source>Make a new paper key; the old sheet stops working.</source>
        <translation>Nowy klucz papierowy; stary arkusz przestaje działać.</translation>
    </message>
    <message>
        <source>Make a practice office in the folder of --store.</source>
        <translation>Utwórz biuro do ćwiczeń w folderze z opcji --store.</translation>
    </message>
    <message>
        <source>Make the store of a new office; prints its paper key once.</source>
        <translation>Utwórz dane nowego biura; klucz papierowy jest pokazywany tylko raz.</translation>
    </message>
    <message>
        <source>Mend what the journal can mend, after a backup.</source>
        <translation>Po wykonaniu kopii napraw to, co da się naprawić z dziennika.</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Brak argumentu</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>Brak polecenia.</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Brak opcji</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMER</translation>
    </message>
    <message>
        <source>Name of the centre, as in the letterhead.</source>
        <translation>Nazwa centrum, jak w nagłówku pism.</translation>
    </message>
    <message>
        <source>Name of the leading gmina.</source>
        <translation>Nazwa gminy prowadzącej.</translation>
    </message>
    <message>
        <source>Name of the person who unlocks the store.</source>
        <translation>Nazwa osoby, która otwiera dane.</translation>
    </message>
    <message>
        <source>Name of the village; another place is kept as such.</source>
        <translation>Nazwa miejscowości; inne miejsce jest zapisywane tak, jak wpisano.</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Nie ma polecenia {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Nie ma opcji {name!r}.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCJE</translation>
    </message>
    <message>
        <source>One plan by its number: the version in force, else the newest.</source>
        <translation>Jeden plan według numeru: wersja obowiązująca, a gdy jej nie ma, najnowsza.</translation>
    </message>
    <message>
        <source>One resident with plans, household and family.</source>
        <translation>Jeden mieszkaniec z planami, gospodarstwem i rodziną.</translation>
    </message>
    <message>
        <source>Only people whose plan stands so.</source>
        <translation>Tylko osoby z planem w tym stanie.</translation>
    </message>
    <message>
        <source>Only plans in this state; may be given more than once.</source>
        <translation>Tylko plany w tym stanie; opcję można powtórzyć.</translation>
    </message>
    <message>
        <source>Only services of one area, by its key.</source>
        <translation>Tylko usługi jednego obszaru, według klucza.</translation>
    </message>
    <message>
        <source>Only services of one legal track.</source>
        <translation>Tylko usługi jednego trybu.</translation>
    </message>
    <message>
        <source>Only this kind of act.</source>
        <translation>Tylko ten rodzaj.</translation>
    </message>
    <message>
        <source>Only what concerned this person.</source>
        <translation>Tylko to, co dotyczyło tej osoby.</translation>
    </message>
    <message>
        <source>Only what this user did.</source>
        <translation>Tylko to, co zrobiła ta osoba.</translation>
    </message>
    <message>
        <source>Open the backup with the paper key.</source>
        <translation>Otwórz kopię kluczem papierowym.</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Opcja {name!r} nie przyjmuje wartości.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>Opcja {name!r} wymaga wartości.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opcje</translation>
    </message>
    <message>
        <source>People who may open the office, and their passwords.</source>
        <translation>Osoby, które mogą otworzyć centrum, i ich hasła.</translation>
    </message>
    <message>
        <source>Personal data: what people may ask for.</source>
        <translation>Dane osobowe: o co mogą prosić osoby.</translation>
    </message>
    <message>
        <source>Plans by person; TEXT is the beginning of a name or a part of a number.</source>
        <translation>Plany według osób; TEKST to początek nazwiska lub imienia albo część numeru.</translation>
    </message>
    <message>
        <source>Positional arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>Print a plan to a PDF file. An approved plan comes out byte for byte as it was approved.</source>
        <translation>Wydrukuj plan do pliku PDF. Zatwierdzony plan wychodzi bajt w bajt taki, jak go zatwierdzono.</translation>
    </message>
    <message>
        <source>Prove that the store is whole: pages, references, journal chain, tables, kept prints.</source>
        <translation>Sprawdź, czy dane są całe: strony, powiązania, łańcuch dziennika, tabele, zachowane wydruki.</translation>
    </message>
    <message>
        <source>Put a backup in the place of the store; the replaced files are kept.</source>
        <translation>Wstaw kopię na miejsce danych biura; zastąpione pliki zostaną zachowane.</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>PYTANIE</translation>
    </message>
    <message>
        <source>ROW</source>
        <translation>WIERSZ</translation>
    </message>
    <message>
        <source>Read a column into a field of the resident; FIELD empty leaves it out.</source>
        <translation>Wczytaj kolumnę do pola mieszkańca; puste POLE ją pomija.</translation>
    </message>
    <message>
        <source>Repeat for confirmation</source>
        <translation>Powtórz dla pewności</translation>
    </message>
    <message>
        <source>Replace a file of this name and kind; without it nothing is overwritten.</source>
        <translation>Zastąp plik tej samej nazwy i rodzaju; bez tej opcji nic nie zostanie nadpisane.</translation>
    </message>
    <message>
        <source>Replace the forgotten password of somebody else, to be changed at the next login.</source>
        <translation>Nowe hasło zamiast zapomnianego hasła innej osoby, do zmiany przy następnym logowaniu.</translation>
    </message>
    <message>
        <source>Services in Polish order; TEXT narrows them, with or without Polish letters.</source>
        <translation>Usługi w polskiej kolejności; TEKST zawęża listę, z polskimi literami lub bez.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Pokaż wersję i zakończ.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Pokaż ten tekst i zakończ.</translation>
    </message>
    <message>
        <source>Show what would be done and change nothing.</source>
        <translation>Pokaż, co by się stało, i niczego nie zmieniaj.</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEKST</translation>
    </message>
    <message>
        <source>Take a person&apos;s password away; with --new-data-key also the key they may have copied.</source>
        <translation>Odebranie osobie hasła; z --new-data-key także klucza, który mogła skopiować.</translation>
    </message>
    <message>
        <source>The catalogue of services.</source>
        <translation>Katalog usług.</translation>
    </message>
    <message>
        <source>The history of changes.</source>
        <translation>Historia zmian.</translation>
    </message>
    <message>
        <source>The kind of print.</source>
        <translation>Rodzaj wydruku.</translation>
    </message>
    <message>
        <source>The office&apos;s encrypted store.</source>
        <translation>Zaszyfrowane dane biura.</translation>
    </message>
    <message>
        <source>The people of the office&apos;s area.</source>
        <translation>Mieszkańcy obsługiwanego obszaru.</translation>
    </message>
    <message>
        <source>The same seed gives the same people.</source>
        <translation>Ta sama liczba daje te same osoby.</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Pomoc: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Type the paper key and find out that it opens the office.</source>
        <translation>Sprawdzenie, czy wpisany klucz papierowy otwiera centrum.</translation>
    </message>
    <message>
        <source>Up to and with this day.</source>
        <translation>Do tego dnia włącznie.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message>
        <source>Version, size and counts of the store.</source>
        <translation>Wersja, rozmiar i liczba wpisów.</translation>
    </message>
    <message>
        <source>What to do with a row that looks like somebody known.</source>
        <translation>Co zrobić z wierszem podobnym do znanej osoby.</translation>
    </message>
    <message>
        <source>Where to put the PDF; - for the standard output.</source>
        <translation>Gdzie zapisać PDF; - oznacza standardowe wyjście.</translation>
    </message>
    <message>
        <source>Where to put the file.</source>
        <translation>Gdzie zapisać plik.</translation>
    </message>
    <message>
        <source>Who viewed, printed, exported and changed what, the newest first.</source>
        <translation>Kto co oglądał, drukował, eksportował i zmieniał; najnowsze na początku.</translation>
    </message>
    <message>
        <source>Write all lines to this XLSX or CSV file instead.</source>
        <translation>Zapisz wszystkie wpisy do tego pliku XLSX lub CSV.</translation>
    </message>
    <message>
        <source>Write the list to a spreadsheet; confidential addresses are left out.</source>
        <translation>Zapisz listę do arkusza; adresy zastrzeżone są pomijane.</translation>
    </message>
    <message>
        <source>Write the rejected rows with reasons to a CSV file.</source>
        <translation>Zapisz odrzucone wiersze z powodami do pliku CSV.</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>domyślnie: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} nie istnieje.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} to folder.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} to plik.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} to nie {number_type}.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} nie jest jedną z wartości: {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} to nie {choice}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} wykracza poza zakres {range}.</translation>
    </message>
</context>
</TS>
