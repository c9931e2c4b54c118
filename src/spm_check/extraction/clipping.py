"""Texts of an extract, cut to what a first look needs."""

from collections.abc import Iterable
from dataclasses import replace

from spm_check.model.extract import Extract

LONGEST = 1000
"""How many characters of a text are kept."""
MOST = 150
"""How many texts of each sort are kept."""
MOST_CELLS = 40
"""How many cells of a row are kept."""


def clipped(extract: Extract) -> Extract:
    """Return an extract whose texts are each in one line, and neither too long nor too many."""
    return replace(
        extract,
        title=_clip(extract.title),
        headings=_clips(extract.headings),
        headers=_clips(extract.headers),
        rows=tuple(_clips(row[:MOST_CELLS]) for row in extract.rows[:MOST]),
        lines=_clips(extract.lines),
        sheets=_clips(extract.sheets),
    )


def _clips(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(_clip(text) for text, _ in zip(texts, range(MOST), strict=False))


def _clip(text: str) -> str:
    """Return the beginning of a text; what does not print, and half characters, count as space."""
    short = text[:LONGEST]
    if short.isprintable():
        return short
    return "".join(each if each.isprintable() else " " for each in short).strip()
