"""Findings on who answers for the unit's documents, and on the unit as a whole."""

from collections.abc import Iterator
from datetime import date

from spm_check.audit.grading import found
from spm_check.model.clause import Filing
from spm_check.model.finding import Facts, Finding
from spm_check.model.text import is_blank
from spm_check.model.unit import Unit


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
