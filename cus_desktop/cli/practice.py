"""``cus-desktop practice``: a fictional office to learn in."""

from __future__ import annotations

import click

from cus_desktop.cli.session import CliSession
from cus_desktop.cli.verbs import Verb
from cus_desktop.i18n import QT_TRANSLATE_NOOP


@click.command(cls=Verb)
@click.option("--residents", type=click.IntRange(0, 200_000), help="How many residents.")
@click.option("--seed", type=int, help="The same seed gives the same people.")
@click.pass_obj
def practice(session: CliSession, residents: int | None, seed: int | None) -> None:
    """Make a practice office in the folder of --store."""
    from cus_desktop.services.practice.build import (
        USUAL_RESIDENTS,
        USUAL_SEED,
        make_practice_office,
    )
    from cus_desktop.services.practice.office import LOGIN, PASSWORD

    folder = session.folder()
    founded = make_practice_office(
        folder,
        residents=USUAL_RESIDENTS if residents is None else residents,
        seed=USUAL_SEED if seed is None else seed,
    )
    founded.desk.store.close()
    session.say(
        QT_TRANSLATE_NOOP("cli", "The practice office is ready in {folder}."), folder=folder
    )
    session.say(
        QT_TRANSLATE_NOOP("cli", "User name: {user}, password: {password}"),
        user=LOGIN,
        password=PASSWORD,
    )
    session.result({"store": str(folder), "user": LOGIN})
