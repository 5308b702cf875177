"""The forms of requests about personal data and of breaches."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.breaches import BreachDraft, check_breach
from cus_desktop.domain.data_requests import DataRequestDraft, check_request
from cus_desktop.domain.durations import format_time, parse_time
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import breaches, data_requests
from cus_desktop.texts.stored_words import choices_of
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.forms.fields import Field, FieldGroup, MakeEditor
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.kept_drafts import keeping_tools
from cus_desktop.ui.residents.person_picker import person
from cus_desktop.ui.words import translate

CONTEXT = "privacy_dialogs"

REQUEST = "data_request"
BREACH = "data_breach"
"""Under these kinds the half-typed forms of this file are kept."""

_NO_ANSWER = QT_TRANSLATE_NOOP("privacy_dialogs", "not answered yet")
_NOT_JUDGED = QT_TRANSLATE_NOOP("privacy_dialogs", "not judged yet")


def request_dialog(
    context: UiContext, draft: DataRequestDraft, parent: QWidget
) -> EditDialog[DataRequestDraft]:
    """A request and, once there is one, its answer."""
    form = Form(
        (_asked(context), _ANSWER),
        draft,
        context=CONTEXT,
        today=context.today,
        choices={
            "kind": choices_of("data_request", "kind", translate),
            "outcome": [
                ("", translate(CONTEXT, _NO_ANSWER)),
                *choices_of("data_request", "outcome", translate),
            ],
        },
    )
    new = QT_TRANSLATE_NOOP("privacy_dialogs", "New request about personal data")
    known = QT_TRANSLATE_NOOP("privacy_dialogs", "Request about personal data")
    return EditDialog(
        translate(CONTEXT, known if draft.revision else new),
        form,
        save=partial(data_requests.save_request, context.desk),
        tools=keeping_tools(context, REQUEST, draft),
        parent=parent,
        check=lambda typed: check_request(typed, context.today()),
        subtitle=draft.case_number,
    )


def breach_dialog(
    context: UiContext, draft: BreachDraft, hours: int, parent: QWidget
) -> EditDialog[BreachDraft]:
    """A breach; ``hours`` are those to notify the authority."""
    form = Form(
        (_HAPPENED, _JUDGED, _TOLD),
        draft,
        context=CONTEXT,
        today=context.today,
        choices={
            "risk": [
                ("", translate(CONTEXT, _NOT_JUDGED)),
                *choices_of("data_breach", "risk", translate),
            ]
        },
    )
    new = QT_TRANSLATE_NOOP("privacy_dialogs", "New breach of personal data")
    known = QT_TRANSLATE_NOOP("privacy_dialogs", "Breach of personal data")
    return EditDialog(
        translate(CONTEXT, known if draft.revision else new),
        form,
        save=partial(breaches.save_breach, context.desk),
        tools=keeping_tools(context, BREACH, draft),
        parent=parent,
        check=lambda typed: check_breach(typed, hours, context.desk.now()),
        subtitle=draft.case_number,
    )


def _time() -> MakeEditor:
    return editors.parsed(
        parse_time,
        format_time,
        empty=None,
        keeps_text=False,
        placeholder=QT_TRANSLATE_NOOP("privacy_dialogs", "h.mm"),
    )


def _asked(context: UiContext) -> FieldGroup:
    return FieldGroup(
        QT_TRANSLATE_NOOP("privacy_dialogs", "Request"),
        (
            Field(
                "resident_id",
                QT_TRANSLATE_NOOP("privacy_dialogs", "&Resident"),
                person(context, {}),
                width="wide",
            ),
            Field(
                "received_on",
                QT_TRANSLATE_NOOP("privacy_dialogs", "Received &on"),
                editors.date(past=True),
                required=True,
            ),
            Field(
                "asker",
                QT_TRANSLATE_NOOP("privacy_dialogs", "Who asks, if somebody else"),
                editors.text(max_length=160),
                width="wide",
            ),
            Field("kind", QT_TRANSLATE_NOOP("privacy_dialogs", "&Asks for"), editors.choice()),
            Field(
                "text",
                QT_TRANSLATE_NOOP("privacy_dialogs", "&Content of the request"),
                editors.long_text(lines=3),
                width="full",
            ),
            Field(
                "extension_reason",
                QT_TRANSLATE_NOOP("privacy_dialogs", "Reason of an extension"),
                editors.text(max_length=400),
                hint=QT_TRANSLATE_NOOP(
                    "privacy_dialogs",
                    "Two more months are possible; the person must be told within the first one.",
                ),
                width="full",
            ),
        ),
    )


_ANSWER = FieldGroup(
    QT_TRANSLATE_NOOP("privacy_dialogs", "Answer"),
    (
        Field(
            "answered_on",
            QT_TRANSLATE_NOOP("privacy_dialogs", "Ans&wered on"),
            editors.date(past=True),
        ),
        Field("outcome", QT_TRANSLATE_NOOP("privacy_dialogs", "O&utcome"), editors.choice()),
        Field(
            "answer",
            QT_TRANSLATE_NOOP("privacy_dialogs", "What was done, or why it was refused"),
            editors.long_text(lines=3),
            hint=QT_TRANSLATE_NOOP(
                "privacy_dialogs",
                "For a rectification: what was corrected and who was told (art. 19).",
            ),
            width="full",
        ),
    ),
)

_HAPPENED = FieldGroup(
    QT_TRANSLATE_NOOP("privacy_dialogs", "What happened"),
    (
        Field(
            "noticed_on",
            QT_TRANSLATE_NOOP("privacy_dialogs", "&Noticed on"),
            editors.date(past=True),
            required=True,
        ),
        Field("noticed_minute", QT_TRANSLATE_NOOP("privacy_dialogs", "at (&time)"), _time()),
        Field(
            "happened_on",
            QT_TRANSLATE_NOOP("privacy_dialogs", "&Happened on, if known"),
            editors.date(past=True),
        ),
        Field(
            "what",
            QT_TRANSLATE_NOOP("privacy_dialogs", "&What happened"),
            editors.long_text(lines=3),
            required=True,
            width="full",
        ),
        Field(
            "concerned",
            QT_TRANSLATE_NOOP("privacy_dialogs", "Which people and which data"),
            editors.long_text(lines=2),
            required=True,
            hint=QT_TRANSLATE_NOOP("privacy_dialogs", "Without names: the register is shown."),
            width="wide",
        ),
        Field("people", QT_TRANSLATE_NOOP("privacy_dialogs", "Number of &people"), editors.count()),
    ),
)
_JUDGED = FieldGroup(
    QT_TRANSLATE_NOOP("privacy_dialogs", "Risk and measures"),
    (
        Field(
            "risk", QT_TRANSLATE_NOOP("privacy_dialogs", "&Risk for the people"), editors.choice()
        ),
        Field(
            "measures",
            QT_TRANSLATE_NOOP("privacy_dialogs", "What was &done"),
            editors.long_text(lines=3),
            width="full",
        ),
    ),
)
_TOLD = FieldGroup(
    QT_TRANSLATE_NOOP("privacy_dialogs", "Notices and end"),
    (
        Field(
            "authority_notified_on",
            QT_TRANSLATE_NOOP("privacy_dialogs", "&Authority notified on"),
            editors.date(past=True),
        ),
        Field("authority_notified_minute", QT_TRANSLATE_NOOP("privacy_dialogs", "at"), _time()),
        Field(
            "persons_notified_on",
            QT_TRANSLATE_NOOP("privacy_dialogs", "People told on"),
            editors.date(past=True),
        ),
        Field(
            "no_notice_reason",
            QT_TRANSLATE_NOOP("privacy_dialogs", "Why not notified, or why late"),
            editors.long_text(lines=2),
            width="wide",
        ),
        Field(
            "closed_on",
            QT_TRANSLATE_NOOP("privacy_dialogs", "&Closed on"),
            editors.date(past=True),
        ),
    ),
)
