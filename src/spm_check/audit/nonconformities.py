"""The finding that each requirement short of conformity yields: facts and the place to mend."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.audit.assessment import flaws_of, record_due, review_due
from spm_check.errors import Place
from spm_check.model.finding import Cause, Facts, Finding
from spm_check.model.holdings import Holdings
from spm_check.model.report import Judgement
from spm_check.model.unit import Document, Item, Unit

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

    unit: Unit
    items: Mapping[str, Item]
    holdings: Holdings
    on: date


def nonconformity(judgement: Judgement, scene: Scene) -> Finding | None:
    """Return the finding on a requirement; None where it conforms or is left out."""
    if judgement.cause is None or judgement.grade is None:
        return None
    best = judgement.evidence[0] if judgement.evidence else None
    item = scene.items.get(best.item) if best and best.item else None
    return Finding(
        code=judgement.cause,
        grade=judgement.grade,
        place=_place(judgement, judgement.cause, item, scene.unit),
        clause=judgement.requirement.clause,
        requirement=judgement.requirement.id,
        item=item.id if item else None,
        facts=_facts(judgement, judgement.cause, item, scene),
    )


def _facts(judgement: Judgement, cause: Cause, item: Item | None, scene: Scene) -> Facts:
    alike = (e.item for e in judgement.evidence if e.state == judgement.evidence[0].state)
    items = tuple(sorted({each for each in alike if each is not None}))
    held = (flaws_of(scene.items[each].holding, scene.holdings) for each in items)
    return Facts(
        items=items,
        flaws=tuple(sorted({f for flaws in held for f in flaws})) if cause == "not-held" else (),
        day=_day(cause, item, judgement, scene.on),
        names=judgement.unmet,
    )


def _day(cause: Cause, item: Item | None, judgement: Judgement, on: date) -> date | None:
    """Return the day that the cause turns on: when it was due, or when it takes effect."""
    if item is None:
        return None
    if isinstance(item, Document):
        return item.effective if cause == "not-yet-effective" else review_due(item, on)
    nil_counts = judgement.requirement.event_driven or judgement.requirement.kind == "practice"
    return record_due(item, on, nil_counts=nil_counts)


def _place(judgement: Judgement, cause: Cause, item: Item | None, unit: Unit) -> Place:
    if item is not None:
        return item.places.of(*KEYS.get(cause, ()))
    if cause == "practised-not-recorded":
        under = {e.via for e in judgement.evidence}
        for practice in unit.practices:
            if any(reference.target in under for reference in practice.references):
                return practice.place
    return unit.section("records" if judgement.requirement.kind == "record" else "documents")
