"""The finding that each requirement short of conformity yields: facts and the place to mend."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.audit.assessment import flaws_of, record_due, review_due
from spm_check.audit.judging import CAUSES
from spm_check.audit.matching import nil_counts
from spm_check.errors import Place
from spm_check.model.clause import Requirement
from spm_check.model.finding import Cause, Facts, Finding
from spm_check.model.holdings import Holdings
from spm_check.model.report import Judgement
from spm_check.model.unit import Document, Item, Record, Reference, Unit

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


@dataclass(frozen=True, slots=True)
class Scene:
    """What the facts and the place of a finding are taken from."""

    catalogue: str
    unit: Unit
    items: Mapping[str, Item]
    holdings: Holdings
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


def _facts(judgement: Judgement, cause: Cause, items: list[Item], scene: Scene) -> Facts:
    flaws = (flaw for item in items for flaw in flaws_of(item.holding, scene.holdings))
    return Facts(
        items=tuple(sorted({item.id for item in items})),
        flaws=tuple(sorted(set(flaws))) if cause == "not-held" else (),
        day=_day(judgement.requirement, cause, items, scene.on),
        names=judgement.unmet,
    )


def _day(requirement: Requirement, cause: Cause, items: list[Item], on: date) -> date | None:
    """Return the day that the cause turns on: until when there was evidence, or from when."""
    documents = [item for item in items if isinstance(item, Document)]
    records = [item for item in items if isinstance(item, Record)]
    if cause == "not-yet-effective":
        return min((d.effective for d in documents if d.effective), default=None)
    due: list[date | None] = []
    if cause == "review-overdue":
        due = [review_due(document, on) for document in documents]
    elif cause == "record-stale":
        nil = nil_counts(requirement)
        due = [record_due(record, on, nil_counts=nil) for record in records]
    return max((day for day in due if day), default=None)


def _place(judgement: Judgement, cause: Cause, items: list[Item], scene: Scene) -> Place:
    if items:
        return items[0].places.of(*KEYS[cause])
    if cause == "practised-not-recorded":
        under = {Reference(scene.catalogue, e.via) for e in judgement.evidence if e.item is None}
        return next(p.place for p in scene.unit.practices if not under.isdisjoint(p.references))
    return scene.unit.section("records" if judgement.requirement.kind == "record" else "documents")
