"""What sample papers teach: whether a paper is evidence at all, and for which clauses.

Phrases and likeness say why; this says how such words were used in papers that people labelled.
It takes back what words in passing suggested, adds what it is sure of, and never speaks against
a clause that the text itself cites.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from spm_check.discovery.judging import Verdict
from spm_check.discovery.likeness import SHORTEST, stem
from spm_check.discovery.passages import Passage
from spm_check.discovery.texts import folded
from spm_check.model.learned import Learned
from spm_check.model.proposal import MOST_CLAUSES, Reason, Source, Suggestion

NAMED, SAID = 2.0, 1.0
"""What a word counts where it names the paper, and elsewhere."""
NAMING_WEIGHT = 6.0
"""From what weight on a passage names the paper."""
TAKEN_BACK = 0.6
"""From what probability on that it is none, what was suggested is taken back."""
ADDED = 0.2
"""Up to what probability that it is none, clauses are suggested that nothing else told."""
LIKELY = 0.03
"""What probability a clause has to have to be named: twice what a clause has on the whole."""
PLAIN = 0.25
"""From what probability on a clause is more than worth a look."""
KEPT = 2
"""How many of the clauses that phrases and likeness told stay in front of those learned."""
MOST_WORDS = 3
"""How many words are named as reasons."""


class Word(NamedTuple):
    """A word of a paper: its share, where it weighs most, and as it is written there."""

    share: float
    source: Source
    said: str


def shares(passages: Iterable[Passage]) -> Mapping[str, Word]:
    """Return the words of a paper by their stems; the squares of counts sum up like lengths.

    A word counts once, and twice where it names the paper; all counts are divided by the root of
    their sum, so that long papers speak no louder than short ones.
    """
    counts: dict[str, tuple[float, tuple[Source, str]]] = {}
    for source, text, weight in passages:
        count = NAMED if weight >= NAMING_WEIGHT else SAID
        for word in folded(text).split():
            root = stem(word)
            if _counts(root) and count > (counts[root][0] if root in counts else 0.0):
                counts[root] = (count, (source, word))
    whole = math.sqrt(sum(count for count, _ in counts.values())) or 1.0
    return {root: Word(count / whole, *where) for root, (count, where) in counts.items()}


def _counts(word: str) -> bool:
    return len(word) >= SHORTEST and not any(map(str.isdigit, word))


def seconded(
    verdict: Verdict, learned: Learned, passages: Sequence[Passage], *, may_add: bool
) -> Verdict:
    """Return the verdict as sample papers teach it; `may_add` says whether silence may be broken.

    A clause that the text cites stays whatever was learned.
    """
    words = shares(passages)
    *likely, none = _probabilities(learned, words)
    ranked = sorted(range(len(likely)), key=lambda row: (-likely[row], row))
    best = [row for row in ranked[:MOST_CLAUSES] if likely[row] >= LIKELY]
    if verdict.suggestions:
        if none >= TAKEN_BACK and not _is_cited(verdict):
            return Verdict(verdict.kind, "none", ())
        kept = verdict.suggestions[:KEPT]
        more = [_suggestion(row, likely[row] < PLAIN, learned, words) for row in best]
        told = {each.clause for each in kept}
        added = [each for each in more if each.clause not in told][: MOST_CLAUSES - len(kept)]
        rest = () if added else verdict.suggestions[KEPT:]
        return verdict._replace(suggestions=(*kept, *added, *rest))
    if may_add and none <= ADDED and best:
        first, *others = best
        found = [_suggestion(first, False, learned, words)]  # noqa: FBT003  not faint
        found += [_suggestion(row, likely[row] < PLAIN, learned, words) for row in others]
        return Verdict(verdict.kind, "medium", tuple(found))
    return verdict


def _probabilities(learned: Learned, words: Mapping[str, Word]) -> list[float]:
    sums = list(learned.biases)
    for root, word in words.items():
        for row, weight in learned.words.get(root, ()):
            sums[row] += weight * word.share
    return [1.0 / (1.0 + math.exp(-max(min(each, 50.0), -50.0))) for each in sums]


def _is_cited(verdict: Verdict) -> bool:
    return any(reason.cited for each in verdict.suggestions for reason in each.reasons)


def _suggestion(
    row: int,
    faint: bool,  # noqa: FBT001  one of two sorts of suggestions
    learned: Learned,
    words: Mapping[str, Word],
) -> Suggestion:
    """Return a clause with the words that spoke most for it."""
    spoke: list[tuple[float, Reason]] = []
    for root, word in words.items():
        for other, weight in learned.words.get(root, ()):
            if other == row and weight > 0:
                spoke.append((weight * word.share, Reason(word.source, word.said, alike=True)))
    spoke.sort(key=lambda pair: (-pair[0], pair[1].phrase))
    return Suggestion(
        learned.clauses[row], tuple(reason for _, reason in spoke[:MOST_WORDS]), faint
    )
