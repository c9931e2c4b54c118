"""An earlier portfolio is read back as it was told, or refused with what is wrong."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from portfolios import gap, plain_line, portfolio_of
from rendering import ON
from spm_check.errors import Complaint, UnusableError
from spm_check.model.finding import Grade
from spm_check.model.portfolio import PastPortfolio, Then
from spm_check.model.report import Count
from spm_check.reading.report.portfolio_file import read_portfolio
from spm_check.render.portfolio.json import portfolio_json
from spm_check.render.words import words_of

TEXT = portfolio_json(
    portfolio_of(plain_line("k/a", gap(), met=7), plain_line("b")), words_of("en")
)


@pytest.fixture
def refused(tmp_path: Path) -> Callable[[str], Complaint]:
    """Return what writes a text to a file and gives the complaint about it."""

    def complaint(text: str) -> Complaint:
        path = tmp_path / "lama.json"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(UnusableError) as raised:
            read_portfolio(str(path))
        (one,) = raised.value.complaints
        assert str(path) == one.place.file
        return one

    return complaint


def test_it_says_of_each_unit_what_it_fulfilled_and_what_was_found(tmp_path: Path) -> None:
    path = tmp_path / "lama.json"
    path.write_text(TEXT, encoding="utf-8")
    none: dict[Grade, int] = {"major": 0, "minor": 0, "observation": 0}
    units = {"b": Then(Count(0, 10), none), "k/a": Then(Count(7, 10), {**none, "major": 1})}
    assert PastPortfolio(ON, units) == read_portfolio(str(path))


def changed(change: Callable[[Any], None]) -> str:
    document = json.loads(TEXT)
    change(document)
    return json.dumps(document)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda top: top.pop("note"), "note"),
        (lambda top: top.pop("units"), "units"),
        (lambda top: top.update(units={}), "units"),
        (lambda top: top["units"][1].pop("path"), "units[1].path"),
        (lambda top: top["units"][0]["summary"].pop("fulfilled"), "units[0].summary.fulfilled"),
        (
            lambda top: top["units"][0]["summary"]["findings"].update(major="1"),
            "units[0].summary.findings.major",
        ),
        (lambda top: top.update(on="kemarin"), "on"),
    ],
)
def test_a_key_that_is_missing_or_wrong_is_named(
    refused: Callable[[str], Complaint], change: Callable[[Any], None], key: str
) -> None:
    complaint = refused(changed(change))
    assert "report-key" == complaint.code
    assert key in complaint.facts["key"]


@pytest.mark.parametrize(
    "text",
    [
        changed(lambda top: top.update(schema="spm-check/portfolio/2")),
        changed(lambda top: top.update(schema="spm-check/report/1")),
        "[]",
        "{}",
    ],
)
def test_what_is_no_portfolio_is_refused(refused: Callable[[str], Complaint], text: str) -> None:
    complaint = refused(text)
    assert "report-unknown" == complaint.code
    assert "spm-check/portfolio/1" == complaint.facts["known"]


@pytest.mark.parametrize("part", [0.2, 0.5, 0.999])
def test_one_that_is_cut_off_is_refused(refused: Callable[[str], Complaint], part: float) -> None:
    assert refused(TEXT[: int(len(TEXT) * part)]).code in {"report-unfinished", "json-syntax"}
