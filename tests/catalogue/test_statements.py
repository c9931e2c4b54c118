"""The drafts for quality manuals: whole, alike in both languages, and in words of our own."""

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping

import pytest

from running import CHECKOUT
from spm_check.manual.drafting import draft_statement
from spm_check.model.clause import Catalogue
from spm_check.model.statement_draft import VARIABLE, VARIABLES, Passage, StatementDraft
from spm_check.model.text import LANGUAGES, Language, Text
from spm_check.model.unit import UnitKind
from spm_check.reading.catalogue.statement_drafts import read_statement_drafts
from spm_check.reading.catalogue.statement_shape import KINDS
from wordlists import ENGLISH, INDONESIAN

Drafts = Mapping[str, StatementDraft]

FILL_IN: Mapping[Language, re.Pattern[str]] = {
    "id": re.compile(r"\[isi: [^][]+\]"),
    "en": re.compile(r"\[fill in: [^][]+\]"),
}
"""What only the unit can know."""

WRITTEN_FOR: tuple[UnitKind, ...] = ("puskesmas", "agency", "licensing", "village-office")
"""The kinds of units for which issue 5 asks a template."""

NAMES = {"unit": "Unit Contoh", "head": "Kepala", "representative": "Wakil Manajemen Mutu"}


@pytest.fixture(scope="module")
def drafts(catalogue: Catalogue) -> Drafts:
    """Return the drafts of the checkout."""
    return read_statement_drafts(os.path.join(CHECKOUT, "clauses", "iso-9001-2008"), catalogue)


def passages(drafts: Drafts) -> Iterator[Passage]:
    """Yield all passages."""
    return (passage for draft in drafts.values() for passage in draft.passages)


def texts(drafts: Drafts) -> Iterator[tuple[str, Text]]:
    """Yield every text with where it stands: general words, and those for some kinds."""
    for passage in passages(drafts):
        yield passage.answers[0], passage.text
        yield from ((f"{passage.answers[0]} {kind}", text) for kind, text in passage.kinds.items())


def test_every_clause_with_requirements_has_a_draft_in_the_order_of_the_standard(
    catalogue: Catalogue, drafts: Drafts
) -> None:
    assert [each.number for each in catalogue.clauses if each.requirements] == list(drafts)


def test_every_requirement_is_answered_by_one_passage_of_its_clause(
    catalogue: Catalogue, drafts: Drafts
) -> None:
    for clause in catalogue.clauses:
        draft = drafts.get(clause.number)
        answered = Counter(
            id_ for passage in (draft.passages if draft else ()) for id_ in passage.answers
        )
        assert Counter(each.id for each in clause.requirements) == answered


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_unit_has_words_for_every_requirement(
    drafts: Drafts, kind: UnitKind, language: Language
) -> None:
    assert all(passage.for_(kind).in_(language) for passage in passages(drafts))
    for draft in drafts.values():
        statement = draft_statement(draft, kind, language, (), NAMES)
        assert len(draft.passages) <= len(statement.split("\n\n"))
        assert not VARIABLE.search(statement)


@pytest.mark.parametrize("kind", WRITTEN_FOR)
def test_the_service_of_a_kind_of_unit_is_told_in_its_own_words(
    drafts: Drafts, kind: UnitKind
) -> None:
    own = {draft.clause for draft in drafts.values() for p in draft.passages if kind in p.kinds}

    assert {"5.2", "5.5.1", "7.1", "7.2.1", "7.5.1", "8.2.1", "8.2.3", "8.2.4", "8.3"} <= own


def test_what_stands_or_falls_with_a_condition_has_a_passage_of_its_own(
    catalogue: Catalogue, drafts: Drafts
) -> None:
    for passage in passages(drafts):
        assert 1 == len({catalogue.requirement_by_id[id_].condition for id_ in passage.answers})


def test_both_languages_leave_the_same_to_fill_in_and_to_name(drafts: Drafts) -> None:
    for where, text in texts(drafts):
        blanks = [len(FILL_IN[language].findall(text.in_(language))) for language in LANGUAGES]
        assert 1 == len(set(blanks)), where
        assert set(VARIABLE.findall(text.id)) == set(VARIABLE.findall(text.en)) <= set(VARIABLES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_brackets_stand_only_around_what_is_to_be_filled_in(
    drafts: Drafts, language: Language
) -> None:
    rest = [(where, FILL_IN[language].sub("", text.in_(language))) for where, text in texts(drafts)]

    assert [] == [
        where for where, text in rest if re.search(r"[][<>|*_`#\\]|TODO|\.\.\.|\?\?", text)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_manual_leaves_little_to_fill_in(drafts: Drafts, language: Language) -> None:
    for kind in KINDS:
        whole = (draft_statement(each, kind, language, (), NAMES) for each in drafts.values())
        assert 30 >= len(FILL_IN[language].findall("\n".join(whole)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_passages_are_paragraphs_and_lists_of_whole_sentences(
    drafts: Drafts, language: Language
) -> None:
    for where, text in texts(drafts):
        for line in text.in_(language).split("\n"):
            assert line == " ".join(line.split()), where
            assert not line or re.search(r"[.:;]$", line), where
            assert not line or line.startswith(("- ", "{")) or line[0].isupper(), where


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_passage_has_at_most_five_sentences(drafts: Drafts, language: Language) -> None:
    for where, text in texts(drafts):
        shown = FILL_IN[language].sub("x", text.in_(language))
        items = [line for line in shown.split("\n") if line.startswith("- ")]
        prose = " ".join(line for line in shown.split("\n") if line not in items)
        assert 5 >= len(re.findall(r"[.!?](?= |$)", prose)), where


def test_no_english_is_left_in_the_indonesian(drafts: Drafts) -> None:
    assert [] == [where for where, text in texts(drafts) if ENGLISH.search(text.id)]


def test_no_indonesian_is_left_in_the_english(drafts: Drafts) -> None:
    assert [] == [where for where, text in texts(drafts) if INDONESIAN.search(text.en)]


def test_a_unit_tells_what_it_does_and_not_what_shall_be(drafts: Drafts) -> None:
    duty = re.compile(
        r"\b(the unit|\{\w+\}|staff) (shall|should|must|harus)\b|\b(shall|hendaknya)\b"
    )

    assert [] == [where for where, text in texts(drafts) if duty.search(text.id + text.en)]


def test_no_words_for_a_kind_are_the_general_ones(drafts: Drafts) -> None:
    for passage in passages(drafts):
        assert passage.text not in passage.kinds.values()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_passages_say_the_same(drafts: Drafts, language: Language) -> None:
    count = Counter(text.in_(language) for _, text in texts(drafts))

    assert [] == [text for text, times in count.items() if times > 1]
