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

SENTENCES: Mapping[str, str] = {}
