"""The reports that a unit keeps: `.spm-check/reports/YYYY-MM-DD.json` beside its unit file."""

import os
import re
from collections.abc import Mapping

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError, reason_of
from spm_check.folders import stays_inside
from spm_check.model.history import History, Skipped, WhySkipped
from spm_check.model.past import PastReport
from spm_check.reading.report.report_file import of_this_unit, read_report
from spm_check.reading.text.limits import DEFAULT, Limits

KEPT = ".spm-check/reports"
"""Where reports are kept, from the unit's folder; hidden, so that it is nothing the unit holds."""

NAME = re.compile(r"\d{4}-\d{2}-\d{2}\.json", re.ASCII)

WHY: Mapping[ComplaintCode, WhySkipped] = {
    "file-irregular": "unreadable",
    "path-unreadable": "unreadable",
    "report-unknown": "no-report",
    "report-of-another-unit": "other-unit",
    "report-of-another-catalogue": "other-catalogue",
}
"""What is said of a file in short; all other complaints mean that it is damaged."""


def read_history(folder: str, unit: str, catalogue: str, limits: Limits = DEFAULT) -> History:
    """Return the kept reports of the unit in a folder, and by name whatever else lies there."""
    kept = os.path.join(folder, *KEPT.split("/"))
    reports: list[PastReport] = []
    skipped: list[Skipped] = []
    for name in _names(kept):
        found = _read(os.path.join(kept, name), folder, unit, catalogue, limits)
        if isinstance(found, PastReport):
            reports.append(found)
        else:
            skipped.append(Skipped(name, found))
    reports.sort(key=lambda report: report.on)
    return History(unit, catalogue, tuple(reports), tuple(skipped))


def _names(kept: str) -> list[str]:
    try:
        return sorted(os.listdir(kept))
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = {"reason": reason_of(error)}
        raise UnusableError((Complaint("path-unreadable", Place(kept, 0, 0), reason),)) from None


def _read(
    path: str, folder: str, unit: str, catalogue: str, limits: Limits
) -> PastReport | WhySkipped:
    """Return a kept report, or why it is passed over."""
    name = os.path.basename(path)
    if not NAME.fullmatch(name):
        return "name"
    if not stays_inside(path, os.path.realpath(folder)):
        return "unreadable"
    try:
        report = of_this_unit(read_report(path, limits), path, unit, catalogue)
    except UnusableError as error:
        return WHY.get(error.complaints[0].code, "damaged")
    return report if f"{report.on}.json" == name else "other-day"
