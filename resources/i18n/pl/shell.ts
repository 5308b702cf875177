<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>MainWindow</name>
    <message>
        <source>Find a command or person</source>
        <translation>Znajdź polecenie lub osobę</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>Przejdź do: %1</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Pomoc do tego ekranu</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Jasne lub ciemne kolory</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Cofnij ostatnią czynność</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>this page is shown</source>
        <translation>ten ekran jest otwarty</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>All people and addresses here are made up.</source>
        <translation>Wszystkie osoby i adresy są tu zmyślone.</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Pomoc (F1)</translation>
    </message>
    <message>
        <source>PRACTICE DATA</source>
        <translation>DANE PRZYKŁADOWE</translation>
    </message>
    <message>
        <source>Pages of the program</source>
        <translation>Ekrany programu</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command or person</source>
        <translation>Polecenie lub osoba</translation>
    </message>
    <message>
        <source>Nothing fits. Try a part of the name.</source>
        <translation>Nic nie pasuje. Wpisz część nazwy lub nazwiska.</translation>
    </message>
    <message>
        <source>Type a command or a name…</source>
        <translation>Wpisz polecenie lub nazwisko…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Znalezione</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Calendar in a date field</source>
        <translation>Kalendarz w polu daty</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Close; asks when something is not saved</source>
        <translation>Zamknij; program zapyta, jeśli coś nie jest zapisane</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>From the search to the list</source>
        <translation>Z wyszukiwania do listy</translation>
    </message>
    <message>
        <source>In lists and fields</source>
        <translation>W listach i polach</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Open the selected row</source>
        <translation>Otwórz zaznaczony wiersz</translation>
    </message>
    <message>
        <source>Save what is being edited</source>
        <translation>Zapisz to, co jest edytowane</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>Szukaj na liście</translation>
    </message>
</context>
</TS>
