"""The page printed by Chromium: A4, numbered, whole, and nothing that only a screen needs."""

import base64
import io
import re
import unicodedata
from collections.abc import Iterator

import pytest
from pypdf import PdfReader
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select

from browsing import browser, look
from rendering import example
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.html.report import render_html
from spm_check.render.words import words_of
from spm_check.render.words.page import page_words

A4 = (595, 842)
"""In points."""


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chrome]:
    """Return a browser for all tests of this file."""
    with browser() as driver:
        yield driver


@pytest.fixture(scope="module", params=LANGUAGES)
def printed(
    request: pytest.FixtureRequest, chromium: Chrome, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Language, list[str]]:
    """Return the language and the text of each printed page, which is A4."""
    language: Language = request.param
    path = tmp_path_factory.mktemp("printed") / "laporan.html"
    path.write_bytes(render_html(example("puskesmas-melati"), words_of(language)))
    look(chromium, path, dark=True)
    Select(chromium.find_element(By.NAME, "grade")).select_by_value("major")
    wishes = {"preferCSSPageSize": True, "printBackground": True}
    pdf = chromium.execute_cdp_cmd("Page.printToPDF", wishes)["data"]
    pages = PdfReader(io.BytesIO(base64.b64decode(pdf))).pages
    assert {A4} == {(round(page.mediabox.width), round(page.mediabox.height)) for page in pages}
    # Fonts draw some letters as one; they are read as they are written.
    texts = (unicodedata.normalize("NFKC", page.extract_text()) for page in pages)
    return language, [" ".join(text.split()) for text in texts]


def test_every_page_is_numbered_and_says_whose_report_it_is(
    printed: tuple[Language, list[str]],
) -> None:
    language, pages = printed
    title = f"{words_of(language).labels.gap_report}: Puskesmas Melati"
    foot = page_words(language).paper_page

    for number, text in enumerate(pages, 1):
        assert foot.format(page=number, pages=len(pages)) in text
        assert title in text


def test_paper_has_a_place_to_sign_and_no_filters(printed: tuple[Language, list[str]]) -> None:
    language, pages = printed
    own, whole = page_words(language), " ".join(pages)

    assert own.noted_by in pages[-1]
    assert own.filters not in whole
    assert own.skip not in whole


def test_all_findings_are_on_paper_whatever_is_filtered(
    printed: tuple[Language, list[str]],
) -> None:
    language, pages = printed
    words, whole = words_of(language), " ".join(pages)

    for finding in example("puskesmas-melati").findings:
        assert words.findings[finding.code].title in whole


def test_all_requirements_are_on_paper(printed: tuple[Language, list[str]]) -> None:
    _, pages = printed
    found = set(re.findall(r"\d(?:\.\d)+(?:\.\w+)+", " ".join(pages)))

    assert {each.requirement.id for each in example("puskesmas-melati").judgements} - found == set()
