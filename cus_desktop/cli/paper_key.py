"""``cus-desktop store recovery-check|new-recovery-key``: the paper key in the director's safe."""

from __future__ import annotations

from pathlib import Path

import click

from cus_desktop.cli.output_file import force_option, refuse_output, write_output
from cus_desktop.cli.session import CliSession
from cus_desktop.cli.verbs import Verb
from cus_desktop.domain.problems import Problem
from cus_desktop.errors import Refused
from cus_desktop.i18n import QT_TRANSLATE_NOOP


@click.command(cls=Verb, name="recovery-check")
@click.pass_obj
def recovery_check(session: CliSession) -> None:
    """Type the paper key and find out that it opens the office."""
    from cus_desktop.services.paper_keys import check_paper_key, paper_key_state

    with session.desk() as desk:
        check_paper_key(desk, session.paper_key())
        state = paper_key_state(desk)
    session.say(
        QT_TRANSLATE_NOOP("cli", "The paper key opens this office. Check it again by {day}."),
        day=f"{state.check_by:%d.%m.%Y}",
    )
    session.result({"opens": True, "check_by": state.check_by})


@click.command(cls=Verb, name="new-recovery-key")
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Also write the sheet to print (PDF) here; delete the file afterwards.",
)
@force_option
@click.pass_obj
def new_recovery_key(session: CliSession, output: Path | None, force: bool) -> None:
    """Make a new paper key; the old sheet stops working."""
    from cus_desktop.services.paper_keys import keep_paper_key, new_paper_key
    from cus_desktop.services.recovery_kits import print_recovery_kit

    if output is not None:
        refuse_output(output, force=force)
    with session.desk() as desk:
        key = new_paper_key(desk)
        if output is not None:
            sheet = print_recovery_kit(desk, key, session.translate)
            write_output(output, sheet, force=force)
        session.say(
            QT_TRANSLATE_NOOP(
                "cli",
                "New paper key: {key}\n"
                "Write it down now: it is shown only this once. The old sheet stops working.",
            ),
            key=key,
        )
        # A script that takes the key has it; a person proves that it is on paper.
        typed = session.last_group(key)
        if typed.strip().upper() != key.rpartition("-")[2]:
            raise Refused([Problem("last_group", "paper-key-differs")])
        keep_paper_key(desk, key)
    session.result({"paper_key": key, "sheet": str(output) if output else None})
