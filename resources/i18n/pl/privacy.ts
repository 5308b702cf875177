<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>BreachesTab</name>
    <message numerus="yes">
        <source>%n hour(s) late</source>
        <translation>
            <numerusform>%n godzina po terminie</numerusform>
            <numerusform>%n godziny po terminie</numerusform>
            <numerusform>%n godzin po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>została %n godzina</numerusform>
            <numerusform>zostały %n godziny</numerusform>
            <numerusform>zostało %n godzin</numerusform>
        </translation>
    </message>
    <message>
        <source>A breach was left half-typed. What was typed is kept.</source>
        <translation>Naruszenie zostało wpisane do połowy. To, co wpisano, jest zachowane.</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <source>New breach</source>
        <translation>Nowe naruszenie</translation>
    </message>
    <message>
        <source>No breach has been written down.</source>
        <translation>Nie zapisano żadnego naruszenia.</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Stwierdzono</translation>
    </message>
    <message>
        <source>Notify by</source>
        <translation>Zgłosić do</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Register of breaches</source>
        <translation>Rejestr naruszeń</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The clock starts when somebody of the office learns of the breach. The authority is notified at uodo.gov.pl, unless harm to people is unlikely; at high risk the people are told too.</source>
        <translation>Czas biegnie od chwili, gdy ktoś z urzędu dowie się o naruszeniu. Zgłasza się je na uodo.gov.pl, chyba że szkoda dla osób jest mało prawdopodobna; przy wysokim ryzyku zawiadamia się też osoby.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>no notice needed</source>
        <translation>bez zgłoszenia</translation>
    </message>
    <message>
        <source>notified</source>
        <translation>zgłoszone</translation>
    </message>
</context>
<context>
    <name>DestructionTab</name>
    <message>
        <source>Carried out</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Consent of the archive</source>
        <translation>Zgoda archiwum</translation>
    </message>
    <message numerus="yes">
        <source>Destroy %n file(s) for good?</source>
        <translation>
            <numerusform>Zniszczyć na zawsze %n teczkę?</numerusform>
            <numerusform>Zniszczyć na zawsze %n teczki?</numerusform>
            <numerusform>Zniszczyć na zawsze %n teczek?</numerusform>
        </translation>
    </message>
    <message>
        <source>Destroy by protocol…</source>
        <translation>Zniszcz protokołem…</translation>
    </message>
    <message>
        <source>Destroy for good</source>
        <translation>Zniszcz na zawsze</translation>
    </message>
    <message>
        <source>Everything about these people is erased. Nothing brings it back.</source>
        <translation>Wszystko o tych osobach zostanie usunięte. Nic tego nie przywróci.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Teczki</translation>
    </message>
    <message>
        <source>Files proposed for destruction</source>
        <translation>Akta proponowane do brakowania</translation>
    </message>
    <message>
        <source>Files that may be destroyed</source>
        <translation>Teczki, których czas minął</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Przechowywać do</translation>
    </message>
    <message>
        <source>Leave out or take in</source>
        <translation>Pomiń lub przywróć</translation>
    </message>
    <message>
        <source>No file&apos;s time is over.</source>
        <translation>Nie minął czas żadnej teczki.</translation>
    </message>
    <message>
        <source>Nothing has been destroyed.</source>
        <translation>Niczego nie zniszczono.</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Once a year: print the proposal, send it to the archive, and only with its consent destroy the files. Destroyed files cannot be brought back.</source>
        <translation>Raz w roku: wydrukuj propozycję, wyślij ją do archiwum i dopiero za jego zgodą zniszcz akta. Zniszczonych akt nie da się przywrócić.</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Print the proposal…</source>
        <translation>Drukuj propozycję…</translation>
    </message>
    <message>
        <source>Print the protocol…</source>
        <translation>Drukuj protokół…</translation>
    </message>
    <message>
        <source>Protocol of destruction</source>
        <translation>Protokół brakowania</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protokoły</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Mieszkaniec</translation>
    </message>
    <message>
        <source>Show the resident</source>
        <translation>Pokaż mieszkańca</translation>
    </message>
    <message>
        <source>The files were destroyed. Print the protocol and have it signed.</source>
        <translation>Akta zniszczono. Wydrukuj protokół i daj go do podpisu.</translation>
    </message>
    <message>
        <source>What is still there afterwards:</source>
        <translation>Co potem jeszcze zostaje:</translation>
    </message>
    <message>
        <source>erasure granted</source>
        <translation>zgoda na usunięcie</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
</context>
<context>
    <name>NoticesTab</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osoby</numerusform>
            <numerusform>%n osób</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to</source>
        <translation>Ostatnio wręczona</translation>
    </message>
    <message>
        <source>No notice yet. It is written in Settings, Office.</source>
        <translation>Nie ma jeszcze klauzuli. Pisze się ją w Ustawieniach, Biuro.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Text of the version</source>
        <translation>Treść wersji</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Versions of the privacy notice</source>
        <translation>Wersje klauzuli informacyjnej</translation>
    </message>
    <message>
        <source>Write a new version</source>
        <translation>Napisz nową wersję</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Breaches</source>
        <translation>Naruszenia</translation>
    </message>
    <message>
        <source>Destruction of files</source>
        <translation>Brakowanie akt</translation>
    </message>
    <message>
        <source>New breach of personal data</source>
        <translation>Nowe naruszenie ochrony danych</translation>
    </message>
    <message>
        <source>New request about personal data</source>
        <translation>Nowy wniosek w sprawie danych</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Części strony</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Ochrona danych</translation>
    </message>
    <message>
        <source>Privacy notices</source>
        <translation>Klauzule informacyjne</translation>
    </message>
    <message>
        <source>Processing register</source>
        <translation>Rejestr czynności</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Wnioski osób</translation>
    </message>
</context>
<context>
    <name>RegisterTab</name>
    <message>
        <source>A template to be checked by the data protection officer and put into the register of the office. Save it and write in it what differs.</source>
        <translation>Wzór do sprawdzenia przez inspektora ochrony danych i włączenia do rejestru urzędu. Zapisz go i popraw to, co u Was jest inaczej.</translation>
    </message>
    <message>
        <source>Entry in the register of processing activities</source>
        <translation>Wpis do rejestru czynności przetwarzania</translation>
    </message>
    <message>
        <source>Save for a word processor…</source>
        <translation>Zapisz do edytora tekstu…</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>Dokumenty tekstowe (*.odt)</translation>
    </message>
    <message>
        <source>The document was not saved. Choose another folder.</source>
        <translation>Nie udało się zapisać dokumentu. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>The document was saved.</source>
        <translation>Dokument zapisano.</translation>
    </message>
    <message>
        <source>processing-register</source>
        <translation>rejestr-czynnosci</translation>
    </message>
</context>
<context>
    <name>RequestsTab</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>został %n dzień</numerusform>
            <numerusform>zostały %n dni</numerusform>
            <numerusform>zostało %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>A request was left half-typed. What was typed is kept.</source>
        <translation>Wniosek został wpisany do połowy. To, co wpisano, jest zachowane.</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Odpowiedzieć do</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>O co prosi</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nowy wniosek</translation>
    </message>
    <message>
        <source>Nobody has asked yet. Requests under art. 15 to 21 GDPR stand here.</source>
        <translation>Nikt jeszcze nie złożył wniosku. Tu stoją wnioski z art. 15–21 RODO.</translation>
    </message>
    <message>
        <source>Open or answer</source>
        <translation>Otwórz lub odpowiedz</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Wpłynął</translation>
    </message>
    <message>
        <source>Requests about personal data</source>
        <translation>Wnioski w sprawie danych osobowych</translation>
    </message>
    <message>
        <source>Show the resident</source>
        <translation>Pokaż mieszkańca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>Kto prosi</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odpowiedziano</translation>
    </message>
</context>
<context>
    <name>destruction</name>
    <message>
        <source>&amp;Day of the consent</source>
        <translation>&amp;Dzień zgody</translation>
    </message>
    <message>
        <source>&amp;Number of the archive&apos;s consent</source>
        <translation>&amp;Numer zgody archiwum</translation>
    </message>
    <message>
        <source>&amp;Who carries it out</source>
        <translation>&amp;Kto wykonuje</translation>
    </message>
</context>
<context>
    <name>privacy_dialogs</name>
    <message>
        <source>&amp;Asks for</source>
        <translation>O co &amp;prosi</translation>
    </message>
    <message>
        <source>&amp;Authority notified on</source>
        <translation>&amp;Zgłoszono do UODO</translation>
    </message>
    <message>
        <source>&amp;Closed on</source>
        <translation>Za&amp;mknięto</translation>
    </message>
    <message>
        <source>&amp;Content of the request</source>
        <translation>&amp;Treść wniosku</translation>
    </message>
    <message>
        <source>&amp;Happened on, if known</source>
        <translation>Zdarzyło się &amp;dnia, jeśli wiadomo</translation>
    </message>
    <message>
        <source>&amp;Noticed on</source>
        <translation>&amp;Stwierdzono dnia</translation>
    </message>
    <message>
        <source>&amp;Resident</source>
        <translation>&amp;Mieszkaniec</translation>
    </message>
    <message>
        <source>&amp;Risk for the people</source>
        <translation>&amp;Ryzyko dla osób</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Co się stało</translation>
    </message>
    <message>
        <source>Ans&amp;wered on</source>
        <translation>Odpo&amp;wiedziano</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Breach of personal data</source>
        <translation>Naruszenie ochrony danych</translation>
    </message>
    <message>
        <source>For a rectification: what was corrected and who was told (art. 19).</source>
        <translation>Przy sprostowaniu: co poprawiono i kogo zawiadomiono (art. 19).</translation>
    </message>
    <message>
        <source>New breach of personal data</source>
        <translation>Nowe naruszenie ochrony danych</translation>
    </message>
    <message>
        <source>New request about personal data</source>
        <translation>Nowy wniosek w sprawie danych</translation>
    </message>
    <message>
        <source>Notices and end</source>
        <translation>Zgłoszenia i zamknięcie</translation>
    </message>
    <message>
        <source>Number of &amp;people</source>
        <translation>&amp;Liczba osób</translation>
    </message>
    <message>
        <source>O&amp;utcome</source>
        <translation>W&amp;ynik</translation>
    </message>
    <message>
        <source>People told on</source>
        <translation>Zawiadomiono osoby</translation>
    </message>
    <message>
        <source>Reason of an extension</source>
        <translation>Powód przedłużenia</translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation>Wpłynął &amp;dnia</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Request about personal data</source>
        <translation>Wniosek w sprawie danych</translation>
    </message>
    <message>
        <source>Risk and measures</source>
        <translation>Ryzyko i działania</translation>
    </message>
    <message>
        <source>Two more months are possible; the person must be told within the first one.</source>
        <translation>Można przedłużyć o dwa miesiące; osobę trzeba zawiadomić w ciągu pierwszego.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się stało</translation>
    </message>
    <message>
        <source>What was &amp;done</source>
        <translation>Co zro&amp;biono</translation>
    </message>
    <message>
        <source>What was done, or why it was refused</source>
        <translation>Co zrobiono albo dlaczego odmówiono</translation>
    </message>
    <message>
        <source>Which people and which data</source>
        <translation>Jakie osoby i jakie dane</translation>
    </message>
    <message>
        <source>Who asks, if somebody else</source>
        <translation>Kto prosi, jeśli ktoś inny</translation>
    </message>
    <message>
        <source>Why not notified, or why late</source>
        <translation>Dlaczego nie zgłoszono lub po terminie</translation>
    </message>
    <message>
        <source>Without names: the register is shown.</source>
        <translation>Bez nazwisk: rejestr bywa okazywany.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>o godzinie</translation>
    </message>
    <message>
        <source>at (&amp;time)</source>
        <translation>o &amp;godzinie</translation>
    </message>
    <message>
        <source>h.mm</source>
        <translation>g.mm</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>jeszcze bez odpowiedzi</translation>
    </message>
    <message>
        <source>not judged yet</source>
        <translation>jeszcze nieocenione</translation>
    </message>
</context>
</TS>
