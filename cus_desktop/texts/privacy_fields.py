"""What the tables, fields and values of the work with personal data are called.

English source texts in the contexts ``fields`` and ``values``.
"""

from __future__ import annotations

from collections.abc import Mapping

from cus_desktop.i18n import QT_TRANSLATE_NOOP

PRIVACY_TABLES: Mapping[str, str] = {
    "procedural_consent": QT_TRANSLATE_NOOP("fields", "consent in a case"),
    "gdpr_consent": QT_TRANSLATE_NOOP("fields", "GDPR consent"),
    "privacy_notice": QT_TRANSLATE_NOOP("fields", "privacy notice"),
    "data_breach": QT_TRANSLATE_NOOP("fields", "breach of personal data"),
    "data_request": QT_TRANSLATE_NOOP("fields", "request about personal data"),
    "destruction": QT_TRANSLATE_NOOP("fields", "destruction of files"),
    "destroyed_file": QT_TRANSLATE_NOOP("fields", "file on a protocol of destruction"),
}

PRIVACY_FIELDS: Mapping[str, Mapping[str, str]] = {
    "procedural_consent": {
        "kind": QT_TRANSLATE_NOOP("fields", "Kind of consent"),
        "scope": QT_TRANSLATE_NOOP("fields", "What it covers"),
        "recipient": QT_TRANSLATE_NOOP("fields", "Forwarded to"),
        "given_on": QT_TRANSLATE_NOOP("fields", "Given on"),
        "how": QT_TRANSLATE_NOOP("fields", "How given"),
        "withdrawn_on": QT_TRANSLATE_NOOP("fields", "Withdrawn on"),
        "withdrawn_how": QT_TRANSLATE_NOOP("fields", "How withdrawn"),
        "resident_id": QT_TRANSLATE_NOOP("fields", "Resident"),
    },
    "gdpr_consent": {
        "purpose": QT_TRANSLATE_NOOP("fields", "Purpose"),
        "scope": QT_TRANSLATE_NOOP("fields", "What it covers"),
        "given_on": QT_TRANSLATE_NOOP("fields", "Given on"),
        "how": QT_TRANSLATE_NOOP("fields", "How given"),
        "withdrawn_on": QT_TRANSLATE_NOOP("fields", "Withdrawn on"),
        "withdrawn_how": QT_TRANSLATE_NOOP("fields", "How withdrawn"),
        "resident_id": QT_TRANSLATE_NOOP("fields", "Resident"),
    },
    "privacy_notice": {
        "version": QT_TRANSLATE_NOOP("fields", "Version"),
        "valid_from": QT_TRANSLATE_NOOP("fields", "From"),
        "text": QT_TRANSLATE_NOOP("fields", "Text"),
    },
    "data_breach": {
        "case_number": QT_TRANSLATE_NOOP("fields", "Case number"),
        "happened_on": QT_TRANSLATE_NOOP("fields", "Happened on"),
        "noticed_on": QT_TRANSLATE_NOOP("fields", "Noticed on"),
        "noticed_minute": QT_TRANSLATE_NOOP("fields", "Noticed at"),
        "what": QT_TRANSLATE_NOOP("fields", "What happened"),
        "concerned": QT_TRANSLATE_NOOP("fields", "Whom and which data it concerned"),
        "people": QT_TRANSLATE_NOOP("fields", "Number of people"),
        "risk": QT_TRANSLATE_NOOP("fields", "Risk"),
        "measures": QT_TRANSLATE_NOOP("fields", "What was done"),
        "authority_notified_on": QT_TRANSLATE_NOOP("fields", "Authority notified on"),
        "authority_notified_minute": QT_TRANSLATE_NOOP("fields", "Authority notified at"),
        "no_notice_reason": QT_TRANSLATE_NOOP("fields", "Why not or late"),
        "persons_notified_on": QT_TRANSLATE_NOOP("fields", "People told on"),
        "closed_on": QT_TRANSLATE_NOOP("fields", "Closed on"),
    },
    "data_request": {
        "case_number": QT_TRANSLATE_NOOP("fields", "Case number"),
        "resident_id": QT_TRANSLATE_NOOP("fields", "Resident"),
        "asker": QT_TRANSLATE_NOOP("fields", "Who asks"),
        "kind": QT_TRANSLATE_NOOP("fields", "What is asked for"),
        "received_on": QT_TRANSLATE_NOOP("fields", "Received on"),
        "text": QT_TRANSLATE_NOOP("fields", "Content of the request"),
        "extension_reason": QT_TRANSLATE_NOOP("fields", "Reason of the extension"),
        "answered_on": QT_TRANSLATE_NOOP("fields", "Answered on"),
        "outcome": QT_TRANSLATE_NOOP("fields", "Outcome"),
        "answer": QT_TRANSLATE_NOOP("fields", "Answer"),
    },
    "destruction": {
        "made_on": QT_TRANSLATE_NOOP("fields", "Carried out on"),
        "consent_number": QT_TRANSLATE_NOOP("fields", "Number of the archive's consent"),
        "consent_on": QT_TRANSLATE_NOOP("fields", "Day of the consent"),
        "commission": QT_TRANSLATE_NOOP("fields", "Commission"),
    },
    "destroyed_file": {
        "destruction_id": QT_TRANSLATE_NOOP("fields", "Destruction"),
        "position": QT_TRANSLATE_NOOP("fields", "No."),
        "numbers": QT_TRANSLATE_NOOP("fields", "Numbers of plans"),
        "opened_on": QT_TRANSLATE_NOOP("fields", "Opened on"),
        "closed_on": QT_TRANSLATE_NOOP("fields", "Closed on"),
        "retention": QT_TRANSLATE_NOOP("fields", "Archive class"),
        "kept_until": QT_TRANSLATE_NOOP("fields", "Kept until"),
        "birth_year": QT_TRANSLATE_NOOP("fields", "Year of birth"),
        "sex": QT_TRANSLATE_NOOP("fields", "Sex"),
        "village_id": QT_TRANSLATE_NOOP("fields", "Village"),
    },
}

_HOW = {
    "written": QT_TRANSLATE_NOOP("values", "in writing"),
    "oral": QT_TRANSLATE_NOOP("values", "by word of mouth"),
    "electronic": QT_TRANSLATE_NOOP("values", "electronically"),
}
PRIVACY_VALUES: Mapping[tuple[str, str], Mapping[str, str]] = {
    ("procedural_consent", "kind"): {
        "forwarding": QT_TRANSLATE_NOOP("values", "forwarding of an application"),
        "home_visit": QT_TRANSLATE_NOOP("values", "visit at home"),
        "other": QT_TRANSLATE_NOOP("values", "other"),
    },
    ("procedural_consent", "how"): _HOW,
    ("procedural_consent", "withdrawn_how"): _HOW,
    ("gdpr_consent", "purpose"): {
        "photo": QT_TRANSLATE_NOOP("values", "photograph"),
        "newsletter": QT_TRANSLATE_NOOP("values", "newsletter"),
        "events": QT_TRANSLATE_NOOP("values", "news of events"),
        "other": QT_TRANSLATE_NOOP("values", "other"),
    },
    ("gdpr_consent", "how"): _HOW,
    ("gdpr_consent", "withdrawn_how"): _HOW,
    ("data_breach", "risk"): {
        "unlikely": QT_TRANSLATE_NOOP("values", "harm is unlikely"),
        "risk": QT_TRANSLATE_NOOP("values", "risk"),
        "high": QT_TRANSLATE_NOOP("values", "high risk"),
    },
    ("data_request", "kind"): {
        "access": QT_TRANSLATE_NOOP("values", "access to data (art. 15)"),
        "rectification": QT_TRANSLATE_NOOP("values", "rectification (art. 16)"),
        "erasure": QT_TRANSLATE_NOOP("values", "erasure (art. 17)"),
        "restriction": QT_TRANSLATE_NOOP("values", "restriction (art. 18)"),
        "portability": QT_TRANSLATE_NOOP("values", "portability (art. 20)"),
        "objection": QT_TRANSLATE_NOOP("values", "objection (art. 21)"),
    },
    ("data_request", "outcome"): {
        "granted": QT_TRANSLATE_NOOP("values", "granted"),
        "partly": QT_TRANSLATE_NOOP("values", "granted in part"),
        "refused": QT_TRANSLATE_NOOP("values", "refused"),
    },
}
"""Words of the keys, by table and field."""
