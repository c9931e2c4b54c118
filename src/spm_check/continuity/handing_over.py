"""What an office hands over: pure, from the gap report of the day and the calendar of the year.

The handover list serves 5.5.1 (responsibility and authority) and 4.2.3 (approval of documents) of
ISO 9001:2008; what a new holder has to confirm is what the audit calls
`head-changed-since-approval`.
"""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from itertools import chain

from spm_check.audit.organization import approved_before
from spm_check.manual.roles import roles_of
from spm_check.model.calendar import Interval
from spm_check.model.due import Due
from spm_check.model.finding import ABOUT_NO_ITEM, FINDING_GRADES, Finding
from spm_check.model.handover import Handover
from spm_check.model.plan import STANDINGS, FollowedAction
from spm_check.model.report import GapReport
from spm_check.model.unit import Document, Item, Office, Unit, is_live

AHEAD = Interval(12, "month")
"""How far ahead a new holder has to look."""


def handover(report: GapReport, dues: Iterable[Due], office: Office) -> Handover:
    """Return what an office hands over on the day of a report.

    `dues` are what falls due from that day on for `AHEAD`. Who holds the office since that day or
    later takes over; who held it before hands over.
    """
    unit, on, dues = report.unit, report.on, tuple(dues)
    taking_over = office.since is not None and office.since >= on
    roles = roles_of(unit)
    leads = office == roles.head
    documents = [each for each in unit.documents if is_live(each)]
    approved = [each for each in documents if each.approved_by == office.key]
    prepared = [each for each in documents if each.prepared_by == office.key]
    processes = tuple(each for each in unit.processes if each.owner == office.key)
    evidence = _evidence(unit, {id_ for each in processes for id_ in each.records})
    mine = {each.id for each in (*approved, *prepared, *evidence)}
    findings = tuple(each for each in report.findings if _is_on(each, office, mine))
    of_unit = tuple(each for each in report.findings if _is_on_unit(each, office, mine))
    told = Counter(each.grade for each in chain(findings, of_unit))
    all_of_them = Counter(each.grade for each in report.findings)
    return Handover(
        office=office,
        on=on,
        until=AHEAD.after(on),
        witness=roles.head if office == roles.representative else roles.representative,
        taking_over=taking_over,
        to_confirm=tuple(_to_confirm(approved, unit, office, on, taking_over=taking_over)),
        unsettled=frozenset() if taking_over else _unsettled(unit, office),
        to_approve=tuple(each for each in approved if each.status != "approved"),
        prepared=tuple(prepared),
        processes=processes,
        evidence=tuple(each for each in evidence if each not in (*approved, *prepared)),
        practices=tuple(each for each in unit.practices if each.office == office.key),
        dues=tuple(each for each in dues if _names(each.offices, office)),
        unanswered=tuple(each for each in dues if not each.offices) if leads else (),
        findings=findings,
        of_unit=of_unit,
        others={grade: all_of_them[grade] - told[grade] for grade in FINDING_GRADES},
        actions=_running(report, office),
        legal_basis=unit.legal_basis,
    )


def _to_confirm(
    approved: Iterable[Document], unit: Unit, office: Office, on: date, *, taking_over: bool
) -> Iterable[Document]:
    """Return what the new holder has to confirm; what has no date of approval is among it."""
    first = office.since if taking_over and office.since else _day_after(on)
    before = {each.id for each in approved_before(unit, office.key, first)}
    undated = {e.id for e in approved if e.status == "approved" and e.approved_on is None}
    return (each for each in approved if each.id in before | undated)


def _day_after(on: date) -> date:
    return on + timedelta(1) if on < date.max else on


def _unsettled(unit: Unit, office: Office) -> frozenset[str]:
    if office.since is None:
        return frozenset()
    return frozenset(each.id for each in approved_before(unit, office.key, office.since))


def _evidence(unit: Unit, ids: AbstractSet[str]) -> tuple[Item, ...]:
    return tuple(each for each in unit.items if each.id in ids and is_live(each))


def _is_on(finding: Finding, office: Office, mine: AbstractSet[str]) -> bool:
    """Say whether a finding is on an office, or on something that it answers for."""
    if finding.facts.office is not None:
        return finding.facts.office == office.key
    if finding.code in ABOUT_NO_ITEM:
        return False
    return not mine.isdisjoint(chain((finding.item or "",), finding.facts.items))


def _is_on_unit(finding: Finding, office: Office, mine: AbstractSet[str]) -> bool:
    """Say whether a finding is on the unit as a whole: on no requirement, item or office."""
    if _is_on(finding, office, mine) or finding.requirement is not None:
        return False
    return finding.facts.office is None and (finding.item is None or finding.code in ABOUT_NO_ITEM)


def _names(owners: Iterable[str | None], office: Office) -> bool:
    """Say whether an office is among owners: by its key, its title or its holder's name."""
    named = {office.key, office.title, office.holder} - {None, ""}
    return not named.isdisjoint(owners)


def _running(report: GapReport, office: Office) -> tuple[FollowedAction, ...]:
    """Return the actions of an office that are not closed: most urgent, then earliest first."""
    followed = report.plan.actions if report.plan else ()
    own = [e for e in followed if e.standing != "done" and _names((e.action.owner,), office)]
    return tuple(sorted(own, key=lambda e: (STANDINGS.index(e.standing), e.action.due or date.max)))
