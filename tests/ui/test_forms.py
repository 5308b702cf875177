"""Forms and dialogs: drafts in and out, problems at fields, nothing typed is lost."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from cus_desktop.domain.money import Money
from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.errors import DiskFull, Refused
from cus_desktop.services.drafts import KeptDraft
from cus_desktop.ui.background import Background
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.draft_keeper import Found
from cus_desktop.ui.forms.draft_values import value_of, with_value
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.edit_footer import EditFooter
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.section import Say, Section
from tests.ui.gallery import TODAY, PlanLike, Recorder, plan_form


@dataclass(frozen=True)
class Address:
    """A part of a draft."""

    street: str = ""
    place: str = "Łężany"


@dataclass(frozen=True)
class Draft:
    """A draft with a part and a list."""

    name: str = "Żółcińska"
    address: Address = field(default_factory=Address)
    goals: tuple[str, ...] = ()


class Goals(Section):
    """A section with one line per goal."""

    title = "Cele"
    names = ("goals",)

    def __init__(self) -> None:
        super().__init__()
        self.box = QPlainTextEdit()
        self.box.setAccessibleName("Cele")
        self.box.textChanged.connect(self.changed)
        QVBoxLayout(self).addWidget(self.box)
        self.said: list[str] = []

    def get(self) -> Mapping[str, Any]:
        return {
            "goals": tuple(self.box.toPlainText().split("\n")) if self.box.toPlainText() else ()
        }

    def set(self, draft: Draft) -> None:
        self.box.blockSignals(True)
        self.box.setPlainText("\n".join(draft.goals))
        self.box.blockSignals(False)

    def show_problems(self, problems: Sequence[Problem], say: Say) -> Sequence[QWidget]:
        self.said = [say(problem) for problem in problems]
        return [self.box for _ in problems]


class Keeper:
    """Remembers what was kept, and may have something from before."""

    def __init__(self) -> None:
        self.kept: list[tuple[Any, dict[str, str]]] = []
        self.forgotten = 0
        self.before: KeptDraft[Any] | None = None

    def keep(self, draft: Any, typed: Mapping[str, str]) -> None:
        self.kept.append((draft, dict(typed)))

    def forget(self) -> None:
        self.forgotten += 1

    def find(self, found: Found) -> None:
        found(self.before)


def small_form() -> Form[Draft]:
    """Two fields and a section."""
    fields = (
        Field("name", "Nazwisko", editors.text(), required=True),
        Field("address.street", "Ulica", editors.text()),
    )
    return Form((FieldGroup("", fields), Goals()), Draft(), context="test", today=lambda: TODAY)


def line(form: QWidget, name: str) -> QLineEdit:
    """The field of a name."""
    found = form.findChild(QLineEdit, name)
    assert isinstance(found, QLineEdit)
    return found


def type_into(qtbot: QtBot, widget: QLineEdit, text: str) -> None:
    """Replace the text as a person would."""
    widget.selectAll()
    qtbot.keyClicks(widget, text)


@pytest.fixture
def form(qtbot: QtBot) -> Form[PlanLike]:
    """One field of each kind."""
    made = plan_form()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_draft_comes_out_as_it_went_in(form: Form[PlanLike]) -> None:
    assert form.draft() == PlanLike()
    assert not form.is_dirty()


def test_what_is_typed_is_in_the_draft(form: Form[PlanLike], qtbot: QtBot) -> None:
    type_into(qtbot, line(form, "valid_from"), "3.1.27")
    type_into(qtbot, line(form, "price"), "2 024,5")
    type_into(qtbot, line(form, "percent"), "15")
    box = form.findChild(QComboBox, "coordinator")
    assert isinstance(box, QComboBox)
    qtbot.keyClick(box, Qt.Key.Key_Down)
    draft = form.draft()
    assert draft.valid_from == date(2027, 1, 3)
    assert draft.price == Money.parse("2024,50")
    assert (draft.percent, draft.coordinator) == (15, "em")
    assert form.is_dirty()


@dataclass(frozen=True)
class Chosen:
    """A draft with an entry of a long list."""

    person: str = ""
    note: str = ""


def people_form(qtbot: QtBot) -> Form[Chosen]:
    people = (("kot", "Jan Kot"), ("zrebiec", "Maria Źrebiec"), ("nowak", "Jan Nowak"))
    group = FieldGroup(
        "",
        (
            Field("person", "Osoba", editors.choice(people, empty="", searchable=True)),
            Field("note", "Notatka", editors.text()),
        ),
    )
    made = Form((group,), Chosen(), context="plan", today=lambda: TODAY)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def type_a_person(form: Form[Chosen], qtbot: QtBot, letters: str) -> QComboBox:
    box = form.findChild(QComboBox, "person")
    assert isinstance(box, QComboBox)
    typed = box.lineEdit()
    assert typed is not None
    box.setFocus()
    typed.selectAll()
    qtbot.keyClicks(typed, letters)
    completer = box.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    popup.hide()
    line(form, "note").setFocus()
    return box


@pytest.mark.parametrize(
    ("letters", "person", "words"),
    [
        ("kot", "kot", "Jan Kot"),
        ("zreb", "zrebiec", "Maria Źrebiec"),
        ("no ja", "nowak", "Jan Nowak"),
    ],
)
def test_words_that_fit_one_entry_of_a_list_become_it(
    qtbot: QtBot, letters: str, person: str, words: str
) -> None:
    form = people_form(qtbot)
    box = type_a_person(form, qtbot, letters)
    assert form.draft().person == person
    assert box.currentText() == words
    assert form.unreadable() == []


@pytest.mark.parametrize("letters", ["jan", "ot", "inny", "-"])
def test_words_that_fit_no_single_entry_stay_and_are_told(qtbot: QtBot, letters: str) -> None:
    form = people_form(qtbot)
    box = type_a_person(form, qtbot, letters)
    message = form._boxes["person"].message
    assert box.currentText() == letters
    assert form.typed() == {"person": letters}
    assert [problem.code for problem in form.unreadable()] == ["list-not-chosen"]
    assert message.isVisible()
    type_a_person(form, qtbot, "zreb")
    assert not message.isVisible()
    assert form.draft().person == "zrebiec"


def test_an_entry_of_a_list_can_be_taken_away(qtbot: QtBot) -> None:
    form = people_form(qtbot)
    form.set_value("person", "kot")
    box = form.findChild(QComboBox, "person")
    assert isinstance(box, QComboBox)
    typed = box.lineEdit()
    assert typed is not None
    box.setFocus()
    typed.selectAll()
    qtbot.keyClick(typed, Qt.Key.Key_Delete)
    line(form, "note").setFocus()
    assert form.draft().person == ""
    assert form.unreadable() == []


def test_a_letter_typed_and_deleted_again_is_clean(form: Form[PlanLike], qtbot: QtBot) -> None:
    phone = line(form, "phone")
    phone.setFocus()
    qtbot.keyClicks(phone, "1")
    assert form.is_dirty()
    qtbot.keyClick(phone, Qt.Key.Key_Backspace)
    assert not form.is_dirty()


def test_a_text_that_cannot_be_read_stays_and_is_told(form: Form[PlanLike], qtbot: QtBot) -> None:
    type_into(qtbot, line(form, "valid_to"), "jutrzejszy")
    assert form.typed() == {"valid_to": "jutrzejszy"}
    assert [problem.field for problem in form.unreadable()] == ["valid_to"]
    assert form.is_dirty()
    assert form.draft().valid_to == PlanLike().valid_to


def test_problems_stand_at_their_fields_and_go_when_solved(form: Form[PlanLike]) -> None:
    problems = [Problem("valid_to", "date-missing"), Problem("nowhere", "date-missing")]
    assert form.show_problems(problems) == [problems[1]]
    box = form._boxes["valid_to"]
    assert box.message.text
    assert line(form, "valid_to").property("state") == "error"
    form.show_problems([])
    assert box.message.text == ""
    assert line(form, "valid_to").property("state") == ""


def test_what_blocks_gets_the_focus_before_what_is_only_remarked(
    form: Form[PlanLike], qtbot: QtBot
) -> None:
    remark = Problem("valid_from", "date-missing", severity=Severity.WARN)
    form.show_problems([remark, Problem("valid_to", "date-missing")])
    with qtbot.waitActive(form):
        form.show()
        form.activateWindow()
    form.focus_problem(0)
    assert form._boxes["valid_to"].editor.focus.hasFocus()
    form.focus_problem(1)
    assert form._boxes["valid_from"].editor.focus.hasFocus()


def test_in_a_list_too_what_blocks_gets_the_focus_first(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = small_form()
    qtbot.addWidget(form)
    goals = form.findChild(Goals)
    assert goals is not None
    places = [QLineEdit(goals), QLineEdit(goals)]
    monkeypatch.setattr(goals, "show_problems", lambda _problems, _say: places)
    remark = Problem("goals[0].text", "date-missing", severity=Severity.WARN)
    form.show_problems([remark, Problem("goals[1].text", "date-missing")])
    assert form._stops == [places[1], places[0]]


def test_mere_remarks_are_not_red_and_the_button_keeps_its_words(qtbot: QtBot) -> None:
    footer = EditFooter()
    qtbot.addWidget(footer)
    footer.save.setText("Zatwierdź")
    footer.count(0, 2)
    assert footer._problems.property("tone") == "warning"
    assert footer.save.text() == "Zatwierdź"
    footer.ask_again(2)
    assert footer.save.text() == "Zapisz mimo to"
    footer.count(1, 2)
    assert footer._problems.property("tone") == "danger"
    assert footer.save.text() == "Zatwierdź"


def test_every_field_is_named_for_the_ear_and_by_its_name(form: Form[PlanLike]) -> None:
    assert line(form, "valid_from").accessibleName() == "Od"
    assert line(form, "valid_from").accessibleDescription()


def test_sections_take_part_in_draft_and_problems(qtbot: QtBot) -> None:
    form = small_form()
    qtbot.addWidget(form)
    goals = form.findChild(Goals)
    assert isinstance(goals, Goals)
    goals.box.setPlainText("chór\nspacer")
    type_into(qtbot, line(form, "address.street"), "Lipowa")
    assert form.draft() == Draft(address=Address("Lipowa"), goals=("chór", "spacer"))
    assert form.show_problems([Problem("goals[1].due_on", "date-missing")]) == []
    assert len(goals.said) == 1


def test_dotted_names_reach_parts_of_drafts() -> None:
    changed = with_value(Draft(), "address.street", "Polna")
    assert value_of(changed, "address.street") == "Polna"
    assert replace(changed, address=Address()) == Draft()


# Edit dialogs


class Office:
    """What saving does, told by the test."""

    def __init__(self) -> None:
        self.saved: list[PlanLike] = []
        self.error: Exception | None = None
        self.problems: list[Problem] = []

    def save(self, draft: PlanLike) -> str:
        if self.error is not None:
            raise self.error
        self.saved.append(draft)
        return "id-1"

    def check(self, draft: PlanLike) -> list[Problem]:
        return self.problems


@pytest.fixture
def office() -> Office:
    return Office()


@pytest.fixture
def asker() -> Recorder:
    return Recorder()


@pytest.fixture
def keeper() -> Keeper:
    return Keeper()


@pytest.fixture
def dialog(
    qtbot: QtBot, background: Background, office: Office, asker: Recorder, keeper: Keeper
) -> Iterator[EditDialog[PlanLike]]:
    """An open dialog."""
    made = EditDialog(
        "Nowy plan",
        plan_form(),
        office.save,
        EditTools(background, asker, keeper),
        check=office.check,
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    background.wait_idle()


def change(qtbot: QtBot, dialog: EditDialog[PlanLike]) -> None:
    """Type something."""
    type_into(qtbot, line(dialog, "phone"), "600 000 148")


def test_ctrl_s_saves_and_closes(
    dialog: EditDialog[PlanLike], office: Office, keeper: Keeper, qtbot: QtBot
) -> None:
    change(qtbot, dialog)
    with qtbot.waitSignal(dialog.saved) as told:
        qtbot.keyClick(line(dialog, "phone"), Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert office.saved[0].phone == "600 000 148"
    assert told.args == ["id-1"]
    assert (dialog.isVisible(), keeper.forgotten) == (False, 1)


def test_a_refusal_lands_at_the_field_and_keeps_the_text(
    dialog: EditDialog[PlanLike], office: Office, background: Background, qtbot: QtBot
) -> None:
    office.error = Refused([Problem("phone", "phone-unreadable")])
    change(qtbot, dialog)
    dialog.footer.save.click()
    background.wait_idle()
    assert dialog.isVisible()
    assert dialog.form._boxes["phone"].message.text
    assert dialog.focusWidget() is line(dialog, "phone")
    assert line(dialog, "phone").text() == "600 000 148"
    assert dialog.footer._problems.text().startswith("1 pole ")


def test_a_full_disk_is_said_and_nothing_is_lost(
    dialog: EditDialog[PlanLike], office: Office, background: Background, qtbot: QtBot
) -> None:
    office.error = DiskFull()
    change(qtbot, dialog)
    dialog.try_save()
    background.wait_idle()
    assert dialog.trouble.text
    assert dialog.form.draft().phone == "600 000 148"
    office.error = None
    with qtbot.waitSignal(dialog.saved):
        dialog.try_save()


def test_warnings_are_shown_once_and_saved_on_the_second_try(
    dialog: EditDialog[PlanLike], office: Office, background: Background
) -> None:
    office.problems = [Problem("phone", "phone-unreadable", severity=Severity.WARN)]
    dialog.try_save()
    background.wait_idle()
    assert office.saved == []
    assert line(dialog, "phone").property("state") == "warning"
    assert dialog.footer._problems.text() == "1 uwaga, można zapisać"
    dialog.try_save()
    background.wait_idle()
    assert len(office.saved) == 1


def test_escape_never_loses_a_dirty_draft(
    dialog: EditDialog[PlanLike], asker: Recorder, qtbot: QtBot, keeper: Keeper
) -> None:
    change(qtbot, dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert asker.questions[0].answers[0].key == "stay"
    asker.answers = ["discard"]
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), keeper.forgotten) == (False, 1)


def test_escape_closes_a_clean_dialog_without_asking(
    dialog: EditDialog[PlanLike], asker: Recorder, qtbot: QtBot
) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert (dialog.isVisible(), asker.questions) == (False, [])


def test_a_dirty_draft_is_kept_when_the_window_is_left(
    dialog: EditDialog[PlanLike], keeper: Keeper, qtbot: QtBot
) -> None:
    change(qtbot, dialog)
    type_into(qtbot, line(dialog, "valid_to"), "kiedys")
    dialog._keep()
    draft, typed = keeper.kept[-1]
    assert (draft.phone, typed) == ("600 000 148", {"valid_to": "kiedys"})
    assert dialog.footer._kept.text()[-1].isdigit()
    other = QWidget()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.ActivationChange))
    assert len(keeper.kept) >= 1


HALF = KeptDraft(
    replace(PlanLike(), phone="600 000 149"),
    datetime(2026, 11, 3, 9, tzinfo=UTC),
    {"valid_to": "kiedys"},
)


@pytest.fixture
def half_typed(dialog: EditDialog[PlanLike], keeper: Keeper) -> EditDialog[PlanLike]:
    """The dialog opened again after the program died."""
    dialog.hide()
    keeper.before = HALF
    dialog.open()
    return dialog


def test_a_form_left_half_typed_opens_as_it_was_left(
    half_typed: EditDialog[PlanLike], asker: Recorder
) -> None:
    assert line(half_typed, "phone").text() == "600 000 149"
    assert line(half_typed, "valid_to").text() == "kiedys"
    assert "zachowan" in half_typed.drafts.banner.text
    assert half_typed.form.is_dirty()
    half_typed.reject()
    assert len(asker.questions) == 1, "it counts as unsaved"
    asker.answers = ["discard"]
    half_typed.reject()


@pytest.mark.parametrize("answer", ["keep", "discard"])
def test_what_was_kept_is_given_up_after_a_question(
    half_typed: EditDialog[PlanLike], asker: Recorder, keeper: Keeper, answer: str
) -> None:
    asker.answers = [answer]
    link = next(one for one in half_typed.drafts.banner.findChildren(QPushButton))
    link.click()
    given_up = answer == "discard"
    assert keeper.forgotten == int(given_up)
    assert half_typed.form.is_dirty() is not given_up
    assert half_typed.drafts.banner.isVisible() is not given_up
    assert (line(half_typed, "valid_to").text() == "kiedys") is not given_up
    asker.answers = ["discard"]
    half_typed.reject()


def test_an_unreadable_date_stops_saving_and_gets_the_focus(
    dialog: EditDialog[PlanLike], office: Office, qtbot: QtBot, asker: Recorder
) -> None:
    type_into(qtbot, line(dialog, "valid_to"), "31.02.2027")
    dialog.try_save()
    assert office.saved == []
    assert dialog.focusWidget() is line(dialog, "valid_to")
    type_into(qtbot, line(dialog, "valid_to"), "28.02.2027")
    assert dialog.form._boxes["valid_to"].message.text == ""
    asker.answers = ["discard"]
    dialog.reject()


def test_a_window_of_few_fields_is_no_higher_than_they_need(
    background: Background, asker: Recorder, qtbot: QtBot
) -> None:
    small = EditDialog("Wpis", small_form(), lambda draft: draft, EditTools(background, asker))
    large = EditDialog("Plan", plan_form(), lambda draft: draft, EditTools(background, asker))
    for one in (small, large):
        qtbot.addWidget(one)
    assert small.height() < large.height()
    small.show()
    small.form.show_problems([Problem("name", "date-missing")])
    QApplication.processEvents()
    assert not small._scroll.verticalScrollBar().isVisible(), "a sentence still fits"


def test_going_to_a_problem_shows_what_is_said_below_a_high_field(
    background: Background, asker: Recorder, qtbot: QtBot
) -> None:
    fields = tuple(
        Field(name, name, editors.long_text(lines=8), width="full")
        for name in ("name", "address.street")
    )
    form = Form((FieldGroup("", fields),), Draft(), context="test", today=lambda: TODAY)
    dialog = EditDialog("Wpis", form, lambda draft: draft, EditTools(background, asker))
    qtbot.addWidget(dialog)
    dialog.resize(500, 300)
    dialog.show()
    form.show_problems([Problem("address.street", "date-missing")])
    form.focus_problem(0)
    QApplication.processEvents()
    QApplication.processEvents()
    said = form._boxes["address.street"].message
    seen = dialog._scroll.viewport().rect()
    bottom = said.mapTo(dialog._scroll.viewport(), said.rect().bottomLeft())
    assert seen.contains(bottom)
