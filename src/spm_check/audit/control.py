"""Findings on how items are controlled and who answers for them (ISO 9001:2008, 4.2.3, 4.2.4).

Each is reported once for an item, whatever requirements the item serves. What is obsolete or
only suggested is not asked for its control fields.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from spm_check.audit.grading import NO_FACTS, found
from spm_check.model.clause import Filing
from spm_check.model.finding import Facts, Finding, FindingCode
from spm_check.model.report import ItemState
from spm_check.model.text import is_blank
from spm_check.model.unit import Document, DocumentKind, Item, Record, Unit

UNCONTROLLED: frozenset[DocumentKind] = frozenset({"external"})
"""Kinds whose number, revision and approval are somebody else's."""
UNREVISED: frozenset[DocumentKind] = frozenset({"external", "decree"})
"""Kinds without revisions: a decree is replaced, not revised."""
UNREVIEWED: frozenset[DocumentKind] = frozenset({"external", "decree", "form"})
"""Kinds without a review interval of their own."""

Remark = tuple[FindingCode, str, Facts]
"""A code, the key of the entry to point at, and the facts."""


def control_findings(
    unit: Unit, items: tuple[ItemState, ...], on_event: frozenset[str], filing: Filing, on: date
) -> Iterator[Finding]:
    """Yield the findings on all items; `on_event` names the records kept only on events."""
    live = [s for s in items if not {"obsolete", "unconfirmed"}.intersection(s.faults)]
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
        shared = [file for file in state.files if len(sharing[file]) > 1]
        if shared:
            others = sorted({each for file in shared for each in sharing[file]} - {item.id})
            key = "file" if "file" in item.places.keys else "files"
            remarks.append(("file-shared", key, Facts(tuple(others), names=tuple(shared))))
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


def _on_document(document: Document, alike: Mapping[str, tuple[str, ...]]) -> Iterator[Remark]:
    controlled = document.kind not in UNCONTROLLED
    if is_blank(document.number):
        if controlled:
            yield "number-blank", "number", NO_FACTS
    else:
        others = tuple(i for i in alike[_normal(document.number)] if i != document.id)
        if others:
            yield "number-duplicate", "number", Facts(others, names=(document.number or "",))
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


def office_findings(unit: Unit, filing: Filing, on: date) -> Iterator[Finding]:
    """Yield the findings on who holds which office, and on what a former head approved."""
    for office in unit.offices:
        facts = Facts(office=office.key, names=(office.title,))
        if is_blank(office.holder):
            yield found(
                unit,
                "office-vacant",
                office.place,
                clause=filing.offices,
                item=office.key,
                facts=facts,
            )
        if office.since is None or office.since > on:
            continue
        before = tuple(
            document.id
            for document in unit.documents
            if document.approved_by == office.key
            and document.status == "approved"
            and document.confirmed
            and document.approved_on is not None
            and document.approved_on < office.since
        )
        if before:
            facts = Facts(
                tuple(sorted(before)), day=office.since, office=office.key, names=(office.title,)
            )
            yield found(
                unit,
                "head-changed-since-approval",
                office.place,
                clause=filing.documents,
                item=office.key,
                facts=facts,
            )


def unit_findings(unit: Unit, undeclared: tuple[str, ...], filing: Filing) -> Iterator[Finding]:
    """Yield the findings on the unit as a whole."""
    if not unit.legal_basis:
        yield found(unit, "no-legal-basis", unit.section("legal_basis"))
    if undeclared:
        facts = Facts(names=undeclared[:SHOWN], count=len(undeclared))
        yield found(unit, "file-undeclared", unit.start, clause=filing.documents, facts=facts)


SHOWN = 3
"""How many undeclared files the finding names; the report lists them all."""
