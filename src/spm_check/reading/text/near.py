"""Did you mean: the known word that is nearest to a mistaken one."""

from collections.abc import Iterable


def near(word: str, known: Iterable[str]) -> str:
    """Return the known word nearest to `word`, or an empty text where none is near."""
    from difflib import get_close_matches  # noqa: PLC0415  only a mistake pays for it

    by_lower = {each.lower(): each for each in known}
    matches = get_close_matches(word.strip().lower()[:100], by_lower, n=1, cutoff=0.6)
    return by_lower[matches[0]] if matches else ""
