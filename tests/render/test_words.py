"""Every phrase uses the facts that it is given, is whole, and keeps to its language."""

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import get_args

import pytest

from rendering import names_in
from spm_check.errors import ComplaintCode
from spm_check.model.finding import FindingCode
from spm_check.model.report import GapReport
from spm_check.render.sentences import Speaker
from spm_check.render.words import words_of
from spm_check.render.words.book import FindingPhrase, Labels, Words
from spm_check.render.words.complaint_book import ComplaintPhrase

ID, EN = words_of("id"), words_of("en")
MAPPINGS = (
    "verdicts",
    "conclusions",
    "colours",
    "states",
    "flaws",
    "kinds",
    "requirement_kinds",
    "unit_kinds",
    "item_kinds",
    "reasons",
    "unread",
)

GIVEN_TO_LABELS = {
    "left_out_note": {"count"},
    "for_instance": {"names"},
    "observed_note": {"count"},
    "others": {"count"},
    "shared_by": {"name"},
    "shared_action": {"ids", "owner", "section", "declare"},
    "regraded_note": {"code", "old", "new"},
    "bands_note": {"green", "yellow"},
    "more": {"count"},
    "answer_with": {"key"},
    "did_you_mean": {"near"},
    "read_to_page": {"page"},
    "nearest_heading": {"heading"},
    "last_heading": {"heading"},
    "on_page": {"page"},
    "mistakes": {"count"},
    "not_written": {"path", "reason"},
    "bug": {"version", "error"},
}
"""The names that the labels with blanks are given; all other labels have none."""


def phrases(words: Words) -> Iterator[tuple[str, str]]:
    """Yield all that a language says, each with where it stands."""
    for code in get_args(FindingCode):
        for part, text in words.findings[code]._asdict().items():  # type: ignore[literal-required]
            if text or part not in {"undated", "alone"}:
                yield f"findings.{code}.{part}", text
    for code in get_args(ComplaintCode):
        for part, text in words.complaints[code]._asdict().items():  # type: ignore[literal-required]
            yield f"complaints.{code}.{part}", text
    for field in fields(Labels):
        yield f"labels.{field.name}", getattr(words.labels, field.name)
    for name in MAPPINGS:
        for key, text in getattr(words, name).items():
            yield f"{name}.{key}", text
    yield from (("month", month) for month in words.months)
    yield from (("or", words.or_), ("and", words.and_))


@pytest.fixture(scope="module")
def given_to_findings(every_finding: GapReport) -> set[str]:
    """Return the names that every sentence about a finding is given."""
    first = every_finding.findings[0]
    return set(Speaker(every_finding, EN)._given([first], []))  # noqa: SLF001  what it promises


@pytest.mark.parametrize("code", get_args(FindingCode))
def test_a_finding_uses_only_what_it_is_given(
    code: FindingCode, words: Words, given_to_findings: set[str]
) -> None:
    phrase = words.findings[code]
    for template in (phrase.message, phrase.action, phrase.undated, phrase.alone):
        assert given_to_findings >= names_in(template)
    assert set() == names_in(phrase.title) | names_in(phrase.why)  # these are never filled


@pytest.mark.parametrize("code", get_args(FindingCode))
def test_both_languages_tell_the_same_facts_of_a_finding(code: FindingCode) -> None:
    for one, other in zip(ID.findings[code], EN.findings[code], strict=True):
        assert names_in(one) == names_in(other)


@pytest.mark.parametrize("code", get_args(FindingCode))
def test_a_message_that_names_a_day_has_another_without(code: FindingCode, words: Words) -> None:
    # These always have their day: it is what they are about.
    dated = {
        *("not-yet-effective", "date-in-future"),
        *("head-changed-since-approval", "legal-basis-expired"),
    }
    phrase: FindingPhrase = words.findings[code]
    assert ("day" in names_in(phrase.message) and code not in dated) == bool(phrase.undated)
    assert "day" not in names_in(phrase.undated)


def test_labels_have_the_blanks_that_are_filled(words: Words) -> None:
    for field in fields(Labels):
        wanted = GIVEN_TO_LABELS.get(field.name, set())
        assert wanted == names_in(getattr(words.labels, field.name)), field.name


def test_no_phrase_is_blank_and_none_has_a_space_too_many(words: Words) -> None:
    for where, text in phrases(words):
        assert text.strip(), where
        assert text == text.strip(), where
        assert "  " not in text, where
        assert not re.search(r" [,;:]| \.(?!\.)", text), where


def test_a_finding_is_told_in_whole_sentences_under_a_title(words: Words) -> None:
    for code in get_args(FindingCode):
        phrase: FindingPhrase = words.findings[code]  # type: ignore[literal-required]
        for text in filter(None, phrase[1:]):
            assert text.endswith("."), text
            assert not text[0].islower(), text
        assert phrase.title[-1] not in ".:;,"


def test_a_complaint_is_a_clause_that_can_go_on_and_a_whole_sentence(words: Words) -> None:
    for code in get_args(ComplaintCode):
        phrase: ComplaintPhrase = words.complaints[code]  # type: ignore[literal-required]
        assert phrase.message[-1] not in ".:;,", phrase
        assert phrase.action.endswith("."), phrase
        assert not phrase.action[0].islower(), phrase


ENGLISH = r"the|of|and|or|is|are|was|has|have|this|that|which|not|be|it|its|an|with|from|to"
INDONESIAN = r"yang|dan|atau|di|ke|dari|untuk|tidak|dengan|pada|ini|itu|belum|sudah|berkas|adalah"


@pytest.mark.parametrize(("words", "other"), [(ID, ENGLISH), (EN, INDONESIAN)])
def test_no_word_of_the_other_language_slips_in(words: Words, other: str) -> None:
    told = {where: re.findall(rf"\b(?:{other})\b", text) for where, text in phrases(words)}
    assert {} == {where: found for where, found in told.items() if found}


def test_the_two_languages_are_not_copies() -> None:
    english = dict(phrases(EN))
    same = {where for where, text in phrases(ID) if len(text) > 20 and english.get(where) == text}
    assert set() == same
