"""How far units fall short of a clause over time."""

from kept import AUGUST, JULY
from spm_check.model.report import Count
from spm_check.model.trends import ClauseStand, Narrowing, PortfolioHistory, Stand


def test_who_falls_short_is_who_does_so_in_either_grade() -> None:
    assert Count(5, 8) == ClauseStand(JULY, 2, 3, 8).short


def test_the_days_are_those_of_which_there_is_anything() -> None:
    whole = tuple(Stand(day, 1, Count(1, 2), {}) for day in (JULY, AUGUST))
    past = PortfolioHistory("kota", "folder", Narrowing(), whole, (), (), ())

    assert (JULY, AUGUST) == past.days
