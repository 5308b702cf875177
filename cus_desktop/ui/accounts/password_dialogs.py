"""Changing the own password, and giving one to somebody else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from cus_desktop.domain.passwords import check_new_password
from cus_desktop.domain.problems import Problem
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.services import accounts
from cus_desktop.services.accounts import AccountRow
from cus_desktop.ui.accounts.strength import new_password
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog, EditTools
from cus_desktop.ui.forms.fields import Field, FieldGroup
from cus_desktop.ui.forms.form import Form
from cus_desktop.ui.start.password import password
from cus_desktop.ui.words import translate


@dataclass(frozen=True)
class PasswordDraft:
    """What is typed; nothing of it is kept."""

    old: str = field(default="", repr=False)
    password: str = field(default="", repr=False)
    password_repeated: str = field(default="", repr=False)


_OLD = Field("old", QT_TRANSLATE_NOOP("Passwords", "Present password"), password(), required=True)


def new_password_fields(personal: Sequence[str]) -> tuple[Field, Field]:
    """A new password and the same once more."""
    return (
        Field(
            "password",
            QT_TRANSLATE_NOOP("Passwords", "New password"),
            new_password(lambda: personal),
            required=True,
        ),
        Field(
            "password_repeated",
            QT_TRANSLATE_NOOP("Passwords", "The same password again"),
            password(),
            required=True,
        ),
    )


def password_form(
    personal: Sequence[str], today: Callable[[], date], *, own: bool
) -> Form[PasswordDraft]:
    """The form; with the present password where it is the person's ``own``."""
    fields = new_password_fields(personal)
    group = FieldGroup("", (_OLD, *fields) if own else fields, columns=1)
    return Form((group,), PasswordDraft(), context="Passwords", today=today)


def change_own(context: UiContext, parent: QWidget, opened: Callable[[QWidget], object]) -> None:
    """Open the dialog for the own password; ``opened`` gets it."""
    desk = context.desk

    def show(personal: Sequence[str]) -> None:
        def save(typed: PasswordDraft) -> None:
            accounts.change_own_password(desk, typed.old, typed.password, typed.password_repeated)

        dialog = EditDialog(
            translate("Passwords", "Change my password"),
            password_form(personal, context.today, own=True),
            save,
            EditTools(context.background, context.asker),
            parent,
            check=partial(_check, personal),
            subtitle=translate("Passwords", "Afterwards only the new password opens the program."),
        )
        opened(dialog)
        dialog.open()

    context.background.read(partial(accounts.personal_words, desk, desk.user), show)


def give(
    context: UiContext, row: AccountRow, parent: QWidget, opened: Callable[[QWidget], object]
) -> None:
    """Open the dialog that gives somebody a first password or replaces a forgotten one."""
    desk = context.desk
    act = accounts.reset_password if row.has_password else accounts.give_account

    def show(personal: Sequence[str]) -> None:
        dialog = EditDialog(
            translate("Passwords", "New password for: %1").replace("%1", row.name),
            password_form(personal, context.today, own=False),
            lambda typed: act(desk, row.login, typed.password),
            EditTools(context.background, context.asker),
            parent,
            check=partial(_check, personal),
            subtitle=translate(
                "Passwords",
                "Tell the person the password and the user name. At the first login it has to be"
                " changed.",
            ),
        )
        opened(dialog)
        dialog.open()

    context.background.read(partial(accounts.personal_words, desk, row.login), show)


def _check(personal: Sequence[str], typed: PasswordDraft) -> list[Problem]:
    return check_new_password(typed.password, typed.password_repeated, personal)
