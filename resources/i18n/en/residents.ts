<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message numerus="yes">
        <source>Export %n person(s)?</source>
        <translation>
            <numerusform>Export %n person?</numerusform>
            <numerusform>Export %n people?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookAlikesCard</name>
    <message numerus="yes">
        <source>%n row(s) look like people of the register</source>
        <translation>
            <numerusform>%n row looks like somebody of the register</numerusform>
            <numerusform>%n rows look like people of the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>resident_import</name>
    <message numerus="yes">
        <source>resembles %n person(s) in the register</source>
        <translation>
            <numerusform>resembles %n person in the register</numerusform>
            <numerusform>resembles %n people in the register</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>residents</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
</TS>
