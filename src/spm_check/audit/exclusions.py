"""What the unit leaves out: lawful exclusions, and conditions that do not apply."""

from collections.abc import Iterator
from dataclasses import dataclass

from spm_check.audit.grading import found
from spm_check.model.clause import Catalogue, is_within
from spm_check.model.finding import Facts, Finding
from spm_check.model.text import is_blank
from spm_check.model.unit import Answer, Exclusion, Reference, Unit

VOID = frozenset({"exclusion-not-allowed", "exclusion-unjustified"})
"""Findings that make an exclusion void: it excludes nothing."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The ids of the requirements that leave the denominator, and the findings on the way."""

    excluded: frozenset[str]
    not_applicable: frozenset[str]
    exclusions: tuple[Exclusion, ...]
    """The exclusions that hold."""
    answers: tuple[Answer, ...]
    """The answers that switch a condition off, with a reason."""
    findings: tuple[Finding, ...]


def left_out(catalogue: Catalogue, unit: Unit) -> LeftOut:
    """Decide which requirements the unit lawfully leaves out (ISO 9001:2008, 1.2).

    An exclusion that is not allowed or not justified excludes nothing, and an answer without
    a reason switches nothing off: silence never helps a unit.
    """
    findings: list[Finding] = []
    exclusions: list[Exclusion] = []
    answers: list[Answer] = []
    for exclusion in unit.exclusions:
        if exclusion.reference.catalogue != catalogue.id:
            continue
        on_it = tuple(_on_exclusion(catalogue, unit, exclusion))
        findings.extend(on_it)
        if not any(finding.code in VOID for finding in on_it):
            exclusions.append(exclusion)
    for answer in unit.applicability:
        if answer.applies:
            continue
        if is_blank(answer.because):
            findings.append(_unjustified(catalogue, unit, answer))
        else:
            answers.append(answer)
    excluded = {r.id for each in exclusions for r in catalogue.under(each.reference.target)}
    off = {answer.key for answer in answers}
    unmet = {r.id for r in catalogue.requirements if r.condition in off}
    return LeftOut(
        excluded=frozenset(excluded),
        not_applicable=frozenset(unmet - excluded),
        exclusions=tuple(exclusions),
        answers=tuple(answers),
        findings=tuple(findings),
    )


def _on_exclusion(catalogue: Catalogue, unit: Unit, exclusion: Exclusion) -> Iterator[Finding]:
    target = exclusion.reference.target
    clause = catalogue.clause_holding(target)
    place = exclusion.place
    rule = catalogue.exclusions
    if not any(is_within(target, permitted) for permitted in rule.permitted):
        yield found(unit, "exclusion-not-allowed", place, clause=clause, item=target)
    if is_blank(exclusion.because):
        yield found(unit, "exclusion-unjustified", place, clause=clause, item=target)
    if any(is_within(target, risky) or is_within(risky, target) for risky in rule.risky):
        yield found(unit, "exclusion-risky", place, clause=clause, item=target)
    against = tuple(dict.fromkeys(_evidence_within(unit, exclusion.reference)))
    if against:
        facts = Facts(items=against)
        yield found(unit, "exclusion-contradicted", place, clause=clause, item=target, facts=facts)


def _evidence_within(unit: Unit, excluded: Reference) -> Iterator[str]:
    """Yield the items (by id) and practices (by note) that name the clause or one below it."""

    def names_it(references: tuple[Reference, ...]) -> bool:
        return any(
            each.catalogue == excluded.catalogue and is_within(each.target, excluded.target)
            for each in references
        )

    yield from sorted(item.id for item in unit.items if names_it(item.references))
    yield from sorted(p.note for p in unit.practices if names_it(p.references))


def _unjustified(catalogue: Catalogue, unit: Unit, answer: Answer) -> Finding:
    clauses = (r.clause for r in catalogue.requirements if r.condition == answer.key)
    return found(
        unit,
        "applicability-unjustified",
        answer.place,
        clause=next(clauses, None),
        item=answer.key,
    )
