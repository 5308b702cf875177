"""Table of the numbers this device has given, so that none is ever given twice."""

from __future__ import annotations

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from cus_desktop.models import columns as c
from cus_desktop.models.base import Base, Local


class NumberSeries(Local, Base):
    """The last number of one series, ``IPUS/2026`` or ``IPUS/2026/T1``.

    Local, because every device counts in a series of its own: two devices never give the same
    number. It remembers numbers whose plan was taken back or erased.
    """

    __tablename__ = "number_series"

    series: Mapped[str] = mapped_column(String(60), primary_key=True)
    last: Mapped[int | None] = c.whole()
