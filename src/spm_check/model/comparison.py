"""Two reports of one unit held against each other."""

from dataclasses import dataclass

from spm_check.model.finding import GRADES
from spm_check.model.past import PastFinding, PastReport
from spm_check.model.report import Verdict


@dataclass(frozen=True, slots=True)
class Change:
    """A finding of the later report, and what it was in the earlier one."""

    now: PastFinding
    was: PastFinding | None = None
    """The same finding, or another one on the same requirement; None where there was none."""


@dataclass(frozen=True, slots=True)
class VerdictChange:
    """A requirement whose verdict is another; None where a report does not know it."""

    requirement: str
    was: Verdict | None
    now: Verdict | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """What became of every finding; each list in the order of the report that it is from."""

    then: PastReport
    now: PastReport
    new: tuple[Change, ...]
    """Those that were not there, and those of another cause that weigh as much."""
    worse: tuple[Change, ...]
    better: tuple[Change, ...]
    unchanged: tuple[PastFinding, ...]
    fixed: tuple[PastFinding, ...]
    verdicts: tuple[VerdictChange, ...]

    @property
    def risen(self) -> tuple[Change, ...]:
        """What is new or worse, in the order of the later report."""
        risen = {change.now.fingerprint: change for change in (*self.new, *self.worse)}
        return tuple(risen[f.fingerprint] for f in self.now.findings if f.fingerprint in risen)

    def reaches(self, fail_on: str) -> bool:
        """Say whether something new or worse is at or above a grade; nothing reaches `never`."""
        if fail_on == "never":
            return False
        least = GRADES.index(fail_on)
        return any(GRADES.index(change.now.grade) >= least for change in self.risen)
