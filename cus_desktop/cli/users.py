"""``cus-desktop users list|add|reset|disable|password``: who may open the office."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.i18n import QT_TRANSLATE_NOOP

_FILE = click.option(
    "--password-file",
    type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="File whose first line is the new password.",
)


@click.group(cls=VerbGroup)
def users() -> None:
    """People who may open the office, and their passwords."""


@users.command(name="list")
@click.pass_obj
def list_users(session: CliSession) -> None:
    """Everybody of the office: user name, password, last login."""
    from cus_desktop.services.accounts import AccountRow, list_accounts

    with session.desk() as desk:
        rows = list_accounts(desk)

    def words(row: AccountRow) -> str:
        if row.disabled:
            return session.translate("cli", "disabled")
        if not row.has_password:
            return session.translate("cli", "no password")
        if row.must_change:
            return session.translate("cli", "first password, to be changed")
        return session.translate("cli", "has a password")

    def lines() -> Iterator[str]:
        heads = ("User name", "Person", "Account", "Last login")
        _marked = (
            QT_TRANSLATE_NOOP("cli", "User name"),
            QT_TRANSLATE_NOOP("cli", "Person"),
            QT_TRANSLATE_NOOP("cli", "Account"),
            QT_TRANSLATE_NOOP("cli", "Last login"),
        )
        shown = [
            (
                row.login or "–",
                row.name,
                words(row),
                f"{row.last_login.astimezone():%d.%m.%Y %H.%M}" if row.last_login else "–",
            )
            for row in rows
        ]
        yield from table([tuple(session.translate("cli", head) for head in heads), *shown])

    session.result(rows, lines)


@users.command()
@click.argument("login")
@_FILE
@click.pass_obj
def add(session: CliSession, login: str, password_file: Path | None) -> None:
    """Give a person of the office a first password, to be changed at the first login."""
    from cus_desktop.services.accounts import give_account

    with session.desk() as desk:
        give_account(desk, login, session.new_password(password_file))
    session.say(
        QT_TRANSLATE_NOOP("cli", "{login} has a first password, to be changed at the first login."),
        login=login,
    )
    session.result({"user": login, "must_change": True})


@users.command()
@click.argument("login")
@_FILE
@click.pass_obj
def reset(session: CliSession, login: str, password_file: Path | None) -> None:
    """Replace the forgotten password of somebody else, to be changed at the next login."""
    from cus_desktop.services.accounts import reset_password

    with session.desk() as desk:
        reset_password(desk, login, session.new_password(password_file))
    session.say(
        QT_TRANSLATE_NOOP("cli", "{login} has a new password, to be changed at the next login."),
        login=login,
    )
    session.result({"user": login, "must_change": True})


@users.command()
@click.argument("login")
@click.option("--new-data-key", is_flag=True, help="Also write the data anew under a new key.")
@click.pass_obj
def disable(session: CliSession, login: str, new_data_key: bool) -> None:
    """Take a person's password away; with --new-data-key also the key they may have copied."""
    from cus_desktop.services.accounts import change_data_key, disable_account

    with session.desk() as desk:
        disable_account(desk, login)
        if new_data_key:
            change_data_key(desk)
    session.say(QT_TRANSLATE_NOOP("cli", "{login} can no longer open the office."), login=login)
    if new_data_key:
        session.say(QT_TRANSLATE_NOOP("cli", "The data has a new key."))
    session.result({"user": login, "new_data_key": new_data_key})


@users.command()
@_FILE
@click.pass_obj
def password(session: CliSession, password_file: Path | None) -> None:
    """Change your own password."""
    from cus_desktop.services.accounts import change_own_password

    old = session.password()
    with session.desk(own_password=True, password=old) as desk:
        new = session.new_password(password_file)
        change_own_password(desk, old, new, new)
    session.say(QT_TRANSLATE_NOOP("cli", "Your password is changed."))
    session.result({"user": session.user, "changed": True})
