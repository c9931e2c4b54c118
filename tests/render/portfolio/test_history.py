"""Portfolios over time on the screen, on a page and for programs."""

import json
import re
from collections.abc import Sequence
from datetime import date

import pytest
from jsonschema import Draft7Validator

from hostile import HOSTILE
from kept import AUGUST, JULY
from spm_check.cli.screen import draw_plain
from spm_check.model.by import By
from spm_check.model.clause import Catalogue
from spm_check.model.report import Count
from spm_check.model.text import LANGUAGES
from spm_check.model.trends import (
    ClauseStand,
    ClauseTrend,
    Narrowing,
    PortfolioHistory,
    Stand,
    Trend,
)
from spm_check.render.portfolio.history import render_portfolio_history
from spm_check.render.portfolio.history_html import portfolio_history_html
from spm_check.render.portfolio.history_json import (
    portfolio_history_json,
    portfolio_history_schema,
)
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

ID = words_of("id")
EVERYTHING = Narrowing()


def stand(on: date, met: int, units: int = 1) -> Stand:
    """Return what units came to on a day."""
    return Stand(on, units, Count(met, 100), {"major": 1, "minor": 2, "observation": 3})


def course(met: Sequence[int]) -> tuple[Stand, ...]:
    """Return July and August, or July alone."""
    return tuple(stand(*each) for each in zip((JULY, AUGUST), met, strict=False))


def clause(number: str, *short: int) -> ClauseTrend:
    """Return how many of ten units fell short of a clause."""
    stands = zip((JULY, AUGUST), short, strict=True)
    return ClauseTrend(
        "iso-9001-2008", number, tuple(ClauseStand(on, many, 0, 10) for on, many in stands)
    )


def past(
    units: Sequence[Trend] = (Trend("a/b", "Satu", course([40, 90])),),
    groups: Sequence[Trend] = (Trend("", "", course([50])), Trend("a", "a", course([40, 90]))),
    narrowing: Narrowing = EVERYTHING,
    by: By = "folder",
) -> PortfolioHistory:
    """Return a history of two months."""
    clauses = (clause("4.2.3", 2, 1), clause("5.6", 1, 3))
    whole = course([45, 90])
    return PortfolioHistory("kota", by, narrowing, whole, tuple(groups), clauses, tuple(units))


def drawn(history: PortfolioHistory, catalogue: Catalogue, words: Words = ID) -> str:
    """Return what a file would hold of the screen."""
    known = {"iso-9001-2008": catalogue}
    return draw_plain(lambda to: render_portfolio_history(history, known, words, to)).decode()


def test_a_day_without_it_is_a_gap_and_no_fall(catalogue: Catalogue) -> None:
    text = drawn(past(), catalogue)

    assert re.search(r"^Tanpa kelompok +0 +50,0% +▄ +- +-$", text, re.MULTILINE)
    assert re.search(r"^a +1 +40,0% +▃▇ +90,0% +\+50,0$", text, re.MULTILINE)


def test_the_clause_of_which_most_fall_short_stands_first(catalogue: Catalogue) -> None:
    text = drawn(past(), catalogue)

    assert text.index("5.6 ") < text.index("4.2.3 Pengendalian dokumen")


def test_of_many_units_those_that_changed_most_are_shown(catalogue: Catalogue) -> None:
    units = [Trend(f"u{n:02}", f"Unit {n}", course([50, 50 + n])) for n in range(14)]
    text = drawn(past(units), catalogue)
    asked = Narrowing(units=tuple(each.name for each in units))

    shown = re.findall(r"^Unit (\d+) ", text, re.MULTILINE)
    assert [str(n) for n in range(13, 3, -1)] == shown
    assert "dan 4 unit lagi" in text
    assert 14 == len(
        re.findall(r"^Unit \d+ ", drawn(past(units, narrowing=asked), catalogue), re.MULTILINE)
    )


def test_groups_by_kind_have_the_names_of_kinds(catalogue: Catalogue) -> None:
    kinds = [Trend(kind, kind, course([1, 2])) for kind in ("puskesmas", "agency")]

    text = drawn(past(groups=kinds, by="kind"), catalogue)
    assert re.search(f"^{ID.unit_kinds['agency']} ", text, re.MULTILINE)


def test_nothing_kept_is_said(catalogue: Catalogue) -> None:
    empty = PortfolioHistory("kota", "folder", Narrowing(), (), (), (), ())

    assert "Belum ada" in drawn(empty, catalogue)
    assert "Belum ada" in portfolio_history_html(empty, {}, ID)
    assert [] == json.loads(portfolio_history_json(empty, {}, ID))["whole"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_programs_read_fits_its_schema_and_has_no_other_keys(
    language: str, catalogue: Catalogue
) -> None:
    (code,) = (each for each in LANGUAGES if each == language)
    known = {"iso-9001-2008": catalogue}
    told = json.loads(portfolio_history_json(past(), known, words_of(code)))
    schema = portfolio_history_schema(code)

    assert [] == list(Draft7Validator(schema).iter_errors(told))
    assert list(schema["properties"]) == list(told)


@pytest.mark.parametrize("text", HOSTILE)
def test_what_units_are_called_only_shows(text: str, catalogue: Catalogue) -> None:
    named = [Trend(text, text, course([1, 2]))]
    history = past(named, [*named, Trend("b", "b", course([1]))], Narrowing(units=(text,)))
    page = portfolio_history_html(history, {}, ID)

    assert not re.search(
        r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2028]", drawn(history, catalogue)
    )
    assert "<script" not in page.replace("&lt;script", "")
    assert text == json.loads(portfolio_history_json(history, {}, ID))["units"][0]["name"]
