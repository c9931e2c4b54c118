"""Kept reports as tests make them up."""

from dataclasses import replace
from datetime import date
from hashlib import sha256
from typing import Any

from spm_check.model.finding import FindingCode, Grade
from spm_check.model.past import PastFinding, PastReport
from spm_check.model.report import Count

NONE = Count(0, 0)


def found(
    code: FindingCode = "not-declared",
    grade: Grade = "minor",
    requirement: str | None = "4.2.3.a",
    item: str | None = None,
    message: str = "Salah.",
) -> PastFinding:
    """Return a finding with a fingerprint of its own."""
    fingerprint = sha256(repr((code, requirement, item)).encode()).hexdigest()[:32]
    clause = requirement.rpartition(".")[0] if requirement else None
    return PastFinding(fingerprint, code, grade, clause, requirement, item, message)


def past(*findings: PastFinding, **given: Any) -> PastReport:
    """Return a report with these findings."""
    usual = PastReport(
        unit="Unit Contoh",
        catalogue="iso-9001-2008",
        on=date(2012, 7, 1),
        language="id",
        fulfilled=NONE,
        procedures=NONE,
        records=NONE,
        documents=NONE,
        verdicts={},
        findings=findings,
    )
    return replace(usual, **given)
