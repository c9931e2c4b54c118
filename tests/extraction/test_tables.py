"""Workbooks and delimited text at first sight."""

from datetime import date, datetime
from io import BytesIO

import pytest
from openpyxl import Workbook

from spm_check.extraction.tables import MOST_ROWS, read_table, text_of
from spm_check.model.extract import Extract


def extract_of(book: Workbook) -> Extract:
    out = BytesIO()
    book.save(out)
    return read_table(out.getvalue())


def test_what_stands_alone_in_a_row_near_the_top_is_a_heading() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet["A1"] = "PUSKESMAS MELATI"
    sheet["A3"] = "DAFTAR INDUK REKAMAN"
    sheet.merge_cells("A3:D3")
    sheet["A4"] = 2012
    sheet.append(["No", "Nama rekaman"])
    assert ("PUSKESMAS MELATI", "DAFTAR INDUK REKAMAN") == extract_of(book).headings


def test_the_first_sheet_with_anything_is_told_and_hidden_ones_come_last() -> None:
    book = Workbook()
    hidden = book.active
    assert hidden is not None
    hidden.title = "Tersembunyi"
    hidden["A1"] = "rahasia"
    book.create_sheet("Kosong")
    book.create_sheet("Isi")["B2"] = "terlihat"
    hidden.sheet_state = "hidden"
    extract = extract_of(book)
    assert (("terlihat",),) == tuple(tuple(filter(None, row)) for row in extract.rows)
    assert ("Kosong", "Isi", "Tersembunyi") == extract.sheets
    assert 3 == extract.pages


def test_rows_beyond_the_first_are_left_out_and_blank_ones_do_not_count() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for number in range(60):
        sheet.cell(2 * number + 1, 1, f"baris {number}")
        sheet.cell(2 * number + 1, 2, "isi")
    rows = extract_of(book).rows
    assert MOST_ROWS == len(rows)
    assert ("baris 39", "isi") == rows[-1]


def test_an_empty_workbook_says_that_nothing_stands_in_it() -> None:
    extract = extract_of(Workbook())
    assert ("none", "sheet", "nothing-read") == (extract.state, extract.shape, extract.why)


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("", None),
        ("3", 3.0),
        ("2.5", 2.5),
        ("2012-11-12", date(2012, 11, 12)),
        ("2012-11-12", datetime(2012, 11, 12, 8, 30)),  # noqa: DTZ001  cells know no time zone
        ("TRUE", True),
        ("dua kata", " dua\n kata "),
    ],
)
def test_a_cell_is_told_in_one_line(text: str, cell: object) -> None:
    assert text == text_of(cell)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_delimited_text_is_a_sheet_in_whatever_encoding(delimiter: str, encoding: str) -> None:
    text = f'No{delimiter}Judul\r\n1{delimiter}"Café{delimiter} dua\nbaris"\r\n'
    extract = read_table(text.encode(encoding))
    assert (("No", "Judul"), ("1", f"Café{delimiter} dua baris".replace("\t", ""))) == extract.rows
    assert "sheet" == extract.shape
