<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Strony pomocy</translation>
    </message>
    <message>
        <source>No page holds these words.</source>
        <translation>Na żadnej stronie nie ma tych słów.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Search the help…</source>
        <translation>Szukaj w pomocy…</translation>
    </message>
    <message>
        <source>Text of the help page</source>
        <translation>Treść strony pomocy</translation>
    </message>
</context>
</TS>
