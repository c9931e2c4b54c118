"""Days in cells: real ones, numbers that a spreadsheet counts days by, and Indonesian text."""

import re
from datetime import date, datetime, timedelta

from spm_check.discovery.dates import read_day
from spm_check.discovery.masterlist.cells import text_of
from spm_check.model.masterlist import Cell

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY_ZERO = date(1899, 12, 30)
_EARLIEST, _LATEST = 18_264, 73_050
"""1950 to 2099: a number outside of this is a year, a revision, anything but a day."""


def day_of(cell: Cell) -> date | None:
    """Return the day that a cell holds; None where it is not one, is several, or does not exist."""
    match cell:
        case datetime():
            return cell.date()
        case date():
            return cell
        case int() | float():
            return _counted(cell)
        case None:
            return None
    text = text_of(cell)
    if text.isascii() and text.isdecimal():
        return _counted(int(text))
    return None if len(_YEAR.findall(text)) > 1 else read_day(text)


def _counted(number: float) -> date | None:
    """Return the day with a number in the spreadsheets' count; fractions are times of day."""
    return _DAY_ZERO + timedelta(days=int(number)) if _EARLIEST <= number <= _LATEST else None
