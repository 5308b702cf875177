<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AmountSection</name>
    <message>
        <source>Amount</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>In what time</source>
        <translation>Na jaki okres</translation>
    </message>
    <message>
        <source>Take %1 a week from the weekly times</source>
        <translation>Przyjmij %1 tygodniowo z godzin w tygodniu</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
</context>
<context>
    <name>CostCard</name>
    <message numerus="yes">
        <source>%n line(s) without a complete price.</source>
        <translation>
            <numerusform>%n pozycja bez pełnej stawki.</numerusform>
            <numerusform>%n pozycje bez pełnej stawki.</numerusform>
            <numerusform>%n pozycji bez pełnej stawki.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Koszt miesięczny</translation>
    </message>
    <message>
        <source>Cost of the whole plan</source>
        <translation>Koszt całego planu</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message numerus="yes">
        <source>For %n line(s) the fee is set by a decision.</source>
        <translation>
            <numerusform>Odpłatność za %n pozycję ustala decyzja.</numerusform>
            <numerusform>Odpłatność za %n pozycje ustala decyzja.</numerusform>
            <numerusform>Odpłatność za %n pozycji ustala decyzja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Person&apos;s fee a month</source>
        <translation>Odpłatność miesięczna</translation>
    </message>
    <message>
        <source>Person&apos;s fee for the whole plan</source>
        <translation>Odpłatność za cały plan</translation>
    </message>
</context>
<context>
    <name>CostPreview</name>
    <message>
        <source>Cost a month: %1</source>
        <translation>Koszt miesięczny: %1</translation>
    </message>
    <message>
        <source>Type the amount and the price to see the cost of this service.</source>
        <translation>Wpisz wymiar i stawkę, aby zobaczyć koszt usługi.</translation>
    </message>
    <message>
        <source>for the whole plan: %1</source>
        <translation>za cały plan: %1</translation>
    </message>
    <message>
        <source>the fee is set by a decision</source>
        <translation>odpłatność ustala decyzja</translation>
    </message>
    <message>
        <source>the person pays a month: %1</source>
        <translation>osoba płaci miesięcznie: %1</translation>
    </message>
</context>
<context>
    <name>GoalList</name>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Po czym poznamy</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto odpowiada</translation>
    </message>
</context>
<context>
    <name>ItemDialog</name>
    <message>
        <source>Fee in the catalogue: %1.</source>
        <translation>Odpłatność w katalogu: %1.</translation>
    </message>
    <message>
        <source>Limit: %1.</source>
        <translation>Limit: %1.</translation>
    </message>
    <message>
        <source>Put in unfinished</source>
        <translation>Wstaw niedokończoną</translation>
    </message>
    <message>
        <source>Put into the plan</source>
        <translation>Wpisz do planu</translation>
    </message>
</context>
<context>
    <name>ItemTable</name>
    <message>
        <source>/ mo.</source>
        <translation>/ mies.</translation>
    </message>
    <message>
        <source>/ week</source>
        <translation>/ tydz.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Działania</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Dodaj działanie</translation>
    </message>
    <message>
        <source>Add other help</source>
        <translation>Dodaj inną pomoc</translation>
    </message>
    <message>
        <source>Add service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmień</translation>
    </message>
    <message>
        <source>Change the line</source>
        <translation>Zmień pozycję</translation>
    </message>
    <message>
        <source>Cost a month</source>
        <translation>Koszt / mies.</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Odpłatność</translation>
    </message>
    <message>
        <source>Help of other bodies</source>
        <translation>Pomoc innych instytucji</translation>
    </message>
    <message>
        <source>Help the person already has, for example from health care.</source>
        <translation>Pomoc, z której osoba już korzysta, na przykład z ochrony zdrowia.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>No service was added yet.</source>
        <translation>Nie dodano jeszcze żadnej usługi.</translation>
    </message>
    <message>
        <source>Other help</source>
        <translation>Inna pomoc</translation>
    </message>
    <message>
        <source>Provider and contract</source>
        <translation>Wykonawca i umowa</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Stawka</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Usługi społeczne</translation>
    </message>
    <message>
        <source>Supporting activities, free of charge</source>
        <translation>Działania wspierające, bezpłatne</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Take the line out</source>
        <translation>Usuń pozycję</translation>
    </message>
    <message>
        <source>Volunteers, neighbours and self-help groups will stand here.</source>
        <translation>Tu pojawią się wolontariusze, sąsiedzi i grupy samopomocowe.</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Na czym polega</translation>
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
    <name>ItemsSection</name>
    <message>
        <source>Week</source>
        <translation>Tydzień</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>Begin the plan</source>
        <translation>Rozpocznij plan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>For whom is the plan?</source>
        <translation>Dla kogo jest plan?</translation>
    </message>
</context>
<context>
    <name>PlanEditorPage</name>
    <message>
        <source>Discard these changes</source>
        <translation>Odrzuć te zmiany</translation>
    </message>
    <message>
        <source>Unsaved changes from %1 were brought back.</source>
        <translation>Przywrócono niezapisane zmiany z %1.</translation>
    </message>
</context>
<context>
    <name>PlanFooter</name>
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
    <message>
        <source>Agree with the person</source>
        <translation>Uzgodnij z osobą</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Rozpocznij realizację</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <translation>Zapisano szkic o %1</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Zapisz i zamknij</translation>
    </message>
    <message>
        <source>Save; the plan stays open</source>
        <translation>Zapisz; plan pozostaje otwarty</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Undo change</source>
        <translation>Cofnij zmianę</translation>
    </message>
</context>
<context>
    <name>PlanHeader</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>pozostał %n dzień</numerusform>
            <numerusform>pozostały %n dni</numerusform>
            <numerusform>pozostało %n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) past the last day</source>
        <translation>
            <numerusform>%n dzień po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
            <numerusform>%n dni po terminie</numerusform>
        </translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nowy plan</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Podgląd wydruku</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>jeszcze niezapisany</translation>
    </message>
    <message>
        <source>plan: %1</source>
        <extracomment>%1 the state of the whole plan</extracomment>
        <translation>plan: %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
</context>
<context>
    <name>PlanMenu</name>
    <message>
        <source>Another coordinator…</source>
        <translation>Inny koordynator…</translation>
    </message>
    <message>
        <source>Back to the draft</source>
        <translation>Wróć do szkicu</translation>
    </message>
    <message>
        <source>Change the plan (new version)</source>
        <translation>Zmień plan (nowa wersja)</translation>
    </message>
    <message>
        <source>Complete the plan…</source>
        <translation>Zakończ plan…</translation>
    </message>
    <message>
        <source>Copy for the person…</source>
        <translation>Egzemplarz dla osoby…</translation>
    </message>
    <message>
        <source>End the plan early…</source>
        <translation>Przerwij plan…</translation>
    </message>
    <message>
        <source>Give up the draft…</source>
        <translation>Porzuć szkic…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Open the person&apos;s card</source>
        <translation>Otwórz kartę osoby</translation>
    </message>
    <message>
        <source>Other steps of this plan</source>
        <translation>Inne czynności dotyczące planu</translation>
    </message>
</context>
<context>
    <name>PlanPreviewer</name>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>without number</source>
        <translation>bez numeru</translation>
    </message>
</context>
<context>
    <name>PlanReader</name>
    <message>
        <source>A newer version replaced this one. It stays printable.</source>
        <translation>Tę wersję zastąpiła nowsza. Nadal można ją wydrukować.</translation>
    </message>
    <message>
        <source>Accepted by the person</source>
        <translation>Akceptacja osoby</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>Agreement and approval</source>
        <translation>Uzgodnienie i zatwierdzenie</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzenie</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Początek realizacji</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <source>Closing conversation</source>
        <translation>Rozmowa podsumowująca</translation>
    </message>
    <message>
        <source>Code of the content</source>
        <translation>Kod treści</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Copy given</source>
        <translation>Wydany egzemplarz</translation>
    </message>
    <message>
        <source>End of the plan</source>
        <translation>Zakończenie planu</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Data zakończenia</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Monitoring schedule</source>
        <translation>Terminy monitorowania</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Powód zmiany</translation>
    </message>
    <message>
        <source>Reason of the early end</source>
        <translation>Powód przerwania</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Powody</translation>
    </message>
    <message>
        <source>Reasons given for going on</source>
        <translation>Uzasadnienia odstępstw</translation>
    </message>
    <message>
        <source>Recognised needs</source>
        <translation>Rozpoznane potrzeby</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Situation, needs and strengths</source>
        <translation>Sytuacja, potrzeby i mocne strony</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Mocne strony i zasoby</translation>
    </message>
    <message>
        <source>The person accepted this version. It waits for approval and does not change.</source>
        <translation>Osoba zaakceptowała tę wersję. Wersja czeka na zatwierdzenie i już się nie zmienia.</translation>
    </message>
    <message>
        <source>This plan was given up.</source>
        <translation>Ten plan porzucono.</translation>
    </message>
    <message>
        <source>This version is being written.</source>
        <translation>Ta wersja jest w trakcie pisania.</translation>
    </message>
    <message>
        <source>Version approved on %1. It does not change any more; a change is a new version.</source>
        <translation>Wersja zatwierdzona %1. Już się nie zmienia; zmiana planu to nowa wersja.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>Who asked</source>
        <translation>Kto wystąpił</translation>
    </message>
    <message>
        <source>Who asked for the change</source>
        <translation>Kto wystąpił o zmianę</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Sporządzenie</translation>
    </message>
    <message>
        <source>authorisation %1</source>
        <translation>upoważnienie nr %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>wersja %1</translation>
    </message>
    <message>
        <source>written down by: %1</source>
        <translation>wpisał(a): %1</translation>
    </message>
</context>
<context>
    <name>PlanSteps</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Give up plan %1?</source>
        <translation>Porzucić plan %1?</translation>
    </message>
    <message>
        <source>Give up the change of plan %1?</source>
        <translation>Porzucić zmianę planu %1?</translation>
    </message>
    <message>
        <source>It stays in the history and can be read, but no longer written.</source>
        <translation>Pozostanie w historii i będzie można go przeczytać, ale nie zmieniać.</translation>
    </message>
</context>
<context>
    <name>PlansPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>W przygotowaniu</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończone</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Pisz dalej</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązujące</translation>
    </message>
    <message>
        <source>List of plans</source>
        <translation>Lista planów</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nowy plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nie ma jeszcze planów</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Plany</translation>
    </message>
    <message>
        <source>Plans join paid services, volunteers and neighbours in one week. Begin the first one for a person of the register.</source>
        <translation>Plan łączy usługi, wolontariuszy i sąsiadów w jednym tygodniu. Rozpocznij pierwszy dla osoby z rejestru.</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Szukaj planów</translation>
    </message>
    <message>
        <source>Search: name or number of the plan…</source>
        <translation>Szukaj: nazwisko albo numer planu…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>The plan for %1 was begun and not saved. What was typed is kept.</source>
        <translation>Rozpoczęty plan (%1) nie jest zapisany. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Do końca</translation>
    </message>
    <message>
        <source>past the end</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>version agreed</source>
        <translation>wersja uzgodniona</translation>
    </message>
    <message>
        <source>version in draft</source>
        <translation>wersja w szkicu</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Parts of the plan</source>
        <translation>Części planu</translation>
    </message>
</context>
<context>
    <name>TimeRow</name>
    <message>
        <source>Take this time out</source>
        <translation>Usuń tę godzinę</translation>
    </message>
    <message>
        <source>Weekly time</source>
        <translation>Godzina w tygodniu</translation>
    </message>
</context>
<context>
    <name>TimesSection</name>
    <message>
        <source>Add another time</source>
        <translation>Dodaj kolejną godzinę</translation>
    </message>
    <message>
        <source>Weekly times</source>
        <translation>Godziny w tygodniu</translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message>
        <source>The week</source>
        <translation>Tydzień</translation>
    </message>
    <message>
        <source>The week of the plan</source>
        <translation>Tydzień z planem</translation>
    </message>
    <message>
        <source>Weekly times of the lines will be shown here.</source>
        <translation>Tu pojawią się godziny pozycji planu.</translation>
    </message>
</context>
<context>
    <name>plan_commands</name>
    <message>
        <source>Next part of the plan</source>
        <translation>Następna część planu</translation>
    </message>
    <message>
        <source>Previous part of the plan</source>
        <translation>Poprzednia część planu</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>Podgląd wydruku</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Zapisz plan</translation>
    </message>
</context>
<context>
    <name>plan_form</name>
    <message>
        <source>Agreed to be named on the print</source>
        <translation>Zgoda na nazwisko na wydruku</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>Amount of the fee</source>
        <translation>Kwota odpłatności</translation>
    </message>
    <message>
        <source>Application and case</source>
        <translation>Wniosek i sprawa</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Numer wniosku</translation>
    </message>
    <message>
        <source>Application of the day</source>
        <translation>Data wniosku</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Do kiedy</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>Zmiana planu</translation>
    </message>
    <message>
        <source>Change, resignation and end</source>
        <translation>Zmiana, rezygnacja, zakończenie</translation>
    </message>
    <message>
        <source>Contact or place</source>
        <translation>Kontakt albo miejsce</translation>
    </message>
    <message>
        <source>Contract number</source>
        <translation>Numer umowy</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Koordynator</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Family, health, housing, work, contacts</source>
        <translation>Rodzina, zdrowie, mieszkanie, praca, kontakty</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>From the catalogue</source>
        <translation>Z katalogu</translation>
    </message>
    <message>
        <source>From, if not as the plan</source>
        <translation>Od, jeśli inaczej niż plan</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Help of another body</source>
        <translation>Pomoc innej instytucji</translation>
    </message>
    <message>
        <source>Help of another body in the plan</source>
        <translation>Pomoc innej instytucji w planie</translation>
    </message>
    <message>
        <source>How the plan may be changed or ended</source>
        <translation>Jak można zmienić albo zakończyć plan</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Po czym poznamy</translation>
    </message>
    <message>
        <source>In more detail</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Słowami tej osoby</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation>Rodzaj wsparcia</translation>
    </message>
    <message>
        <source>Left empty, the usual text is printed.</source>
        <translation>Jeśli pole jest puste, drukuje się tekst standardowy.</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Tryb prawny</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Name in the plan</source>
        <translation>Nazwa w planie</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>New help of another body</source>
        <translation>Nowa pomoc innej instytucji</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nowa usługa</translation>
    </message>
    <message>
        <source>New supporting activity</source>
        <translation>Nowe działanie wspierające</translation>
    </message>
    <message>
        <source>Per cent of the price</source>
        <translation>Procent stawki</translation>
    </message>
    <message>
        <source>Period and coordinator</source>
        <translation>Okres i koordynator</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Price and fee</source>
        <translation>Stawka i odpłatność</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Stawka za jednostkę</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Wykonawca</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Powód zmiany</translation>
    </message>
    <message>
        <source>Rhythm in words</source>
        <translation>Częstotliwość słowami</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Data rozmowy</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Service in the plan</source>
        <translation>Usługa w planie</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>Situation of the person</source>
        <translation>Sytuacja osoby</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Mocne strony i zasoby</translation>
    </message>
    <message>
        <source>Supporting activity</source>
        <translation>Działanie wspierające</translation>
    </message>
    <message>
        <source>Supporting activity in the plan</source>
        <translation>Działanie wspierające w planie</translation>
    </message>
    <message>
        <source>The person pays</source>
        <translation>Osoba płaci</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>To, if not as the plan</source>
        <translation>Do, jeśli inaczej niż plan</translation>
    </message>
    <message>
        <source>What help</source>
        <translation>Jaka pomoc</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Na czym polega</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Who asked for the change</source>
        <translation>Kto wystąpił o zmianę</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Kto jej udziela</translation>
    </message>
    <message>
        <source>Who helps</source>
        <translation>Kto pomaga</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>as needed, twice a week</source>
        <translation>w miarę potrzeb, dwa razy w tygodniu</translation>
    </message>
    <message>
        <source>given when saved</source>
        <translation>nadawany przy zapisie</translation>
    </message>
</context>
<context>
    <name>plan_parts</name>
    <message>
        <source>Add check</source>
        <translation>Dodaj termin</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>Dodaj potrzebę</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>Monitoring schedule</source>
        <translation>Terminy monitorowania</translation>
    </message>
    <message>
        <source>Recognised needs</source>
        <translation>Rozpoznane potrzeby</translation>
    </message>
    <message>
        <source>Suggest dates</source>
        <translation>Zaproponuj terminy</translation>
    </message>
    <message>
        <source>Take this check out</source>
        <translation>Usuń ten termin</translation>
    </message>
    <message>
        <source>Take this goal out</source>
        <translation>Usuń ten cel</translation>
    </message>
    <message>
        <source>Take this need out</source>
        <translation>Usuń tę potrzebę</translation>
    </message>
    <message>
        <source>Two to five goals, worded together with the person.</source>
        <translation>Od dwóch do pięciu celów, sformułowanych razem z osobą.</translation>
    </message>
    <message>
        <source>Type the first and the last day of the plan first.</source>
        <translation>Najpierw wpisz pierwszy i ostatni dzień planu.</translation>
    </message>
    <message>
        <source>Usual: a call every month and a visit every third month.</source>
        <translation>Zwykle: rozmowa co miesiąc i wizyta co trzeci miesiąc.</translation>
    </message>
    <message>
        <source>What the person needs, in plain words: one need a line.</source>
        <translation>Czego osoba potrzebuje, prostymi słowami: jedna potrzeba w wierszu.</translation>
    </message>
    <message>
        <source>telephone call</source>
        <translation>rozmowa telefoniczna</translation>
    </message>
    <message>
        <source>visit at home</source>
        <translation>wizyta w domu</translation>
    </message>
</context>
<context>
    <name>plan_steps</name>
    <message>
        <source>A new version was begun. The former one holds until approval.</source>
        <translation>Rozpoczęto nową wersję. Do zatwierdzenia obowiązuje poprzednia.</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Data akceptacji</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Uzgodniono</translation>
    </message>
    <message>
        <source>Agreeing the plan</source>
        <translation>Uzgodnienie planu</translation>
    </message>
    <message>
        <source>Another coordinator</source>
        <translation>Inny koordynator</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Data zatwierdzenia</translation>
    </message>
    <message>
        <source>Approving the plan</source>
        <translation>Zatwierdzenie planu</translation>
    </message>
    <message>
        <source>Begin the plan</source>
        <translation>Rozpocznij realizację</translation>
    </message>
    <message>
        <source>Beginning the plan early</source>
        <translation>Rozpoczęcie planu przed czasem</translation>
    </message>
    <message>
        <source>Closing conversation on</source>
        <translation>Data rozmowy podsumowującej</translation>
    </message>
    <message>
        <source>Completing the plan</source>
        <translation>Zakończenie planu</translation>
    </message>
    <message>
        <source>Copy for the person</source>
        <translation>Egzemplarz dla osoby</translation>
    </message>
    <message>
        <source>Course and results of the plan</source>
        <translation>Przebieg i rezultaty planu</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Data zakończenia</translation>
    </message>
    <message>
        <source>Ending the plan early</source>
        <translation>Przerwanie planu</translation>
    </message>
    <message>
        <source>From the approval on the version and its print never change.</source>
        <translation>Od zatwierdzenia wersja i jej wydruk już się nie zmieniają.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Data wydania</translation>
    </message>
    <message>
        <source>In what form</source>
        <translation>W jakiej formie</translation>
    </message>
    <message>
        <source>In what way</source>
        <translation>W jaki sposób</translation>
    </message>
    <message>
        <source>New coordinator</source>
        <translation>Nowy koordynator</translation>
    </message>
    <message>
        <source>Noted in the history of the plan; not a change of the plan itself.</source>
        <translation>Odnotowane w historii planu; nie jest to zmiana planu.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>The approver has signed the plan on paper</source>
        <translation>Plan na papierze jest podpisany przez osobę zatwierdzającą</translation>
    </message>
    <message>
        <source>The coordinator was changed.</source>
        <translation>Zmieniono koordynatora.</translation>
    </message>
    <message>
        <source>The copy was noted.</source>
        <translation>Odnotowano wydanie egzemplarza.</translation>
    </message>
    <message>
        <source>The draft was given up.</source>
        <translation>Szkic porzucono.</translation>
    </message>
    <message>
        <source>The person has read the plan and accepts it. It does not change then.</source>
        <translation>Osoba zapoznała się z planem i go akceptuje. Od tej chwili plan się nie zmienia.</translation>
    </message>
    <message>
        <source>The plan ended early.</source>
        <translation>Plan przerwano.</translation>
    </message>
    <message>
        <source>The plan is a draft again.</source>
        <translation>Plan znów jest szkicem.</translation>
    </message>
    <message>
        <source>The plan is agreed. It waits for approval.</source>
        <translation>Plan uzgodniono. Czeka na zatwierdzenie.</translation>
    </message>
    <message>
        <source>The plan is being carried out.</source>
        <translation>Rozpoczęto realizację planu.</translation>
    </message>
    <message>
        <source>The plan is completed.</source>
        <translation>Plan zakończono.</translation>
    </message>
    <message>
        <source>Who accepted</source>
        <translation>Kto zaakceptował</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Kto zatwierdza</translation>
    </message>
    <message>
        <source>Who asked for the end</source>
        <translation>Kto wystąpił o przerwanie</translation>
    </message>
    <message>
        <source>Why you go on in spite of the remarks</source>
        <translation>Powód kontynuowania mimo uwag</translation>
    </message>
    <message>
        <source>authorisation %1</source>
        <translation>upoważnienie nr %1</translation>
    </message>
    <message>
        <source>or why there was none</source>
        <translation>albo powód jej braku</translation>
    </message>
</context>
<context>
    <name>plan_tabs</name>
    <message>
        <source>Application</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Terminy</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Cele</translation>
    </message>
    <message>
        <source>My words</source>
        <translation>Ważne dla mnie</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrzeby</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>other help</source>
        <translation>inna pomoc</translation>
    </message>
    <message>
        <source>service</source>
        <translation>usługa</translation>
    </message>
    <message>
        <source>supporting activity</source>
        <translation>działanie wspierające</translation>
    </message>
</context>
</TS>
