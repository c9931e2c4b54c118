"""A portfolio as JSON: valid by its schema, a line for each thing, the same in both languages."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft7Validator

from builders import START
from portfolios import KELURAHAN, LATE, before, gap, line, plain_line, portfolio_of, unread
from spm_check.model.portfolio import Portfolio
from spm_check.model.report import Count
from spm_check.model.rollout import FollowedPhase, FollowedRollout, Phase, Short
from spm_check.model.text import LANGUAGES, Language
from spm_check.render.portfolio.json import portfolio_json
from spm_check.render.portfolio.schema import ADVICE, portfolio_schema
from spm_check.render.words import words_of

DAY = date(2012, 3, 31)
PHASE = Phase("Kesehatan", ("kes/melati", "kes/rusak"), DAY, DAY, 825, START)
ROLLOUT = FollowedRollout(
    "rollout.yaml",
    (
        FollowedPhase(
            PHASE, "behind", -92, ("kes/melati",), (Short("kes/rusak", None),), Count(9, 10)
        ),
    ),
    ("wilayah/kenanga",),
)


@pytest.fixture(scope="module")
def city() -> Portfolio:
    """Return a portfolio with every kind of advice, an earlier one and a roll-out plan."""
    minor = gap("5.6.1.p3", "record-stale", "minor")
    made = portfolio_of(
        line(LATE, "kes/melati"),
        line(KELURAHAN, "wilayah/kenanga"),
        plain_line("wilayah/siap", met=10),
        plain_line("wilayah/hampir", minor, met=9, parent=None),
        unreadable=(unread("kes/rusak"),),
        then={"wilayah/kenanga": before(900, 0)},
    )
    return replace(made, rollout=ROLLOUT)


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_valid_and_has_no_other_keys(city: Portfolio, language: Language) -> None:
    schema = portfolio_schema(language)
    told = json.loads(portfolio_json(city, words_of(language)))
    assert [] == list(Draft7Validator(schema).iter_errors(told))
    assert list(schema["properties"]) == list(told)
    assert set(ADVICE) == {each["advice"] for each in told["advice"]}
    (phase,) = told["rollout"]["phases"]
    assert list(schema["properties"]["rollout"]["anyOf"][0]["properties"]) == list(told["rollout"])
    assert 82.5 == phase["target"]
    assert [{"path": "kes/rusak", "fulfilled": None}] == phase["short"]


def test_of_nothing_it_is_valid(city: Portfolio) -> None:
    told = json.loads(portfolio_json(replace(city, rollout=None), words_of("en")))
    assert told["rollout"] is None
    empty = json.loads(portfolio_json(portfolio_of(), words_of("en")))
    assert Draft7Validator(portfolio_schema("en")).is_valid(empty)


def test_both_languages_tell_the_same_but_for_texts(city: Portfolio) -> None:
    def facts(language: Language) -> object:
        told = json.loads(portfolio_json(city, words_of(language)))
        for key in ("language", "note"):
            del told[key]
        for each in told["unreadable"]:
            del each["problem"], each["problems"]
        for each in told["advice"]:
            each.pop("title", None)
        return told

    assert facts("id") == facts("en")


def test_every_unit_group_advice_and_phase_has_a_line(city: Portfolio) -> None:
    text = portfolio_json(city, words_of("en"))
    lines = {line.strip().rstrip(",") for line in text.splitlines()}
    told = json.loads(text)
    for each in (*told["units"], *told["groups"], *told["advice"], *told["rollout"]["phases"]):
        assert json.dumps(each, ensure_ascii=False) in lines


@given(st.text(), st.text())
def test_no_text_of_a_unit_breaks_it(name: str, parent: str) -> None:
    made = portfolio_of(plain_line("a", name=name, parent=parent), by="parent")
    text = portfolio_json(made, words_of("id"))
    (unit,) = json.loads(text)["units"]
    assert (name, parent, parent) == (unit["name"], unit["parent"], unit["group"])
    assert all(sign.isprintable() or sign == "\n" for sign in text)
