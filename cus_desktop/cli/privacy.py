"""``cus-desktop privacy export``: what a person may ask the office for."""

from __future__ import annotations

from pathlib import Path

import click

from cus_desktop.cli.output_file import force_option, refuse_output, write_output
from cus_desktop.cli.session import CliSession
from cus_desktop.cli.verbs import VerbGroup


@click.group(cls=VerbGroup)
def privacy() -> None:
    """Personal data: what people may ask for."""


@privacy.command()
@click.argument("person", metavar="ID|PESEL")
@click.option(
    "-o",
    "--output",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the PDF and the JSON.",
)
@force_option
@click.pass_obj
def export(session: CliSession, person: str, folder: Path, force: bool) -> None:
    """Everything held about one person, as PDF and JSON."""
    from cus_desktop.services.personal_copy import copy_json, copy_pdf, file_stem, personal_copy
    from cus_desktop.services.residents import resident_by

    with session.desk() as desk:
        resident_id = resident_by(desk, person)
        # Nothing is noted as handed out that cannot be written there.
        refuse_output(folder / "copy", force=True)
        copy = personal_copy(desk, resident_id)
        files = {"pdf": copy_pdf(desk, copy), "json": copy_json(desk, copy)}
    paths = {form: folder / f"{file_stem(copy)}.{form}" for form in files}
    for path in paths.values():
        refuse_output(path, force=force)
    for form, content in files.items():
        write_output(paths[form], content, force=force)
    result = {
        "resident_id": copy.resident_id,
        "records": len(copy.records),
        "changes": len(copy.changes),
        "looks": len(copy.looks),
        **{form: str(path) for form, path in paths.items()},
    }
    session.result(result, lambda: [str(path) for path in paths.values()])
