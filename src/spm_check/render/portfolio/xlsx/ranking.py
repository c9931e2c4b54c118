"""The sheet on which units stand by how much they fulfil, those that fulfil the least first."""

from collections.abc import Iterator

from spm_check.model.finding import FINDING_GRADES, Grade
from spm_check.model.plan import STANDINGS
from spm_check.model.portfolio import UnitLine
from spm_check.model.report import Count
from spm_check.render.figures import day_of
from spm_check.render.portfolio.in_full import groups_of
from spm_check.render.portfolio.naming import Names, change_of
from spm_check.render.portfolio.xlsx.table import HEADER, Cell, CityPaper
from spm_check.render.words.plan import plan_words
from spm_check.render.xlsx.paper import Column, write
from spm_check.render.xlsx.styles import GREEN, RED, YELLOW

BEHIND = {"still-found": RED, "late": RED, "gone": YELLOW}
"""The grounds of actions that somebody has to look after."""


def ranking(paper: CityPaper) -> None:
    """Write the sheet."""
    sheet = paper.sheet(paper.tables.ranking, paper.told.ranking)
    if paper.portfolio.before:
        since = paper.told.since.format(day=day_of(paper.portfolio.before, paper.words))
        write(sheet, 2, 0, since, paper.styles.of(italic=True, font_color="#444444"))
    columns = tuple(_columns(paper))
    paper.table(sheet, HEADER, columns)
    sheet.freeze_panes(HEADER + 1, 3)
    paper.filled(sheet, columns, _lines(paper))


def _columns(paper: CityPaper) -> Iterator[Column]:
    heads, labels = paper.tables.units, paper.words.labels
    yield Column(plan_words(paper.words.code).columns["order"], 5)
    yield Column(heads["group"], 18)
    yield Column(labels.unit, 24)
    yield Column(heads["path"], 18)
    yield Column(heads["kind"], 12)
    yield Column(labels.fulfilled, 10)
    yield Column(paper.own.light, 8)
    yield Column(paper.told.change, 8)
    for name in (labels.procedures, labels.records, labels.documents):
        yield Column(name, 10)
    yield Column(heads["major"], 9)
    yield Column(heads["minor"], 9)
    yield Column(heads["observation"], 10)
    for key in ("still_found", "late", "open", "gone", "done"):
        yield Column(heads[key], 10.5)


def _lines(paper: CityPaper) -> Iterator[list[Cell]]:
    portfolio, styles = paper.portfolio, paper.styles
    names, groups = Names(portfolio, paper.words, paper.told), groups_of(portfolio)
    plain, right = styles.cell(), styles.cell(align="right")
    share = styles.cell(align="right", num_format="0.0%")
    for number, unit in enumerate(portfolio.ranked, 1):
        summary, tenths = unit.summary, unit.summary.fulfilled.tenths
        colour = paper.words.colours[summary.colour] if summary.colour else ""
        yield [
            Cell(number, right),
            Cell(names.of_group(groups[unit.path]), plain),
            Cell(unit.name, styles.cell(bold=True)),
            Cell(unit.path, plain),
            Cell(paper.words.unit_kinds[unit.kind], plain),
            Cell(None if tenths is None else tenths / 1000, share),
            Cell(colour, styles.light(summary.colour)),
            _change(paper, unit),
            *(
                _of(paper, each)
                for each in (summary.procedures, summary.records, summary.documents)
            ),
            *(_found(paper, unit, grade) for grade in FINDING_GRADES),
            *_actions(paper, unit),
        ]


def _found(paper: CityPaper, unit: UnitLine, grade: Grade) -> Cell:
    """Return the number of findings of a grade, on its ground where there are any."""
    count = unit.summary.findings[grade]
    return Cell(count, paper.styles.light(grade if count else None))


def _change(paper: CityPaper, unit: UnitLine) -> Cell:
    """Return by how many points the share has changed, on the ground of better or worse."""
    tenths = change_of(unit, paper.portfolio)
    ground = (GREEN if tenths > 0 else RED) if tenths else None
    look = paper.styles.cell(ground, align="right", num_format="+0.0;-0.0;0.0")
    return Cell(None if tenths is None else tenths / 10, look)


def _of(paper: CityPaper, count: Count) -> Cell:
    """Return a count that is shown with what it is out of, and sorts as a number."""
    return Cell(count.met, paper.styles.cell(align="right", num_format=f'0"/{count.of}"'))


def _actions(paper: CityPaper, unit: UnitLine) -> Iterator[Cell]:
    """Yield how many actions stand how; nothing where there is no plan."""
    for standing in STANDINGS:
        count = None if unit.actions is None else unit.actions[standing]
        look = paper.styles.cell(BEHIND.get(standing) if count else None, align="right")
        yield Cell(count, look)
