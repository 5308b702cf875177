<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccessLogPage</name>
    <message numerus="yes">
        <source>%n line(s) are from before %1 and older than %2 months.</source>
        <extracomment>%1 is a date, %2 a number of months</extracomment>
        <translation>
            <numerusform>%n line are from before %1 and older than %2 months.</numerusform>
            <numerusform>%n lines are from before %1 and older than %2 months.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>access</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and one more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
