"""Every row below a header is one thing: entry, section, blank, or not understood."""

import pytest

from masterlists import N, taken, understood
from spm_check.model.masterlist import Blank, Cell, NotUnderstood, Section, Taken

HEADER: list[Cell] = ["No", "Nama Dokumen", "Nomor Dokumen", "Status", "Lokasi"]
FIRST: list[Cell] = [1, "Prosedur Loket", "PM-01", "Aktif", "Lemari 1"]
SECOND: list[Cell] = [2, "Prosedur Arsip", "PM-02", "Aktif", "Lemari 1"]


def outcomes(*rows: list[Cell]) -> list[object]:
    """Return what becomes of rows that stand between two entries."""
    return [row.outcome for row in understood([HEADER, FIRST, *rows, SECOND]).rows[1:-1]]


@pytest.mark.parametrize("row", [[], [N, N], ["", "  "], [3], ["4."], [N, N, N, N, "", N]])
def test_a_row_without_anything_but_its_number_is_blank(row: list[Cell]) -> None:
    assert [Blank()] == outcomes(row)


@pytest.mark.parametrize(
    ("section", "row"),
    [
        (Section("A. Manual Mutu", "manual"), ["A. Manual Mutu"]),
        (Section("B Instruksi Kerja", "work-instruction"), ["B", "Instruksi Kerja"]),
        (Section("III. Formulir", "form"), [N, "III. Formulir"]),
        (Section("Poli Umum", None), [N, "Poli Umum"]),
        (Section("REKAMAN", "record"), ["REKAMAN"] * 5),
        (Section("Dokumen Eksternal", "external"), ["Dokumen Eksternal"]),
        (Section("Dokumen Level II", "procedure"), ["Dokumen Level II"]),
    ],
)
def test_a_row_that_stands_over_others_is_a_section(section: Section, row: list[Cell]) -> None:
    assert [section] == outcomes(row)


def test_a_section_gives_its_kind_to_the_rows_below_until_the_next() -> None:
    rows: list[list[Cell]] = [
        ["A. Instruksi Kerja"],
        [1, "Menerima berkas", "X-01"],
        ["B. Poli Umum"],
        [2, "Memeriksa", "X-02"],
    ]
    assert ["work-instruction", "other"] == [e["kind"] for e in taken(understood([HEADER, *rows]))]


def test_rows_of_records_among_documents_become_records() -> None:
    rows: list[list[Cell]] = [["Rekaman"], [1, "Buku tamu", "RK-01", N, "Loket"]]
    (row,) = [r.outcome for r in understood([HEADER, FIRST, *rows]).rows[2:]]
    assert isinstance(row, Taken)
    assert "records" == row.entry.section


def test_a_row_without_a_title_is_told() -> None:
    assert [NotUnderstood("title-blank", ("3", "PM-09"))] == outcomes([3, N, "PM-09"])
    assert [NotUnderstood("title-blank", ("3", "-", "PM-09"))] == outcomes([3, "-", "PM-09"])


def test_a_row_with_a_whole_text_in_it_is_told() -> None:
    long = "kata " * 300
    assert [NotUnderstood("too-long", ("3", long.strip()))] == outcomes([3, long])


def test_a_document_that_is_not_there_yet_is_not_declared() -> None:
    row: list[Cell] = [3, "Prosedur Baru", N, "Belum ada"]
    assert [NotUnderstood("said-missing", ("3", "Prosedur Baru", "Belum ada"))] == outcomes(row)


def test_signatures_below_the_list_are_no_entries() -> None:
    foot: list[list[Cell]] = [
        [],
        [N, "Mengetahui,", N, N, "Kota Contoh, 2 Januari 2012"],
        [N, "Kepala Kantor", N, N, "Wakil Manajemen Mutu"],
        [N, "Contoh Satu", N, N, "Contoh Dua"],
        [N, "NIP. 000", N, N, "NIP. 111"],
    ]
    read = understood([HEADER, FIRST, *foot])
    kinds = [type(row.outcome) for row in read.rows]
    assert [Taken, Blank, *[NotUnderstood] * 4] == kinds
    assert {"foot"} == {r.outcome.why for r in read.rows if isinstance(r.outcome, NotUnderstood)}


def test_a_legend_below_the_list_is_no_entry() -> None:
    legend: list[list[Cell]] = [["Keterangan:"], ["1", "Asli disimpan di TU"]]
    read = understood([HEADER, FIRST, *legend])
    assert [Taken, NotUnderstood, NotUnderstood] == [type(row.outcome) for row in read.rows]


def test_a_list_goes_on_after_what_looked_like_its_foot() -> None:
    assert [NotUnderstood] == [type(each) for each in outcomes([N, "Keterangan:"])]
    assert 2 == len(taken(understood([HEADER, FIRST, [N, "Keterangan:"], SECOND])))


def test_in_a_list_that_does_not_count_its_rows_a_title_alone_is_an_entry() -> None:
    rows: list[list[Cell]] = [
        ["Nama Dokumen", "Nomor"],
        ["Prosedur pelayanan loket dan arsip", N],
        ["INSTRUKSI KERJA", N],
        ["Menerima berkas dari pemohon", "IK-01"],
    ]
    kinds = [type(row.outcome) for row in understood(rows).rows]
    assert [Taken, Section, Taken] == kinds


def test_rows_keep_the_numbers_that_they_have_in_the_file() -> None:
    read = understood([["Kop"], [], HEADER, FIRST, [], SECOND])
    assert [4, 5, 6] == [row.number for row in read.rows]


def test_a_second_line_of_a_title_is_no_section_and_gives_no_kind() -> None:
    assert [NotUnderstood("title-alone", ("Dokumen dan Rekaman",))] == outcomes(
        [N, "Dokumen dan Rekaman"]
    )


def test_a_short_title_alone_is_an_entry_where_rows_are_not_numbered() -> None:
    rows: list[list[Cell]] = [["Nama Rekaman", "Masa Simpan"], ["Notulen", N], ["Buku tamu", N]]
    assert ["Notulen", "Buku tamu"] == [each["title"] for each in taken(understood(rows))]


def test_sums_below_the_list_are_no_entries() -> None:
    read = understood([HEADER, FIRST, ["TOTAL"], ["Jumlah", "2"]])
    assert [Taken, NotUnderstood, NotUnderstood] == [type(row.outcome) for row in read.rows]


def test_a_title_without_a_letter_is_none() -> None:
    assert [NotUnderstood("title-blank", ("3", "17", "PM-09"))] == outcomes([3, 17, "PM-09"])


def test_a_topic_gives_no_kind_to_the_rows_below() -> None:
    assert [Section("A. PENGENDALIAN REKAMAN", None)] == outcomes(["A. PENGENDALIAN REKAMAN"])


def test_where_all_titles_are_in_capitals_they_name_no_sections() -> None:
    rows: list[list[Cell]] = [
        ["Nama Dokumen", "Nomor"],
        ["PENGENDALIAN DOKUMEN DAN REKAMAN", N],
        ["TINJAUAN MANAJEMEN", "PM-02"],
        ["AUDIT", "PM-03"],
    ]
    assert [Taken] * 3 == [type(row.outcome) for row in understood(rows).rows]
