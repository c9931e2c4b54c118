"""Words as they are compared: one spelling, no plural, none of the little words between."""

from collections.abc import Iterable, Mapping

from spm_check.discovery.texts import folded

LITTLE = frozenset(
    (
        *("dan", "atau", "yang", "yg", "oleh", "untuk", "utk", "di", "dari", "ke", "pada", "dalam"),
        *("dengan", "dgn", "the", "of", "and", "or", "for", "on", "to", "a", "an", "in", "by"),
    )
)
"""Words that part others without changing what is meant: `control of documents`."""

_PLURAL = 4
"""From how many letters on a word may be an English plural."""

_MOST_SEEN = 50_000
"""How many words are kept with what they come to, so that memory stays bounded."""


class Spelling:
    """Brings words to the one form in which they are compared."""

    def __init__(self, spellings: Mapping[str, Iterable[str]]) -> None:
        """Take words with the other ways in which they are written, of one word or two."""
        self._same: dict[str, str] = {}
        self._pairs: dict[tuple[str, ...], str] = {}
        for word, others in spellings.items():
            for other in others:
                written = tuple(folded(other).split())
                if len(written) > 1:
                    self._pairs[written] = folded(word)
                else:
                    self._same[folded(other)] = folded(word)
        self._firsts = {pair[0] for pair in self._pairs}
        self._seen: dict[str, str] = {}

    def words(self, text: str) -> list[str]:
        """Return the words of a text as they are compared."""
        words = folded(text).split()
        if not self._firsts.isdisjoint(words):
            words = self._joined(words)
        plain = self._plain
        return [plain(word) for word in words if word not in LITTLE]

    def _joined(self, words: list[str]) -> list[str]:
        """Return words with those made one that are also written as one."""
        joined: list[str] = []
        for word in words:
            one = self._pairs.get((joined[-1], word)) if joined else None
            if one is None:
                joined.append(word)
            else:
                joined[-1] = one
        return joined

    def _plain(self, word: str) -> str:
        known = self._seen.get(word)
        if known is None:
            one = _singular(word)
            known = self._same.get(word) or self._same.get(one) or one
            if len(self._seen) < _MOST_SEEN:
                self._seen[word] = known
        return known


def _singular(word: str) -> str:
    """Return an English plural without its ending; Indonesian words seldom end so."""
    if len(word) > _PLURAL and word.endswith("s") and not word.endswith(("ss", "us", "is", "as")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1]
    return word
