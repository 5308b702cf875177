"""The steps of founding an office: letterhead, gmina and villages, the first person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from cus_desktop.domain.identifiers import PostCode
from cus_desktop.domain.office_rules import check_office
from cus_desktop.domain.offices import OfficeDraft
from cus_desktop.domain.problems import Problem, blocking
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.ui.accounts.strength import new_password
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.start.password import password
from cus_desktop.ui.start.sheet import StartSheet
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.buttons import primary, secondary, without_state
from cus_desktop.ui.widgets.labels import Text


@dataclass(frozen=True)
class NewOfficeDraft:
    """Everything the steps ask for; the password lives only as long as the page."""

    name: str = ""
    short_name: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    phone: str = ""
    email: str = ""
    municipality: str = ""
    villages: str = ""
    given_name: str = ""
    family_name: str = ""
    position: str = "Dyrektor CUS"
    login: str = ""
    password: str = field(default="", repr=False)
    password_repeated: str = field(default="", repr=False)


OFFICE_STEP = FieldGroup(
    "",
    (
        Field(
            "name",
            QT_TRANSLATE_NOOP("NewOfficePage", "Name of the centre"),
            editors.text(),
            required=True,
            width="full",
            hint=QT_TRANSLATE_NOOP("NewOfficePage", "As it stands in letters and decisions."),
        ),
        Field(
            "short_name",
            QT_TRANSLATE_NOOP("NewOfficePage", "Short name"),
            editors.text(max_length=80),
        ),
        Field("phone", QT_TRANSLATE_NOOP("NewOfficePage", "Phone"), editors.text(max_length=40)),
        Field("street", QT_TRANSLATE_NOOP("NewOfficePage", "Street and number"), editors.text()),
        Field("email", QT_TRANSLATE_NOOP("NewOfficePage", "E-mail"), editors.text()),
        Field(
            "postcode",
            QT_TRANSLATE_NOOP("NewOfficePage", "Post code"),
            editors.parsed(lambda text: PostCode.parse(text).text),
        ),
        Field("city", QT_TRANSLATE_NOOP("NewOfficePage", "Post town"), editors.text()),
    ),
    columns=2,
)
PLACE_STEP = FieldGroup(
    "",
    (
        Field(
            "municipality",
            QT_TRANSLATE_NOOP("NewOfficePage", "Name of the gmina"),
            editors.text(),
            required=True,
            width="full",
        ),
        Field(
            "villages",
            QT_TRANSLATE_NOOP("NewOfficePage", "Villages, one in each line"),
            editors.long_text(lines=7),
            width="full",
            hint=QT_TRANSLATE_NOOP(
                "NewOfficePage",
                "A list copied from a spreadsheet works too: village, sołectwo, post code, post"
                " town. More can be added later.",
            ),
        ),
    ),
    columns=2,
)
PERSON_STEP = FieldGroup(
    "",
    (
        Field(
            "given_name",
            QT_TRANSLATE_NOOP("NewOfficePage", "Given name"),
            editors.text(max_length=80),
            required=True,
        ),
        Field(
            "family_name",
            QT_TRANSLATE_NOOP("NewOfficePage", "Family name"),
            editors.text(max_length=80),
            required=True,
        ),
        Field(
            "position",
            QT_TRANSLATE_NOOP("NewOfficePage", "Function, as under a signature"),
            editors.text(max_length=120),
        ),
        Field(
            "login",
            QT_TRANSLATE_NOOP("NewOfficePage", "Name for opening the program"),
            editors.text(max_length=64),
            required=True,
            hint=QT_TRANSLATE_NOOP("NewOfficePage", "Short, for example: dyrektor"),
        ),
        Field(
            "password",
            QT_TRANSLATE_NOOP("NewOfficePage", "Password"),
            new_password(),
            required=True,
        ),
        Field(
            "password_repeated",
            QT_TRANSLATE_NOOP("NewOfficePage", "The same password again"),
            password(),
            required=True,
        ),
    ),
    columns=2,
)


class NewOfficePage(StartSheet):
    """Three short steps, each of which can be gone back to; all can be changed later.

    ``found`` carries the finished ``NewOfficeDraft``; ``cancelled`` goes back to the welcome.
    """

    found = Signal(object)
    cancelled = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(self.tr("New office"), width=72)
        self._accepted_warnings: frozenset[tuple[int, str, str]] = frozenset()
        """Told once; going on a second time means it is so."""
        self._step_text = Text("", "muted", wrap=True)
        self.message = Banner("danger")
        self._steps = QStackedWidget()
        self.forms = [
            Form((group,), NewOfficeDraft(), context="NewOfficePage", today=lambda: today)
            for group in (OFFICE_STEP, PLACE_STEP, PERSON_STEP)
        ]
        for form in self.forms:
            self._steps.addWidget(form)
        self.body.addWidget(self._step_text)
        self.body.addWidget(self._steps)
        self.body.addWidget(self.message)
        self.back_button = secondary(self.tr("&Back"), "arrow-left")
        self.next_button = primary(self.tr("&Next"), "arrow-right")
        self.back_button.clicked.connect(without_state(self._go_back))
        self.next_button.clicked.connect(without_state(self._go_on))
        self.foot.addWidget(self.back_button)
        self.foot.addStretch(1)
        self.foot.addWidget(self.next_button)
        self._show_step(0)

    def draft(self) -> NewOfficeDraft:
        """What was typed in all steps."""
        values: dict[str, object] = {}
        for form, group in zip(self.forms, (OFFICE_STEP, PLACE_STEP, PERSON_STEP), strict=True):
            typed = form.draft()
            values.update({each.name: getattr(typed, each.name) for each in group.fields})
        return NewOfficeDraft(**values)  # type: ignore[arg-type]

    def set_busy(self, busy: bool) -> None:
        """While the store is made nothing can be sent twice."""
        self._steps.setEnabled(not busy)
        self.back_button.setEnabled(not busy)
        self.next_button.setEnabled(not busy)
        self.message.show_message("info", self.tr("Making the office, one moment…") if busy else "")

    def warn(self, sentence: str) -> None:
        """Say what the person should know before going on."""
        self.message.show_message("warning", sentence)

    def refuse(self, sentence: str) -> None:
        """Say why the office was not made; everything typed stays."""
        self.set_busy(False)
        self.message.show_message("danger", sentence)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in a field goes on, Esc goes back; both as the buttons do."""
        if not self.next_button.isEnabled():
            return
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def _show_step(self, step: int) -> None:
        titles = (
            self.tr("Step 1 of 3: what stands in the letterhead"),
            self.tr("Step 2 of 3: the gmina and its villages"),
            self.tr("Step 3 of 3: you, the first person of the office"),
        )
        self._step_text.setText(titles[step])
        self._steps.setCurrentIndex(step)
        last = step == len(self.forms) - 1
        self.next_button.setText(self.tr("&Found the office") if last else self.tr("&Next"))
        self.message.show_message("danger", "")
        self.forms[step].focus_first()

    def _go_back(self) -> None:
        step = self._steps.currentIndex()
        if step == 0:
            self.cancelled.emit()
        else:
            self._show_step(step - 1)

    def _go_on(self) -> None:
        step = self._steps.currentIndex()
        problems = check_step(step, self.draft())
        self.forms[step].show_problems(problems)
        warned = frozenset((step, problem.field, problem.code) for problem in problems)
        if blocking(problems) or not warned <= self._accepted_warnings:
            self._accepted_warnings |= warned
            if not blocking(problems):
                self.warn(self.tr("Check what is marked, or go on as it is."))
            self.forms[step].focus_problem()
        elif step < len(self.forms) - 1:
            self._show_step(step + 1)
        else:
            self.found.emit(self.draft())


def check_step(step: int, draft: NewOfficeDraft) -> Sequence[Problem]:
    """What must be filled or looked at again before the next step."""
    from cus_desktop.domain.first_steps import check_village_list
    from cus_desktop.domain.passwords import check_new_password

    if step == 0:
        return check_office(_office(draft))
    if step == 1:
        missing = _missing(draft, ("municipality", "municipality-name-missing"))
        return [*missing, *check_village_list("villages", draft.villages)]
    missing = _missing(
        draft,
        ("given_name", "person-name-missing"),
        ("family_name", "person-name-missing"),
        ("login", "login-missing"),
    )
    personal = personal_words(draft)
    return [*missing, *check_new_password(draft.password, draft.password_repeated, personal)]


def personal_words(draft: NewOfficeDraft) -> tuple[str, ...]:
    """What nobody's password should be made of."""
    return (draft.login, draft.given_name, draft.family_name, draft.name, draft.municipality)


def _office(draft: NewOfficeDraft) -> OfficeDraft:
    return OfficeDraft(
        name=draft.name, postcode=draft.postcode, phone=draft.phone, email=draft.email
    )


def _missing(draft: NewOfficeDraft, *wanted: tuple[str, str]) -> list[Problem]:
    return [Problem(name, code) for name, code in wanted if not getattr(draft, name).strip()]
