"""Nothing that units call themselves acts on a screen, in a page or in JSON: it only shows."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hostile import HOSTILE
from pages import Page
from portfolios import KELURAHAN, MELATI, before, line, portfolio_of, unread
from rendering import drawn
from spm_check.model.portfolio import Portfolio
from spm_check.render.clean import clean
from spm_check.render.portfolio.html import portfolio_html
from spm_check.render.portfolio.json import portfolio_json
from spm_check.render.portfolio.terminal import render_portfolio
from spm_check.render.words import words_of

WORDS = words_of("id")
TEXTS = st.sampled_from(HOSTILE) | st.text(st.characters(codec=None), min_size=1, max_size=30)


def city(text: str) -> Portfolio:
    """Return a portfolio that has a text wherever its units, or whoever runs it, may type one."""
    units = (line(MELATI, f"{text}/a", text), line(KELURAHAN, "b/b", text))
    problem = unread(f"{text}/x", text)
    then = {f"{text}/a": before(999, 1)}
    return portfolio_of(*units, unreadable=(problem,), then=then, root=text)


@given(TEXTS)
def test_a_terminal_shows_only_what_prints(text: str) -> None:
    screen = drawn(lambda console: render_portfolio(city(text), WORDS, console), 140)
    assert screen.replace("\n", "").isprintable()


@pytest.mark.parametrize("text", ["[bold]tebal[/bold]", "[/foo]", ":smile:", "\\[x]"])
def test_a_terminal_shows_marks_as_they_are(text: str) -> None:
    screen = drawn(lambda console: render_portfolio(city(text), WORDS, console), 140)
    assert f"Portofolio unit: {text}" == screen.splitlines()[0].rstrip()
    assert 4 <= screen.count(text)


@given(TEXTS)
def test_a_page_only_shows_it(text: str) -> None:
    page = Page(portfolio_html(city(text), WORDS, "kota_files"))
    assert clean(text) in "".join(page.whole["h1"])
    assert 1 == len(page.whole["script"])
    assert {"doctype html"} == set(page.others)
    links = [link for link in page.values("href") if not link.startswith("#")]
    assert all(link.startswith("kota_files/") and "/" not in link[11:] for link in links)


@given(TEXTS)
def test_json_gives_it_back_and_acts_on_no_screen(text: str) -> None:
    told = portfolio_json(city(text), WORDS)
    document = json.loads(told)
    assert text == document["root"]
    assert {text} == {unit["name"] for unit in document["units"]}
    assert told.replace("\n", "").isprintable()
