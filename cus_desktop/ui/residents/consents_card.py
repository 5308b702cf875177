"""Consents on the card of a resident: those of cases and those under the GDPR, kept apart (D83)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cus_desktop.domain.consents import (
    ConsentDraft,
    GdprConsentDraft,
    ProceduralConsentDraft,
    check_consent,
)
from cus_desktop.domain.dates import format_date
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import consents
from cus_desktop.services.desk import Desk
from cus_desktop.texts.stored_words import choices_of, stored_words
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.fields import Choices, Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import keeping_tools
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.buttons import Run
from cus_desktop.ui.words import translate

CONTEXT = "consents"

PROCEDURAL = "procedural_consent"
GDPR = "gdpr_consent"
"""Under these kinds the half-typed forms of this file are kept."""

_KIND = Field("kind", QT_TRANSLATE_NOOP("consents", "&Kind"), editors.choice())
_PURPOSE = Field("purpose", QT_TRANSLATE_NOOP("consents", "&Purpose"), editors.choice())
_RECIPIENT = Field(
    "recipient",
    QT_TRANSLATE_NOOP("consents", "&Forwarded to"),
    editors.text(max_length=200),
    width="wide",
)
_GIVEN = (
    Field(
        "given_on",
        QT_TRANSLATE_NOOP("consents", "&Given on"),
        editors.date(past=True),
        required=True,
    ),
    Field("how", QT_TRANSLATE_NOOP("consents", "&How"), editors.choice()),
)
_SCOPE = Field(
    "scope",
    QT_TRANSLATE_NOOP("consents", "&What it covers"),
    editors.long_text(lines=2),
    required=True,
    width="full",
)
_WITHDRAWAL = FieldGroup(
    QT_TRANSLATE_NOOP("consents", "Withdrawal"),
    (
        Field(
            "withdrawn_on",
            QT_TRANSLATE_NOOP("consents", "Withdrawn &on"),
            editors.date(past=True),
        ),
        Field(
            "withdrawn_how",
            QT_TRANSLATE_NOOP("consents", "How withdrawn"),
            editors.choice(),
        ),
    ),
)


@dataclass(frozen=True)
class Consents:
    """All consents of one resident."""

    resident_id: str
    procedural: list[ProceduralConsentDraft]
    gdpr: list[GdprConsentDraft]


def read_consents(desk: Desk, resident_id: str) -> Consents:
    """Both kinds, each the newest first."""
    return Consents(
        resident_id,
        consents.procedural_consents(desk, resident_id),
        consents.gdpr_consents(desk, resident_id),
    )


def consent_dialog(
    context: UiContext, draft: ConsentDraft, name: str, parent: QWidget
) -> EditDialog[ConsentDraft]:
    """A consent of the person named, and its withdrawal."""
    procedural = isinstance(draft, ProceduralConsentDraft)
    table = PROCEDURAL if procedural else GDPR
    first = (_KIND, _RECIPIENT) if procedural else (_PURPOSE,)
    how = choices_of(table, "how", translate)
    choices: dict[str, Choices] = {
        "kind" if procedural else "purpose": choices_of(
            table, "kind" if procedural else "purpose", translate
        ),
        "how": how,
        "withdrawn_how": [("", ""), *how],
    }
    form: Form[ConsentDraft] = Form(
        (FieldGroup("", (*first, *_GIVEN, _SCOPE)), _WITHDRAWAL),
        draft,
        context=CONTEXT,
        today=context.today,
        choices=choices,
    )
    in_case = QT_TRANSLATE_NOOP("consents", "Consent in a case")
    gdpr = QT_TRANSLATE_NOOP("consents", "GDPR consent")
    return EditDialog(
        translate(CONTEXT, in_case if procedural else gdpr),
        form,
        save=partial(consents.save_consent, context.desk),
        tools=keeping_tools(context, table, draft, "" if draft.revision else draft.resident_id),
        parent=parent,
        check=lambda typed: check_consent(typed, context.today()),
        subtitle=name,
    )


class ConsentsCard(QWidget):
    """Two short lists; ``asked`` carries the draft whose form is wanted."""

    asked = Signal(object)

    def __init__(self, *, editable: bool = True) -> None:
        """Without ``editable`` the consents are only shown."""
        super().__init__()
        self._resident_id = ""
        self.procedural = self._make_list(
            self.tr("Consents in cases"), self.tr("No consent is noted."), self._new_procedural
        )
        self.gdpr = self._make_list(
            self.tr("GDPR consents"),
            self.tr("No consent is noted. Help under the act needs none."),
            self._new_gdpr,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.FIELD)
        column.addWidget(self.procedural)
        column.addWidget(self.gdpr)
        if not editable:
            self.procedural.read_only()
            self.gdpr.read_only()

    def show_consents(self, found: Consents) -> None:
        """Show what a person agreed to."""
        self._resident_id = found.resident_id
        self.procedural.set_rows(found.procedural)
        self.gdpr.set_rows(found.gdpr)

    def clear(self) -> None:
        """Show nothing of the person before."""
        self._resident_id = ""
        self.procedural.set_rows(())
        self.gdpr.set_rows(())

    def _new_procedural(self) -> None:
        self.asked.emit(ProceduralConsentDraft(self._resident_id))

    def _new_gdpr(self) -> None:
        self.asked.emit(GdprConsentDraft(self._resident_id))

    def _edit(self, made: ShortList[ConsentDraft]) -> None:
        draft = made.current()
        if draft is not None:
            self.asked.emit(draft)

    def _make_list(self, title: str, empty: str, new: Run) -> ShortList[ConsentDraft]:
        made = ShortList[ConsentDraft](
            title,
            (
                Column("what", self.tr("Consent"), _what, "przekazanie wniosku", stretch=True),
                Column(
                    "state", self.tr("State"), self._state, "wycofana 03.11.2026", chip=self._chip
                ),
            ),
            lambda draft: draft.id,
            empty,
        )
        edit = partial(self._edit, made)
        made.opened.connect(edit)
        made.add_button(self.tr("Open or withdraw"), "pencil", edit)
        made.add_button(self.tr("Add"), "plus", new, on_row=False)
        return made

    def _state(self, draft: ConsentDraft) -> str:
        return self._chip(draft).text

    def _chip(self, draft: ConsentDraft) -> Chip:
        if draft.withdrawn_on is not None:
            words = self.tr("withdrawn %1").replace("%1", format_date(draft.withdrawn_on))
            return Chip(words, "ban", "warning")
        day = format_date(draft.given_on) if draft.given_on else ""
        return Chip(self.tr("given %1").replace("%1", day), "check", "success")


def _what(draft: ConsentDraft) -> str:
    """What it is for and what it covers, to whom included."""
    if isinstance(draft, ProceduralConsentDraft):
        kind = stored_words(PROCEDURAL, "kind", draft.kind, translate)
        scope = f"{draft.scope} → {draft.recipient}" if draft.recipient else draft.scope
    else:
        kind, scope = stored_words(GDPR, "purpose", draft.purpose, translate), draft.scope
    return f"{kind}: {scope}"
