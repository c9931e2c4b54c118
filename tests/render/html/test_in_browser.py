"""The page in headless Chromium: accessible, within its policy, and filtered by clicks."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from browsing import browser, logged, look, requests, violations
from hostile import UNIT
from marked_up import MARKUP, quoted
from published import published
from rendering import example
from spm_check.audit.comparing import hold_to
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.html.filters import NO_OFFICE
from spm_check.render.html.report import render_html
from spm_check.render.past import past_of
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

SIZES = pytest.mark.parametrize("width", [320, 1200])
WITHIN = 2
"""How many pixels text may be wider than the window: none, but for rounding."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Return a browser for all tests of this file."""
    with browser() as driver:
        yield driver


@pytest.fixture
def page(tmp_path: Path) -> Callable[[GapReport, Words], Path]:
    """Return a function that writes a report's page."""

    def write(report: GapReport, words: Words) -> Path:
        path = tmp_path / "laporan.html"
        path.write_bytes(render_html(report, words))
        return path

    return write


@pytest.fixture
def melati(page: Callable[[GapReport, Words], Path]) -> Path:
    """Return the page of an example in English."""
    return page(example("puskesmas-melati"), words_of("en"))


@pytest.fixture(params=["puskesmas-melati-2013", "every_finding", "empty", "clean"])
def looked_at(
    request: pytest.FixtureRequest, page: Callable[[GapReport, Words], Path], words: Words
) -> Path:
    """Return pages with and without findings, in each language."""
    name: str = request.param
    known = name == "puskesmas-melati-2013"
    return page(example(name) if known else request.getfixturevalue(name), words)


@SIZES
def test_axe_finds_nothing_wrong_where_a_baseline_is_told(
    chromium: Chrome, tmp_path: Path, words: Words, width: int
) -> None:
    now, then = (example(each) for each in ("puskesmas-melati", "puskesmas-melati-2013"))
    told = hold_to(past_of(then, words), past_of(now, words))
    path = tmp_path / "laporan.html"
    path.write_bytes(render_html(now, words, told))
    look(chromium, path, width)

    axe = published("axe-core/axe.min.js").read_text(encoding="utf-8")
    assert [] == violations(chromium, axe)
    assert width + WITHIN > chromium.execute_script("return document.documentElement.scrollWidth")


@pytest.mark.parametrize(("width", "light"), [(320, "dark"), (1200, "light")])
def test_axe_finds_nothing_wrong(chromium: Chrome, looked_at: Path, width: int, light: str) -> None:
    axe = published("axe-core/axe.min.js").read_text(encoding="utf-8")
    look(chromium, looked_at, width, dark=light == "dark")

    assert [] == violations(chromium, axe)


def test_axe_finds_what_is_wrong(chromium: Chrome, melati: Path) -> None:
    axe = published("axe-core/axe.min.js").read_text(encoding="utf-8")
    melati.write_bytes(melati.read_bytes().replace(b' lang="en"', b"").replace(b"<label", b"<p"))
    look(chromium, melati)

    assert {"html-has-lang", "select-name"} <= {rule for rule, _ in violations(chromium, axe)}


@SIZES
def test_only_tables_are_wider_than_the_window(chromium: Chrome, melati: Path, width: int) -> None:
    look(chromium, melati, width)

    wide = chromium.execute_script("return document.documentElement.scrollWidth")

    assert width + WITHIN > wide


def test_the_page_asks_for_nothing_and_breaks_no_rule_of_its_policy(
    chromium: Chrome, melati: Path
) -> None:
    requests(chromium)
    logged(chromium)
    look(chromium, melati)
    choose(chromium, grade="major")

    assert [melati.as_uri()] == requests(chromium)
    assert [] == logged(chromium)


def test_the_policy_stops_a_script_that_is_not_the_pages_own(
    chromium: Chrome, melati: Path
) -> None:
    evil = melati.read_bytes().replace(b"</main>", b"<script>document.title='x'</script></main>")
    melati.write_bytes(evil)
    look(chromium, melati)

    assert "Gap report: Puskesmas Melati" == chromium.title
    assert any("Content Security Policy" in log["message"] for log in logged(chromium))


@pytest.mark.parametrize("hostile", [*MARKUP, " ".join(MARKUP)])
def test_the_browser_makes_the_same_elements_whatever_users_typed(
    chromium: Chrome,
    page: Callable[[GapReport, Words], Path],
    audit_text: Callable[..., GapReport],
    hostile: str,
) -> None:
    count = "return [...document.querySelectorAll('*')].map((each) => each.tagName)"
    look(chromium, page(audit_text(UNIT.format(t="Kata")), words_of("en")))
    calm = chromium.execute_script(count)
    logged(chromium)
    look(chromium, page(audit_text(UNIT.format(t=quoted(hostile))), words_of("en")))

    assert calm == chromium.execute_script(count)
    assert [] == logged(chromium)
    assert " ".join(clean(hostile).split()) in chromium.find_element(By.TAG_NAME, "h1").text


def shown(driver: Chrome) -> list[dict[str, str]]:
    """Return what the findings that are shown say of themselves."""
    script = (
        "return [...document.querySelectorAll('.finding')]"
        ".filter((each) => each.checkVisibility()).map((each) => ({...each.dataset}))"
    )
    found: list[dict[str, str]] = driver.execute_script(script)
    return found


def choose(driver: Chrome, **choices: str) -> None:
    """Choose in the filters, as a reader does."""
    for name, value in choices.items():
        Select(driver.find_element(By.NAME, name)).select_by_value(value)


def told(driver: Chrome) -> list[int]:
    """Return how many findings the page says it shows, and of how many."""
    output = driver.find_element(By.CSS_SELECTOR, ".filters output").text
    return [int(figure) for figure in re.findall(r"\d+", output)]


@pytest.mark.parametrize(
    ("name", "value"),
    [("grade", "major"), ("chapter", "7"), ("office", "0"), ("office", NO_OFFICE)],
)
def test_a_filter_leaves_what_fits_and_says_how_many(
    chromium: Chrome, melati: Path, name: str, value: str
) -> None:
    look(chromium, melati)
    before = shown(chromium)
    fitting = [each for each in before if value in each[name].split()]

    choose(chromium, **{name: value})

    assert 0 < len(fitting) < len(before)
    assert fitting == shown(chromium)
    everything = len(example("puskesmas-melati").findings)
    assert [sum(int(each["count"]) for each in fitting), everything] == told(chromium)


def test_filters_work_together_and_are_taken_back_at_once(chromium: Chrome, melati: Path) -> None:
    look(chromium, melati)
    before = shown(chromium)

    choose(chromium, grade="minor", chapter="5", office="1")

    left = shown(chromium)
    assert left
    assert {("minor", "5")} == {(each["grade"], each["chapter"]) for each in left}
    titles = chromium.find_elements(By.CSS_SELECTOR, "div.clause > h3")
    assert {"5"} == {title.text[0] for title in titles if title.is_displayed()}

    chromium.find_element(By.CSS_SELECTOR, ".filters button").click()
    chromium.execute_async_script("setTimeout(arguments[0])")

    assert before == shown(chromium)


def test_a_tile_leads_to_findings_that_were_filtered_away(chromium: Chrome, melati: Path) -> None:
    look(chromium, melati)
    choose(chromium, grade="major", chapter="8")

    tile = chromium.find_element(By.CSS_SELECTOR, '.strip a[href="#f-4.2.3"]')
    chromium.execute_script("arguments[0].scrollIntoView()", tile)
    tile.click()

    assert chromium.find_element(By.ID, "f-4.2.3").is_displayed()


def test_the_keyboard_reaches_the_conclusion_first(chromium: Chrome, melati: Path) -> None:
    look(chromium, melati)
    chromium.find_element(By.TAG_NAME, "body").send_keys("\t")
    first = chromium.switch_to.active_element

    assert "Go to the conclusion" == first.text
    assert first.rect["x"] >= 0


def test_everything_is_there_without_scripts_but_the_filters(melati: Path) -> None:
    with browser(scripts=False) as driver:
        look(driver, melati)
        findings = driver.find_elements(By.CSS_SELECTOR, ".finding")
        sections = driver.find_elements(By.CSS_SELECTOR, "main > section")

        assert "Gap report: Puskesmas Melati" == driver.title
        assert all(each.is_displayed() for each in (*findings, *sections))
        assert not driver.find_element(By.CSS_SELECTOR, ".filters").is_displayed()
