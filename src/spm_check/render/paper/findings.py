"""The findings in full, each group of them once, and the action plan over the same numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from spm_check.model.finding import Grade
from spm_check.model.plan import PlanColumn
from spm_check.model.report import GapReport
from spm_check.render.figures import compact
from spm_check.render.paper.sheet import Block, Card, Cell, Heading, Paragraph, row, table
from spm_check.render.sentences import Said, Speaker, alike
from spm_check.render.words.book import Words
from spm_check.render.words.paper.book import PaperWords
from spm_check.render.words.plan import plan_words

PLAN: Mapping[PlanColumn, int] = {
    "order": 11,
    "finding": 44,
    "clause": 18,
    "grade": 20,
    "cause": 24,
    "correction": 40,
    "corrective_action": 24,
    "owner": 24,
    "due": 17,
    "status": 15,
    "evidence": 20,
}
"""The columns of the action plan with their widths; it has the whole page in landscape."""


@dataclass(frozen=True, slots=True)
class Told:
    """Findings that are `alike`, with the number under which the document names them."""

    number: int
    clause: str | None
    about: str
    """The requirements in short, else the clause; empty for the unit as a whole."""
    grade: Grade
    said: Said
    practice: bool
    """Whether what is asked may already be done, only not be written down."""


def told(report: GapReport, words: Words) -> tuple[Told, ...]:
    """Return the findings of a report in their order and in words."""
    speaker, groups = Speaker(report, words), []
    for number, group in enumerate(alike(report.findings, report), 1):
        first = group[0]
        ids = [each.requirement for each in group if each.requirement is not None]
        about = compact(ids, first.clause or "") if ids else first.clause or ""
        said, practice = speaker.say(group), first.code == "not-declared"
        groups.append(Told(number, first.clause, about, first.grade, said, practice))
    return tuple(groups)


def findings_part(
    report: GapReport, findings: Sequence[Told], words: Words, own: PaperWords
) -> Iterator[Block]:
    """Yield the findings in full under the clauses that they belong to."""
    labels = words.labels
    yield Paragraph(own.findings_note if findings else labels.no_findings, look="note")
    if any(each.practice for each in findings):
        yield Paragraph(labels.practice_hint, look="note")
    for clause, group in groupby(findings, lambda each: each.clause):
        yield Heading(2, _heading(clause, report, words))
        yield from (_card(each, words) for each in group)


def _heading(clause: str | None, report: GapReport, words: Words) -> str:
    if clause is None:
        return words.labels.whole_unit
    return f"{clause} {report.catalogue.clause_by_number[clause].title.in_(words.code)}"


def _card(each: Told, words: Words) -> Card:
    labels, said = words.labels, each.said
    about = f" {each.about}" if each.about else ""
    pairs = (
        (labels.what_is_wrong, said.message),
        (labels.asked, said.asks),
        (labels.why, said.why),
        (labels.what_to_do, said.action),
        (labels.place, said.places),
    )
    return Card(
        f"{each.number}. {words.verdicts[each.grade]}{about}: {said.title}",
        each.grade,
        tuple((label, text) for label, text in pairs if text),
    )


def plan_part(findings: Sequence[Told], words: Words, own: PaperWords) -> Iterator[Block]:
    """Yield the action plan: what is known of each finding, and room for what the unit decides."""
    yield Paragraph(own.plan_note if findings else words.labels.no_findings, look="note")
    if findings:
        rows = [_plan_row(each, words) for each in findings]
        columns = plan_words(words.code).columns
        heads = tuple(columns[each] for each in PLAN)
        yield table(heads, tuple(PLAN.values()), rows, small=True)


def _plan_row(each: Told, words: Words) -> tuple[Cell, ...]:
    grade = Cell(words.verdicts[each.grade], each.grade)
    finding = f"{each.said.title}. {each.said.message}"
    known = (str(each.number), finding, each.about, grade, "", each.said.action)
    return row(*known, *[""] * (len(PLAN) - len(known)))
