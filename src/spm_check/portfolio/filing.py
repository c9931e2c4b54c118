"""The report of each unit as a page of its own, written by whoever examines the unit."""

import os
from dataclasses import dataclass

from spm_check.errors import UnwrittenError, reason_of
from spm_check.model.report import GapReport
from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class Filing:
    """Where the reports of units are written, and in which language."""

    folder: str
    language: Language | None
    """None where each report is in the language of its unit."""


def file_report(path: str, report: GapReport, filing: Filing) -> None:
    """Write the report of the unit at a path below the root.

    An older one is replaced whole. Raises `UnwrittenError`.
    """
    from spm_check.render.html.report import render_html  # noqa: PLC0415  only to write
    from spm_check.render.portfolio.filing import report_name  # noqa: PLC0415
    from spm_check.render.words import words_of  # noqa: PLC0415

    words = words_of(filing.language or report.unit.language or "id")
    file_page(report_name(path), render_html(report, words), filing)


def file_page(name: str, page: bytes, filing: Filing) -> None:
    """Write a page under a name; an older one is replaced whole. Raises `UnwrittenError`."""
    from spm_check.editing.placing import replace_file  # noqa: PLC0415  only to write

    place = os.path.join(filing.folder, os.path.basename(name))
    try:
        os.makedirs(filing.folder, exist_ok=True)
        replace_file(place, page)
    except OSError as error:
        raise UnwrittenError(place, reason_of(error)) from error
