"""A gap report becomes a line."""

from spm_check.model.finding import Finding
from spm_check.model.portfolio import Gap, UnitLine
from spm_check.model.report import GapReport


def line_of(path: str, report: GapReport) -> UnitLine:
    """Return what a report comes to, of the unit at a path below the root."""
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
    )


def _gap(finding: Finding) -> Gap:
    names = finding.facts.names if finding.requirement else ()
    return Gap(finding.code, finding.grade, finding.clause, finding.requirement, names)
