"""``cus-desktop store backup|restore``: a proved copy in one file, and the way back."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import Verb
from cus_desktop.errors import CusError
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts.step_titles import step_title

if TYPE_CHECKING:
    from cus_desktop.services.restoring import Loss, Opened

_SHOWN = 10
"""Of the newest steps that would be lost; all of them are counted."""


@click.command(cls=Verb)
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    help="Another folder than the usual one, for this time.",
)
@click.pass_obj
def backup(session: CliSession, to: Path | None) -> None:
    """Make a backup now and prove it by opening it."""
    from cus_desktop.services.backups import make_backup

    with session.desk() as desk:
        made = make_backup(desk, to)
    session.say(QT_TRANSLATE_NOOP("cli", "The backup is made and proved: {path}"), path=made.path)
    session.result(made)


@click.command(cls=Verb)
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.option("--paper-key", is_flag=True, help="Open the backup with the paper key.")
@click.option("--yes", is_flag=True, help="Do not ask whether what was saved since may be lost.")
@click.pass_obj
def restore(session: CliSession, file: Path, paper_key: bool, yes: bool) -> None:
    """Put a backup in the place of the store; the replaced files are kept."""
    from cus_desktop.services import restoring

    opened = _opened(session, file, paper_key)
    loss = restoring.foresee(opened)
    if not session.as_json:
        for line in _loss_lines(session, loss):
            click.echo(line)
    if not yes:
        _ask(session)
    replaced = restoring.restore(opened, loss, session.backup_places())
    session.say(
        QT_TRANSLATE_NOOP("cli", "The data are as they were on {moment}."),
        moment=f"{loss.made:%d.%m.%Y %H:%M}",
    )
    kept = replaced if replaced.is_dir() else None
    if kept is not None:
        session.say(
            QT_TRANSLATE_NOOP("cli", "The replaced files are kept in {folder}."), folder=kept
        )
    session.result({"restored": opened.path, "made": loss.made, "replaced": kept, "loss": loss})


def _opened(session: CliSession, file: Path, paper_key: bool) -> Opened:
    from cus_desktop.services import restoring

    if paper_key:
        return restoring.open_with_paper_key(file, session.folder(), session.paper_key())
    return restoring.open_with_password(
        file, session.folder(), user=session.user_name(), password=session.password()
    )


def _ask(session: CliSession) -> None:
    if sys.stdin is None or not sys.stdin.isatty():
        raise CusError("nobody-to-confirm")
    click.confirm(session.translate("cli", "Restore this backup?"), abort=True, err=True)


def _loss_lines(session: CliSession, loss: Loss) -> Iterator[str]:
    translate = session.translate
    yield translate("cli", "Backup of {moment}.").format(moment=f"{loss.made:%d.%m.%Y %H:%M}")
    if loss.old_passwords:
        yield translate("cli", "The passwords and the paper key of that day will hold again.")
    if loss.nothing_there:
        return
    if loss.steps is None:
        yield translate("cli", "The present data cannot be read; their files will be kept.")
        return
    yield translate("cli", "Steps saved since, which would be lost: {count}").format(
        count=loss.steps.total
    )
    yield from table([(step_title(name, translate), str(n)) for name, n in loss.steps.titles])
    yield from table([(who, str(n)) for who, n in loss.steps.people])
    newest = loss.steps.newest[:_SHOWN]
    yield from table(
        [
            (
                f"{step.when.astimezone():%d.%m.%Y %H:%M}",
                step.who,
                step_title(step.title, translate),
            )
            for step in newest
        ]
    )
