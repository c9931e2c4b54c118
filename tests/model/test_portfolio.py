"""Many units side by side: what groups and portfolios come to, and who stands before whom."""

from dataclasses import replace
from datetime import date

import pytest

from portfolios import gap, plain_line, unread
from spm_check.model.portfolio import Group, Portfolio, Then, UnitLine
from spm_check.model.report import Count

MINOR = gap("5.6.1.p3", "record-stale", "minor")


def portfolio(*units: UnitLine) -> Portfolio:
    """Return a portfolio of units alone."""
    return Portfolio("kota", date(2012, 7, 1), "folder", {}, units, ())


def test_a_group_comes_to_the_sums_of_its_units() -> None:
    group = Group("", (plain_line("a", gap(), MINOR, met=3), plain_line("b", MINOR, met=4, of=6)))
    assert Count(7, 16) == group.fulfilled
    assert {"major": 1, "minor": 2, "observation": 0} == group.findings


@pytest.mark.parametrize(
    ("units", "worst"),
    [
        ((), "conformity"),
        ((plain_line("a"),), "conformity"),
        ((plain_line("a", MINOR), plain_line("b")), "minor"),
        ((plain_line("a", MINOR), plain_line("b", gap())), "major"),
    ],
)
def test_a_portfolio_is_as_bad_as_its_worst_unit(units: tuple[UnitLine, ...], worst: str) -> None:
    assert worst == portfolio(*units).worst


def test_the_weakest_stands_first_then_who_has_more_majors_then_by_path() -> None:
    units = (
        plain_line("nothing applies", of=0),
        plain_line("b", met=5),
        plain_line("a", met=5),
        plain_line("c", gap(), met=5),
        plain_line("d", met=4),
    )
    ranked = [unit.path for unit in portfolio(*units).ranked]
    assert ["d", "c", "a", "b", "nothing applies"] == ranked


def test_units_that_were_there_before_and_are_no_more_are_known() -> None:
    then = dict.fromkeys("dcba", Then(Count(0, 1), {}))
    made = replace(portfolio(plain_line("a")), unreadable=(unread("b"),), then=then)
    assert ("c", "d") == made.gone
