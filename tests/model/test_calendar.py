"""When an interval ends."""

from datetime import date

import pytest

from spm_check.model.calendar import ONE_YEAR, Interval, Span


@pytest.mark.parametrize(
    ("count", "span", "end"),
    [
        (90, "day", date(2012, 4, 1)),
        (2, "week", date(2012, 1, 16)),
        (1, "month", date(2012, 2, 2)),
        (6, "month", date(2012, 7, 2)),
        (1, "year", date(2013, 1, 2)),
    ],
)
def test_an_interval_counts_in_its_own_unit(count: int, span: Span, end: date) -> None:
    assert end == Interval(count, span).after(date(2012, 1, 2))


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert date(2011, 2, 28) == Interval(1, "month").after(date(2011, 1, 31))


def test_a_month_after_the_last_of_january_keeps_the_leap_day() -> None:
    assert date(2012, 2, 29) == Interval(1, "month").after(date(2012, 1, 31))


def test_a_month_after_the_last_of_february_is_not_the_last_of_march() -> None:
    assert date(2011, 3, 28) == Interval(1, "month").after(date(2011, 2, 28))


def test_a_year_after_a_leap_day_is_the_last_of_february() -> None:
    assert date(2013, 2, 28) == ONE_YEAR.after(date(2012, 2, 29))


def test_four_years_after_a_leap_day_is_a_leap_day() -> None:
    assert date(2016, 2, 29) == Interval(4, "year").after(date(2012, 2, 29))


def test_months_run_on_over_the_turn_of_the_year() -> None:
    assert date(2013, 1, 31) == Interval(1, "month").after(date(2012, 12, 31))
    assert date(2012, 12, 31) == Interval(12, "month").after(date(2011, 12, 31))


def test_the_last_month_of_the_calendar_can_still_be_counted() -> None:
    assert date(9999, 12, 31) == Interval(1, "month").after(date(9999, 11, 30).replace(month=12))
    assert date(9999, 12, 30) == Interval(1, "month").after(date(9999, 11, 30))


@pytest.mark.parametrize("span", ["day", "week", "month", "year"])
@pytest.mark.parametrize("count", [9_000_000, 10**30])
def test_past_the_end_of_the_calendar_is_its_last_day(count: int, span: Span) -> None:
    assert date.max == Interval(count, span).after(date(2012, 1, 2))
