"""What a manual says, made ready to be searched."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import dropwhile

from spm_check.audit.manual.words import BLANK, CONTENTS, CONTENTS_LINE, LINE_BEGINS, LINE_ENDS
from spm_check.model.finding import Look
from spm_check.model.folding import folded
from spm_check.model.manual_text import ManualText, Section, sections

_LONGEST_BLANK = 300
_ENTRY = 12
"""How many words an entry of a table of contents has at most."""
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
            Section(each.heading, each.page, said)
            for _, text in self.texts
            for each in sections(text.passages)
            if (said := _said(each)) or not each.texts
        )

    @cached_property
    def whole(self) -> str:
        """All that is said, folded, in one line."""
        return self.without(frozenset())

    def without(self, bare: frozenset[str]) -> str:
        """Return all that is said, folded, in one line; no texts that are one of `bare`."""
        parts: list[str] = []
        for each in self.sections:
            parts += (folded(each.heading), *(text for text in each.texts if text not in bare))
        return " ".join(filter(None, parts))

    def looks(self, near: tuple[str, ...]) -> tuple[Look, ...]:
        """Return how far each file was read, with the heading nearest to some words."""
        return tuple(_look(path, text, near) for path, text in self.texts)


def _said(section: Section) -> tuple[str, ...]:
    """Return what a section says, folded; of a table of contents, what comes after it."""
    texts: Iterable[str] = section.texts
    if folded(section.heading) in CONTENTS:
        texts = dropwhile(lambda text: len(text.split()) <= _ENTRY, texts)
    if section.page is not None:
        texts = _unbroken(texts)
    return tuple(folded(text) for text in texts if not _says_nothing(text))


def _unbroken(lines: Iterable[str]) -> Iterator[str]:
    """Yield what the lines of a printed page say, each sentence or item in one piece.

    A line of a table of contents, and one that ends a sentence, is whole.
    """
    open_ = ""
    for line in lines:
        if open_ and (LINE_BEGINS.match(line) or CONTENTS_LINE.search(line)):
            yield open_
            open_ = ""
        open_ = f"{open_} {line}".lstrip()
        if LINE_ENDS.search(line) or CONTENTS_LINE.search(line) or len(open_) > _LONGEST_BLANK:
            yield open_
            open_ = ""
    if open_:
        yield open_


def _says_nothing(text: str) -> bool:
    """Say whether a text is a line of a table of contents, or still to be written."""
    if CONTENTS_LINE.search(text):
        return True
    return len(text) <= _LONGEST_BLANK and BLANK.match(text) is not None


def _look(path: str, text: ManualText, topic: tuple[str, ...]) -> Look:
    """Return how far a file was read; the first heading with the first of some words is near."""
    headings = [each for each in text.passages if each.is_heading]
    last = text.passages[-1].page if text.passages else None
    if not headings:
        return Look(path, last, unread=text.unread)
    words = [frozenset(folded(each.text).split()) for each in headings]
    near = next((n for word in topic for n, each in enumerate(words) if word in each), None)
    best = headings[-1 if near is None else near]
    return Look(path, last, best.text, best.page, near is not None, text.unread)


def names(text: str, words: str) -> bool:
    """Say whether some folded words stand in a folded text as they are."""
    return f" {words} " in f" {text} "


def mostly_in(words: str | None, text: str, share: float) -> bool:
    """Say whether a share of the words that tell something stands in a folded text."""
    told = {each for each in folded(words or "").split() if len(each) >= _SIGNIFICANT}
    there = told.intersection(text.split())
    return len(there) > 1 and len(there) >= share * len(told)


def words_in(text: str) -> int:
    """Return how many words a folded text has."""
    return len(text.split())
