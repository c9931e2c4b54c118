"""Other libraries that read the same files, to be measured against."""

from collections.abc import Callable
from io import BytesIO

import docx
import openpyxl
import pypdf
import pypdfium2  # type: ignore[import-untyped]  # it has no types
import python_calamine
from pdfminer.high_level import extract_text

Reader = Callable[[bytes], object]


def with_python_docx(content: bytes) -> object:
    """Read paragraphs, tables and page headers."""
    document = docx.Document(BytesIO(content))
    tables = [*document.tables, *document.sections[0].header.tables]
    cells = [cell.text for table in tables for row in table.rows for cell in row.cells]
    return [each.text for each in document.paragraphs], cells


def with_openpyxl(content: bytes) -> object:
    """Read 40 rows of every sheet, read-only mode."""
    book = openpyxl.load_workbook(BytesIO(content), read_only=True, data_only=True)
    return [list(sheet.iter_rows(max_row=40, values_only=True)) for sheet in book.worksheets]


def with_calamine(content: bytes) -> object:
    """Read 40 rows of every sheet."""
    with python_calamine.load_workbook(BytesIO(content)) as book:
        return [book.get_sheet_by_name(name).to_python(nrows=40) for name in book.sheet_names]


def with_pypdfium2(content: bytes) -> object:
    """Read two pages."""
    with pypdfium2.PdfDocument(content) as document:
        return [document[number].get_textpage().get_text_bounded() for number in range(2)]


def with_pypdf(content: bytes) -> object:
    """Read two pages."""
    return [page.extract_text() for page in pypdf.PdfReader(BytesIO(content)).pages[:2]]


def with_pdfminer(content: bytes) -> object:
    """Read two pages."""
    return extract_text(BytesIO(content), maxpages=2)


READERS: dict[str, list[tuple[str, Reader]]] = {
    "docx": [("python-docx", with_python_docx)],
    "xlsx": [("python-calamine alone", with_calamine), ("openpyxl", with_openpyxl)],
    "pdf": [
        ("pypdfium2 alone", with_pypdfium2),
        ("pypdf", with_pypdf),
        ("pdfminer.six", with_pdfminer),
    ],
}
