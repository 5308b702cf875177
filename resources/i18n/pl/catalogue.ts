<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AreasSection</name>
    <message>
        <source>Areas of social services</source>
        <translation>Obszary usług społecznych</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>A programme was left half-typed. What was typed is kept.</source>
        <translation>Jest niedokończony opis programu. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>A service was left half-typed. What was typed is kept.</source>
        <translation>Jest niedokończony opis usługi. To, co wpisano, zostało zachowane.</translation>
    </message>
    <message>
        <source>Add the first service</source>
        <translation>Dodaj pierwszą usługę</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Wszystkie obszary</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Obszary</translation>
    </message>
    <message>
        <source>By decision</source>
        <translation>Na podstawie decyzji</translation>
    </message>
    <message>
        <source>Catalogue of services</source>
        <translation>Katalog usług</translation>
    </message>
    <message>
        <source>Edit service</source>
        <translation>Edycja usługi</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Odpłatność</translation>
    </message>
    <message>
        <source>Import a catalogue of services</source>
        <translation>Importuj katalog usług</translation>
    </message>
    <message>
        <source>Import the catalogue from a spreadsheet or add the first service. Plans choose from this list, and people at the desk are told from it what the centre offers.</source>
        <translation>Zaimportuj katalog z arkusza albo dodaj pierwszą usługę. Z tej listy wybiera się usługi do planów i informuje mieszkańców, co oferuje centrum.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>List of services</source>
        <translation>Lista usług</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nowa usługa</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Nie ma jeszcze usług</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Z programu</translation>
    </message>
    <message>
        <source>Programmes of services</source>
        <translation>Programy usług społecznych</translation>
    </message>
    <message>
        <source>Programmes…</source>
        <translation>Programy…</translation>
    </message>
    <message>
        <source>Search services</source>
        <translation>Szukaj usług</translation>
    </message>
    <message>
        <source>Search: name, for whom, scope…</source>
        <translation>Szukaj: nazwa, dla kogo, zakres…</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Take the service off the catalogue</source>
        <translation>Usuń usługę z katalogu</translation>
    </message>
    <message>
        <source>The service was taken off the catalogue.</source>
        <translation>Usunięto usługę z katalogu.</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tryb</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>z decyzji</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>program</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>%n question(s) stayed open: those fields are empty.</source>
        <translation>
            <numerusform>%n pytanie zostało bez odpowiedzi: to pole jest puste.</numerusform>
            <numerusform>%n pytania zostały bez odpowiedzi: te pola są puste.</numerusform>
            <numerusform>%n pytań zostało bez odpowiedzi: te pola są puste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a spreadsheet with services</source>
        <translation>Wybierz arkusz z usługami</translation>
    </message>
    <message>
        <source>Excel, LibreOffice or CSV. The first row holds headings such as name, areas, legal track, for whom, place, unit, limit, fee. Nothing is changed before you have seen what would happen.</source>
        <translation>Excel, LibreOffice lub CSV. W pierwszym wierszu są nagłówki, na przykład: nazwa, obszary, tryb prawny, dla kogo, miejsce, jednostka, limit, odpłatność. Nic się nie zmieni, dopóki nie zobaczysz podglądu i go nie zatwierdzisz.</translation>
    </message>
    <message>
        <source>File with services</source>
        <translation>Plik z usługami</translation>
    </message>
    <message numerus="yes">
        <source>Import %n service(s)</source>
        <translation>
            <numerusform>Importuj %n usługę</numerusform>
            <numerusform>Importuj %n usługi</numerusform>
            <numerusform>Importuj %n usług</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of a catalogue</source>
        <translation>Import katalogu</translation>
    </message>
    <message>
        <source>No column holds the names of the services. Choose it below, in the columns.</source>
        <translation>W żadnej kolumnie nie ma nazw usług. Wskaż ją niżej, wśród kolumn.</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>The catalogue was imported</source>
        <translation>Zaimportowano katalog</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>Why it was rejected</source>
        <translation>Dlaczego odrzucono</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
</context>
<context>
    <name>PictogramSection</name>
    <message>
        <source>Pictogram</source>
        <translation>Piktogram</translation>
    </message>
</context>
<context>
    <name>ProgrammesDialog</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Edit programme</source>
        <translation>Edycja programu</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Obowiązuje</translation>
    </message>
    <message>
        <source>List of programmes</source>
        <translation>Lista programów</translation>
    </message>
    <message>
        <source>New programme</source>
        <translation>Nowy program</translation>
    </message>
    <message>
        <source>No programmes yet. A programme is a resolution of the council; its services follow its dates.</source>
        <translation>Nie ma jeszcze programów. Program to uchwała rady gminy; jego usługi obowiązują w jego okresie.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Programmes of services</source>
        <translation>Programy usług społecznych</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Uchwała</translation>
    </message>
    <message>
        <source>The programme was taken off the list.</source>
        <translation>Usunięto program z listy.</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message numerus="yes">
        <source>%n area(s)</source>
        <translation>
            <numerusform>%n obszar</numerusform>
            <numerusform>%n obszary</numerusform>
            <numerusform>%n obszarów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to answer</source>
        <translation>
            <numerusform>%n pytanie</numerusform>
            <numerusform>%n pytania</numerusform>
            <numerusform>%n pytań</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wybierz…</translation>
    </message>
    <message>
        <source>Leave empty</source>
        <translation>Zostaw puste</translation>
    </message>
    <message>
        <source>What is not answered stays empty and can be filled in later.</source>
        <translation>Pola bez odpowiedzi pozostaną puste; można je uzupełnić później.</translation>
    </message>
    <message numerus="yes">
        <source>row(s) %1</source>
        <translation>
            <numerusform>wiersz %1</numerusform>
            <numerusform>wiersze %1</numerusform>
            <numerusform>wiersze %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>Description checked on</source>
        <translation>Opis sprawdzono</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Odpłatność</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Tryb prawny</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Dostępna</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Standard jakości</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Co obejmuje</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>counted in: %1</source>
        <translation>jednostka: %1</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1: the cell is empty</source>
        <translation>%1: pusta komórka</translation>
    </message>
    <message>
        <source>%1: what does “%2” mean?</source>
        <translation>%1: co znaczy „%2”?</translation>
    </message>
    <message>
        <source>The same row stands higher up in the file.</source>
        <translation>Taki sam wiersz jest wyżej w pliku.</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmiana</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowa</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucony</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięty</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
</context>
<context>
    <name>imported</name>
    <message>
        <source>changed</source>
        <translation>zmienione</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięte</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>bez zmian</translation>
    </message>
</context>
<context>
    <name>pictograms</name>
    <message>
        <source>care</source>
        <translation>opieka</translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>współpraca</translation>
    </message>
    <message>
        <source>culture</source>
        <translation>kultura</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>ćwiczenia</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupa</translation>
    </message>
    <message>
        <source>health</source>
        <translation>zdrowie</translation>
    </message>
    <message>
        <source>helping hand</source>
        <translation>pomocna dłoń</translation>
    </message>
    <message>
        <source>home</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>hygiene</source>
        <translation>higiena</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>nauka</translation>
    </message>
    <message>
        <source>legal advice</source>
        <translation>porada prawna</translation>
    </message>
    <message>
        <source>meal</source>
        <translation>posiłek</translation>
    </message>
    <message>
        <source>money matters</source>
        <translation>sprawy finansowe</translation>
    </message>
    <message>
        <source>nature</source>
        <translation>przyroda</translation>
    </message>
    <message>
        <source>office or day centre</source>
        <translation>urząd lub placówka dzienna</translation>
    </message>
    <message>
        <source>person with a disability</source>
        <translation>osoba z niepełnosprawnością</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefon</translation>
    </message>
    <message>
        <source>psychologist</source>
        <translation>psycholog</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>czytanie</translation>
    </message>
    <message>
        <source>rehabilitation</source>
        <translation>rehabilitacja</translation>
    </message>
    <message>
        <source>repairs</source>
        <translation>naprawy</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>odpoczynek</translation>
    </message>
    <message>
        <source>shopping</source>
        <translation>zakupy</translation>
    </message>
    <message>
        <source>small child</source>
        <translation>małe dziecko</translation>
    </message>
    <message>
        <source>stay</source>
        <translation>pobyt</translation>
    </message>
    <message>
        <source>support</source>
        <translation>wsparcie</translation>
    </message>
    <message>
        <source>transport</source>
        <translation>transport</translation>
    </message>
    <message>
        <source>work</source>
        <translation>praca</translation>
    </message>
</context>
<context>
    <name>programme</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Gmina</source>
        <translation>Gmina</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>Obowiązuje od</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>Obowiązuje do</translation>
    </message>
    <message>
        <source>Money and notes</source>
        <translation>Finanse i uwagi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Position in the voivodship journal</source>
        <translation>Pozycja w dzienniku urzędowym województwa</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Resolution of the council</source>
        <translation>Uchwała rady gminy</translation>
    </message>
    <message>
        <source>Rules of fees and exemptions</source>
        <translation>Zasady odpłatności i zwolnień</translation>
    </message>
    <message>
        <source>Sources of financing</source>
        <translation>Źródła finansowania</translation>
    </message>
    <message>
        <source>all gminas of the centre</source>
        <translation>wszystkie gminy centrum</translation>
    </message>
</context>
<context>
    <name>service</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>Amount and fee</source>
        <translation>Wymiar i odpłatność</translation>
    </message>
    <message>
        <source>Decides between qualification and decision</source>
        <translation>Program: zakwalifikowanie; pomoc społeczna: decyzja</translation>
    </message>
    <message>
        <source>Description checked on</source>
        <translation>Opis sprawdzono</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Odpłatność</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>For whom and what</source>
        <translation>Dla kogo i co</translation>
    </message>
    <message>
        <source>In words, as the programme says it</source>
        <translation>Słowami, tak jak w programie</translation>
    </message>
    <message>
        <source>In words, for example: free of charge</source>
        <translation>Słowami, na przykład: bezpłatnie</translation>
    </message>
    <message>
        <source>Law and quality</source>
        <translation>Podstawa prawna i jakość</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <source>Legal track</source>
        <translation>Tryb prawny</translation>
    </message>
    <message>
        <source>Limit per person</source>
        <translation>Limit na osobę</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>Dostępna od</translation>
    </message>
    <message>
        <source>Offered to</source>
        <translation>Dostępna do</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Plain description</source>
        <translation>Opis prostym językiem</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Standard jakości</translation>
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
        <source>Short sentences in everyday words, for easy-to-read prints</source>
        <translation>Krótkie zdania i zwykłe słowa, do tekstów łatwych do czytania</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Text or name, with date and source</source>
        <translation>Treść lub nazwa, z datą i źródłem</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
</TS>
