"""The figures of a report, each a count that a reader can make again from the report."""

from collections.abc import Iterable, Iterator

from spm_check.model.clause import Catalogue, Obligation, Requirement, chapter_of
from spm_check.model.finding import FINDING_GRADES, GRADES, Finding, worse
from spm_check.model.report import (
    VERDICTS,
    ChapterTally,
    ClauseVerdict,
    Colour,
    Count,
    Judgement,
    Summary,
    Verdict,
)
from spm_check.model.unit import Bands


def clause_verdicts(
    catalogue: Catalogue, judgements: tuple[Judgement, ...]
) -> Iterator[ClauseVerdict]:
    """Yield each clause that has requirements, with the worst of their verdicts."""
    by_clause: dict[str, list[Judgement]] = {}
    for judgement in judgements:
        by_clause.setdefault(judgement.requirement.clause, []).append(judgement)
    for clause in catalogue.clauses:
        own = tuple(by_clause.get(clause.number, ()))
        if own:
            yield ClauseVerdict(clause, _worst(own), own)


def _worst(judgements: tuple[Judgement, ...]) -> Verdict:
    """Return the worst grade; excluded or not applicable only where nothing is judged."""
    grades = [j.grade for j in judgements if j.grade is not None]
    if grades:
        return max(grades, key=GRADES.index)
    return max((j.verdict for j in judgements), key=lambda v: v == "excluded")


def chapter_tallies(
    catalogue: Catalogue, judgements: tuple[Judgement, ...], bands: Bands
) -> Iterator[ChapterTally]:
    """Yield the share of fulfilled requirements of each chapter."""
    for chapter in catalogue.chapters:
        own = (j for j in judgements if chapter_of(j.requirement.clause) == chapter.number)
        count = _fulfilled(own)
        yield ChapterTally(chapter, count, colour(count, bands))


def summary(
    catalogue: Catalogue,
    judgements: tuple[Judgement, ...],
    findings: tuple[Finding, ...],
    bands: Bands,
) -> Summary:
    """Return the figures of the whole report."""
    fulfilled = _fulfilled(judgements)
    worst = GRADES[0]
    for finding in findings:
        worst = worse(worst, finding.grade)
    return Summary(
        worst=worst,
        fulfilled=fulfilled,
        colour=colour(fulfilled, bands),
        verdicts={v: sum(j.verdict == v for j in judgements) for v in VERDICTS},
        procedures=_met(judgements, catalogue.procedures),
        records=_met(judgements, catalogue.records),
        documents=_met(judgements, (each for each in catalogue.documents if each.kind)),
        findings={g: sum(f.grade == g for f in findings) for g in FINDING_GRADES},
        see_on_site=sum(j.see_on_site for j in judgements),
    )


def colour(count: Count, bands: Bands) -> Colour | None:
    """Return the traffic light of a share; None where nothing is applicable."""
    tenths = count.tenths
    if tenths is None:
        return None
    if tenths >= bands.green:
        return "green"
    return "yellow" if tenths >= bands.yellow else "red"


def _fulfilled(judgements: Iterable[Judgement]) -> Count:
    judged = [j for j in judgements if j.grade is not None]
    return Count(sum(j.fulfilled for j in judged), len(judged))


def _met(judgements: tuple[Judgement, ...], obligations: Iterable[Obligation]) -> Count:
    """Count the obligations of which everything that applies is fulfilled."""
    demands: dict[str, list[bool]] = {}
    for judgement in judgements:
        if judgement.grade is not None:
            for obligation in _demanded(judgement.requirement):
                demands.setdefault(obligation, []).append(judgement.fulfilled)
    applicable = [demands[each.id] for each in obligations if each.id in demands]
    return Count(sum(all(each) for each in applicable), len(applicable))


def _demanded(requirement: Requirement) -> Iterator[str]:
    """Yield what the requirement alone demands; where it names two documents, others tell."""
    if requirement.procedure:
        yield requirement.procedure
    if requirement.record:
        yield requirement.record
    if len(requirement.documents) == 1:
        yield requirement.documents[0]
