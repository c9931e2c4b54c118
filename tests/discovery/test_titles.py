"""What stands at the head of a file: its title, and nothing of its letterhead or its text."""

import pytest

from spm_check.discovery.control_block import control_block
from spm_check.discovery.titles import head
from spm_check.model.extract import Extract


def titles(**fields: tuple[object, ...]) -> tuple[str, ...]:
    """Return the head of a file with these texts."""
    extract = Extract(state="ok", shape="text", **fields)  # type: ignore[arg-type]
    return head(extract, control_block(extract))


@pytest.mark.parametrize(
    "above",
    [
        "PEMERINTAH KABUPATEN CONTOH",
        "UPTD PUSKESMAS MELATI",
        "Jl. Raya Contoh No. 1",
        "Telp. (021) 555, email: surat@contoh.go.id",
        "Anda di halaman 1dari 3",
        "SOP",
        "Halaman 1",
        "12 Maret 2012",
        "Mengingat : 1. Undang-Undang Nomor 25",
        "1. Peraturan Menteri Kesehatan Nomor 75",
    ],
)
def test_what_stands_above_the_title_is_none(above: str) -> None:
    assert "KALIBRASI ALAT" not in titles(lines=(above,))
    assert above not in titles(lines=(above, "KALIBRASI ALAT"))


def test_a_title_among_the_cells_of_a_control_block_is_found() -> None:
    rows = (
        ("PUSKESMAS MELATI", "PENGENDALIAN REKAMAN", "No. Dokumen", "PM-02"),
        ("", "", "No. Revisi", "01"),
    )
    assert ("PENGENDALIAN REKAMAN",) == titles(rows=rows)


def test_a_decree_is_about_what_follows_tentang() -> None:
    lines = ("KEPUTUSAN KEPALA PUSKESMAS", "NOMOR 1", "TENTANG", "TIM MUTU", "Menimbang : a.")

    assert "TIM MUTU" == titles(lines=lines)[0]


def test_a_letter_is_about_its_perihal() -> None:
    assert "Undangan rapat" == titles(lines=("Nomor : 1", "Perihal : Undangan rapat"))[0]


def test_the_title_ends_where_sentences_or_sections_begin() -> None:
    lines = ("DAFTAR ALAT", "Alat ini diperiksa setiap bulan oleh petugas.", "Lain-lain")
    assert ("DAFTAR ALAT",) == titles(lines=lines)
    assert ("DAFTAR ALAT",) == titles(lines=("DAFTAR ALAT", "1. Tujuan", "Lain-lain"))
    assert ("DAFTAR ALAT",) == titles(lines=("DAFTAR ALAT", "a) timbangan"))


def test_rows_of_a_list_are_no_title() -> None:
    rows = (
        ("DAFTAR INDUK DOKUMEN",),
        ("No", "Nama Dokumen", "No. Dokumen", "Revisi"),
        ("1", "Manual Mutu", "MM-01", "0"),
    )
    assert ("DAFTAR INDUK DOKUMEN",) == titles(rows=rows)


def test_those_who_sign_are_no_title() -> None:
    rows = (("Dibuat oleh", "Disahkan oleh"), ("Wakil Manajemen Mutu", "Kepala Bidang"))

    assert () == titles(rows=rows)
