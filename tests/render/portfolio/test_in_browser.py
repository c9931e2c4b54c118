"""The page of a portfolio in headless Chromium: accessible, sorted and narrowed by its reader."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select

from browsing import browser, logged, look, requests, violations
from portfolios import KELURAHAN, MELATI, SOUND, before, line, portfolio_of, unread
from published import published
from spm_check.render.portfolio.html import portfolio_html
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

WITHIN = 2
"""How many pixels text may be wider than the window: none, but for rounding."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Return a browser for all tests of this file."""
    with browser() as driver:
        yield driver


def written(path: Path, words: Words) -> Path:
    """Write the page of a city with two groups, an earlier portfolio and a unit that is broken."""
    units = [
        line(MELATI, "kesehatan/melati", "Puskesmas Melati"),
        line(KELURAHAN, "wilayah/kenanga", "Kelurahan Kenanga"),
        line(SOUND, "wilayah/izin", "Kantor Anggrek"),
    ]
    then = {"wilayah/izin": before(900, 0), "kesehatan/melati": before(950, 2)}
    made = portfolio_of(*units, unreadable=(unread("wilayah/rusak"),), then=then)
    page = path / "kota.html"
    page.write_bytes(portfolio_html(made, words, "kota_files"))
    return page


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return the page in English."""
    return written(tmp_path, words_of("en"))


def press(driver: Chrome, element: WebElement) -> None:
    """Click on what is there, wherever the window has been moved to."""
    driver.execute_script("arguments[0].click()", element)


def shown(driver: Chrome) -> list[str]:
    """Return the names of the units that are shown, from top to bottom."""
    rows = driver.find_elements(By.CSS_SELECTOR, "table.units tbody tr:not([hidden]) th")
    return [row.text.split()[1] for row in rows]


@pytest.mark.parametrize(("width", "light"), [(320, "light"), (1440, "dark")])
def test_axe_finds_nothing_wrong(
    chromium: Chrome, tmp_path: Path, words: Words, width: int, light: str
) -> None:
    look(chromium, written(tmp_path, words), width, dark=light == "dark")

    assert [] == violations(chromium, published("axe-core/axe.min.js").read_text(encoding="utf-8"))
    assert width + WITHIN > chromium.execute_script("return document.documentElement.scrollWidth")


def test_a_click_on_a_heading_sorts_and_a_second_one_turns_round(
    chromium: Chrome, page: Path
) -> None:
    look(chromium, page)
    assert ["Kenanga", "Melati", "Anggrek"] == shown(chromium)
    name, _, share, change, *_ = chromium.find_elements(By.CSS_SELECTOR, ".units thead button")

    press(chromium, share)
    assert ["Anggrek", "Melati", "Kenanga"] == shown(chromium)
    press(chromium, name)
    assert ["Anggrek", "Kenanga", "Melati"] == shown(chromium)
    press(chromium, change)
    assert ["Melati", "Anggrek", "Kenanga"] == shown(chromium)
    sorts = chromium.find_elements(By.CSS_SELECTOR, '[aria-sort="ascending"]')
    assert ["Change"] == [each.text.strip("↑ ") for each in sorts]


def test_the_keyboard_alone_sorts_and_narrows(chromium: Chrome, page: Path) -> None:
    look(chromium, page)
    search = chromium.find_element(By.CSS_SELECTOR, ".filters input")
    search.send_keys("wilayah/")
    assert ["Kenanga", "Anggrek"] == shown(chromium)
    assert "2 of 3 units are shown." == chromium.find_element(By.TAG_NAME, "output").text
    button = chromium.find_element(By.CSS_SELECTOR, ".units thead button")
    button.send_keys(Keys.ENTER)
    assert ["Anggrek", "Kenanga"] == shown(chromium)
    assert button == chromium.switch_to.active_element


def test_groups_and_grades_narrow_the_table(chromium: Chrome, page: Path) -> None:
    look(chromium, page)
    Select(chromium.find_element(By.NAME, "g")).select_by_visible_text("wilayah")
    assert ["Kenanga", "Anggrek"] == shown(chromium)
    Select(chromium.find_element(By.NAME, "w")).select_by_visible_text("major")
    assert ["Kenanga"] == shown(chromium)
    press(chromium, chromium.find_element(By.CSS_SELECTOR, "[type=reset]"))
    chromium.execute_async_script("setTimeout(arguments[0])")
    assert 3 == len(shown(chromium))


def test_the_page_asks_for_nothing_and_breaks_no_rule_of_its_policy(
    chromium: Chrome, page: Path
) -> None:
    requests(chromium)
    logged(chromium)
    look(chromium, page)
    press(chromium, chromium.find_element(By.CSS_SELECTOR, ".units thead button"))

    assert [page.as_uri()] == requests(chromium)
    assert [] == logged(chromium)


def test_without_scripts_all_is_there_but_the_filters(page: Path) -> None:
    with browser(scripts=False) as driver:
        look(driver, page)
        assert 3 == len(shown(driver))
        assert not driver.find_element(By.CLASS_NAME, "filters").is_displayed()
        assert [] == driver.find_elements(By.CSS_SELECTOR, ".units button")
