"""The pages of comparisons and histories in headless Chromium: accessible, and within a window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from browsing import browser, logged, look, requests, violations
from pasts import found, past
from published import published
from spm_check.model.history import History, Skipped
from spm_check.render.history_html import history_html
from spm_check.render.words import words_of
from spm_check.render.words.history import history_words

KEPT = Path(__file__).parents[2] / "examples" / "goldens" / "comparison"
PAGES = sorted(KEPT.glob("*.html"))
SIZES = pytest.mark.parametrize("width", [320, 1200])
WITHIN = 2
"""How many pixels text may be wider than the window: none, but for rounding."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Return a browser for all tests of this file."""
    with browser() as driver:
        yield driver


@pytest.fixture(params=["one", "none"])
def scarce(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return histories of one report and of none, each beside a file that is no report."""
    reports = (past(found("not-declared", "major")),) if request.param == "one" else ()
    history = History("Unit Contoh", "iso-9001-2008", reports, (Skipped("catatan.txt", "name"),))
    path = tmp_path / "perkembangan.html"
    path.write_text(history_html(history, words_of("id"), history_words("id")), encoding="utf-8")
    return path


def axe() -> str:
    """Return what is asked of every page."""
    return published("axe-core/axe.min.js").read_text(encoding="utf-8")


@SIZES
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_axe_finds_nothing_wrong(chromium: Chrome, page: Path, width: int) -> None:
    look(chromium, page, width)

    assert [] == violations(chromium, axe())


def test_axe_finds_nothing_wrong_where_there_is_little_to_tell(
    chromium: Chrome, scarce: Path
) -> None:
    look(chromium, scarce)

    assert [] == violations(chromium, axe())


@SIZES
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_only_tables_are_wider_than_the_window(chromium: Chrome, page: Path, width: int) -> None:
    look(chromium, page, width)
    wide = chromium.execute_script("return document.documentElement.scrollWidth")

    assert width + WITHIN > wide


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_asks_for_nothing_and_breaks_no_rule_of_its_policy(
    chromium: Chrome, page: Path
) -> None:
    requests(chromium)
    logged(chromium)
    look(chromium, page)

    assert [page.as_uri()] == requests(chromium)
    assert [] == logged(chromium)


def test_both_pages_of_both_languages_are_there() -> None:
    names = {"back", "forth", "history"}
    assert {f"{name}.{language}" for name in names for language in ("id", "en")} <= {
        page.stem for page in PAGES
    }
