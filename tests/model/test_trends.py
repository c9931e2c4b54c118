"""How far units fall short of a clause over time."""

from kept import JULY
from spm_check.model.report import Count
from spm_check.model.trends import ClauseStand


def test_who_falls_short_is_who_does_so_in_either_grade() -> None:
    assert Count(5, 8) == ClauseStand(JULY, 2, 3, 8).short
