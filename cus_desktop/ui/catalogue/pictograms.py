"""The pictograms a service may carry on screens and easy-to-read prints, with their names."""

from __future__ import annotations

from cus_desktop.i18n import QT_TRANSLATE_NOOP

CONTEXT = "pictograms"

PICTOGRAMS = {
    "house": QT_TRANSLATE_NOOP("pictograms", "home"),
    "hand-helping": QT_TRANSLATE_NOOP("pictograms", "helping hand"),
    "hand-heart": QT_TRANSLATE_NOOP("pictograms", "care"),
    "heart-handshake": QT_TRANSLATE_NOOP("pictograms", "support"),
    "handshake": QT_TRANSLATE_NOOP("pictograms", "cooperation"),
    "accessibility": QT_TRANSLATE_NOOP("pictograms", "person with a disability"),
    "stethoscope": QT_TRANSLATE_NOOP("pictograms", "health"),
    "activity": QT_TRANSLATE_NOOP("pictograms", "rehabilitation"),
    "brain": QT_TRANSLATE_NOOP("pictograms", "psychologist"),
    "bath": QT_TRANSLATE_NOOP("pictograms", "hygiene"),
    "bed": QT_TRANSLATE_NOOP("pictograms", "stay"),
    "utensils": QT_TRANSLATE_NOOP("pictograms", "meal"),
    "shopping-cart": QT_TRANSLATE_NOOP("pictograms", "shopping"),
    "car": QT_TRANSLATE_NOOP("pictograms", "transport"),
    "wrench": QT_TRANSLATE_NOOP("pictograms", "repairs"),
    "phone": QT_TRANSLATE_NOOP("pictograms", "phone"),
    "baby": QT_TRANSLATE_NOOP("pictograms", "small child"),
    "users": QT_TRANSLATE_NOOP("pictograms", "group"),
    "book-open": QT_TRANSLATE_NOOP("pictograms", "reading"),
    "graduation-cap": QT_TRANSLATE_NOOP("pictograms", "learning"),
    "briefcase": QT_TRANSLATE_NOOP("pictograms", "work"),
    "scale": QT_TRANSLATE_NOOP("pictograms", "legal advice"),
    "wallet": QT_TRANSLATE_NOOP("pictograms", "money matters"),
    "building-2": QT_TRANSLATE_NOOP("pictograms", "office or day centre"),
    "music": QT_TRANSLATE_NOOP("pictograms", "culture"),
    "dumbbell": QT_TRANSLATE_NOOP("pictograms", "exercise"),
    "trees": QT_TRANSLATE_NOOP("pictograms", "nature"),
    "sun": QT_TRANSLATE_NOOP("pictograms", "rest"),
}
"""Icon of the program -> what it stands for, said to people who hear the screen."""

NO_PICTOGRAM = "library"
"""Shown where the office chose none."""
