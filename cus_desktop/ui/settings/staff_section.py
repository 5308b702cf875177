"""The people of the office with their roles and authorisations."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from cus_desktop.domain.problems import Problem
from cus_desktop.domain.rights import Right
from cus_desktop.domain.staff import ROLE_NAMES, Role, StaffMemberDraft, StaffRoleDraft
from cus_desktop.domain.staff_rules import check_member
from cus_desktop.errors import CusError
from cus_desktop.services import staff
from cus_desktop.services.desk import ChangeSet
from cus_desktop.services.staff import StaffRow
from cus_desktop.ui.context import UiContext
from cus_desktop.ui.forms.edit_dialog import EditDialog
from cus_desktop.ui.kept_drafts import (
    NEW_RECORD,
    KeptDraftBanner,
    KeptForm,
    keeping_tools,
)
from cus_desktop.ui.settings.section import SettingsSection
from cus_desktop.ui.settings.short_list import ShortList
from cus_desktop.ui.settings.staff_form import staff_form
from cus_desktop.ui.tables.columns import Chip, Column
from cus_desktop.ui.widgets.banner import Banner
from cus_desktop.ui.words import say, translate

_KIND = "staff_member"
"""Under this kind half-typed people of the office are kept."""


class StaffSection(SettingsSection):
    """The list of people, and what the office as a whole lacks."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._rows: Sequence[StaffRow] = ()
        self.dialog: EditDialog[StaffMemberDraft] | None = None
        self.trouble = Banner("danger")
        self.kept = KeptDraftBanner(context, (self._kept_form(),))
        self.lacking = Banner("warning")
        self.people = self._people_list()
        if not context.may(Right.STAFF_EDIT):
            self.people.read_only()
        for part in (self.kept, self.trouble, self.lacking, self.people):
            self.cards.addWidget(part)
        self.cards.addStretch(1)
        context.changes.committed.connect(self._committed)

    def shown(self) -> None:
        self.kept.look()
        self._read()

    def new(self) -> None:
        """Open the form of a new person."""
        role = StaffRoleDraft(role=Role.PLAN_COORDINATOR, valid_from=self._context.today())
        self._open(StaffMemberDraft(roles=(role,)))

    def edit(self) -> None:
        """Open the form of the selected person."""
        row = self.people.current()
        if row is not None:
            self._edit(row.id)

    def remove(self) -> None:
        """Take a person written down by mistake off the list."""
        row = self.people.current()
        if row is not None:
            work = partial(staff.remove_member, self._context.desk, row.id)
            self._context.background.write(work, self._removed, self._failed)

    def show_history(self) -> None:
        """Go to the history of the selected person."""
        row = self.people.current()
        if row is not None:
            self._context.navigate("history", ("staff_member", row.id))

    def _edit(self, member_id: str) -> None:
        work = partial(staff.get_member, self._context.desk, member_id)
        self._context.background.read(work, self._open)

    def _kept_form(self) -> KeptForm:
        words = self.tr("A person of the office was left half-typed. What was typed is kept.")
        return KeptForm(_KIND, StaffMemberDraft, words, self._open_again)

    def _open_again(self, record_id: str, _draft: StaffMemberDraft) -> None:
        self.new() if record_id == NEW_RECORD else self._edit(record_id)

    def _open(self, draft: StaffMemberDraft) -> None:
        context = self._context
        logins = [row.login for row in self._rows if row.id != draft.id]
        new = not draft.revision
        self.dialog = EditDialog(
            self.tr("New person of the office") if new else self.tr("Edit person of the office"),
            staff_form(draft, context.today),
            save=partial(staff.save_member, context.desk),
            tools=keeping_tools(context, _KIND, draft),
            parent=self,
            check=lambda typed: check_member(typed, other_logins=logins),
        )
        self.kept.follow(self.dialog)
        self.dialog.open()

    def _removed(self, _nothing: None) -> None:
        self._context.offer_undo(self.tr("The person was taken off the list."))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, CusError):
            raise error
        self.trouble.show_message("danger", say(error))

    def _read(self) -> None:
        self._context.background.read(self._people, self._show)

    def _people(self) -> tuple[Sequence[StaffRow], Sequence[Problem]]:
        desk = self._context.desk
        return staff.list_staff(desk), staff.team_problems(desk)

    def _show(self, found: tuple[Sequence[StaffRow], Sequence[Problem]]) -> None:
        self._rows, problems = found
        self.people.set_rows(self._rows)
        self.lacking.show_message("warning", "\n".join(map(say, problems)))

    def _committed(self, change: ChangeSet) -> None:
        if any(
            table in {"staff_member", "staff_role", "authorisation"} for table, _ in change.rows
        ):
            self._read()

    def _people_list(self) -> ShortList[StaffRow]:
        made = ShortList[StaffRow](
            self.tr("People of the office"),
            (
                Column(
                    "name",
                    self.tr("Name"),
                    lambda row: row.name,
                    "Elżbieta Żurawska",
                    strong=True,
                    stretch=True,
                ),
                Column(
                    "roles",
                    self.tr("Roles today"),
                    _roles,
                    "organizator usług społecznych",
                    stretch=True,
                    rank=1,
                ),
                Column(
                    "approves",
                    self.tr("Plans"),
                    lambda row: self.tr("approves") if row.may_approve else "",
                    self.tr("approves"),
                    chip=self._approves,
                ),
                Column(
                    "processing",
                    self.tr("Data"),
                    lambda row: "" if row.may_process else self.tr("no authorisation"),
                    self.tr("no authorisation"),
                    chip=self._lacks_processing,
                    rank=4,
                ),
                Column("login", self.tr("User name"), lambda row: row.login, "dyrektor", rank=2),
                Column(
                    "working",
                    self.tr("Works"),
                    lambda row: self.tr("yes") if row.working else self.tr("no longer"),
                    self.tr("no longer"),
                    rank=3,
                ),
            ),
            lambda row: row.id,
            self.tr("Nobody is on the list yet."),
        )
        made.opened.connect(self.edit)
        made.add_button(self.tr("Edit"), "pencil", self.edit)
        made.add_button(self.tr("History"), "history", self.show_history)
        made.add_button(self.tr("Remove"), "trash-2", self.remove)
        made.add_button(self.tr("Add person"), "plus", self.new, on_row=False)
        return made

    def _approves(self, row: StaffRow) -> Chip | None:
        return Chip(self.tr("approves"), "file-check", "success") if row.may_approve else None

    def _lacks_processing(self, row: StaffRow) -> Chip | None:
        if row.may_process or not row.working:
            return None
        return Chip(self.tr("no authorisation"), "triangle-alert", "warning")


def _roles(row: StaffRow) -> str:
    return ", ".join(translate("staff", ROLE_NAMES[role]) for role in row.roles)
