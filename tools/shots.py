"""Pictures of all screens and prints, for looking at them and for the guide.

``dev.py shots`` writes them to build/shots with an index page. A page that is not pictured
makes a test fail.
"""

from __future__ import annotations

import argparse
import html
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QTabWidget, QWidget

from cus_desktop.domain.consents import GdprConsentDraft
from cus_desktop.domain.residents import NoteKind, ResidentNoteDraft
from cus_desktop.errors import WrongPassword
from cus_desktop.services.plans import plans_of
from cus_desktop.services.resident_notes import add_note
from cus_desktop.services.residents import search_residents
from cus_desktop.texts import sentence
from cus_desktop.ui.lock.lock_screen import LockScreen
from cus_desktop.ui.residents.consents_card import ConsentsCard
from cus_desktop.ui.settings.backups_section import BackupsSection
from cus_desktop.ui.start.new_office_page import NewOfficePage
from cus_desktop.ui.start.paper_key_page import PaperKeyPage
from cus_desktop.ui.start.unlock_page import UnlockPage
from cus_desktop.ui.start.welcome_page import WelcomePage
from cus_desktop.ui.tables.search_box import SearchBox
from cus_desktop.ui.theme.look import Scheme
from cus_desktop.ui.words import translate
from tools.stage import SIZE, Stage

Arrange = Callable[[Stage], QWidget | None]
"""Brings the stage into the state to be pictured; the widget, or None for what is in front."""


@dataclass(frozen=True)
class Shot:
    """One picture: its file name, the page it shows, and how the state is reached."""

    name: str
    page: str
    arrange: Arrange
    looks: bool = False
    """Also in dark colours and with large text."""


def _page(key: str) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.show(key)

    return arrange


def _command(page: str, key: str) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.show(page)
        stage.run(key)

    return arrange


def _part(page: str, target: str) -> Arrange:
    """A part of a page: a section of the settings, a tab of the personal data."""

    def arrange(stage: Stage) -> None:
        stage.show(page, target)

    return arrange


def _backups(stage: Stage) -> BackupsSection:
    """The section of the backups, with one backup in it."""
    stage.show("settings", "backups")
    section = stage.window.findChild(BackupsSection)
    assert isinstance(section, BackupsSection)
    if not section.list.model.rowCount():
        section.make()
        stage.settle()
        stage.show("settings", "backups")
        section.shown()
        stage.settle()
    return section


def _backups_page(stage: Stage) -> None:
    _backups(stage)


def _restore(stage: Stage) -> None:
    section = _backups(stage)
    person = _person_id(stage)
    draft = ResidentNoteDraft(
        resident_id=person,
        happened_on=stage.desk.today(),
        kind=NoteKind.CALL,
        text="Telefon od córki.",
    )
    add_note(stage.desk, draft)
    section.restore()
    stage.settle()


def _search(text: str) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.show("residents")
        box = stage.find(SearchBox, lambda widget: True)
        assert isinstance(box, SearchBox)
        box.setText(text)
        stage.settle()

    return arrange


def _person(tab: int) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.show("residents", _person_id(stage))
        tabs = stage.find(QTabWidget, lambda widget: True)
        assert isinstance(tabs, QTabWidget)
        tabs.setCurrentIndex(tab)
        stage.settle()

    return arrange


def _restriction(stage: Stage) -> None:
    stage.show("residents", _person_id(stage))
    stage.run("residents.restrict")


def _consent(stage: Stage) -> None:
    _person(3)(stage)
    draft = GdprConsentDraft(resident_id=_person_id(stage))
    card = stage.find(ConsentsCard, lambda widget: True)
    assert isinstance(card, ConsentsCard)
    card.asked.emit(draft)
    stage.settle()


def _plan(state: str) -> Arrange:
    def arrange(stage: Stage) -> None:
        stage.show("plan", _plan_id(stage, state))

    return arrange


def _person_id(stage: Stage) -> str:
    return search_residents(stage.desk, "zolcinska ges").rows[0].id


def _plan_id(stage: Stage, state: str) -> str:
    """A plan in the state; the practice office has one in each."""
    for row in search_residents(stage.desk, "", 200).rows:
        for plan in plans_of(stage.desk, row.id):
            if plan.state.value == state:
                return plan.id
    raise LookupError(state)


SHOTS = (
    Shot("mieszkancy", "residents", _page("residents"), looks=True),
    Shot("mieszkancy-szukanie", "residents", _search("zolcinska")),
    Shot("mieszkancy-brak", "residents", _search("qqq")),
    Shot("karta-os-czasu", "residents", _person(0), looks=True),
    Shot("karta-plany", "residents", _person(1)),
    Shot("karta-rodzina", "residents", _person(2)),
    Shot("karta-dane", "residents", _person(3), looks=True),
    Shot("karta-kto-ogladal", "residents", _person(4), looks=True),
    Shot("mieszkaniec-kto-widzi", "residents", _restriction, looks=True),
    Shot("mieszkaniec-zgoda", "residents", _consent, looks=True),
    Shot("mieszkaniec-nowy", "residents", _command("residents", "residents.new"), looks=True),
    Shot("mieszkaniec-edycja", "residents", _command("residents", "residents.edit")),
    Shot("mieszkaniec-wpis", "residents", _command("residents", "residents.note")),
    Shot("mieszkaniec-historia", "history", _command("residents", "residents.history")),
    Shot("import-mieszkancow", "residents", _command("residents", "residents.import")),
    Shot("plany", "plans", _page("plans"), looks=True),
    Shot("plan-szkic", "plan", _plan("draft"), looks=True),
    Shot("plan-w-realizacji", "plan", _plan("active"), looks=True),
    Shot("plan-uzgodniony", "plan", _plan("agreed")),
    Shot("katalog", "catalogue", _page("catalogue"), looks=True),
    Shot("usluga-edycja", "catalogue", _command("catalogue", "catalogue.edit")),
    Shot("import-katalogu", "catalogue", _command("catalogue", "catalogue.import")),
    Shot("programy", "catalogue", _command("catalogue", "catalogue.programmes")),
    Shot("historia", "history", _page("history"), looks=True),
    Shot("dziennik-dostepu", "access", _page("access"), looks=True),
    Shot("dane-wnioski", "privacy", _part("privacy", "requests"), looks=True),
    Shot("dane-naruszenia", "privacy", _part("privacy", "breaches"), looks=True),
    Shot("dane-klauzule", "privacy", _part("privacy", "notices"), looks=True),
    Shot("dane-rejestr", "privacy", _part("privacy", "register"), looks=True),
    Shot("dane-brakowanie", "privacy", _part("privacy", "destruction"), looks=True),
    Shot("dane-nowe-naruszenie", "privacy", _command("privacy", "privacy.breach"), looks=True),
    Shot("ustawienia", "settings", _page("settings"), looks=True),
    Shot("ustawienia-konta", "settings", _part("settings", "accounts"), looks=True),
    Shot("ustawienia-parametry", "settings", _part("settings", "parameters"), looks=True),
    Shot("ustawienia-kopie", "settings", _backups_page, looks=True),
    Shot("kopia-przywracanie", "settings", _restore, looks=True),
    Shot("paleta", "residents", _command("residents", "palette")),
    Shot("skroty", "residents", _command("residents", "shortcuts")),
    Shot("pomoc", "residents", _command("residents", "help")),
)
LOOKS = (("ciemny", Scheme.DARK, 100), ("150", Scheme.LIGHT, 150))


def main() -> int:
    """Make all pictures and the index."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--output", type=Path, default=Path("build/shots"))
    parser.add_argument(
        "--only", default="", help="only screens whose names begin so, parted by commas"
    )
    arguments = parser.parse_args()
    output: Path = arguments.output.resolve()
    output.mkdir(parents=True, exist_ok=True)
    stage = Stage(output / "office", residents=240)
    try:
        wanted = [shot for shot in SHOTS if shot.name.startswith(tuple(arguments.only.split(",")))]
        made = [*_screens(stage, output, wanted)]
        if not arguments.only:
            made += [*_starts(stage, output), *_prints(stage, output)]
    finally:
        stage.close()
    index = output / "index.html"
    index.write_text(_index(made), encoding="utf-8")
    print(f"{len(made)} pictures, see {index}")
    return 0


def _screens(stage: Stage, output: Path, shots: Sequence[Shot]) -> Iterator[Path]:
    for shot in shots:
        yield _take(stage, shot, output / f"{shot.name}.png")
        if shot.looks:
            for suffix, scheme, percent in LOOKS:
                stage.look(scheme, percent)
                yield _take(stage, shot, output / f"{shot.name}-{suffix}.png")
            stage.look(Scheme.LIGHT, 100)


def _take(stage: Stage, shot: Shot, path: Path) -> Path:
    widget = shot.arrange(stage)
    stage.picture(widget).save(str(path))
    stage.close_dialogs()
    _leave(stage)
    return path


def _leave(stage: Stage) -> None:
    """Back to an unfiltered list, whatever the shot typed or opened over the window."""
    stage.show("residents")
    for box in stage.window.findChildren(SearchBox):
        box.forget()
    stage.settle()


def _starts(stage: Stage, output: Path) -> Iterator[Path]:
    """The pages before an office is open."""
    yield _grab(stage, WelcomePage(), output / "start-powitanie.png")
    steps = NewOfficePage(stage.desk.today())
    steps.next_button.click()
    yield _grab(stage, steps, output / "start-nowe-biuro.png")
    steps.forms[0].set_value("name", "Centrum Usług Społecznych w Jarzębinowie")
    steps.next_button.click()
    steps.forms[1].set_value("municipality", "Jarzębinowo")
    steps.next_button.click()
    yield _grab(stage, steps, output / "start-pierwsza-osoba.png")
    key = PaperKeyPage("7K2MQ-9XWDT-4HRBP-0ZCJ8-SV6NE-3FAGY")
    yield _grab(stage, key, output / "start-klucz.png")
    yield _grab(stage, LockScreen(), output / "blokada.png")
    unlock = UnlockPage(practice=False)
    unlock.refuse(sentence(WrongPassword(), translate))
    yield _grab(stage, unlock, output / "start-otwieranie.png")
    yield _grab(stage, UnlockPage(practice=True), output / "start-cwiczenia.png")


def _grab(stage: Stage, widget: QWidget, path: Path) -> Path:
    widget.resize(SIZE)
    widget.show()
    stage.settle()
    widget.grab().save(str(path))
    widget.close()
    return path


def _prints(stage: Stage, output: Path) -> Iterator[Path]:
    """Every page of an approved plan and of a draft."""
    import pypdfium2

    from cus_desktop.services.plan_printing import print_plan

    for state in ("active", "draft"):
        printed = print_plan(stage.desk, _plan_id(stage, state))
        document = pypdfium2.PdfDocument(printed.content)
        for number, page in enumerate(document, start=1):
            path = output / f"druk-{state}-{number}.png"
            page.render(scale=1.5).to_pil().save(path)
            yield path


def _index(pictures: list[Path]) -> str:
    rows = "\n".join(
        f'<figure><img src="{html.escape(path.name)}" width="683">'
        f"<figcaption>{html.escape(path.stem)}</figcaption></figure>"
        for path in pictures
    )
    return f'<!doctype html><meta charset="utf-8"><title>CUS Desktop</title>\n{rows}\n'


if __name__ == "__main__":
    sys.exit(main())
