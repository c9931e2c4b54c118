"""Text is changed by cutting and pasting at known places; lines end as YAML ends them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

BREAKS = "\n\r\x85\u2028\u2029"
"""The signs that end a line in YAML 1.1."""

BREAK = re.compile(f"\r\n|[{BREAKS}]")

WRITTEN = frozenset({"\n", "\r\n", "\r"})
"""The line breaks that are written; the others are read, but nobody's editor writes them."""


class Change(NamedTuple):
    """A piece of text, mostly empty, and what takes its place."""

    start: int
    end: int
    text: str


def spliced(text: str, changes: Iterable[Change]) -> str:
    """Return the text with changes that do not overlap."""
    pieces: list[str] = []
    done = 0
    for change in sorted(changes):
        pieces += (text[done : change.start], change.text)
        done = change.end
    return "".join(pieces) + text[done:]


def line_start(text: str, index: int) -> int:
    """Return where the line of an index begins."""
    return max(text.rfind(sign, 0, index) for sign in BREAKS) + 1


def line_end(text: str, index: int) -> int:
    """Return where the line of an index ends, its line break included."""
    found = BREAK.search(text, index)
    return found.end() if found else len(text)


def begins_line(text: str, index: int) -> bool:
    """Say whether an index lies at the beginning of a line."""
    return line_start(text, index) == index


def line_after(text: str, index: int) -> int:
    """Return where the line begins that follows what ends at an index.

    A text in block style ends where the next line begins; then that is the place.
    """
    return index if index and begins_line(text, index) else line_end(text, index)


def column(text: str, index: int) -> int:
    """Return how many characters of its line stand before an index."""
    return index - line_start(text, index)


def newline_near(text: str, index: int) -> str:
    """Return how the line before an index ends; as the next one where it is the first."""
    start = line_start(text, index)
    if start == 0:
        found = BREAK.search(text, index)
        sign = found.group() if found else "\n"
    else:
        sign = "\r\n" if text.endswith("\r\n", 0, start) else text[start - 1]
    return sign if sign in WRITTEN else "\n"


def follows_blank(text: str, index: int) -> bool:
    """Say whether an index lies at the beginning of a line, below an empty one."""
    if not begins_line(text, index):
        return False
    return not text[line_start(text, max(index - 1, 0)) : index].strip()
