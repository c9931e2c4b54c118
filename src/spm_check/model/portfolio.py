"""Many units side by side: a line for each, groups of them, and what would help most at once."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from spm_check.errors import Complaint
from spm_check.model.by import By
from spm_check.model.clause import Catalogue
from spm_check.model.finding import FINDING_GRADES, GRADES, Finding, FindingCode, Grade
from spm_check.model.plan import FollowedPlan, Standing
from spm_check.model.report import Count, Summary, Verdict, total
from spm_check.model.rollout import FollowedRollout
from spm_check.model.text import Language
from spm_check.model.unit import Unit, UnitKind


@dataclass(frozen=True, slots=True)
class Gap:
    """What a finding is apart from the unit that has it; equal ones are one object."""

    code: FindingCode
    grade: Grade
    clause: str | None
    requirement: str | None
    names: tuple[str, ...] = ()
    """The obligations that are unmet, where the requirement asks for several."""


@dataclass(frozen=True, slots=True)
class Particulars:
    """What is found at a unit and planned about it, in full: far more than a line holds."""

    unit: Unit
    """Who it is, its offices, and what the items are called that findings name; nothing else."""
    findings: tuple[Finding, ...]
    """In the order of the report."""
    plan: FollowedPlan | None
    """None where it has no plan."""


@dataclass(frozen=True, slots=True)
class UnitLine:
    """What one gap report comes to; small, for there may be tens of thousands."""

    path: str
    """The unit's folder below the root, with slashes; a point for the root itself."""
    name: str
    kind: UnitKind
    parent: str | None
    language: Language | None
    catalogue: str
    summary: Summary
    clauses: Mapping[str, Verdict]
    """The worst verdict on each clause that has requirements, in the order of the standard."""
    gaps: tuple[Gap, ...]
    """Every finding, in the order of the report."""
    actions: Mapping[Standing, int] | None = None
    """How the actions of its plan stand; None where it has no plan."""
    particulars: Particulars | None = None
    """None unless they are asked for: few formats tell each finding and each action."""


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A unit that could not be audited, and all that is wrong with it."""

    path: str
    complaints: tuple[Complaint, ...]


@dataclass(frozen=True, slots=True)
class Then:
    """What an earlier portfolio says of a unit."""

    fulfilled: Count
    findings: Mapping[Grade, int]


@dataclass(frozen=True, slots=True)
class PastPortfolio:
    """An earlier portfolio of the same root."""

    on: date
    units: Mapping[str, Then]
    """What it says of each unit, by path."""


@dataclass(frozen=True, slots=True)
class Group:
    """Units that belong together, in the order of their paths."""

    name: str
    """Empty for those that belong to none."""
    units: tuple[UnitLine, ...]

    @property
    def fulfilled(self) -> Count:
        """The requirements of all its units together."""
        return total(unit.summary.fulfilled for unit in self.units)

    @property
    def findings(self) -> Mapping[Grade, int]:
        """The findings of all its units by grade, worst first."""
        return {
            grade: sum(unit.summary.findings[grade] for unit in self.units)
            for grade in FINDING_GRADES
        }


LackKind = Literal["document", "record"]
"""A document may be made once for all units; of a record, of the quality manual, and of whatever
else shows what a unit does, each unit keeps its own."""


@dataclass(frozen=True, slots=True)
class Lack:
    """A document or record that units lack, and what it would close where it is made."""

    catalogue: str
    """The catalogue that asks for it: others may call something else by the same name."""
    name: str
    """The obligation of the catalogue (`P1`, `D2`, `R03`), else the requirement that asks for it.
    """
    kind: LackKind
    units: int
    gaps: int
    """The findings on requirements that it would end, over all units."""


@dataclass(frozen=True, slots=True)
class Weakness:
    """A clause and how many units fall short of it."""

    catalogue: str
    clause: str
    majors: int
    minors: int
    of: int
    """The units to which the clause applies."""
    group: str | None
    """The group in which the share of units that fall short is largest; None if none stands out."""


@dataclass(frozen=True, slots=True)
class Fall:
    """A unit that fell back since last time."""

    path: str
    then: Then


@dataclass(frozen=True, slots=True)
class Late:
    """A unit whose action plan is behind."""

    path: str
    late: int
    """Actions past their date."""
    still_found: int
    """Actions that are done by the plan and still found."""


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do first; each list begins with what matters most."""

    documents: tuple[Lack, ...] = ()
    records: tuple[Lack, ...] = ()
    weakest: tuple[Weakness, ...] = ()
    ready: tuple[str, ...] = ()
    """Paths of the units without a nonconformity: ready to be audited for certification."""
    nearly: tuple[str, ...] = ()
    """Paths of the units without a major one, and with few minor ones."""
    fell_back: tuple[Fall, ...] = ()
    late: tuple[Late, ...] = ()


@dataclass(frozen=True, slots=True)
class Portfolio:
    """All units below a folder on one day."""

    root: str
    """The folder as people know it."""
    on: date
    by: By
    catalogues: Mapping[str, Catalogue]
    """The catalogues that its units are held against, by id; the one of most units first."""
    units: tuple[UnitLine, ...]
    """In the order of their paths."""
    unreadable: tuple[Unreadable, ...]
    """In the order of their paths."""
    groups: tuple[Group, ...] = ()
    """In the order of their names."""
    advice: Advice = field(default_factory=Advice)
    before: date | None = None
    """The day of the earlier portfolio that it is held against; None where there is none."""
    then: Mapping[str, Then] = field(default_factory=dict)
    """What the earlier one says, by path."""
    rollout: FollowedRollout | None = None
    """What has become of the roll-out plan; None where there is none."""

    @property
    def worst(self) -> Grade:
        """The worst grade of all units; conformity where there are none."""
        return max((unit.summary.worst for unit in self.units), key=GRADES.index, default=GRADES[0])

    @property
    def gone(self) -> tuple[str, ...]:
        """Paths of the units that the earlier one has and this one has not, in order.

        They make the figures better or worse without anybody having done anything.
        """
        here = {unit.path for unit in self.units} | {each.path for each in self.unreadable}
        return tuple(sorted(path for path in self.then if path not in here))

    @property
    def ranked(self) -> tuple[UnitLine, ...]:
        """The units, those that fulfil the least first; among equals by path."""
        return tuple(sorted(self.units, key=rank))


def rank(unit: UnitLine) -> tuple[int, int, str]:
    """Return by what units are ranked: the share fulfilled, then the majors, then the path."""
    tenths = unit.summary.fulfilled.tenths
    return (1000 if tenths is None else tenths, -unit.summary.findings["major"], unit.path)
