"""A window with made-up pages that uses every part of the kit: for tests and pictures."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from PySide6.QtWidgets import QFrame, QHBoxLayout, QTabWidget, QVBoxLayout, QWidget

from cus_desktop.domain.dates import format_date
from cus_desktop.domain.money import Money
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.sorting import fold, sort_key
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.application import Desktop, create_application
from cus_desktop.ui.ask import Question
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.scroll import ScrollPage
from cus_desktop.ui.shell.commands import Command
from cus_desktop.ui.shell.main_window import MainWindow, ShellParts
from cus_desktop.ui.shell.pages import Page, PageSpec
from cus_desktop.ui.shell.people import FoundPerson
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.tables.list_and_card import ListAndCard
from cus_desktop.ui.tables.list_panel import ListPanel, ListWords
from cus_desktop.ui.tables.paged_model import RowsModel
from cus_desktop.ui.tables.paging import PAGE_SIZE, PageRequest
from cus_desktop.ui.tables.paging import Page as RowPage
from cus_desktop.ui.tables.table_view import TableView
from cus_desktop.ui.theme.look import Appearance, Scheme
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.banner import Banner, EmptyState
from cus_desktop.ui.widgets.buttons import danger, primary, secondary
from cus_desktop.ui.widgets.card import Card, PageHeader
from cus_desktop.ui.widgets.key_values import KeyValueGrid
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.widgets.timeline import Timeline, TimelineEntry
from cus_desktop.ui.widgets.week_grid import WeekGrid
from cus_desktop.ui.widgets.week_layout import WeekBlock

TODAY = date(2026, 11, 21)

_FAMILY = "Żółcińska Gęś Kłąb Ćwik Śniegoń Błaszczyk Wójcik Dąbrowska Zając Źrebiec Łoś Pająk"
_GIVEN = "Anna Łucja Stanisława Bożena Józef Wacław Zdzisław Żaneta Róża Błażej Henryk"
_PLACES = ("Jarzębinowo", "Wólka Źródlana", "Łężany", "Dębowa Góra", "Świętniki", "Żabi Róg")
_CHIPS = {
    "active": Chip("aktywny", "circle-check", "success"),
    "renew": Chip("do odnowienia", "clock", "warning"),
    "draft": Chip("projekt", "pencil", "accent"),
    "none": Chip("bez planu", "inbox", "muted"),
}


@dataclass(frozen=True)
class Person:
    """A row of the made-up list."""

    id: str
    name: str
    born_on: date
    place: str
    state: str
    ends_on: date | None


def people(count: int) -> list[Person]:
    """Made-up residents in Polish order."""
    family, given, states = _FAMILY.split(), _GIVEN.split(), list(_CHIPS)
    chance = random.Random(4)
    rows = [
        Person(
            f"{number:032x}",
            f"{chance.choice(family)} {chance.choice(given)}",
            date(1936, 1, 1) + timedelta(days=chance.randrange(25_000)),
            chance.choice(_PLACES),
            chance.choice(states),
            TODAY + timedelta(days=number % 90) if number % 2 else None,
        )
        for number in range(count)
    ]
    return sorted(rows, key=lambda row: (sort_key(row.name), row.id))


def people_source(rows: Sequence[Person]) -> Callable[[PageRequest], RowPage[Person]]:
    """Pages over rows in memory, as a query would give them."""

    def read(request: PageRequest) -> RowPage[Person]:
        typed = fold(request.text).split()
        found = [
            row
            for row in rows
            if all(part in fold(f"{row.name} {row.place}") for part in typed)
            and request.filter in {None, row.state}
        ]
        if request.descending:
            found.reverse()
        start = int(request.after or 0)
        page = found[start : start + request.limit]
        following = start + len(page)
        more = following if following < len(found) else None
        return RowPage(page, more, matching=len(found), total=len(rows))

    return read


class PeoplePage(Page):
    """A list with a card, as the residents' page has it."""

    def __init__(self, context: UiContext, rows: Sequence[Person]) -> None:
        super().__init__()
        self.context = context
        header = PageHeader("Mieszkańcy")
        header.add_action(secondary("Eksport…", "file-spreadsheet"))
        header.add_action(primary("Nowy mieszkaniec", "plus"))
        self.panel = ListPanel[Person](
            ListWords(
                "Lista mieszkańców",
                "Szukaj mieszkańca",
                "Szukaj: nazwisko, miejscowość, telefon, data…",
                "users",
                "Jeszcze nie ma mieszkańców",
                "Dodaj pierwszą osobę, aby prowadzić jej plan.",
                "Dodaj mieszkańca",
            ),
            _columns(),
            people_source(rows),
            lambda row: row.id,
            context.background,
            filters=(
                (None, "Wszyscy"),
                ("active", "Aktywny"),
                ("renew", "Do odnowienia"),
                ("draft", "Projekt"),
            ),
            sort="name",
        )
        self.card = PersonCard()
        self.panel.current_changed.connect(self.card.show_person)
        column = self.column()
        column.addWidget(header)
        column.addWidget(ListAndCard(self.panel, self.card), 1)
        self.setFocusProxy(self.panel)

    def show_target(self, target: Any) -> None:
        self.panel.select(str(target))

    def panes(self) -> Sequence[QWidget]:
        return (self.panel.bar, self.panel.table, self.card)


def _columns() -> tuple[Column[Person], ...]:
    return (
        Column(
            "name",
            "Nazwisko i imię",
            lambda row: row.name,
            "Żółcińska Stanisława",
            "name",
            strong=True,
            stretch=True,
        ),
        Column("born", "Data urodzenia", _born, "00.00.0000 (100 l.)", rank=2),
        Column("place", "Miejscowość", lambda row: row.place, "Wólka Źródlana", rank=1),
        Column(
            "plan",
            "Plan",
            lambda row: _CHIPS[row.state].text,
            "do odnowienia",
            chip=lambda row: _CHIPS[row.state],
        ),
        Column(
            "end",
            "Koniec planu",
            lambda row: format_date(row.ends_on) if row.ends_on else "",
            "00.00.0000",
            rank=3,
        ),
    )


def _born(row: Person) -> str:
    return f"{format_date(row.born_on)} ({TODAY.year - row.born_on.year} l.)"


class PersonCard(Card):
    """The card beside the list."""

    def __init__(self) -> None:
        super().__init__()
        self.name = Text("", "title", wrap=True)
        self.line = Text("", "muted", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.SMALL)
        buttons.addWidget(primary("Otwórz plan", "clipboard-list"))
        buttons.addWidget(secondary("Dodaj wpis", "plus"))
        buttons.addStretch(1)
        self.facts = KeyValueGrid()
        timeline = Timeline("Oś czasu")
        timeline.set_entries(_EVENTS)
        tabs = QTabWidget()
        tabs.setAccessibleName("Części karty")
        tabs.setDocumentMode(True)
        tabs.addTab(timeline, "Oś czasu")
        tabs.addTab(Text("Usługi pojawią się z planem.", "muted", wrap=True), "Usługi (0)")
        for part in (self.name, self.line):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addWidget(self.facts)
        self.body.addWidget(tabs, 1)

    def show_person(self, row: Person | None) -> None:
        """Show a person, or nobody."""
        if row is None:
            return
        self.name.setText(row.name)
        self.line.setText(f"ur. {format_date(row.born_on)} · mieszka w miejscowości {row.place}")
        self.facts.set_items(
            (
                ("Adres", f"{row.place} 36"),
                ("Telefon", "600 000 114"),
                ("Osoba do kontaktu", ""),
                ("Koordynator", "Ewa Mróz"),
            )
        )


_EVENTS = (
    TimelineEntry(
        "21.11.2026",
        "Plan IPUS/2026/0147 – wersja 2",
        "Dodano transport do poradni. Podpisany przez mieszkankę.",
        "file-text",
    ),
    TimelineEntry(
        "19.11.2026",
        "Wizyta domowa – koordynator",
        "Test „wstań i idź”: 27 s. Próg przy wejściu do usunięcia.",
        "house",
        "success",
    ),
    TimelineEntry(
        "17.11.2026",
        "Telefon od córki",
        "Prosi o wcześniejszą godzinę usług w poniedziałki.",
        "phone",
        "muted",
    ),
    TimelineEntry(
        "12.11.2026",
        "Niezrealizowana usługa",
        "Opiekunka nieobecna, zastępstwo z jednodniowym opóźnieniem.",
        "triangle-alert",
        "warning",
    ),
)


@dataclass(frozen=True)
class PlanLike:
    """A draft with one field of each kind."""

    valid_from: date | None = date(2026, 12, 1)
    valid_to: date | None = date(2028, 5, 31)
    coordinator: str = "bk"
    rhythm: str = "1"
    price: Money | None = field(default_factory=lambda: Money.parse("46,00"))
    percent: int | None = 10
    confidential: bool = False
    addressees: tuple[str, ...] = ("old",)
    phone: str = "600000147"
    words: str = "„Chcę znowu chodzić na próby chóru i nie być ciężarem dla córki.”"


PLAN_FIELDS = (
    FieldGroup(
        "Okres i koordynator",
        (
            Field("valid_from", "Od", editors.date(), required=True),
            Field("valid_to", "Do", editors.date(), required=True),
            Field(
                "coordinator",
                "Koordynator",
                editors.choice((("bk", "Bożena Kłąb"), ("em", "Ewa Mróz"))),
                required=True,
            ),
            Field(
                "rhythm",
                "Częstotliwość monitorowania",
                editors.choice((("1", "co miesiąc"), ("2", "co 2 miesiące"))),
            ),
        ),
        columns=4,
    ),
    FieldGroup(
        "Odpłatność i kontakt",
        (
            Field("price", "Stawka za godzinę", editors.money(), hint="Kwota z umowy"),
            Field("percent", "Odpłatność", editors.count(unit="%")),
            Field("phone", "Telefon", editors.text()),
            Field("confidential", "Adres jest poufny", editors.yes_no()),
            Field(
                "addressees",
                "Dla kogo",
                editors.checks((("old", "Seniorzy"), ("fam", "Rodziny z dziećmi"))),
            ),
            Field("words", "Co jest dla mnie ważne", editors.long_text(), width="full"),
        ),
    ),
)


def plan_form() -> Form[PlanLike]:
    """The form of the plan-like draft."""
    return Form(PLAN_FIELDS, PlanLike(), context="gallery", today=lambda: TODAY)


@dataclass(frozen=True)
class Line:
    """A line of the made-up plan."""

    name: str
    who: str
    amount: str
    price: Money
    cost: Money


_LINES = (
    ("Usługi opiekuńcze w domu", "Spółdzielnia „Źródło”, um. 12/2026", "44 h", "46", "2024"),
    ("Fizjoterapia w domu", "Gabinet „Krok”, um. 19/2026", "8 h", "120", "960"),
    ("Posiłek z dowozem", "KGW „Jarzębinki”, um. 22/2026", "26 szt.", "19,50", "507"),
    ("Transport od drzwi do drzwi", "OSP Jarzębinowo", "2 kursy", "48", "96"),
)


class PlanPage(Page):
    """An editor with cards, a table, a banner and the week."""

    def __init__(self) -> None:
        super().__init__()
        scroll = ScrollPage()
        header = PageHeader("Plan IPUS/2026/0147", "Stanisława Żółcińska-Gęś · wersja 3 – projekt")
        header.add_action(secondary("Podgląd wydruku", "printer"))
        self.form = plan_form()
        self.form.show_problems((Problem("valid_to", "plan-too-long", {"months": 12}),))
        self.week = WeekGrid("Tydzień planu")
        self.week.set_blocks(_BLOCKS, gaps=(1, 5, 6))
        week = Card("Tydzień")
        week.body.addWidget(self.week)
        for part in (header, self.form, _services(), week):
            scroll.body.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(scroll, 1)
        column.addWidget(_foot())
        self.setFocusProxy(self.form.editor("valid_from").focus)


def _services() -> Card:
    card = Card("Usługi społeczne")
    card.add_action(secondary("Dodaj usługę", "plus"))
    columns = (
        Column[Line]("name", "Usługa", lambda row: row.name, "Usługi opiekuńcze", stretch=True),
        Column[Line](
            "who",
            "Wykonawca i umowa",
            lambda row: row.who,
            "Spółdzielnia „Źródło”",
            stretch=True,
            rank=2,
        ),
        Column[Line]("amount", "Wymiar", lambda row: row.amount, "44 h", right=True),
        Column[Line](
            "price", "Stawka", lambda row: row.price.format(), "120,00 zł", right=True, rank=1
        ),
        Column[Line](
            "cost", "Koszt / mies.", lambda row: row.cost.format(), "2 024,00 zł", right=True
        ),
    )
    model = RowsModel[Line](columns, lambda row: row.name, card)
    model.set_rows([Line(a, b, c, Money.parse(d), Money.parse(e)) for a, b, c, d, e in _LINES])
    table = TableView("Usługi społeczne", model)
    table.grow_with_rows()
    card.body.addWidget(table)
    card.body.addWidget(
        Banner("warning", "Umowa 12/2026: zostanie 35 h do końca roku (97% limitu).")
    )
    return card


_BLOCKS = (
    WeekBlock(
        "1",
        0,
        "Usługi opiekuńcze",
        "Usługa",
        "handshake",
        "accent",
        480,
        600,
        "Spółdzielnia „Źródło”",
        clashes=True,
    ),
    WeekBlock(
        "2",
        0,
        "Zakupy i drewno",
        "Sąsiad",
        "hand-helping",
        "success",
        570,
        660,
        "Łucja Ćwik",
        clashes=True,
    ),
    WeekBlock("3", 2, "Fizjoterapia", "Usługa", "handshake", "accent", 540, 585),
    WeekBlock("4", 3, "Rozmowa", "Wolontariusz", "heart-handshake", "warning"),
    WeekBlock("5", 4, "Posiłek z dowozem", "Usługa", "handshake", "accent", 780, 840),
)


def _foot() -> QFrame:
    foot = QFrame()
    foot.setProperty("bar", "foot")
    row = QHBoxLayout(foot)
    row.setContentsMargins(Space.PAGE, Space.FIELD, Space.PAGE, Space.FIELD)
    row.setSpacing(Space.SMALL)
    row.addWidget(Text("Zapisano szkic o 10.42", "muted"))
    row.addStretch(1)
    row.addWidget(danger("Usuń projekt", "trash-2"))
    row.addWidget(secondary("Zapisz i zamknij", "save"))
    row.addWidget(primary("Przekaż do podpisu", "clipboard-check"))
    return foot


class EmptyPage(Page):
    """A page with nothing yet."""

    def __init__(self) -> None:
        super().__init__()
        self.column().addWidget(
            EmptyState(
                "inbox",
                "Jeszcze nic tu nie ma",
                "Dodaj pierwszą umowę z wykonawcą, aby przypisywać usługi do planów.",
                "Dodaj umowę",
            )
        )


class Recorder:
    """Answers questions as told and remembers them."""

    def __init__(self, *answers: str) -> None:
        self.answers = list(answers)
        self.questions: list[Question] = []

    def ask(self, parent: QWidget | None, question: Question) -> str:
        self.questions.append(question)
        return self.answers.pop(0) if self.answers else question.answers[0].key


class MemorySettings:
    """Settings that are forgotten."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        self.values[name] = value


def raise_it(error: BaseException) -> None:
    """What tests do with failures nobody asked for."""
    raise error


@dataclass
class Gallery:
    """The window with what stands behind it."""

    window: MainWindow
    background: Background
    settings: MemorySettings
    asker: Recorder
    rows: list[Person]


def make_gallery(desktop: Desktop, count: int = 2_000) -> Gallery:
    """The window, not shown yet."""
    rows = people(count)
    background, settings, asker = Background(raise_it), MemorySettings(), Recorder()

    def find(text: str) -> list[FoundPerson]:
        page = people_source(rows)(PageRequest(text, limit=6))
        return [FoundPerson(row.id, row.name, f"{_born(row)} · {row.place}") for row in page.rows]

    parts = ShellParts(
        desk=cast("Any", SimpleNamespace(today=lambda: TODAY)),
        background=background,
        changes=Changes(),
        settings=settings,
        asker=asker,
        look=desktop.look,
        office="Jarzębinowo",
        person="Bożena Kłąb",
        find_people=find,
        undo_last=lambda: "Cofnięto: zmiana danych mieszkańca.",
        people_page="people",
        practice=True,
    )
    specs = (
        PageSpec(
            "people",
            "gallery",
            QT_TRANSLATE_NOOP("gallery", "&Mieszkańcy"),
            "users",
            lambda context: PeoplePage(context, rows),
        ),
        PageSpec("plan", "gallery", "&Plany", "clipboard-list", lambda _context: PlanPage()),
        PageSpec("empty", "gallery", "&Usługi i umowy", "handshake", lambda _context: EmptyPage()),
        PageSpec(
            "settings", "gallery", "U&stawienia", "settings", lambda _context: EmptyPage(), "foot"
        ),
    )
    window = MainWindow(parts, specs)
    window.commands.add(
        Command(
            "people.new", "Nowy mieszkaniec", "user-plus", lambda: None, "Ctrl+N", page="people"
        )
    )
    return Gallery(window, background, settings, asker, rows)


def main(folder: Path) -> None:
    """Write pictures of the gallery: light, dark and large text."""
    desktop = create_application([], Appearance(Scheme.LIGHT), pinned_font=True)
    gallery = make_gallery(desktop, PAGE_SIZE * 100)
    window = gallery.window
    window.resize(1366, 768)
    window.navigate("people")
    window.show()
    for name, scheme, percent in (
        ("light", Scheme.LIGHT, 100),
        ("dark", Scheme.DARK, 100),
        ("large", Scheme.LIGHT, 150),
        ("huge", Scheme.LIGHT, 200),
    ):
        desktop.look.set_scheme(scheme)
        desktop.look.set_text_percent(percent)
        window.resize(1366, 768)
        for page in ("people", "plan", "empty"):
            window.navigate(page)
            gallery.background.wait_idle()
            for _ in range(4):
                desktop.app.processEvents()
            window.grab().save(str(folder / f"{page}-{name}.png"))
    gallery.background.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
