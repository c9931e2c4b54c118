"""The sheets of units by clauses, one for each catalogue: the worst verdict in every cell."""

from collections.abc import Iterator, Sequence

from xlsxwriter.worksheet import Worksheet

from spm_check.model.clause import Catalogue
from spm_check.model.portfolio import UnitLine
from spm_check.model.report import VERDICTS
from spm_check.render.portfolio.letters import columns as clauses_of
from spm_check.render.portfolio.naming import Names
from spm_check.render.portfolio.xlsx.table import Cell, CityPaper
from spm_check.render.xlsx.heights import HIGHEST
from spm_check.render.xlsx.paper import Column, write
from spm_check.render.xlsx.styles import DARK

SHORT, TITLES, HEADER = 3, 4, 5
"""The rows of how many fall short, of the headings of the clauses, and of what is filtered."""

NARROW = 3.6
LOW = 15
LETTER = 4.0
"""How high a heading that is read from below is for each of its letters, in points."""


def matrices(paper: CityPaper) -> None:
    """Write a sheet for each catalogue that units are held against."""
    for number, catalogue in enumerate(paper.portfolio.catalogues.values(), 1):
        name = paper.tables.matrix if number == 1 else f"{paper.tables.matrix} {number}"
        title = paper.told.matrix
        if len(paper.portfolio.catalogues) > 1:
            title += f": {catalogue.title.in_(paper.words.code)}"
        _matrix(paper, paper.sheet(name, title), catalogue)


def _matrix(paper: CityPaper, sheet: Worksheet, catalogue: Catalogue) -> None:
    units = [unit for unit in paper.portfolio.units if unit.catalogue == catalogue.id]
    numbers = clauses_of(catalogue, units)
    heads = paper.tables.units
    columns = (
        Column(heads["group"], 18),
        Column(heads["name"], 30),
        *(Column(number, NARROW) for number in numbers),
    )
    write(sheet, 2, 0, _legend(paper), paper.styles.of())
    _above(paper, sheet, catalogue, units, numbers)
    paper.table(sheet, HEADER, columns)
    small = paper.styles.cell(DARK, font_color="#FFFFFF", font_size=6, align="center")
    sheet.set_row(HEADER, LOW)
    for column, number in enumerate(numbers, 2):
        write(sheet, HEADER, column, number, small)
    sheet.freeze_panes(HEADER + 1, 2)
    sheet.repeat_rows(SHORT, HEADER)
    sheet.repeat_columns(0, 1)
    paper.filled(sheet, columns, _lines(paper, catalogue, numbers), HEADER)


def _legend(paper: CityPaper) -> str:
    marks = paper.tables.marks
    told = ", ".join(f"{marks[verdict]} {paper.words.verdicts[verdict]}" for verdict in marks)
    return f"{paper.tables.legend}: {told}"


def _above(
    paper: CityPaper,
    sheet: Worksheet,
    catalogue: Catalogue,
    units: Sequence[UnitLine],
    numbers: Sequence[str],
) -> None:
    """Write what stands above the header: how many units fall short of each clause, its heading."""
    styles = paper.styles
    write(sheet, SHORT, 1, paper.tables.short, styles.cell(bold=True, align="right"))
    for column, number in enumerate(numbers, 2):
        short = sum(unit.clauses.get(number) in {"major", "minor"} for unit in units)
        look = styles.cell(align="center", font_size=7, valign="vcenter")
        sheet.write_number(SHORT, column, short, look)
    known = catalogue.clause_by_number
    titles = [f"{number} {known[number].title.in_(paper.words.code)}" for number in numbers]
    sheet.set_row(TITLES, min(max(map(len, titles), default=1) * LETTER, HIGHEST))
    upright = styles.of(
        rotation=90,
        bg_color=DARK,
        font_color="#FFFFFF",
        font_size=8,
        valign="bottom",
        align="center",
    )
    for column in (0, 1):
        write(sheet, TITLES, column, "", upright)
    for column, title in enumerate(titles, 2):
        write(sheet, TITLES, column, title, upright)


def _lines(paper: CityPaper, catalogue: Catalogue, numbers: Sequence[str]) -> Iterator[list[Cell]]:
    """Yield the units group by group."""
    names = Names(paper.portfolio, paper.words, paper.told)
    plain, marks = paper.styles.cell(), paper.tables.marks
    lights = {verdict: paper.styles.light(verdict, font_size=8) for verdict in VERDICTS}
    for group in paper.portfolio.groups:
        for unit in group.units:
            if unit.catalogue != catalogue.id:
                continue
            cells = [Cell(names.of_group(group.name), plain), Cell(names[unit.path], plain)]
            for number in numbers:
                verdict = unit.clauses.get(number)
                cells.append(
                    Cell(marks[verdict], lights[verdict]) if verdict else Cell(None, plain)
                )
            yield cells
