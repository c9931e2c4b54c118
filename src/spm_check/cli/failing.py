"""From which grade on a run fails."""

from spm_check.model.finding import GRADES, Grade
from spm_check.model.report import GapReport
from spm_check.model.unit import FailOn

DEFAULT_FAIL_ON: FailOn = "minor"


def fails(report: GapReport, fail_on: str) -> bool:
    """Say whether a report has a finding at or above a grade; nothing reaches `never`."""
    return reaches(report.summary.worst, fail_on)


def reaches(grade: Grade, fail_on: str) -> bool:
    """Say whether a grade is at or above another; nothing reaches `never`."""
    return fail_on != "never" and GRADES.index(grade) >= GRADES.index(fail_on)
