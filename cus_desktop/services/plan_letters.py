"""Letters of a plan that its print does not know; "?" would stand there and nobody be told."""

from __future__ import annotations

from cus_desktop.documents.plan_document import PlanDocument
from cus_desktop.documents.typography import missing_glyphs
from cus_desktop.domain.plans import PlanDraft
from cus_desktop.domain.problems import Problem, Severity

_AROUND = ("person", "office", "coordinator", "programmes", "texts", "approval")
"""What the print says besides the plan itself."""


def unprintable_letters(draft: PlanDraft) -> list[Problem]:
    """A warning for each field of the plan with letters that would print as "?"."""
    silent = {f"items[{n}].who" for n, item in enumerate(draft.items) if not item.named}
    return [
        Problem(found.field, "letters-not-printable", {"letters": found.characters}, Severity.WARN)
        for found in missing_glyphs(draft)
        if found.field not in silent
    ]


def unprintable_around(document: PlanDocument) -> list[Problem]:
    """One warning for such letters in what the print says of the person and the office."""
    letters = "".join(
        found.characters for found in missing_glyphs(document) if found.field.startswith(_AROUND)
    )
    if not letters:
        return []
    params = {"letters": "".join(dict.fromkeys(letters))}
    return [Problem("", "data-not-printable", params, Severity.WARN)]
