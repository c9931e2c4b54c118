"""The files of the examples are real ones of their format, and each says that it is fictional."""

from collections.abc import Callable
from pathlib import Path

import docx
import openpyxl
import pypdf
import pytest

from running import EXAMPLES


def text_of_docx(path: Path) -> str:
    """Return the paragraphs of a Word document."""
    return "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)


def text_of_xlsx(path: Path) -> str:
    """Return the cells of the first sheet."""
    sheet = openpyxl.load_workbook(path).worksheets[0]
    return "\n".join(str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell)


def text_of_pdf(path: Path) -> str:
    """Return the text of the first page."""
    return pypdf.PdfReader(path).pages[0].extract_text()


READERS: dict[str, Callable[[Path], str]] = {
    ".docx": text_of_docx,
    ".xlsx": text_of_xlsx,
    ".pdf": text_of_pdf,
    ".md": lambda path: path.read_text(encoding="utf-8"),
    ".yaml": lambda path: path.read_text(encoding="utf-8"),
}
FILES = [
    path
    for unit in sorted(EXAMPLES.glob("*/unit.yaml"))
    for path in sorted(unit.parent.rglob("*"))
    if path.is_file() and path != unit
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(EXAMPLES)))
def test_a_file_opens_and_says_that_it_is_fictional(path: Path) -> None:
    assert "fiktif" in READERS[path.suffix](path).lower()


def test_every_format_is_there() -> None:
    assert set(READERS) == {path.suffix for path in FILES}
