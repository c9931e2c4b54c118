"""Lists in workbooks and delimited text: every cell as the file types it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from spm_check.errors import Complaint, ComplaintCode, Place, UnusableError, reason_of
from spm_check.extraction.decoding import decoded
from spm_check.extraction.delimited import table_of
from spm_check.extraction.jobs import Job
from spm_check.extraction.kinds import OLE, ZIP
from spm_check.extraction.opening import UnreadError, opened
from spm_check.extraction.workbooks import opened_workbook, sheets_in

Cell = str | int | float | date | None
Row = tuple[Cell, ...]
AT_MOST = 30_000_000
"""How many bytes a list may have."""
SECONDS = 60
CELLS = 200_000
"""How many cells are read of one file; the rows behind them are a reason to refuse it."""


@dataclass(frozen=True, slots=True)
class SheetRows:
    """One sheet of a workbook; delimited text is one sheet without a name."""

    name: str
    rows: tuple[Row, ...]
    """From the first row and column on, blank ones included; blank cells are None."""


def read_rows(path: str) -> list[SheetRows]:
    """Return the sheets of a list in xlsx, xls, ods or delimited text, in their order.

    A process of its own reads it. Raises `UnusableError` where the file cannot be read, or holds
    more than `CELLS` cells.
    """
    from spm_check.extraction.worker_process import Worker  # noqa: PLC0415  workers import this

    worker = Worker()
    try:
        with opened(path):  # the reason why not is told here
            answer = worker.answer(Job(path, "rows", seconds=SECONDS), lambda _number, _of: None)
        return [SheetRows(name, _rows(rows)) for name, rows in answer["rows"]]
    except OSError as error:
        raise _unusable("path-unreadable", path, reason=reason_of(error)) from None
    except UnreadError as error:
        if error.cause == "too-large":
            raise _unusable("file-too-big", path, limit=str(AT_MOST)) from None
        if error.cause == "not-held":
            raise _unusable("file-irregular", path) from None
        raise _unusable("list-unreadable", path) from None
    finally:
        worker.close()


def plain_rows(sheets: Iterable[SheetRows]) -> list[tuple[str, list[list[Any]]]]:
    """Return sheets as plain JSON values; days and times of day stand in lists of their own."""
    return [(each.name, [[_plain(cell) for cell in row] for row in each.rows]) for each in sheets]


def _plain(cell: Cell) -> Any:
    return [cell.isoformat()] if isinstance(cell, date) else cell


def _rows(plain: list[list[Any]]) -> tuple[Row, ...]:
    return tuple(tuple(_from_plain(cell) for cell in row) for row in plain)


def _from_plain(cell: Any) -> Cell:
    if not isinstance(cell, list):
        known: Cell = cell
        return known
    return datetime.fromisoformat(cell[0]) if "T" in cell[0] else date.fromisoformat(cell[0])


def _unusable(code: ComplaintCode, path: str, **facts: str) -> UnusableError:
    return UnusableError((Complaint(code, Place(path, 0, 0), facts),))


def rows_of(content: bytes, most: int | None = None) -> list[SheetRows]:
    """Return the sheets in the bytes of a file; at most `most` rows of each if it is given.

    Raises `UnreadError`.
    """
    if content.startswith((ZIP, OLE)):
        return [SheetRows(name, rows) for name, rows in _workbook(content, most)]
    rows = table_of(decoded(content))[:most]
    if sum(map(len, rows)) > CELLS:
        raise UnreadError("too-large")
    return [SheetRows("", tuple(tuple(cell or None for cell in row) for row in rows))]


def _workbook(content: bytes, most: int | None) -> Iterator[tuple[str, tuple[Row, ...]]]:
    left = CELLS
    with opened_workbook(content) as book:
        for name in (each for each in book.sheet_names if each in sheets_in(book)):
            sheet = book.get_sheet_by_name(name)
            height = sheet.total_height if most is None else min(most, sheet.total_height)
            left -= height * sheet.total_width
            if left < 0:
                raise UnreadError("too-large")
            read = sheet.to_python(skip_empty_area=False, nrows=most)
            yield name, tuple(tuple(map(_cell, row)) for row in read)


def _cell(value: Any) -> Cell:
    """Return a cell without the types that a list has no use for."""
    cell: Cell = value
    match value:
        case "" | None:
            return None
        case bool():
            return "TRUE" if value else "FALSE"
        case datetime() if value.time() == time():
            return value.date()
        case time() | timedelta():
            return str(value)
        case float() if value.is_integer():
            return int(value)
        case _:
            return cell
