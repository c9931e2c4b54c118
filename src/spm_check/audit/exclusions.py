"""What the unit leaves out: lawful exclusions, and conditions that do not apply."""

from collections.abc import Iterator
from dataclasses import dataclass

from spm_check.audit.grading import found
from spm_check.model.clause import Catalogue, is_within
from spm_check.model.finding import Facts, Finding, FindingCode
from spm_check.model.text import is_blank
from spm_check.model.unit import Answer, Exclusion, Reference, Unit, is_live

VOID = frozenset({"exclusion-not-allowed", "exclusion-unjustified"})
"""Findings that make an exclusion void: it excludes nothing."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """The ids of the requirements that leave the denominator, and the findings on the way."""

    excluded: frozenset[str]
    not_applicable: frozenset[str]
    exclusions: tuple[Exclusion, ...]
    """The exclusions that hold, in the order of the standard."""
    answers: tuple[Answer, ...]
    """The answers that switch a condition off, with a reason, in the order of the catalogue."""
    findings: tuple[Finding, ...]


def left_out(catalogue: Catalogue, unit: Unit) -> LeftOut:
    """Decide which requirements the unit lawfully leaves out (ISO 9001:2008, 1.2).

    An exclusion that is not allowed or not justified excludes nothing, and an answer without
    a reason switches nothing off: silence never helps a unit. An answer about what is excluded
    anyway, or about another catalogue, is passed over.
    """
    findings: list[Finding] = []
    exclusions: list[Exclusion] = []
    answers: list[Answer] = []
    for exclusion in _in_order(catalogue, unit.exclusions):
        on_it = tuple(_on_exclusion(catalogue, unit, exclusion))
        findings.extend(on_it)
        if not any(finding.code in VOID for finding in on_it):
            exclusions.append(exclusion)
    excluded = {r.id for each in exclusions for r in catalogue.under(each.reference.target)}
    not_applicable: set[str] = set()
    asked_first = {condition.key: n for n, condition in enumerate(catalogue.conditions)}
    for answer in sorted(unit.applicability, key=lambda a: asked_first.get(a.key, -1)):
        asked = [r for r in catalogue.requirements if r.condition == answer.key]
        left = [r for r in asked if r.id not in excluded]
        if answer.applies or not left:
            continue
        if is_blank(answer.because):
            findings.append(_unjustified(unit, answer, left[0].clause))
        else:
            answers.append(answer)
            not_applicable.update(r.id for r in left)
    return LeftOut(
        excluded=frozenset(excluded),
        not_applicable=frozenset(not_applicable),
        exclusions=tuple(exclusions),
        answers=tuple(answers),
        findings=tuple(findings),
    )


def _in_order(catalogue: Catalogue, exclusions: tuple[Exclusion, ...]) -> list[Exclusion]:
    """Return the exclusions from this catalogue in the order of the standard, the wider first."""
    order = {requirement.id: n for n, requirement in enumerate(catalogue.requirements)}

    def position(exclusion: Exclusion) -> tuple[int, int]:
        target = exclusion.reference.target
        first = min((order[r.id] for r in catalogue.under(target)), default=-1)
        return first, len(target)

    return sorted((e for e in exclusions if e.reference.catalogue == catalogue.id), key=position)


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
    against = tuple(dict.fromkeys(_evidence_within(catalogue, unit, exclusion.reference)))
    if against:
        facts = Facts(items=against)
        yield found(unit, "exclusion-contradicted", place, clause=clause, item=target, facts=facts)


def _evidence_within(catalogue: Catalogue, unit: Unit, excluded: Reference) -> Iterator[str]:
    """Yield the items (by id) and practices (by note) that are for what is excluded alone."""
    out = set(catalogue.ids_under(excluded.target))

    def names_it(references: tuple[Reference, ...]) -> bool:
        targets = (each.target for each in references if each.catalogue == catalogue.id)
        return any(out.issuperset(catalogue.ids_under(target)) for target in targets)

    yield from sorted(item.id for item in unit.items if is_live(item) and names_it(item.references))
    yield from sorted(p.note for p in unit.practices if names_it(p.references))


def _unjustified(unit: Unit, answer: Answer, clause: str) -> Finding:
    code: FindingCode = "applicability-unjustified"
    return found(unit, code, answer.place, clause=clause, item=answer.key)
