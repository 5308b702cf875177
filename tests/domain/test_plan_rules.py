from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from cus_desktop.domain.catalogue import ProgrammeDraft, ServiceDraft
from cus_desktop.domain.plan_item_rules import printed_who
from cus_desktop.domain.plan_rules import (
    PlanLimits,
    PlanSurroundings,
    check_abandoning,
    check_agreement,
    check_draft,
    latest_end,
)
from cus_desktop.domain.plans import ItemKind, PlanDraft, PlanGoalDraft, PlanItemDraft
from cus_desktop.domain.problems import Problem, Severity
from tests.domain.plan_samples import (
    AROUND,
    LIMITS,
    a_plan,
    a_service,
    a_supporting,
    a_time,
    an_external,
    zl,
)

BLOCK, WARN, REMIND = Severity.BLOCK, Severity.WARN, Severity.REMIND


def found(problems: list[Problem], code: str) -> Problem:
    matching = [problem for problem in problems if problem.code == code]
    assert len(matching) == 1, [problem.code for problem in problems]
    return matching[0]


def test_a_complete_plan_has_no_problem():
    assert check_draft(a_plan(), AROUND) == []
    assert check_agreement(a_plan(), AROUND) == []


@pytest.mark.parametrize(
    ("rule", "code", "severity", "field", "plan"),
    [
        (
            "D20",
            "coordination-too-short",
            WARN,
            "items",
            a_plan(items=(a_service(valid_to=date(2027, 1, 15)),)),
        ),
        ("D21", "plan-too-long", BLOCK, "valid_to", a_plan(valid_to=date(2027, 12, 1))),
        ("D22", "plan-too-short", WARN, "valid_to", a_plan(valid_to=date(2027, 2, 27))),
        ("D26", "item-provider-missing", WARN, "items[0].who", a_plan(items=(a_service(who=" "),))),
        (
            "D26",
            "item-amount-missing",
            WARN,
            "items[0].amount_count",
            a_plan(items=(a_service(amount_count=None),)),
        ),
        ("D26", "item-place-missing", WARN, "items[0].place", a_plan(items=(a_service(place=""),))),
        (
            "D27",
            "item-outside-plan",
            WARN,
            "items[1].valid_to",
            a_plan(items=(a_service(), an_external(valid_to=date(2027, 6, 1)))),
        ),
        (
            "D29",
            "supporting-not-free",
            BLOCK,
            "items[0].unit_price",
            a_plan(items=(a_supporting(unit_price=zl("10")),)),
        ),
        (
            "D29",
            "supporting-contract",
            BLOCK,
            "items[0].contract_ref",
            a_plan(items=(a_supporting(contract_ref="12/2026"),)),
        ),
        (
            "D31",
            "amendment-reason-missing",
            WARN,
            "amendment_reason",
            a_plan(version_no=2, amendment_initiator="córka"),
        ),
        (
            "D31",
            "amendment-initiator-missing",
            WARN,
            "amendment_initiator",
            a_plan(version_no=2, amendment_reason="więcej godzin"),
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_each_rule_speaks_with_its_number_and_weight(
    rule: str, code: str, severity: Severity, field: str, plan: PlanDraft
):
    problem = found(check_draft(plan, AROUND), code)
    assert (problem.rule, problem.severity, problem.field) == (rule, severity, field)


def test_twelve_months_from_the_first_day_are_still_allowed_and_the_limit_is_told():
    longest = date(2027, 11, 30)
    assert check_draft(a_plan(valid_to=longest), AROUND) == []
    problem = found(check_draft(a_plan(valid_to=date(2028, 5, 31)), AROUND), "plan-too-long")
    assert problem.params["latest"] == longest
    assert problem.params["months"] == 12


def test_the_limits_come_from_the_parameters():
    around = PlanSurroundings(PlanLimits(min_months=1, max_months=6))
    assert check_draft(a_plan(valid_to=date(2027, 1, 1)), around) == []
    assert found(check_draft(a_plan(valid_to=date(2027, 6, 1)), around), "plan-too-long").blocks


def test_a_change_does_not_begin_the_twelve_months_anew():
    around = replace(AROUND, first_day=date(2026, 6, 1))
    assert latest_end(a_plan(), around) == date(2027, 5, 31)
    assert found(check_draft(a_plan(valid_to=date(2027, 6, 1)), around), "plan-too-long").blocks


def test_a_plan_from_the_end_of_november_may_end_with_february():
    plan = a_plan(valid_from=date(2026, 11, 30), valid_to=date(2027, 2, 28))
    assert check_draft(plan, AROUND) == []


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("plan-start-missing", {"valid_from": None}),
        ("plan-end-missing", {"valid_to": None}),
        ("plan-coordinator-missing", {"coordinator_id": ""}),
        ("plan-empty", {"items": ()}),
    ],
)
def test_what_a_draft_may_lack_blocks_the_agreement(code: str, changes: dict[str, Any]):
    plan = a_plan(**changes)
    assert all(not problem.blocks for problem in check_draft(plan, AROUND))
    assert found(check_agreement(plan, AROUND), code).blocks


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("item-service-missing", {"name": ""}),
        ("item-track-missing", {"legal_track": ""}),
        ("item-amount-missing", {"amount_count": None}),
        ("item-unit-missing", {"amount_unit": ""}),
        ("item-provider-missing", {"who": ""}),
        ("item-fee-missing", {"fee_kind": ""}),
    ],
)
def test_an_unfilled_service_warns_in_the_draft_and_blocks_the_agreement(
    code: str, changes: dict[str, Any]
):
    plan = a_plan(items=(a_service(**changes),))
    assert found(check_draft(plan, AROUND), code).severity is WARN
    assert found(check_agreement(plan, AROUND), code).severity is BLOCK


def test_the_reason_of_a_change_blocks_its_agreement():
    codes = {p.code for p in check_agreement(a_plan(version_no=2), AROUND) if p.blocks}
    assert codes == {"amendment-reason-missing", "amendment-initiator-missing"}


def test_an_empty_plan_of_a_new_person_is_only_unfinished_not_wrong():
    assert check_draft(PlanDraft(), AROUND) == []


@pytest.mark.parametrize(
    ("service", "programme", "codes"),
    [
        ({"active_from": date(2027, 1, 1)}, {}, {"item-before-service"}),
        ({"active_to": date(2027, 1, 1)}, {}, {"item-after-service"}),
        ({}, {"in_force_to": date(2026, 12, 31)}, {"item-after-service"}),
        ({}, {"in_force_from": date(2027, 1, 1)}, {"item-before-service"}),
        (
            {"legal_track": "social_assistance"},
            {"in_force_to": date(2026, 12, 31)},
            set(),
        ),
        ({"active_from": date(2026, 12, 1), "active_to": date(2027, 5, 31)}, {}, set()),
    ],
)
def test_d27_a_line_outside_its_service_or_programme_warns(
    service: dict[str, Any], programme: dict[str, Any], codes: set[str]
):
    offered = replace(ServiceDraft(id="s", legal_track="programme", programme_id="p"), **service)
    around = replace(
        AROUND,
        services={"s": offered},
        programmes={"p": ProgrammeDraft(id="p", **programme)},
    )
    problems = check_draft(a_plan(items=(a_service(service_id="s"),)), around)
    assert {problem.code for problem in problems} == codes
    assert all(p.severity is WARN and p.rule == "D27" for p in problems)


@pytest.mark.parametrize(
    ("code", "severity", "changes"),
    [
        ("fee-percent-missing", BLOCK, {"fee_kind": "percent"}),
        ("fee-percent-range", BLOCK, {"fee_kind": "percent", "fee_percent": 101}),
        ("fee-amount-missing", BLOCK, {"fee_kind": "per_unit"}),
        ("fee-above-price", WARN, {"fee_kind": "per_unit", "fee_amount": zl("120.01")}),
        ("money-negative", BLOCK, {"unit_price": zl("-1")}),
        ("item-amount-not-positive", BLOCK, {"amount_count": -60}),
        ("fee-needs-decision", WARN, {"legal_track": "social_assistance"}),
        (
            "item-ends-before-start",
            BLOCK,
            {"valid_from": date(2027, 2, 1), "valid_to": date(2027, 1, 1)},
        ),
        ("time-ends-before-start", BLOCK, {"times": (a_time(0, 600, 600),)}),
        ("time-start-missing", BLOCK, {"times": (a_time(0, None, 600),)}),
        ("time-outside-day", BLOCK, {"times": (a_time(0, 1440, None),)}),
        ("weekday-unknown", BLOCK, {"times": (a_time(7),)}),
    ],
)
def test_a_line_that_contradicts_itself_is_told(
    code: str, severity: Severity, changes: dict[str, Any]
):
    plan = a_plan(items=(a_service(**changes),))
    assert found(check_draft(plan, AROUND), code).severity is severity


@pytest.mark.parametrize(
    ("item", "field", "code", "rule"),
    [
        (a_service(amount_unit="fortnight"), "amount_unit", "item-unit-unknown", "D26"),
        (a_service(amount_per="year"), "amount_per", "item-per-unknown", "D26"),
        (a_service(amount_per=""), "amount_per", "item-per-unknown", "D26"),
        (a_service(fee_kind="barter"), "fee_kind", "item-fee-unknown", "D26"),
        (a_service(legal_track="private"), "legal_track", "item-track-unknown", "D26"),
        (a_supporting(service_id="5" * 32), "service_id", "supporting-from-catalogue", "D29"),
        (a_supporting(legal_track="programme"), "legal_track", "supporting-from-catalogue", "D29"),
        (an_external(unit_price=zl("10")), "unit_price", "external-not-priced", "D26"),
        (an_external(fee_amount=zl("10")), "fee_amount", "external-not-priced", "D26"),
        (an_external(fee_percent=10), "fee_percent", "external-not-priced", "D26"),
        (an_external(fee_kind="percent"), "fee_kind", "external-not-priced", "D26"),
    ],
)
def test_a_line_no_paper_could_say_is_not_even_saved(
    item: PlanItemDraft, field: str, code: str, rule: str
):
    problem = found(check_draft(a_plan(items=(item,)), AROUND), code)
    assert (problem.field, problem.severity, problem.rule) == (f"items[0].{field}", BLOCK, rule)


def test_d26_a_service_the_catalogue_does_not_have_needs_a_reason():
    plan = a_plan(items=(a_service(service_id=""),))
    for problems in (check_draft(plan, AROUND), check_agreement(plan, AROUND)):
        [problem] = problems
        assert (problem.code, problem.severity) == ("item-catalogue-missing", WARN)
        assert (problem.field, problem.rule) == ("items[0].service_id", "D26")


def test_a_visit_may_last_until_midnight():
    plan = a_plan(items=(a_service(times=(a_time(6, 22 * 60, 24 * 60),)),))
    assert check_draft(plan, AROUND) == []


def test_a_fee_of_zero_per_cent_is_a_fee():
    plan = a_plan(items=(a_service(fee_kind="percent", fee_percent=0),))
    assert check_agreement(plan, AROUND) == [
        problem for problem in check_agreement(plan, AROUND) if not problem.blocks
    ]


def test_a_supporting_line_may_say_that_it_is_free():
    plan = a_plan(items=(a_supporting(fee_kind="free", unit_price=zl("0")),))
    assert check_draft(plan, AROUND) == []


def test_two_visits_at_one_time_are_only_a_reminder():
    plan = a_plan(items=(a_service(times=(a_time(0),)), an_external(times=(a_time(0, 540, 600),))))
    problem = found(check_draft(plan, AROUND), "visits-overlap")
    assert problem.severity is REMIND
    assert problem.field == "items[1].times"


def test_a_goal_due_after_the_plan_is_told():
    plan = a_plan(goals=(PlanGoalDraft(text="Cel", due_on=date(2027, 6, 1)),))
    assert found(check_draft(plan, AROUND), "day-outside-plan").field == "goals[0].due_on"


def test_d20_abandoning_a_plan_of_two_services_or_three_months_reminds():
    two = a_plan(items=(a_service(), a_service()), valid_to=date(2026, 12, 31))
    long = a_plan(items=(a_service(),))
    short = a_plan(items=(a_service(),), valid_to=date(2026, 12, 31))
    for plan in (two, long):
        problem = found(check_abandoning(plan, AROUND), "plan-advised")
        assert (problem.severity, problem.rule) == (REMIND, "D20")
    assert check_abandoning(short, AROUND) == []
    assert LIMITS.min_months == 3


def test_d30_a_helper_who_did_not_agree_is_not_named():
    assert printed_who(a_supporting()) == "Łucja Ćwik"
    assert printed_who(a_supporting(who_may_be_named=False)) == ""


def test_d30_nobody_agreed_to_be_named_until_it_is_noted():
    neighbour = PlanItemDraft(kind=ItemKind.SUPPORTING, who="Łucja Ćwik")
    provider = PlanItemDraft(kind=ItemKind.SERVICE, who="Gabinet „Krok”")
    assert printed_who(neighbour) == ""
    assert printed_who(provider) == "Gabinet „Krok”"


def test_no_problem_carries_what_a_person_typed():
    plan = a_plan(
        items=(a_supporting(name="Zofia Tajna", unit_price=zl("1")), a_service(who="Jan Tajny")),
        valid_to=date(2029, 1, 1),
    )
    told = repr(check_agreement(plan, AROUND))
    assert "Tajn" not in told
