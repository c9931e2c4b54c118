"""What likeness adds to a verdict by phrases: further clauses, or a guess where none was told."""

from collections.abc import Sequence
from statistics import fmean

from spm_check.discovery.judging import ENOUGH_WORDS, OWN_PAPERS, Paper, Verdict
from spm_check.discovery.likeness import OTHER, Alike
from spm_check.model.proposal import MOST_CLAUSES, ProposedKind, Suggestion

ALIKE_ENOUGH = 120.0
"""How much more a paper has to be like one clause than like all of them, if no phrase tells it."""
ALIKE_BY_KIND = 80.0
"""The same for a paper of a kind that lays down or plans; reports are written on everything."""
ALIKE_IN_CONTROL = 50.0
"""The same for a paper that is plainly one of a quality system."""
LAYING_DOWN: frozenset[ProposedKind] = frozenset(
    {"manual", "policy", "objectives", "procedure", "work-instruction", "plan"}
)
NEARLY = 0.5
"""How alike a further clause has to be, compared with the most alike."""


def completed(verdict: Verdict, alike: Sequence[Alike], paper: Paper) -> Verdict:
    """Return the verdict with up to three clauses.

    What phrases told goes first. Where they told nothing, the clauses are a guess, `medium` at
    best, and only for a paper that is very much like what the catalogue says.
    """
    clauses = [each for each in alike if not each.clause.startswith(OTHER)]
    near = [each for each in clauses[:MOST_CLAUSES] if each.score >= NEARLY * clauses[0].score]
    if not verdict.suggestions:
        if alike and alike[0].clause.startswith(OTHER):
            return verdict
        if paper.words < ENOUGH_WORDS or _excess(clauses) < _wanted(paper):
            return verdict
    elif _excess(clauses) < ALIKE_IN_CONTROL:
        return verdict
    told = {each.clause for each in verdict.suggestions}
    further = [Suggestion(each.clause, each.reasons) for each in near if each.clause not in told]
    suggestions = (*verdict.suggestions, *further)[:MOST_CLAUSES]
    confidence = verdict.confidence if verdict.suggestions else "medium"
    return Verdict(verdict.kind, confidence, suggestions)


def _excess(alike: Sequence[Alike]) -> float:
    """Return how much more alike the most alike clause is than all of them on average."""
    return alike[0].score - fmean(each.score for each in alike) if alike else 0.0


def _wanted(paper: Paper) -> float:
    if paper.kind.kind in OWN_PAPERS and paper.of_system:
        return ALIKE_IN_CONTROL
    return ALIKE_BY_KIND if paper.kind.kind in LAYING_DOWN else ALIKE_ENOUGH
