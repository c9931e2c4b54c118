"""What is said of mistakes in the input uses the facts that the readers really give."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import get_args

import pytest

import spm_check.reading
from rendering import names_in
from spm_check.errors import ComplaintCode
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

UNKNOWN = frozenset({"value", "near", "known"})

GIVEN: Mapping[str, frozenset[str]] = {
    "path-unreadable": frozenset({"reason"}),
    "unit-file-missing": frozenset({"near"}),
    "folder-too-full": frozenset({"limit"}),
    "file-too-big": frozenset({"limit"}),
    "not-utf8": frozenset({"byte"}),
    "yaml-character": frozenset({"character"}),
    "yaml-too-deep": frozenset({"limit"}),
    "yaml-too-long": frozenset({"limit"}),
    "yaml-scalar-too-long": frozenset({"limit"}),
    "yaml-alias": frozenset({"name"}),
    "yaml-anchor": frozenset({"name"}),
    "yaml-tag": frozenset({"name"}),
    "key-duplicate": frozenset({"key", "first"}),
    "key-unknown": UNKNOWN,
    "key-missing": frozenset({"key"}),
    "not-a-choice": UNKNOWN,
    "not-a-date": frozenset({"value", "near"}),
    "not-a-day": frozenset({"value"}),
    "not-an-interval": frozenset({"value"}),
    "not-yes-or-no": frozenset({"value"}),
    "not-a-number": frozenset({"value"}),
    "not-an-identifier": frozenset({"value"}),
    "not-a-fingerprint": frozenset({"value"}),
    "finding-planned": frozenset({"value", "first"}),
    "phase-empty": frozenset({"known"}),
    "site-unknown": UNKNOWN,
    "folder-unknown": UNKNOWN,
    "unit-phased": frozenset({"value", "known", "first"}),
    "value-blank": frozenset({"key"}),
    "format-unknown": UNKNOWN,
    "catalogue-unknown": UNKNOWN,
    "reference-unknown": frozenset({"value", "near"}),
    "reference-chapter": frozenset({"value"}),
    "reference-list": frozenset({"value"}),
    "office-unknown": UNKNOWN,
    "service-unknown": UNKNOWN,
    "item-unknown": UNKNOWN,
    "statement-misplaced": frozenset({"value"}),
    "statement-misnamed": frozenset({"value"}),
    "statement-twice": frozenset({"value", "first"}),
    "condition-unknown": UNKNOWN,
    "finding-unknown": UNKNOWN,
    "identifier-taken": frozenset({"value", "first"}),
    "record-shared": frozenset({"key"}),
    "parent-outside": frozenset({"value"}),
    "parent-missing": frozenset({"value"}),
    "parent-unusable": frozenset({"value", "count"}),
    "parent-circular": frozenset({"chain"}),
    "parent-too-far": frozenset({"limit"}),
    "path-absolute": frozenset({"value"}),
    "path-upward": frozenset({"value"}),
    "path-backslash": frozenset({"value", "near"}),
    "path-drive": frozenset({"value"}),
    "grade-fixed": frozenset({"value", "known"}),
    "catalogue-missing": frozenset({"file"}),
    "catalogue-file-missing": frozenset({"value"}),
    "catalogue-misnamed": frozenset({"value", "known"}),
    "number-misplaced": frozenset({"value", "known"}),
    "name-unknown": UNKNOWN,
    "report-unknown": frozenset({"known"}),
    "report-key": frozenset({"key"}),
    "report-of-another-unit": frozenset({"value", "known"}),
    "report-of-another-catalogue": frozenset({"value", "known"}),
    "extra-missing": frozenset({"name"}),
    "office-missing": frozenset({"name"}),
    "store-library-missing": frozenset({"name"}),
    "store-root-unknown": frozenset({"value", "known"}),
    "store-root-unnamed": frozenset({"known"}),
    "parquet-missing": frozenset({"name"}),
    "cluster-missing": frozenset({"name"}),
    "cluster-empty": frozenset({"seconds"}),
    "worker-version": frozenset({"own", "value"}),
    "worker-clauses": frozenset({"own", "value"}),
    "worker-libraries": frozenset({"own", "value"}),
    "worker-without-root": frozenset({"own", "value"}),
    "url-library-missing": frozenset({"name"}),
    "url-unreadable": frozenset({"told"}),
    "kind-mismatch": frozenset({"value", "known"}),
    "obligation-unmatched": frozenset({"value"}),
    "variable-unknown": UNKNOWN,
    "blanks-unequal": frozenset({"value", "known"}),
    "requirement-unanswered": frozenset({"value"}),
}
"""The facts that come with each complaint; the others come with none."""

READING = Path(spm_check.reading.__file__).parent


@pytest.mark.parametrize("code", get_args(ComplaintCode))
def test_a_complaint_uses_only_the_facts_it_is_given(code: ComplaintCode, words: Words) -> None:
    used = set().union(*map(names_in, words.complaints[code]))
    assert GIVEN.get(code, frozenset()) >= used


@pytest.mark.parametrize("code", get_args(ComplaintCode))
def test_both_languages_tell_the_same_facts_of_a_complaint(code: ComplaintCode) -> None:
    for one, other in zip(
        words_of("id").complaints[code], words_of("en").complaints[code], strict=True
    ):
        assert names_in(one) == names_in(other)


@pytest.mark.parametrize(
    "code", [code for code, given in GIVEN.items() if given & {"value", "key", "first", "reason"}]
)
def test_a_complaint_names_what_is_wrong(code: ComplaintCode, words: Words) -> None:
    assert names_in(words.complaints[code].message)


def calls() -> Iterator[tuple[str, frozenset[str]]]:
    """Yield the code and the names of the facts wherever a reader adds a complaint of a code."""
    for path in sorted(READING.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Attribute(attr="add"), [ast.Constant(str(code)), _]):
                    yield code, frozenset(each.arg or "**" for each in node.keywords)
                case ast.Call(ast.Name("_refuse"), [_, ast.Constant(str(code)), *_]):
                    yield code, frozenset(each.arg or "**" for each in node.keywords)
                case ast.Call(ast.Attribute(attr="unknown"), [ast.Constant(str(code)), *_]):
                    yield code, UNKNOWN


def test_the_table_of_facts_is_what_the_readers_give() -> None:
    found = list(calls())
    assert len(found) > 40
    assert [] == [(code, names) for code, names in found if GIVEN.get(code, frozenset()) != names]


def test_the_table_names_only_complaints_that_there_are() -> None:
    assert set(GIVEN) <= set(get_args(ComplaintCode))
