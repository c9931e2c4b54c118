"""The calendar of obligations: what the declarations of a unit say must be done, and by when.

Reviews and records are counted by the arithmetic of the audit itself, so that what is overdue
here is `review-overdue` or `record-stale` there (ISO 9001:2008, 4.2.3 and 4.2.4). What is
obsolete, or only proposed, is in no calendar.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from spm_check.audit.assessment import is_current, past, record_due, review_due, review_overdue
from spm_check.audit.matching import offers, routine_records
from spm_check.continuity.answering import answering
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue, Filing, is_within
from spm_check.model.due import DUE_KINDS, Due, DueKind
from spm_check.model.plan import Action, Plan
from spm_check.model.unit import Document, LegalBasis, Record, Unit, is_live

OCCASIONS: Mapping[DueKind, str] = {"internal-audit": "8.2.2", "management-review": "5.6"}
"""The records that are made on occasions of their own, by the clause that asks for them."""


def due(
    unit: Unit, catalogue: Catalogue, plan: Plan | None, on: date, within: Interval
) -> tuple[Due, ...]:
    """Return what falls due from a day on within an interval, and all that is overdue by then.

    Overdue comes first, what has no date before all else; then by day, kind and key, the rest as
    declared.
    """
    last = within.after(on)
    found = (each for each in _all(unit, catalogue, plan, on) if _shown(each, on, last))
    return tuple(sorted(found, key=_order))


def _shown(each: Due, on: date, last: date) -> bool:
    return each.overdue or (each.on is not None and on <= each.on <= last)


def _order(each: Due) -> tuple[bool, date, int, str]:
    return (not each.overdue, each.on or date.min, DUE_KINDS.index(each.kind), each.key)


def _all(unit: Unit, catalogue: Catalogue, plan: Plan | None, on: date) -> Iterator[Due]:
    """Yield everything with a date, as declared; what is long past and no omission too."""
    routine = routine_records(catalogue, offers(catalogue, unit))
    for document in unit.documents:
        if is_live(document):
            yield from _of_document(document, unit, catalogue.filing, on)
    for record in unit.records:
        if is_live(record):
            yield from _of_record(record, unit, catalogue, on, nil_counts=record.id not in routine)
    yield from (_of_legal_basis(each, on) for each in unit.legal_basis if each.until)
    for action in plan.actions if plan else ():
        if action.due is not None and action.status != "done":
            yield _of_action(action, on)


def _of_document(document: Document, unit: Unit, filing: Filing, on: date) -> Iterator[Due]:
    who, clause = answering(document, unit), filing.documents
    if document.review_every is not None:
        late = review_overdue(document, on)
        yield Due("review", review_due(document, on), late, document, who, clause)
    if document.effective is not None:
        yield Due("effective", document.effective, False, document, who, clause)  # noqa: FBT003


def _of_record(
    record: Record, unit: Unit, catalogue: Catalogue, on: date, *, nil_counts: bool
) -> Iterator[Due]:
    who, late = answering(record, unit), not is_current(record, on, nil_counts=nil_counts)
    next_ = record_due(record, on, nil_counts=nil_counts)
    if late or next_ is not None:
        kind, clause = _occasion(record, catalogue)
        if kind == "record" and nil_counts and _is_nil(record, on):
            kind = "nil-return"
        yield Due(kind, next_, late, record, who, clause)
    newest = past(on, record.last)
    if record.keep is not None and newest is not None:
        ends, clause = record.keep.after(newest), catalogue.filing.records
        yield Due("retention", ends, overdue=False, about=record, offices=who, clause=clause)


def _occasion(record: Record, catalogue: Catalogue) -> tuple[DueKind, str | None]:
    """Return which kind of record is due, and the clause that asks for it."""
    targets = [r.target for r in record.references if r.catalogue == catalogue.id]
    for kind, clause in OCCASIONS.items():
        if any(is_within(target, clause) for target in targets):
            return kind, clause
    return "record", catalogue.clause_holding(targets[0]) if targets else None


def _is_nil(record: Record, on: date) -> bool:
    """Say whether the latest thing that is known is that nothing happened."""
    nil, last = past(on, record.none_until), past(on, record.last)
    return nil is not None and (last is None or nil > last)


def _of_legal_basis(basis: LegalBasis, on: date) -> Due:
    return Due("legal-basis", basis.until, basis.until is not None and basis.until < on, basis)


def _of_action(action: Action, on: date) -> Due:
    owner = (action.owner,) if action.owner else ()
    return Due("action", action.due, action.due is not None and action.due < on, action, owner)
