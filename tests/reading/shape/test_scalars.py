"""How single values are understood; the JSON Schema never promises more than the reader keeps."""

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from complaining import told
from spm_check.model.calendar import Interval
from spm_check.reading.shape.scalars import (
    DAY,
    EVERY,
    NAME,
    PERCENT,
    PLACED,
    SPANS,
    WORDS,
    YES_OR_NO,
    Choice,
    Shape,
)
from spm_check.reading.text.source import Complaints, Source
from spm_check.reading.yaml.nodes import Node, Scalar, Sequence

ARABIC = "\u0662\u0660\u0661\u0662"
"""The figures of 2012 as Arabic writes them."""

COLOUR = Choice(("green", "yellow", "red"))
SHAPES = [WORDS, PLACED, COLOUR, YES_OR_NO, DAY, EVERY, PERCENT, NAME]


def scalar(text: str, *, plain: bool = True) -> Scalar:
    """Return a scalar on line 2, column 3."""
    return Scalar(text, plain, 2, 3)


def understood(shape: Shape[Any], node: Node) -> tuple[Any, list[str]]:
    """Return the value of a node and the codes of what is wrong with it."""
    complaints = Complaints(Source("unit.yaml", ""))
    return shape.read(node, complaints), [each.code for each in complaints]


@pytest.mark.parametrize(
    ("shape", "text", "expected"),
    [
        (WORDS, " Poli umum ", "Poli umum"),
        (WORDS, "7.10", "7.10"),
        (WORDS, "no", "no"),
        (COLOUR, " green ", "green"),
        (YES_OR_NO, "yes", True),
        (YES_OR_NO, "Ya", True),
        (YES_OR_NO, "TRUE", True),
        (YES_OR_NO, "no", False),
        (YES_OR_NO, "Tidak", False),
        (YES_OR_NO, "false", False),
        (DAY, "2012-01-02", date(2012, 1, 2)),
        (DAY, "2012-02-29", date(2012, 2, 29)),
        (DAY, "0001-01-01", date.min),
        (DAY, "9999-12-31", date.max),
        (EVERY, "6 months", Interval(6, "month")),
        (EVERY, "1 tahun", Interval(1, "year")),
        (EVERY, "2 Minggu", Interval(2, "week")),
        (EVERY, "90hari", Interval(90, "day")),
        (EVERY, "99999 days", Interval(99999, "day")),
        (PERCENT, "0", 0),
        (PERCENT, "81", 810),
        (PERCENT, "80.5", 805),
        (PERCENT, "80,5", 805),
        (PERCENT, "100.0", 1000),
    ],
)
def test_a_value_is_understood(shape: Shape[Any], text: str, expected: object) -> None:
    assert (expected, []) == understood(shape, scalar(text))


@pytest.mark.parametrize(
    ("shape", "text", "code"),
    [
        (COLOUR, "blue", "not-a-choice"),
        (COLOUR, "Green", "not-a-choice"),
        (YES_OR_NO, "maybe", "not-yes-or-no"),
        (YES_OR_NO, "on", "not-yes-or-no"),
        (YES_OR_NO, "1", "not-yes-or-no"),
        (DAY, "2012-02-30", "not-a-day"),
        (DAY, "2012-13-01", "not-a-day"),
        (DAY, "0000-01-01", "not-a-day"),
        (DAY, "2012-1-2", "not-a-date"),
        (DAY, "2012-01-02T00:00:00", "not-a-date"),
        (DAY, "Januari 2012", "not-a-date"),
        (DAY, ARABIC + "-01-02", "not-a-date"),
        (EVERY, "setahun", "not-an-interval"),
        (EVERY, "0 days", "not-an-interval"),
        (EVERY, "-1 year", "not-an-interval"),
        (EVERY, "1.5 years", "not-an-interval"),
        (EVERY, "100000 days", "not-an-interval"),
        (EVERY, "6 day\u017f", "not-an-interval"),  # a long s: lower case of no unit
        (EVERY, "6 wee\u212as", "not-an-interval"),  # the sign for kelvin
        (EVERY, "months", "not-an-interval"),
        (PERCENT, "100.1", "not-a-number"),
        (PERCENT, "-1", "not-a-number"),
        (PERCENT, "81.55", "not-a-number"),
        (PERCENT, "81%", "not-a-number"),
        (PERCENT, ARABIC[:2], "not-a-number"),
        (NAME, "Rekaman mutu", "not-an-identifier"),
        (NAME, "-a", "not-an-identifier"),
        (NAME, "_a", "not-an-identifier"),
        (NAME, "a:b", "not-an-identifier"),
        (NAME, "a" * 101, "not-an-identifier"),
        (NAME, "a\u202eb", "not-an-identifier"),
    ],
)
def test_a_value_is_refused(shape: Shape[Any], text: str, code: str) -> None:
    assert (None, [code]) == understood(shape, scalar(text))


@pytest.mark.parametrize("text", ["MM-01", "a", "2012", "MM/PKM/001.12", "a_b", "é1", "a" * 100])
def test_a_name_is_letters_digits_and_a_few_signs(text: str) -> None:
    assert (scalar(text), []) == understood(NAME, scalar(text))


@pytest.mark.parametrize(
    ("text", "near"),
    [("02-01-2012", "2012-01-02"), ("2/1/2012", "2012-01-02"), ("31/2/2012", ""), ("soon", "")],
)
def test_a_date_with_the_day_first_is_refused_with_the_iso_form(text: str, near: str) -> None:
    complaints = Complaints(Source("unit.yaml", ""))
    DAY.read(scalar(text), complaints)
    (complaint,) = complaints

    assert {"value": text, "near": near} == complaint.facts


def test_a_word_that_is_no_choice_brings_the_nearest_and_all() -> None:
    complaints = Complaints(Source("unit.yaml", ""))
    COLOUR.read(scalar("yelow"), complaints)
    (complaint,) = complaints

    expected = {"value": "yelow", "near": "yellow", "known": "green, yellow, red"}
    assert expected == complaint.facts
    assert [("not-a-choice", 2, 3)] == told(complaints)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: type(shape).__name__)
def test_nothing_given_is_no_value_and_no_mistake(shape: Shape[Any]) -> None:
    assert (None, []) == understood(shape, scalar(""))
    assert (None, []) == understood(shape, scalar("null"))


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: type(shape).__name__)
def test_a_list_is_no_single_value(shape: Shape[Any]) -> None:
    assert (None, ["not-a-text"]) == understood(shape, Sequence((scalar("a"),), 1, 1))


UNITS = "|".join(SPANS)


@pytest.mark.parametrize(
    ("shape", "pattern"),
    [
        (DAY, r"(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d)"),
        (EVERY, rf"[1-9][0-9]{{0,4}} {{0,3}}({UNITS}|Bulan|Tahun|Days)"),
        (PERCENT, r"[0-9]{1,3}([.,][0-9])?"),
        (YES_OR_NO, "(?i:yes|no|ya|tidak|true|false)"),
        (NAME, r"\w[\w./-]{0,120}"),
        (COLOUR, "green|red|blue"),
    ],
)
def test_what_the_schema_accepts_the_reader_understands(shape: Shape[Any], pattern: str) -> None:
    schema = Draft7Validator(shape.schema("en"))

    @given(st.from_regex(re.compile(pattern), fullmatch=True))
    def law(text: str) -> None:
        value, codes = understood(shape, scalar(text))
        if schema.is_valid(text):
            out_of_calendar = codes == ["not-a-day"]  # left to the reader, as the schema says
            out_of_range = shape is PERCENT and codes == ["not-a-number"]
            assert value is not None or out_of_calendar or out_of_range

    law()
