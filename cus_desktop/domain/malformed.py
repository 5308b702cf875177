"""The failure every parser of a typed value raises."""

from __future__ import annotations

from cus_desktop.domain.problems import Problem, Severity
from cus_desktop.errors import CusError


class Malformed(CusError, ValueError):
    """A typed text cannot be read as the value asked for.

    ``code`` names the reason; ``params`` hold limits and counts only. The typed text itself
    is never kept, because it may be a person's data.
    """

    code = "malformed"

    def problem(self, field: str, severity: Severity = Severity.BLOCK, rule: str = "") -> Problem:
        """The same finding as a ``Problem`` of the given field."""
        return Problem(field, self.code, dict(self.params), severity, rule)
