<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AccessLogPage</name>
    <message numerus="yes">
        <source>%n line(s) are from before %1 and older than %2 months.</source>
        <extracomment>%1 is a date, %2 a number of months</extracomment>
        <translation>
            <numerusform>%n wpis sprzed %1 jest starszy niż %2 mies.</numerusform>
            <numerusform>%n wpisy sprzed %1 są starsze niż %2 mies.</numerusform>
            <numerusform>%n wpisów sprzed %1 jest starszych niż %2 mies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>Dziennik dostępu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a longer period, another person or another kind.</source>
        <translation>Wybierz dłuższy okres, innego pracownika lub inny rodzaj.</translation>
    </message>
    <message>
        <source>Delete the lines</source>
        <translation>Usuń wpisy</translation>
    </message>
    <message>
        <source>Delete the old lines?</source>
        <translation>Usunąć stare wpisy?</translation>
    </message>
    <message>
        <source>Delete the old lines…</source>
        <translation>Usuń stare wpisy…</translation>
    </message>
    <message>
        <source>Export the access log</source>
        <translation>Eksport dziennika dostępu</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Lines of past years are deleted for good; the log keeps a line that says how many. Export them first if somebody may still ask for them.</source>
        <translation>Wpisy z minionych lat zostaną usunięte na zawsze; w dzienniku zostanie wpis, ile ich było. Jeśli ktoś może jeszcze o nie pytać, najpierw je wyeksportuj.</translation>
    </message>
    <message>
        <source>Looks at people&apos;s data and all changes will stand here.</source>
        <translation>Pojawią się tu wpisy o oglądaniu danych i o wszystkich zmianach.</translation>
    </message>
    <message>
        <source>Nothing has been written yet</source>
        <translation>Nie ma jeszcze wpisów</translation>
    </message>
    <message>
        <source>Only what concerned %1 is shown.</source>
        <translation>Widać tylko wpisy, które dotyczą osoby: %1.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Mieszkaniec</translation>
    </message>
    <message>
        <source>Search a resident in the access log</source>
        <translation>Szukaj mieszkańca w dzienniku dostępu</translation>
    </message>
    <message>
        <source>Search: name or PESEL of a resident…</source>
        <translation>Szukaj: nazwisko lub PESEL mieszkańca…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Pokaż wszystko</translation>
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
    <message>
        <source>Who viewed, printed, exported and changed what. Lines are only added.</source>
        <translation>Kto co oglądał, drukował, eksportował i zmieniał. Wpisów tylko przybywa.</translation>
    </message>
</context>
<context>
    <name>LogExport</name>
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
    <message>
        <source>Export the access log?</source>
        <translation>Wyeksportować dziennik dostępu?</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Eksportuj dziennik</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Niczego nie wyeksportowano</translation>
    </message>
    <message>
        <source>The access log was exported</source>
        <translation>Dziennik dostępu wyeksportowano</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Nie udało się zapisać pliku. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The file will hold the lines as they are narrowed now, with names of staff and residents, and nothing protects it. The export is written into the log.</source>
        <translation>Plik będzie zawierał wpisy tak zawężone jak teraz, z nazwiskami pracowników i mieszkańców, i nic nie będzie go chronić. Eksport zostanie zapisany w dzienniku.</translation>
    </message>
    <message>
        <source>access-log</source>
        <translation>dziennik-dostepu</translation>
    </message>
</context>
<context>
    <name>LogFilters</name>
    <message>
        <source>All kinds</source>
        <translation>Wszystkie rodzaje</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Wszyscy</translation>
    </message>
    <message>
        <source>From the day</source>
        <translation>Od dnia</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Person of the office</source>
        <translation>Pracownik</translation>
    </message>
    <message>
        <source>To the day</source>
        <translation>Do dnia</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n inna</numerusform>
            <numerusform>i %n inne</numerusform>
            <numerusform>i %n innych</numerusform>
        </translation>
    </message>
</context>
</TS>
