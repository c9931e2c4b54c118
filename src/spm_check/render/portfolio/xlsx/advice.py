"""The sheet of what to do first: every advice in its sentence, what matters most on top."""

import sys
from collections.abc import Iterator

from spm_check.render.portfolio.steps import Steps
from spm_check.render.portfolio.xlsx.table import HEADER, Cell, CityPaper
from spm_check.render.xlsx.paper import Column
from spm_check.render.xlsx.styles import RED


def advice(paper: CityPaper) -> None:
    """Write the sheet."""
    sheet = paper.sheet(paper.tables.advice, paper.told.first)
    columns = (Column(paper.tables.aim, 34), Column(paper.own.advice, 100))
    paper.table(sheet, HEADER, columns)
    paper.filled(sheet, columns, _lines(paper))


def _lines(paper: CityPaper) -> Iterator[list[Cell]]:
    plain = paper.styles.cell()
    steps = Steps(paper.portfolio, paper.words, paper.told)
    for step in steps.tell(most=sys.maxsize, asked=sys.maxsize):
        look = paper.styles.cell(RED if step.urgent else None, bold=True)
        for line in step.lines:
            yield [Cell(step.title, look), Cell(line, plain)]
