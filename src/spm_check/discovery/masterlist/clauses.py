"""Clauses in cells: only those that a list states, and that the catalogue knows."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from spm_check.discovery.masterlist.cells import text_of
from spm_check.model.masterlist import Cell

_RANGE = re.compile(r"(\d[\d.]*)\s*(?:-|–|s/d|s\.d\.?|sampai)\s*(\d[\d.]*)")


def clauses_of(cell: Cell, known: AbstractSet[str]) -> tuple[str, ...] | None:
    """Return the clauses that a cell names, each once; None where one of them is not known.

    A day is what a spreadsheet makes of "4.2.3": it is not turned back.
    """
    if cell is None or not isinstance(cell, str | int | float):
        return None
    text = re.sub(r"(?i)klausul|pasal|clause|iso\s*9001(?:\s*:\s*2008)?", " ", text_of(cell))
    text = _RANGE.sub(lambda m: " ".join(_between(m[1], m[2])), text)
    words = [word.strip(".()") for word in re.split(r"[\s,;&/]+|\bdan\b|\band\b", text)]
    names = [_dotted(word) for word in words if word]
    if not names or not all(name in known for name in names):
        return None
    return tuple(dict.fromkeys(names))


def _dotted(word: str) -> str:
    """Return `4.2.3.c` for `4.2.3c`."""
    return re.sub(r"(?<=\d)([a-z])$", r".\1", word)


def _between(first: str, last: str) -> Iterator[str]:
    """Yield the clauses from one to another within the same clause, else what cannot be known."""
    head, _, low = first.rpartition(".")
    other, _, high = last.rpartition(".")
    if head == other and head and low.isdecimal() and high.isdecimal():
        yield from (f"{head}.{n}" for n in range(int(low), min(int(high), int(low) + 20) + 1))
    else:
        yield f"{first}-{last}"
