<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BackupPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Backup</source>
        <translation>K&amp;opia</translation>
    </message>
    <message>
        <source>&amp;Check the backup</source>
        <translation>&amp;Sprawdź kopię</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Inny plik…</translation>
    </message>
    <message>
        <source>Backups (*%1);;All files (*)</source>
        <translation>Kopie zapasowe (*%1);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Wybierz kopię</translation>
    </message>
    <message>
        <source>First the backup is checked, and you see what would be lost. Nothing is replaced before you say so.</source>
        <translation>Najpierw kopia zostanie sprawdzona i widać będzie, co zostałoby utracone. Bez potwierdzenia nic nie zostanie zastąpione.</translation>
    </message>
    <message>
        <source>No backup found: choose the file</source>
        <translation>Nie znaleziono kopii: wybierz plik</translation>
    </message>
    <message>
        <source>Open a backup</source>
        <translation>Otwieranie kopii zapasowej</translation>
    </message>
    <message>
        <source>Paper &amp;key, six groups</source>
        <translation>&amp;Klucz papierowy, sześć grup</translation>
    </message>
    <message>
        <source>With a password</source>
        <translation>Hasłem</translation>
    </message>
    <message>
        <source>With the paper key</source>
        <translation>Kluczem papierowym</translation>
    </message>
    <message>
        <source>With which key</source>
        <translation>Którym kluczem</translation>
    </message>
</context>
<context>
    <name>ForgottenPage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>Capital or small letters and spaces make no difference.</source>
        <translation>Wielkość liter i odstępy nie mają znaczenia.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>Open with the paper key</source>
        <translation>Otwieranie kluczem papierowym</translation>
    </message>
    <message>
        <source>Opening with the paper key, one moment…</source>
        <translation>Otwieranie kluczem papierowym. Potrwa to chwilę…</translation>
    </message>
    <message>
        <source>Paper key, six groups</source>
        <translation>Klucz papierowy, sześć grup</translation>
    </message>
    <message>
        <source>Take the envelope with the paper key from the director&apos;s safe.</source>
        <translation>Wyjmij kopertę z kluczem papierowym z sejfu dyrektora.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Your name for opening the program</source>
        <translation>Nazwa użytkownika</translation>
    </message>
</context>
<context>
    <name>NewOfficePage</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Found the office</source>
        <translation>&amp;Załóż biuro</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Dalej</translation>
    </message>
    <message>
        <source>A list copied from a spreadsheet works too: village, sołectwo, post code, post town. More can be added later.</source>
        <translation>Można też wkleić listę z arkusza: miejscowość, sołectwo, kod pocztowy, poczta. Kolejne można dodać później.</translation>
    </message>
    <message>
        <source>As it stands in letters and decisions.</source>
        <translation>Tak jak w pismach i decyzjach.</translation>
    </message>
    <message>
        <source>Check what is marked, or go on as it is.</source>
        <translation>Sprawdź zaznaczone pola albo przejdź dalej bez zmian.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nazwisko</translation>
    </message>
    <message>
        <source>Function, as under a signature</source>
        <translation>Stanowisko, jak pod podpisem</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Imię</translation>
    </message>
    <message>
        <source>Making the office, one moment…</source>
        <translation>Zakładanie biura, to chwilę potrwa…</translation>
    </message>
    <message>
        <source>Name for opening the program</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>Nazwa centrum</translation>
    </message>
    <message>
        <source>Name of the gmina</source>
        <translation>Nazwa gminy</translation>
    </message>
    <message>
        <source>New office</source>
        <translation>Nowe biuro</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
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
        <source>Post town</source>
        <translation>Poczta</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nazwa skrócona</translation>
    </message>
    <message>
        <source>Short, for example: dyrektor</source>
        <translation>Krótka, na przykład: dyrektor</translation>
    </message>
    <message>
        <source>Step 1 of 3: what stands in the letterhead</source>
        <translation>Krok 1 z 3: dane do nagłówka pism</translation>
    </message>
    <message>
        <source>Step 2 of 3: the gmina and its villages</source>
        <translation>Krok 2 z 3: gmina i miejscowości</translation>
    </message>
    <message>
        <source>Step 3 of 3: you, the first person of the office</source>
        <translation>Krok 3 z 3: pierwsza osoba w biurze</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Ulica i numer</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
    <message>
        <source>Villages, one in each line</source>
        <translation>Miejscowości, każda w osobnym wierszu</translation>
    </message>
</context>
<context>
    <name>OwnPasswordPage</name>
    <message>
        <source>&amp;Change and open</source>
        <translation>&amp;Zmień i otwórz</translation>
    </message>
    <message>
        <source>Changing the password, one moment…</source>
        <translation>Zmiana hasła, chwileczkę…</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>Ustaw własne hasło</translation>
    </message>
    <message>
        <source>Somebody else chose the present one and may know it.</source>
        <translation>Obecne hasło nadała inna osoba i może je znać.</translation>
    </message>
</context>
<context>
    <name>PaperKeyPage</name>
    <message>
        <source>Last group of the paper key</source>
        <translation>Ostatnia grupa klucza papierowego</translation>
    </message>
    <message>
        <source>&amp;It is on paper</source>
        <translation>&amp;Jest już na papierze</translation>
    </message>
    <message>
        <source>&amp;Print the sheet…</source>
        <translation>&amp;Drukuj arkusz…</translation>
    </message>
    <message>
        <source>&amp;Type the last group from the paper</source>
        <translation>&amp;Wpisz ostatnią grupę z papieru</translation>
    </message>
    <message>
        <source>New paper key</source>
        <translation>Nowy klucz papierowy</translation>
    </message>
    <message>
        <source>The former key was used. Destroy its sheet once this one is on paper.</source>
        <translation>Poprzedni klucz został użyty. Zniszcz jego arkusz, gdy ten będzie już na papierze.</translation>
    </message>
    <message>
        <source>When every password is forgotten, only this key opens the office. Print the sheet or copy the key by hand, cut it in two and seal each part in its own envelope; one belongs in the director&apos;s safe. It is shown only now and is stored nowhere.</source>
        <translation>Gdy wszystkie hasła zostaną zapomniane, centrum otworzy tylko ten klucz. Wydrukuj arkusz albo przepisz klucz ręcznie, przetnij go na dwie części i każdą zaklej w osobnej kopercie; jedna należy do sejfu dyrektora. Klucz jest pokazywany tylko teraz i nie jest nigdzie zapisany.</translation>
    </message>
    <message>
        <source>Without this key and without a password nobody can help.</source>
        <translation>Bez tego klucza i bez hasła nikt nie będzie mógł pomóc.</translation>
    </message>
    <message>
        <source>Write down the paper key</source>
        <translation>Przepisz klucz papierowy</translation>
    </message>
</context>
<context>
    <name>PasswordLine</name>
    <message>
        <source>Hide the password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Pokaż hasło</translation>
    </message>
</context>
<context>
    <name>ProgramFace</name>
    <message>
        <source>Data encrypted on this computer, sent nowhere</source>
        <translation>Dane zaszyfrowane na tym komputerze, nigdzie niewysyłane</translation>
    </message>
    <message>
        <source>One plan for a person: services, volunteers, neighbours</source>
        <translation>Jeden plan dla osoby: usługi, wolontariusze, sąsiedzi</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DANE PRZYKŁADOWE</translation>
    </message>
    <message>
        <source>The program of the centre for social services</source>
        <translation>Program centrum usług społecznych</translation>
    </message>
    <message>
        <source>Works without internet, by mouse or by keyboard alone</source>
        <translation>Praca bez internetu, myszą lub samą klawiaturą</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Making the practice office. This takes about ten seconds…</source>
        <translation>Tworzenie biura do ćwiczeń. Potrwa to około dziesięciu sekund…</translation>
    </message>
    <message>
        <source>The data will lie in a folder that %1 copies to a cloud. Turn that off for this folder: it can hold the files while they are written.</source>
        <translation>Dane będą w folderze, który %1 kopiuje do chmury. Wyłącz kopiowanie tego folderu: może ono blokować pliki podczas zapisu.</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Another office…</source>
        <translation>Inne biuro…</translation>
    </message>
    <message>
        <source>Checking the password, one moment…</source>
        <translation>Sprawdzanie hasła, chwileczkę…</translation>
    </message>
    <message>
        <source>Forgotten password…</source>
        <translation>Nie pamiętam hasła…</translation>
    </message>
    <message>
        <source>Name: dyrektor, password: praktyka. All people here are invented.</source>
        <translation>Nazwa: dyrektor, hasło: praktyka. Wszystkie osoby są zmyślone.</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Otwórz kopię…</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Otwórz biuro</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>Biuro do ćwiczeń</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>An empty office of your own: letterhead, villages, the first person and the paper key for the director&apos;s safe. It takes about five minutes.</source>
        <translation>Puste, własne biuro: nagłówek pism, miejscowości, pierwsza osoba i klucz papierowy do sejfu dyrektora. Zajmuje to około pięciu minut.</translation>
    </message>
    <message>
        <source>Everything you write stays encrypted on this computer. Nothing is sent anywhere.</source>
        <translation>Wszystko, co wpiszesz, pozostaje zaszyfrowane na tym komputerze. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Found the office</source>
        <translation>Załóż biuro</translation>
    </message>
    <message>
        <source>Open a backup…</source>
        <translation>Otwórz kopię…</translation>
    </message>
    <message>
        <source>Open the office</source>
        <translation>Otwórz biuro</translation>
    </message>
    <message>
        <source>Open the practice office</source>
        <translation>Otwórz biuro do ćwiczeń</translation>
    </message>
    <message>
        <source>Our office</source>
        <translation>Nasze biuro</translation>
    </message>
    <message>
        <source>Practice office</source>
        <translation>Biuro do ćwiczeń</translation>
    </message>
    <message>
        <source>Start practising</source>
        <translation>Zacznij ćwiczyć</translation>
    </message>
    <message>
        <source>The fictional gmina Jarzębinowo with invented residents, services and plans. Try everything, nothing can be broken.</source>
        <translation>Fikcyjna gmina Jarzębinowo ze zmyślonymi mieszkańcami, usługami i planami. Można wypróbować wszystko, niczego nie da się zepsuć.</translation>
    </message>
    <message>
        <source>Welcome to CUS Desktop</source>
        <translation>Witamy w CUS Desktop</translation>
    </message>
</context>
</TS>
