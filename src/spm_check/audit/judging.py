"""The verdict on one requirement: its best evidence of the right kind decides."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain

from spm_check.audit.assessment import ItemStates
from spm_check.audit.grading import grade_of
from spm_check.audit.matching import Candidate, Offers, serves
from spm_check.model.clause import REQUIREMENT_KINDS, Requirement, RequirementKind
from spm_check.model.finding import GRADES, Cause, Grade
from spm_check.model.report import Evidence, Judgement, State
from spm_check.model.unit import Document, Practice, Settings, origin_of

CAUSES: Mapping[State, Cause | None] = {
    "sound": None,
    "on-paper": None,
    "review-overdue": "review-overdue",
    "record-stale": "record-stale",
    "not-yet-effective": "not-yet-effective",
    "not-approved": "not-approved",
    "practised": "practised-not-recorded",
    "unconfirmed": "unconfirmed",
    "obsolete": "obsolete",
    "not-held": "not-held",
    "wrong-kind": "wrong-kind",
}
"""What each state of evidence leads to, best first; the order decides between equal grades."""

Weight = tuple[int, int]
"""How much speaks against a state of evidence: by the grade it leads to, then by its rank."""


def weights(settings: Settings) -> Mapping[RequirementKind, Mapping[State, Weight]]:
    """Return the weight of each state for requirements of each kind, by a unit's settings."""
    return {
        kind: {
            state: (GRADES.index(_grade(cause, settings, kind)), rank)
            for rank, (state, cause) in enumerate(CAUSES.items())
        }
        for kind in REQUIREMENT_KINDS
    }


def _grade(cause: Cause | None, settings: Settings, kind: RequirementKind) -> Grade:
    return grade_of(cause, settings, kind) if cause else "conformity"


@dataclass(frozen=True, slots=True)
class AuditEvidence:
    """All that a unit offers (ISO 9000, 3.9.4), sorted and assessed, and how it is weighed."""

    offers: Offers
    states: ItemStates
    document_kinds: Mapping[str, str]
    """The kind that each mandatory document of the catalogue must have."""
    nil_counts: frozenset[str]
    """The requirements that a nil return meets."""
    settings: Settings
    weights: Mapping[RequirementKind, Mapping[State, Weight]]
    """How much speaks against a state of evidence, by the kind of the requirement."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """The outcome of one demand: a grade, its cause, and the evidence, best first."""

    grade: Grade
    cause: Cause | None
    evidence: tuple[Evidence, ...]


def judge(requirement: Requirement, given: AuditEvidence) -> Judgement:
    """Return the verdict on one applicable requirement by its own evidence.

    A requirement that names mandatory documents demands each of them; the worst decides.
    """
    named = [each for each in requirement.documents if each in given.document_kinds]
    demands: list[str] | list[None] = named or [None]
    rulings = {each: _rule(requirement, given, each) for each in demands}
    worst = max(rulings.values(), key=lambda ruling: GRADES.index(ruling.grade))
    others = [ruling for ruling in rulings.values() if ruling is not worst]
    return Judgement(
        requirement,
        worst.grade,
        cause=worst.cause,
        evidence=tuple(dict.fromkeys(chain(worst.evidence, *(each.evidence for each in others)))),
        unmet=tuple(each for each in named if worst.cause and rulings[each].cause == worst.cause),
        see_on_site=worst.cause is None
        and any(ruling.evidence[0].state == "on-paper" for ruling in rulings.values()),
    )


def _rule(requirement: Requirement, given: AuditEvidence, document: str | None) -> Ruling:
    """Rule on one demand: the requirement itself, or one mandatory document that it names."""
    weigh = given.weights[requirement.kind]
    evidence = sorted(
        set(_evidence(requirement, given, document)),
        key=lambda e: (weigh[e.state], e.origin is not None, e.item or "", e.via),
    )
    if not evidence:
        absent: Cause = "not-declared"
        return Ruling(grade_of(absent, given.settings, requirement.kind), absent, ())
    best = evidence[0].state
    return Ruling(GRADES[weigh[best][0]], CAUSES[best], tuple(evidence))


def _evidence(
    requirement: Requirement, given: AuditEvidence, document: str | None
) -> Iterator[Evidence]:
    kind = given.document_kinds[document] if document else None
    if document and kind:
        for each in given.offers.by_document_kind.get(kind, ()):
            yield Evidence(each.id, document, given.states.strict[each.id], each.origin)
    # Where two documents are demanded, the one is not the wrong kind of the other.
    demanded = {given.document_kinds.get(each) for each in requirement.documents}
    for candidate in given.offers.by_requirement.get(requirement.id, ()):
        source = candidate.source
        if isinstance(source, Document) and (
            source.kind in demanded or (source.origin and not serves(requirement, source, kind))
        ):
            continue  # and what others share for their own ends, nobody offers in place of a record
        yield _offered(requirement, given, candidate, kind)


def _offered(
    requirement: Requirement, given: AuditEvidence, candidate: Candidate, kind: str | None
) -> Evidence:
    source = candidate.source
    if isinstance(source, Practice):
        return Evidence(None, candidate.via, "practised")
    if not serves(requirement, source, kind):
        return Evidence(source.id, candidate.via, "wrong-kind")
    state = given.states.strict[source.id]
    if requirement.id in given.nil_counts:
        state = given.states.with_nil.get(source.id, state)
    return Evidence(source.id, candidate.via, state, origin_of(source))


def judge_following(requirement: Requirement, others: tuple[Judgement, ...]) -> Judgement:
    """Return the verdict on the requirement that all obligatory procedures and records exist.

    It conforms when every one that applies is met, else it takes the worst of their grades and
    names them (ISO 9001:2008, 4.2.1 c).
    """
    unmet = [
        judgement
        for judgement in others
        if (judgement.requirement.procedure or judgement.requirement.record)
        and judgement.grade is not None
        and not judgement.fulfilled
    ]
    if not unmet:
        return Judgement(requirement, "conformity")
    names = (j.requirement.procedure or j.requirement.record or "" for j in unmet)
    return Judgement(
        requirement,
        max((j.grade for j in unmet if j.grade), key=GRADES.index),
        cause="obligations-unmet",
        unmet=tuple(dict.fromkeys(names)),
    )
