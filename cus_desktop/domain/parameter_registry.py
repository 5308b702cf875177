"""The parameters this version knows, with the values it ships (domain section 9).

Sources are Polish citations: they are data that the office reads and may correct.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from cus_desktop.domain.money import Money
from cus_desktop.domain.parameter_kinds import (
    COUNT,
    DAY,
    DAYS,
    MONEY,
    RETENTION,
    TEXT,
    Confidence,
    Kind,
    ParameterUnit,
)
from cus_desktop.domain.parameters import Parameter, Seed
from cus_desktop.domain.retention import default_class
from cus_desktop.i18n import QT_TRANSLATE_NOOP

T = TypeVar("T")

FIRST_DAY = date(2020, 1, 1)
"""The CUS act came into force; values without a known first day hold from here."""

_CUS_ACT = "ustawa o realizowaniu usług społecznych przez CUS (Dz.U. 2019 poz. 1818)"
_BENEFIT_ACT = "ustawa o działalności pożytku publicznego i o wolontariacie"
_PZP = "Prawo zamówień publicznych"

_SURE = Confidence.CONFIRMED
_LIKELY = Confidence.LIKELY
_UNSURE = Confidence.UNCERTAIN


def _dated(
    key: str,
    kind: Kind[T],
    label: str,
    unit: ParameterUnit,
    source: str,
    confidence: Confidence,
    *values: tuple[T, date],
) -> Parameter[T]:
    least, most = (0, 100) if unit is ParameterUnit.PERCENT else (0, None)
    counted = unit not in (ParameterUnit.NONE, ParameterUnit.PERCENT, ParameterUnit.EURO)
    seeds = tuple(Seed(value, valid_from) for value, valid_from in values)
    return Parameter(
        key, kind, label, unit, source, confidence, seeds, 1 if counted else least, most
    )


PLAN_DEADLINE_DAYS = _dated(
    "plan.deadline_days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Days from the application to the approved plan"),
    ParameterUnit.DAYS,
    _CUS_ACT,
    _SURE,
    (30, FIRST_DAY),
)
PLAN_MIN_COORDINATION_MONTHS = _dated(
    "plan.min_coordination_months",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Months of coordination from which a plan is obligatory"),
    ParameterUnit.MONTHS,
    _CUS_ACT,
    _SURE,
    (3, FIRST_DAY),
)
PLAN_MAX_MONTHS = _dated(
    "plan.max_months",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Months a plan may last at most"),
    ParameterUnit.MONTHS,
    _CUS_ACT,
    _SURE,
    (12, FIRST_DAY),
)
DIAGNOSIS_INTERVAL_YEARS = _dated(
    "diagnosis.interval_years",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Years between diagnoses of needs and potential"),
    ParameterUnit.YEARS,
    _CUS_ACT,
    _SURE,
    (5, FIRST_DAY),
)
APPEAL_DAYS = _dated(
    "appeal.days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Days to appeal against a refusal"),
    ParameterUnit.DAYS,
    "Kodeks postępowania administracyjnego, art. 129 § 2",
    _LIKELY,
    (14, FIRST_DAY),
)
INTERVIEW_DAYS = _dated(
    "interview.days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Working days to hold a community interview"),
    ParameterUnit.WORKING_DAYS,
    "rozporządzenie w sprawie rodzinnego wywiadu środowiskowego",
    _LIKELY,
    (14, FIRST_DAY),
)
INTERVIEW_URGENT_DAYS = _dated(
    "interview.urgent_days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Working days to hold an urgent community interview"),
    ParameterUnit.WORKING_DAYS,
    "rozporządzenie w sprawie rodzinnego wywiadu środowiskowego",
    _LIKELY,
    (2, FIRST_DAY),
)
VOLUNTEER_WRITTEN_AFTER_DAYS = _dated(
    "volunteer.written_after_days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Days after which volunteering needs a written agreement"),
    ParameterUnit.DAYS,
    f"{_BENEFIT_ACT}, art. 44",
    _SURE,
    (30, FIRST_DAY),
)
PZP_THRESHOLD = _dated(
    "pzp.threshold_pln",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Net value from which public procurement law applies"),
    ParameterUnit.NONE,
    f"{_PZP}, art. 2 ust. 1 pkt 1",
    _SURE,
    (Money.of(130_000), date(2021, 1, 1)),
    (Money.of(170_000), date(2026, 1, 1)),
)
PZP_SOCIAL_SERVICES_EUR = _dated(
    "pzp.social_services_eur",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Upper limit of the light regime for social services"),
    ParameterUnit.EURO,
    f"{_PZP}, art. 359",
    _LIKELY,
    (750_000, FIRST_DAY),
)
SMALLGRANT_MAX = _dated(
    "smallgrant.max",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Highest small grant"),
    ParameterUnit.NONE,
    f"{_BENEFIT_ACT}, art. 19a",
    _LIKELY,
    (Money.of(10_000), FIRST_DAY),
)
SMALLGRANT_DAYS = _dated(
    "smallgrant.days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Longest task under a small grant"),
    ParameterUnit.DAYS,
    f"{_BENEFIT_ACT}, art. 19a",
    _LIKELY,
    (90, FIRST_DAY),
)
SMALLGRANT_ORG_YEAR = _dated(
    "smallgrant.org_year",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Small grants of one organisation in a year at most"),
    ParameterUnit.NONE,
    f"{_BENEFIT_ACT}, art. 19a",
    _LIKELY,
    (Money.of(20_000), FIRST_DAY),
)
SMALLGRANT_POOL_PCT = _dated(
    "smallgrant.pool_pct",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Share of small grants in the year's grants at most"),
    ParameterUnit.PERCENT,
    f"{_BENEFIT_ACT}, art. 19a",
    _LIKELY,
    (20, FIRST_DAY),
)
CRU_START = _dated(
    "cru.start",
    DAY,
    QT_TRANSLATE_NOOP("domain", "First day of contracts entered in the central register"),
    ParameterUnit.NONE,
    "ustawa o finansach publicznych (centralny rejestr umów)",
    _SURE,
    (date(2026, 7, 1), FIRST_DAY),
)
CRU_MIN_VALUE = _dated(
    "cru.min_value",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Value from which a contract goes to the central register"),
    ParameterUnit.NONE,
    "ustawa o finansach publicznych (centralny rejestr umów)",
    _SURE,
    (Money.of(0), date(2026, 7, 1)),
)
CRU_ENTRY_DAYS = _dated(
    "cru.entry_days",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Days to enter a contract in the central register"),
    ParameterUnit.DAYS,
    "ustawa o finansach publicznych (centralny rejestr umów), do potwierdzenia",
    _UNSURE,
    (30, date(2026, 7, 1)),
)
WAGE_MIN_HOURLY = _dated(
    "wage.min_hourly_pln",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Lowest gross hourly rate"),
    ParameterUnit.NONE,
    "rozporządzenie w sprawie minimalnej stawki godzinowej w 2026 r.",
    _SURE,
    (Money(Decimal("31.40")), date(2026, 1, 1)),
)
INCOME_SINGLE = _dated(
    "income.single",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Income criterion of a single person"),
    ParameterUnit.NONE,
    "ustawa o pomocy społecznej, art. 8",
    _SURE,
    (Money.of(1010), date(2025, 1, 1)),
)
INCOME_FAMILY = _dated(
    "income.family",
    MONEY,
    QT_TRANSLATE_NOOP("domain", "Income criterion of a person in a family"),
    ParameterUnit.NONE,
    "ustawa o pomocy społecznej, art. 8",
    _SURE,
    (Money.of(823), date(2025, 1, 1)),
)
TRACE_RETENTION_MONTHS = replace(
    _dated(
        "trace.retention_months",
        COUNT,
        QT_TRANSLATE_NOOP("domain", "Months the access log is kept"),
        ParameterUnit.MONTHS,
        "rozporządzenie KRI (Dz.U. 2024 poz. 773)",
        _LIKELY,
        (24, FIRST_DAY),
    ),
    least=24,
)
"""D84: two years at least."""
BREACH_HOURS = _dated(
    "breach.hours",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Hours to report a personal data breach"),
    ParameterUnit.HOURS,
    "RODO, art. 33",
    _LIKELY,
    (72, FIRST_DAY),
)
DSAR_MONTHS = _dated(
    "dsar.months",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Months to answer a person's request for their data"),
    ParameterUnit.MONTHS,
    "RODO, art. 12 ust. 3",
    _LIKELY,
    (1, FIRST_DAY),
)
CASE_CLASS_REQUESTS = _dated(
    "case.class_requests",
    TEXT,
    QT_TRANSLATE_NOOP("domain", "Class of the file plan for people's requests about their data"),
    ParameterUnit.NONE,
    "jednolity rzeczowy wykaz akt urzędu",
    _UNSURE,
)
"""D91: no shipped value, the class stands in the office's own file plan."""
CASE_CLASS_BREACHES = _dated(
    "case.class_breaches",
    TEXT,
    QT_TRANSLATE_NOOP("domain", "Class of the file plan for breaches of personal data"),
    ParameterUnit.NONE,
    "jednolity rzeczowy wykaz akt urzędu",
    _UNSURE,
)
RETENTION_FILES = _dated(
    "retention.plan_files",
    RETENTION,
    QT_TRANSLATE_NOOP("domain", "Archive class of the files of residents"),
    ParameterUnit.NONE,
    "jednolity rzeczowy wykaz akt urzędu, do potwierdzenia w archiwum",
    _UNSURE,
    (default_class("plan_files"), FIRST_DAY),
)
MINORS_STANDARDS_REVIEW_YEARS = _dated(
    "minors.standards_review_years",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Years between reviews of the standards for minors"),
    ParameterUnit.YEARS,
    "ustawa o przeciwdziałaniu zagrożeniom przestępczością na tle seksualnym",
    _UNSURE,
    (2, date(2024, 8, 15)),
)
SOCIAL_SECTOR_MIN_SHARE_PCT = _dated(
    "social_sector.min_share_pct",
    COUNT,
    QT_TRANSLATE_NOOP("domain", "Share of contract value for the social sector at least"),
    ParameterUnit.PERCENT,
    "regulamin pilotażu CUS (tylko pilotaż)",
    _LIKELY,
    (30, FIRST_DAY),
)
HOLIDAYS = _dated(
    "holidays",
    DAYS,
    QT_TRANSLATE_NOOP("domain", "Holidays of a year, where the office needs its own list"),
    ParameterUnit.NONE,
    "ustawa o dniach wolnych od pracy",
    _LIKELY,
)
"""No shipped value: without one the statutory holidays hold (D5)."""

PARAMETERS: tuple[Parameter[Any], ...] = tuple(
    value for value in list(globals().values()) if isinstance(value, Parameter)
)
"""All parameters in the order of this file."""

BY_KEY = {parameter.key: parameter for parameter in PARAMETERS}
