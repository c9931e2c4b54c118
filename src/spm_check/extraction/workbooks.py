"""Workbooks of whatever office, opened within bounds and closed again."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from spm_check.extraction.archives import Archive
from spm_check.extraction.opening import UnreadError

if TYPE_CHECKING:
    import python_calamine

ZIP = b"PK\x03\x04"


@contextmanager
def opened_workbook(content: bytes) -> Iterator["python_calamine.CalamineWorkbook"]:
    """Give a workbook in xlsx, xlsm, xlsb, xls or ods.

    Raises `UnreadError` for what is damaged or locked, now or while it is read.
    """
    import python_calamine as calamine  # noqa: PLC0415  an extra

    if content.startswith(ZIP):
        Archive(content)  # for its bounds
    try:
        with calamine.load_workbook(io.BytesIO(content)) as book:
            yield book
    except calamine.PasswordError:
        raise UnreadError("encrypted") from None
    except (calamine.CalamineError, ValueError, OSError):
        raise UnreadError("corrupt") from None


def sheets_in(book: "python_calamine.CalamineWorkbook") -> tuple[str, ...]:
    """Return the names of the sheets with cells, in their order; hidden ones come last."""
    import python_calamine as calamine  # noqa: PLC0415

    sheets = [each for each in book.sheets_metadata if each.typ == calamine.SheetTypeEnum.WorkSheet]
    seen = calamine.SheetVisibleEnum.Visible
    return tuple(each.name for each in sorted(sheets, key=lambda each: each.visible != seen))
