<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from the calendar (F4)</source>
        <translation>Wybierz z kalendarza (F4)</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>dd.mm.rrrr</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dzień temu</numerusform>
            <numerusform>%n dni temu</numerusform>
            <numerusform>%n dni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n miesiąc temu</numerusform>
            <numerusform>%n miesiące temu</numerusform>
            <numerusform>%n miesięcy temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) ago</source>
        <translation>
            <numerusform>%n tydzień temu</numerusform>
            <numerusform>%n tygodnie temu</numerusform>
            <numerusform>%n tygodni temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n rok temu</numerusform>
            <numerusform>%n lata temu</numerusform>
            <numerusform>%n lat temu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>za %n dzień</numerusform>
            <numerusform>za %n dni</numerusform>
            <numerusform>za %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>za %n miesiąc</numerusform>
            <numerusform>za %n miesiące</numerusform>
            <numerusform>za %n miesięcy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n week(s)</source>
        <translation>
            <numerusform>za %n tydzień</numerusform>
            <numerusform>za %n tygodnie</numerusform>
            <numerusform>za %n tygodni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n year(s)</source>
        <translation>
            <numerusform>za %n rok</numerusform>
            <numerusform>za %n lata</numerusform>
            <numerusform>za %n lat</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>dziś</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>jutro</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>wczoraj</translation>
    </message>
</context>
<context>
    <name>DraftWatch</name>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Odrzucić wpisany tekst?</translation>
    </message>
    <message>
        <source>It was never saved and cannot be brought back.</source>
        <translation>Nie został zapisany i nie da się go przywrócić.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>This form was left half-typed. What was typed is shown again.</source>
        <translation>Ten formularz nie został dokończony. To, co wpisano, zostało zachowane i jest pokazane.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Discard changes</source>
        <translation>Odrzuć zmiany</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Zapisano szkic o %1</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Wróć do edycji</translation>
    </message>
    <message>
        <source>Nothing was saved. The text stays here.</source>
        <translation>Niczego nie zapisano. Wpisany tekst pozostaje w oknie.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save the changes?</source>
        <translation>Zapisać zmiany?</translation>
    </message>
    <message>
        <source>What was typed here is not saved yet.</source>
        <translation>To, co tu wpisano, nie jest jeszcze zapisane.</translation>
    </message>
</context>
<context>
    <name>EditFooter</name>
    <message numerus="yes">
        <source>%n field(s) to correct</source>
        <translation>
            <numerusform>%n pole wymaga poprawy</numerusform>
            <numerusform>%n pola wymagają poprawy</numerusform>
            <numerusform>%n pól wymaga poprawy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n uwaga</numerusform>
            <numerusform>%n uwagi</numerusform>
            <numerusform>%n uwag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s), saving is allowed</source>
        <translation>
            <numerusform>%n uwaga, można zapisać</numerusform>
            <numerusform>%n uwagi, można zapisać</numerusform>
            <numerusform>%n uwag, można zapisać</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Zapisz mimo to</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>required</source>
        <translation>wymagane</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>A fault in the program. What was saved before is safe; the last step may not be. Event number: %1</source>
        <translation>Błąd programu. To, co zapisano wcześniej, jest bezpieczne; ostatnia czynność mogła się nie zapisać. Numer zdarzenia: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Coś poszło nie tak</translation>
    </message>
    <message>
        <source>This was not done</source>
        <translation>Tego nie wykonano</translation>
    </message>
</context>
<context>
    <name>KeptDraftBanner</name>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 rows fit the search, or more than %1; %2 rows there are</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Check the spelling or clear the filter. Polish letters are not needed.</source>
        <translation>Sprawdź pisownię albo wyczyść filtr. Polskie litery nie są konieczne.</translation>
    </message>
    <message>
        <source>Clear search and filter</source>
        <translation>Wyczyść wyszukiwanie i filtr</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niczego nie znaleziono</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Nie udało się odczytać listy.</translation>
    </message>
    <message>
        <source>The list is narrowed to: %1.</source>
        <translation>Lista jest zawężona: %1.</translation>
    </message>
    <message>
        <source>over %1 of %2</source>
        <extracomment>%1 rows fit the search, or more than %1; %2 rows there are</extracomment>
        <translation>ponad %1 z %2</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>&amp;Access log</source>
        <translation>&amp;Dziennik dostępu</translation>
    </message>
    <message>
        <source>&amp;Catalogue</source>
        <translation>&amp;Katalog usług</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Plans</source>
        <translation>&amp;Plany</translation>
    </message>
    <message>
        <source>&amp;Residents</source>
        <translation>&amp;Mieszkańcy</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Ustawienia</translation>
    </message>
    <message>
        <source>Pe&amp;rsonal data</source>
        <translation>&amp;Ochrona danych</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Strony dokumentu</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Na szerokość okna (Ctrl+0)</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Powiększ (Ctrl++)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Dokumenty PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 page in view, %2 pages there are</extracomment>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Wysłano do drukarki.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Pomniejsz (Ctrl+-)</translation>
    </message>
    <message>
        <source>The document was not saved. Choose another folder.</source>
        <translation>Nie udało się zapisać dokumentu. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The document was saved.</source>
        <translation>Dokument zapisano.</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Copy the details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search (Esc)</source>
        <translation>Wyczyść wyszukiwanie (Esc)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Go on</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>The program ended unexpectedly last time</source>
        <translation>Ostatnio program zakończył się niespodziewanie</translation>
    </message>
    <message>
        <source>What was saved is safe. Forms that were open are offered again.</source>
        <translation>To, co zapisano, jest bezpieczne. Otwarte wtedy formularze można kontynuować.</translation>
    </message>
</context>
<context>
    <name>TimeRangeEdit</name>
    <message>
        <source>%1, from hour</source>
        <translation>%1, od godziny</translation>
    </message>
    <message>
        <source>%1, to hour</source>
        <translation>%1, do godziny</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>clash</source>
        <translation>kolizja</translation>
    </message>
    <message>
        <source>clash with another visit</source>
        <translation>kolizja z inną wizytą</translation>
    </message>
    <message>
        <source>nobody comes</source>
        <translation>nikt nie przychodzi</translation>
    </message>
</context>
<context>
    <name>_Calendar</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Taken back: %1</source>
        <translation>Cofnięto: %1</translation>
    </message>
</context>
</TS>
