"""Dates, shares, lists and bars are written as each language writes them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spm_check.model.report import Count
from spm_check.render.figures import bar, compact, day_of, joined, percent
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

ID, EN = words_of("id"), words_of("en")

tenths = st.integers(0, 1000)


@pytest.mark.parametrize(
    ("written", "day", "words"),
    [
        ("1 Juli 2012", date(2012, 7, 1), ID),
        ("31 Desember 9999", date.max, ID),
        ("1 July 2012", date(2012, 7, 1), EN),
        ("29 February 2012", date(2012, 2, 29), EN),
        ("1 Januari 1", date.min, ID),
    ],
)
def test_a_date_is_written_out(written: str, day: date, words: Words) -> None:
    assert written == day_of(day, words)


@given(st.dates())
def test_every_day_of_the_calendar_can_be_written(day: date) -> None:
    for words in (ID, EN):
        number, month, year = day_of(day, words).split()
        assert day == date(int(year), words.months.index(month) + 1, int(number))


@pytest.mark.parametrize(
    ("in_id", "in_en", "share"),
    [
        ("0,0%", "0.0%", 0),
        ("0,9%", "0.9%", 9),
        ("43,9%", "43.9%", 439),
        ("100,0%", "100.0%", 1000),
        ("-", "-", None),
    ],
)
def test_a_share_has_one_decimal_and_the_sign_of_the_language(
    in_id: str, in_en: str, share: int | None
) -> None:
    assert (in_id, in_en) == (percent(share, ID), percent(share, EN))


@pytest.mark.parametrize(
    ("written", "met", "of"),
    [
        ("99.9%", 9999, 10000),
        ("99.5%", 230, 231),
        ("66.6%", 2, 3),
        ("0.0%", 1, 1001),
        ("100.0%", 231, 231),
        ("-", 0, 0),
    ],
)
def test_a_share_is_rounded_down(written: str, met: int, of: int) -> None:
    assert written == percent(Count(met, of).tenths, EN)


@given(st.integers(1, 10_000), st.data())
def test_a_hundred_percent_means_all(of: int, data: st.DataObject) -> None:
    met = data.draw(st.integers(0, of))
    assert (met == of) == (percent(Count(met, of).tenths, EN) == "100.0%")


@given(tenths, st.integers(1, 60), st.booleans())
def test_a_bar_is_as_wide_as_asked_and_full_only_when_all_is_met(
    share: int,
    width: int,
    ascii_only: bool,  # noqa: FBT001  drawn by hypothesis
) -> None:
    drawn = bar(share, width, ascii_only=ascii_only)
    empty = "." if ascii_only else "░"
    assert width == len(drawn)
    assert (share == 1000) == (empty not in drawn)


@given(tenths, tenths, st.integers(1, 60))
def test_a_greater_share_never_has_a_shorter_bar(one: int, other: int, width: int) -> None:
    less, more = sorted((one, other))
    assert bar(less, width).count("█") <= bar(more, width).count("█")


def test_a_bar_of_nothing_is_empty_and_one_in_ascii_is_ascii() -> None:
    assert "░░░░" == bar(None, 4)
    assert "##.." == bar(500, 4, ascii_only=True)


@pytest.mark.parametrize(
    ("read_out", "texts"),
    [
        ("", []),
        ("a", ["a"]),
        ("a dan b", ["a", "b"]),
        ("a, b, dan c", ["a", "b", "c"]),
        ("a, b, c, dan d", ["a", "b", "c", "d"]),
    ],
)
def test_a_list_is_read_out(read_out: str, texts: list[str]) -> None:
    assert read_out == joined(texts, "dan")


@pytest.mark.parametrize(
    ("short", "clause", "ids"),
    [
        ("4.2.3.p2", "4.2.3", ["4.2.3.p2"]),
        ("4.2.3.a, b", "4.2.3", ["4.2.3.a", "4.2.3.b"]),
        ("4.2.3.a-c", "4.2.3", ["4.2.3.a", "4.2.3.b", "4.2.3.c"]),
        ("4.2.3.a-c, p2", "4.2.3", ["4.2.3.a", "4.2.3.b", "4.2.3.c", "4.2.3.p2"]),
        ("4.2.3.p1, a, c", "4.2.3", ["4.2.3.p1", "4.2.3.a", "4.2.3.c"]),
        ("4.1.p9-p11", "4.1", ["4.1.p9", "4.1.p10", "4.1.p11"]),
        ("7.6.a, a.r, b", "7.6", ["7.6.a", "7.6.a.r", "7.6.b"]),
        ("5.1.b, a", "5.1", ["5.1.b", "5.1.a"]),
    ],
)
def test_requirements_of_one_clause_are_named_in_short(
    short: str, clause: str, ids: list[str]
) -> None:
    assert short == compact(ids, clause)
