"""Tables as CSV that spreadsheets open as they are, in which no cell is a formula."""

import csv
import io
from collections.abc import Iterable

FORMULA = frozenset("=+-@\t\r＝＋－＠")  # noqa: RUF001  the wide ones count for some spreadsheets
"""What makes a spreadsheet calculate a cell that begins with it."""


def csv_table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> bytes:
    """Return a table as CSV (RFC 4180) in UTF-8 with its mark; the cells are clean already.

    A cell that a spreadsheet would take for a formula is led by an apostrophe.
    """
    paper = io.BytesIO()
    text = io.TextIOWrapper(paper, "utf-8-sig", newline="")
    table = csv.writer(text)
    table.writerow(heads)
    for row in rows:
        table.writerow([inert(cell) for cell in row])
    text.flush()
    return paper.getvalue()


def inert(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell[:1] in FORMULA else cell
