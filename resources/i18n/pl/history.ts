<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everything that is saved appears here with its author and time.</source>
        <translation>Każdy zapis pojawia się tutaj z autorem i godziną.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Historia zmian</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Nie ma jeszcze zmian</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Show the whole journal</source>
        <translation>Pokaż wszystkie zmiany</translation>
    </message>
    <message>
        <source>Steps, the newest first</source>
        <translation>Zmiany, od najnowszej</translation>
    </message>
    <message>
        <source>The last steps of the office</source>
        <translation>Ostatnie zmiany w biurze</translation>
    </message>
    <message>
        <source>The step was taken back.</source>
        <translation>Cofnięto zmianę.</translation>
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
</context>
<context>
    <name>_EntryCard</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take this step back</source>
        <translation>Cofnij tę zmianę</translation>
    </message>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>i jeszcze %n wpis</numerusform>
            <numerusform>i jeszcze %n wpisy</numerusform>
            <numerusform>i jeszcze %n wpisów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>and %n other change(s)</source>
        <translation>
            <numerusform>i %n inna zmiana</numerusform>
            <numerusform>i %n inne zmiany</numerusform>
            <numerusform>i %n innych zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>przywrócono</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
</context>
</TS>
