"""How a unit is judged: one pure function, from declarations and holdings to a gap report."""

from datetime import date

from spm_check.audit.assessment import assess
from spm_check.audit.control import control_findings
from spm_check.audit.exclusions import left_out
from spm_check.audit.judging import AuditEvidence, judge, judge_following, weights
from spm_check.audit.matching import offers, on_events, records_for, routine_records
from spm_check.audit.nonconformities import Scene, nonconformity, unsound
from spm_check.audit.organization import office_findings, owner_findings, unit_findings
from spm_check.audit.tally import chapter_tallies, clause_verdicts, summary
from spm_check.model.clause import Catalogue
from spm_check.model.finding import GRADES, RULES, Finding
from spm_check.model.holdings import Holdings
from spm_check.model.plan import Plan
from spm_check.model.report import GapReport, Judgement
from spm_check.model.unit import Unit

__all__ = ["audit"]


def audit(
    catalogue: Catalogue, unit: Unit, holdings: Holdings, on: date, plan: Plan | None = None
) -> GapReport:
    """Return the gap report of a unit against a catalogue on a day.

    Pure: no file, no clock, no terminal. `holdings` is what truly lies in the folder; what it
    does not know counts as not held. What others share with the unit counts like its own. Of
    `plan` only the owners are judged; what has become of it is for `follow` to say. Equal input
    gives an equal report.
    """
    out = left_out(catalogue, unit)
    offered = offers(catalogue, unit)
    nil_counts = on_events(catalogue)
    routine = routine_records(catalogue, offered)
    on_event = records_for(catalogue.requirements, offered) - routine
    states = assess(unit, holdings, on, routine)
    kinds = {each.id: each.kind for each in catalogue.documents if each.kind}
    settings = unit.settings
    given = AuditEvidence(offered, states, kinds, nil_counts, settings, weights(settings))
    own: dict[str, Judgement] = {}
    for requirement in catalogue.requirements:
        if requirement.id in out.excluded:
            own[requirement.id] = Judgement(requirement, None, "excluded")
        elif requirement.id in out.not_applicable:
            own[requirement.id] = Judgement(requirement, None, "not_applicable")
        elif not requirement.follows:
            own[requirement.id] = judge(requirement, given)
    others = tuple(own.values())
    judged = tuple(own.get(r.id) or judge_following(r, others) for r in catalogue.requirements)

    items = {item.id: item for item in unit.evidence}
    scene = Scene(catalogue.id, unit, items, holdings, nil_counts, on)
    findings: list[Finding] = [f for j in judged if (f := nonconformity(j, scene)) is not None]
    findings += unsound(states.items, findings, catalogue.filing, scene)
    findings += out.findings
    findings += control_findings(unit, states.items, on_event, catalogue.filing, on)
    findings += office_findings(unit, catalogue.filing, on)
    findings += owner_findings(unit, plan, catalogue.filing)
    findings += unit_findings(unit, holdings.undeclared, catalogue.filing, on)
    if holdings.manuals:
        from spm_check.audit.manual import Asking, audit_manuals  # noqa: PLC0415  who has one pays

        asking = Asking(catalogue, unit, out, offered)
        judged, in_manuals = audit_manuals(judged, asking, holdings)
        findings += in_manuals
    ordered = _in_order(catalogue, findings)
    bands = unit.settings.bands
    return GapReport(
        catalogue=catalogue,
        unit=unit,
        on=on,
        summary=summary(catalogue, judged, ordered, bands),
        chapters=tuple(chapter_tallies(catalogue, judged, bands)),
        clauses=tuple(clause_verdicts(catalogue, judged)),
        findings=ordered,
        items=states.items,
        exclusions=out.exclusions,
        answers=out.answers,
        files=holdings.files,
        undeclared=holdings.undeclared,
        obstacles=holdings.obstacles,
    )


def _in_order(catalogue: Catalogue, findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings in the order of every report.

    By clause in the order of the standard (the unit as a whole last), the worst first within
    it, then by code, requirement and item.
    """
    clauses = {clause.number: n for n, clause in enumerate(catalogue.clauses)}
    requirements = {requirement.id: n for n, requirement in enumerate(catalogue.requirements)}
    codes = {code: n for n, code in enumerate(RULES)}
    return tuple(
        sorted(
            findings,
            key=lambda f: (
                clauses.get(f.clause or "", len(clauses)),
                -GRADES.index(f.grade),
                codes[f.code],
                requirements.get(f.requirement or "", -1),
                f.item or "",
            ),
        )
    )
