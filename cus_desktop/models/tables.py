"""Every table of the store: importing this module fills the metadata."""

from __future__ import annotations

from cus_desktop.models.accounts import Account
from cus_desktop.models.backups import BackupProof
from cus_desktop.models.catalogue import Service, ServiceArea
from cus_desktop.models.drafts import UnsavedDraft
from cus_desktop.models.households import FamilyRelation, Household, HouseholdMember
from cus_desktop.models.numbering import NumberSeries
from cus_desktop.models.offices import Municipality, Office, Village
from cus_desktop.models.parameters import Parameter
from cus_desktop.models.plans import (
    PlanGoal,
    PlanItem,
    PlanItemTime,
    PlanMonitoring,
    PlanNeed,
    PlanOverride,
    PlanVersion,
    ServicePlan,
)
from cus_desktop.models.prints import FrozenPrint
from cus_desktop.models.privacy import (
    DataBreach,
    DataRequest,
    DestroyedFile,
    Destruction,
    GdprConsent,
    PrivacyNotice,
    ProceduralConsent,
)
from cus_desktop.models.programmes import Programme
from cus_desktop.models.residents import (
    CommunicationNeed,
    ContactPerson,
    Representative,
    Resident,
    ResidentAccess,
    ResidentNote,
)
from cus_desktop.models.staff import Authorisation, StaffMember, StaffRole
from cus_desktop.models.traces import Trace

__all__ = [
    "Account",
    "Authorisation",
    "BackupProof",
    "CommunicationNeed",
    "ContactPerson",
    "DataBreach",
    "DataRequest",
    "DestroyedFile",
    "Destruction",
    "FamilyRelation",
    "FrozenPrint",
    "GdprConsent",
    "Household",
    "HouseholdMember",
    "Municipality",
    "NumberSeries",
    "Office",
    "Parameter",
    "PlanGoal",
    "PlanItem",
    "PlanItemTime",
    "PlanMonitoring",
    "PlanNeed",
    "PlanOverride",
    "PlanVersion",
    "PrivacyNotice",
    "ProceduralConsent",
    "Programme",
    "Representative",
    "Resident",
    "ResidentAccess",
    "ResidentNote",
    "Service",
    "ServiceArea",
    "ServicePlan",
    "StaffMember",
    "StaffRole",
    "Trace",
    "UnsavedDraft",
    "Village",
]
