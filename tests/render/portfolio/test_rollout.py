"""What has become of a roll-out plan, as people read it."""

import re
from dataclasses import replace
from datetime import date

import pytest
from rich.console import Console

from builders import START
from pages import Page
from portfolios import plain_line, portfolio_of
from rendering import drawn, flat
from spm_check.model.portfolio import Portfolio
from spm_check.model.report import Count
from spm_check.model.rollout import FollowedPhase, FollowedRollout, Phase, PhaseStanding, Short
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.portfolio.filing import report_link
from spm_check.render.portfolio.html import portfolio_html
from spm_check.render.portfolio.html.rollout import MOST
from spm_check.render.portfolio.rollout import RolloutTeller
from spm_check.render.portfolio.terminal import render_portfolio
from spm_check.render.words import words_of

EN = words_of("en")
CITY = portfolio_of(*(plain_line(f"u{n}", name=f"Unit {n}") for n in range(9)))


def phase(standing: PhaseStanding, left: int, short: int = 2) -> FollowedPhase:
    """Return a phase of nine units, so many of which have not reached their target."""
    paths = tuple(f"u{n}" for n in range(9))
    day = date(2012, 7, 1)
    return FollowedPhase(
        Phase("Kesehatan", paths, date(2012, 8, 1), day, 800, START),
        standing,
        left,
        paths[short:],
        tuple(Short(path, Count(1, 2)) for path in paths[:short]),
        Count(7, 9),
    )


def city(*phases: FollowedPhase, unplanned: tuple[str, ...] = ()) -> Portfolio:
    """Return the portfolio of a city with a roll-out plan."""
    return replace(CITY, rollout=FollowedRollout("rollout.yaml", phases, unplanned))


def screen(made: Portfolio, language: Language = "en", width: int = 100) -> str:
    """Return the portfolio as it is drawn, in one line."""

    def paint(console: Console) -> None:
        render_portfolio(made, words_of(language), console)

    return flat(drawn(paint, width))


@pytest.mark.parametrize(
    ("standing", "left", "told"),
    [
        ("behind", -1, "1 day late"),
        ("behind", -92, "92 days late"),
        ("under-way", 0, "due today"),
        ("under-way", 1, "1 day left"),
        ("under-way", 30, "30 days left"),
        ("not-begun", 60, "begins on 1 August 2012"),
        ("reached", -3, "reached"),
    ],
)
def test_a_standing_says_how_far_its_day_is_away(
    standing: PhaseStanding, left: int, told: str
) -> None:
    made = city(phase(standing, left))
    assert made.rollout is not None
    (line,) = RolloutTeller(made.rollout, made, EN).lines()
    assert told == line.told
    assert told in screen(made)


def test_the_conclusion_counts_who_should_be_there_who_is_and_who_is_early() -> None:
    late, early = phase("behind", -1), phase("under-way", 30)
    told = screen(city(late, early))
    assert (
        "Units that should have reached their target by 1 July 2012: 9; those that have: 7. "
        "7 units have reached their target ahead of the date."
    ) in told


def test_before_the_first_date_it_is_named() -> None:
    soon = phase("under-way", 30, short=8)
    later = replace(soon, phase=replace(soon.phase, by=date(2012, 7, 31)))
    told = screen(city(later))
    assert (
        "The first target date is 31 July 2012. 1 unit has reached its target ahead of the date."
    ) in told


def test_who_is_not_there_is_named_and_of_many_the_rest_is_counted() -> None:
    told = screen(city(phase("behind", -1, short=7)))
    assert "Not there yet, Kesehatan: Unit 0 (50.0%); Unit 1 (50.0%)" in told
    assert "Unit 4 (50.0%); and 2 more" in told
    assert "Not there yet" not in screen(city(phase("not-begun", 60)))


def test_who_cannot_be_read_is_named_by_path_and_who_is_in_no_phase_is_told() -> None:
    unread = replace(phase("behind", -1), short=(Short("k/rusak", None),))
    told = screen(city(unread, unplanned=("u8",)))
    assert "k/rusak (cannot be read)" in told
    assert "In no phase (1 unit): Unit 8" in told


def test_a_phase_without_units_says_so() -> None:
    empty = phase("under-way", 30, short=0)
    empty = replace(empty, phase=replace(empty.phase, units=()), reached=())
    assert "no unit yet" in screen(city(empty))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [60, 80, 140])
def test_it_fits_and_nothing_hostile_acts(language: Language, width: int) -> None:
    hostile = phase("behind", -1)
    hostile = replace(hostile, phase=replace(hostile.phase, name="\x1b[31m[red]x\u202e"))
    told = screen(city(hostile), language, width)
    assert "\x1b" not in told
    assert "\u202e" not in told
    assert "[red]x" in told


def test_without_a_plan_nothing_is_said_of_one() -> None:
    assert "Roll-out" not in screen(CITY)


def test_the_page_tells_the_plan_and_leads_to_the_units_that_are_not_there() -> None:
    unread = replace(phase("behind", -1), short=(Short("k/rusak", None), Short("u0", Count(1, 2))))
    told = portfolio_html(city(unread, unplanned=("u8",)), EN, "kota_files").decode()
    page = " ".join(Page(told.encode()).lines)
    assert "Units that should have reached their target by 1 July 2012: 9" in page
    assert "Not there yet, Kesehatan" in page
    assert "k/rusak (cannot be read)" in page
    (part,) = re.findall(r'(?s)<section id="rollout".*?</section>', told)
    links = {report_link("kota_files", path) for path in ("u0", "u8")}
    assert links == set(re.findall(r'href="([^"#]+)"', part))
    assert 'id="rollout"' not in portfolio_html(CITY, EN).decode()


def test_of_very_many_the_page_names_some_and_counts_the_rest() -> None:
    many = replace(phase("behind", -1), short=(Short("u0", Count(1, 2)),) * (MOST + 3))
    told = portfolio_html(city(many), EN).decode()
    (part,) = re.findall(r'(?s)<section id="rollout".*?</section>', told)
    assert "and 3 more" in part
    assert MOST + 1 == part.count("<li>")
