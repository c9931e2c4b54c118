"""Keeping one report a day beside the unit file: all that an audit ever writes there."""

import os

from spm_check.cli.outputs import write_file
from spm_check.cli.targets import Target
from spm_check.errors import Complaint, Place, UnusableError, UnwrittenError, reason_of
from spm_check.model.report import GapReport
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.finder import UnitPath
from spm_check.render.words.book import Words


def place_to_keep(report: GapReport, path: UnitPath, limits: Limits) -> tuple[Target, ...]:
    """Return the file for a report of this day.

    Raises `UnusableError` where a link leads elsewhere, or where another unit, whose file lies in
    the same folder, has kept its report of that day.
    """
    from spm_check.reading.report.kept import KEPT  # noqa: PLC0415  only to keep

    steps = (*KEPT.split("/"), f"{report.on}.json")
    kept = os.path.join(path.folder, *steps)
    if os.path.realpath(kept) != os.path.join(os.path.realpath(path.folder), *steps):
        raise UnusableError((Complaint("link-outside", Place(kept, 0, 0)),))
    if os.path.lexists(kept):
        _refuse_another(kept, report, limits)
    return (Target(kept, "json"),)


def _refuse_another(kept: str, report: GapReport, limits: Limits) -> None:
    """Refuse to take the place of another unit's report; a damaged one is made anew."""
    from spm_check.reading.report.report_file import of_this_unit, read_report  # noqa: PLC0415

    try:
        old = read_report(kept, limits)
    except UnusableError:
        return
    of_this_unit(old, kept, report.unit.name, report.catalogue.id)


def keep(path: str, report: GapReport, words: Words) -> None:
    """Write a report where it is kept; raise `UnwrittenError`."""
    from spm_check.render.json_v1 import render_json  # noqa: PLC0415

    try:
        os.makedirs(os.path.dirname(path), exist_ok=True)
    except OSError as error:
        raise UnwrittenError(path, reason_of(error)) from error
    write_file(path, render_json(report, words).encode())
