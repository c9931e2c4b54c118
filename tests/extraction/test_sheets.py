"""Lists as the program takes them over: every cell as the file types it."""

from datetime import date, datetime
from pathlib import Path

import pytest
import xlwt  # type: ignore[import-untyped]  # it has no types
from openpyxl import Workbook

from spm_check.errors import UnusableError
from spm_check.extraction.sheets import Cell, SheetRows, read_rows, rows_of
from spreadsheets import csv_list, xlsx

ROWS: list[list[Cell]] = [
    ["No", "Judul", "Tanggal"],
    [1, "Pengendalian rekaman", date(2013, 11, 12)],
    [2, None, 1.5],
]


def test_cells_of_a_workbook_keep_their_types(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "daftar.xlsx", {"Daftar": ROWS, "Lampiran": [["x"]]})
    rows = tuple(tuple(row) for row in ROWS)
    expected = [SheetRows("Daftar", rows), SheetRows("Lampiran", (("x",),))]
    assert expected == read_rows(str(path))


def test_rows_and_columns_count_from_the_first_of_the_sheet(tmp_path: Path) -> None:
    path = xlsx(tmp_path / "daftar.xlsx", {"A": [[], [], [None, "Judul"]]})
    assert ((None, None), (None, None), (None, "Judul")) == read_rows(str(path))[0].rows


def test_a_time_of_day_is_kept(tmp_path: Path) -> None:
    at = datetime(2013, 11, 12, 8, 30)  # noqa: DTZ001  workbooks know no zones
    path = xlsx(tmp_path / "daftar.xlsx", {"A": [[at]]})
    assert ((at,),) == read_rows(str(path))[0].rows


def test_an_old_workbook_is_read(tmp_path: Path) -> None:
    book = xlwt.Workbook()
    book.add_sheet("Daftar").write(1, 1, "Judul")
    book.save(str(tmp_path / "daftar.xls"))
    expected = [SheetRows("Daftar", ((None, None), (None, "Judul")))]
    assert expected == read_rows(str(tmp_path / "daftar.xls"))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_delimited_text_is_read(encoding: str, delimiter: str, tmp_path: Path) -> None:
    rows: list[list[Cell]] = [["No", "Judul"], ["1", "Café; aman, “baru”"], ["2", None]]
    path = csv_list(tmp_path / "daftar.csv", rows, encoding=encoding, delimiter=delimiter)
    assert tuple(tuple(row) for row in rows) == read_rows(str(path))[0].rows


def test_a_decimal_comma_does_not_part_cells() -> None:
    text = "No;Masa simpan\n1;1,5\n2;2,5\n3;0,5\n"
    assert ("1", "1,5") == rows_of(text.encode())[0].rows[1]


def test_excel_may_say_what_parts_the_cells() -> None:
    assert (("a;b", "c"),) == rows_of(b"sep=,\r\na;b,c\r\n")[0].rows


def test_line_breaks_within_a_cell_do_not_end_the_row() -> None:
    assert (("No", "a\nb"), ("1", "c")) == rows_of(b'No;"a\nb"\n1;c\n')[0].rows


def unusable(path: Path) -> str:
    with pytest.raises(UnusableError) as error:
        read_rows(str(path))
    return error.value.complaints[0].code


def test_what_cannot_be_read_is_unusable(tmp_path: Path) -> None:
    (tmp_path / "rusak.xlsx").write_bytes(b"PK\x03\x04 rusak")
    assert "list-unreadable" == unusable(tmp_path / "rusak.xlsx")
    assert "path-unreadable" == unusable(tmp_path / "tidak-ada.xlsx")
    assert "file-irregular" == unusable(tmp_path)


def test_a_sheet_with_a_cell_at_its_far_end_is_refused_and_the_program_lives(
    tmp_path: Path,
) -> None:
    book = Workbook()
    assert book.active is not None
    book.active["A1"] = "awal"
    book.active["XFD1048576"] = "akhir"
    book.save(tmp_path / "a.xlsx")
    assert unusable(tmp_path / "a.xlsx") in {"file-too-big", "list-unreadable"}


def test_a_list_of_very_many_cells_is_refused(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("a;b\n" * 100_001)
    assert "file-too-big" == unusable(tmp_path / "a.csv")
