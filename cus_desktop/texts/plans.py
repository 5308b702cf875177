"""Sentences about plans: their period, their lines, their steps."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

_PERIOD = {
    "plan-start-missing": QT_TRANSLATE_NOOP("texts", "Type the first day of the plan."),
    "plan-end-missing": QT_TRANSLATE_NOOP("texts", "Type the last day of the plan."),
    "plan-ends-before-start": QT_TRANSLATE_NOOP(
        "texts", "The plan ends before it begins. Type a day not earlier than {day}."
    ),
    "plan-too-long": QT_TRANSLATE_NOOP(
        "texts",
        "A plan may run from {least} to {months} months. Type a date not later than {latest}.",
    ),
    "plan-too-short": QT_TRANSLATE_NOOP(
        "texts",
        "A plan is made for at least {months} months, here until {earliest}. Give a reason for "
        "a shorter one.",
    ),
    "coordination-too-short": QT_TRANSLATE_NOOP(
        "texts",
        "The help needs coordination for less than {months} months: the last line ends on "
        "{last}. Such a person can be served without a plan.",
    ),
    "plan-advised": QT_TRANSLATE_NOOP(
        "texts",
        "So much help should be coordinated by a plan: two services or {months} months of help."
        " Consider another plan.",
    ),
    "plan-coordinator-missing": QT_TRANSLATE_NOOP("texts", "Choose the coordinator of the plan."),
    "resident-unknown": QT_TRANSLATE_NOOP(
        "texts", "The person the plan is for is not in the store any more."
    ),
    "coordinator-unknown": QT_TRANSLATE_NOOP(
        "texts", "The coordinator is not on the list of staff any more. Choose another one."
    ),
    "coordinator-without-role": QT_TRANSLATE_NOOP(
        "texts",
        "This person is no plan coordinator today. Choose a coordinator, or give the person the"
        " role in the settings first.",
    ),
    "former-plan-unknown": QT_TRANSLATE_NOOP(
        "texts", "The former plan is not a plan of this person. Choose it again."
    ),
    "plan-empty": QT_TRANSLATE_NOOP("texts", "Add at least one line of help."),
    "plan-goals-missing": QT_TRANSLATE_NOOP(
        "texts", "The plan has no goal. Write down what shall be reached."
    ),
    "plan-needs-missing": QT_TRANSLATE_NOOP(
        "texts", "The plan names no need. Write down what was recognised."
    ),
    "day-outside-plan": QT_TRANSLATE_NOOP(
        "texts", "This day lies outside the plan ({first} – {last})."
    ),
    "amendment-reason-missing": QT_TRANSLATE_NOOP("texts", "Type why the plan is changed."),
    "amendment-initiator-missing": QT_TRANSLATE_NOOP("texts", "Type who asked for the change."),
    "visits-overlap": QT_TRANSLATE_NOOP(
        "texts", "Two visits come at the same time. Check whether it is meant so."
    ),
    "plan-unknown": QT_TRANSLATE_NOOP(
        "texts", "There is no plan with this number. Check the number, for example IPUS/2026/0147."
    ),
}

_LINES = {
    "item-service-missing": QT_TRANSLATE_NOOP("texts", "Choose the service."),
    "service-unknown": QT_TRANSLATE_NOOP(
        "texts", "This service is not in the catalogue. Choose the service again."
    ),
    "item-catalogue-missing": QT_TRANSLATE_NOOP(
        "texts",
        "The service is not from the catalogue. Choose it there, or say why the plan has it: it"
        " may be a need the catalogue does not meet.",
    ),
    "item-unit-unknown": QT_TRANSLATE_NOOP(
        "texts", "The program does not know this unit. Choose the unit again."
    ),
    "item-per-unknown": QT_TRANSLATE_NOOP(
        "texts", "Choose whether the amount is for a week, a month or the whole period."
    ),
    "item-fee-unknown": QT_TRANSLATE_NOOP(
        "texts", "The program does not know this way of paying. Choose how the person pays."
    ),
    "item-track-unknown": QT_TRANSLATE_NOOP(
        "texts", "The program does not know this legal track. Choose it again."
    ),
    "supporting-from-catalogue": QT_TRANSLATE_NOOP(
        "texts",
        "A supporting activity is no service of the catalogue and has no legal track. Make it a"
        " service, or type it without them.",
    ),
    "external-not-priced": QT_TRANSLATE_NOOP(
        "texts",
        "The centre neither pays nor charges for the help of other bodies. Take the price and the"
        " fee away.",
    ),
    "item-track-missing": QT_TRANSLATE_NOOP("texts", "Choose the legal track of the service."),
    "item-amount-missing": QT_TRANSLATE_NOOP("texts", "Type the amount."),
    "item-amount-not-positive": QT_TRANSLATE_NOOP("texts", "The amount must be more than zero."),
    "item-unit-missing": QT_TRANSLATE_NOOP("texts", "Choose the unit of the amount."),
    "item-provider-missing": QT_TRANSLATE_NOOP("texts", "Type who provides the service."),
    "item-fee-missing": QT_TRANSLATE_NOOP("texts", "Choose how the person pays."),
    "item-place-missing": QT_TRANSLATE_NOOP("texts", "The place of the service is not known yet."),
    "item-frequency-missing": QT_TRANSLATE_NOOP("texts", "It is not said how often or when."),
    "item-price-missing": QT_TRANSLATE_NOOP(
        "texts", "Without the price the cost of the plan is not complete."
    ),
    "supporting-not-free": QT_TRANSLATE_NOOP(
        "texts", "Supporting activities are free of charge. Take the price and the fee away."
    ),
    "supporting-contract": QT_TRANSLATE_NOOP(
        "texts",
        "No paid contract may stand behind a supporting activity. Make it a service instead.",
    ),
    "item-activity-missing": QT_TRANSLATE_NOOP("texts", "Type what is done."),
    "item-kind-missing": QT_TRANSLATE_NOOP("texts", "Choose the kind of support."),
    "item-helper-missing": QT_TRANSLATE_NOOP(
        "texts", "Type who helps: a person, their initials or a group."
    ),
    "item-help-missing": QT_TRANSLATE_NOOP("texts", "Type what help the person gets."),
    "item-body-missing": QT_TRANSLATE_NOOP("texts", "Type who gives this help."),
    "item-ends-before-start": QT_TRANSLATE_NOOP(
        "texts", "The line ends before it begins. Type a day not earlier than {day}."
    ),
    "item-outside-plan": QT_TRANSLATE_NOOP(
        "texts", "This day lies outside the plan ({first} – {last})."
    ),
    "item-before-service": QT_TRANSLATE_NOOP("texts", "The service is offered only from {day}."),
    "item-after-service": QT_TRANSLATE_NOOP("texts", "The service or its programme ends on {day}."),
    "money-negative": QT_TRANSLATE_NOOP("texts", "A sum cannot be below zero."),
    "fee-percent-missing": QT_TRANSLATE_NOOP(
        "texts", "Type how many per cent of the price the person pays."
    ),
    "fee-percent-range": QT_TRANSLATE_NOOP("texts", "Type a number of per cent from 0 to 100."),
    "fee-amount-missing": QT_TRANSLATE_NOOP("texts", "Type the amount the person pays."),
    "fee-above-price": QT_TRANSLATE_NOOP("texts", "The fee is higher than the price."),
    "fee-needs-decision": QT_TRANSLATE_NOOP(
        "texts", "In the social assistance track the fee is set by a decision."
    ),
    "time-start-missing": QT_TRANSLATE_NOOP("texts", "Type the beginning as well."),
    "time-outside-day": QT_TRANSLATE_NOOP("texts", "Type a time of day from 0.00 to 23.59."),
    "time-ends-before-start": QT_TRANSLATE_NOOP(
        "texts", "The end must be later than the beginning. Split a night into two days."
    ),
    "letters-not-printable": QT_TRANSLATE_NOOP(
        "texts",
        "These signs cannot be printed: {letters} A question mark would stand in their place.",
    ),
    "data-not-printable": QT_TRANSLATE_NOOP(
        "texts",
        "The data of the person or the office hold signs that cannot be printed: {letters} A"
        " question mark stands in their place.",
    ),
    "weekday-unknown": QT_TRANSLATE_NOOP("texts", "Choose the day of the week."),
}

_STEPS = {
    "day-missing": QT_TRANSLATE_NOOP("texts", "Type the day."),
    "day-in-future": QT_TRANSLATE_NOOP(
        "texts", "This day has not come yet. Type today or an earlier day."
    ),
    "day-too-early": QT_TRANSLATE_NOOP("texts", "Type a day not earlier than {day}."),
    "acceptance-person-missing": QT_TRANSLATE_NOOP("texts", "Type who accepted the plan."),
    "acceptance-form-missing": QT_TRANSLATE_NOOP("texts", "Choose how the plan was accepted."),
    "approval-before-acceptance": QT_TRANSLATE_NOOP(
        "texts", "The person has not accepted the plan yet. Agree it first."
    ),
    "approver-missing": QT_TRANSLATE_NOOP("texts", "Choose who approves the plan."),
    "approver-not-entitled": QT_TRANSLATE_NOOP(
        "texts",
        "This person may not approve plans on that day. Choose the director or a holder of a "
        "valid authorisation.",
    ),
    "approver-is-author": QT_TRANSLATE_NOOP(
        "texts", "Whoever wrote the plan should not approve it as well."
    ),
    "approval-not-signed": QT_TRANSLATE_NOOP(
        "texts",
        "You write the approval down for somebody else. Confirm that they have signed the plan on"
        " paper.",
    ),
    "activation-before-acceptance": QT_TRANSLATE_NOOP(
        "texts", "Before the plan begins, the person has to accept it."
    ),
    "activation-before-approval": QT_TRANSLATE_NOOP(
        "texts", "Before the plan begins, it has to be approved."
    ),
    "activation-before-start": QT_TRANSLATE_NOOP(
        "texts", "The first day of the plan is {day}. To begin it earlier, give a reason."
    ),
    "completion-before-start": QT_TRANSLATE_NOOP(
        "texts", "The first day of the plan is {day}. End the plan early instead."
    ),
    "closing-talk-missing": QT_TRANSLATE_NOOP(
        "texts", "Type the day of the closing conversation, or why it was not possible."
    ),
    "outcome-missing": QT_TRANSLATE_NOOP(
        "texts", "Describe the course and the results of the plan."
    ),
    "end-reason-missing": QT_TRANSLATE_NOOP("texts", "Choose why the plan ends early."),
    "end-requester-missing": QT_TRANSLATE_NOOP("texts", "Type who asked for the end of the plan."),
    "copy-form-missing": QT_TRANSLATE_NOOP("texts", "Choose the form of the copy."),
    "reason-missing": QT_TRANSLATE_NOOP(
        "texts", "To go on in spite of this remark, give a reason."
    ),
    "plan-not-editable": QT_TRANSLATE_NOOP(
        "texts",
        "This version is agreed or approved and does not change any more. Begin a change of the"
        " plan.",
    ),
    "plan-not-to-agree": QT_TRANSLATE_NOOP("texts", "Only a draft can be agreed."),
    "plan-not-to-reopen": QT_TRANSLATE_NOOP(
        "texts", "Only an agreed version goes back to the draft."
    ),
    "plan-not-to-approve": QT_TRANSLATE_NOOP("texts", "Only an agreed version can be approved."),
    "plan-not-to-activate": QT_TRANSLATE_NOOP(
        "texts", "Only an approved plan can begin. Finish the change that is being prepared first."
    ),
    "plan-not-to-amend": QT_TRANSLATE_NOOP(
        "texts", "Only an approved plan can be changed, one change at a time."
    ),
    "plan-not-to-complete": QT_TRANSLATE_NOOP(
        "texts", "Only an active plan without a change in preparation can be completed."
    ),
    "plan-not-to-terminate": QT_TRANSLATE_NOOP(
        "texts",
        "Only an approved or active plan without a change in preparation can be ended early.",
    ),
    "plan-not-to-abandon": QT_TRANSLATE_NOOP("texts", "Only a draft can be given up."),
    "plan-not-to-hand-over": QT_TRANSLATE_NOOP(
        "texts", "A copy is given of an approved plan only."
    ),
    "plan-not-to-reassign": QT_TRANSLATE_NOOP(
        "texts", "The coordinator of an ended plan does not change any more."
    ),
    "print-lost": QT_TRANSLATE_NOOP(
        "texts",
        "The print of this version is kept on another device and can no longer be made the same"
        " here. Print it there.",
    ),
    "print-altered": QT_TRANSLATE_NOOP(
        "texts",
        "The stored print is not the one that was approved. Nothing was printed. Tell the "
        "director.",
    ),
}

SENTENCES = {**_PERIOD, **_LINES, **_STEPS}
