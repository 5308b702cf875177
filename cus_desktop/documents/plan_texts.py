"""Standing texts of the plan, used where the office has written none of its own."""

from __future__ import annotations

from cus_desktop.documents.plan_document import OfficeBlock, PlanTexts
from cus_desktop.i18n import Translate


def duties_of_person(texts: PlanTexts, translate: Translate) -> tuple[str, ...]:
    """What the person undertakes (part G)."""
    return texts.duties_of_person or (
        translate(
            "documents",
            "I tell the coordinator about changes that matter for the plan: health, hospital, "
            "a journey, a new address or telephone.",
        ),
        translate("documents", "I am where we agreed, or say beforehand that I cannot be there."),
        translate("documents", "I pay for the services the amounts given in part D."),
    )


def duties_of_office(texts: PlanTexts, translate: Translate) -> tuple[str, ...]:
    """What the centre undertakes (part G)."""
    return texts.duties_of_office or (
        translate("documents", "The centre arranges the help in this plan and minds its quality."),
        translate("documents", "The coordinator gets in touch on the dates of part H."),
        translate(
            "documents",
            "The centre tells the person beforehand when a provider, a time or a fee changes.",
        ),
    )


def change_and_end(texts: PlanTexts, translate: Translate) -> str:
    """How the plan is changed, resigned from and ended (part G, D31)."""
    if texts.change_and_end:
        return without_gaps(texts.change_and_end)
    sentences = (
        translate(
            "documents",
            "The person, their representative or the coordinator may propose a change at any time.",
        ),
        translate(
            "documents",
            "A change of services, amounts, providers or dates is a new version of the plan: "
            "accepted and approved again.",
        ),
        translate(
            "documents",
            "Any service and the whole plan may be given up at any time; telling the coordinator "
            "is enough.",
        ),
        translate(
            "documents",
            "The plan ends with its period, or earlier: when the goals are reached, after "
            "resignation, without cooperation, after moving out or admission to residential care.",
        ),
        translate(
            "documents",
            "Before the end the coordinator invites the person to a closing conversation.",
        ),
    )
    return " ".join(sentences)


def without_gaps(text: str) -> str:
    """The text with one line break where empty lines stood: paper is dearer than air."""
    return "\n".join(line for line in text.splitlines() if line.strip())


def statements(texts: PlanTexts, translate: Translate) -> tuple[str, ...]:
    """What the person confirms by signing (part I)."""
    return texts.statements or (
        translate(
            "documents",
            "The plan was discussed with me in a way I understand and I accept it.",
        ),
        translate("documents", "I was given one copy of the plan."),
        translate("documents", "I was given the information on the processing of my data."),
        translate("documents", "I know that I can propose a change or resign at any time."),
    )


def privacy(texts: PlanTexts, office: OfficeBlock, translate: Translate) -> str:
    """The information on personal data (art. 13 of the data protection regulation, D82)."""
    if texts.privacy:
        return without_gaps(texts.privacy)
    contact = office.data_protection_contact or office.email or office.phone
    sentences = (
        translate("documents", "The controller of the data is {office}.").format(
            office=", ".join(part for part in (office.name, office.address) if part)
        ),
        translate("documents", "Data protection officer: {contact}.").format(contact=contact)
        if contact
        else "",
        translate(
            "documents",
            "The data serve to prepare, carry out and monitor the plan: a legal duty and a task "
            "in the public interest (art. 6(1)(c) and (e), art. 9(2)(b) and (g) GDPR).",
        ),
        translate(
            "documents",
            "They reach only the providers and helpers named in the plan, as far as they need "
            "them, and bodies entitled by law.",
        ),
        translate("documents", "They are kept as long as the centre's file plan says."),
        translate(
            "documents",
            "The person may see and copy the data, have them corrected or restricted, object, and "
            "complain to the President of the Personal Data Protection Office.",
        ),
        translate(
            "documents",
            "Giving the data is voluntary but the plan cannot be made without them. Nothing is "
            "decided automatically and nobody is profiled.",
        ),
    )
    return " ".join(sentence for sentence in sentences if sentence)
