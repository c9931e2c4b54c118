"""A person's name is told from the title of an office, and an office is never taken for one."""

import pytest

from spm_check.audit.persons import is_named_after, names_a_person

PERSONS = [
    "dr. Contoh Satu",
    "drg.Contoh Dua",
    "Drs. H. Contoh Tiga",
    "Ir. Contoh",
    "apt. Contoh Empat",
    "Contoh Lima, S.KM",
    "Contoh Lima, SKM, M.Kes",
    "Contoh  Enam , A.Md.Keb",
    "Contoh Tujuh,SE",
    "Contoh Delapan (NIP 19700101 200001 1 001)",
    "NIP. 197001012000011001",
    "Bapak Contoh",
    "ibu Contoh Sembilan",
    "Pak Contoh",
    "Sdr. Contoh",
]

OFFICES = [
    "Kepala Puskesmas",
    "Kepala Puskesmas dr. Soetomo",
    "Direktur RSUD Prof. Dr. Contoh",
    "Penanggung Jawab Kesehatan Ibu dan Anak",
    "Ibu dan Anak",
    "Ibu hamil dan bersalin",
    "Bapak Camat",
    "Pak Lurah",
    "dr. jaga UGD",
    "drg. Poli Gigi",
    "Dokter Penanggung Jawab",
    "Kepala Seksi Pelayanan, SPM dan Mutu",
    "Kepala Bidang Sarana, Prasarana dan Mutu",
    "Koordinator, spesialis gizi",
    "Petugas NIP",
    "Head of the Unit",
    "Dr",
    "",
]


@pytest.mark.parametrize("text", PERSONS)
def test_a_title_a_degree_or_a_number_makes_a_person(text: str) -> None:
    assert names_a_person(text)


@pytest.mark.parametrize("text", OFFICES)
def test_an_office_is_nobody(text: str) -> None:
    assert not names_a_person(text)


@pytest.mark.parametrize(
    ("title", "holder"),
    [
        ("Contoh Satu", "dr. Contoh Satu"),
        ("dr. Contoh Satu, M.Kes", "CONTOH  SATU"),
        ("Kepala Puskesmas (dr. Contoh Satu)", "dr. Contoh Satu, M.Kes"),
        ("Kepala: Contoh Satu", "Contoh Satu"),
        ("Contoh", "Contoh"),
    ],
)
def test_an_office_called_like_its_holder(title: str, holder: str) -> None:
    assert is_named_after(title, holder)


@pytest.mark.parametrize(
    ("title", "holder"),
    [
        ("Kepala Puskesmas", "dr. Contoh Satu"),
        ("Kepala Puskesmas", "Kepala Puskesmas"),
        ("Kepala Puskesmas Melati", "Melati"),
        ("Kepala Puskesmas", ""),
        ("Kepala Puskesmas", "-"),
        ("Kepala Contoh Satuan", "Contoh Satu"),
        ("Wakil Kepala Puskesmas", "Kepala Puskesmas"),
        ("", "Contoh Satu"),
    ],
)
def test_an_office_that_has_a_name_of_its_own(title: str, holder: str) -> None:
    assert not is_named_after(title, holder)
