"""Both languages have a word for everything that a report can hold."""

from typing import Any, get_args

import pytest

from spm_check.errors import ComplaintCode
from spm_check.model.clause import RequirementKind
from spm_check.model.extract import UnreadCause
from spm_check.model.finding import GRADES, RULES, FindingCode
from spm_check.model.holdings import FlawKind, ObstacleKind
from spm_check.model.manual_text import WhyUnread
from spm_check.model.report import VERDICTS, Colour, Fault, State
from spm_check.model.text import LANGUAGES, Language
from spm_check.model.unit import DocumentKind, UnitKind
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

FLAWS = {*get_args(ObstacleKind), "missing", "other-form", "folder", "no-evidence"}
STATES = {
    *get_args(Fault),
    *("sound", "on-paper", "practised", "wrong-kind", "incomplete", "unread"),
}
WHY_UNREAD = {*get_args(UnreadCause), "scan", "no-library", "too-long"}


@pytest.mark.parametrize(
    ("mapping", "keys"),
    [
        ("findings", set(RULES)),
        ("findings", set(get_args(FindingCode))),
        ("complaints", set(get_args(ComplaintCode))),
        ("verdicts", set(VERDICTS)),
        ("conclusions", set(GRADES)),
        ("colours", set(get_args(Colour))),
        ("states", STATES),
        ("flaws", FLAWS),
        ("unread", WHY_UNREAD),
        ("kinds", set(get_args(RequirementKind))),
        ("requirement_kinds", set(get_args(RequirementKind))),
        ("unit_kinds", set(get_args(UnitKind))),
        ("item_kinds", {*get_args(DocumentKind), "record"}),
    ],
)
def test_there_is_a_word_for_everything(mapping: str, keys: set[str], words: Words) -> None:
    told: Any = getattr(words, mapping)
    assert keys == set(told)


def test_the_lists_above_are_those_of_the_model() -> None:
    assert FLAWS == {word for part in get_args(FlawKind) for word in get_args(part) or [part]}
    assert WHY_UNREAD == {word for part in get_args(WhyUnread) for word in get_args(part)}
    assert STATES == {word for part in get_args(State) for word in get_args(part) or [part]}


def test_words_that_tell_things_apart_differ(words: Words) -> None:
    for name in ("verdicts", "conclusions", "colours", "states", "kinds", "unit_kinds"):
        told = list(getattr(words, name).values())
        assert len(told) == len(set(told)), name


def test_a_year_has_twelve_months(words: Words) -> None:
    assert 12 == len(set(words.months))


def test_both_languages_know_the_same_reasons_and_one_for_all_others() -> None:
    assert set(words_of("id").reasons) == set(words_of("en").reasons)
    assert "" in words_of("en").reasons


@pytest.mark.parametrize("code", LANGUAGES)
def test_words_are_found_by_their_language(code: Language) -> None:
    assert code == words_of(code).code
