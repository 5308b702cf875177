<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>ColumnsCard</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolumny pliku</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>kolumna %1</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nie importuj</translation>
    </message>
</context>
<context>
    <name>ImportFrame</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Wybierz inny plik…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Odrzucone wiersze</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Wiersze pliku</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Zapisz odrzucone wiersze…</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation>Arkusze (*.xlsx *.xls *.ods *.csv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder.</source>
        <translation>Nie udało się zapisać pliku. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The rejected rows are in %1.</source>
        <translation>Odrzucone wiersze są w pliku %1.</translation>
    </message>
    <message>
        <source>These columns are not imported: %1</source>
        <translation>Kolumny, które nie są importowane: %1</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Podgląd importu</translation>
    </message>
    <message>
        <source>rejected.csv</source>
        <translation>odrzucone.csv</translation>
    </message>
</context>
</TS>
