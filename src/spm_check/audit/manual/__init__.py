"""Whether the quality manual says what ISO 9001:2008, 4.2.2 asks of it, read from its text."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spm_check.audit.grading import grade_of
from spm_check.audit.manual.age import out_of_date
from spm_check.audit.manual.asking import Asking
from spm_check.audit.manual.held import HeldManual, Manuals, manuals_of
from spm_check.audit.manual.words import NEAR
from spm_check.model.clause import Requirement
from spm_check.model.finding import GRADES, Cause, Facts, Finding
from spm_check.model.holdings import Holdings
from spm_check.model.report import Judgement, State
from spm_check.model.unit import Unit

__all__ = ["Asking", "audit_manuals"]

Shortfall = tuple[Cause, Finding]
"""Why a requirement is not met by the text of the manuals, and the finding on it."""


def audit_manuals(
    judged: tuple[Judgement, ...], asking: Asking, holdings: Holdings
) -> tuple[tuple[Judgement, ...], tuple[Finding, ...]]:
    """Return the judgements as the text of the manuals leaves them, and what was found in it."""
    manuals = manuals_of(asking.unit, holdings)
    requirements = (each.requirement for each in judged if each.grade is not None)
    short = tuple(_shortfalls(requirements, asking, manuals))
    clause = asking.catalogue.filing.documents
    own = (each for each in manuals.read if each.document.origin is None)
    old = (out_of_date(each, asking.unit, clause) for each in own)
    findings = (*(finding for _, finding in short), *filter(None, old))
    return tuple(_weighed(each, short) for each in judged), findings


def _shortfalls(
    requirements: Iterable[Requirement], asking: Asking, manuals: Manuals
) -> Iterator[Shortfall]:
    """Yield what the manuals lack for each requirement.

    Where one of them was not looked into, it may say the rest: nothing is said. Where one could
    not be read to its end, what is not found is neither missing nor there.
    """
    if not manuals.read or manuals.unseen:
        return
    for requirement in requirements:
        lacking = tuple(asking.lacking(requirement, manuals))
        if lacking and manuals.unread:
            yield "manual-unread", _finding(requirement, "manual-unread", (), asking.unit, manuals)
        else:
            for code, names in lacking:
                yield code, _finding(requirement, code, names, asking.unit, manuals)


def _finding(
    requirement: Requirement, code: Cause, names: tuple[str, ...], unit: Unit, manuals: Manuals
) -> Finding:
    looks = manuals.prose.looks(NEAR.get(code, ()))
    about: tuple[HeldManual, ...] = manuals.read
    if code == "manual-unread":
        looks = tuple(look for look in looks if look.unread)
        about = tuple(each for each in about if any(text.unread for _, text in each.texts))
    return Finding(
        code,
        grade_of(code, unit.settings, requirement.kind),
        about[0].document.places.of("file", "files"),
        requirement.clause,
        requirement.id,
        about[0].document.id,
        Facts(tuple(each.document.id for each in about), names=names, looks=looks),
    )


def _weighed(judgement: Judgement, shortfalls: Iterable[Shortfall]) -> Judgement:
    """Return a judgement with what the manuals lack for it: the worst of all decides.

    A manual that would be sound evidence is `incomplete` or `unread` then.
    """
    own = [each for each in shortfalls if each[1].requirement == judgement.requirement.id]
    if not own or judgement.grade is None:
        return judgement
    state: State = "unread" if own[0][0] == "manual-unread" else "incomplete"
    items = {item for _, finding in own for item in finding.facts.items}
    evidence = tuple(
        each._replace(state=state) if each.item in items and each.state == "sound" else each
        for each in judgement.evidence
    )
    cause, worst = max(own, key=lambda each: GRADES.index(each[1].grade))
    if GRADES.index(worst.grade) <= GRADES.index(judgement.grade):
        return replace(judgement, evidence=evidence)
    return replace(judgement, grade=worst.grade, cause=cause, evidence=evidence)
