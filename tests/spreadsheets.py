"""Writes real spreadsheets: xlsx with merged cells, CSV as Indonesian Excel saves it, ods."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZipFile

from openpyxl import Workbook

from spm_check.model.masterlist import Cell

Rows = Sequence[Sequence[Cell]]


def xlsx(path: Path, sheets: Mapping[str, Rows], merged: Iterable[str] = ()) -> Path:
    """Write a workbook; `merged` are ranges of the first sheet, such as `A1:H1`."""
    book = Workbook()
    for number, (name, rows) in enumerate(sheets.items()):
        sheet = book.active if number == 0 else book.create_sheet()
        assert sheet is not None
        sheet.title = name
        for row in rows:
            sheet.append(list(row))
    for cells in merged:
        book.worksheets[0].merge_cells(cells)
    book.save(path)
    return path


def csv_list(path: Path, rows: Rows, *, encoding: str = "cp1252", delimiter: str = ";") -> Path:
    """Write a CSV file; days are written as Indonesian Excel shows them."""
    with path.open("w", encoding=encoding, newline="") as stream:
        writer = csv.writer(stream, delimiter=delimiter)
        writer.writerows([[_shown(cell) for cell in row] for row in rows])
    return path


def _shown(cell: Cell) -> str:
    match cell:
        case None:
            return ""
        case date():
            return f"{cell.day}/{cell.month}/{cell.year}"
        case float():
            return f"{cell:g}".replace(".", ",")
        case _:
            return str(cell)


def ods(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write an OpenDocument spreadsheet, as small as one may be."""
    spaces = "urn:oasis:names:tc:opendocument:xmlns"
    tables = "".join(
        f'<table:table table:name="{escape(name)}">{"".join(map(_ods_row, rows))}</table:table>'
        for name, rows in sheets.items()
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content office:version="1.2"'
        f' xmlns:office="{spaces}:office:1.0" xmlns:table="{spaces}:table:1.0"'
        f' xmlns:text="{spaces}:text:1.0"><office:body><office:spreadsheet>{tables}'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = '<manifest:file-entry manifest:full-path="{}" manifest:media-type="{}"/>'
    manifest = (
        f'<?xml version="1.0"?><manifest:manifest xmlns:manifest="{spaces}:manifest:1.0">'
        f"{entry.format('/', kind)}{entry.format('content.xml', 'text/xml')}</manifest:manifest>"
    )
    with ZipFile(path, "w") as archive:
        archive.writestr("mimetype", kind)
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", manifest)
    return path


def _ods_row(row: Sequence[Cell]) -> str:
    return f"<table:table-row>{''.join(map(_ods_cell, row))}</table:table-row>"


def _ods_cell(cell: Cell) -> str:
    match cell:
        case None:
            return "<table:table-cell/>"
        case date():
            typed = f'office:value-type="date" office:date-value="{cell.isoformat()}"'
        case int() | float():
            typed = f'office:value-type="float" office:value="{cell}"'
        case _:
            typed = 'office:value-type="string"'
    return f"<table:table-cell {typed}><text:p>{escape(str(cell))}</text:p></table:table-cell>"
