"""What the verbs about residents print: rows, cards and the outcome of an import."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING

import click

from cus_desktop.cli.session import CliSession, table
from cus_desktop.domain.dates import format_date
from cus_desktop.domain.identifiers import shown_phone
from cus_desktop.domain.import_outcomes import HiddenChange, Outcome
from cus_desktop.domain.names import listed_name
from cus_desktop.domain.numbers import format_quantity
from cus_desktop.domain.problems import Problem
from cus_desktop.domain.resident_import import ADD, NEEDS_PESEL_REASON, SKIP
from cus_desktop.domain.resident_words import IMPORT_FIELDS
from cus_desktop.errors import Refused
from cus_desktop.i18n import QT_TRANSLATE_NOOP
from cus_desktop.texts import masks, sentence
from cus_desktop.texts.field_labels import field_label
from cus_desktop.texts.stored_words import stored_words

if TYPE_CHECKING:
    from cus_desktop.services.resident_card import ResidentCard
    from cus_desktop.services.resident_import import ImportPlan, PlannedRow, ResidentImport
    from cus_desktop.services.residents import ResidentRow

_OUTCOMES = {
    Outcome.ADDED: QT_TRANSLATE_NOOP("cli", "added"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("cli", "changed"),
    Outcome.UNCHANGED: QT_TRANSLATE_NOOP("cli", "unchanged"),
    Outcome.SKIPPED: QT_TRANSLATE_NOOP("cli", "skipped"),
    Outcome.REJECTED: QT_TRANSLATE_NOOP("cli", "rejected"),
}
_TOLD_EVERY = 1000
_SHOWN = (
    "pesel",
    "no_pesel_reason",
    "pesel_override_reason",
    "born_on",
    "sex",
    "citizenship",
    "address_confidential",
    "confidential_reason",
    "village",
    "street",
    "house_no",
    "flat_no",
    "postcode",
    "post_town",
    "phone",
    "email",
    "note",
)
_WHERE = frozenset({"village", "street", "house_no", "flat_no", "postcode", "post_town"})
"""What bears the mark of a confidential address, line by line: a line may be copied alone."""


def row_as_json(row: ResidentRow) -> Mapping[str, object]:
    """One person of a list."""
    return {
        "id": row.id,
        "given_name": row.given_name,
        "family_name": row.family_name,
        "pesel": row.pesel,
        "born_on": row.born_on,
        "village": row.village,
        "address_confidential": row.address_hidden,
        "phone": row.phone,
        "number": row.plan.number,
        "status": row.plan.state or "none",
        "valid_to": row.plan.ends_on,
    }


def row_cells(row: ResidentRow, session: CliSession) -> list[str]:
    """One person of a list for people to read."""
    translate = session.translator.translate
    return [
        row.id[:8],
        listed_name(row.given_name, row.family_name),
        format_date(row.born_on) if row.born_on else "—",
        translate("cli", "confidential") if row.address_hidden else row.village or "—",
        shown_phone(row.phone) or "—",
        row.plan.number or "—",
        stored_words("service_plan", "state", row.plan.state, translate) or "—",
    ]


def card_as_json(card: ResidentCard) -> Mapping[str, object]:
    """One person with everything around, keys as in the domain."""
    resident = {
        name: getattr(card.resident, name)
        for name in card.resident.__dataclass_fields__
        if name != "revision"
    }
    return {
        **resident,
        "village": card.village,
        "municipality": card.municipality,
        "number": card.plan.number,
        "status": card.plan.state or "none",
        "coordinator": card.coordinator,
        "plans": card.plans,
        "households": card.households,
        "relations": card.relations,
        "problems": [{"field": each.field, "code": each.code} for each in card.problems],
        "restricted": card.restriction is not None,
        "hidden": sorted(card.hidden),
    }


def card_lines(card: ResidentCard, session: CliSession) -> Iterator[str]:
    """One person for people to read."""
    translate = session.translator.translate
    resident = card.resident
    yield f"{listed_name(resident.given_name, resident.family_name)}  ({resident.id})"
    facts = []
    for name in _SHOWN:
        value = card.village if name == "village" else getattr(resident, name)
        words = stored_words("resident", name, value or "", translate)
        if name == "phone":
            words = shown_phone(resident.phone)
        if name in _WHERE and words and resident.address_confidential:
            words += f" ({translate('cli', 'confidential')})"
        if words:
            label = field_label("resident", "village_id" if name == "village" else name, translate)
            facts.append((label + ":", words))
    if "village_id" in card.hidden:
        place = field_label("resident", "village_id", translate)
        facts.append((place + ":", translate(masks.CONTEXT, masks.CONFIDENTIAL_ADDRESS)))
    yield from table(facts)
    if card.hidden:
        yield translate(masks.CONTEXT, masks.DATA_NOT_SHOWN)
    yield from _family_lines(card, session)
    yield from _plan_lines(card, session)
    for problem in card.problems:
        yield "• " + sentence(problem, translate)


def _family_lines(card: ResidentCard, session: CliSession) -> Iterator[str]:
    """Household, family, contact persons and representatives; nothing where there is nobody."""
    translate = session.translator.translate
    for household in card.households:
        names = ", ".join(member.name for member in household.members if member.lives_there)
        if names:
            yield translate("cli", "Household: {names}").format(names=names)
    for relation in card.relations:
        kind = stored_words("family_relation", "kind", relation.kind.value, translate)
        yield f"{translate('cli', 'Family')}: {relation.name} ({kind})"
    for contact in card.resident.contacts:
        words = _joined(contact.name, contact.relation, shown_phone(contact.phone), contact.note)
        yield f"{translate('cli', 'Contact')}: {words}"
    for each in card.resident.representatives:
        kind = stored_words("representative", "kind", each.kind.value, translate)
        name = listed_name(each.given_name, each.family_name)
        words = _joined(name, kind, shown_phone(each.phone))
        yield f"{translate('cli', 'Representative')}: {words}"


def _plan_lines(card: ResidentCard, session: CliSession) -> Iterator[str]:
    """Each plan once, with its own state and the days of the version in force."""
    translate = session.translator.translate
    for _, versions in groupby(card.plans, key=lambda plan: plan.plan_id):
        known = list(versions)
        shown = next((each for each in known if each.version_state == "approved"), known[0])
        state = stored_words("service_plan", "state", shown.state, translate)
        days = " – ".join(format_date(day) for day in (shown.valid_from, shown.valid_to) if day)
        line = "  ".join(part for part in (shown.number or "—", state, days) if part)
        yield f"{translate('cli', 'Plan')}: {line}"


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


# ------------------------------------------------------------------ import


def columns_from(given: Iterable[str], reading: ResidentImport) -> dict[int, str] | None:
    """``HEADING=FIELD`` over the recognised columns; None when nothing was given.

    Raises Refused for a heading that is not in the file or a field that does not exist.
    """
    chosen = dict(reading.columns)
    changed = False
    for text in given:
        heading, _, name = text.rpartition("=")
        places = [at for at, found in enumerate(reading.table.headers) if found == heading]
        if not places or (name and name not in IMPORT_FIELDS):
            raise Refused([Problem("column", "import-column-unknown", {"column": text})])
        chosen = {at: field for at, field in chosen.items() if field != name}
        chosen[places[0]] = name
        changed = True
    return chosen if changed else None


def answers_from(given: Iterable[str]) -> dict[int, str]:
    """``ROW=add|skip|ID``. Raises Refused for a row that is not a number."""
    answers = {}
    for text in given:
        row, _, answer = text.partition("=")
        if not row.strip().isdigit() or not answer:
            raise Refused([Problem("answer", "answer-unknown", {"answer": text})])
        answers[int(row)] = answer
    return answers


def row_counter(session: CliSession, rows: int) -> Callable[[int], None]:
    """What tells people who wait how far a long list is; nothing with ``--json``."""
    text = session.translate("cli", "%1 of %2 rows")

    def tell(count: int) -> None:
        if count % _TOLD_EVERY == 0 and not session.as_json:
            words = text.replace("%1", format_quantity(count))
            click.echo(words.replace("%2", format_quantity(rows)), err=True)

    return tell


def import_as_json(plan: ImportPlan, session: CliSession, *, dry_run: bool) -> Mapping[str, object]:
    """Counts, rejected and changed rows, and what was not read."""
    return {
        "dry_run": dry_run,
        **plan.counts,
        "rejected_rows": [_row_as_json(row, session) for row in plan.rejected],
        "changed_rows": [
            {"row": row.row, "name": row.name, "changes": row.changes}
            for row in plan.rows
            if row.outcome is Outcome.CHANGED
        ],
        "warnings": [
            {"row": row.row, **_problem_as_json(problem, session)}
            for row in plan.changing
            for problem in row.problems
        ],
        "unknown_columns": plan.unread_headings,
    }


def import_lines(plan: ImportPlan, session: CliSession, *, dry_run: bool) -> Iterator[str]:
    """The same for people to read."""
    translate = session.translator.translate
    for row, reason in reasons(plan, session).items():
        text = translate("cli", "Row %1 was rejected. %2")
        yield text.replace("%1", str(row)).replace("%2", reason)
    yield from _ways_to_answer(plan, session)
    for planned in plan.changing:
        yield from _row_lines(planned, session)
    if plan.unread_headings:
        text = translate("cli", "Columns that are not imported: %1")
        yield text.replace("%1", ", ".join(plan.unread_headings))
    yield ", ".join(
        f"{translate('cli', word)} {plan.count(outcome)}" for outcome, word in _OUTCOMES.items()
    )
    if dry_run:
        yield translate("cli", "Nothing was changed: this was only a preview.")


def reasons(plan: ImportPlan, session: CliSession) -> dict[int, str]:
    """Row number of each rejected row to the sentences that say why."""
    translate = session.translator.translate
    return {
        row.row: " ".join(sentence(each, translate) for each in row.problems if each.blocks)
        for row in plan.rejected
    }


def _ways_to_answer(plan: ImportPlan, session: CliSession) -> Iterator[str]:
    """What to add to the command for rows that wait for a person."""
    translate = session.translator.translate
    for row in plan.rejected:
        if row.look_alikes:
            text = translate("cli", "Row %1: answer with --answer and one of: %2")
            known = [each.id for each in row.look_alikes]
            answers = [*known, *([] if row.same_pesel else [ADD]), SKIP]
            ways = [f"{row.row}={answer}" for answer in answers]
            yield text.replace("%1", str(row.row)).replace("%2", ", ".join(ways))
    if any(problem.code in NEEDS_PESEL_REASON for row in plan.rejected for problem in row.problems):
        yield sentence(Problem("pesel_override_reason", "pesel-reason-column"), translate)


def _row_lines(planned: PlannedRow, session: CliSession) -> Iterator[str]:
    translate = session.translator.translate
    for change in planned.changes:
        label = field_label("resident", change.field, translate)
        if isinstance(change, HiddenChange):
            yield f"{planned.row}  {planned.name}  {label}: {translate('cli', 'confidential')}"
            continue
        old = stored_words("resident", change.field, change.old, translate) or "—"
        new = stored_words("resident", change.field, change.new, translate) or "—"
        yield f"{planned.row}  {planned.name}  {label}: {old} → {new}"
    for problem in planned.problems:
        yield f"{planned.row}  {planned.name}  {sentence(problem, translate)}"


def _row_as_json(row: PlannedRow, session: CliSession) -> Mapping[str, object]:
    return {
        "row": row.row,
        "name": row.name,
        "problems": [_problem_as_json(each, session) for each in row.problems if each.blocks],
        "look_alikes": [each.id for each in row.look_alikes],
    }


def _problem_as_json(problem: Problem, session: CliSession) -> dict[str, object]:
    message = sentence(problem, session.translator.translate)
    return {"field": problem.field, "code": problem.code, "message": message}
