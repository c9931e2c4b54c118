"""Phrases and likeness in one order of clauses, and when likeness alone may guess."""

from spm_check.discovery.completing import completed
from spm_check.discovery.control_block import ControlBlock
from spm_check.discovery.judging import Paper, Verdict
from spm_check.discovery.kinds import KindTold
from spm_check.discovery.likeness import OTHER, Alike
from spm_check.discovery.silence import Silence
from spm_check.discovery.weighing import Case
from spm_check.model.proposal import Reason, Suggestion

SAYS = (Reason("title", "kalibrasi"),)
PAPER = Paper(KindTold(None), ControlBlock(), Silence(), words=60)
NOTHING = Verdict(None, "none", ())


def alike(**scores: float) -> list[Alike]:
    """Return how alike a paper is, the most alike first; underscores stand for dots."""
    by = sorted(scores.items(), key=lambda pair: -pair[1])
    return [Alike(name.lstrip("c").replace("_", "."), score, SAYS) for name, score in by]


def told(verdict: Verdict) -> list[str]:
    """Return the clauses of a verdict."""
    return [each.clause for each in verdict.suggestions]


def test_a_paper_much_like_one_clause_is_a_guess() -> None:
    verdict = completed(NOTHING, {}, alike(c7_6=160, c6_3=90, c4_1=10), PAPER)

    assert (["7.6", "6.3"], "medium") == (told(verdict), verdict.confidence)


def test_a_paper_like_all_clauses_is_none() -> None:
    assert NOTHING == completed(NOTHING, {}, alike(c7_6=160, c6_3=150, c4_1=150), PAPER)


def test_a_paper_nearly_as_much_like_no_evidence_is_none() -> None:
    likeness = [Alike("7.6", 160, SAYS), Alike(f"{OTHER}invoice", 120, SAYS), Alike("4.1", 9, SAYS)]

    assert NOTHING == completed(NOTHING, {}, likeness, PAPER)


def test_of_a_paper_with_few_words_nothing_is_guessed() -> None:
    few = PAPER._replace(words=9)

    assert NOTHING == completed(NOTHING, {}, alike(c7_6=160, c4_1=10), few)


def test_a_paper_like_nothing_is_none() -> None:
    assert NOTHING == completed(NOTHING, {}, [], PAPER)


def test_a_weak_phrase_gives_way_to_what_a_paper_is_much_like() -> None:
    by_phrase = Verdict(None, "medium", (Suggestion("6.3", SAYS),))
    verdict = completed(by_phrase, {"6.3": Case(weight=3)}, alike(c7_6=160, c6_3=20), PAPER)

    assert ["7.6"] == told(verdict)


def test_a_phrase_beyond_doubt_stays_first_and_sure() -> None:
    by_phrase = Verdict(None, "high", (Suggestion("6.3", SAYS),))
    verdict = completed(by_phrase, {"6.3": Case(weight=14)}, alike(c7_6=400, c6_3=20), PAPER)

    assert (["6.3", "7.6"], "high") == (told(verdict), verdict.confidence)


def test_what_loses_its_place_is_no_longer_sure() -> None:
    by_phrase = Verdict(None, "high", (Suggestion("6.3", SAYS),))
    verdict = completed(by_phrase, {"6.3": Case(weight=11)}, alike(c7_6=400, c6_3=20), PAPER)

    assert (["7.6"], "medium") == (told(verdict), verdict.confidence)
