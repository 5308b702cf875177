"""Pairs of words that no line end may part: post codes and their towns, forms of companies."""

from __future__ import annotations

import re

NBSP = "\u00a0"

_POST_CODE = re.compile(r"(?<!\d)(\d{2}-\d{3}) (?=\w)")
_COMPANY = re.compile(
    r"(?<!\w)(?:[Ss]p\. z o\. ?o\.|z o\. ?o\.|S\. A\.|[Ss]p\. (?:j|k|p)\.|s\. c\.|P\. S\. A\.)"
)


def bound_company(text: str) -> str:
    """The text with the forms of companies, such as "Sp. z o.o.", in one piece."""
    return _COMPANY.sub(lambda found: found[0].replace(" ", NBSP), text)


def bound_address(text: str) -> str:
    """The text with every post code bound to its town, ``11-999 Jarzębinowo``."""
    return _POST_CODE.sub(rf"\1{NBSP}", text)
