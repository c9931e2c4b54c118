"""What the headings of a list mean together: some depend on the others, or on what stands below."""

from collections.abc import Sequence
from typing import NamedTuple

from spm_check.discovery.masterlist.cells import cell_at, text_of
from spm_check.model.masterlist import Cell, Meaning

_SEVERAL: frozenset[Meaning] = frozenset({"retention", "responsible"})
"""What may be spread over several columns."""


class Heading(NamedTuple):
    """A column with its heading; `meaning` is None where the heading is not known."""

    column: int
    text: str
    meaning: Meaning | None


def settled(
    headings: tuple[Heading, ...], rows: Sequence[Sequence[Cell]], last: int
) -> tuple[Heading, ...]:
    """Return the headings with each meaning once, and those that depend on others decided."""
    decided = list(headings)
    _settle_numbers(decided, rows, last)
    if not any(h.meaning == "title" for h in decided):
        _rename(decided, "kind", "title")  # "Jenis Rekaman" is what many lists call the title
    if not any(h.meaning == "revision" for h in decided):
        _rename(decided, "edition", "revision")
    seen: set[Meaning] = set()
    for n, heading in enumerate(decided):
        if heading.meaning in seen and heading.meaning not in _SEVERAL:
            decided[n] = heading._replace(meaning=None)
        if heading.meaning:
            seen.add(heading.meaning)
    return tuple(decided)


def _settle_numbers(decided: list[Heading], rows: Sequence[Sequence[Cell]], last: int) -> None:
    """Decide which of several "No" and "Nomor" count the rows and which name the document."""
    orders = [n for n, h in enumerate(decided) if h.meaning == "order"]
    if not orders or any(h.meaning == "number" for h in decided):
        return
    if len(orders) > 1:
        decided[orders[1]] = decided[orders[1]]._replace(meaning="number")
    elif not _counts(rows[last + 1 :], decided[orders[0]].column):
        decided[orders[0]] = decided[orders[0]]._replace(meaning="number")


def _counts(rows: Sequence[Sequence[Cell]], column: int) -> bool:
    """Say whether a column holds mostly plain numbers, or nothing at all."""
    texts = [text for row in rows if (text := text_of(cell_at(row, column)))]
    return sum(len(text.rstrip(".)")) <= len("9999") for text in texts) * 2 >= len(texts)


def _rename(decided: list[Heading], old: Meaning, new: Meaning) -> None:
    for n, heading in enumerate(decided):
        if heading.meaning == old:
            decided[n] = heading._replace(meaning=new)
            return
