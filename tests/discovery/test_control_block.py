"""Control blocks are read in the dialects of offices."""

from datetime import date
from typing import Any

import pytest

from spm_check.discovery.control_block import control_block
from spm_check.discovery.labels import field_of
from spm_check.model.extract import Extract


def block(**fields: Any) -> Any:
    """Return the control block of a page."""
    return control_block(Extract(**({"state": "ok", "shape": "text"} | fields)))


@pytest.mark.parametrize(
    "label",
    [
        "No. kode dokumen",
        "Kode Dokumen",
        "No. Dokumen",
        "No. Dok.",
        "No.Dok",
        "No. Kode",
        "Nomor",
        "Nomor Dokumen",
        "Nomor SOP",
        "Doc. No.",
        "Document Number",
    ],
)
def test_labels_of_the_number(label: str) -> None:
    assert "number" == field_of(label)
    assert "SOP/001/12" == block(lines=(f"{label} : SOP/001/12",)).number
    assert "SOP/001/12" == block(rows=((label, ":", "SOP/001/12"),)).number


@pytest.mark.parametrize(
    "label",
    [
        "No. revisi",
        "Revisi No",
        "No. Rev.",
        "Revisi",
        "Revisi ke",
        "Rev",
        "Revision",
        "Status Revisi",
    ],
)
def test_labels_of_the_revision(label: str) -> None:
    assert "revision" == field_of(label)
    assert "01" == block(rows=((f"{label} : 01",),)).revision


@pytest.mark.parametrize(
    "label",
    [
        "Tanggal berlaku",
        "Tgl. Berlaku",
        "Tgl. Mulai Berlaku",
        "Mulai berlaku",
        "Berlaku Sejak",
        "Berlaku Tgl",
        "Tanggal Efektif",
        "Effective Date",
    ],
)
def test_labels_of_the_day_of_effect(label: str) -> None:
    assert "effective" == field_of(label)
    assert date(2013, 11, 12) == block(rows=((label, "12 Nopember 2013"),)).effective


@pytest.mark.parametrize("label", ["Tanggal terbit", "Tgl terbit", "Issue date", "Terbit"])
def test_the_day_of_issue_stands_in_for_the_day_of_effect(label: str) -> None:
    issued = (label, "12 Nopember 2013")

    assert "issued" == field_of(label)
    assert date(2013, 11, 12) == block(rows=(issued,)).effective
    assert date(2014, 1, 2) == block(rows=(issued, ("Tgl. Berlaku", "2/1/2014"))).effective


@pytest.mark.parametrize(
    ("said", "revision"),
    [
        ("00", "00"),
        ("0", "0"),
        ("ke 3", "3"),
        ("Rev. 2", "2"),
        ("01/00", "00"),
        ("Nihil", None),
        ("-", None),
        ("", None),
    ],
)
def test_revisions_as_they_are_written(said: str, revision: str | None) -> None:
    assert revision == block(rows=(("Revisi", said),)).revision


@pytest.mark.parametrize(("said", "revision"), [("01/00", "00"), ("I/-", None), ("1 / 0", "0")])
def test_issue_and_revision_in_one(said: str, revision: str | None) -> None:
    assert revision == block(rows=(("Edisi / Revisi", said),)).revision


def test_values_stand_below_in_the_table_of_those_who_sign() -> None:
    rows = (
        ("Disiapkan oleh", "Diperiksa oleh", "Disahkan oleh"),
        ("", "", ""),
        ("Koordinator Mutu", "WMM", "Kepala Puskesmas"),
    )
    found = block(rows=rows)

    assert ("Koordinator Mutu", "Kepala Puskesmas") == (found.prepared_by, found.approved_by)


def test_values_stand_below_in_lines_too() -> None:
    found = block(lines=("Disetujui oleh,", "", "Kepala Dinas", "NIP 1234"))

    assert "Kepala Dinas" == found.approved_by


def test_several_fields_in_one_line_are_parted_by_gaps() -> None:
    found = block(lines=("No. Dok : PM/02   Revisi : 1   Tgl. Berlaku : 1/4/2012   Hal : 1/5",))

    assert ("PM/02", "1", date(2012, 4, 1)) == (found.number, found.revision, found.effective)
    assert 3 == found.marks


def test_a_block_with_every_field_empty_tells_nothing() -> None:
    rows = (
        ("No. Dokumen", ":", ""),
        ("No. Revisi", ":", ""),
        ("Tanggal Terbit", ":", ""),
        ("Halaman", ":"),
    )
    found = block(rows=rows)

    assert (None, None, None) == (found.number, found.revision, found.effective)
    assert 3 == found.marks


def test_the_next_label_is_no_value() -> None:
    assert block(rows=(("No. Dokumen", "No. Revisi"), ("", ""))).number is None


def test_a_merged_cell_told_twice_is_one_label() -> None:
    assert "X/1" == block(rows=(("No. Dokumen", "No. Dokumen", "X/1"),)).number


def test_ocr_is_not_trusted_with_revision_and_days() -> None:
    lines = ("No. Dokumen : X/1", "Revisi : 00", "Tanggal Terbit : 1/4/2012")
    found = block(state="ocr", lines=lines)

    assert ("X/1", None, None) == (found.number, found.revision, found.effective)


def test_the_first_value_counts() -> None:
    assert "A/1" == block(lines=("Nomor: A/1", "Nomor: B/2")).number


def test_a_number_has_a_digit() -> None:
    assert block(lines=("Nomor: lihat daftar induk",)).number is None


@pytest.mark.parametrize(
    "line", ["NOMOR 188/04/PKM/2023", "Nomor  188/04/PKM/2023", "No. 188/04/PKM/2023"]
)
def test_the_number_of_a_decree_needs_no_colon(line: str) -> None:
    assert "188/04/PKM/2023" == block(lines=("KEPUTUSAN KEPALA", line, "TENTANG")).number


@pytest.mark.parametrize("line", ["NOMOR URUT ANTREAN", "Nomor 12 sampai 14 dipanggil", "No. 12"])
def test_a_line_that_only_speaks_of_numbers_is_none(line: str) -> None:
    assert block(lines=("TATA TERTIB", line)).number is None


def test_an_issue_is_a_revision_where_none_is_told() -> None:
    assert "3" == block(lines=("BW-P-13   Issue: 3   Effective date: 10 January 2011",)).revision
    assert "1" == block(lines=("Issue: 3   Revision: 1",)).revision


def test_the_office_behind_the_word_for_approving_approves() -> None:
    head = ("SPO", "TANGGAL TERBIT 6 Oktober 2014", "DITETAPKAN Direktur Utama")

    assert "Direktur Utama" == block(rows=(head,)).approved_by


def test_values_below_their_labels_are_no_list_where_the_block_goes_on_below() -> None:
    rows = (
        ("No. Dokumen", "No. Revisi", "Halaman"),
        ("05.01.003", "00", "1/2"),
        ("SPO", "Tanggal Terbit 5 November 2012", "Ditetapkan Direktur dr. Contoh"),
    )
    found = block(rows=rows)

    assert ("05.01.003", "00", date(2012, 11, 5)) == (found.number, found.revision, found.effective)
