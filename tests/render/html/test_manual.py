"""The quality manual as a page: accessible in headless Chromium, within its policy."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from browsing import browser, logged, look, requests, violations
from published import published
from rendering import example
from spm_check.manual.composing import compose
from spm_check.render.html.paper import paper_html
from spm_check.render.paper.manual import quality_manual
from spm_check.render.words.book import Words


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Return a browser for all tests of this file."""
    with browser() as driver:
        yield driver


@pytest.fixture
def page(tmp_path: Path, words: Words) -> Path:
    """Return the manual of an example as a page."""
    path = tmp_path / "manual.html"
    report = example("puskesmas-melati-2013")
    path.write_bytes(paper_html(quality_manual(compose(report), words)))
    return path


@pytest.mark.parametrize(("width", "light"), [(320, "dark"), (1200, "light")])
def test_axe_finds_nothing_wrong(chromium: Chrome, page: Path, width: int, light: str) -> None:
    axe = published("axe-core/axe.min.js").read_text(encoding="utf-8")
    look(chromium, page, width, dark=light == "dark")

    assert [] == violations(chromium, axe)
    assert width + 2 > chromium.execute_script("return document.documentElement.scrollWidth")


def test_the_page_asks_for_nothing_and_breaks_no_rule_of_its_policy(
    chromium: Chrome, page: Path
) -> None:
    requests(chromium)
    logged(chromium)
    look(chromium, page)

    assert [page.as_uri()] == requests(chromium)
    assert [] == logged(chromium)
