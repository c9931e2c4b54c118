"""What a manual says, made ready to be searched."""

from dataclasses import dataclass
from functools import cached_property

from spm_check.audit.manual.words import CONTENTS_LINE, PLACEHOLDER
from spm_check.model.finding import Look
from spm_check.model.folding import folded
from spm_check.model.manual_text import ManualText, Passage, Section, sections

_SIGNIFICANT = 4
"""From so many letters on a word tells something."""


@dataclass(frozen=True)
class Prose:
    """The texts of all manuals, without tables of contents and what is still to be written."""

    texts: tuple[tuple[str, ManualText], ...]
    """Path and text of every file, in order of the paths."""

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The sections of all files with their texts folded; the headings are as they stand."""
        return tuple(
            Section(each.heading, each.page, tuple(map(folded, each.texts)))
            for _, text in self.texts
            for each in sections(filter(_says_something, text.passages))
        )

    @cached_property
    def whole(self) -> str:
        """All that is said, folded, in one line."""
        parts = ((folded(each.heading), *each.texts) for each in self.sections)
        return " ".join(text for part in parts for text in part if text)

    def names(self, words: str) -> bool:
        """Say whether some folded words stand in it as they are."""
        return f" {words} " in f" {self.whole} "

    def looks(self, near: tuple[str, ...]) -> tuple[Look, ...]:
        """Return how far each file was read, with the heading nearest to some words."""
        return tuple(_look(path, text, near) for path, text in self.texts)


def _says_something(passage: Passage) -> bool:
    return not (CONTENTS_LINE.search(passage.text) or PLACEHOLDER.fullmatch(passage.text))


def _look(path: str, text: ManualText, topic: tuple[str, ...]) -> Look:
    """Return how far a file was read; the first heading with the first of some words is near."""
    headings = [each for each in text.passages if each.is_heading and _says_something(each)]
    last = text.passages[-1].page if text.passages else None
    if not headings:
        return Look(path, last, unread=text.unread)
    words = [frozenset(folded(each.text).split()) for each in headings]
    near = next((n for word in topic for n, each in enumerate(words) if word in each), None)
    best = headings[-1 if near is None else near]
    return Look(path, last, best.text, best.page, near is not None, text.unread)


def mostly_in(words: str | None, text: str, share: float) -> bool:
    """Say whether a share of the words that tell something stands in a folded text."""
    told = {each for each in folded(words or "").split() if len(each) >= _SIGNIFICANT}
    there = told.intersection(text.split())
    return len(there) > 1 and len(there) >= share * len(told)


def words_in(text: str) -> int:
    """Return how many words a folded text has."""
    return len(text.split())
