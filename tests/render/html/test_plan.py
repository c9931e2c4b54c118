"""The page tells of an action plan what terminal and Markdown tell, and of none nothing."""

from dataclasses import replace
from datetime import date

import pytest

from marked_up import MARKUP
from pages import Page
from rendering import example
from spm_check.audit.following import follow
from spm_check.errors import Place
from spm_check.model.plan import STANDINGS, Action, FollowedPlan, Plan
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.following import plan_line
from spm_check.render.html.report import render_html
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words

LATER = "puskesmas-melati-2013"
HERE = Place("plan.yaml", 1, 1)


def planned(text: str) -> GapReport:
    """Return a report with a plan that says the same everywhere, about what is found and not."""
    report = example("kelurahan-kenanga")
    mark = report.findings[0].fingerprint(report.unit.name)
    due = date(2012, 1, 1)
    actions = tuple(
        Action((each,), HERE, about=text, owner=text, due=due) for each in (mark, "f" * 32)
    )
    followed = follow(Plan("plan.yaml", actions), report.findings, report.unit.name, report.on)
    return replace(report, plan=followed)


def test_a_page_without_a_plan_says_nothing_of_one(words: Words) -> None:
    page = Page(render_html(example("puskesmas-melati"), words))

    assert "plan" not in page.values("id")
    assert "#plan" not in page.values("href")
    assert plan_words(words.code).action not in page.lines


def test_findings_tell_how_their_action_stands_who_does_it_and_until_when(words: Words) -> None:
    page, plan = Page(render_html(example(LATER), words)), plan_words(words.code)
    told = [page.lines[n + 1] for n, line in enumerate(page.lines) if line == plan.action]

    assert [plan.told["still-found"], plan.told["late"]] == [each.split(", W")[0] for each in told]
    assert all("Wakil Manajemen Mutu" in each for each in told)
    assert all("2013" in each for each in told)


def test_the_counts_of_the_plan_stand_in_the_conclusion_and_above_its_actions(
    words: Words,
) -> None:
    report = example(LATER)
    page, plan = Page(render_html(report, words)), plan_words(words.code)
    assert report.plan is not None
    line = plan_line(report.plan, plan)

    assert f"{plan.title}: {line}." in page.lines
    at = len(page.lines) - 1 - page.lines[::-1].index(f"{plan.title} (5)")
    assert f"{line}." == page.lines[at + 1]
    below = page.lines[at:]
    assert plan.columns["owner"] in below
    for each in report.plan.actions:
        assert plan.standings[each.standing] in below


def test_a_plan_of_nothing_has_its_line_and_no_table(words: Words) -> None:
    report = replace(example(LATER), plan=FollowedPlan("plan.yaml", (), ()))
    page, plan = Page(render_html(report, words)), plan_words(words.code)

    assert report.plan is not None
    assert f"{plan_line(report.plan, plan)}." in page.lines
    assert plan.columns["owner"] not in page.lines


def test_the_colour_of_a_standing_never_stands_for_its_word(words: Words) -> None:
    page = Page(render_html(example(LATER), words))
    classes = [each.split()[1] for each in page.values("class") if each.startswith("standing ")]

    assert set(classes) < set(STANDINGS)
    assert ["still-found", "late"] == classes[:2]


@pytest.mark.parametrize("hostile", MARKUP)
def test_what_a_plan_says_only_shows(hostile: str) -> None:
    words = words_of("en")
    calm, wild = (Page(render_html(planned(text), words)) for text in ("Kata", hostile))
    wanted = " ".join(clean(hostile).split())

    assert calm.elements == wild.elements
    assert calm.values("href") == wild.values("href")
    assert 4 <= sum(wanted in line for line in wild.lines)
