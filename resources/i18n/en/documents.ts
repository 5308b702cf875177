<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>services in %n month(s)</source>
        <translation>
            <numerusform>services in %n month</numerusform>
            <numerusform>services in %n months</numerusform>
        </translation>
    </message>
</context>
</TS>
