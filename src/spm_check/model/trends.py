"""Portfolios over time: the course of all units together, of groups, of clauses, of each unit."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from spm_check.model.by import By
from spm_check.model.finding import Grade
from spm_check.model.report import Count


class Narrowing(NamedTuple):
    """What of the past is asked for; an empty tuple and None stand for everything."""

    by: By | None = None
    """None for the way in which the latest portfolio groups its units."""
    units: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    clauses: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Stand:
    """What units came to on one day."""

    on: date
    units: int
    fulfilled: Count
    counts: Mapping[Grade, int]
    """The findings by grade, worst first."""


@dataclass(frozen=True, slots=True)
class Trend:
    """A group or a unit over time."""

    name: str
    """The group's name, empty for the units that belong to none; the unit's path."""
    title: str
    """How people call it."""
    stands: tuple[Stand, ...]
    """Oldest first; a day on which it was not there is left out."""


@dataclass(frozen=True, slots=True)
class ClauseStand:
    """How many units fell short of a clause on one day."""

    on: date
    majors: int
    minors: int
    of: int
    """The units to which the clause applies."""

    @property
    def short(self) -> Count:
        """The units that fall short, of those to which the clause applies."""
        return Count(self.majors + self.minors, self.of)


@dataclass(frozen=True, slots=True)
class ClauseTrend:
    """A clause over time."""

    catalogue: str
    clause: str
    stands: tuple[ClauseStand, ...]
    """Oldest first."""


@dataclass(frozen=True, slots=True)
class PortfolioHistory:
    """All that is kept of one root, as far as it was asked for."""

    root: str
    by: By
    narrowing: Narrowing
    whole: tuple[Stand, ...]
    """All units together that were asked for, oldest first."""
    groups: tuple[Trend, ...]
    """In the order of their names."""
    clauses: tuple[ClauseTrend, ...]
    """In the order of catalogues and of the standard."""
    units: tuple[Trend, ...]
    """In the order of their paths."""

    @property
    def days(self) -> tuple[date, ...]:
        """The days of which there is anything, oldest first."""
        return tuple(each.on for each in self.whole)
