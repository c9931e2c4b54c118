"""The page of a portfolio: complete, within its policy, and proof against hostile names."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marked_up import MARKUP
from pages import Page
from portfolios import KELURAHAN, LATE, MELATI, SOUND, before, line, portfolio_of, unread
from spm_check.model.portfolio import Portfolio
from spm_check.render.clean import clean
from spm_check.render.portfolio.filing import report_link, report_name
from spm_check.render.portfolio.html import portfolio_html
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

EN = words_of("en")


def city(text: str = "Kata", folder: str = "a") -> Portfolio:
    """Return a portfolio in which units, groups, the root and a problem are called by a text."""
    units = [
        line(MELATI, f"{folder}/melati", text),
        line(LATE, f"{folder}/mawar", f"{text} dua"),
        line(KELURAHAN, "b/kenanga", text),
        line(SOUND, "b/izin"),
    ]
    then = {f"{folder}/mawar": before(950, 2), "b/izin": before(900, 0)}
    return portfolio_of(*units, unreadable=(unread(f"{folder}/rusak", text),), then=then, root=text)


def test_each_unit_leads_to_its_report_beside_the_page(words: Words) -> None:
    page = Page(portfolio_html(city(), words, "kota_files"))
    wanted = {report_link("kota_files", unit.path) for unit in city().units}
    assert wanted == {link for link in page.values("href") if not link.startswith("#")}


def test_without_reports_beside_it_the_page_says_how_to_get_them(words: Words) -> None:
    page = Page(portfolio_html(city(), words))
    assert all(link.startswith("#") for link in page.values("href"))
    assert any("spm-check portfolio Kata -o" in each for each in page.lines)


def test_every_unit_has_its_figures_and_its_verdicts_in_words() -> None:
    page = portfolio_html(city(), EN).decode()
    rows = re.findall(r'(?s)<tr role="row" data-g.*?</tr>', page)
    assert len(city().units) == len(rows)
    (row,) = (each for each in rows if "b/izin" in each)
    assert "100.0%" in row
    assert "+10.0" in row
    (worst,) = (each for each in rows if "b/kenanga" in each)
    verdicts = line(KELURAHAN).clauses
    majors = [number for number, verdict in verdicts.items() if verdict == "major"]
    assert f"major: {', '.join(majors)}; minor: " in worst


def test_the_map_tells_how_many_of_a_group_fall_short() -> None:
    page = unescape(portfolio_html(city(), EN).decode())
    assert "b, 4.2.3 Control of documents: 1 of 2 units fall short, 1 of them far" in page
    assert "All units, 4.2.3 Control of documents: 3 of 4 units fall short" in page


def test_what_could_not_be_read_is_listed_with_every_problem() -> None:
    page = Page(portfolio_html(city(), EN))
    told = [each for each in page.lines if each.startswith("a/rusak/unit.yaml:3:7")]
    assert 2 == len(told)


def test_the_page_asks_for_nothing_from_anywhere(words: Words) -> None:
    page = Page(portfolio_html(city(), words, "kota_files"))
    assert not {"style", "src", "srcset", "action"} & {name for _, name, _ in page.attributes}
    assert not {"link", "img", "iframe", "object", "base"} & set(page.whole)
    assert page.values("content")[0].startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize("hostile", MARKUP)
def test_the_page_has_the_same_elements_whatever_units_are_called(hostile: str) -> None:
    calm = Page(portfolio_html(city(), EN, "kota_files"))
    wild = Page(portfolio_html(city(hostile, hostile.replace("/", "|")), EN, "kota_files"))
    assert calm.elements == wild.elements
    assert calm.others == wild.others
    assert calm.whole["script"] == wild.whole["script"]
    assert any(" ".join(clean(hostile).split()) in each for each in wild.lines)


PATHS = st.text(st.characters(codec=None), min_size=1, max_size=300) | st.sampled_from(
    ["..", "../../etc/passwd", "/etc", "a\\..\\b", "con", "nul.html", "a\0b", ".", "x" * 4000]
)


@given(PATHS)
def test_the_name_of_a_report_leads_nowhere_else(path: str) -> None:
    name = report_name(path)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{16}\.html", name)
    assert len(name) < 80


@given(st.sets(PATHS, min_size=2, max_size=2))
def test_no_two_units_have_the_same_report(paths: set[str]) -> None:
    assert 2 == len({report_name(path) for path in paths})


def test_units_that_differ_only_by_signs_or_case_have_reports_of_their_own() -> None:
    paths = ["a/b", "a-b", "A/B", "a/b ", "ä/b"]
    assert len(paths) == len({report_name(path).lower() for path in paths})
