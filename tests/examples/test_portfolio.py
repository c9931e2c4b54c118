"""The example city: what its secretary is told, in every format and both languages."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from pages import Page
from rendering import SHELF, drawn
from running import CHECKOUT, EXAMPLES
from spm_check.model.portfolio import Portfolio
from spm_check.model.text import LANGUAGES, Language
from spm_check.portfolio import examined, portfolio
from spm_check.portfolio.examining import Orders
from spm_check.portfolio.rolling_out import rolled_out
from spm_check.reading.catalogue.shelf import own_clauses
from spm_check.reading.report.portfolio_file import read_portfolio
from spm_check.reading.rollout.rollout_file import rollout_below
from spm_check.reading.text.limits import DEFAULT
from spm_check.render.portfolio.html import portfolio_html
from spm_check.render.portfolio.json import portfolio_json
from spm_check.render.portfolio.terminal import render_portfolio
from spm_check.render.portfolio.xlsx import portfolio_xlsx
from spm_check.render.words import words_of
from spm_check.render.words.tables import table_words
from workbooks import told

CITY = EXAMPLES / "kota-contoh"
EARLIER = CITY / "laporan" / "portofolio-2012-04-02.json"
GOLDENS = Path(__file__).parent / "goldens" / "kota-contoh"


@pytest.fixture(scope="module")
def city() -> Portfolio:
    """Return the portfolio of the city as it stands on 1 July 2012, beside that of April."""
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(CHECKOUT)
        orders = Orders(
            "examples/kota-contoh", date(2012, 7, 1), own_clauses(), DEFAULT, in_full=True
        )
        draft = rollout_below(orders.root)
        assert draft is not None
        made = portfolio(orders, examined(orders, 1), SHELF, None, read_portfolio(str(EARLIER)))
        return rolled_out(made, draft)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("columns", [80, 140])
def test_the_screen_is_as_it_is_kept(
    city: Portfolio, language: Language, columns: int, same: Callable[[Path, str], None]
) -> None:
    words = words_of(language)
    told = drawn(lambda console: render_portfolio(city, words, console), columns)
    lines = "".join(f"{line.rstrip()}\n" for line in told.splitlines())
    same(GOLDENS / f"terminal.{language}.{columns}.txt", lines)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_json_is_as_it_is_kept(
    city: Portfolio, language: Language, same: Callable[[Path, str], None]
) -> None:
    same(GOLDENS / f"portfolio.{language}.json", portfolio_json(city, words_of(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_what_is_kept(
    city: Portfolio, language: Language, same: Callable[[Path, str], None]
) -> None:
    page = Page(portfolio_html(city, words_of(language)))
    same(GOLDENS / f"page.{language}.txt", "".join(f"{line}\n" for line in page.lines))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_workbook_says_what_is_kept(
    city: Portfolio, language: Language, same: Callable[[Path, str], None]
) -> None:
    content = portfolio_xlsx(city, words_of(language)).content
    own = table_words(language)
    long = (f"## {own.findings}\n", f"## {own.plan}\n")  # a line for each of a thousand findings
    sheets = re.split("^(?=## )", told(content), flags=re.MULTILINE)
    kept = (sheet for sheet in sheets if not sheet.startswith(long))
    same(GOLDENS / f"workbook.{language}.txt", "".join(kept))


def test_it_tells_the_stories_of_its_units(city: Portfolio) -> None:
    advice = city.advice
    assert 10 == len(city.units) + len(city.unreadable)
    assert ["kesehatan/puskesmas-cempaka"] == [each.path for each in city.unreadable]
    assert ("pelayanan/kantor-perizinan",) == advice.ready
    assert ("kesehatan/puskesmas-mawar",) == advice.nearly
    assert "kesehatan/puskesmas-dahlia" == advice.fell_back[0].path
    assert {"kesehatan/dinas-kesehatan", "kesehatan/puskesmas-dahlia"} == {
        each.path for each in advice.late
    }


def test_every_file_of_it_says_that_it_is_fictional() -> None:
    files = [*CITY.rglob("*.md"), *CITY.rglob("*.yaml")]
    assert [] == [path for path in files if "fiktif" not in path.read_text("utf-8").lower()]
