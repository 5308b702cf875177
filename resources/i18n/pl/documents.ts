<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>documents</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>12.00–17.00</source>
        <translation>12.00–17.00</translation>
    </message>
    <message>
        <source>A change of services, amounts, providers or dates is a new version of the plan: accepted and approved again.</source>
        <translation>Zmiana usług, ich wymiaru, wykonawcy lub terminów wymaga nowej wersji planu, ponownie zaakceptowanej i zatwierdzonej.</translation>
    </message>
    <message>
        <source>A. The person this plan is for</source>
        <translation>A. Osoba, dla której powstał plan</translation>
    </message>
    <message>
        <source>Address of stay</source>
        <translation>Adres pobytu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Wymiar</translation>
    </message>
    <message>
        <source>Annexes:</source>
        <translation>Załączniki:</translation>
    </message>
    <message>
        <source>Any service and the whole plan may be given up at any time; telling the coordinator is enough.</source>
        <translation>Z każdej usługi i z całego planu można zrezygnować w dowolnym czasie – wystarczy powiedzieć o tym koordynatorowi.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>April</source>
        <translation>kwietnia</translation>
    </message>
    <message>
        <source>Archive class</source>
        <translation>Kategoria archiwalna</translation>
    </message>
    <message>
        <source>Archive class {category}.</source>
        <translation>Kategoria archiwalna {category}.</translation>
    </message>
    <message>
        <source>August</source>
        <translation>sierpnia</translation>
    </message>
    <message>
        <source>B. Situation, needs and strengths</source>
        <translation>B. Sytuacja, potrzeby i mocne strony</translation>
    </message>
    <message>
        <source>Before the end the coordinator invites the person to a closing conversation.</source>
        <translation>Przed zakończeniem koordynator zaprasza na rozmowę podsumowującą.</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>C. Goals</source>
        <translation>C. Cele planu</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>Znak sprawy</translation>
    </message>
    <message>
        <source>Change, resignation, end</source>
        <translation>Zmiana, rezygnacja, zakończenie</translation>
    </message>
    <message>
        <source>Changes of the data</source>
        <translation>Zmiany danych</translation>
    </message>
    <message>
        <source>Checked every quarter (Settings, Accounts) on, by:</source>
        <translation>Sprawdzany co kwartał (Ustawienia, Konta i blokada); kiedy i przez kogo:</translation>
    </message>
    <message>
        <source>Code of the content, the same on every sheet of this version: {code}.</source>
        <translation>Kod treści planu, jednakowy na każdej stronie tej wersji: {code}.</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Komisja</translation>
    </message>
    <message>
        <source>Consent of the archive</source>
        <translation>Zgoda archiwum</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba do kontaktu</translation>
    </message>
    <message>
        <source>Controller: {office}. Data protection: {contact}.</source>
        <translation>Administrator: {office}. Ochrona danych: {contact}.</translation>
    </message>
    <message>
        <source>Coordinator of the plan</source>
        <translation>Koordynator planu</translation>
    </message>
    <message>
        <source>Copy of personal data</source>
        <translation>Kopia danych osobowych</translation>
    </message>
    <message>
        <source>Cost (zł)</source>
        <translation>Koszt (zł)</translation>
    </message>
    <message>
        <source>Cost per month (zł)</source>
        <translation>Koszt na miesiąc (zł)</translation>
    </message>
    <message>
        <source>D. Social services</source>
        <translation>D. Usługi społeczne</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>PROJEKT</translation>
    </message>
    <message>
        <source>Data of the plan for machines</source>
        <translation>Dane planu do odczytu maszynowego</translation>
    </message>
    <message>
        <source>Data protection officer: {contact}.</source>
        <translation>Kontakt z inspektorem ochrony danych: {contact}.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Data urodzenia</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>December</source>
        <translation>grudnia</translation>
    </message>
    <message>
        <source>E. Supporting activities, free of charge</source>
        <translation>E. Działania wspierające (bezpłatne)</translation>
    </message>
    <message>
        <source>F. Help of other bodies</source>
        <translation>F. Pomoc innych instytucji</translation>
    </message>
    <message>
        <source>February</source>
        <translation>lutego</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Odpłatność</translation>
    </message>
    <message>
        <source>Fee (zł)</source>
        <translation>Odpłatność (zł)</translation>
    </message>
    <message>
        <source>Fee per month (zł)</source>
        <translation>Odpłatność na miesiąc (zł)</translation>
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
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Forms about the person left half-typed: {count}.</source>
        <translation>Formularze o tej osobie pozostawione bez zapisania: {count}.</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>piątek</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Od – do</translation>
    </message>
    <message>
        <source>G. Duties, change and end of the plan</source>
        <translation>G. Zobowiązania, zmiana i zakończenie planu</translation>
    </message>
    <message>
        <source>Giving the data is voluntary but the plan cannot be made without them. Nothing is decided automatically and nobody is profiled.</source>
        <translation>Podanie danych jest dobrowolne, ale bez nich nie można sporządzić planu. Dane nie służą profilowaniu ani zautomatyzowanemu podejmowaniu decyzji.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>H. Monitoring and contact</source>
        <translation>H. Monitorowanie i kontakt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>How long they are kept</source>
        <translation>Jak długo są przechowywane</translation>
    </message>
    <message>
        <source>How to communicate</source>
        <translation>Sposób komunikowania się</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Jak go użyć</translation>
    </message>
    <message>
        <source>How we will know</source>
        <translation>Po czym to poznamy</translation>
    </message>
    <message>
        <source>I APPROVE</source>
        <translation>ZATWIERDZAM</translation>
    </message>
    <message>
        <source>I am where we agreed, or say beforehand that I cannot be there.</source>
        <translation>Jestem w umówionym miejscu i czasie albo wcześniej mówię, że nie mogę.</translation>
    </message>
    <message>
        <source>I know that I can propose a change or resign at any time.</source>
        <translation>Wiem, że w każdej chwili mogę zaproponować zmianę planu albo zrezygnować.</translation>
    </message>
    <message>
        <source>I pay for the services the amounts given in part D.</source>
        <translation>Płacę za usługi kwoty podane w części D.</translation>
    </message>
    <message>
        <source>I tell the coordinator about changes that matter for the plan: health, hospital, a journey, a new address or telephone.</source>
        <translation>Mówię koordynatorowi o zmianach ważnych dla planu: o zdrowiu, pobycie w szpitalu, wyjeździe, nowym adresie lub telefonie.</translation>
    </message>
    <message>
        <source>I was given one copy of the plan.</source>
        <translation>Otrzymuję jeden egzemplarz planu.</translation>
    </message>
    <message>
        <source>I was given the information on the processing of my data.</source>
        <translation>Przekazano mi informację o przetwarzaniu danych osobowych.</translation>
    </message>
    <message>
        <source>I. Statements and acceptance</source>
        <translation>I. Oświadczenia i akceptacja planu</translation>
    </message>
    <message>
        <source>Identity document</source>
        <translation>Dokument tożsamości</translation>
    </message>
    <message>
        <source>In the evening and at night</source>
        <translation>Wieczorem i w nocy</translation>
    </message>
    <message>
        <source>Individual plan of social services</source>
        <translation>Indywidualny plan usług społecznych</translation>
    </message>
    <message>
        <source>Information on the processing of personal data</source>
        <translation>Informacja o przetwarzaniu danych osobowych</translation>
    </message>
    <message>
        <source>J. Coordinator and approval</source>
        <translation>J. Podpis koordynatora i zatwierdzenie</translation>
    </message>
    <message>
        <source>January</source>
        <translation>stycznia</translation>
    </message>
    <message>
        <source>July</source>
        <translation>lipca</translation>
    </message>
    <message>
        <source>June</source>
        <translation>czerwca</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Przechowywać do</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Later versions of the plan, the monitoring card and the closing report are kept with it.</source>
        <translation>Do planu dołącza się aneksy (kolejne wersje), kartę monitorowania i opis przebiegu i rezultatów planu.</translation>
    </message>
    <message>
        <source>Limitations</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Sporządził(a)</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>May</source>
        <translation>maja</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>poniedziałek</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Nobody outside the office is named in the records.</source>
        <translation>W zapisach nie wskazano nikogo spoza urzędu.</translation>
    </message>
    <message>
        <source>November</source>
        <translation>listopada</translation>
    </message>
    <message>
        <source>Number of files</source>
        <translation>Liczba teczek</translation>
    </message>
    <message>
        <source>Numbers of plans</source>
        <translation>Numery planów</translation>
    </message>
    <message>
        <source>October</source>
        <translation>października</translation>
    </message>
    <message>
        <source>On the page with the name and the password choose “Forgotten password…”.</source>
        <translation>Na stronie z nazwą i hasłem wybierz „Nie pamiętam hasła…”.</translation>
    </message>
    <message>
        <source>PESEL</source>
        <translation>PESEL</translation>
    </message>
    <message>
        <source>PESEL or another number</source>
        <translation>PESEL lub inny numer</translation>
    </message>
    <message>
        <source>Paper key of the office</source>
        <translation>Klucz papierowy centrum</translation>
    </message>
    <message>
        <source>Paper key of the office – part {own} of A and B</source>
        <translation>Klucz papierowy centrum – część {own} z dwóch (A i B)</translation>
    </message>
    <message>
        <source>Parts A and B together open the data of the office when every password is forgotten. One part alone opens nothing. Keep each in its own sealed envelope, signed across the flap: one in the director&apos;s safe, the other in another locked place.</source>
        <translation>Części A i B razem otwierają dane centrum, gdy wszystkie hasła zostały zapomniane. Sama jedna część nie otwiera niczego. Każdą należy trzymać w osobnej zaklejonej kopercie, podpisanej na sklejeniu: jedną w sejfie dyrektora, drugą w innym zamkniętym miejscu.</translation>
    </message>
    <message>
        <source>Period of the plan</source>
        <translation>Okres realizacji</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Place and date</source>
        <translation>Miejsce i data</translation>
    </message>
    <message>
        <source>Plan number</source>
        <translation>Numer planu</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Plan sporządził(a)</translation>
    </message>
    <message>
        <source>Prints that are kept</source>
        <translation>Przechowywane wydruki</translation>
    </message>
    <message>
        <source>Programme of social services</source>
        <translation>Program usług społecznych</translation>
    </message>
    <message>
        <source>Proposed by: {who}.</source>
        <translation>Z inicjatywy: {who}.</translation>
    </message>
    <message>
        <source>Protocol of the destruction of files</source>
        <translation>Protokół brakowania akt</translation>
    </message>
    <message>
        <source>Provider and contract</source>
        <translation>Wykonawca i umowa</translation>
    </message>
    <message>
        <source>QR code with the number of the document</source>
        <translation>Kod QR z numerem dokumentu</translation>
    </message>
    <message>
        <source>QR code with the number, version and code of the plan</source>
        <translation>Kod QR z numerem, wersją i kodem kontrolnym planu</translation>
    </message>
    <message>
        <source>Rate (zł)</source>
        <translation>Stawka (zł)</translation>
    </message>
    <message>
        <source>Reason of the change: {reason}.</source>
        <translation>Powód zmiany: {reason}.</translation>
    </message>
    <message>
        <source>Recognised needs</source>
        <translation>Rozpoznane potrzeby</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Przedstawiciel</translation>
    </message>
    <message>
        <source>SAMPLE DATA – practice</source>
        <translation>DANE PRZYKŁADOWE – ćwiczenia</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sobota</translation>
    </message>
    <message>
        <source>September</source>
        <translation>września</translation>
    </message>
    <message>
        <source>Service and scope</source>
        <translation>Usługa i zakres</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Sytuacja</translation>
    </message>
    <message>
        <source>State on</source>
        <translation>Stan na dzień</translation>
    </message>
    <message>
        <source>Strengths and resources</source>
        <translation>Mocne strony i zasoby</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>niedziela</translation>
    </message>
    <message>
        <source>Take part {other} from its envelope and open CUS Desktop.</source>
        <translation>Wyjmij część {other} z koperty i otwórz program CUS Desktop.</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>The archive class of these files is over. Nothing is destroyed before the archive has consented.</source>
        <translation>Minął okres przechowywania tych akt. Niczego się nie niszczy przed zgodą archiwum.</translation>
    </message>
    <message>
        <source>The centre arranges the help in this plan and minds its quality.</source>
        <translation>Centrum organizuje pomoc opisaną w planie i dba o jej jakość.</translation>
    </message>
    <message>
        <source>The centre tells the person beforehand when a provider, a time or a fee changes.</source>
        <translation>Centrum uprzedza o zmianie wykonawcy, terminu lub odpłatności.</translation>
    </message>
    <message>
        <source>The controller of the data is {office}.</source>
        <translation>Administratorem danych jest {office}.</translation>
    </message>
    <message>
        <source>The coordinator gets in touch on the dates of part H.</source>
        <translation>Koordynator kontaktuje się w terminach podanych w części H.</translation>
    </message>
    <message>
        <source>The data for machines</source>
        <translation>Dane do odczytu maszynowego</translation>
    </message>
    <message>
        <source>The data serve to prepare, carry out and monitor the plan: a legal duty and a task in the public interest (art. 6(1)(c) and (e), art. 9(2)(b) and (g) GDPR).</source>
        <translation>Dane służą opracowaniu, realizacji i monitorowaniu planu: jest to obowiązek prawny i zadanie w interesie publicznym (art. 6 ust. 1 lit. c i e oraz art. 9 ust. 2 lit. b i g RODO).</translation>
    </message>
    <message>
        <source>The files are kept until {day} at least.</source>
        <translation>Akta są przechowywane co najmniej do {day}.</translation>
    </message>
    <message>
        <source>The files were erased from the program. What is still there:</source>
        <translation>Akta usunięto z programu. Co jeszcze zostaje:</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Osoba korzystająca z planu</translation>
    </message>
    <message>
        <source>The person may see and copy the data, have them corrected or restricted, object, and complain to the President of the Personal Data Protection Office.</source>
        <translation>Osoba ma prawo dostępu do danych i otrzymania ich kopii, sprostowania, ograniczenia przetwarzania, sprzeciwu oraz skargi do Prezesa Urzędu Ochrony Danych Osobowych.</translation>
    </message>
    <message>
        <source>The person, their representative or the coordinator may propose a change at any time.</source>
        <translation>Zmianę planu może w każdej chwili zaproponować osoba, jej przedstawiciel albo koordynator.</translation>
    </message>
    <message>
        <source>The plan ends with its period, or earlier: when the goals are reached, after resignation, without cooperation, after moving out or admission to residential care.</source>
        <translation>Plan kończy się z upływem okresu realizacji albo wcześniej: po osiągnięciu celów, po rezygnacji, przy braku współdziałania, po przeprowadzce lub po przyjęciu do placówki całodobowej.</translation>
    </message>
    <message>
        <source>The plan was discussed with me in a way I understand and I accept it.</source>
        <translation>Plan omówiono ze mną w sposób dla mnie zrozumiały i akceptuję go.</translation>
    </message>
    <message>
        <source>The program makes a new paper key. Print it, seal it and destroy this sheet.</source>
        <translation>Program utworzy nowy klucz papierowy. Wydrukuj go, zaklej w kopertach, a ten arkusz zniszcz.</translation>
    </message>
    <message>
        <source>The sign in brackets is the line of part D, E or F. A dash means that nobody comes then.</source>
        <translation>W nawiasie podano wiersz części D, E lub F. Kreska oznacza, że wtedy nikt nie przychodzi.</translation>
    </message>
    <message>
        <source>The social services centre</source>
        <translation>Centrum usług społecznych</translation>
    </message>
    <message>
        <source>The time is counted from the year after the last case is closed.</source>
        <translation>Czas liczy się od roku po zamknięciu ostatniej sprawy.</translation>
    </message>
    <message>
        <source>The week with the plan</source>
        <translation>Tydzień z planem</translation>
    </message>
    <message>
        <source>They are kept as long as the centre&apos;s file plan says.</source>
        <translation>Dane są przechowywane przez okres określony w jednolitym rzeczowym wykazie akt centrum.</translation>
    </message>
    <message>
        <source>They are voluntary and complement the services; they replace none.</source>
        <translation>Działania wspierające są dobrowolne i uzupełniają usługi społeczne – żadnej z nich nie zastępują.</translation>
    </message>
    <message>
        <source>They reach only the providers and helpers named in the plan, as far as they need them, and bodies entitled by law.</source>
        <translation>Otrzymują je tylko wykonawcy i osoby pomagające wskazane w planie, w zakresie niezbędnym do pomocy, oraz podmioty uprawnione na podstawie prawa.</translation>
    </message>
    <message>
        <source>This version replaces version {version}.</source>
        <translation>Ta wersja zastępuje wersję {version}.</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>czwartek</translation>
    </message>
    <message>
        <source>Total for the whole period</source>
        <translation>Razem w całym okresie</translation>
    </message>
    <message>
        <source>Total per month</source>
        <translation>Razem na miesiąc</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>wtorek</translation>
    </message>
    <message>
        <source>Type the three groups of part A, then those of part B; choose a new password.</source>
        <translation>Wpisz trzy grupy z części A, potem trzy z części B, i ustaw nowe hasło.</translation>
    </message>
    <message>
        <source>Unsaved forms</source>
        <translation>Niezapisane formularze</translation>
    </message>
    <message>
        <source>Until noon</source>
        <translation>Do południa</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>środa</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Czego dotyczy wniosek</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Zakres pomocy</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>What matters to me</source>
        <translation>Co jest dla mnie ważne</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Co zostaje</translation>
    </message>
    <message>
        <source>What the sheet is, without the key</source>
        <translation>Czym jest ten arkusz, bez klucza</translation>
    </message>
    <message>
        <source>What you may do</source>
        <translation>Co Panu/Pani przysługuje</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Kiedy i gdzie</translation>
    </message>
    <message>
        <source>When the person cannot sign, a mark before a witness is enough:</source>
        <translation>Gdy osoba nie może się podpisać, wystarczy jej znak złożony w obecności świadka:</translation>
    </message>
    <message>
        <source>Where the data come from</source>
        <translation>Skąd pochodzą dane</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
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
        <source>Who receives the data</source>
        <translation>Kto otrzymuje dane</translation>
    </message>
    <message>
        <source>Who sees to it</source>
        <translation>Kto odpowiada</translation>
    </message>
    <message>
        <source>Who viewed the data</source>
        <translation>Kto przeglądał dane</translation>
    </message>
    <message>
        <source>Why the data are processed</source>
        <translation>Po co dane są przetwarzane</translation>
    </message>
    <message>
        <source>Without a fixed time: {help}.</source>
        <translation>Bez stałej godziny: {help}.</translation>
    </message>
    <message>
        <source>authorisation no. {number}</source>
        <translation>upoważnienie nr {number}</translation>
    </message>
    <message>
        <source>authorisation no. {number} of {day}</source>
        <translation>upoważnienie nr {number} z {day}</translation>
    </message>
    <message>
        <source>box to tick</source>
        <translation>pole do zaznaczenia</translation>
    </message>
    <message>
        <source>by, signature</source>
        <translation>przez, podpis</translation>
    </message>
    <message>
        <source>checked on</source>
        <translation>sprawdzono dnia</translation>
    </message>
    <message>
        <source>code {code}</source>
        <translation>kod {code}</translation>
    </message>
    <message>
        <source>coordinator of individual plans of social services</source>
        <translation>koordynator indywidualnych planów usług społecznych</translation>
    </message>
    <message>
        <source>date and signature</source>
        <translation>data i podpis</translation>
    </message>
    <message>
        <source>date and signature of the director</source>
        <translation>data i podpis dyrektora</translation>
    </message>
    <message>
        <source>date and signature of who prepared it</source>
        <translation>data i podpis sporządzającego</translation>
    </message>
    <message>
        <source>date, stamp and signature</source>
        <translation>data, pieczęć i podpis</translation>
    </message>
    <message>
        <source>director or authorised service organiser</source>
        <translation>dyrektor albo upoważniony organizator usług społecznych</translation>
    </message>
    <message>
        <source>erasure granted (art. 17 GDPR)</source>
        <translation>zgoda na usunięcie (art. 17 RODO)</translation>
    </message>
    <message>
        <source>file without a plan</source>
        <translation>teczka bez planu</translation>
    </message>
    <message>
        <source>free of charge</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>group {number}</source>
        <translation>grupa {number}</translation>
    </message>
    <message>
        <source>known to the coordinator</source>
        <translation>osoba znana koordynatorowi</translation>
    </message>
    <message>
        <source>made on {day}</source>
        <translation>sporządzono {day}</translation>
    </message>
    <message>
        <source>mark of the person</source>
        <translation>znak osoby</translation>
    </message>
    <message>
        <source>name and signature of the witness</source>
        <translation>imię, nazwisko i podpis świadka</translation>
    </message>
    <message>
        <source>neighbourly help</source>
        <translation>pomoc sąsiedzka</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>not approved yet; do not act on it</source>
        <translation>plan nie został jeszcze zatwierdzony i nie jest podstawą do działania</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>strona {page} z {pages}</translation>
    </message>
    <message>
        <source>place and date</source>
        <translation>miejscowość i data</translation>
    </message>
    <message>
        <source>self-help</source>
        <translation>samopomoc</translation>
    </message>
    <message numerus="yes">
        <source>services in %n month(s)</source>
        <translation>
            <numerusform>usługi przez %n miesiąc</numerusform>
            <numerusform>usługi przez %n miesiące</numerusform>
            <numerusform>usługi przez %n miesięcy</numerusform>
        </translation>
    </message>
    <message>
        <source>signature of the person</source>
        <translation>czytelny podpis osoby</translation>
    </message>
    <message>
        <source>signature of the representative</source>
        <translation>podpis przedstawiciela</translation>
    </message>
    <message>
        <source>taken off, still kept</source>
        <translation>usunięte z listy, nadal przechowywane</translation>
    </message>
    <message>
        <source>tel. {phone}</source>
        <translation>tel. {phone}</translation>
    </message>
    <message>
        <source>the person&apos;s own words, {day}</source>
        <translation>własne słowa osoby, {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>wersja {version}</translation>
    </message>
    <message>
        <source>volunteering</source>
        <translation>wolontariat</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year} r.</translation>
    </message>
    <message>
        <source>{day}: {step}, by {who} ({what})</source>
        <translation>{day}: {step}, {who} ({what})</translation>
    </message>
    <message>
        <source>{number} of {day}</source>
        <translation>{number} z {day}</translation>
    </message>
</context>
</TS>
