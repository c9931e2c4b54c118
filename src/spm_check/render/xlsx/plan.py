"""The sheet that comes back: the action plan, to be filled in by those who answer for it."""

from collections.abc import Sequence

from xlsxwriter.worksheet import Worksheet

from spm_check.model.plan import PLAN_COLUMNS, PlanColumn
from spm_check.render.plan_rows import PlanLine, plan_rows
from spm_check.render.words.plan.book import PlanWords
from spm_check.render.xlsx.paper import Column, ReportPaper, countable, write
from spm_check.render.xlsx.plan_cells import plan_look, plan_text

HEADER = 4
WIDTHS: dict[PlanColumn, float] = {
    "order": 4,
    "finding": 40,
    "clause": 11,
    "grade": 12,
    "cause": 21,
    "correction": 21,
    "corrective_action": 21,
    "owner": 14,
    "due": 11,
    "status": 13,
    "evidence": 17,
    "fingerprints": 255,
}


def action_plan(paper: ReportPaper, plan: PlanWords) -> None:
    """Write the sheet: a row for each action, and one for alike findings without one."""
    sheet = paper.sheet(plan.title, plan.title)
    style = paper.styles.of(italic=True, font_color="#444444")
    write(sheet, 2, 0, paper.own.how_to_fill, style)
    columns = [Column(plan.columns[each], WIDTHS[each]) for each in PLAN_COLUMNS]
    paper.table(sheet, HEADER, columns)
    hidden = len(columns) - 1
    sheet.set_column(hidden, hidden, columns[hidden].width, None, {"hidden": True})
    row = HEADER
    for row, line in enumerate(plan_rows(paper.report, paper.words), HEADER + 1):
        _write(paper, sheet, (row, columns), line, plan)
    if row == HEADER:
        write(sheet, HEADER + 1, 1, paper.words.labels.no_findings, paper.styles.of())
        return
    sheet.print_area(0, 0, row, hidden - 1)
    paper.filter(sheet, HEADER, row, len(columns))
    _validate(paper, sheet, row, plan)


def _write(
    paper: ReportPaper,
    sheet: Worksheet,
    at: tuple[int, Sequence[Column]],
    line: PlanLine,
    plan: PlanWords,
) -> None:
    row, columns = at
    unit = paper.report.unit
    texts = (
        (plan_text(paper, line, each, plan, unit), plan_look(paper, line, each))
        for each in PLAN_COLUMNS
    )
    paper.row(sheet, row, columns, list(texts))
    sheet.write_number(row, 0, row - HEADER, paper.styles.cell(align="center"))
    due = line.action.due if line.action else None
    if due is not None and countable(due):
        sheet.write_datetime(row, PLAN_COLUMNS.index("due"), due, plan_look(paper, line, "due"))


def _validate(paper: ReportPaper, sheet: Worksheet, last: int, plan: PlanWords) -> None:
    """Offer the words for the status; anything else is asked about, never refused."""
    statuses = list(plan.statuses.values())
    column = PLAN_COLUMNS.index("status")
    sheet.data_validation(
        HEADER + 1,
        column,
        last,
        column,
        {
            "validate": "list",
            "source": statuses,
            "error_type": "warning",
            "error_title": paper.own.status_title,
            "error_message": paper.own.status_hint.format(statuses=", ".join(statuses)),
        },
    )
