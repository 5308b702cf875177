"""The dated parameters: today's values, their history, and adding a value with its source."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cus_desktop.domain import parameters as rules
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.numbers import NBSP
from cus_desktop.domain.parameter_kinds import ParameterUnit
from cus_desktop.domain.parameters import ParameterDraft, ParameterRow
from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import parameters
from cus_desktop.services.desk import ChangeSet
from cus_desktop.services.parameters import HistoryRow, ParameterState
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import KeptDraftBanner, KeptForm, keeping_tools
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.widgets.labels import Text
from cus_desktop.ui.words import say, translate

_FIELDS = (
    FieldGroup(
        "",
        (
            Field(
                "value",
                QT_TRANSLATE_NOOP("parameter", "New value"),
                editors.text(max_length=400),
                required=True,
                width="wide",
            ),
            Field(
                "valid_from",
                QT_TRANSLATE_NOOP("parameter", "Valid from"),
                editors.date(),
                required=True,
            ),
            Field(
                "source",
                QT_TRANSLATE_NOOP("parameter", "Source"),
                editors.text(max_length=240),
                hint=QT_TRANSLATE_NOOP("parameter", "Act, regulation, resolution or order"),
                width="full",
            ),
        ),
    ),
)

_KIND = "parameter"
"""Under this kind half-typed values are kept, with the key of their parameter."""

_SIGNS = {
    ParameterUnit.NONE: "",
    ParameterUnit.PERCENT: "%",
    ParameterUnit.EURO: f"{NBSP}EUR",
}


class ParametersSection(SettingsSection):
    """All parameters, and below them every value of the selected one."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._states: Sequence[ParameterState] = ()
        self._history: Sequence[HistoryRow] = ()
        self.dialog: EditDialog[ParameterDraft] | None = None
        self.kept = KeptDraftBanner(context, (self._kept_form(),))
        self.trouble = Banner("danger")
        self.values = self._value_list()
        self.history = self._history_list()
        if not context.may(Right.PARAMETERS_EDIT):
            self.values.read_only()
            self.history.read_only()
        intro = Text(
            self.tr(
                "Numbers that law or the council may change. A value is not overwritten: a new "
                "one takes over from its day, so that older papers can still be explained. A slip "
                "of today is corrected by typing the value for the same day again."
            ),
            "muted",
            wrap=True,
        )
        for part in (intro, self.kept, self.trouble, self.values, self.history):
            self.cards.addWidget(part)
        self.cards.addStretch(1)
        self.values.table.selectionModel().currentRowChanged.connect(self._moved)
        context.changes.committed.connect(self._committed)

    def shown(self) -> None:
        self.kept.look()
        self._read()

    def add(self) -> None:
        """Open the form of a new value of the selected parameter."""
        state = self.values.current()
        if state is not None:
            self._open(state)

    def _kept_form(self) -> KeptForm:
        words = self.tr("A new value was left half-typed. What was typed is kept.")
        return KeptForm(_KIND, ParameterDraft, words, self._open_again)

    def _open_again(self, key: str, _draft: ParameterDraft) -> None:
        """Select the parameter first: its values must be known to judge a new one."""
        self.values.select(key)
        self._context.background.read(
            partial(parameters.history, self._context.desk, key), self._open_with
        )

    def _open_with(self, rows: Sequence[HistoryRow]) -> None:
        self._show_history(rows)
        self.add()

    def _open(self, state: ParameterState) -> None:
        context = self._context
        parameter = state.parameter
        # A value entered today, or not holding yet, is corrected by a new one for its day.
        known = [
            each.row
            for each in self._history
            if each.row.key == parameter.key and not each.correctable
        ]
        draft = ParameterDraft(key=parameter.key, source="")
        self.dialog = EditDialog(
            translate("domain", parameter.label),
            Form(_FIELDS, draft, context="parameter", today=context.today),
            save=partial(parameters.add_value, context.desk),
            tools=keeping_tools(context, _KIND, draft, parameter.key),
            parent=self,
            check=lambda draft: rules.check(draft, parameter, known, context.today()),
            subtitle=self.tr("Now: %1").replace("%1", self._shown(state) or "—"),
        )
        self.kept.follow(self.dialog)
        self.dialog.open()

    def remove(self) -> None:
        """Take back the selected value, where it has not begun to hold."""
        row = self.history.current()
        if row is not None:
            work = partial(parameters.remove_value, self._context.desk, row.id)
            self._context.background.write(work, self._removed, self._failed)

    # Reading

    def _read(self) -> None:
        work = partial(parameters.list_parameters, self._context.desk)
        self._context.background.read(work, self._show)

    def _show(self, states: Sequence[ParameterState]) -> None:
        self._states = states
        self.values.set_rows(states)
        self._read_history()

    def _moved(self) -> None:
        self._read_history()

    def _read_history(self) -> None:
        state = self.values.current()
        if state is not None:
            work = partial(parameters.history, self._context.desk, state.parameter.key)
            self._context.background.read(work, self._show_history)

    def _show_history(self, rows: Sequence[HistoryRow]) -> None:
        state = self.values.current()
        if state is None or any(row.row.key != state.parameter.key for row in rows):
            return
        self._history = rows
        words = self.tr("All values of: %1")
        self.history.rename(words.replace("%1", translate("domain", state.parameter.label)))
        self.history.set_rows(rows)

    def _committed(self, change: ChangeSet) -> None:
        if any(table == "parameter" for table, _ in change.rows):
            self._read()

    def _removed(self, _nothing: None) -> None:
        self.trouble.show_message("danger", "")
        self._context.offer_undo(self.tr("The value was taken back."))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    # Making

    def _value_list(self) -> ShortList[ParameterState]:
        made = ShortList[ParameterState](
            self.tr("Values that hold today"),
            (
                Column(
                    "label",
                    self.tr("Parameter"),
                    lambda state: translate("domain", state.parameter.label),
                    "Liczba miesięcy koordynacji",
                    strong=True,
                    stretch=True,
                    wraps=True,
                ),
                Column("value", self.tr("Value"), self._shown, "14 dni roboczych", right=True),
                Column("since", self.tr("Since"), _since, "00.00.0000", rank=1),
                Column(
                    "upcoming",
                    self.tr("Later"),
                    self._upcoming,
                    "od 00.00.0000",
                    chip=self._upcoming_chip,
                    rank=2,
                ),
            ),
            lambda state: state.parameter.key,
            self.tr("No parameters."),
            most_rows=9,
        )
        made.opened.connect(self.add)
        made.add_button(self.tr("Add a new value…"), "plus", self.add)
        return made

    def _shown(self, state: ParameterState) -> str:
        """Today's value with its unit in the right form: 3 miesiące, 12 miesięcy."""
        if not state.shown or state.current is None:
            return ""
        unit = state.parameter.unit
        if unit in _SIGNS:
            return f"{state.shown}{_SIGNS[unit]}"
        n = int(state.current.value)
        match unit:
            case ParameterUnit.DAYS:
                return self.tr("%n day(s)", "", n)
            case ParameterUnit.WORKING_DAYS:
                return self.tr("%n working day(s)", "", n)
            case ParameterUnit.HOURS:
                return self.tr("%n hour(s)", "", n)
            case ParameterUnit.MONTHS:
                return self.tr("%n month(s)", "", n)
            case ParameterUnit.YEARS:
                return self.tr("%n year(s)", "", n)
        return state.shown

    def _upcoming(self, state: ParameterState) -> str:
        if not state.upcoming:
            return ""
        day = format_date(state.upcoming[0].valid_from)
        return self.tr("from %1").replace("%1", day)

    def _upcoming_chip(self, state: ParameterState) -> Chip | None:
        words = self._upcoming(state)
        return Chip(words, "calendar-clock", "accent") if words else None

    def _history_list(self) -> ShortList[HistoryRow]:
        made = ShortList[HistoryRow](
            self.tr("All values"),
            (
                Column(
                    "since",
                    self.tr("Valid from"),
                    lambda row: format_date(row.row.valid_from),
                    "00.00.0000",
                ),
                Column(
                    "value",
                    self.tr("Value"),
                    lambda row: row.shown,
                    "170 000,00 zł",
                    right=True,
                    strong=True,
                ),
                Column(
                    "source",
                    self.tr("Source"),
                    lambda row: row.row.source,
                    "ustawa o realizowaniu",
                    stretch=True,
                    wraps=True,
                ),
            ),
            lambda row: row.id,
            self.tr("The office has entered no value. The statutory holidays hold."),
        )
        made.add_button(self.tr("Take back this value"), "undo-2", self.remove)
        return made


def _since(state: ParameterState) -> str:
    row: ParameterRow | None = state.current
    return format_date(row.valid_from) if row else ""
