"""The forms of the three kinds of lines."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from cus_desktop.domain.catalogue import LegalTrack
from cus_desktop.domain.plan_words import FEE_KINDS, SUPPORTING_KINDS
from cus_desktop.domain.plans import FeeKind, ItemKind, PlanItemDraft
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts.stored_words import TRACK_LABELS
from cus_desktop.ui.forms import editors
from cus_desktop.ui.forms.fields import Choices, Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.forms.section import Section
from cus_desktop.ui.plans.amount_section import AmountSection
from cus_desktop.ui.plans.times_section import TimesSection
from cus_desktop.ui.words import translate

_SERVICE = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Service"),
    (
        Field(
            "service_id",
            QT_TRANSLATE_NOOP("plan_form", "From the catalogue"),
            editors.choice(empty="", searchable=True),
        ),
        Field(
            "name",
            QT_TRANSLATE_NOOP("plan_form", "Name in the plan"),
            editors.text(),
            required=True,
        ),
        Field(
            "scope",
            QT_TRANSLATE_NOOP("plan_form", "Scope"),
            editors.long_text(lines=2),
            width="full",
        ),
        Field(
            "legal_track",
            QT_TRANSLATE_NOOP("plan_form", "Legal track"),
            editors.choice(empty=""),
            required=True,
        ),
        Field("place", QT_TRANSLATE_NOOP("plan_form", "Place"), editors.text()),
        Field(
            "who",
            QT_TRANSLATE_NOOP("plan_form", "Provider"),
            editors.text(),
            required=True,
        ),
        Field(
            "contract_ref",
            QT_TRANSLATE_NOOP("plan_form", "Contract number"),
            editors.text(max_length=120),
        ),
    ),
    columns=2,
)
_FEE = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Price and fee"),
    (
        Field("unit_price", QT_TRANSLATE_NOOP("plan_form", "Price of a unit"), editors.money()),
        Field(
            "fee_kind",
            QT_TRANSLATE_NOOP("plan_form", "The person pays"),
            editors.choice(empty=""),
            required=True,
        ),
        Field(
            "fee_percent",
            QT_TRANSLATE_NOOP("plan_form", "Per cent of the price"),
            editors.count(unit="%"),
        ),
        Field("fee_amount", QT_TRANSLATE_NOOP("plan_form", "Amount of the fee"), editors.money()),
    ),
    columns=4,
)
_PERIOD = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "When"),
    (
        Field(
            "frequency",
            QT_TRANSLATE_NOOP("plan_form", "Rhythm in words"),
            editors.text(
                max_length=120,
                placeholder=QT_TRANSLATE_NOOP("plan_form", "as needed, twice a week"),
            ),
            width="wide",
        ),
        Field(
            "valid_from", QT_TRANSLATE_NOOP("plan_form", "From, if not as the plan"), editors.date()
        ),
        Field("valid_to", QT_TRANSLATE_NOOP("plan_form", "To, if not as the plan"), editors.date()),
    ),
    columns=4,
)
_MAY_BE_NAMED = Field(
    "who_may_be_named",
    QT_TRANSLATE_NOOP("plan_form", "Agreed to be named on the print"),
    editors.yes_no(),
)
_DETAILS = Field(
    "scope",
    QT_TRANSLATE_NOOP("plan_form", "In more detail"),
    editors.long_text(lines=2),
    width="full",
)
_SUPPORTING = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Supporting activity"),
    (
        Field(
            "supporting_kind",
            QT_TRANSLATE_NOOP("plan_form", "Kind of support"),
            editors.choice(empty=""),
            required=True,
        ),
        Field(
            "name",
            QT_TRANSLATE_NOOP("plan_form", "What is done"),
            editors.text(),
            required=True,
        ),
        Field(
            "who",
            QT_TRANSLATE_NOOP("plan_form", "Who helps"),
            editors.text(),
            required=True,
        ),
        _MAY_BE_NAMED,
        _DETAILS,
        Field("place", QT_TRANSLATE_NOOP("plan_form", "Place"), editors.text(), width="full"),
    ),
    columns=2,
)
_EXTERNAL = FieldGroup(
    QT_TRANSLATE_NOOP("plan_form", "Help of another body"),
    (
        Field(
            "name",
            QT_TRANSLATE_NOOP("plan_form", "What help"),
            editors.text(),
            required=True,
        ),
        Field(
            "who",
            QT_TRANSLATE_NOOP("plan_form", "Who gives it"),
            editors.text(),
            required=True,
        ),
        Field(
            "place",
            QT_TRANSLATE_NOOP("plan_form", "Contact or place"),
            editors.text(),
        ),
        _MAY_BE_NAMED,
    ),
    columns=2,
)
_FEE_FIELDS = {
    "fee_percent": (FeeKind.PERCENT.value,),
    "fee_amount": (FeeKind.PER_UNIT.value, FeeKind.PER_MONTH.value),
}


def item_form(
    item: PlanItemDraft,
    today: Callable[[], date],
    services: Choices,
    more: Sequence[Section] = (),
) -> Form[PlanItemDraft]:
    """The form of one line; ``services`` are the ids and names of the catalogue.

    ``more`` stands below the price of a service.
    """
    amount = AmountSection()
    amount.title = translate("plan_form", "Amount")
    parts: dict[ItemKind, tuple[FieldGroup | Section, ...]] = {
        ItemKind.SERVICE: (_SERVICE, amount, TimesSection(), _FEE, *more, _PERIOD),
        ItemKind.SUPPORTING: (_SUPPORTING, TimesSection(), _PERIOD),
        ItemKind.EXTERNAL: (_EXTERNAL, TimesSection(), _PERIOD),
    }
    form: Form[PlanItemDraft] = Form(
        parts[item.kind],
        item,
        context="plan_form",
        today=today,
        choices={
            "service_id": services,
            "legal_track": [
                (track.value, translate("values", TRACK_LABELS[track.value]))
                for track in LegalTrack
            ],
            "fee_kind": [
                (kind.value, translate("plans", label)) for kind, label in FEE_KINDS.items()
            ],
            "supporting_kind": [
                (kind.value, translate("plans", label)) for kind, label in SUPPORTING_KINDS.items()
            ],
        },
    )
    if item.kind is ItemKind.SERVICE:
        show_fee_fields(form)
    return form


def show_fee_fields(form: Form[PlanItemDraft]) -> None:
    """Show only the fields that the kind of fee needs."""
    kind = form.editor("fee_kind").value()
    for name, kinds in _FEE_FIELDS.items():
        form.set_field_visible(name, kind in kinds)
