"""``cus-desktop store create|info|check``; further verbs of the store have files of their own."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import click

from cus_desktop.cli.session import CliSession, table
from cus_desktop.cli.verbs import VerbGroup
from cus_desktop.domain.numbers import format_quantity
from cus_desktop.errors import Refused
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts import sentence
from cus_desktop.texts.field_labels import table_label
from cus_desktop.texts.findings import grouped

FURTHER_VERBS = {
    "backup": "cus_desktop.cli.backups:backup",
    "restore": "cus_desktop.cli.backups:restore",
    "recovery-check": "cus_desktop.cli.paper_key:recovery_check",
    "new-recovery-key": "cus_desktop.cli.paper_key:new_recovery_key",
}


@click.group(cls=VerbGroup, lazy=FURTHER_VERBS)
def store() -> None:
    """The office's encrypted store."""


@store.command()
@click.option("--office-name", required=True, help="Name of the centre, as in the letterhead.")
@click.option("--given-name", required=True, help="First person of the office, given name.")
@click.option("--family-name", required=True, help="First person of the office, family name.")
@click.option("--position", default="Dyrektor", help="Function printed under a signature.")
@click.option("--municipality", default="", help="Name of the leading gmina.")
@click.pass_obj
def create(
    session: CliSession,
    office_name: str,
    given_name: str,
    family_name: str,
    position: str,
    municipality: str,
) -> None:
    """Make the store of a new office; prints its paper key once."""
    from cus_desktop.domain.offices import MunicipalityDraft, OfficeDraft
    from cus_desktop.domain.passwords import check_new_password
    from cus_desktop.domain.staff import StaffMemberDraft
    from cus_desktop.services.opening import NewOffice, found_office

    user = session.user_name()
    new = NewOffice(
        office=OfficeDraft(name=office_name),
        municipality=MunicipalityDraft(name=municipality),
        person=StaffMemberDraft(
            login=user, given_name=given_name, family_name=family_name, position=position
        ),
    )
    password = session.password(new=True)
    personal = (user, given_name, family_name, office_name, municipality)
    if problems := check_new_password(password, password, personal):
        raise Refused(problems)
    folder = session.folder()
    founded = found_office(folder, new, password)
    founded.desk.store.close()
    session.say(QT_TRANSLATE_NOOP("cli", "The store is ready in {folder}."), folder=folder)
    session.say(
        QT_TRANSLATE_NOOP(
            "cli",
            "Paper key: {key}\n"
            "Write it down now and keep it in the director's safe: it is shown only this once"
            " and opens the store when every password is lost.",
        ),
        key=founded.paper_key,
    )
    session.result({"store": str(folder), "user": user, "paper_key": founded.paper_key})


@store.command()
@click.pass_obj
def info(session: CliSession) -> None:
    """Version, size and counts of the store."""
    with session.desk() as desk:
        found = desk.store.info()

    def lines() -> Iterator[str]:
        yield session.translate("cli", "Made on: {day}").format(
            day=f"{found.created.astimezone():%d.%m.%Y}"
        )
        yield session.translate("cli", "Size: {size} MB").format(
            size=format_quantity(_megabytes(found.size))
        )
        yield session.translate("cli", "Version of the tables: {revision}").format(
            revision=found.revision
        )
        yield session.translate("cli", "Saved steps: {count}").format(count=found.saves)
        rows = [
            (table_label(name, session.translate), str(count))
            for name, count in found.rows.items()
            if count
        ]
        yield from table(rows)

    session.result(found, lines)


@store.command()
@click.option("--repair", is_flag=True, help="Mend what the journal can mend, after a backup.")
@click.pass_obj
def check(session: CliSession, repair: bool) -> None:
    """Prove that the store is whole: pages, references, journal chain, tables, kept prints."""
    from cus_desktop.services.print_check import check_prints
    from cus_desktop.services.upkeep import damage, repair_store

    mended = 0
    with session.desk() as desk:
        findings = desk.store.check()
        if findings and repair:
            done = repair_store(desk)
            findings, mended = done.after, len(done.before) - len(done.after)
        findings = findings or check_prints(desk)
    if findings:
        damaged = damage(findings)
        if not session.as_json:
            for problem in grouped(damaged.problems, session.translate):
                click.echo(sentence(problem, session.translate))
        raise damaged
    if mended:
        session.say(
            QT_TRANSLATE_NOOP("cli", "Mended from the history of changes, faults: {count}."),
            count=mended,
        )
    session.say(QT_TRANSLATE_NOOP("cli", "The store is whole: file, references, journal, rows."))
    session.result({"healthy": True, "findings": [], "mended": mended})


def _megabytes(size: int) -> Decimal:
    return (Decimal(size) / 1_000_000).quantize(Decimal("0.1"))
