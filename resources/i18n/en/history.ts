<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>_EntryCard</name>
    <message numerus="yes">
        <source>and %n more record(s)</source>
        <translation>
            <numerusform>and %n more record</numerusform>
            <numerusform>and %n more records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history</name>
    <message numerus="yes">
        <source>and %n other change(s)</source>
        <translation>
            <numerusform>and %n other change</numerusform>
            <numerusform>and %n other changes</numerusform>
        </translation>
    </message>
</context>
</TS>
