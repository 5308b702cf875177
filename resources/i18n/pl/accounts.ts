<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>PaperKeys</name>
    <message>
        <source>Capital or small letters and spaces make no difference.</source>
        <translation>Wielkość liter i odstępy nie mają znaczenia.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Check the paper key</source>
        <translation>Sprawdzenie klucza papierowego</translation>
    </message>
    <message>
        <source>New paper key</source>
        <translation>Nowy klucz papierowy</translation>
    </message>
    <message>
        <source>Paper key: the groups of part A, then of part B</source>
        <translation>Klucz papierowy: grupy z części A, potem z części B</translation>
    </message>
    <message>
        <source>Sheet of the paper key</source>
        <translation>Arkusz klucza papierowego</translation>
    </message>
    <message>
        <source>Take both parts from their envelopes and type the key. Nothing is changed; seal the parts again and sign the sheet.</source>
        <translation>Wyjmij obie części z kopert i wpisz klucz. Nic się nie zmieni; potem zaklej części z powrotem i podpisz arkusz.</translation>
    </message>
</context>
<context>
    <name>Passwords</name>
    <message>
        <source>Afterwards only the new password opens the program.</source>
        <translation>Potem program otwiera już tylko nowe hasło.</translation>
    </message>
    <message>
        <source>Change my password</source>
        <translation>Zmień moje hasło</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nowe hasło</translation>
    </message>
    <message>
        <source>New password for: %1</source>
        <translation>Nowe hasło dla: %1</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>Tell the person the password and the user name. At the first login it has to be changed.</source>
        <translation>Przekaż tej osobie hasło i nazwę użytkownika. Przy pierwszym logowaniu trzeba je zmienić.</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>To samo hasło jeszcze raz</translation>
    </message>
</context>
<context>
    <name>StrengthLine</name>
    <message>
        <source>A few words that belong together only for you are best.</source>
        <translation>Najlepsze jest kilka słów, które tylko Tobie kojarzą się ze sobą.</translation>
    </message>
    <message>
        <source>Hard to guess</source>
        <translation>Trudne do odgadnięcia</translation>
    </message>
    <message>
        <source>Very hard to guess</source>
        <translation>Bardzo trudne do odgadnięcia</translation>
    </message>
</context>
</TS>
