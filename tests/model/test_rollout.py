"""Planned against reached: who is early makes up for nobody."""

from datetime import date

from builders import START
from spm_check.model.report import Count
from spm_check.model.rollout import FollowedPhase, FollowedRollout, Phase, PhaseStanding, Short


def phase(standing: PhaseStanding, left: int, reached: int, short: int) -> FollowedPhase:
    """Return a phase with so many units that have reached the target, and that have not."""
    there = tuple(f"a{number}" for number in range(reached))
    rest = tuple(f"b{number}" for number in range(short))
    day = date(2012, 3, 31)
    return FollowedPhase(
        Phase("Kesehatan", (*there, *rest), day, day, 800, START),
        standing,
        left,
        there,
        tuple(Short(path, None) for path in rest),
        Count(0, 0),
    )


def test_all_units_of_a_phase_are_planned_from_its_date_on_and_none_before() -> None:
    assert [0, 3, 3] == [phase("behind", left, 1, 2).planned for left in (1, 0, -1)]


def test_a_plan_counts_apart_who_is_there_before_the_date() -> None:
    phases = (phase("behind", -92, 1, 3), phase("under-way", 30, 2, 0), phase("reached", -1, 1, 0))
    plan = FollowedRollout("rollout.yaml", phases, ())
    assert (5, 2, 2) == (plan.planned, plan.reached, plan.ahead)
    assert {"behind": 1, "under-way": 1, "not-begun": 0, "reached": 1} == plan.counts
