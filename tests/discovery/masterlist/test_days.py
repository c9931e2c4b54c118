"""Days in cells: real ones, counted ones, written ones."""

from datetime import date, datetime

import pytest

from spm_check.discovery.masterlist.days import day_of
from spm_check.model.masterlist import Cell

DAY = date(2012, 4, 1)


@pytest.mark.parametrize(
    "cell",
    [
        DAY,
        datetime(2012, 4, 1, 13, 5),  # noqa: DTZ001  as a spreadsheet has it
        41000,
        41000.75,
        "41000",
        "1/4/2012",
        "01-04-2012",
        "1 April 2012",
        "1 APR 2012",
        "2012-04-01",
    ],
)
def test_a_day_is_read_however_it_is_written(cell: Cell) -> None:
    assert DAY == day_of(cell)


@pytest.mark.parametrize(
    ("day", "text"),
    [
        (date(2013, 11, 12), "12 Nopember 2013"),
        (date(2012, 2, 1), "1 Pebruari 2012"),
        (date(2012, 8, 1), "1 Agt 2012"),
        (date(2013, 11, 12), "12 XI 2013"),
        (date(2011, 6, 13), "13 JUNI 2011"),
    ],
)
def test_indonesian_months_are_known(day: date, text: str) -> None:
    assert day == day_of(text)


@pytest.mark.parametrize(
    "cell", [None, "", "-", "31/02/2012", 2012, "2012", 0.0, 3, "baru", "2/1/2012 s.d. 1/1/2015"]
)
def test_what_is_no_day_is_none(cell: Cell) -> None:
    assert day_of(cell) is None
