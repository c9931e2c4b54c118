"""Tables of as many rows as a sheet has: what does not fit is counted and said."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from spm_check.model.portfolio import Portfolio
from spm_check.render.words.portfolio.book import PortfolioWords
from spm_check.render.words.tables.book import TableWords
from spm_check.render.xlsx.heights import height_of
from spm_check.render.xlsx.paper import Column, Paper, countable, write

ROWS = 1_048_576
"""How many rows a sheet has, its header included."""

HEADER = 3
"""The row of a table's header, from nought."""


class Cell(NamedTuple):
    """A value with its look; None leaves the cell empty."""

    value: str | int | float | date | None
    look: Format


@dataclass(frozen=True, slots=True)
class CityPaper(Paper):
    """What the sheets about many units are made with."""

    portfolio: Portfolio
    told: PortfolioWords
    tables: TableWords
    rows: int
    """How many rows a sheet has."""
    cut: dict[str, int] = field(default_factory=dict)
    """How many rows did not fit, by the names of the sheets that are full."""

    def filled(
        self,
        sheet: Worksheet,
        columns: Sequence[Column],
        lines: Iterable[Sequence[Cell]],
        header: int = HEADER,
    ) -> None:
        """Write the lines below a header with a filter; the last row says how many are missing."""
        row, missing = header, 0
        for line in lines:
            if row + 2 == self.rows:
                missing += 1
                continue
            row += 1
            self._line(sheet, row, columns, line)
        if row == header:
            write(sheet, header + 1, 0, self.tables.none, self.styles.of())
        if missing:
            self.cut[sheet.name] = missing
            style = self.styles.of(bold=True)
            write(sheet, row + 1, 0, self.tables.cut.format(count=missing), style)
        self.filter(sheet, header, row, len(columns))

    def _line(
        self, sheet: Worksheet, row: int, columns: Sequence[Column], line: Sequence[Cell]
    ) -> None:
        texts = (
            (cell.value, column.width)
            for cell, column in zip(line, columns, strict=True)
            if isinstance(cell.value, str)
        )
        sheet.set_row(row, height_of(texts))
        for number, cell in enumerate(line):
            put(sheet, row, number, cell)


def put(sheet: Worksheet, row: int, column: int, cell: Cell) -> None:
    """Write a value as what it is: a text, a number, a date, or nothing."""
    match cell.value:
        case None:
            write(sheet, row, column, "", cell.look)
        case str():
            write(sheet, row, column, cell.value, cell.look)
        case date() if countable(cell.value):
            sheet.write_datetime(row, column, cell.value, cell.look)
        case date():
            write(sheet, row, column, cell.value.isoformat(), cell.look)
        case _:
            sheet.write_number(row, column, cell.value, cell.look)
