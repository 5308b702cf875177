"""The paper key of an open office: a new one, its quarterly check, and what is known of it."""

from __future__ import annotations

from datetime import date, datetime

from cus_desktop.domain.paper_keys import PaperKeyState
from cus_desktop.domain.rights import Right
from cus_desktop.errors import WrongPassword
from cus_desktop.models import store_keys
from cus_desktop.services import attempts
from cus_desktop.services.desk import Desk
from cus_desktop.services.rights import asks_itself, for_everybody, may, needs, require
from cus_desktop.services.signing_in import PAPER_KEY_USED, paper_key_was_used
from cus_desktop.services.traces import record

_MADE, _CHECKED = "recovery_made", "recovery_checked"


@for_everybody
def paper_key_state(desk: Desk) -> PaperKeyState:
    """When the sheet was made and checked, and whether it has to be replaced."""
    facts = desk.store.facts()
    made, checked = facts.get(_MADE), facts.get(_CHECKED)
    created = desk.day_of(datetime.fromisoformat(facts["created"]))
    return PaperKeyState(
        made_on=date.fromisoformat(made) if made else created,
        checked_on=date.fromisoformat(checked) if checked else None,
        was_used=bool(facts.get(PAPER_KEY_USED)),
    )


@for_everybody
def paper_key_reminder(desk: Desk) -> PaperKeyState | None:
    """The state of the sheet where the person at the desk should see to it now."""
    if not may(desk, Right.ACCOUNTS_MANAGE):
        return None
    state = paper_key_state(desk)
    return state if state.was_used or state.is_due(desk.today()) else None


@asks_itself
def new_paper_key(desk: Desk) -> str:
    """Make a new paper key; the former sheet works until `keep_paper_key`.

    Whoever used the sheet may replace it; else it needs the right to manage accounts.
    The text is shown and printed by the caller and stored nowhere.
    """
    if not paper_key_was_used(desk):
        require(desk, Right.ACCOUNTS_MANAGE)
    return store_keys.add_recovery(desk.store)


@asks_itself
def keep_paper_key(desk: Desk, paper_key: str) -> None:
    """End every other sheet: this one, made by `new_paper_key`, is on paper.

    Raises WrongPassword for a key that opens nothing.
    """
    if not paper_key_was_used(desk):
        require(desk, Right.ACCOUNTS_MANAGE)
    store_keys.keep_recovery(desk.store, paper_key)
    today = desk.today().isoformat()
    desk.store.keep_facts({_MADE: today, _CHECKED: today, PAPER_KEY_USED: ""})
    record(desk, "recovery.new")


@needs(Right.ACCOUNTS_MANAGE)
def check_paper_key(desk: Desk, typed: str) -> None:
    """Find out that the typed key opens this office, and note the day.

    Raises WrongPassword with ``recovery-mistyped`` for a slip and ``paper-key-wrong`` for the
    key of another sheet or office; TooManyAttempts after many of those.
    """
    attempts.refuse_too_many(desk.store.folder, desk.now())
    try:
        opens = store_keys.opens(desk.store, typed)
    except WrongPassword as error:
        if error.code == "recovery-mistyped":
            raise
        opens = False
    if not opens:
        attempts.count_failure(desk.store.folder, desk.now())
        raise WrongPassword("paper-key-wrong")
    desk.store.keep_facts({_CHECKED: desk.today().isoformat()})
    record(desk, "recovery.check")
