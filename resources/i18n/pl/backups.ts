<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>LossView</name>
    <message>
        <source>People: %1</source>
        <translation>Osoby: %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Krok</translation>
    </message>
    <message>
        <source>Steps that would be lost, the newest first</source>
        <translation>Kroki, które zostałyby utracone, od najnowszych</translation>
    </message>
    <message>
        <source>Steps: %1</source>
        <translation>Kroki: %1</translation>
    </message>
    <message numerus="yes">
        <source>The backup of %1 is whole. %n step(s) saved after it would be lost.</source>
        <translation>
            <numerusform>Kopia z %1 jest dobra. %n krok zapisany po niej zostałby utracony.</numerusform>
            <numerusform>Kopia z %1 jest dobra. %n kroki zapisane po niej zostałyby utracone.</numerusform>
            <numerusform>Kopia z %1 jest dobra. %n kroków zapisanych po niej zostałoby utraconych.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup of %1 is whole. Nothing was saved after it.</source>
        <translation>Kopia z %1 jest dobra. Niczego po niej nie zapisano.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. The present data cannot be read, so nobody can tell what was saved after it; their files are kept.</source>
        <translation>Kopia z %1 jest dobra. Obecnych danych nie da się odczytać, więc nie wiadomo, co zapisano po niej; ich pliki zostaną zachowane.</translation>
    </message>
    <message>
        <source>The backup of %1 is whole. There are no data on this computer yet.</source>
        <translation>Kopia z %1 jest dobra. Na tym komputerze nie ma jeszcze danych.</translation>
    </message>
    <message>
        <source>The passwords and the paper key of that day will hold again.</source>
        <translation>Znów będą obowiązywać hasła i klucz papierowy z tamtego dnia.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>Otwieranie i sprawdzanie kopii…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Odtworzenie z kopii</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>Odtwórz tę kopię</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Odtwarzanie z kopii…</translation>
    </message>
    <message>
        <source>The backup is restored. Sign in to go on.</source>
        <translation>Dane odtworzono z kopii. Otwórz biuro ponownie, aby pracować dalej.</translation>
    </message>
    <message>
        <source>The data are as they were.</source>
        <translation>Dane pozostały bez zmian.</translation>
    </message>
    <message>
        <source>The files that were replaced are kept in %1.</source>
        <translation>Zastąpione pliki są zachowane w folderze %1.</translation>
    </message>
    <message>
        <source>The present files are not deleted: they are kept in the folder of the data, and a backup of them is made first where that is possible.</source>
        <translation>Obecne pliki nie zostaną usunięte: pozostaną w folderze danych, a jeśli to możliwe, najpierw powstanie ich kopia.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>Backup: %n day(s) ago</source>
        <translation>
            <numerusform>Kopia: %n dzień temu</numerusform>
            <numerusform>Kopia: %n dni temu</numerusform>
            <numerusform>Kopia: %n dni temu</numerusform>
        </translation>
    </message>
    <message>
        <source>Backup: today %1</source>
        <translation>Kopia: dziś %1</translation>
    </message>
    <message>
        <source>Backup: yesterday</source>
        <translation>Kopia: wczoraj</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Brak kopii</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>uszkodzona</translation>
    </message>
    <message>
        <source>not proved yet</source>
        <translation>jeszcze niesprawdzona</translation>
    </message>
    <message>
        <source>proved</source>
        <translation>sprawdzona</translation>
    </message>
</context>
</TS>
