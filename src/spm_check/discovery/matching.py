"""Which phrases stand in a text: the longest wins, and what lies within it does not count."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from spm_check.discovery.same import Same
from spm_check.discovery.spelling import Spelling
from spm_check.discovery.texts import folded
from spm_check.model.phrases import Phrases

MOST_SCATTERED = 14
"""In how many words at most scattered ones are taken together: a title, not a paragraph."""


COVERED = 0.4
"""What part of a title scattered words have to be."""


BARE = frozenset(
    (
        *("sop", "prosedur", "formulir", "laporan", "daftar", "rapat", "jadwal", "register"),
        *("surat", "notulen", "hasil", "program", "pelayanan", "procedure", "form", "report"),
        *("list", "plan", "record", "meeting", "hadir", "undangan", "pelaksanaan", "rekap"),
    )
)
"""Words of so many titles that they do not count among scattered ones."""


@dataclass(frozen=True, slots=True)
class Known:
    """A phrase and all that it stands for; nothing where it only covers shorter ones."""

    phrase: str
    """As the catalogue writes it."""
    words: tuple[str, ...]
    clauses: tuple[str, ...] = ()
    weak: bool = False
    tells: tuple[str, ...] = ()
    """Kinds of papers that are silent where this stands in the name or at the head."""
    suspects: tuple[str, ...] = ()
    """Kinds of papers that are silent where this stands there and no clause is told beside it."""
    hints: tuple[str, ...] = ()
    """Kinds of papers that are silent where two of these stand on the page."""
    covers: bool = False
    """Whether it stands for nothing by decree: what it overlaps does not count either."""


class Matcher:
    """Finds the phrases of a catalogue in texts."""

    def __init__(self, phrases: Phrases) -> None:
        """Take the phrases; those that begin with the same word lie together, longest first."""
        self._words = Spelling(phrases.spellings).words
        self._by_word: dict[str, list[Known]] = {}
        for known in _gathered(phrases, self._words).values():
            self._by_word.setdefault(known.words[0], []).append(known)
        self._spares = {
            (silent.key, tuple(words))
            for silent in phrases.silent
            for phrase in silent.unless
            if (words := self._words(phrase))
        }
        self._by_rarest = _by_rarest(self._by_word)
        for those in self._by_word.values():
            those.sort(key=lambda known: (-len(known.words), known.words))

    def scattered(self, text: str) -> list[Known]:
        """Return the phrases of clauses whose words all stand in a short text, in any order.

        They count as weak: "review of the system by management" is nearly a management review.
        """
        words = set(self._words(text))
        if not 1 < len(words) <= MOST_SCATTERED:
            return []
        found = {
            known.words: known
            for word in words
            for known in self._by_rarest.get(word, ())
            if words.issuperset(known.words) and len(known.words) >= COVERED * len(words)
        }
        longest = [
            known
            for known in found.values()
            if not any(set(known.words) < set(other.words) for other in found.values())
        ]
        return sorted(longest, key=lambda known: known.words)

    def spared(self, text: str, found: Iterable[Known]) -> set[str]:
        """Return the kinds of silent papers that a text says it is not, in whatever phrase.

        `found` are the phrases of the text. What is part of the very name of a kind does not
        spare it: a `daftar riwayat hidup`.
        """
        words = self._words(text)
        named = {
            (kind, word)
            for known in found
            for kind in (*known.tells, *known.suspects)
            for word in known.words
        }
        return {
            kind
            for kind, phrase in self._spares
            if (kind, phrase[0]) not in named
            and any(
                tuple(words[at : at + len(phrase)]) == phrase
                for at, word in enumerate(words)
                if word == phrase[0]
            )
        }

    def without(self, text: str, told: Collection[str]) -> str:
        """Return a text without the words that phrases have told already."""
        return " ".join(
            word
            for word in folded(text).split()
            if not all(plain in told for plain in self._words(word))
        )

    def found(self, text: str) -> list[Known]:
        """Return the phrases of a text from left to right."""
        words = self._words(text)
        found: list[Known] = []
        at = 0
        while at < len(words):
            known = self._longest(words, at)
            if known is None:
                at += 1
                continue
            later = self._longer(known, words, at)
            if later is None:
                found.append(known)
                at += len(known.words)
            else:
                at = later
        return found

    def _longest(self, words: list[str], at: int) -> Known | None:
        for known in self._by_word.get(words[at], ()):
            if tuple(words[at : at + len(known.words)]) == known.words:
                return known
        return None

    def _longer(self, known: Known, words: list[str], at: int) -> int | None:
        """Return where a longer phrase begins that overlaps one; None where there is none."""
        length = len(known.words)
        for start in range(at + 1, min(at + length, len(words))):
            other = self._longest(words, start)
            if other is not None and (
                len(other.words) > length
                or (other.covers and start + len(other.words) > at + length)
            ):
                return start
        return None


def _by_rarest(by_word: Mapping[str, list[Known]]) -> dict[str, list[Known]]:
    """Return phrases of several words by that one of them which the fewest phrases have."""
    all_ = [
        replace(known, weak=True)
        for those in by_word.values()
        for known in those
        if len(set(known.words) - BARE) > 1
        and known.clauses
        and not known.tells
        and not known.suspects
    ]
    how_many = Counter(word for known in all_ for word in set(known.words))
    rarest: dict[str, list[Known]] = {}
    for known in all_:
        word = min(known.words, key=lambda each: (how_many[each], each))
        rarest.setdefault(word, []).append(known)
    return rarest


def _gathered(
    phrases: Phrases, words_of: Callable[[str], list[str]]
) -> Mapping[tuple[str, ...], Known]:
    """Return every phrase once, with all that the catalogue says of it."""
    told: dict[tuple[str, ...], dict[str, list[str]]] = {}
    shown: dict[tuple[str, ...], str] = {}

    def take(texts: Iterable[str], what: str, of: str) -> None:
        for text in texts:
            words = tuple(words_of(text))
            if words:
                shown.setdefault(words, text)
                there = told.setdefault(words, {}).setdefault(what, [])
                if of not in there:
                    there.append(of)

    for clause, texts in phrases.clauses.items():
        take(texts, "clauses", clause)
    take(phrases.weak, "weak", "")
    take(phrases.nothing, "nothing", "")
    for silent in phrases.silent:
        take(silent.title, "tells", silent.key)
        take(silent.perhaps, "suspects", silent.key)
        take(silent.page, "hints", silent.key)
    return {
        words: Known(
            phrase=shown[words],
            words=words,
            clauses=() if "nothing" in what else tuple(what.get("clauses", ())),
            weak="weak" in what,
            tells=tuple(what.get("tells", ())),
            suspects=tuple(what.get("suspects", ())),
            hints=tuple(what.get("hints", ())),
            covers="nothing" in what,
        )
        for words, what in told.items()
    }


def matcher_of(phrases: Phrases) -> Matcher:
    """Return the matcher of phrases; the last ones are kept, for they serve file after file."""
    return _matcher(Same(phrases))


@lru_cache(maxsize=2)
def _matcher(phrases: Same[Phrases]) -> Matcher:
    return Matcher(*phrases.things)
