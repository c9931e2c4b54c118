"""How alike a paper is to what the catalogue says of each clause, where no phrase tells it.

Every clause is one text: its heading, what its requirements ask, what an auditor looks for, the
examples, the names of usual evidence, and its phrases, in both languages. Rare words weigh more
than common ones (tf-idf), and a word that belongs to many clauses weighs nearly nothing.
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

from spm_check.discovery.passages import Passage
from spm_check.discovery.same import Same
from spm_check.discovery.texts import folded
from spm_check.model.clause import Catalogue, Clause
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import Reason, Source
from spm_check.model.text import LANGUAGES, Text

HEADING, EVIDENCE, PHRASE, EVERYDAY, ASKED = 4, 2, 3, 3, 1
"""How often the words of each kind of text count."""
OTHER = "~"
"""How the names begin of what is no clause: papers of other kinds."""
MOST_WORDS = 3
"""How many words are named as reasons."""
SHORTEST = 3
"""Shorter words tell nothing."""
SATURATION, LENGTH = 2.0, 0.8
"""The constants of BM25: how soon a repeated word stops counting, how much long texts pay."""


class Alike(NamedTuple):
    """A clause, how alike a paper is to it, and the words that tell so."""

    clause: str
    score: float
    reasons: tuple[Reason, ...]


class Likeness:
    """The words of all clauses, weighed once."""

    def __init__(self, catalogue: Catalogue, phrases: Phrases) -> None:
        """Weigh the words of every clause that has requirements."""
        self._common = common_words(phrases)
        counts = {
            clause.number: Counter(_words_of(clause, catalogue, phrases))
            for clause in catalogue.clauses
            if clause.requirements
        }
        for kind in phrases.silent:
            told = (word for phrase in (*kind.title, *kind.page) for word in _words(phrase))
            counts[OTHER + kind.key] = Counter(_repeated(PHRASE, told))
        usual = sum(map(Counter.total, counts.values())) / max(len(counts), 1)
        self._weights: dict[str, dict[str, float]] = {}
        in_clauses = Counter(word for words in counts.values() for word in words)
        for clause, words in counts.items():
            longer = 1 - LENGTH + LENGTH * words.total() / usual
            for word, count in words.items():
                rare = math.log(
                    1 + (len(counts) - in_clauses[word] + 0.5) / (in_clauses[word] + 0.5)
                )
                weight = rare * count * (SATURATION + 1) / (count + SATURATION * longer)
                self._weights.setdefault(word, {})[clause] = weight

    def ranked(self, passages: Iterable[Passage]) -> list[Alike]:
        """Return the clauses, the most alike first; a word counts where it weighs most."""
        said: dict[str, tuple[float, Source, str]] = {}
        for source, text, weight in passages:
            for word in folded(text).split():
                if (
                    word not in self._common
                    and _tells(word)
                    and weight > said.get(stem(word), (0.0,))[0]
                ):
                    said[stem(word)] = (weight, source, word)
        scores: dict[str, float] = {}
        telling: dict[str, list[tuple[float, Reason]]] = {}
        for word, (weight, source, as_said) in said.items():
            for clause, likeness in self._weights.get(word, {}).items():
                scores[clause] = scores.get(clause, 0.0) + weight * likeness
                reason = Reason(source, as_said, alike=True)
                telling.setdefault(clause, []).append((weight * likeness, reason))
        by = sorted(scores.items(), key=lambda pair: (-pair[1], pair[0]))
        return [Alike(clause, score, _weightiest(telling[clause])) for clause, score in by]


def common_words(phrases: Phrases) -> frozenset[str]:
    """Return the words that stand in papers of all sorts."""
    return frozenset(word for text in phrases.common for word in folded(text).split())


def _weightiest(telling: list[tuple[float, Reason]]) -> tuple[Reason, ...]:
    by = sorted(telling, key=lambda pair: (-pair[0], pair[1].phrase))
    return tuple(reason for _, reason in by[:MOST_WORDS])


def _tells(word: str) -> bool:
    return len(word) >= SHORTEST and not word.isdecimal()


def _words_of(clause: Clause, catalogue: Catalogue, phrases: Phrases) -> Iterator[str]:
    yield from _repeated(HEADING, _both(clause.title))
    for phrase in phrases.clauses.get(clause.number, ()):
        yield from _repeated(PHRASE, _words(phrase))
    for word in phrases.words.get(clause.number, ()):
        yield from _repeated(EVERYDAY, _words(word))
    for requirement in clause.requirements:
        for text in (
            requirement.asks,
            requirement.auditor,
            *requirement.puskesmas,
            *requirement.agency,
        ):
            yield from _repeated(ASKED, _both(text))
        for key in requirement.evidence:
            evidence = catalogue.evidence_by_key[key]
            yield from _repeated(EVIDENCE, _both(evidence.name))
            for alias in (*evidence.aliases_id, *evidence.aliases_en):
                yield from _repeated(EVIDENCE, _words(alias))


def _repeated(times: int, words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from (word for _ in range(times))


def _both(text: Text) -> Iterator[str]:
    return (word for language in LANGUAGES for word in _words(text.in_(language)))


def _words(text: str) -> Iterator[str]:
    """Yield the words of a text by their stems, as far as endings tell them."""
    for word in folded(text).split():
        if _tells(word):
            yield stem(word)


_ENDINGS = ("nya", "s", "ing", "ion", "ed", "kan", "an", "i")
_BEGINNINGS = (
    "mem",
    "men",
    "meng",
    "pem",
    "pen",
    "peng",
    "ber",
    "per",
    "ter",
    "di",
    "ke",
    "se",
    "me",
    "pe",
)
_STEM = 4
"""How much is left of a word at least."""


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """Return a word without its likeliest beginning and ending, in either language."""
    for beginning in sorted(_BEGINNINGS, key=len, reverse=True):
        if word.startswith(beginning) and len(word) - len(beginning) >= _STEM:
            word = word.removeprefix(beginning)
            break
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word.removesuffix(ending)
    return word


def likeness_of(catalogue: Catalogue, phrases: Phrases) -> Likeness:
    """Return the likeness to a catalogue, weighed once."""
    return _likeness(Same(catalogue, phrases))


@lru_cache(maxsize=2)
def _likeness(key: Same[Catalogue, Phrases]) -> Likeness:
    return Likeness(*key.things)
