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
