"""One sheet after another, all with the same header, foot and print set-up."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from spm_check.model.report import GapReport
from spm_check.render.figures import day_of
from spm_check.render.plan_rows import shown
from spm_check.render.words.book import Words
from spm_check.render.words.workbook.book import WorkbookWords
from spm_check.render.xlsx.heights import height_of
from spm_check.render.xlsx.styles import DARK, Styles

LONGEST = 32_000
"""How much of a text fits a cell, counted as spreadsheets count: two for what is beyond 16 bits."""

A4 = 9
FIRST_YEAR = 1900
BOLD = 0.8
"""How much of a heading fits a width, as a share of what fits it in plain letters."""
FOOT = 60
"""How much of a name fits the foot of a page."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its heading, and its width in characters."""

    heading: str
    width: float


@dataclass(frozen=True, slots=True)
class Paper:
    """What every sheet is made with."""

    book: Workbook
    styles: Styles
    words: Words
    own: WorkbookWords
    whose: str
    """Whose sheets they are: the name of a unit, or the folder of many."""
    on: date

    def sheet(self, name: str, title: str, *, landscape: bool = True) -> Worksheet:
        """Begin a sheet: its title and whose it is stand in the first two rows."""
        sheet = self.book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_paper(A4)
        if landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.6, bottom=0.7)
        page = self.own.page.format(page="&P", pages="&N")
        whose = shown(self.whose).replace("&", "&&")
        sheet.set_footer(f"&L&8{_foot(whose)}&C&8{name}&R&8{page}")
        sheet.set_row(0, 26)
        write(sheet, 0, 0, title, self.styles.of(bold=True, font_size=16, font_color=DARK))
        on = f"{self.words.labels.as_of} {day_of(self.on, self.words)}"
        write(sheet, 1, 0, f"{self.whose}, {on}", self.styles.of(font_size=11))
        return sheet

    def table(self, sheet: Worksheet, row: int, columns: Sequence[Column]) -> None:
        """Write a table's header, which stays on the screen and on every printed page."""
        heads = ((column.heading, column.width * BOLD) for column in columns)
        sheet.set_row(row, height_of(heads))
        for number, column in enumerate(columns):
            sheet.set_column(number, number, column.width)
            write(sheet, row, number, column.heading, self.styles.head)
        sheet.freeze_panes(row + 1, 0)
        sheet.repeat_rows(row)

    def row(
        self,
        sheet: Worksheet,
        row: int,
        columns: Sequence[Column],
        cells: Sequence[tuple[str, Format]],
    ) -> None:
        """Write the texts of a row, as high as the highest of them."""
        pairs = zip(cells, columns, strict=True)
        sheet.set_row(row, height_of((text, column.width) for (text, _), column in pairs))
        for number, (text, style) in enumerate(cells):
            write(sheet, row, number, text, style)

    def filter(self, sheet: Worksheet, first: int, last: int, columns: int) -> None:
        """Let the rows of a table be filtered, from its header to its last row."""
        sheet.autofilter(first, 0, max(first, last), columns - 1)


@dataclass(frozen=True, slots=True)
class ReportPaper(Paper):
    """What the sheets of a gap report are made with."""

    report: GapReport


def _foot(text: str) -> str:
    """Return as much of a text as fits the foot of a page; a doubled sign is not torn."""
    cut = text[:FOOT]
    return cut + "&" if (len(cut) - len(cut.rstrip("&"))) % 2 else cut


def write(sheet: Worksheet, row: int, column: int, text: str, format_: Format) -> None:
    """Write a text as nothing but a text; a cell without one keeps its look."""
    told = clipped(shown(text))
    if told:
        sheet.write_string(row, column, _unmarked(told), format_)
    else:
        sheet.write_blank(row, column, None, format_)


def _unmarked(text: str) -> str:
    """Return a text that the library does not take for markup of its own, which it writes raw."""
    return f"{text} " if text.startswith("<r>") and text.endswith("</r>") else text


def countable(day: date) -> bool:
    """Say whether spreadsheets know a day as a date: they count from 1900."""
    return day.year >= FIRST_YEAR


def clipped(text: str) -> str:
    """Return a text as long as a cell can be, with a mark where it is cut."""
    if len(text) * 2 <= LONGEST:
        return text
    wide = text.encode("utf-16-le", "replace")
    if len(wide) <= LONGEST * 2:
        return text
    return wide[: LONGEST * 2].decode("utf-16-le", "ignore") + " …"
