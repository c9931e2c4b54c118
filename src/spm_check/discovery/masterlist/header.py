"""The header of a list: found under a letterhead, in one row or in two."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from spm_check.discovery.masterlist.cells import cell_at, text_of, texts_of
from spm_check.discovery.masterlist.headings import meaning_of
from spm_check.discovery.masterlist.settling import Heading, settled
from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Cell, Meaning

DEEPEST = 15
"""The last row in which a header may begin."""

LONGEST = 60
"""A heading is shorter than this; what is longer is a sentence."""

ENOUGH = 2
"""How many columns have to be known; the title is one of them."""

_OF_LISTS: frozenset[Meaning] = frozenset({"number", "revision", "effective", "retention"})
"""What master lists have, and other lists seldom."""


class Header(NamedTuple):
    """The header of a list: its rows from `first` to `last`, counted from 0, and its columns."""

    first: int
    last: int
    headings: tuple[Heading, ...]

    @property
    def columns(self) -> Mapping[Meaning, int]:
        """The first column for each meaning."""
        return {h.meaning: h.column for h in reversed(self.headings) if h.meaning}

    def all_of(self, meaning: Meaning) -> tuple[Heading, ...]:
        """Return all columns of a meaning, from left to right."""
        return tuple(h for h in self.headings if h.meaning == meaning)

    def has(self, meaning: Meaning) -> bool:
        """Say whether there is such a column."""
        return any(h.meaning == meaning for h in self.headings)


def find_header(rows: Sequence[Sequence[Cell]]) -> Header | None:
    """Return the header that knows most columns; None where no row is one.

    A header tells the title of each document and at least one thing more, and half of its
    headings at least are known, unless what is known is plainly that of a master list. A control
    block in the letterhead ("No. Dokumen: ...") is none.
    """
    found = [header for n in range(min(len(rows), DEEPEST)) if (header := header_at(rows, n))]
    return max(found, key=_weight, default=None)


def header_at(rows: Sequence[Sequence[Cell]], first: int) -> Header | None:
    """Return the header that begins at a row, with its second row and the row of numbers."""
    plain = _header(rows, first, first)
    two = _header(rows, first, first + 1) if _is_lower(rows, first) else None
    best = max((h for h in (plain, two) if h), key=_weight, default=None)
    if best is None:
        return None
    last = best.last
    while last + 1 < len(rows) and _is_numbering(rows[last + 1]):
        last += 1
    return best._replace(last=last)


def _weight(header: Header) -> tuple[int, int, int, int]:
    """Return how much a header knows; of equals the shorter and upper one is better."""
    known = sum(heading.meaning is not None for heading in header.headings)
    return len(header.columns), known, header.first - header.last, -header.first


def _header(rows: Sequence[Sequence[Cell]], first: int, last: int) -> Header | None:
    headings = settled(
        tuple(_headings(rows[first], rows[last] if last > first else ())), rows, last
    )
    known = {h.meaning for h in headings if h.meaning}
    half = sum(h.meaning is not None for h in headings) * 2 >= len(headings)
    plain = len(known) > ENOUGH and not known.isdisjoint(_OF_LISTS)
    if "title" not in known or len(known) < ENOUGH or not (half or plain):
        return None
    return Header(first, last, headings)


def _headings(upper: Sequence[Cell], lower: Sequence[Cell]) -> Iterator[Heading]:
    """Yield the headings of one or two rows; an upper one spreads over the lower ones it covers."""
    over = ""
    for column in range(max(len(upper), len(lower))):
        above, below = text_of(cell_at(upper, column)), text_of(cell_at(lower, column))
        over = above or (over if below else "")
        if not above and not below:
            continue
        if not below or below == above:
            yield Heading(column, above, _meaning(upper, column))
            continue
        joined = f"{over} {below}".strip()
        meaning = meaning_of(joined) or _meaning(lower, column) or _meaning(upper, column)
        yield Heading(column, joined, meaning)


def _meaning(row: Sequence[Cell], column: int) -> Meaning | None:
    """Return the meaning of a cell as a heading; a long text is none, nor is a number."""
    cell = cell_at(row, column)
    short = isinstance(cell, str) and len(cell) <= LONGEST
    return meaning_of(cell) if isinstance(cell, str) and short else None


def _is_lower(rows: Sequence[Sequence[Cell]], first: int) -> bool:
    """Say whether the row below is the second of a header: it divides a heading above it.

    A section ("Manual Mutu") may read like a heading too; but it divides none.
    """
    if first + 1 >= len(rows):
        return False
    upper, lower = rows[first], rows[first + 1]
    filled = [n for n, cell in enumerate(lower) if text_of(cell)]
    if len(filled) < ENOUGH or len(texts_of(upper)) < ENOUGH:
        return False
    divides = [n for n in filled if _is_divided(upper, n)]
    if all(_under(upper, lower, n) for n in filled):
        return bool(divides)
    untitled = all(text_of(cell_at(lower, n)) == "" for n in _titles(upper))
    return untitled and divides == filled and all(isinstance(lower[n], str) for n in filled)


def _titles(row: Sequence[Cell]) -> list[int]:
    """Return the columns that are headed as titles."""
    return [n for n in range(len(row)) if _meaning(row, n) == "title"]


def _is_divided(upper: Sequence[Cell], column: int) -> bool:
    """Say whether a heading spreads over this column and the one beside it."""
    texts = [text_of(cell_at(upper, n)) for n in (column - 1, column, column + 1) if n >= 0]
    here = texts[1] if column else texts[0]
    if not here:
        return column > 0
    return texts[-1] in {"", here} or (column > 0 and texts[0] == here)


def _under(upper: Sequence[Cell], lower: Sequence[Cell], column: int) -> bool:
    """Say whether a cell of the lower row says more about a heading, or is one itself."""
    above = next((t for n in range(column, -1, -1) if (t := text_of(cell_at(upper, n)))), "")
    text = text_of(lower[column])
    if not isinstance(lower[column], str):
        return False
    return text == above or bool(meaning_of(f"{above} {text}") or _meaning(lower, column))


def _is_numbering(row: Sequence[Cell]) -> bool:
    """Say whether a row only numbers the columns: 1 2 3 4, or (1) (2) (3) (4)."""
    texts = [folded(text) for cell in row if (text := text_of(cell))]
    if len(texts) < ENOUGH + 1 or not all(text.isdecimal() for text in texts):
        return False
    numbers = [int(text) for text in texts]
    return numbers == list(range(numbers[0], numbers[0] + len(numbers)))
