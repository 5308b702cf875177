<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>cli</name>
    <message>
        <source>Code of the content: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that are not imported: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coordinator: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help of other bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this was only a preview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper key: {key}
Write it down now and keep it in the director&apos;s safe: it is shown only this once and opens the store when every password is lost.</source>
        <translation>Klucz papierowy: {key}
Przepisz go teraz i schowaj w sejfie dyrektora: jest pokazywany tylko ten jeden raz i otwiera dane, gdy wszystkie hasła przepadną.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Row %1 was rejected. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1, %2: the cell is empty. Answer with --answer &quot;%4=…&quot;: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows %1, %2: what does “%3” mean? Answer with --answer &quot;%4=…&quot;: %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Przerwano. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>Supporting activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice office is ready in {folder}.</source>
        <translation>Biuro ćwiczebne jest gotowe w folderze {folder}.</translation>
    </message>
    <message>
        <source>The program made a mistake; the last step was not done. The report is in {path}.</source>
        <translation>Wystąpił błąd programu; ostatnia czynność nie została wykonana. Raport zapisano w pliku {path}.</translation>
    </message>
    <message>
        <source>The store is ready in {folder}.</source>
        <translation>Dane biura są gotowe w folderze {folder}.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>User name: {user}, password: {password}</source>
        <translation>Nazwa użytkownika: {user}, hasło: {password}</translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
