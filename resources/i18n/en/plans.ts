<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CostCard</name>
    <message numerus="yes">
        <source>%n line(s) without a complete price.</source>
        <translation>
            <numerusform>%n line without a complete price.</numerusform>
            <numerusform>%n lines without a complete price.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n line(s) the fee is set by a decision.</source>
        <translation>
            <numerusform>For %n line the fee is set by a decision.</numerusform>
            <numerusform>For %n lines the fee is set by a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanFooter</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n field to correct</numerusform>
            <numerusform>%n fields to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the last day</source>
        <translation>
            <numerusform>%n day past the last day</numerusform>
            <numerusform>%n days past the last day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
</TS>
