"""The settings page: a list of sections at the left, the chosen one beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QSizePolicy, QWidget

from cus_desktop.ui.command_rights import section_offered
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.shell.pages import Page
from cus_desktop.ui.theme.icons import icon
from cus_desktop.ui.theme.tokens import Space
from cus_desktop.ui.widgets.card import PageHeader
from cus_desktop.ui.widgets.current_stack import CurrentStack

MakeSection = Callable[[UiContext], SettingsSection]


class SettingsPage(Page):
    """Office, places, people, parameters, appearance, backups, about."""

    help_page = "settings"

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._specs = [
            spec for spec in self._section_specs() if section_offered(spec[0], context.rights)
        ]
        self._made: dict[int, SettingsSection] = {}
        self._place = 0
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        self.list.setProperty("menu", "true")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _, words, icon_name, _ in self._specs:
            self.list.addItem(words)
            self.list.item(self.list.count() - 1).setIcon(icon(icon_name))
        self.list.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._stack = CurrentStack()
        row = QHBoxLayout()
        row.setSpacing(Space.PAGE)
        row.addWidget(self.list)
        row.addWidget(self._stack, 1)
        column = self.column()
        column.addWidget(PageHeader(self.tr("Settings")))
        column.addLayout(row, 1)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self._choose)
        self._fit_list()
        self.list.setCurrentRow(0)

    def show_target(self, target: Any) -> None:
        """Show a section by its key: office, places, staff, parameters, appearance, backups, about."""
        keys = [key for key, _, _, _ in self._specs]
        if target in keys:
            self.list.setCurrentRow(keys.index(target))

    def may_leave(self) -> bool:
        """Ask where a section holds something that is not saved."""
        section = self.section()
        return section is None or section.may_leave()

    def section(self) -> SettingsSection | None:
        """The section that is shown."""
        return self._made.get(self._place)

    def panes(self) -> Sequence[QWidget]:
        return (self.list, self._stack)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_list()

    def _choose(self, place: int) -> None:
        section = self.section()
        if place == self._place and section is not None:
            return
        if section is not None and not section.may_leave():
            self.list.blockSignals(True)
            self.list.setCurrentRow(self._place)
            self.list.blockSignals(False)
            return
        self._place = place
        if place not in self._made:
            made = self._specs[place][3](self._context)
            self._made[place] = made
            self._stack.addWidget(made)
        self._stack.setCurrentWidget(self._made[place])
        self._made[place].shown()

    def _fit_list(self) -> None:
        """As wide as its longest words and as high in the line as every other list."""
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(words) for _, words, _, _ in self._specs)
        side = metrics.height()
        self.list.setIconSize(QSize(side, side))
        self.list.setFixedWidth(widest + side + Space.WIDE * 2)
        for place in range(self.list.count()):
            self.list.item(place).setSizeHint(QSize(0, side + Space.CARD))

    def _section_specs(self) -> tuple[tuple[str, str, str, MakeSection], ...]:
        return (
            ("office", self.tr("Office"), "landmark", _office),
            ("places", self.tr("Gminas and villages"), "map-pin", _places),
            ("staff", self.tr("People and authorisations"), "user-check", _staff),
            ("accounts", self.tr("Accounts and lock"), "key-round", _accounts),
            ("parameters", self.tr("Parameters"), "scale", _parameters),
            ("appearance", self.tr("Appearance"), "type", _appearance),
            ("backups", self.tr("Backups"), "archive", _backups),
            ("about", self.tr("About the program"), "info", _about),
        )


def _office(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.office_section import OfficeSection

    return OfficeSection(context)


def _places(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.places_section import PlacesSection

    return PlacesSection(context)


def _staff(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.staff_section import StaffSection

    return StaffSection(context)


def _accounts(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.accounts_section import AccountsSection

    return AccountsSection(context)


def _parameters(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.parameters_section import ParametersSection

    return ParametersSection(context)


def _appearance(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.appearance_section import AppearanceSection

    return AppearanceSection(context)


def _backups(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.backups_section import BackupsSection

    return BackupsSection(context)


def _about(context: UiContext) -> SettingsSection:
    from cus_desktop.ui.settings.about_section import AboutSection

    return AboutSection(context)
