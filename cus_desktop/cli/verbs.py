"""Click commands that take the global options on either side of the verb.

``cus-desktop --store X residents search Łoś`` and ``cus-desktop residents search Łoś --store X``
are the same call: people do not remember on which side an option belongs.
"""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import click

from cus_desktop.cli.help_words import spoken
from cus_desktop.cli.session import CliSession

GLOBAL_NAMES = ("store", "user", "as_json", "language")


def global_options() -> list[click.Option]:
    """The options every verb understands."""
    return [
        click.Option(
            ["--store"],
            type=click.Path(path_type=Path, file_okay=False),
            help="Folder of the store.",
        ),
        click.Option(["--user"], help="Name of the person who unlocks the store."),
        click.Option(["--json", "as_json"], is_flag=True, help="Machine-readable output."),
        click.Option(["--language"], type=click.Choice(["pl", "en"]), help="Language of texts."),
    ]


def take_globals(ctx: click.Context) -> None:
    """Move the global options of this level into the call's session."""
    session = ctx.ensure_object(CliSession)
    for name in GLOBAL_NAMES:
        value = ctx.params.pop(name, None)
        if value:
            setattr(session, name, value)


class SpokenHelp(click.Command):
    """A command whose help and refusals are in the language of the call."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Read the arguments."""
        with spoken(self, ctx):
            return super().parse_args(ctx, args)

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the whole help."""
        with spoken(self, ctx):
            super().format_help(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """The line in the list of commands."""
        with spoken(self):
            return super().get_short_help_str(limit)


class Verb(SpokenHelp):
    """One command with the global options added."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.params = [*self.params, *global_options()]

    def invoke(self, ctx: click.Context) -> Any:
        """Run with the options of every level gathered."""
        take_globals(ctx)
        return super().invoke(ctx)


class VerbGroup(SpokenHelp, click.Group):
    """A group of verbs; ``lazy`` names modules that are imported when they are asked for."""

    command_class = Verb

    def __init__(self, *args: Any, lazy: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lazy = lazy or {}
        self.params = [*self.params, *global_options()]

    def invoke(self, ctx: click.Context) -> Any:
        """Run with the options of every level gathered."""
        take_globals(ctx)
        return super().invoke(ctx)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Names of all verbs, loaded or not."""
        return sorted({*super().list_commands(ctx), *self.lazy})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The verb; its module is imported now."""
        if cmd_name not in self.lazy:
            return super().get_command(ctx, cmd_name)
        module, _, name = self.lazy[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)
        return command


VerbGroup.group_class = VerbGroup
