"""Did you mean: the known word that is nearest to a mistaken one."""

from collections.abc import Iterable

CUTOFF = 0.6
"""How near a word must be, from 0 to 1."""


def near(word: str, known: Iterable[str]) -> str:
    """Return the known word nearest to `word`, or an empty text where none is near."""
    from difflib import SequenceMatcher  # noqa: PLC0415  only a mistake pays for it

    by_lower = {each.lower(): each for each in known}
    matcher: SequenceMatcher[str] = SequenceMatcher(b=word.strip().lower()[:100])
    best = (CUTOFF, "")
    for each in by_lower:
        matcher.set_seq1(each)
        if matcher.real_quick_ratio() >= best[0] and matcher.quick_ratio() >= best[0]:
            best = max(best, (matcher.ratio(), each))
    return by_lower.get(best[1], "")
