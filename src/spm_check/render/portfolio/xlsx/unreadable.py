"""The sheet of the units that could not be read, with every mistake and what to do about it."""

from collections.abc import Iterator

from spm_check.render.complaints import told
from spm_check.render.portfolio.xlsx.table import HEADER, Cell, CityPaper
from spm_check.render.xlsx.paper import Column, write


def unreadable(paper: CityPaper) -> None:
    """Write the sheet; there is none where every unit was read."""
    if not paper.portfolio.unreadable:
        return
    labels = paper.words.labels
    sheet = paper.sheet(paper.tables.unreadable, paper.told.unreadable)
    style = paper.styles.of(italic=True, font_color="#444444")
    write(sheet, 2, 0, labels.not_examined_note, style)
    columns = (
        Column(paper.tables.units["path"], 30),
        Column(labels.what_is_wrong, 60),
        Column(labels.what_to_do, 50),
    )
    paper.table(sheet, HEADER, columns)
    paper.filled(sheet, columns, _lines(paper))


def _lines(paper: CityPaper) -> Iterator[list[Cell]]:
    plain = paper.styles.cell()
    for each in paper.portfolio.unreadable:
        for complaint in each.complaints:
            problem, action = told(complaint, paper.words)
            yield [Cell(each.path, plain), Cell(problem, plain), Cell(action, plain)]
