"""The roll-out plan: which units are to be how far by when, and what has become of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from spm_check.errors import Place
from spm_check.model.report import Count

PhaseStanding = Literal["behind", "under-way", "not-begun", "reached"]
"""How a phase stands: see `PHASE_STANDINGS`."""

PHASE_STANDINGS: tuple[PhaseStanding, ...] = ("behind", "under-way", "not-begun", "reached")
"""In the order of urgency: past its date and not reached by all its units, begun, still to begin,
reached by all its units, be it before or after the date."""


@dataclass(frozen=True, slots=True)
class Phase:
    """One step of a roll-out: some units, and the share that each is to fulfil by a day."""

    name: str
    units: tuple[str, ...]
    """Their paths below the root, in order; none where there is no unit of its kinds yet."""
    start: date
    by: date
    """The target date; whoever is there on that day is in time."""
    target: int
    """In tenths of a percent."""
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Rollout:
    """The phases of a roll-out in the order of its file; no unit is in two of them."""

    file: str
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True)
class Short:
    """A unit that does not fulfil what its phase asks for."""

    path: str
    fulfilled: Count | None
    """None where it could not be audited."""


@dataclass(frozen=True, slots=True)
class FollowedPhase:
    """A phase beside what its units fulfil."""

    phase: Phase
    standing: PhaseStanding
    left: int
    """The days until the target date; below zero once it is past."""
    reached: tuple[str, ...]
    """Paths of the units that fulfil the target or more, in order."""
    short: tuple[Short, ...]
    """The other ones: those that could not be audited, then those that fulfil the least."""
    fulfilled: Count
    """The requirements of all its units together."""

    @property
    def planned(self) -> int:
        """How many units should have reached the target by now: all of them from its date on."""
        return len(self.phase.units) if self.left <= 0 else 0


@dataclass(frozen=True, slots=True)
class FollowedRollout:
    """What has become of a roll-out on a day."""

    file: str
    phases: tuple[FollowedPhase, ...]
    """In the order of the file."""
    unplanned: tuple[str, ...]
    """Paths of the units that are in no phase, in order."""

    @property
    def planned(self) -> int:
        """How many units should have reached their target by now."""
        return sum(each.planned for each in self.phases)

    @property
    def reached(self) -> int:
        """How many of those have."""
        return sum(len(each.reached) for each in self.phases if each.planned)

    @property
    def ahead(self) -> int:
        """How many units have reached the target of a phase whose date is still to come."""
        return sum(len(each.reached) for each in self.phases if not each.planned)

    @property
    def counts(self) -> Mapping[PhaseStanding, int]:
        """How many phases stand how, in the order of urgency."""
        stand = [each.standing for each in self.phases]
        return {standing: stand.count(standing) for standing in PHASE_STANDINGS}
