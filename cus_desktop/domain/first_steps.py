"""Rules of the first day: a password that may be used."""

from __future__ import annotations

from cus_desktop.domain.problems import Problem

SHORTEST_PASSWORD = 8


def check_password(password: str, repeated: str) -> list[Problem]:
    """Whether a new password may be used: long enough and typed the same twice."""
    if len(password) < SHORTEST_PASSWORD:
        return [Problem("password", "password-too-short", {"length": SHORTEST_PASSWORD})]
    if password != repeated:
        return [Problem("password_repeated", "password-differs")]
    return []
