<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message numerus="yes">
        <source>%n fault(s) found. Close the program, keep a copy of the folder and ask for help.</source>
        <translation>
            <numerusform>%n fault found. Close the program, keep a copy of the folder and ask for help.</numerusform>
            <numerusform>%n faults found. Close the program, keep a copy of the folder and ask for help.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteVillagesDialog</name>
    <message numerus="yes">
        <source>%n village(s) added.</source>
        <translation>
            <numerusform>%n village added.</numerusform>
            <numerusform>%n villages added.</numerusform>
        </translation>
    </message>
</context>
</TS>
