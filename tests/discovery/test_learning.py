"""What sample papers teach takes back, adds and ranks, and leaves alone what a text cites."""

import math

from spm_check.discovery.judging import Verdict
from spm_check.discovery.learning import NAMED, SAID, seconded, shares
from spm_check.discovery.passages import Passage
from spm_check.model.learned import Learned
from spm_check.model.proposal import Reason, Suggestion

LEARNED = Learned(
    ("4.2.3", "7.4.1", "8.2.2"),
    (-4.0, -4.0, -4.0, 0.0),
    {
        "dokum": ((0, 20.0), (3, -20.0)),
        "pemas": ((1, 20.0), (3, -20.0)),
        "temu": ((2, 20.0), (3, -20.0)),
        "skrips": ((3, 20.0),),
    },
)
SILENT = Verdict(None, "none", ())


def paper(*texts: str, weight: float = 1.0) -> tuple[Passage, ...]:
    return tuple(Passage("body", text, weight) for text in texts)


def told(*clauses: str, cited: bool = False) -> Verdict:
    reason = Reason("title", "sesuatu", cited=cited)
    return Verdict("record", "high", tuple(Suggestion(each, (reason,)) for each in clauses))


def clauses(verdict: Verdict) -> list[str]:
    return [each.clause for each in verdict.suggestions]


def test_a_word_counts_once_and_more_where_it_names_the_paper() -> None:
    texts = (*paper("Dokumen dokumen 2012 di"), *paper("Pemasok", weight=10.0))
    found = shares(texts)

    whole = math.sqrt(SAID + NAMED)
    assert {root: round(word.share, 9) for root, word in found.items()} == {
        root: round(count / whole, 9)
        for root, count in {next(iter(found)): SAID, list(found)[1]: NAMED}.items()
    }
    assert ["dokumen", "pemasok"] == [word.said for word in found.values()]


def roots(*words: str) -> Learned:
    """Return what was learned, by the stems that these words have."""
    found = list(shares(paper(" ".join(words))))
    return Learned(
        LEARNED.clauses, LEARNED.biases, dict(zip(found, LEARNED.words.values(), strict=True))
    )


KNOWN = roots("dokumen", "pemasok", "temuan", "skripsi")


def test_what_is_like_papers_without_evidence_is_taken_back() -> None:
    verdict = seconded(told("4.2.3"), KNOWN, paper("skripsi"), may_add=True)

    assert ("none", []) == (verdict.confidence, clauses(verdict))


def test_what_the_text_cites_stays() -> None:
    verdict = seconded(told("4.2.3", cited=True), KNOWN, paper("skripsi"), may_add=True)

    assert ["4.2.3"] == clauses(verdict)


def test_silence_is_broken_where_papers_like_it_were_evidence() -> None:
    verdict = seconded(SILENT, KNOWN, paper("temuan"), may_add=True)

    assert ("medium", ["8.2.2"]) == (verdict.confidence, clauses(verdict))
    assert (Reason("body", "temuan", alike=True),) == verdict.suggestions[0].reasons


def test_silence_that_phrases_told_is_not_broken() -> None:
    assert SILENT == seconded(SILENT, KNOWN, paper("temuan"), may_add=False)


def test_a_paper_of_unknown_words_stays_silent() -> None:
    assert SILENT == seconded(SILENT, KNOWN, paper("entah apa"), may_add=True)


def test_what_was_learned_comes_behind_what_phrases_told() -> None:
    verdict = seconded(told("4.2.3", "7.4.1", "5.5.3"), KNOWN, paper("temuan"), may_add=True)

    assert ["4.2.3", "7.4.1", "8.2.2"] == clauses(verdict)


def test_where_nothing_more_was_learned_all_stays() -> None:
    verdict = told("4.2.3", "7.4.1", "5.5.3")

    assert verdict == seconded(verdict, KNOWN, paper("dokumen"), may_add=True)


def test_what_is_only_worth_a_look_is_never_written() -> None:
    weak = Learned(KNOWN.clauses, (-5.0, -5.0, -5.0, 0.0), KNOWN.words)
    verdict = seconded(told("4.2.3"), weak, paper("temuan " + " ".join(NOISE)), may_add=True)

    assert [("4.2.3", False), ("8.2.2", True)] == [
        (each.clause, each.faint) for each in verdict.suggestions
    ]


NOISE = [f"{one}{two}" for one in "abcdefghij" for two in ("xyz", "uvw", "rst")] * 4
"""Words that nothing was learned of."""
