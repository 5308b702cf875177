"""Words about the protection of personal data: purposes, bases, rights, what remains.

English source texts in the contexts ``privacy`` and ``texts``.
"""

from __future__ import annotations

from collections.abc import Mapping

from cus_desktop.i18n import QT_TRANSLATE_NOOP

PURPOSES = (
    QT_TRANSLATE_NOOP(
        "privacy",
        "Qualification for social services, the individual plan and its monitoring: art. 6(1)(c) "
        "and (e) of the GDPR in connection with the act of 19 July 2019 on social services "
        "delivered by a social services centre.",
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "Data about health and disability, where the help depends on them: art. 9(2)(b) and (g) "
        "of the GDPR.",
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "Keeping files for their archive period: art. 6(1)(c) of the GDPR in connection with the "
        "act on the national archival resource.",
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "Voluntary extras such as a photograph or a newsletter: only with consent, art. 6(1)(a) "
        "of the GDPR, which can be withdrawn at any time.",
    ),
)
"""What the office processes data for, and by which right (D82)."""

RIGHTS = (
    QT_TRANSLATE_NOOP("privacy", "to see the data and to have a copy of them (art. 15)"),
    QT_TRANSLATE_NOOP("privacy", "to have wrong or missing data corrected (art. 16)"),
    QT_TRANSLATE_NOOP(
        "privacy",
        "to ask for erasure (art. 17); data that the office must keep by law are not erased",
    ),
    QT_TRANSLATE_NOOP("privacy", "to ask for restriction of processing (art. 18)"),
    QT_TRANSLATE_NOOP("privacy", "to object (art. 21)"),
    QT_TRANSLATE_NOOP(
        "privacy",
        "to complain to the President of the Personal Data Protection Office, ul. Stawki 2, "
        "00-193 Warszawa",
    ),
)
"""What every person may do (art. 15 to 21 and 77)."""

REMAINS = (
    QT_TRANSLATE_NOOP(
        "privacy", "year of birth, sex and village, for counting; nothing leads back"
    ),
    QT_TRANSLATE_NOOP("privacy", "the protocol: numbers of plans, days, archive class"),
    QT_TRANSLATE_NOOP(
        "privacy", "in the history: who saved something and when, without what was saved"
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "in the access log: who viewed the record with its number, until the time of the log is "
        "over",
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "backups made before: until the last of them is deleted, at most 13 months; when an older "
        "one is restored, the files are erased again",
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "copies the program keeps beside the data before an update or a restore, until somebody "
        "deletes them",
    ),
    QT_TRANSLATE_NOOP(
        "privacy",
        "paper, exported files, and what the records of other people say about the person",
    ),
)
"""What is still there after a destruction, where and for how long: told before it is done."""

SENTENCES: Mapping[str, str] = {
    "consent-scope-missing": QT_TRANSLATE_NOOP("texts", "Say what the consent covers."),
    "consent-recipient-missing": QT_TRANSLATE_NOOP(
        "texts", "Say to whom the application may be forwarded."
    ),
    "withdrawn-before-given": QT_TRANSLATE_NOOP(
        "texts", "The consent was withdrawn before it was given. Check both days."
    ),
    "breach-what-missing": QT_TRANSLATE_NOOP("texts", "Say what happened."),
    "breach-whom-missing": QT_TRANSLATE_NOOP(
        "texts", "Say which people and which data it concerned, without names."
    ),
    "breach-noticed-before": QT_TRANSLATE_NOOP(
        "texts", "The breach was noticed before it happened. Check both days."
    ),
    "breach-late-reason-missing": QT_TRANSLATE_NOOP(
        "texts", "The authority was notified after the deadline. Say why."
    ),
    "breach-risk-missing": QT_TRANSLATE_NOOP(
        "texts", "Judge the risk before the breach is closed."
    ),
    "breach-measures-missing": QT_TRANSLATE_NOOP(
        "texts", "Say what was done before the breach is closed."
    ),
    "breach-no-notice-reason": QT_TRANSLATE_NOOP(
        "texts", "Note when the authority was notified, or why it was not."
    ),
    "breach-people-untold": QT_TRANSLATE_NOOP(
        "texts", "The risk is high: the people concerned must be told (art. 34 of the GDPR)."
    ),
    "request-asker-missing": QT_TRANSLATE_NOOP("texts", "Choose the resident or type who asks."),
    "request-outcome-missing": QT_TRANSLATE_NOOP("texts", "Choose how the request was answered."),
    "request-answer-missing": QT_TRANSLATE_NOOP(
        "texts", "Write down the answer: what was done, or why it was refused."
    ),
    "request-answered-before": QT_TRANSLATE_NOOP(
        "texts", "The answer lies before the request. Check both days."
    ),
    "destruction-of-nothing": QT_TRANSLATE_NOOP("texts", "Choose at least one file."),
    "destruction-consent-missing": QT_TRANSLATE_NOOP(
        "texts", "Type the number of the archive's consent; without it nothing may be destroyed."
    ),
    "destruction-too-early": QT_TRANSLATE_NOOP(
        "texts",
        "The time of some files is not over ({count}). Nothing was destroyed. Read the list anew.",
    ),
    "case-number-shape": QT_TRANSLATE_NOOP(
        "texts", "A case number looks like CUS.5120.147.2026. Check what was typed."
    ),
}
