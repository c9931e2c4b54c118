"""Who signs at the foot of a page, and on what day, stands in no control block."""

from datetime import date

import pytest

from spm_check.discovery.control_block import ControlBlock, control_block
from spm_check.model.extract import Extract

DECREE = ("Ditetapkan di : Melati", "pada tanggal : 3 Mei 2012")
HEAD = ("KEPALA PUSKESMAS MELATI,", "ttd.", "dr. MAWAR CONTOH", "NIP 19700101 200001 1 001")
BOTH = "KEPALA PUSKESMAS MELATI, dr. MAWAR CONTOH"


def foot(*lines: str, state: str = "ok") -> ControlBlock:
    """Return what a page tells that ends in these lines."""
    return control_block(Extract(state, "text", lines=("KEPUTUSAN", *lines)))  # type: ignore[arg-type]


def test_a_decree_is_approved_by_who_signs_it_on_its_day() -> None:
    block = foot(*DECREE, *HEAD[:3])

    assert (date(2012, 5, 3), BOTH) == (block.effective, block.approved_by)


@pytest.mark.parametrize(
    "line",
    [
        "Ditetapkan di Melati pada tanggal 3 Mei 2012",
        "Ditetapkan di Melati, tanggal 3 Mei 2012",
        "Dikeluarkan di Melati, 3 Mei 2012",
        "Melati, 3 Mei 2012",
        "Kota Melati, 3-5-2012",
    ],
)
def test_place_and_day_may_stand_in_one_line(line: str) -> None:
    block = foot(line, "Camat Melati, Drs. Mawar Contoh")

    assert (date(2012, 5, 3), "Camat Melati, Drs. Mawar Contoh") == (
        block.effective,
        block.approved_by,
    )


def test_the_day_on_which_a_decree_says_it_is_in_force_goes_first() -> None:
    block = foot("KETIGA : Keputusan ini berlaku sejak 1 Juni 2012.", *DECREE, *HEAD[:3])

    assert date(2012, 6, 1) == block.effective


def test_a_policy_may_bear_no_day() -> None:
    assert (
        "Kepala Dinas, Ir. Mawar Contoh, MT"
        == foot("demi kepuasan pemohon", "Kepala Dinas", "Ir. Mawar Contoh, MT").approved_by
    )
    assert foot("Kepala Dinas", "membuka rapat pada pukul 9").approved_by is None
    assert foot("Kepala Dinas", "Mawar Contoh", "Rapat ditutup.").approved_by is None


def test_who_heads_no_unit_prepares_a_paper() -> None:
    block = foot("Melati, 3 Mei 2012", "Pejabat Pengadaan, Mawar Contoh")

    assert ("Pejabat Pengadaan, Mawar Contoh", None) == (block.prepared_by, block.approved_by)


def test_of_two_who_sign_side_by_side_the_head_approves() -> None:
    block = foot("Melati, 3 Mei 2012", "Wakil Manajemen   Lurah Melati", "Budi Contoh   Ani Contoh")

    assert "Lurah Melati, Ani Contoh" == block.approved_by


def test_the_place_and_day_at_the_head_of_a_letter_or_of_minutes_are_no_foot() -> None:
    assert foot("Melati, 3 Mei 2012", "Yth. Kepala Dinas").effective is None
    assert foot("Kelurahan Melati, 3 Mei 2012", "Pemimpin : Lurah").approved_by is None


def test_a_foot_may_stand_in_the_cells_of_a_table() -> None:
    one = ("", "   ".join((*DECREE, *HEAD)))
    several = tuple(("", line) for line in (*DECREE, HEAD[0], "", HEAD[2]))

    assert BOTH == control_block(Extract("ok", "text", rows=several)).approved_by
    assert date(2012, 5, 3) == control_block(Extract("ok", "text", rows=(one,))).effective


def test_of_a_scan_the_signer_is_taken_but_no_day() -> None:
    block = foot(*DECREE, *HEAD[:3], state="ocr")

    assert (None, BOTH) == (block.effective, block.approved_by)
