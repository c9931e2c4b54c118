"""What a control block tells without labels: codes in one line, and who stands above a NIP."""

from datetime import date

import pytest

from spm_check.discovery.control_block import control_block
from spm_check.model.extract import Extract


def test_a_code_with_its_revision_and_day_in_one_line_is_read() -> None:
    text = "NTC-P02  Issue 1  Revision 2  Effective 16 January 2012  Page 1 of 3"
    block = control_block(Extract("ok", "text", rows=((text,),)))

    assert ("NTC-P02", "2", date(2012, 1, 16)) == (block.number, block.revision, block.effective)


def test_a_code_may_stand_alone_in_a_page_header() -> None:
    block = control_block(Extract("ok", "text", headers=("F-BPPT-05.01",)))

    assert ("F-BPPT-05.01", None) == (block.number, block.revision)


def test_a_revision_behind_the_number_is_no_part_of_it() -> None:
    block = control_block(Extract("ok", "text", lines=("No. Form : F-HMS-02 Rev 0",)))

    assert ("F-HMS-02", "0") == (block.number, block.revision)


@pytest.mark.parametrize("line", ["ANTI-KORUPSI", "Audit-2012 tahap 1", "a-1"])
def test_not_every_word_with_a_hyphen_is_a_code(line: str) -> None:
    assert control_block(Extract("ok", "text", lines=(line,))).number is None


def test_who_stands_above_a_nip_has_approved() -> None:
    rows = (
        ("No. Dokumen", "SOP/01"),
        ("UPTD MELATI", "dr. Melati Contoh, M.Kes NIP. 19700101 200001 1 001"),
    )
    assert "dr. Melati Contoh, M.Kes" == control_block(Extract("ok", rows=rows)).approved_by


def test_in_loose_lines_only_a_name_with_a_degree_is_one() -> None:
    lines = ("No. Revisi : 00", "UPTD MELATI dr. Melati Contoh", "NIP. 19700101 200001 1 001")
    assert "dr. Melati Contoh" == control_block(Extract("ok", lines=lines)).approved_by

    lines = ("No. Revisi : 00", "TASIKMELATI", "NIP. 19700101 200001 1 001")
    assert control_block(Extract("ok", lines=lines)).approved_by is None


def test_without_a_control_block_nobody_has_approved() -> None:
    lines = ("dr. Melati Contoh", "NIP. 19700101 200001 1 001")

    assert control_block(Extract("ok", lines=lines)).approved_by is None


def test_the_columns_of_a_list_are_no_control_block() -> None:
    rows = (
        ("Nama Dokumen", "No. Dokumen", "Revisi", "Tanggal Berlaku"),
        ("Manual Mutu", "MM-01", "0", "1/2/2012"),
        ("Audit Internal", "PM-02", "0", "1/2/2012"),
    )
    block = control_block(Extract("ok", "sheet", rows=rows))

    assert (None, None, 0) == (block.number, block.title, block.marks)


def test_a_control_block_may_lie_in_one_row_with_its_values_below() -> None:
    rows = (("No. Dokumen", "No. Revisi", "Halaman"), ("05.01.003", "00", "1/2"))
    block = control_block(Extract("ok", rows=rows))

    assert ("05.01.003", "00") == (block.number, block.revision)


def test_labels_of_one_word_need_no_colon_before_a_value_of_their_shape() -> None:
    row = ("PROSEDUR", "No. Dok P-05", "Rev. 02", "Berlaku 5 Maret 2012")
    block = control_block(Extract("ok", rows=(row,)))

    assert ("P-05", "02", date(2012, 3, 5)) == (block.number, block.revision, block.effective)


@pytest.mark.parametrize("text", ["Revisi tahun lalu", "Efektif 30 menit", "Berlaku 2 tahun"])
def test_a_word_that_is_a_label_elsewhere_is_none_in_a_sentence(text: str) -> None:
    block = control_block(Extract("ok", lines=(text,)))

    assert (None, None) == (block.revision, block.effective)


@pytest.mark.parametrize(
    ("line", "number"),
    [
        ("No : LKP-03/2018   Kategori : Minor", "LKP-03/2018"),
        ("No. 088   Tgl 14 Agustus 2014", "088"),
        ("Nomor sertifikat : 0412/KAL/2014", "0412/KAL/2014"),
        ("NOMOR 065/09 TAHUN 2013", "065/09 TAHUN 2013"),
        ("Nomor 12 Tahun 2013", "12 Tahun 2013"),
        ("Kode : RM 14.2/Rev 1", "RM 14.2"),
        ("No : 7", None),
    ],
)
def test_numbers_of_records_and_decrees(line: str, number: str | None) -> None:
    assert number == control_block(Extract("ok", lines=(line,))).number


def test_labels_may_be_stacked_in_one_cell_with_their_values_in_the_next() -> None:
    row = ("SOP AUDIT", "No. Dok.   Revisi   Tgl. Berlaku", ": PM-01   : 00   : 1 Juni 2013")
    block = control_block(Extract("ok", rows=(row,)))

    assert ("PM-01", "00", date(2013, 6, 1)) == (block.number, block.revision, block.effective)


def test_people_sign_below_their_labels_past_the_word_that_they_have_signed() -> None:
    rows = (("Dibuat oleh", "Disahkan oleh"), ("ttd", "ttd"), ("Tim Mutu", "Lurah"))
    block = control_block(Extract("ok", rows=rows))

    assert ("Tim Mutu", "Lurah") == (block.prepared_by, block.approved_by)


def test_columns_of_several_signers_in_lines_are_kept_apart() -> None:
    lines = ("Disiapkan oleh,   Disahkan oleh,", "Tim Mutu   Lurah", "Budi Contoh   Ani Contoh")
    block = control_block(Extract("ok", lines=lines))

    assert ("Tim Mutu", "Lurah") == (block.prepared_by, block.approved_by)


def test_the_column_of_a_list_tells_no_person() -> None:
    rows = (("Alat", "Jumlah", "Alasan", "Disetujui"), ("pencetak", "1", "macet", "ya"))

    assert control_block(Extract("ok", "sheet", rows=rows)).approved_by is None


def test_who_approves_may_stand_below_a_list_and_before_a_day() -> None:
    rows = (
        ("No", "Sasaran", "Target"),
        ("1", "tepat", "95"),
        ("Disetujui oleh Lurah, 6 Mei 2014",),
    )

    assert "Lurah" == control_block(Extract("ok", "sheet", rows=rows)).approved_by


def test_a_head_with_a_degree_in_a_cell_of_the_block_approves() -> None:
    rows = (("SPO", "Tanggal Terbit : 14 Maret 2016", "Direktur dr. Mawar Contoh, Sp.PD"),)

    assert "Direktur dr. Mawar Contoh, Sp.PD" == control_block(Extract("ok", rows=rows)).approved_by


@pytest.mark.parametrize("line", ["Notulis : Mawar Contoh", "Notulis, Mawar Contoh"])
def test_who_writes_the_minutes_prepares_them(line: str) -> None:
    assert "Mawar Contoh" == control_block(Extract("ok", lines=(line,))).prepared_by


def test_minutes_that_only_speak_of_their_writer_name_nobody() -> None:
    lines = ("Notulis bergantian, salinan dikirim ke grup",)

    assert control_block(Extract("ok", lines=lines)).prepared_by is None


def test_a_cell_of_which_a_row_holds_but_a_part_is_read_from_its_lines() -> None:
    rows = (("No. Dokumen", "X/1"), ("Disahkan oleh", "Mawar Contoh, M.Si NIP."))
    lines = (
        "Disahkan oleh",
        "CAMAT MELATI Drs. H.",
        "Mawar Contoh, M.Si NIP.",
        "196503121990031007",
    )
    block = control_block(Extract("ok", rows=rows, lines=lines))

    assert "CAMAT MELATI Drs. H. Mawar Contoh, M.Si" == block.approved_by
    assert "Mawar Contoh, M.Si" == control_block(Extract("ok", rows=rows)).approved_by


def test_names_and_offices_below_the_words_for_signing_may_bear_labels_of_their_own() -> None:
    rows = (("DIBUAT", "DISAHKAN"), ("Nama : Sari Contoh", "Nama : Ani Contoh"))
    block = control_block(Extract("ok", rows=rows))

    assert ("Sari Contoh", "Ani Contoh") == (block.prepared_by, block.approved_by)


def test_a_value_ends_where_something_with_another_label_stands_apart() -> None:
    block = control_block(Extract("ok", lines=("Rev: B   Sheet: 3 of 4",)))

    assert "B" == block.revision


@pytest.mark.parametrize(
    ("said", "who"),
    [
        ("Ketua Tim, 6 Januari 2014", "Ketua Tim"),
        ("M. Contoh (Director) on 1 July 2011", "M. Contoh (Director)"),
        ("Melati, 6 Januari 2014", None),
        ("6 Januari 2014", None),
    ],
)
def test_a_day_behind_who_signs_is_no_part_of_the_name(said: str, who: str | None) -> None:
    assert who == control_block(Extract("ok", lines=(f"Disetujui oleh : {said}",))).approved_by


def test_the_day_may_stand_behind_code_and_revision() -> None:
    block = control_block(Extract("ok", lines=("PM-03 / Rev. 2 / 01-07-2013",)))

    assert ("PM-03", "2", date(2013, 7, 1)) == (block.number, block.revision, block.effective)


def test_english_lines_need_no_colon_either() -> None:
    block = control_block(Extract("ok", lines=("Version 2.1", "Approved by M. Contoh, Director")))

    assert ("2.1", "M. Contoh, Director") == (block.revision, block.approved_by)
    assert control_block(Extract("ok", lines=("approved by hand.",))).approved_by is None


def test_those_who_sign_below_a_list_are_no_entries_of_it() -> None:
    listed = (("No", "Kriteria", "Nilai"), ("1", "mutu", "80"))
    one = (*listed, ("Penilai", "Pejabat Pengadaan, Mawar Contoh"))
    two = (*listed, ("Dibuat oleh", "Disetujui oleh"), ("Mawar Contoh", "Lurah"))

    assert "Pejabat Pengadaan, Mawar Contoh" == control_block(Extract("ok", rows=one)).prepared_by
    assert "Lurah" == control_block(Extract("ok", rows=two)).approved_by
