<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>LockScreen</name>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Odblokuj</translation>
    </message>
    <message>
        <source>Checking the password, one moment…</source>
        <translation>Sprawdzanie hasła, chwileczkę…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Somebody else signs in…</source>
        <translation>Loguje się inna osoba…</translation>
    </message>
    <message>
        <source>The program is locked</source>
        <translation>Program jest zablokowany</translation>
    </message>
    <message>
        <source>What was open and half-typed is kept. The password opens it again.</source>
        <translation>Otwarte okna i rozpoczęte wpisy czekają. Hasło przywraca je z powrotem.</translation>
    </message>
</context>
<context>
    <name>OfficeGuard</name>
    <message>
        <source>Change my password</source>
        <translation>Zmień moje hasło</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>Zablokuj program</translation>
    </message>
</context>
</TS>
