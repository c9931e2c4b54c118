"""The sheet on top: the conclusion, the figures of all units, and those of each group."""

from typing import Any

from xlsxwriter.worksheet import Worksheet

from spm_check.model.finding import FINDING_GRADES
from spm_check.model.portfolio import Group
from spm_check.render.portfolio.naming import Names
from spm_check.render.portfolio.standing import standing
from spm_check.render.portfolio.xlsx.table import Cell, CityPaper, put
from spm_check.render.xlsx.paper import write
from spm_check.render.xlsx.styles import GROUNDS

WIDTHS = (46, 10, 12, 11, 11, 11)
LAST = len(WIDTHS) - 1


def summary(paper: CityPaper) -> None:
    """Write the sheet."""
    portfolio, labels = paper.portfolio, paper.words.labels
    sheet = paper.sheet(paper.tables.summary, paper.told.title, landscape=False)
    for number, width in enumerate(WIDTHS):
        sheet.set_column(number, number, width)
    write(sheet, 2, 0, labels.document_review, paper.styles.of())
    row = _conclusion(paper, sheet, 4)
    row = _figures(paper, sheet, row + 1)
    row = _groups(paper, sheet, row + 1)
    notes = [labels.about_note, labels.copyright_note]
    if portfolio.unreadable:
        notes.insert(0, labels.not_examined_note)
    style = paper.styles.of(italic=True, font_color="#444444", font_size=9)
    for at, note in enumerate(notes, row + 1):
        write(sheet, at, 0, note, style)


def _conclusion(paper: CityPaper, sheet: Worksheet, row: int) -> int:
    portfolio, told = paper.portfolio, paper.told
    ground = GROUNDS[portfolio.worst if portfolio.units else "major"]
    style = paper.styles.of(
        bold=True, font_size=13, bg_color=ground, valign="vcenter", text_wrap=True, indent=1
    )
    said = standing(portfolio, told)
    if portfolio.units:
        said = f"{paper.words.conclusions[portfolio.worst]}: {said}"
    sheet.set_row(row, 40)
    sheet.merge_range(row, 0, row, LAST, "", style)
    write(sheet, row, 0, said, style)
    return row + 1


def _figures(paper: CityPaper, sheet: Worksheet, row: int) -> int:
    """Write how many units there are, and what they come to; return the row below."""
    portfolio, styles, tables = paper.portfolio, paper.styles, paper.tables
    right = styles.cell(align="right")
    counts: list[tuple[str, int]] = [
        (tables.read, len(portfolio.units)),
        (tables.unread, len(portfolio.unreadable)),
    ]
    counts += [
        (
            f"{paper.words.labels.findings}: {paper.words.verdicts[grade]}",
            sum(unit.summary.findings[grade] for unit in portfolio.units),
        )
        for grade in FINDING_GRADES
    ]
    write(sheet, row, 0, paper.own.figure, styles.head)
    write(sheet, row, 1, paper.words.labels.total, styles.head)
    for at, (name, count) in enumerate(counts, row + 1):
        write(sheet, at, 0, name, styles.cell())
        sheet.write_number(at, 1, count, right)
    return row + 1 + len(counts)


def _groups(paper: CityPaper, sheet: Worksheet, row: int) -> int:
    """Write a line for each group and one for all; return the row below."""
    portfolio, styles, verdicts = paper.portfolio, paper.styles, paper.words.verdicts
    names = Names(portfolio, paper.words, paper.told)
    heads = (
        f"{paper.tables.units['group']} {paper.told.ways[portfolio.by]}",
        paper.tables.in_group,
        paper.words.labels.fulfilled,
        *(verdicts[grade].capitalize() for grade in FINDING_GRADES),
    )
    for column, head in enumerate(heads):
        write(sheet, row, column, head, styles.head)
    for group in portfolio.groups:
        row += 1
        _group(paper, sheet, row, names.of_group(group.name), group)
    if len(portfolio.groups) > 1:
        row += 1
        _group(paper, sheet, row, paper.words.labels.total, Group("", portfolio.units), bold=True)
    return row + 1


def _group(
    paper: CityPaper, sheet: Worksheet, row: int, name: str, group: Group, **look: Any
) -> None:
    styles, tenths = paper.styles, group.fulfilled.tenths
    right = styles.cell(align="right", **look)
    share = styles.cell(align="right", num_format="0.0%", **look)
    put(sheet, row, 0, Cell(name, styles.cell(**look)))
    put(sheet, row, 1, Cell(len(group.units), right))
    put(sheet, row, 2, Cell(None if tenths is None else tenths / 1000, share))
    for column, count in enumerate(group.findings.values(), 3):
        put(sheet, row, column, Cell(count, right))
