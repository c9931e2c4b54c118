"""Cells and words of a list, brought to a form in which they can be compared."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from spm_check.model.masterlist import Cell
from spm_check.model.text import is_blank

NOTHING = frozenset({"nan", "none", "null", "nihil", "n/a", "na", "tidak ada"})
"""Words by which a cell says that there is nothing in it."""


def text_of(cell: Cell) -> str:
    """Return a cell as text in one line: whole numbers without decimals, days in ISO form.

    What does not print counts as a space.
    """
    match cell:
        case None:
            return ""
        case datetime():
            return cell.date().isoformat()
        case date():
            return cell.isoformat()
        case float() if cell.is_integer():
            return str(int(cell))
        case _:
            text = str(cell)
            if not text.isprintable():
                text = "".join(each if each.isprintable() else " " for each in text)
            return " ".join(text.split())


def texts_of(row: Iterable[Cell]) -> tuple[str, ...]:
    """Return what stands in a row, cell by cell, without those that are blank."""
    return tuple(text for cell in row if (text := text_of(cell)))


def cell_at(row: Sequence[Cell], column: int | None) -> Cell:
    """Return the cell in a column; None where the row ends before, or there is no such column."""
    return row[column] if column is not None and column < len(row) else None


def says_nothing(text: str) -> bool:
    """Say whether a text is how offices leave a cell empty: `-`, `...`, `Nihil`."""
    return is_blank(text) or text.strip().lower() in NOTHING


def letter_of(column: int) -> str:
    """Return the letters by which a spreadsheet names a column; the first, 0, is A."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters
