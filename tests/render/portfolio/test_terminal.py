"""A portfolio on a terminal says what to do first, and stays readable at any size."""

import re
from typing import Any

import pytest
from rich.cells import cell_len
from rich.console import Console

from portfolios import KELURAHAN, LATE, MELATI, SOUND, before, line, portfolio_of, unread
from rendering import drawn, flat
from spm_check.model.portfolio import Portfolio
from spm_check.render.portfolio.terminal import render_portfolio
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio import portfolio_words

EN = words_of("en")


def draw(made: Portfolio, width: int = 140, words: Words = EN, **how: Any) -> str:
    """Return a portfolio as it is drawn."""

    def paint(console: Console) -> None:
        render_portfolio(made, words, console)

    return drawn(paint, width, **how)


@pytest.fixture(scope="module")
def city() -> Portfolio:
    """Return a city of two sectors, of which a unit fell back and one cannot be read."""
    units = [
        line(LATE, "kesehatan/melati"),
        line(MELATI, "kesehatan/mawar", "Puskesmas Mawar"),
        line(KELURAHAN, "wilayah/kenanga"),
        line(SOUND, "wilayah/izin"),
    ]
    then = {"kesehatan/mawar": before(950, 2), "wilayah/izin": before(900, 0)}
    return portfolio_of(*units, unreadable=(unread("wilayah/rusak"),), then=then)


def test_what_to_do_first_stands_above_all_figures(city: Portfolio) -> None:
    screen = flat(draw(city))
    told = [
        "Portfolio of units: kota 5 units; 2 groups by folder; document review as of 1 July 2012",
        "Does not conform: 2 have major nonconformities, 1 has minor ones only",
        "1 has none, 1 could not be read",
        "What to do first",
        "1 unit could not be read and is not counted",
        "Preventive action (P6): lacking in 2 of 4 units, closes 10 gaps",
        "Fell back • Puskesmas Mawar: from 95.0% to 85.6%, major nonconformities from 2 to 7",
        "Behind with the action plan • Puskesmas Melati: 2 done but still found",
        "Ready for a certification audit • Kantor Perizinan Anggrek",
        "Ranking, the weakest first",
        "Units by clauses",
        "Units that could not be read",
    ]
    places = [screen.find(text) for text in told]
    assert -1 not in places, told[places.index(-1)]
    assert sorted(places) == places


def test_the_weakest_group_and_its_weakest_unit_come_first(city: Portfolio) -> None:
    ranking = draw(city).split("Ranking")[1].split("Units by clauses")[0]
    names = re.findall(r"wilayah \(2\)|kesehatan \(2\)|Kelurahan|Kantor|Mawar|Melati", ranking)
    assert ["wilayah (2)", "Kelurahan", "Kantor"] == names[:3]
    assert "+10.0" in ranking
    assert "-9.4" in ranking


@pytest.mark.parametrize("width", [60, 80, 100, 140, 220])
def test_no_line_is_wider_than_the_terminal(city: Portfolio, words: Words, width: int) -> None:
    screen = draw(city, width, words)
    assert max(cell_len(each.rstrip()) for each in screen.splitlines()) <= min(width, 140)


@pytest.mark.parametrize("width", [60, 80, 140])
def test_every_verdict_of_the_matrix_stands_below_its_clause(city: Portfolio, width: int) -> None:
    letters = {"M": "major", "m": "minor", "o": "observation", "·": "conformity"}
    screen = draw(city, width).split("Units by clauses")[1].splitlines()
    wanted = {n: v for n, v in line(KELURAHAN).clauses.items() if v in letters.values()}
    found = {}
    heads: list[str] = []
    for each in screen:
        if re.fullmatch(r"[ \d.]+", each) and each.strip():
            heads.append(each)
        elif "Kelurahan" in each:
            for column, sign in enumerate(each):
                number = "".join(head[column : column + 1] for head in heads).strip()
                if number:
                    found[number] = letters.get(sign)
        elif not each.strip():
            heads = []
    assert wanted == found


def test_a_terminal_of_ascii_alone_is_spoken_to_in_ascii(city: Portfolio, words: Words) -> None:
    assert draw(city, 80, words, encoding="ascii").isascii()


def test_of_thousands_the_weakest_are_shown_and_the_others_counted() -> None:
    units = [line(MELATI, f"k{n % 30:02}/u{n:04}", f"Unit {n:04}") for n in range(2000)]
    screen = draw(portfolio_of(*units, unreadable=tuple(unread(f"x{n}") for n in range(90))))
    assert len(screen.splitlines()) < 200
    assert "and 18 more groups" in screen
    assert "and 64 more units" in screen
    assert "and 80 more units" in screen
    assert "spm-check portfolio kota" in screen


def test_where_nothing_can_be_read_that_is_said(words: Words) -> None:
    screen = draw(portfolio_of(unreadable=(unread("rusak"),)), words=words)
    assert portfolio_words(words.code).none_readable in screen
    assert "rusak/unit.yaml:3:7" in screen
