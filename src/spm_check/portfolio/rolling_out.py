"""What has become of a roll-out plan: pure conclusions from the lines of its units.

A phase is held against its target date alone. No straight line is drawn from its start to there:
documents come in jumps, and half the time gone is no promise of half the way. How many days are
left is told instead, beside what is reached.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from spm_check.model.portfolio import Portfolio, UnitLine
from spm_check.model.report import Count, total
from spm_check.model.rollout import (
    FollowedPhase,
    FollowedRollout,
    Phase,
    PhaseStanding,
    Rollout,
    Short,
)
from spm_check.model.unit import UnitKind

if TYPE_CHECKING:
    from spm_check.reading.rollout.rollout_file import Draft


def rolled_out(portfolio: Portfolio, draft: "Draft") -> Portfolio:
    """Return a portfolio with what has become of a roll-out plan.

    A unit that could not be audited has not reached anything. Raises `UnusableError` where the
    plan does not fit the units that there are.
    """
    lines = {unit.path: unit for unit in portfolio.units}
    sites: dict[str, UnitKind | None] = {path: unit.kind for path, unit in lines.items()}
    sites |= {each.path: None for each in portfolio.unreadable}
    return replace(portfolio, rollout=followed(draft.among(sites), lines, sites, portfolio.on))


def followed(
    rollout: Rollout, lines: Mapping[str, UnitLine], paths: Iterable[str], on: date
) -> FollowedRollout:
    """Return phases beside the lines of their units; `paths` are those of all units."""
    planned = {path for phase in rollout.phases for path in phase.units}
    return FollowedRollout(
        rollout.file,
        tuple(_phase(phase, lines, on) for phase in rollout.phases),
        tuple(sorted(path for path in paths if path not in planned)),
    )


def _phase(phase: Phase, lines: Mapping[str, UnitLine], on: date) -> FollowedPhase:
    counts = {
        path: lines[path].summary.fulfilled if path in lines else None for path in phase.units
    }
    reached = tuple(path for path, count in counts.items() if _is_there(count, phase.target))
    short = [
        Short(path, count) for path, count in counts.items() if not _is_there(count, phase.target)
    ]
    left = (phase.by - on).days
    return FollowedPhase(
        phase=phase,
        standing=_standing(phase, on, all_there=bool(counts) and not short),
        left=left,
        reached=reached,
        short=tuple(sorted(short, key=_urgency)),
        fulfilled=total(count for count in counts.values() if count is not None),
    )


def _is_there(count: Count | None, target: int) -> bool:
    return count is not None and count.tenths is not None and count.tenths >= target


def _urgency(short: Short) -> tuple[int, str]:
    tenths = short.fulfilled.tenths if short.fulfilled else None
    return (-1 if tenths is None else tenths, short.path)


def _standing(phase: Phase, on: date, *, all_there: bool) -> PhaseStanding:
    if all_there:
        return "reached"
    if on > phase.by:
        return "behind"
    return "not-begun" if on < phase.start else "under-way"
