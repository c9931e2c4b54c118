"""Units in full: what is told of each finding and each action, unit by unit."""

from collections.abc import Iterator
from typing import NamedTuple

from spm_check.model.clause import Catalogue
from spm_check.model.finding import Finding
from spm_check.model.plan import FollowedPlan
from spm_check.model.portfolio import Portfolio, UnitLine
from spm_check.model.unit import Unit


class InFull(NamedTuple):
    """A unit with all that was found there; it can be told in sentences as a report can."""

    line: UnitLine
    group: str
    """As programs know it."""
    catalogue: Catalogue
    unit: Unit
    findings: tuple[Finding, ...]
    plan: FollowedPlan | None


def in_full(portfolio: Portfolio) -> Iterator[InFull]:
    """Yield the units in the order of their paths.

    Raises `ValueError` where particulars were not asked for when the units were examined: a
    table that leaves units out without a word is worse than none.
    """
    groups = groups_of(portfolio)
    for line in portfolio.units:
        full = line.particulars
        if full is None:
            raise ValueError(line.path)
        catalogue = portfolio.catalogues[line.catalogue]
        yield InFull(line, groups[line.path], catalogue, full.unit, full.findings, full.plan)


def groups_of(portfolio: Portfolio) -> dict[str, str]:
    """Return the name of the group of each unit, by its path."""
    return {unit.path: group.name for group in portfolio.groups for unit in group.units}
