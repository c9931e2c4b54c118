"""The document review of one unit: read what it declares, take what it holds, audit, follow up.

The one way from a folder to a gap report, for a single unit and for each of many.
"""

import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from spm_check.audit import audit
from spm_check.audit.following import follow
from spm_check.errors import Complaint, UnusableError
from spm_check.model.report import GapReport
from spm_check.reading.catalogue.shelf import Shelf
from spm_check.reading.folder.holdings import take_holdings
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import UnitPath
from spm_check.reading.unit.plan_file import read_plan
from spm_check.reading.unit.unit_file import read_unit
from spm_check.review.manuals import with_manuals


def review(
    path: UnitPath, shelf: Shelf, limits: Limits, on: date, outputs: Iterable[str] = ()
) -> GapReport:
    """Return the gap report of the unit at a path on a day.

    `outputs` are the files that this run will write; they are not part of what the unit holds.
    Raises `UnusableError` with every mistake in the unit file and its plan.
    """
    wrong: list[Complaint] = []
    language: str | None = None
    declared, plan = None, None
    try:
        declared = read_unit(path.file, path.name, shelf, limits)
    except UnusableError as error:
        wrong.extend(error.complaints)
        language = error.language
    try:
        plan = read_plan(path, limits)
    except UnusableError as error:
        wrong.extend(error.complaints)
    if wrong or declared is None:
        raise UnusableError(tuple(wrong), language or (declared.language if declared else None))
    own = {os.path.realpath(output) for output in outputs}
    holdings = take_holdings(path.folder, path.name, declared.patterns, limits, own)
    holdings = with_manuals(holdings, declared, path.folder)
    report = audit(shelf[declared.catalogues[0]], declared, holdings, on)
    if plan is not None:
        report = replace(report, plan=follow(plan, report.findings, declared.name, on))
    return report
