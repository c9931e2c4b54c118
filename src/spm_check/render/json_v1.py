"""The gap report as JSON, version 1: built by hand, because others build on it.

The shape only ever grows: keys are added, never removed or given another meaning. Its schema is
in `report_schema`.
"""

from typing import Any

from spm_check import __version__
from spm_check.model.finding import FINDING_GRADES, Finding
from spm_check.model.past import PastFinding
from spm_check.model.report import (
    VERDICTS,
    ChapterTally,
    ClauseVerdict,
    Count,
    GapReport,
    ItemState,
    Judgement,
    Summary,
)
from spm_check.model.unit import Origin, kind_of, origin_of
from spm_check.render.json_text import laid_out
from spm_check.render.plan_json import plan_plain
from spm_check.render.sentences import Speaker
from spm_check.render.words.book import Words

SCHEMA = "spm-check/report/1"

LISTS = frozenset(
    {
        "chapters",
        "clauses",
        "findings",
        "items",
        "exclusions",
        "not_applicable",
        "not_audited",
        "plan",
        "unplanned",
        "actions",
    }
)
"""The lists that have a line for each of their parts."""

Plain = dict[str, Any]


def render_json(report: GapReport, words: Words, more: Plain | None = None) -> str:
    """Return the report as one JSON document: a line for each clause, finding and item.

    `more` are keys that only some reports have; they follow the others.
    """
    return laid_out(plain(report, words) | (more or {}), LISTS) + "\n"


def plain(report: GapReport, words: Words) -> Plain:
    """Return the report as plain data in the order of its schema."""
    language = words.code
    speaker, bands = Speaker(report, words), report.unit.settings.bands
    followed = {"plan": plan_plain(report, report.plan)} if report.plan else {}
    return {
        "schema": SCHEMA,
        "tool": {"name": "spm-check", "version": __version__},
        "unit": {
            "name": report.unit.name,
            "kind": report.unit.kind,
            "file": report.unit.file,
            "parent": report.unit.parent,
            "scope": report.unit.scope,
        },
        "catalogue": {
            "id": report.catalogue.id,
            "title": report.catalogue.title.in_(language),
        },
        "on": report.on.isoformat(),
        "language": language,
        "summary": summary_plain(report.summary),
        "chapters": [_chapter(tally, words) for tally in report.chapters],
        "clauses": [_clause(each, words) for each in report.clauses],
        "findings": [_finding(each, report, speaker) for each in report.findings],
        "items": [_item(state) for state in report.items],
        "exclusions": [
            {"clause": e.reference.target, "because": e.because} for e in report.exclusions
        ],
        "not_applicable": [{"condition": a.key, "because": a.because} for a in report.answers],
        "regraded": dict(report.unit.settings.grades),
        "colours": {"green": bands.green / 10, "yellow": bands.yellow / 10},
        "not_audited": list(report.unit.catalogues[1:]),
        "folder": {
            "files": report.files,
            "undeclared": list(report.undeclared),
            "not_examined": [{"path": o.path, "why": o.kind} for o in report.obstacles],
        },
        "note": words.labels.about_note,
        **followed,
    }


def summary_plain(summary: Summary) -> Plain:
    """Return the figures of a report."""
    return {
        "worst": summary.worst,
        "fulfilled": share(summary.fulfilled) | {"colour": summary.colour},
        "requirements": {verdict: summary.verdicts[verdict] for verdict in VERDICTS},
        "procedures": {"met": summary.procedures.met, "of": summary.procedures.of},
        "records": {"met": summary.records.met, "of": summary.records.of},
        "documents": {"met": summary.documents.met, "of": summary.documents.of},
        "findings": {grade: summary.findings[grade] for grade in FINDING_GRADES},
        "see_on_site": summary.see_on_site,
    }


def share(count: Count) -> Plain:
    """Return a count with its share in percent, to a tenth."""
    tenths = count.tenths
    percent = None if tenths is None else tenths / 10
    return {"met": count.met, "applicable": count.of, "percent": percent}


def _chapter(tally: ChapterTally, words: Words) -> Plain:
    return {
        "number": tally.chapter.number,
        "title": tally.chapter.title.in_(words.code),
        **share(tally.fulfilled),
        "colour": tally.colour,
    }


def _clause(each: ClauseVerdict, words: Words) -> Plain:
    return {
        "number": each.clause.number,
        "title": each.clause.title.in_(words.code),
        "verdict": each.verdict,
        "requirements": [_judgement(judgement) for judgement in each.judgements],
    }


def _judgement(judgement: Judgement) -> Plain:
    requirement = judgement.requirement
    return {
        "id": requirement.id,
        "kind": requirement.kind,
        "verdict": judgement.verdict,
        "cause": judgement.cause,
        "evidence": [
            {"item": e.item, "via": e.via, "state": e.state, **_from(e.origin)}
            for e in judgement.evidence
        ],
        "see_on_site": judgement.see_on_site,
        "procedure": requirement.procedure,
        "record": requirement.record,
        "documents": list(requirement.documents),
    }


def about(finding: Finding | PastFinding) -> Plain:
    """Return what a finding is and what it is about."""
    return {
        "code": finding.code,
        "grade": finding.grade,
        "clause": finding.clause,
        "requirement": finding.requirement,
        "item": finding.item,
    }


def _finding(finding: Finding, report: GapReport, speaker: Speaker) -> Plain:
    said = speaker.say((finding,))
    place = finding.place
    return {
        **about(finding),
        "title": said.title,
        "message": said.message,
        "asks": said.asks or None,
        "why": said.why,
        "action": said.action,
        "location": {"file": place.file, "line": place.line, "column": place.column},
        "fingerprint": finding.fingerprint(report.unit.name),
    }


def _item(state: ItemState) -> Plain:
    item = state.item
    return {
        "id": item.id,
        "title": item.title,
        "kind": kind_of(item),
        "state": state.state,
        "faults": list(state.faults),
        "location": item.holding.location,
        "files": list(state.files),
        **_from(origin_of(item)),
    }


def _from(origin: Origin | None) -> Plain:
    """Return whose a document is; no key for what is the unit's own."""
    return {"from": {"name": origin.name, "file": origin.file}} if origin else {}
