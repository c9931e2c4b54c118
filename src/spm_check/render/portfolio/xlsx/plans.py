"""The sheet of the action plans of all units, and of the findings for which there is no action."""

from collections.abc import Iterator

from spm_check.model.plan import PLAN_COLUMNS, PlanColumn
from spm_check.render.plan_rows import plan_rows
from spm_check.render.portfolio.in_full import InFull, in_full
from spm_check.render.portfolio.naming import Names
from spm_check.render.portfolio.xlsx.table import HEADER, Cell, CityPaper
from spm_check.render.words.plan import plan_words
from spm_check.render.xlsx.paper import Column, write
from spm_check.render.xlsx.plan import WIDTHS
from spm_check.render.xlsx.plan_cells import plan_look, plan_text

COLUMNS: tuple[PlanColumn, ...] = tuple(
    each for each in PLAN_COLUMNS if each not in {"order", "fingerprints"}
)
"""Without the number, which every unit has of its own, and without the way back."""


def plans(paper: CityPaper) -> None:
    """Write the sheet, unit by unit; its rows are those of each unit's own workbook."""
    plan, heads = plan_words(paper.words.code), paper.tables.units
    sheet = paper.sheet(paper.tables.plan, paper.tables.all_actions)
    style = paper.styles.of(italic=True, font_color="#444444")
    write(sheet, 2, 0, paper.tables.overview, style)
    columns = (
        Column(heads["group"], 17),
        Column(paper.words.labels.unit, 22),
        Column(heads["path"], 17),
        *(Column(plan.columns[each], WIDTHS[each]) for each in COLUMNS),
    )
    names = Names(paper.portfolio, paper.words, paper.told)
    paper.table(sheet, HEADER, columns)
    sheet.freeze_panes(HEADER + 1, 2)
    lines = (line for each in in_full(paper.portfolio) for line in _lines(paper, each, names))
    paper.filled(sheet, columns, lines)


def _lines(paper: CityPaper, each: InFull, names: Names) -> Iterator[list[Cell]]:
    plan, plain = plan_words(paper.words.code), paper.styles.cell()
    who = [names.of_group(each.group), each.line.name, each.line.path]
    for line in plan_rows(each, paper.words):
        cells = [Cell(text, plain) for text in who]
        for name in COLUMNS:
            due = line.action.due if line.action and name == "due" else None
            text = plan_text(paper, line, name, plan, each.unit)
            cells.append(Cell(due or text, plan_look(paper, line, name)))
        yield cells
