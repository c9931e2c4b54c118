"""The cells of an action plan, column by column, of one unit or of many."""

from xlsxwriter.format import Format

from spm_check.model.plan import Action, PlanColumn
from spm_check.model.unit import Unit
from spm_check.render.plan_rows import PlanLine, owner_of
from spm_check.render.words.plan.book import PlanWords
from spm_check.render.xlsx.paper import Paper
from spm_check.render.xlsx.styles import GREY, RED


def plan_look(paper: Paper, line: PlanLine, name: PlanColumn) -> Format:
    """Return how the cell of a column looks."""
    styles = paper.styles
    match name:
        case "grade":
            return styles.light(line.grade, bold=True) if line.grade else styles.cell(GREY)
        case "status":
            return styles.cell(RED if line.standing == "still-found" else None)
        case "due":
            return styles.day(RED if line.standing == "late" else None)
        case "fingerprints":
            return styles.of(font_size=6, font_color="#808080", border=1, border_color="#B8C4CC")
        case _:
            return styles.cell()


def plan_text(paper: Paper, line: PlanLine, name: PlanColumn, plan: PlanWords, unit: Unit) -> str:
    """Return what stands in the cell of a column."""
    match name:
        case "finding":
            advice = (f"{paper.own.advice}: {each}" for each in line.advice)
            return "\n".join((*line.findings, *advice))
        case "clause":
            return "\n".join(each or paper.words.labels.whole_unit for each in line.clauses)
        case "grade":
            grade = paper.words.verdicts[line.grade] if line.grade else ""
            told = plan.told[line.standing] if line.standing and line.standing != "open" else ""
            return "\n".join(filter(None, (grade, told)))
        case "fingerprints":
            return " ".join(line.fingerprints)
        case _ if line.action is not None:
            return _own(line.action, name, plan, unit)
        case _:
            return plan.statuses["open"] if name == "status" else ""


def _own(action: Action, name: PlanColumn, plan: PlanWords, unit: Unit) -> str:
    """Return what the unit wrote of an action."""
    match name:
        case "owner":
            return owner_of(action, unit)
        case "status":
            return plan.statuses[action.status]
        case "due":
            return action.due.isoformat() if action.due else ""
        case "cause" | "correction" | "corrective_action" | "evidence":
            return getattr(action, name) or ""
        case _:
            return ""
