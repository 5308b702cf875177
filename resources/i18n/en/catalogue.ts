<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>%n question(s) stayed open: those fields are empty.</source>
        <translation>
            <numerusform>%n question stayed open: those fields are empty.</numerusform>
            <numerusform>%n questions stayed open: those fields are empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <translation>
            <numerusform>Import %n service</numerusform>
            <numerusform>Import %n services</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>row(s) %1</source>
        <translation>
            <numerusform>row %1</numerusform>
            <numerusform>rows %1</numerusform>
        </translation>
    </message>
</context>
</TS>
