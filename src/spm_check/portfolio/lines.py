"""A gap report becomes a line."""

from dataclasses import replace

from spm_check.model.finding import Finding
from spm_check.model.portfolio import Gap, Particulars, UnitLine
from spm_check.model.report import GapReport
from spm_check.model.unit import Holding, Places, Unit

NOTHING = Holding()

PASSING = frozenset({"unreadable", "folder-unreadable"})
"""Obstacles that may be gone the next time."""


def line_of(path: str, report: GapReport, *, in_full: bool = False) -> UnitLine:
    """Return what a report comes to, of the unit at a path below the root.

    In full, it carries every finding and every action with all their facts.
    """
    unit = report.unit
    return UnitLine(
        path=path,
        name=unit.name,
        kind=unit.kind,
        parent=unit.parent,
        language=unit.language,
        catalogue=report.catalogue.id,
        summary=report.summary,
        clauses={each.clause.number: each.verdict for each in report.clauses},
        gaps=tuple(_gap(finding) for finding in report.findings),
        actions=dict(report.plan.counts) if report.plan else None,
        particulars=particulars_of(report) if in_full else None,
    )


def particulars_of(report: GapReport) -> Particulars:
    """Return all that sentences about findings and actions need, and no more."""
    unit = report.unit
    named = {name for f in report.findings for name in (f.item, *f.facts.items) if name is not None}
    nowhere = Places(unit.file, (0, 0), {})
    slim = Unit(
        name=unit.name,
        kind=unit.kind,
        file=unit.file,
        start=unit.start,
        offices=unit.offices,
        documents=tuple(
            replace(each, references=(), holding=NOTHING, places=nowhere)
            for each in unit.documents
            if each.id in named
        ),
        records=tuple(
            replace(each, references=(), holding=NOTHING, places=nowhere)
            for each in unit.records
            if each.id in named
        ),
    )
    return Particulars(slim, report.findings, report.plan)


def may_pass(report: GapReport) -> bool:
    """Say whether a report tells of what may be otherwise the next time though nothing changed.

    A disk that did not answer, a library that is missing, a file for which there was no time.
    """
    looks = (look for finding in report.findings for look in finding.facts.looks)
    return any(look.unread for look in looks) or any(
        each.kind in PASSING for each in report.obstacles
    )


def _gap(finding: Finding) -> Gap:
    names = finding.facts.names if finding.requirement else ()
    return Gap(finding.code, finding.grade, finding.clause, finding.requirement, names)
