<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people were written to %2.</source>
        <translation>Liczba osób zapisanych do pliku %2: %1.</translation>
    </message>
    <message>
        <source>-o - writes the PDF itself; leave out --json.</source>
        <translation>-o - wypisuje sam plik PDF; pomiń --json.</translation>
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
        <source>Made on: {day}</source>
        <translation>Utworzono: {day}</translation>
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
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Przedstawiciel</translation>
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
        <source>Rows %1, %2: the cell is empty. Answer with --answer &quot;%4=…&quot;: %5</source>
        <translation>Wiersze %1, %2: komórka jest pusta. Odpowiedz opcją --answer &quot;%4=…&quot;: %5</translation>
    </message>
    <message>
        <source>Rows %1, %2: what does “%3” mean? Answer with --answer &quot;%4=…&quot;: %5</source>
        <translation>Wiersze %1, %2: co znaczy „%3”? Odpowiedz opcją --answer &quot;%4=…&quot;: %5</translation>
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
        <source>Stopped. Nothing was changed.</source>
        <translation>Przerwano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Supporting activities</source>
        <translation>Działania wspierające</translation>
    </message>
    <message>
        <source>The practice office is ready in {folder}.</source>
        <translation>Biuro do ćwiczeń jest gotowe w folderze {folder}.</translation>
    </message>
    <message>
        <source>The program made a mistake; the last step was not done. The report is in {path}.</source>
        <translation>Wystąpił błąd programu; ostatnia czynność nie została wykonana. Raport zapisano w pliku {path}.</translation>
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
        <source>added</source>
        <translation>dodane</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>poufny</translation>
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
        <source>Did you mean {possibility}?</source>
        <translation>Może chodziło o {possibility}?</translation>
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
        <source>Got unexpected extra argument ({args})</source>
        <translation>Niepotrzebny argument ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Niepotrzebne argumenty ({args})</translation>
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
        <source>No such command {name!r}.</source>
        <translation>Nie ma polecenia {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Nie ma opcji {name!r}.</translation>
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
        <source>Positional arguments</source>
        <translation>Argumenty</translation>
    </message>
    <message>
        <source>Repeat for confirmation</source>
        <translation>Powtórz dla pewności</translation>
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
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Pomoc: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Użycie:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>domyślnie: {default}</translation>
    </message>
    <message>
        <source>directory</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>path</source>
        <translation>ścieżka</translation>
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
        <translation>{name} {filename!r} jest folderem.</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} jest plikiem.</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} nie jest poprawną wartością typu {number_type}.</translation>
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
