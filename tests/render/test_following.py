"""What has become of the action plan, in every report that shows it."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator
from markdown_it import MarkdownIt

from hostile import HOSTILE
from rendering import drawn, example, flat
from spm_check.audit.following import follow
from spm_check.errors import Place
from spm_check.model.plan import STANDINGS, Action, FollowedPlan, Plan, Progress
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.following import Following, plan_line
from spm_check.render.json_v1 import plain, render_json
from spm_check.render.markdown import render_markdown
from spm_check.render.plan_rows import owner_of, plan_rows, shown
from spm_check.render.report_schema import report_schema
from spm_check.render.terminal import render_terminal
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.plan import plan_words

HERE = Place("plan.yaml", 1, 1)
LATER = "puskesmas-melati-2013"
READER = MarkdownIt("commonmark").enable("table")


def planned(text: str, status: Progress = "done") -> GapReport:
    """Return a report with a plan that says the same everywhere, about what is found and not."""
    report = example("kelurahan-kenanga")
    marks = (report.findings[0].fingerprint(report.unit.name), "f" * 32)
    day = date(2012, 1, 1)
    actions = tuple(
        Action((mark,), HERE, text, text, text, text, text, day, status, text) for mark in marks
    )
    plan = Plan("plan.yaml", actions)
    followed = follow(plan, report.findings, report.unit.name, report.on)
    return replace(report, plan=followed)


def test_a_report_without_a_plan_says_nothing_of_one(words: Words) -> None:
    report = example("kelurahan-kenanga")
    plan = plan_words(words.code)
    assert "plan" not in plain(report, words)
    assert f"## {plan.title}" not in render_markdown(report, words)
    for detail in ("brief", "normal", "full"):
        assert plan.title not in drawn(lambda c, d=detail: render_terminal(report, words, c, d))  # type: ignore[misc]
    assert [] == list(Following(report, words).say(report.findings))


def test_the_json_has_the_plan_by_its_schema(words: Words) -> None:
    report = example(LATER)
    told = json.loads(render_json(report, words))
    assert [] == list(Draft7Validator(report_schema(words.code)).iter_errors(told))
    assert "plan" == list(told)[-1]
    assert {"still_found": 1, "late": 1, "open": 0, "gone": 1, "done": 2} == told["plan"]["counts"]
    assert plain(report, words) == told


def test_a_plan_of_nothing_is_told_too(words: Words) -> None:
    report = replace(example(LATER), plan=FollowedPlan("plan.yaml", (), ()))
    told = json.loads(render_json(report, words))
    assert [] == told["plan"]["actions"]
    assert plan_words(words.code).title in render_markdown(report, words)


def test_the_terminal_tells_of_findings_what_is_urgent_and_at_length_everything(
    words: Words,
) -> None:
    plan = plan_words(words.code)
    for status, urgent in (("done", True), ("open", True)):
        report = planned("Budi", status)  # type: ignore[arg-type]
        told = flat(drawn(lambda c, r=report: render_terminal(r, words, c, "normal")))  # type: ignore[misc]
        assert urgent == (f"{plan.action}: " in told)
    calm = planned("Budi", "open")
    assert calm.plan is not None
    action = replace(calm.plan.actions[0], standing="open")
    calm = replace(calm, plan=replace(calm.plan, actions=(action,)))
    for width in (80, 140):
        normal, full = (
            flat(drawn(lambda c, d=d: render_terminal(calm, words, c, d), width))  # type: ignore[misc]
            for d in ("normal", "full")
        )
        assert f"{plan.action}: {plan.told['open']}, Budi" not in normal
        assert f"{plan.action}: {plan.told['open']}, Budi" in full


def test_one_is_told_as_one(words: Words) -> None:
    plan = plan_words(words.code)
    report = planned("x")
    assert report.plan is not None
    alone = replace(
        report.plan, actions=report.plan.actions[:1], unplanned=report.plan.unplanned[:1]
    )
    line = plan_line(alone, plan)
    assert line.startswith(plan.one_action)
    assert line.endswith(plan.one_unplanned)
    assert plan_line(FollowedPlan("plan.yaml", (), ()), plan).endswith(plan.all_planned)


def test_each_standing_has_words_of_its_own(words: Words) -> None:
    plan = plan_words(words.code)
    for told in (plan.standings, plan.counts, plan.told):
        assert set(STANDINGS) == set(told)
        assert len(STANDINGS) == len(set(told.values()))


def test_an_action_has_one_row_and_what_is_gone_comes_last(words: Words) -> None:
    rows = list(plan_rows(example(LATER), words))
    assert [("minor", "still-found"), ("minor", "late")] == [
        (r.grade, r.standing) for r in rows[:2]
    ]
    assert [None, None, None] == [row.grade for row in rows[2:]]


def test_findings_of_different_kinds_share_the_row_of_their_action(words: Words) -> None:
    report = example("puskesmas-melati")
    some = [report.findings[n].fingerprint(report.unit.name) for n in (0, 3, 10)]
    plan = Plan("plan.yaml", (Action(tuple(some), HERE),))
    followed = follow(plan, report.findings, report.unit.name, report.on)
    first, *others = plan_rows(replace(report, plan=followed), words)
    assert tuple(some) == first.fingerprints
    assert 3 == len(first.findings)
    assert "major" == first.grade
    left = {mark for row in others for mark in row.fingerprints}
    assert len(report.findings) - 3 == len(left)


def test_an_owner_is_an_office_by_its_title_or_what_was_written() -> None:
    unit = example(LATER).unit
    told = [owner_of(Action((), HERE, owner=owner), unit) for owner in ("wmm", "Budi", None)]
    assert ["Wakil Manajemen Mutu", "Budi", ""] == told


def shape(text: str) -> list[str]:
    """Return the kinds of token of a document in their order, but for plain text."""
    plain_ = {"text", "text_special", "softbreak"}
    tokens = [child for token in READER.parse(text) for child in (token, *(token.children or ()))]
    return [token.type for token in tokens if token.type not in plain_]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_what_a_plan_says_only_shows(hostile: str) -> None:
    words = words_of("id")
    tame, wild = (render_markdown(planned(text), words) for text in ("Kata", hostile))
    assert shape(tame) == shape(wild)
    screen = drawn(lambda c: render_terminal(planned(hostile), words, c, "full"))
    assert "\x1b" not in screen
    assert "\u202e" not in screen


@given(st.text(max_size=60))
def test_shown_lines_only_show_and_showing_them_again_changes_nothing(text: str) -> None:
    told = shown(text)
    assert all(line.isprintable() for line in told.split("\n"))
    assert told == shown(told)
    assert " ".join(clean(text).split()) == " ".join(told.split())
