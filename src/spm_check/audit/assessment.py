"""The state of every declared item on the day: held, approved, in force, current, confirmed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.audit.grading import grade_of
from spm_check.model.calendar import ONE_YEAR
from spm_check.model.finding import GRADES
from spm_check.model.holdings import Flaw, Holdings
from spm_check.model.report import Fault, ItemState, State
from spm_check.model.unit import Document, Holding, Item, Record, Settings, Unit, origin_of


@dataclass(frozen=True, slots=True)
class ItemStates:
    """The state of each item by id, judged in two ways that differ only for nil returns."""

    strict: Mapping[str, State]
    with_nil: Mapping[str, State]
    """Records only: a nil return stands for what is kept only when something happens."""
    items: tuple[ItemState, ...]
    """Every item once, in order of id, as it is listed in the report: first the unit's own."""


def assess(unit: Unit, holdings: Holdings, on: date, routine: frozenset[str]) -> ItemStates:
    """Return the state of every item of the unit on a day.

    `routine` names the records for which no nil return counts in the list of items, since they
    are offered where something has to be recorded in any case.
    """
    strict: dict[str, State] = {}
    with_nil: dict[str, State] = {}
    listed: list[ItemState] = []
    for item in unit.evidence:
        if isinstance(item, Document):
            faults = tuple(_document_faults(item, holdings, on))
            strict[item.id] = _state(item, faults, unit.settings)
        else:
            faults = tuple(_record_faults(item, holdings, on, nil_counts=False))
            strict[item.id] = _state(item, faults, unit.settings)
            lenient = tuple(_record_faults(item, holdings, on, nil_counts=True))
            with_nil[item.id] = _state(item, lenient, unit.settings)
            faults = faults if item.id in routine else lenient
        state = _state(item, faults, unit.settings)
        listed.append(ItemState(item, state, faults, files_of(item, holdings)))
    return ItemStates(strict, with_nil, tuple(sorted(listed, key=_listing)))


def _listing(state: ItemState) -> tuple[bool, str]:
    return origin_of(state.item) is not None, state.item.id


def _state(item: Item, faults: tuple[Fault, ...], settings: Settings) -> State:
    """Return the gravest fault, or how the item is held where there is none."""
    if faults:
        return max(faults, key=lambda fault: GRADES.index(grade_of(fault, settings)))
    return "sound" if item.holding.patterns else "on-paper"


def _document_faults(document: Document, holdings: Holdings, on: date) -> Iterator[Fault]:
    """Yield what keeps a document from being sound; what has to be mended first comes first."""
    if not document.confirmed:
        yield "unconfirmed"
    if document.status == "obsolete":
        yield "obsolete"
    if flaws_of(document.holding, holdings):
        yield "not-held"
    if document.status != "obsolete" and not _approved(document, on):
        yield "not-approved"
    if document.effective is not None and document.effective > on:
        yield "not-yet-effective"
    if review_overdue(document, on):
        yield "review-overdue"


def _approved(document: Document, on: date) -> bool:
    """Say whether it is approved on the day; what comes from outside its issuer approved."""
    if document.approved_on is not None and document.approved_on > on:
        return False
    if document.kind == "external" and document.status is None:
        return True
    return document.status == "approved"


def review_due(document: Document, on: date) -> date | None:
    """Return when the next review is due; None where there is no date to count from."""
    done = past(on, document.reviewed_on, document.approved_on, document.effective)
    if document.review_every is None or done is None:
        return None
    return document.review_every.after(done)


def review_overdue(document: Document, on: date) -> bool:
    """Say whether a review is overdue; with an interval and no date to count from it is."""
    if document.review_every is None:
        return False
    due = review_due(document, on)
    return due is None or due < on


def _record_faults(
    record: Record, holdings: Holdings, on: date, *, nil_counts: bool
) -> Iterator[Fault]:
    """Yield what keeps a record from being sound; what has to be mended first comes first."""
    if not record.confirmed:
        yield "unconfirmed"
    if flaws_of(record.holding, holdings):
        yield "not-held"
    if not is_current(record, on, nil_counts=nil_counts):
        yield "record-stale"


def is_current(record: Record, on: date, *, nil_counts: bool) -> bool:
    """Say whether a record is young enough (ISO 9001:2008, 4.2.4).

    Without an interval a record stands, but a nil return where none counts, or a date to come,
    proves nothing.
    """
    undated = record.last is None and record.none_until is None
    if record.every is None and (undated or past(on, record.last) is not None):
        return True
    due = record_due(record, on, nil_counts=nil_counts)
    return due is not None and due >= on


def record_due(record: Record, on: date, *, nil_counts: bool) -> date | None:
    """Return when the next record is due; None where there is nothing to count from."""
    nil = past(on, record.none_until) if nil_counts else None
    if record.every is None:
        return ONE_YEAR.after(nil) if nil is not None else None
    latest = past(on, record.last, nil)
    return record.every.after(latest) if latest is not None else None


def past(on: date, *days: date | None) -> date | None:
    """Return the latest of the days that is not after `on`: a day to come proves nothing."""
    return max((day for day in days if day is not None and day <= on), default=None)


def flaws_of(holding: Holding, holdings: Holdings) -> tuple[Flaw, ...]:
    """Return why declared files are not held; nothing for what is only on paper.

    A path that the holdings do not know is missing.
    """
    return tuple(
        holdings.flaws.get(pattern) or Flaw(pattern, "missing")
        for pattern in holding.patterns
        if not holdings.held.get(pattern)
    )


def files_of(item: Item, holdings: Holdings) -> tuple[str, ...]:
    """Return the sound files of an item, each once, sorted."""
    held = (holdings.held.get(pattern, ()) for pattern in item.holding.patterns)
    return tuple(sorted({file for files in held for file in files}))
