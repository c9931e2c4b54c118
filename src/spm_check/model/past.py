"""What a kept report still knows: enough to hold a later one against it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.model.finding import FINDING_GRADES, GRADES, FindingCode, Grade
from spm_check.model.report import Count, Verdict
from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class PastFinding:
    """A finding as a report tells it; `message` is in the language of that report."""

    fingerprint: str
    code: FindingCode
    grade: Grade
    clause: str | None
    requirement: str | None
    item: str | None
    message: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """A finding that a baseline holds and does not forgive."""

    fingerprint: str
    was: PastFinding | None
    """What is forgiven in its place; None where nothing is."""


@dataclass(frozen=True, slots=True)
class PastReport:
    """One audit of one unit on one day; every list keeps the order of its report."""

    unit: str
    catalogue: str
    on: date
    language: Language
    fulfilled: Count
    procedures: Count
    records: Count
    documents: Count
    verdicts: Mapping[str, Verdict]
    """The verdict on every requirement, by its id."""
    findings: tuple[PastFinding, ...]
    withheld: tuple[Withheld, ...] = ()
    """What was new or worse when this report became a baseline, and so is not forgiven by it."""

    @property
    def worst(self) -> Grade:
        """The worst grade of a finding; conformity where there is none."""
        return max((each.grade for each in self.findings), key=GRADES.index, default="conformity")

    @property
    def counts(self) -> dict[Grade, int]:
        """The findings by grade, worst first."""
        found = [each.grade for each in self.findings]
        return {grade: found.count(grade) for grade in FINDING_GRADES}

    @property
    def forgiven(self) -> tuple[PastFinding, ...]:
        """The findings that a baseline forgives: all but those withheld, each in its old state."""
        withheld = {each.fingerprint: each.was for each in self.withheld}
        stands = (withheld.get(each.fingerprint, each) for each in self.findings)
        return tuple(each for each in stands if each is not None)
