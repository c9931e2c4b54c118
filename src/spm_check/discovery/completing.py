"""What likeness adds to a verdict by phrases: a common order of clauses, or a guess of its own."""

from collections.abc import Mapping, Sequence
from statistics import fmean

from spm_check.discovery.judging import ENOUGH_WORDS, SURE_WEIGHT, Paper, Verdict
from spm_check.discovery.likeness import OTHER, Alike
from spm_check.discovery.weighing import Case
from spm_check.model.proposal import MOST_CLAUSES, Reason, Suggestion

PHRASES = 15.0
"""How much likeness the weight of phrases is worth."""
ALIKE_ENOUGH = 40.0
"""How much more a paper has to be like one clause than like all of them, if no phrase tells it."""
UNLIKE_OTHERS = 70.0
"""How much more it then has to be like that clause than like any paper that is no evidence."""
ALMOST = 0.85
"""From what part of the best score on the best clause by phrases is taken for the best."""
NEARLY = 0.5
"""What a further clause has to reach, compared with the best one."""


def completed(
    verdict: Verdict, cases: Mapping[str, Case], alike: Sequence[Alike], paper: Paper
) -> Verdict:
    """Return the verdict with up to three clauses, by phrases and likeness taken together.

    What a phrase tells beyond doubt stays first. Where phrases told nothing, the clauses are a
    guess, `medium` at best, and only for a paper that is much more like what the catalogue says
    of a clause than like a paper that is no evidence.
    """
    if not verdict.suggestions and not _is_evidence(alike, paper):
        return verdict
    reasons: dict[str, tuple[Reason, ...]] = {}
    scores: dict[str, float] = {}
    for each in _clauses(alike):
        scores[each.clause], reasons[each.clause] = each.score, each.reasons
    for clause, case in cases.items():
        scores[clause] = scores.get(clause, 0.0) + PHRASES * case.weight
        reasons[clause] = case.reasons
    for told in verdict.suggestions:
        reasons[told.clause] = told.reasons
    ranked = _near(scores)
    first = verdict.suggestions[0].clause if verdict.suggestions else None
    if first is not None and _stays_first(first, cases, scores):
        ranked = [first, *(clause for clause in ranked if clause != first)]
    suggestions = tuple(Suggestion(each, reasons[each]) for each in ranked[:MOST_CLAUSES])
    sure = verdict.confidence == "high" and ranked[:1] == [first]
    return Verdict(verdict.kind, "high" if sure else "medium", suggestions)


def _is_evidence(alike: Sequence[Alike], paper: Paper) -> bool:
    clauses = _clauses(alike)
    if not clauses or paper.words < ENOUGH_WORDS:
        return False
    best = clauses[0].score
    other = max((each.score for each in alike if each.clause.startswith(OTHER)), default=0.0)
    usual = fmean(each.score for each in clauses)
    return best - usual >= ALIKE_ENOUGH and best - other >= UNLIKE_OTHERS


def _stays_first(first: str, cases: Mapping[str, Case], scores: Mapping[str, float]) -> bool:
    """Say whether what phrases told best is best by likeness, too, or beyond doubt without it."""
    certain = first not in cases or cases[first].weight >= SURE_WEIGHT
    return certain or scores[first] >= ALMOST * max(scores.values())


def _clauses(alike: Sequence[Alike]) -> list[Alike]:
    return [each for each in alike if not each.clause.startswith(OTHER)]


def _near(scores: Mapping[str, float]) -> list[str]:
    """Return the clauses that come near the best one, the best first."""
    ranked = sorted(scores, key=lambda clause: (-scores[clause], clause))
    return [clause for clause in ranked if scores[clause] >= NEARLY * scores[ranked[0]]]
