"""The header of a list is found, and what only looks like one is not."""

from masterlists import N, understood, whole
from masterlists import sheet as a_sheet
from spm_check.discovery.masterlist.header import DEEPEST, find_header
from spm_check.model.masterlist import Cell, Taken

PLAIN: list[Cell] = ["No", "Nama Dokumen", "Nomor Dokumen"]
ROW: list[Cell] = [1, "Prosedur Audit Internal", "PM-04"]


def test_a_header_stands_in_the_first_fifteen_rows() -> None:
    above: list[list[Cell]] = [["Kop surat"]] * (DEEPEST - 1)
    assert DEEPEST == understood([*above, PLAIN, ROW]).header
    assert () == whole([a_sheet([["Kop surat"], *above, PLAIN, ROW])]).sheets


def test_a_control_block_in_the_letterhead_is_no_header() -> None:
    block: list[list[Cell]] = [
        ["Judul", "Daftar Induk Dokumen", "No. Dokumen", "FM-01"],
        ["Revisi", "00", "Tanggal", "2 Januari 2012"],
    ]
    assert 3 == understood([*block, PLAIN, ROW]).header


def test_a_table_without_titles_is_no_list() -> None:
    assert find_header([["No", "NIP", "Jabatan"], [1, "123", "Lurah"]]) is None


def test_a_second_row_is_taken_as_such_only_where_it_divides_a_heading() -> None:
    read = understood([PLAIN, ["Manual Mutu", N, N], [1, "Manual Mutu Kantor", "MM-01"]])
    assert 1 == read.header
    assert [2, 3] == [row.number for row in read.rows]


def test_a_divided_heading_that_is_not_known_is_no_row_of_the_list() -> None:
    rows: list[list[Cell]] = [
        ["No", "Nama Dokumen", "Nomor Dokumen", "Tanggal", N, "Distribusi", N],
        [N, N, N, "Terbit", "Berlaku", "TU", "Poli"],
        [1, "Prosedur Audit Internal", "PM-04", N, N, "v", "v"],
    ]
    read = understood(rows)
    assert [3] == [row.number for row in read.rows]
    assert ["Distribusi TU", "Distribusi Poli"] == [c.heading for c in read.columns[-2:]]


def test_the_row_that_numbers_the_columns_belongs_to_the_header() -> None:
    for numbers in ([1, 2, 3], ["(1)", "(2)", "(3)"], ["1", "2", "3"]):
        assert [3] == [row.number for row in understood([PLAIN, numbers, ROW]).rows]


def test_a_first_row_of_figures_is_no_numbering() -> None:
    assert [2] == [row.number for row in understood([PLAIN, [1, "3", "7"]]).rows]


def test_nomor_alone_names_the_document_where_it_does_not_count_the_rows() -> None:
    named = understood([["Nomor", "Judul"], ["SOP/01/2012", "SOP Loket"]])
    assert ["number", "title"] == [column.meaning for column in named.columns]
    counted = understood([["Nomor", "Judul"], [1, "SOP Loket"]])
    assert ["order", "title"] == [column.meaning for column in counted.columns]
    both = understood([["No", "Nomor", "Judul"], [1, "SOP/01/2012", "SOP Loket"]])
    assert ["order", "number", "title"] == [column.meaning for column in both.columns]


def test_a_header_that_comes_again_further_down_is_no_entry() -> None:
    read = understood([PLAIN, ROW, [], PLAIN, [2, "Prosedur Loket", "PM-05"]])
    kinds = [type(row.outcome).__name__ for row in read.rows]
    assert ["Taken", "Blank", "Section", "Taken"] == kinds


def test_a_second_list_below_the_first_is_read_by_its_own_header() -> None:
    records: list[list[Cell]] = [
        ["Daftar Rekaman"],
        ["No", "No. Rekaman", "Nama Rekaman", "Masa Simpan"],
        [1, "RK-07", "Notulen", "2 tahun"],
    ]
    last = understood([PLAIN, ROW, [], *records]).rows[-1].outcome
    assert isinstance(last, Taken)
    assert ("RK-07", "Notulen") == (last.entry.fields["id"], last.entry.fields["title"])


def test_columns_that_an_entry_cannot_keep_are_told() -> None:
    heading: list[Cell] = ["No", "Nama Dokumen", "Halaman", "PIC", "Tanggal", "Masa Simpan"]
    columns = understood([heading, [1, "Prosedur Loket", 3, "TU", N, N]]).columns
    assert [
        ("A", "order", False),
        ("B", "title", True),
        ("C", None, False),
        ("D", "responsible", False),
        ("E", "day", True),
        ("F", "retention", False),
    ] == [(column.letter, column.meaning, column.kept) for column in columns]


def test_a_list_with_many_columns_of_its_own_is_still_a_list() -> None:
    heading: list[Cell] = [*PLAIN, "TU", "Loket", "Poli", "Gudang", "Apotek"]
    assert 1 == understood([heading, ROW]).header


def test_a_mapping_for_an_accreditation_is_no_master_list() -> None:
    heading = ["No", "Judul", "Kriteria", "EP", "Petugas", "Sudah", "Belum"]
    assert find_header([heading, [1, "SK Tim Mutu", "3.1.1", 1, "Kepala", "v"]]) is None
