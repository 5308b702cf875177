"""The main window: navigation at the left, the page beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from cus_desktop.domain.rights import Right
from cus_desktop.errors import CusError
from cus_desktop.ui.background import Background
from cus_desktop.ui.changes import Changes
from cus_desktop.ui.command_rights import command_offered, page_offered
from cus_desktop.ui.context import UiContext, UiSettings
from cus_desktop.ui.shell.commands import Command, Commands
from cus_desktop.ui.shell.navigation import Navigation
from cus_desktop.ui.shell.pages import Offer, Page, PageSpec
from cus_desktop.ui.shell.people import FindPeople
from cus_desktop.ui.theme.look import Look
from cus_desktop.ui.widgets.current_stack import CurrentStack
from cus_desktop.ui.words import say, translate

if TYPE_CHECKING:
    from cus_desktop.services.desk import ChangeSet, Desk
    from cus_desktop.ui.ask import Asker
    from cus_desktop.ui.shell.palette import Palette
    from cus_desktop.ui.widgets.banner import UndoBar

_GEOMETRY = "window.geometry"
_PAGE_CHARACTERS = 118
"""Average characters a page wants beside the navigation with words."""
_WIDTH, _HEIGHT = 1280, 760


@dataclass(frozen=True)
class ShellParts:
    """What the main window is made from; bootstrap puts it together."""

    desk: Desk
    background: Background
    changes: Changes
    settings: UiSettings
    asker: Asker
    look: Look
    office: str
    """Short name of the office for the head of the navigation."""
    person: str
    """Who is signed in."""
    find_people: FindPeople
    undo_last: Callable[[], str]
    """Takes back the last step; runs in the background, returns what to say about it."""
    people_page: str = "residents"
    """The page that shows a person found by the palette."""
    rights: frozenset[Right] = frozenset(Right)
    """What the person may do: what they may not is not offered."""
    practice: bool = False
    office_name: Callable[[], str] | None = None
    """Reads ``office`` anew, in the background, after the data of the office were changed."""


class MainWindow(QWidget):
    """Shows one page at a time; pages are made when they are first shown.

    ``left`` is sent when the office was closed and somebody has to sign in anew.
    """

    left = Signal()

    def __init__(self, parts: ShellParts, pages: Sequence[PageSpec]) -> None:
        super().__init__()
        self._parts = parts
        pages = [spec for spec in pages if page_offered(spec.key, parts.rights)]
        self._specs = {spec.key: spec for spec in pages}
        self._pages: dict[str, Page] = {}
        self._key = ""
        self.commands = Commands(
            self, self._open_page, lambda key: command_offered(key, parts.rights)
        )
        self.navigation = Navigation(parts.office, parts.person, pages)
        self._stack = CurrentStack()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.navigation)
        row.addWidget(self._stack, 1)
        self._palette: Palette | None = None
        self._undo_bar: UndoBar | None = None
        self.context = UiContext(
            parts.desk,
            parts.background,
            parts.changes,
            parts.settings,
            self.navigate,
            parts.asker,
            self.commands,
            self._offer_undo,
            parts.look,
            parts.rights,
            self.left.emit,
        )
        self._connect()
        self._add_commands()
        self._name_office(parts.office)
        if parts.practice:
            self.navigation.show_practice()
        self._restore_geometry()

    # Pages

    def navigate(self, page: str, target: Any = None) -> None:
        """Show a page, made now if need be, and on it the target.

        One that the person may not see is not shown; what leads there is not offered either.
        """
        if page in self._specs and self._open_page(page) and target is not None:
            self._pages[page].show_target(target)

    def open_first(self) -> None:
        """Show the first page of the navigation."""
        self.navigate(next(spec.key for spec in self._specs.values() if spec.place != "hidden"))

    def page(self) -> Page | None:
        """The page that is shown."""
        return self._pages.get(self._key)

    def _open_page(self, key: str) -> bool:
        current = self.page()
        if key == self._key:
            return True
        if current is not None and not current.may_leave():
            return False
        if key not in self._pages:
            page = self._specs[key].create(self.context)
            self._pages[key] = page
            self._stack.addWidget(page)
        self._key = key
        if self._undo_bar is not None:
            # It speaks of the page that is left.
            self._undo_bar.dismiss()
        self._stack.setCurrentWidget(self._pages[key])
        self.navigation.set_current(self._specs[key].under or key)
        self.commands.show_page(key)
        self._pages[key].shown()
        return True

    # Commands

    def _add_commands(self) -> None:
        for spec in self._specs.values():
            if spec.place != "hidden":
                self.commands.add(self._page_command(spec))
        always = (
            Command(
                "palette",
                self.tr("Find a command or person"),
                "search",
                self.open_palette,
                "Ctrl+K",
                in_palette=False,
            ),
            Command("undo", self.tr("Undo the last step"), "undo-2", self.undo, "Ctrl+Z"),
            Command("help", self.tr("Help for this page"), "circle-help", self.show_help, "F1"),
            Command(
                "shortcuts",
                self.tr("Keyboard shortcuts"),
                "keyboard",
                self.show_shortcuts,
                "Ctrl+/",
            ),
            Command("dark", self.tr("Light or dark colours"), "moon", self._toggle_dark),
            Command(
                "larger",
                self.tr("Larger text"),
                "zoom-in",
                self._larger,
                "Ctrl++",
                more_shortcuts=("Ctrl+=",),
            ),
            Command("smaller", self.tr("Smaller text"), "zoom-out", self._smaller, "Ctrl+-"),
            Command(
                "pane",
                self.tr("Next part of the window"),
                "arrow-right",
                self._next_pane,
                "F6",
                in_palette=False,
            ),
        )
        for command in always:
            self.commands.add(command)
        for spec in self._specs.values():
            for offer in spec.offers:
                self.commands.add(_offered(spec.key, offer))

    def _page_command(self, spec: PageSpec) -> Command:
        words = self.tr("Go to: %1").replace("%1", _title(spec))
        return Command(
            f"page.{spec.key}",
            words,
            spec.icon,
            lambda: self.navigate(spec.key),
            enabled=lambda: self._key != spec.key,
        )

    def open_palette(self) -> None:
        """Let the person go to a command or a person by name."""
        if self._palette is None:
            from cus_desktop.ui.shell.palette import Palette

            parts = self._parts
            self._palette = Palette(self, self.commands, parts.background, parts.find_people)
            self._palette.person_chosen.connect(self._show_person)
        self._palette.open()

    def _offer_undo(self, words: str) -> None:
        self._bar().offer(words)

    def _bar(self) -> UndoBar:
        if self._undo_bar is None:
            from cus_desktop.ui.widgets.banner import UndoBar

            self._undo_bar = UndoBar(self)
            self._undo_bar.undone.connect(self.undo)
        return self._undo_bar

    def undo(self) -> None:
        """Take back the last saved step."""
        self._bar().dismiss()
        self._parts.background.write(self._parts.undo_last, self._undone, self._not_undone)

    def show_help(self) -> None:
        """Open the help page of the page that is shown."""
        from cus_desktop.ui.help.viewer import HelpViewer

        page = self.page()
        HelpViewer.show_page(self, page.help_page if page is not None else "index")

    def show_shortcuts(self) -> None:
        """Open the sheet of shortcuts."""
        from cus_desktop.ui.shell.shortcut_sheet import ShortcutSheet

        titles = {key: _title(spec) for key, spec in self._specs.items()}
        sheet = ShortcutSheet(self, self.commands.all(), titles)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def _undone(self, words: str) -> None:
        self._bar().tell(words)

    def _not_undone(self, error: BaseException) -> None:
        """Nothing was lost: the reason is told where the answer was expected."""
        if not isinstance(error, CusError):
            raise error
        self._bar().tell(say(error))

    def _toggle_dark(self) -> None:
        self._parts.look.toggle_dark()
        self._keep_look()

    def _larger(self) -> None:
        self._step_text(10)

    def _smaller(self) -> None:
        self._step_text(-10)

    def _step_text(self, per_cent: int) -> None:
        look = self._parts.look
        look.set_text_percent(look.appearance.text_percent + per_cent)
        self._keep_look()

    def _keep_look(self) -> None:
        appearance = self._parts.look.appearance
        self._parts.settings.set("look.scheme", appearance.scheme.value)
        self._parts.settings.set("look.text_percent", appearance.text_percent)

    def _next_pane(self) -> None:
        page = self.page()
        panes: list[QWidget] = [self.navigation, *(page.panes() if page is not None else ())]
        focus = QApplication.focusWidget()
        inside = [
            place
            for place, pane in enumerate(panes)
            if focus is not None and (pane is focus or pane.isAncestorOf(focus))
        ]
        here = inside[-1] if inside else -1
        for step in range(1, len(panes) + 1):
            following = panes[(here + step) % len(panes)]
            if following is self.navigation:
                self.navigation.focus_current()
                return
            if _focus_into(following):
                return

    # The window

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_navigation()
        if self._undo_bar is not None:
            self._undo_bar.place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_stack"):
            self._fit_navigation()

    def closeEvent(self, event: QCloseEvent) -> None:
        may_close = _close_dialogs() and all(page.may_leave() for page in self._pages.values())
        if not may_close:
            event.ignore()
            return
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._parts.settings.set(_GEOMETRY, geometry)
        super().closeEvent(event)

    def _fit_navigation(self) -> None:
        wanted = self.fontMetrics().averageCharWidth() * _PAGE_CHARACTERS
        self.navigation.set_wide(self.width() - self.navigation.wide_width() >= wanted)

    def _restore_geometry(self) -> None:
        kept = self._parts.settings.get(_GEOMETRY, "")
        if not (kept and self.restoreGeometry(QByteArray.fromBase64(kept.encode("ascii")))):
            room = self.screen().availableGeometry()
            self.resize(min(_WIDTH, room.width()), min(_HEIGHT, room.height()))

    def _connect(self) -> None:
        self.navigation.chosen.connect(self.navigate)
        self.navigation.help_asked.connect(self.show_help)
        self._parts.changes.committed.connect(self._committed)

    def _committed(self, change: ChangeSet) -> None:
        read = self._parts.office_name
        if read is not None and any(table == "office" for table, _ in change.rows):
            self._parts.background.read(read, self._name_office)

    def _name_office(self, office: str) -> None:
        self.setWindowTitle(office)
        self.navigation.set_office(office)

    def _show_person(self, person_id: str) -> None:
        self.navigate(self._parts.people_page, person_id)


def _title(spec: PageSpec) -> str:
    return translate(spec.context, spec.title).replace("&", "")


def _offered(page: str, offer: Offer) -> Command:
    """Running it opens the page, which puts its own command in the place of this one."""
    words = translate(offer.context, offer.text)
    return Command(offer.key, words, offer.icon, _nothing, offer.shortcut, page=page)


def _close_dialogs() -> bool:
    """Close what is open above the window, innermost first; False when something stays.

    A question waits for its answer. A dialog with unsaved text asks by itself.
    """
    from cus_desktop.ui.question_dialog import QuestionDialog

    dialog = QApplication.activeModalWidget()
    while dialog is not None:
        if isinstance(dialog, QuestionDialog):
            return False
        dialog.close()
        if dialog.isVisible():
            return False
        dialog = QApplication.activeModalWidget()
    return True


def _nothing() -> None:
    """Every page registers what it offers."""


def _focus_into(pane: QWidget) -> bool:
    """Give the focus to the first field of a part that takes it; False when none does."""
    widget: QWidget | None = pane.focusProxy() or pane
    while widget is not None and (widget is pane or pane.isAncestorOf(widget)):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isVisible() and widget.isEnabled():
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        widget = widget.nextInFocusChain()
    return False
