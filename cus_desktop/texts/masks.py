"""What is said in the place of something that the role of the person does not see (D85)."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

CONTEXT = "masks"

NOT_SHOWN = QT_TRANSLATE_NOOP("masks", "not shown to your role")
FIELDS_NOT_SHOWN = QT_TRANSLATE_NOOP(
    "masks", "Some fields are not shown to your role. Saving leaves them as they are."
)
DATA_NOT_SHOWN = QT_TRANSLATE_NOOP("masks", "Some data is not shown to your role.")
CONFIDENTIAL_ADDRESS = QT_TRANSLATE_NOOP("masks", "confidential address")
