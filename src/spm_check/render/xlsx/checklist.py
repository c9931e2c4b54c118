"""The sheet on which every requirement stands with its verdict, its evidence and a note."""

from collections.abc import Iterator, Mapping

from spm_check.model.report import VERDICTS, ClauseVerdict, Judgement
from spm_check.render.basis import basis
from spm_check.render.left_out import reasons_of
from spm_check.render.xlsx.paper import Column, ReportPaper

HEADER = 3


def checklist(paper: ReportPaper) -> None:
    """Write the sheet: all figures of the summary can be counted from it."""
    labels, own = paper.words.labels, paper.own
    sheet = paper.sheet(own.checklist, labels.basis)
    columns = (
        Column(labels.clause, 21),
        Column(own.requirement, 11),
        Column(own.asked, 44),
        Column(labels.kind, 10),
        Column(own.obliged, 9),
        Column(labels.verdict, 13),
        Column(labels.evidence, 35),
        Column(own.note, 26),
    )
    paper.table(sheet, HEADER, columns)
    row, plain, reasons = HEADER, paper.styles.cell(), reasons_of(paper.report)
    lights = {verdict: paper.styles.light(verdict, bold=True) for verdict in VERDICTS}
    for clause, (_, told) in zip(
        paper.report.clauses, basis(paper.report, paper.words), strict=True
    ):
        for judgement, words in zip(clause.judgements, told, strict=True):
            row += 1
            about = _about(paper, clause, judgement, words.kind)
            light = lights[judgement.verdict]
            cells = [(text, plain) for text in about]
            cells += [(words.verdict, light), (words.evidence, plain)]
            paper.row(sheet, row, columns, [*cells, (_note(paper, judgement, reasons), plain)])
    paper.filter(sheet, HEADER, row, len(columns))


def _about(
    paper: ReportPaper, clause: ClauseVerdict, judgement: Judgement, kind: str
) -> tuple[str, str, str, str, str]:
    requirement, code = judgement.requirement, paper.words.code
    name = f"{clause.clause.number} {clause.clause.title.in_(code)}"
    obliged = ", ".join(_obliged(judgement))
    return name, requirement.id, requirement.asks.in_(code), kind, obliged


def _obliged(judgement: Judgement) -> Iterator[str]:
    """Yield the obligations that a requirement alone decides on; of two documents, others do."""
    requirement = judgement.requirement
    yield from filter(None, (requirement.procedure, requirement.record))
    if len(requirement.documents) == 1:
        yield requirement.documents[0]


def _note(paper: ReportPaper, judgement: Judgement, reasons: Mapping[str, str]) -> str:
    """Return why it does not conform or is left out, or that it is to be seen on site."""
    words = paper.words
    if judgement.cause is not None:
        return words.findings[judgement.cause].title
    if judgement.left_out:
        return reasons[judgement.requirement.id]
    return words.labels.see_on_site if judgement.see_on_site else ""
