"""Signs the print does not know are told before they become question marks on paper."""

from __future__ import annotations

import pytest

from cus_desktop.domain.plan_steps import Agreement, Override
from cus_desktop.domain.plans import PlanGoalDraft, VersionState
from cus_desktop.errors import Refused
from cus_desktop.services.desk import Desk
from cus_desktop.services.plan_letters import unprintable_letters
from cus_desktop.services.plan_printing import print_draft, print_plan
from cus_desktop.services.plan_steps import agree, check_before_agreement
from cus_desktop.texts.plan_lines import with_field
from tests.domain.plan_samples import a_plan, a_service, a_supporting
from tests.services.plan_office import TODAY, PlanOffice, found

GOALS = (PlanGoalDraft(text="Chodzić do chóru", measure="co tydzień 🎵"),)


@pytest.fixture
def office(desk: Desk) -> PlanOffice:
    return found(desk)


def test_each_field_with_a_sign_that_cannot_be_printed_is_named(office: PlanOffice) -> None:
    items = (a_service(scope="Spacery 🙂🙂"),)
    draft = office.plan(situation="Samotna 😀", goals=GOALS, items=items)
    told = {one.field: one.params["letters"] for one in unprintable_letters(draft)}
    assert told == {"situation": "😀", "goals[0].measure": "🎵", "items[0].scope": "🙂"}


def test_polish_letters_and_line_ends_are_no_remark(office: PlanOffice) -> None:
    words = "Zażółć gęślą jaźń – „tak”,\r\n½ § €\tkoniec"
    assert unprintable_letters(office.plan(situation=words)) == []


def test_a_helper_who_is_not_printed_is_no_remark() -> None:
    hidden = a_supporting(who="Łucja 🙂", who_may_be_named=False)
    assert unprintable_letters(a_plan(items=(hidden,))) == []


def test_a_plan_that_would_print_question_marks_is_agreed_only_with_a_reason(
    office: PlanOffice,
) -> None:
    draft = office.plan(situation="Samotna 😀")
    assert "letters-not-printable" in {
        one.code for one in check_before_agreement(office.desk, draft)
    }
    agreement = Agreement(TODAY, "Anna Łoś")
    with pytest.raises(Refused):
        agree(office.desk, draft, agreement)
    reason = Override("letters-not-printable", "situation", "Tak napisała osoba.")
    agree(office.desk, draft, agreement, [reason])
    assert office.view_of_only_plan().version_state is VersionState.AGREED


def test_a_print_says_where_its_question_marks_stand(office: PlanOffice) -> None:
    view = office.saved(goals=GOALS)
    for printed in (
        print_plan(office.desk, view.draft.id),
        print_draft(office.desk, view.draft),
    ):
        assert [one.field for one in printed.unprintable] == ["goals[0].measure"]


def test_the_sentence_names_the_line_and_the_field(office: PlanOffice) -> None:
    draft = office.plan(situation="😀", items=(a_service(), a_service(name="", scope="🙂")))
    told = [
        with_field("Nie da się.", one, draft.items, lambda _context, text, *_: text)
        for one in unprintable_letters(draft)
    ]
    assert told == ["Situation: Nie da się.", "Service 2: Scope: Nie da się."]
