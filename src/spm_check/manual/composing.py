"""From an audit to the facts of the quality manual (ISO 9001:2008, 4.2.2)."""

from collections.abc import Iterable, Iterator, Mapping

from spm_check.manual.roles import Roles, roles_of
from spm_check.model.clause import Clause
from spm_check.model.manual import ClausePart, Manual
from spm_check.model.report import ClauseVerdict, GapReport, ItemState
from spm_check.model.unit import Document, Practice, Record, Statement, Unit, is_live

HELD_NOT: frozenset[str] = frozenset({"not-held", "obsolete", "unconfirmed"})
"""The states of items that a manual does not refer to: what is not there cannot carry a clause."""


def compose(report: GapReport) -> Manual:
    """Return the manual of the unit that a report is about, in the state of the report's day."""
    unit = report.unit
    roles = roles_of(unit)
    return Manual(
        report=report,
        document=roles.manual,
        approver=roles.head,
        preparer=roles.representative,
        changed=_changed(report, roles),
        parts=tuple(_parts(report)),
    )


def _changed(report: GapReport, roles: Roles) -> bool:
    """Say whether the audit finds that the head has changed since the manual was approved."""
    return any(
        finding.code == "head-changed-since-approval"
        and roles.manual is not None
        and finding.item == roles.manual.approved_by
        and roles.manual.id in finding.facts.items
        for finding in report.findings
    )


def _parts(report: GapReport) -> Iterator[ClausePart]:
    unit = report.unit
    statements = {each.clause: each for each in unit.statements}
    states = {state.item.id: state for state in report.items}
    excluded = {each.reference.target: each.because for each in report.exclusions}
    for verdict in report.clauses:
        yield _part(verdict, unit, statements, states, excluded)


def _part(
    verdict: ClauseVerdict,
    unit: Unit,
    statements: Mapping[str, Statement],
    states: Mapping[str, ItemState],
    excluded: Mapping[str, str | None],
) -> ClausePart:
    clause = verdict.clause
    asked = tuple(j.requirement for j in verdict.judgements if j.left_out is None)
    serving = list(_serving(verdict, states))
    return ClausePart(
        clause=clause,
        statement=statements.get(clause.number),
        asked=asked,
        left_out=not asked,
        excluded_because=_reason(clause.number, excluded) if not asked else None,
        practices=tuple(_practices(clause, unit.practices)),
        documents=tuple(state for state in serving if isinstance(state.item, Document)),
        records=tuple(state for state in serving if isinstance(state.item, Record)),
    )


def _serving(verdict: ClauseVerdict, states: Mapping[str, ItemState]) -> Iterator[ItemState]:
    """Yield the items that are evidence for a clause, each once, in the order of the unit file."""
    named = {each.item for judgement in verdict.judgements for each in judgement.evidence}
    for id_, state in states.items():
        if id_ in named and state.state not in HELD_NOT and is_live(state.item):
            yield state


def _reason(number: str, excluded: Mapping[str, str | None]) -> str | None:
    """Return the reason of the exclusion that covers a clause; the nearest one counts."""
    while number:
        if number in excluded:
            return excluded[number]
        number = number.rpartition(".")[0]
    return None


def _practices(clause: Clause, practices: Iterable[Practice]) -> Iterator[Practice]:
    for practice in practices:
        targets = (reference.target for reference in practice.references)
        if any(target == clause.number or target in _ids(clause) for target in targets):
            yield practice


def _ids(clause: Clause) -> frozenset[str]:
    return frozenset(requirement.id for requirement in clause.requirements)
