"""The action plan: what a unit means to do about its findings, and what has become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from spm_check.errors import Place
from spm_check.model.finding import Finding

Progress = Literal["open", "doing", "done"]
"""How far an action is, as its owner says."""

Standing = Literal["still-found", "late", "open", "gone", "done"]
"""What an audit says of an action: see `STANDINGS`."""

STANDINGS: tuple[Standing, ...] = ("still-found", "late", "open", "gone", "done")
"""In the order of urgency: done yet still found, past its date, under way, found no more, closed.
"""

PlanField = Literal[
    "cause", "correction", "corrective_action", "owner", "due", "status", "evidence"
]
"""What a unit writes down about an action, by the key of the plan file."""

PLAN_FIELDS: tuple[PlanField, ...] = (
    "cause",
    "correction",
    "corrective_action",
    "owner",
    "due",
    "status",
    "evidence",
)

PlanColumn = PlanField | Literal["order", "finding", "clause", "grade", "fingerprints"]
"""The columns of an action plan as a table."""

PLAN_COLUMNS: tuple[PlanColumn, ...] = (
    "order",
    "finding",
    "clause",
    "grade",
    *PLAN_FIELDS,
    "fingerprints",
)
"""The columns in the order that units know; the last one is for the way back."""

URGENT: frozenset[Standing] = frozenset({"still-found", "late"})
"""What somebody has to look after today."""


@dataclass(frozen=True, slots=True)
class Action:
    """One action on one finding or several; the texts are the unit's own."""

    findings: tuple[str, ...]
    """The fingerprints of the findings that it is to end, each once."""
    place: Place = field(compare=False)
    about: str | None = None
    """What was found, in words for people; the fingerprints are what counts."""
    cause: str | None = None
    correction: str | None = None
    """What mends the case itself."""
    corrective_action: str | None = None
    """What keeps it from coming back."""
    owner: str | None = None
    """A key of the unit's offices, or any text."""
    due: date | None = None
    status: Progress = "open"
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The actions of a unit in the order of its plan file."""

    file: str
    actions: tuple[Action, ...]


@dataclass(frozen=True, slots=True)
class FollowedAction:
    """An action beside what an audit still finds of it."""

    action: Action
    standing: Standing
    found: tuple[Finding, ...]
    """Those of its findings that are there today, in the order of the report."""


@dataclass(frozen=True, slots=True)
class FollowedPlan:
    """What has become of a plan on the day of an audit."""

    file: str
    actions: tuple[FollowedAction, ...]
    """In the order of the plan file."""
    unplanned: tuple[Finding, ...]
    """The findings that no action is about, in the order of the report."""

    @property
    def counts(self) -> Mapping[Standing, int]:
        """How many actions stand how, in the order of urgency."""
        stand = [each.standing for each in self.actions]
        return {standing: stand.count(standing) for standing in STANDINGS}
