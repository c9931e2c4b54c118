"""The longest phrase wins, whatever the spelling, and what covers others tells nothing."""

from hypothesis import given
from hypothesis import strategies as st

from spm_check.discovery.matching import Matcher, matcher_of
from spm_check.discovery.spelling import Spelling
from spm_check.model.phrases import Phrases, SilentKind

PHRASES = Phrases(
    clauses={
        "4.2.3": ("control of documents", "dokumen"),
        "8.2.2": ("audit internal", "laporan audit"),
        "8.2.1": ("survei kepuasan masyarakat",),
        "6.2.2": ("kepuasan",),
    },
    weak=("dokumen",),
    nothing=("audit medis",),
    silent=(SilentKind("thesis", title=("skripsi",), page=("nim",), unless=("sop",)),),
    spellings={"survei": ("survey",), "kerjasama": ("kerja sama",)},
)
MATCHER = Matcher(PHRASES)


def clauses(text: str) -> list[str]:
    """Return the clauses that a text tells, from left to right."""
    return [clause for known in MATCHER.found(text) for clause in known.clauses]


def test_the_longest_phrase_wins_and_what_lies_within_does_not_count() -> None:
    assert ["8.2.1"] == clauses("Laporan Survey Kepuasan Masyarakat")
    assert ["6.2.2"] == clauses("kepuasan kerja")


def test_capitals_accents_separators_plurals_and_little_words_make_no_difference() -> None:
    assert ["4.2.3"] == clauses("CONTROL_of-the.Dócuménts")
    assert ["4.2.3"] == clauses("controls documents")


def test_only_whole_words_count() -> None:
    assert [] == clauses("dokumentasi")


def test_what_a_phrase_for_nothing_overlaps_does_not_count() -> None:
    assert [] == clauses("laporan audit medis")


def test_a_weak_phrase_is_known_as_one() -> None:
    assert [True] == [known.weak for known in MATCHER.found("dokumen")]


def test_marks_of_silent_papers_are_found_too() -> None:
    found = MATCHER.found("skripsi nim sop")

    assert [("thesis",), ()] == [known.tells for known in found]
    assert [(), ("thesis",)] == [known.hints for known in found]
    assert {"thesis"} == MATCHER.spared("cara kerja sop baru", ())
    assert set() == MATCHER.spared("sopir", ())


def test_scattered_words_of_a_title_count_as_weak() -> None:
    (known,) = MATCHER.scattered("Documents: how we control them")

    assert (("4.2.3",), True) == (known.clauses, known.weak)


def test_scattered_words_of_a_paragraph_do_not() -> None:
    assert [] == MATCHER.scattered("control " + "word " * 5 + "documents one two three four five")
    assert [] == MATCHER.scattered("documents")


def test_two_words_that_are_also_written_as_one_are_one() -> None:
    assert ["perjanjian", "kerjasama"] == Spelling(PHRASES.spellings).words("Perjanjian kerja sama")


def test_the_matcher_of_the_same_phrases_is_made_once() -> None:
    assert matcher_of(PHRASES) is matcher_of(PHRASES)


@given(st.text())
def test_no_text_is_too_strange(text: str) -> None:
    assert all(known.words for known in MATCHER.found(text))
