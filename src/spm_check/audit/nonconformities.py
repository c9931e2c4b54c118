"""The finding on each requirement short of conformity, and on what is unsound beside it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.audit.assessment import flaws_of, record_due, review_due
from spm_check.audit.grading import grade_of
from spm_check.audit.judging import CAUSES
from spm_check.errors import Place
from spm_check.model.clause import Filing, Requirement
from spm_check.model.finding import Cause, Facts, Finding
from spm_check.model.holdings import Flaw, Holdings
from spm_check.model.report import ItemState, Judgement
from spm_check.model.unit import Document, Item, Record, Reference, Unit, origin_of

KEYS: Mapping[Cause, tuple[str, ...]] = {
    "not-held": ("file", "files"),
    "obsolete": ("status",),
    "unconfirmed": ("confirmed",),
    "not-approved": ("status", "approved_on"),
    "not-yet-effective": ("effective",),
    "record-stale": ("last", "none_until", "every"),
    "review-overdue": ("reviewed_on", "approved_on", "effective", "review_every"),
    "wrong-kind": ("kind", "clauses"),
}
"""For each cause the keys of an item's entry to point at; the first that is there serves."""

ALONE: tuple[Cause, ...] = ("not-held", "not-approved", "record-stale", "review-overdue")
"""The faults of an item that are a finding even where no requirement depends on it."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What the facts and the place of a finding are taken from."""

    catalogue: str
    unit: Unit
    items: Mapping[str, Item]
    holdings: Holdings
    nil_counts: frozenset[str]
    """The requirements that a nil return meets."""
    on: date


def nonconformity(judgement: Judgement, scene: Scene) -> Finding | None:
    """Return the finding on a requirement; None where it conforms or is left out."""
    if judgement.cause is None or judgement.grade is None:
        return None
    # Where two documents are demanded, there is evidence of another state than the cause.
    alike = [e for e in judgement.evidence if CAUSES[e.state] == judgement.cause]
    items = [scene.items[e.item] for e in alike if e.item is not None]
    return Finding(
        code=judgement.cause,
        grade=judgement.grade,
        place=_place(judgement, judgement.cause, items, scene),
        clause=judgement.requirement.clause,
        requirement=judgement.requirement.id,
        item=items[0].id if items else None,
        facts=_facts(judgement, judgement.cause, items, scene),
    )


def unsound(
    items: Iterable[ItemState], told: Iterable[Finding], filing: Filing, scene: Scene
) -> Iterator[Finding]:
    """Yield a finding on each item whose fault no finding on a requirement has `told`.

    What is declared and cannot be shown never vanishes behind better evidence. It weighs as in
    a requirement for which nothing needs to be written. What is obsolete, in force only later
    or merely suggested is no fault where better evidence serves. What others share is theirs to
    mend, and concerns the unit only where a requirement depends on it.
    """
    known = {(finding.code, item) for finding in told for item in finding.facts.items}
    for each in items:
        item, cause = each.item, CAUSES[each.state]
        if cause is None or cause not in ALONE or (cause, item.id) in known or origin_of(item):
            continue
        yield Finding(
            code=cause,
            grade=grade_of(cause, scene.unit.settings, "practice"),
            place=item.places.of(*KEYS[cause]),
            clause=filing.documents if isinstance(item, Document) else filing.records,
            item=item.id,
            facts=Facts(flaws=_flaws(cause, [item], scene)),
        )


def _facts(judgement: Judgement, cause: Cause, items: list[Item], scene: Scene) -> Facts:
    return Facts(
        items=tuple(sorted({item.id for item in items})),
        flaws=_flaws(cause, items, scene),
        day=_day(judgement.requirement, cause, items, scene),
        names=judgement.unmet,
    )


def _flaws(cause: Cause, items: list[Item], scene: Scene) -> tuple[Flaw, ...]:
    """Return why files are not held, where that is the cause."""
    if cause != "not-held":
        return ()
    return tuple(sorted({f for item in items for f in flaws_of(item.holding, scene.holdings)}))


def _day(requirement: Requirement, cause: Cause, items: list[Item], scene: Scene) -> date | None:
    """Return the day that the cause turns on: until when there was evidence, or from when."""
    documents = [item for item in items if isinstance(item, Document)]
    records = [item for item in items if isinstance(item, Record)]
    if cause == "not-yet-effective":
        return min((d.effective for d in documents if d.effective), default=None)
    due: list[date | None] = []
    if cause == "review-overdue":
        due = [review_due(document, scene.on) for document in documents]
    elif cause == "record-stale":
        nil = requirement.id in scene.nil_counts
        due = [record_due(record, scene.on, nil_counts=nil) for record in records]
    return max((day for day in due if day), default=None)


def _place(judgement: Judgement, cause: Cause, items: list[Item], scene: Scene) -> Place:
    if items:
        return items[0].places.of(*KEYS[cause])
    if cause == "practised-not-recorded":
        under = {Reference(scene.catalogue, e.via) for e in judgement.evidence if e.item is None}
        return next(p.place for p in scene.unit.practices if not under.isdisjoint(p.references))
    return scene.unit.section("records" if judgement.requirement.kind == "record" else "documents")
