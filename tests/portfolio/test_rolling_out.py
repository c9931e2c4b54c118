"""What has become of a roll-out plan on a day."""

from dataclasses import replace
from datetime import date

import pytest

from builders import START
from portfolios import plain_line, portfolio_of, unread
from spm_check.errors import UnusableError
from spm_check.model.report import Count
from spm_check.model.rollout import FollowedPhase, Phase, Rollout, Short
from spm_check.portfolio.rolling_out import followed, rolled_out
from spm_check.reading.rollout.rollout_file import understand_rollout
from spm_check.reading.text.source import Source

LINES = {
    unit.path: unit
    for unit in (plain_line("a", met=9), plain_line("b", met=8), plain_line("c", met=7))
}
HEALTH = Phase("Kesehatan", ("a", "b"), date(2012, 1, 2), date(2012, 3, 31), 800, START)


def on(day: str, phase: Phase = HEALTH) -> FollowedPhase:
    """Return what has become of a phase on a day."""
    rollout = Rollout("rollout.yaml", (phase,))
    return followed(rollout, LINES, LINES, date.fromisoformat(day)).phases[0]


@pytest.mark.parametrize(
    ("day", "target", "standing", "left"),
    [
        ("2012-01-01", 850, "not-begun", 90),
        ("2012-01-01", 800, "reached", 90),  # before it begins
        ("2012-01-02", 850, "under-way", 89),
        ("2012-03-31", 850, "under-way", 0),  # the date itself is in time
        ("2012-04-01", 850, "behind", -1),
        ("2012-04-01", 800, "reached", -1),  # late, but there
    ],
)
def test_how_a_phase_stands(day: str, target: int, standing: str, left: int) -> None:
    phase = on(day, replace(HEALTH, target=target))
    assert (standing, left) == (phase.standing, phase.left)


def test_a_unit_is_there_with_the_target_itself_and_the_others_are_told_weakest_first() -> None:
    phase = on("2012-04-01", replace(HEALTH, units=("a", "b", "c", "z"), target=900))
    assert ("a",) == phase.reached
    assert (Short("z", None), Short("c", Count(7, 10)), Short("b", Count(8, 10))) == phase.short
    assert Count(24, 30) == phase.fulfilled


def test_a_unit_to_which_nothing_applies_has_reached_nothing() -> None:
    rollout = Rollout("rollout.yaml", (replace(HEALTH, units=("n",)),))
    lines = {"n": plain_line("n", of=0)}
    (phase,) = followed(rollout, lines, lines, date(2012, 4, 1)).phases
    assert ("behind", (Short("n", Count(0, 0)),)) == (phase.standing, phase.short)


def test_a_phase_that_has_no_units_yet_has_not_reached_its_target() -> None:
    assert "behind" == on("2012-04-01", replace(HEALTH, units=())).standing


PLAN = """format: spm-check/rollout/1
phases:
  - {name: Semua, folders: [k], start: 2012-01-02, target: 80, by: 2012-03-31}
"""


def test_units_that_cannot_be_read_have_a_phase_and_those_in_none_are_told() -> None:
    made = portfolio_of(plain_line("k/a", met=9), plain_line("b"), unreadable=(unread("k/x"),))
    rollout = rolled_out(made, understand_rollout(Source("rollout.yaml", PLAN))).rollout
    assert rollout is not None
    (phase,) = rollout.phases
    assert (("k/a",), (Short("k/x", None),)) == (phase.reached, phase.short)
    assert ("b",) == rollout.unplanned


def test_a_plan_for_other_units_is_unusable() -> None:
    draft = understand_rollout(Source("rollout.yaml", PLAN))
    with pytest.raises(UnusableError):
        rolled_out(portfolio_of(plain_line("b")), draft)
