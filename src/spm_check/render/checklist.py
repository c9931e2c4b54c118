"""The checklist: every requirement with its verdict, what that rests on, and a note."""

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from spm_check.model.report import GapReport, Judgement
from spm_check.render.basis import basis
from spm_check.render.clean import clean
from spm_check.render.left_out import reasons_of
from spm_check.render.sentences import Speaker
from spm_check.render.words.book import Words


class Line(NamedTuple):
    """A requirement on the checklist; every text is clean."""

    clause: str
    heading: str
    requirement: str
    asks: str
    kind: str
    verdict: str
    evidence: str
    note: str
    """What is wrong, why it is left out, or that it is to be seen on site."""


def checklist(report: GapReport, words: Words) -> Iterator[Line]:
    """Yield a line for every requirement, in the order of the standard."""
    notes = _notes(report, words)
    rows = chain.from_iterable(rows for _, rows in basis(report, words))
    for judgement, row in zip(report.judgements, rows, strict=True):
        requirement = judgement.requirement
        clause = report.catalogue.clause_by_number[requirement.clause]
        yield Line(
            clause.number,
            clean(clause.title.in_(words.code)),
            requirement.id,
            clean(requirement.asks.in_(words.code)),
            row.kind,
            row.verdict,
            clean(row.evidence),
            notes.get(requirement.id) or _on_site(judgement, words),
        )


def _notes(report: GapReport, words: Words) -> dict[str, str]:
    """Return what is wrong with requirements, and why others are left out, by id."""
    speaker = Speaker(report, words)
    notes = {id_: clean(reason) for id_, reason in reasons_of(report).items()}
    for finding in report.findings:
        if finding.requirement is not None:
            said = speaker.say((finding,)).message
            before = notes.get(finding.requirement)
            notes[finding.requirement] = f"{before} {said}" if before else said
    return notes


def _on_site(judgement: Judgement, words: Words) -> str:
    return words.labels.see_on_site_note if judgement.see_on_site else ""
