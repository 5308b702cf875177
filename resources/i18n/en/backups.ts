<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>LossView</name>
    <message numerus="yes">
        <source>The backup of %1 is whole. %n step(s) saved after it would be lost.</source>
        <translation>
            <numerusform>The backup of %1 is whole. %n step saved after it would be lost.</numerusform>
            <numerusform>The backup of %1 is whole. %n steps saved after it would be lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message numerus="yes">
        <source>Backup: %n day(s) ago</source>
        <translation>
            <numerusform>Backup: %n day ago</numerusform>
            <numerusform>Backup: %n days ago</numerusform>
        </translation>
    </message>
</context>
</TS>
