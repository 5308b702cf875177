"""The console script ``cus-desktop``: verbs, exit codes and what a failure prints."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from cus_desktop import __version__
from cus_desktop.cli.help_words import spoken
from cus_desktop.cli.session import CliSession
from cus_desktop.cli.usage_words import language_of, usage_words
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.errors import CusError

DONE, REFUSED, WRONG_USAGE, DEFECT = 0, 1, 2, 3

VERBS = {
    "practice": "cus_desktop.cli.practice:practice",
    "store": "cus_desktop.cli.store:store",
    "residents": "cus_desktop.cli.residents:residents",
    "catalogue": "cus_desktop.cli.catalogue:catalogue",
    "plans": "cus_desktop.cli.plans:plans",
    "journal": "cus_desktop.cli.journal:journal",
    "privacy": "cus_desktop.cli.privacy:privacy",
    "users": "cus_desktop.cli.users:users",
}


@click.group(cls=VerbGroup, lazy=VERBS, invoke_without_command=True)
@click.version_option(__version__, prog_name="cus-desktop")
@click.pass_context
def cus_desktop(ctx: click.Context) -> None:
    """CUS Desktop. Without a verb the window opens."""
    if ctx.invoked_subcommand is None:
        from cus_desktop.app import run

        session = ctx.ensure_object(CliSession)
        ctx.exit(run(store=session.store))


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave with its exit code."""
    _speak_utf8()
    sys.exit(call(list(sys.argv[1:] if arguments is None else arguments)))


def call(arguments: list[str]) -> int:
    """Run one command; its exit code: 0 done, 1 refused, 2 wrong usage, 3 a defect."""
    session = CliSession()
    session.language = language_of(arguments, session.language)
    with usage_words(session.translate):
        return _run(session, arguments)


def _run(session: CliSession, arguments: list[str]) -> int:
    try:
        answer = cus_desktop.main(
            arguments, prog_name="cus-desktop", standalone_mode=False, obj=session
        )
    except CusError as error:
        session.refusal(error)
        return REFUSED
    except click.UsageError as error:
        _show_wrong_usage(error)
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo(session.translate("cli", "Stopped. Nothing was changed."), err=True)
        return REFUSED
    except click.ClickException as error:
        error.show()
        return REFUSED
    except Exception as error:  # noqa: BLE001 - the last line of defence writes the report
        return _report(session, error)
    return answer if isinstance(answer, int) else DONE


def _show_wrong_usage(error: click.UsageError) -> None:
    """The usage of the verb and what was wrong, both in the language of the call."""
    if error.ctx is None:
        error.show()
        return
    with spoken(error.ctx.command, error.ctx):
        error.show()


def _report(session: CliSession, error: Exception) -> int:
    """Write the report of a defect, without personal data, and say where it lies."""
    from cus_desktop.system.crash import write_report
    from cus_desktop.system.paths import report_folder

    path = write_report(report_folder(os.environ), error)
    text = session.translate(
        "cli", "The program made a mistake; the last step was not done. The report is in {path}."
    )
    click.echo(text.format(path=path), err=True)
    return DEFECT


def _speak_utf8() -> None:
    """Polish letters also where the console's own code page would break them."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8")
