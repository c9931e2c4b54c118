"""Findings on who answers for the unit's documents, and on the unit as a whole."""

from collections.abc import Iterator, Mapping
from datetime import date

from spm_check.audit.grading import found
from spm_check.audit.persons import is_named_after, names_a_person
from spm_check.errors import Place
from spm_check.model.clause import Filing
from spm_check.model.finding import Facts, Finding
from spm_check.model.plan import Plan
from spm_check.model.text import is_blank
from spm_check.model.unit import Document, LegalBasis, Unit


def owner_findings(unit: Unit, plan: Plan | None, filing: Filing) -> Iterator[Finding]:
    """Yield the findings on persons where offices belong: each office's, then the plan's as one.

    The plan may name anybody; who it names by name is told once, with the office that it means.
    """
    for office in unit.offices:
        named = is_named_after(office.title, office.holder or "")
        if named or names_a_person(office.title):
            facts = Facts(office=office.key, names=(office.title,))
            place, key = office.place, office.key
            yield found(
                unit, "owner-is-person", place, clause=filing.offices, item=key, facts=facts
            )
    if persons := _persons(plan, unit):
        keys = {office.holder: office.key for office in reversed(unit.offices)}
        names = tuple(f"{each} ({keys[each]})" if each in keys else each for each in persons)
        facts, first = Facts(names=names), next(iter(persons.values()))
        yield found(unit, "owner-is-person", first, clause=filing.offices, facts=facts)


def _persons(plan: Plan | None, unit: Unit) -> Mapping[str, Place]:
    """Return whom a plan names instead of an office, each where it does so first."""
    offices = {text for office in unit.offices for text in (office.key, office.title)}
    holders = [office.holder or "" for office in unit.offices]
    persons: dict[str, Place] = {}
    for action in plan.actions if plan else ():
        owner = action.owner or ""
        is_person = names_a_person(owner) or any(is_named_after(owner, each) for each in holders)
        if is_person and owner not in offices:
            persons.setdefault(owner, action.place)
    return persons


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
        before = tuple(document.id for document in approved_before(unit, office.key, office.since))
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


def approved_before(unit: Unit, office: str, day: date) -> Iterator[Document]:
    """Yield what an office approved before a day and is in force by that, as declared.

    Whoever holds the office since that day has to confirm it (ISO 9001:2008, 4.2.3).
    """
    for document in unit.documents:
        approved = document.approved_by == office and document.status == "approved"
        on = document.approved_on
        if approved and document.confirmed and on is not None and on < day:
            yield document


def unit_findings(
    unit: Unit, undeclared: tuple[str, ...], filing: Filing, on: date
) -> Iterator[Finding]:
    """Yield the findings on the unit as a whole.

    An expired legal basis weighs no more than none: the standard asks for neither.
    """
    if not unit.legal_basis:
        yield found(unit, "no-legal-basis", unit.section("legal_basis"))
    expired = {each.citation: each for each in unit.legal_basis if _expired(each, on)}
    for citation, basis in expired.items():
        place = basis.place or unit.section("legal_basis")
        facts = Facts(day=basis.until)
        yield found(unit, "legal-basis-expired", place, item=citation, facts=facts)
    if undeclared:
        facts = Facts(names=undeclared[:SHOWN], count=len(undeclared))
        yield found(unit, "file-undeclared", unit.start, clause=filing.documents, facts=facts)


def _expired(basis: LegalBasis, on: date) -> bool:
    return basis.until is not None and basis.until < on


SHOWN = 3
"""How many undeclared files the finding names; the report lists them all."""
