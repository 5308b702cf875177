"""300 plans to PDF against plain untagged reportlab of the same content.

What is compared stands in ``benchmarks.documents``; here its figures join the table.
"""

from __future__ import annotations

from benchmarks import documents
from benchmarks.figures import Figure

PLANS = 300


def measure(plans: int = PLANS) -> list[Figure]:
    """Seconds for all plans together."""
    found = documents.measure(plans)
    return [
        Figure(
            f"{plans} plans to PDF against plain reportlab",
            "s",
            found["ours_total_s"],
            found["plain_total_s"],
            documents.LIMIT,
        )
    ]
