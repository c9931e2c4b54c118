"""What stands in cells: revisions, states, periods, clauses."""

from datetime import date, datetime

import pytest

from masterlists import CLAUSES
from spm_check.discovery.masterlist.cells import letter_of, says_nothing, text_of
from spm_check.discovery.masterlist.clauses import clauses_of
from spm_check.discovery.masterlist.periods import period_of, written
from spm_check.discovery.masterlist.values import revision_of, status_of
from spm_check.discovery.texts import folded
from spm_check.model.calendar import Interval
from spm_check.model.masterlist import Cell


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("", None),
        ("2", 2.0),
        ("1.5", 1.5),
        ("2012-01-02", date(2012, 1, 2)),
        ("2012-01-02", datetime(2012, 1, 2, 7, 30)),  # noqa: DTZ001  as a spreadsheet has it
        ("dua baris", " dua\n baris "),
    ],
)
def test_a_cell_as_text(text: str, cell: Cell) -> None:
    assert text == text_of(cell)


def test_columns_have_the_letters_of_a_spreadsheet() -> None:
    assert ["A", "Z", "AA", "AZ", "BA"] == [letter_of(n) for n in (0, 25, 26, 51, 52)]


def test_only_words_count_in_a_comparison() -> None:
    assert "sop 001 wm 2016" == folded(" SOP/001-WM_2016. ")


@pytest.mark.parametrize("text", ["", "-", "...", "/ /", "Nihil", "N/A", "nan"])
def test_a_cell_that_offices_leave_empty_says_nothing(text: str) -> None:
    assert says_nothing(text)


@pytest.mark.parametrize(
    ("revision", "cell"),
    [
        ("00", "00"),
        ("0", 0.0),
        ("0", 0),
        ("0", "Nihil"),
        ("3", "ke 3"),
        ("3", "Revisi ke-3"),
        ("1", "Rev. 1"),
        ("01/00", "01/00"),
        ("I/-", "I/-"),
        (None, "-"),
        (None, None),
        (None, "Rev."),
    ],
)
def test_a_revision(revision: str | None, cell: Cell) -> None:
    assert revision == revision_of(cell)


@pytest.mark.parametrize(
    ("status", "text"),
    [
        ("approved", "Aktif"),
        ("approved", "BERLAKU"),
        ("approved", "Mendekati Expired"),
        ("obsolete", "Tidak Berlaku"),
        ("obsolete", "Kadaluarsa"),
        ("obsolete", "Obsolete"),
        ("obsolete", "Absolute"),
        ("draft", "Draf"),
        ("draft", "Diperiksa"),
        ("missing", "Belum ada"),
        (None, "Terkendali"),
        (None, "Asli"),
        (None, "x"),
    ],
)
def test_a_status(status: str | None, text: str) -> None:
    assert status == status_of(text)


@pytest.mark.parametrize(
    ("interval", "cell", "heading"),
    [
        (Interval(5, "year"), "5 tahun", ""),
        (Interval(2, "year"), "2 th", ""),
        (Interval(2, "year"), "2 Thn.", ""),
        (Interval(3, "month"), "3 bln", ""),
        (Interval(5, "year"), "5 (lima) tahun", ""),
        (Interval(5, "year"), "lima tahun", ""),
        (Interval(18, "month"), "1,5 tahun", ""),
        (Interval(6, "month"), "0.5 years", ""),
        (Interval(5, "year"), 5, "Masa Simpan (Tahun)"),
        (Interval(6, "month"), 6.0, "Lama simpan (bln)"),
        (Interval(18, "month"), 1.5, "Masa Simpan (tahun)"),
        (Interval(6, "month"), "6 bulan sekali", ""),
        (Interval(1, "year"), "setahun", ""),
        (Interval(1, "month"), "Bulanan", ""),
        (Interval(3, "month"), "Triwulan", ""),
        (Interval(2, "year"), "minimal 2 tahun", ""),
        (Interval(5, "year"), "2 tahun aktif, 3 tahun inaktif", ""),
        (Interval(30, "month"), "Aktif: 2 th; Inaktif: 6 bln", ""),
        (None, "2 tahun, 3 hari", ""),
        (None, "2 tahun, lalu dimusnahkan", ""),
        ("permanent", "Permanen", ""),
        ("permanent", "selama-lamanya", ""),
        (None, 5, "Masa Simpan"),
        (None, "0 tahun", ""),
        (None, "0,3 hari", ""),
        (None, "sampai ada revisi baru", ""),
        (None, "5 tahun setelah pensiun", ""),
        (None, "", ""),
    ],
)
def test_a_period(interval: object, cell: Cell, heading: str) -> None:
    assert interval == period_of(cell, heading)


def test_a_period_is_written_as_unit_files_have_it() -> None:
    assert "5 tahun" == written(Interval(5, "year"), english=False)
    assert "5 years" == written(Interval(5, "year"), english=True)
    assert "1 month" == written(Interval(1, "month"), english=True)


@pytest.mark.parametrize(
    ("clauses", "cell"),
    [
        (("4.2.3",), "4.2.3"),
        (("4.2.3", "4.2.4"), "4.2.3, 4.2.4"),
        (("8.5.2", "8.5.3"), "8.5.2 & 8.5.3"),
        (("8.5.2", "8.5.3"), "8.5.2 - 8.5.3"),
        (("8.5.2", "8.5.3"), "klausul 8.5.2 dan 8.5.3"),
        (("4.2.3.c",), "4.2.3c"),
        (("8.3",), 8.3),
        (("4.2.3",), "ISO 9001:2008 pasal 4.2.3"),
        (None, "7"),
        (None, "4.2.3, 9.9"),
        (None, "4.2.3 - 8.3"),
        (None, date(2003, 2, 4)),
        (None, "-"),
        (None, None),
    ],
)
def test_clauses_are_taken_only_where_all_of_them_are_known(
    clauses: tuple[str, ...] | None, cell: Cell
) -> None:
    assert clauses == clauses_of(cell, CLAUSES)
