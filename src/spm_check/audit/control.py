"""Findings on how items are controlled (ISO 9001:2008, 4.2.3 and 4.2.4).

Each is reported once for an item, whatever requirements the item serves. What is obsolete or
only suggested is not asked for its control fields; what others share is for them to control.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import islice

from spm_check.audit.grading import NO_FACTS, found
from spm_check.model.clause import Filing
from spm_check.model.finding import Facts, Finding, FindingCode
from spm_check.model.report import ItemState
from spm_check.model.text import is_blank
from spm_check.model.unit import Document, DocumentKind, Item, Record, Unit, is_live, origin_of

UNCONTROLLED: frozenset[DocumentKind] = frozenset({"external"})
"""Kinds whose number, revision and approval are somebody else's."""
UNREVISED: frozenset[DocumentKind] = frozenset({"external", "decree"})
"""Kinds without revisions: a decree is replaced, not revised."""
UNREVIEWED: frozenset[DocumentKind] = frozenset({"external", "decree", "form"})
"""Kinds without a review interval of their own."""

NAMED = 3
"""How many others with the same number or file a finding names: a few show the matter."""

Remark = tuple[FindingCode, str, Facts]
"""A code, the key of the entry to point at, and the facts."""


def control_findings(
    unit: Unit, items: tuple[ItemState, ...], on_event: frozenset[str], filing: Filing, on: date
) -> Iterator[Finding]:
    """Yield the findings on all items; `on_event` names the records kept only on events."""
    live = [state for state in items if is_live(state.item) and not origin_of(state.item)]
    alike = _groups((_normal(d.number), d.id) for d in _documents(live) if not is_blank(d.number))
    sharing = _groups((file, state.item.id) for state in live for file in state.files)
    for state in live:
        item = state.item
        remarks: list[Remark] = []
        if isinstance(item, Document):
            remarks += _on_document(item, alike)
        else:
            remarks += _on_record(item, on_event)
        remarks += _on_dates(item, on)
        remarks += _on_files(state, sharing)
        clause = filing.documents if isinstance(item, Document) else filing.records
        for code, key, facts in remarks:
            place = item.places.of(key)
            yield found(unit, code, place, clause=clause, item=item.id, facts=facts)


def _documents(states: Iterable[ItemState]) -> Iterator[Document]:
    return (state.item for state in states if isinstance(state.item, Document))


def _normal(number: str | None) -> str:
    """Return a document number as it is compared: spaces and case do not distinguish."""
    return "".join((number or "").split()).casefold()


def _groups(pairs: Iterable[tuple[str, str]]) -> Mapping[str, tuple[str, ...]]:
    groups: dict[str, list[str]] = {}
    for key, value in pairs:
        groups.setdefault(key, []).append(value)
    return {key: tuple(sorted(values)) for key, values in groups.items()}


def _others(item: Item, groups: Iterable[tuple[str, ...]]) -> tuple[tuple[str, ...], bool]:
    """Return a few others of the groups that an item is in, and whether there are more."""
    others = dict.fromkeys(each for group in groups for each in islice(group, NAMED + 2))
    named = [each for each in others if each != item.id]
    return tuple(named[:NAMED]), len(named) > NAMED


def _on_document(document: Document, alike: Mapping[str, tuple[str, ...]]) -> Iterator[Remark]:
    controlled = document.kind not in UNCONTROLLED
    if is_blank(document.number):
        if controlled:
            yield "number-blank", "number", NO_FACTS
    elif len(same := alike[_normal(document.number)]) > 1:
        others, more = _others(document, [same])
        yield "number-duplicate", "number", Facts(others, more, names=(document.number or "",))
    if document.kind not in UNREVISED and is_blank(document.revision):
        yield "revision-blank", "revision", NO_FACTS
    if controlled and document.status == "approved":
        if document.approved_by is None:
            yield "approver-blank", "approved_by", NO_FACTS
        if document.approved_on is None:
            yield "approval-date-blank", "approved_on", NO_FACTS
    if document.approved_by is not None and document.approved_by == document.prepared_by:
        yield "self-approved", "approved_by", Facts(office=document.approved_by)
    if document.kind not in UNREVIEWED and document.review_every is None:
        yield "interval-undeclared", "review_every", Facts(names=("review_every",))


def _on_record(record: Record, on_event: frozenset[str]) -> Iterator[Remark]:
    if record.every is None and record.id not in on_event:
        yield "interval-undeclared", "every", Facts(names=("every",))
    if record.keep is None:
        yield "retention-undeclared", "keep", NO_FACTS


def _on_files(state: ItemState, sharing: Mapping[str, tuple[str, ...]]) -> Iterator[Remark]:
    shared = [file for file in state.files if len(sharing[file]) > 1]
    if shared:
        others, more = _others(state.item, (sharing[file] for file in shared))
        key = "file" if "file" in state.item.places.keys else "files"
        yield "file-shared", key, Facts(others, more, names=tuple(shared))


def _on_dates(item: Item, on: date) -> Iterator[Remark]:
    """Remark on days of things done that lie after the audit; taking effect later is no fault."""
    if isinstance(item, Document):
        days = {"approved_on": item.approved_on, "reviewed_on": item.reviewed_on}
    else:
        days = {"last": item.last, "none_until": item.none_until}
    ahead = {key: day for key, day in days.items() if day is not None and day > on}
    if ahead:
        first = next(iter(ahead))
        yield "date-in-future", first, Facts(day=ahead[first], names=tuple(ahead))
