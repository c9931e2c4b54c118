"""What stands in a workbook, read by another library than the one that wrote it."""

import io
import zipfile
from collections.abc import Iterator

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet


def sheets_of(content: bytes) -> list[Worksheet]:
    """Return the sheets of a workbook in their order."""
    return list(load_workbook(io.BytesIO(content)).worksheets)


def texts_of(content: bytes) -> Iterator[str]:
    """Yield every text of a workbook, sheet by sheet and row by row."""
    for sheet in sheets_of(content):
        for row in sheet.iter_rows(values_only=True):
            yield from (value for value in row if isinstance(value, str))


def rows_below(sheet: Worksheet, header: int) -> list[dict[str, object]]:
    """Return the rows of a table by the headings in a row, from 1, as far as they go on."""
    rows = list(sheet.iter_rows(min_row=header, values_only=True))
    heads = [str(value) for value in rows[0]]
    return [dict(zip(heads, row, strict=True)) for row in rows[1:] if any(row)]


def told(content: bytes) -> str:
    """Return a workbook as lines of text: a heading for each sheet, a line for each row."""
    lines: list[str] = []
    for sheet in sheets_of(content):
        lines += [f"## {sheet.title}", ""]
        for row in sheet.iter_rows():
            cells = [_shown(cell.value, cell.number_format) for cell in row]
            lines.append(" | ".join(cells).rstrip(" |"))
        lines.append("")
    return "\n".join(lines)


def _shown(value: object, number_format: str) -> str:
    if isinstance(value, int | float) and "%" in number_format:
        return f"{value:.1%}"
    return str(value if value is not None else "").replace("\n", " / ")


def part(content: bytes, name: str) -> str:
    """Return one part of the package as it lies in it."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.read(name).decode()


def names(content: bytes) -> list[str]:
    """Return the names of the parts of a package."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        return package.namelist()
