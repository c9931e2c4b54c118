"""Which declared evidence serves which requirement."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple, assert_never

from spm_check.model.clause import Catalogue, Requirement
from spm_check.model.unit import Document, Item, Practice, Record, Unit


class Candidate(NamedTuple):
    """An item or practice that is offered for a requirement."""

    source: Item | Practice
    via: str
    """The narrowest clause or requirement by which it is offered."""


@dataclass(frozen=True, slots=True)
class Offers:
    """All declared evidence, by the requirement it is offered for."""

    by_requirement: Mapping[str, tuple[Candidate, ...]]
    by_document_kind: Mapping[str, tuple[Document, ...]]


def offers(catalogue: Catalogue, unit: Unit) -> Offers:
    """Sort all that the unit declares and that others share with it by requirement.

    Each source is offered at most once for each.
    """
    offered: dict[str, list[Candidate]] = {}
    for source in (*unit.evidence, *unit.practices):
        narrowest: dict[str, str] = {}
        targets = (r.target for r in source.references if r.catalogue == catalogue.id)
        for target in sorted(targets, key=len):
            narrowest.update(dict.fromkeys(catalogue.ids_under(target), target))
        for requirement, via in narrowest.items():
            offered.setdefault(requirement, []).append(Candidate(source, via))
    kinds: dict[str, list[Document]] = {}
    for document in (*unit.documents, *unit.shared):
        kinds.setdefault(document.kind, []).append(document)
    return Offers(
        {requirement: tuple(candidates) for requirement, candidates in offered.items()},
        {kind: tuple(documents) for kind, documents in kinds.items()},
    )


def on_events(catalogue: Catalogue) -> frozenset[str]:
    """Return the ids of the requirements that a nil return meets.

    They are the records that exist only when something happens, and what has to be done in the
    clauses that ask for no other record.
    """
    records = [r for r in catalogue.requirements if r.kind == "record"]
    events = {r.clause for r in records if r.event_driven}
    events -= {r.clause for r in records if not r.event_driven}
    return frozenset(
        r.id
        for r in catalogue.requirements
        if r.event_driven or (r.kind == "practice" and r.clause in events)
    )


def records_for(requirements: Iterable[Requirement], offered: Offers) -> frozenset[str]:
    """Return the ids of the records offered for requirements that a record can meet."""
    return frozenset(
        candidate.source.id
        for requirement in requirements
        if requirement.kind in {"record", "practice"}
        for candidate in offered.by_requirement.get(requirement.id, ())
        if isinstance(candidate.source, Record)
    )


def routine_records(catalogue: Catalogue, offered: Offers) -> frozenset[str]:
    """Return the ids of the records kept in any case, for which no nil return stands in."""
    nil_counts = on_events(catalogue)
    return records_for((r for r in catalogue.requirements if r.id not in nil_counts), offered)


def serves(requirement: Requirement, source: Item, document_kind: str | None) -> bool:
    """Say whether an item is of the right kind for a requirement.

    `document_kind` is the kind of the mandatory document that the requirement names, if it
    names one: then a document of that kind serves and nothing else does.
    """
    match requirement.kind:
        case "practice":
            return True
        case "record":
            return isinstance(source, Record)
        case "procedure":
            return isinstance(source, Document) and source.kind in {"procedure", "manual"}
        case "document":
            return isinstance(source, Document) and document_kind in {None, source.kind}
        case _:
            assert_never(requirement.kind)
