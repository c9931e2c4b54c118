"""Days are read as Indonesian offices write them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spm_check.discovery.dates import MONTHS, read_day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("12 Nopember 2013", date(2013, 11, 12)),
        ("13 JUNI 2011", date(2011, 6, 13)),
        ("1/4/2012", date(2012, 4, 1)),
        ("01-04-2012", date(2012, 4, 1)),
        ("01.04.2012", date(2012, 4, 1)),
        ("2012-04-01", date(2012, 4, 1)),
        ("Tanggal: 3 Pebruari 2012", date(2012, 2, 3)),
        ("2 Agt 2012", date(2012, 8, 2)),
        ("2 Okt. 2012", date(2012, 10, 2)),
        ("5 Des 2012", date(2012, 12, 5)),
        ("12-XI-2013", date(2013, 11, 12)),
        ("12/XI/2013", date(2013, 11, 12)),
        ("March 5, 2012", date(2012, 3, 5)),
        ("5th March 2012", date(2012, 3, 5)),
        ("Cimahi, 2 Januari 2012", date(2012, 1, 2)),
        ("1/4/12", date(2012, 4, 1)),
        ("1/4/98", date(1998, 4, 1)),
        ("2 Januari 2012 s.d. 3 Maret 2013", date(2012, 1, 2)),
    ],
)
def test_a_day_is_read(text: str, day: date) -> None:
    assert day == read_day(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-",
        "XI/2013",
        "November 2013",
        "2012",
        "31/2/2012",
        "29 Februari 2013",
        "13/13/2012",
        "00",
        "Nihil",
        "SOP/001/WM/2016",
        "1 dari 13",
        "10.2.1",
    ],
)
def test_what_is_no_day_is_none(text: str) -> None:
    assert read_day(text) is None


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.data())
def test_every_day_is_read_in_every_spelling(day: date, data: st.DataObject) -> None:
    month = data.draw(st.sampled_from(MONTHS[day.month]))
    for text in (f"{day.day} {month} {day.year}", f"{day.day}/{day.month}/{day.year}", str(day)):
        assert day == read_day(text)


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert read_day(text) is None or isinstance(read_day(text), date)
