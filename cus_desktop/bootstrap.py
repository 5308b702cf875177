"""Builds every long-lived object once and passes it on; nothing here is looked up later."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cus_desktop.system import crash, logs, paths
from cus_desktop.system.settings import SettingsFile
from cus_desktop.ui.application import Desktop, create_application
from cus_desktop.ui.ask import Asker, DialogAsker
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from cus_desktop.ui.failures import Failures
from cus_desktop.ui.start.start_window import StartWindow
from cus_desktop.ui.theme.look import Appearance, Scheme

if TYPE_CHECKING:
    from cus_desktop.services.desk import Desk
    from cus_desktop.ui.lock.office_guard import OfficeGuard
    from cus_desktop.ui.shell.main_window import MainWindow


@dataclass(frozen=True)
class Program:
    """What lives as long as the process, before and after an office is open."""

    desktop: Desktop
    settings: SettingsFile
    asker: Asker
    failures: Failures
    background: Background
    last_fault: str
    """What a crash of the last run left behind; empty when it ended well."""


def start_program(
    arguments: list[str],
    environ: Mapping[str, str] = os.environ,
    *,
    asker: Asker | None = None,
    pinned_font: bool = False,
) -> Program:
    """Qt, settings, logs and the last resort for failures; no office is open yet."""
    logs.start(paths.log_folder(environ))
    reports = paths.report_folder(environ)
    last_fault = crash.watch_faults(reports)
    settings = SettingsFile(paths.settings_file(environ))
    kept = settings.settings
    appearance = Appearance(Scheme(kept.look_scheme), kept.look_text_percent)
    desktop = create_application(
        arguments, appearance, language=kept.language, pinned_font=pinned_font
    )
    asker = asker or DialogAsker()
    failures = Failures(_recorder(reports), asker)
    return Program(desktop, settings, asker, failures, Background(failures.handle), last_fault)


def start_window(
    program: Program, environ: Mapping[str, str] = os.environ, store: Path | None = None
) -> StartWindow:
    """The window that leads to an open office; ``store`` names another folder than usual."""
    office = store or paths.default_store_folder(environ)
    practice = paths.practice_store_folder(environ)
    last_user = str(program.settings.get("start.user", ""))
    return StartWindow(office, practice, program.background, program.settings, last_user=last_user)


def with_backups(program: Program, desk: Desk) -> Desk:
    """The desk with the places where this machine keeps its backups."""
    from cus_desktop.services.backup_places import BackupPlaces

    places = desk.backups or BackupPlaces(program.settings, desk.store.folder)
    return replace(desk, backups=places)


def main_window(program: Program, desk: Desk) -> MainWindow:
    """The main window of an open office with all its pages."""
    from cus_desktop.services.offices import get_office
    from cus_desktop.services.rights import rights_at
    from cus_desktop.services.staff import member_at
    from cus_desktop.ui.backups.watch import BackupWatch
    from cus_desktop.ui.pages import PAGES
    from cus_desktop.ui.shell.main_window import MainWindow, ShellParts
    from cus_desktop.ui.signed_in import find_people, office_name, undo_last

    changes = Changes()
    changes.follow(desk.store)
    office = get_office(desk)
    member = member_at(desk)
    parts = ShellParts(
        desk=desk,
        background=program.background,
        changes=changes,
        settings=program.settings,
        asker=program.asker,
        look=program.desktop.look,
        office=office_name(desk),
        person=f"{member.given_name} {member.family_name}" if member else desk.user,
        find_people=lambda text: find_people(desk, text),
        undo_last=lambda: undo_last(desk),
        office_name=lambda: office_name(desk),
        rights=rights_at(desk),
        practice=office.practice,
    )
    window = MainWindow(parts, PAGES)
    if desk.backups is not None:
        BackupWatch(window, desk, program.background)
    return window


def office_guard(program: Program, window: MainWindow, desk: Desk) -> OfficeGuard:
    """What locks the open office; it has to be started once the window is shown."""
    from cus_desktop.ui.lock.office_guard import OfficeGuard

    return OfficeGuard(window, desk, program.background, program.settings)


def _recorder(reports: Path) -> Callable[[BaseException], str]:
    """Writes a report and gives its event number; a full disk must not hide the failure."""

    def record(error: BaseException) -> str:
        number = crash.event_number()
        try:
            crash.write_report(reports, error, number)
        except OSError:
            return f"{number} (-)"
        return number

    return record
