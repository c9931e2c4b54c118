"""What the verdicts rest on: for every requirement the evidence that was weighed, best first."""

from collections.abc import Iterator
from typing import NamedTuple

from spm_check.model.report import Evidence, GapReport, Judgement
from spm_check.render.sharing import from_whom
from spm_check.render.words.book import Words


class Row(NamedTuple):
    """A requirement with its verdict and its evidence in words; user text is not cleaned yet."""

    requirement: str
    kind: str
    verdict: str
    evidence: str


def basis(report: GapReport, words: Words) -> Iterator[tuple[str, tuple[Row, ...]]]:
    """Yield each clause's number with a row for each of its requirements."""
    for clause in report.clauses:
        yield clause.clause.number, tuple(_row(each, words) for each in clause.judgements)


def _row(judgement: Judgement, words: Words) -> Row:
    requirement = judgement.requirement
    weighed = [_told(each, requirement.id, words) for each in judgement.evidence]
    if judgement.requirement.follows:
        weighed = list(judgement.unmet)
    return Row(
        requirement.id,
        words.kinds[requirement.kind],
        words.verdicts[judgement.verdict],
        "; ".join(weighed),
    )


def _told(evidence: Evidence, requirement: str, words: Words) -> str:
    """Return one piece of evidence: the item, whose it is, the clause that names it, its state."""
    via = f" {words.labels.via} {evidence.via}" if evidence.via != requirement else ""
    state = words.states[evidence.state]
    whose = f" ({from_whom(evidence.origin, words)})" if evidence.origin else ""
    return f"{evidence.item}{whose}{via}: {state}" if evidence.item else f"{state}{via}"
