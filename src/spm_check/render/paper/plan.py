"""The action plan over the numbers of the findings: what the unit wrote down, and room for more."""

from collections.abc import Iterator, Mapping, Sequence

from spm_check.errors import Place
from spm_check.model.plan import Action, PlanColumn, Standing
from spm_check.model.report import GapReport
from spm_check.render.figures import day_of
from spm_check.render.following import plan_line
from spm_check.render.paper.findings import Told, in_short
from spm_check.render.paper.sheet import Block, Cell, Paragraph, row, table
from spm_check.render.plan_rows import PlanLine, owner_of, plan_rows
from spm_check.render.words.book import Words
from spm_check.render.words.paper.book import PaperWords
from spm_check.render.words.plan import plan_words

PLAN: Mapping[PlanColumn, int] = {
    "order": 10,
    "finding": 38,
    "clause": 17,
    "grade": 20,
    "cause": 24,
    "correction": 47,
    "corrective_action": 24,
    "owner": 21,
    "due": 17,
    "status": 21,
    "evidence": 18,
}
"""The columns of the action plan with their widths; it has the whole page in landscape."""

UNDECIDED = Action((), Place("", 0, 0))
"""What a unit has decided about findings that no action is about."""


def plan_part(
    report: GapReport, findings: Sequence[Told], words: Words, own: PaperWords
) -> Iterator[Block]:
    """Yield how the plan stands, then its rows with what is known and with room for the rest."""
    plan = plan_words(words.code)
    lines = list(plan_rows(report, words))
    if report.plan is not None:
        yield Paragraph(f"{plan_line(report.plan, plan)}.")
    yield Paragraph(own.plan_note if lines else words.labels.no_findings, look="note")
    if lines:
        numbers = {id(finding): each.number for each in findings for finding in each.findings}
        writer = _Writer(report, words, own, numbers)
        heads = tuple(plan.columns[each] for each in PLAN)
        yield table(heads, tuple(PLAN.values()), list(map(writer.row, lines)), small=True)


class _Writer:
    """Writes the rows of one report's plan; the unit's texts are as it wrote them."""

    def __init__(
        self, report: GapReport, words: Words, own: PaperWords, numbers: Mapping[int, int]
    ) -> None:
        """Take the report, and the number under which each finding is told by its identity."""
        self._unit, self._words, self._own = report.unit, words, own
        self._plan, self._numbers = plan_words(words.code), numbers

    def row(self, line: PlanLine) -> tuple[Cell, ...]:
        """Return a row in the order of `PLAN`; what nobody has decided yet is empty."""
        whole, proposed = self._words.labels.whole_unit, " ".join(line.advice)
        proposal = f"{self._own.proposal}: {proposed}" if proposed else ""
        return row(
            in_short(sorted({self._numbers[id(finding)] for finding in line.found})),
            " ".join(line.findings),
            ", ".join(each or whole for each in line.clauses),
            Cell(self._words.verdicts[line.grade] if line.grade else self._plan.gone, line.grade),
            *self._decided(line.action or UNDECIDED, line.standing, proposal),
        )

    def _decided(
        self, action: Action, standing: Standing | None, proposal: str
    ) -> Iterator[str | Cell]:
        """Yield what the unit wrote of an action, in red what has to be looked after today."""
        yield action.cause or ""
        yield action.correction or proposal
        yield action.corrective_action or ""
        yield owner_of(action, self._unit)
        due = day_of(action.due, self._words) if action.due else ""
        yield Cell(due, "red" if standing == "late" else None)
        yield self._status(self._plan.statuses[action.status], standing)
        yield action.evidence or ""

    def _status(self, status: str, standing: Standing | None) -> Cell:
        match standing:
            case None:
                return Cell("")
            case "still-found":
                return Cell(self._own.still_found.format(status=status), "red")
            case "late":
                return Cell(self._own.late.format(status=status), "red")
            case _:
                return Cell(status)
