"""Of what kind a paper is."""

import pytest

from spm_check.discovery.control_block import control_block
from spm_check.discovery.kinds import kind_of, supposed_kind
from spm_check.model.extract import Extract
from spm_check.model.proposal import ProposedKind


def kind(path: str = "a.docx", **fields: tuple[object, ...]) -> ProposedKind | None:
    """Return the kind of a file with these texts."""
    extract = Extract(state="ok", shape="text", **fields)  # type: ignore[arg-type]
    return kind_of(path, extract, control_block(extract)).kind


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("MANUAL MUTU", "manual"),
        ("Quality Manual", "manual"),
        ("KEBIJAKAN MUTU", "policy"),
        ("SASARAN MUTU 2012", "objectives"),
        ("SOP PENDAFTARAN PASIEN", "procedure"),
        ("Document Control Procedure", "procedure"),
        ("INSTRUKSI KERJA PENCETAKAN", "work-instruction"),
        ("RENCANA MUTU", "plan"),
        ("JADWAL AUDIT INTERNAL", "plan"),
        ("KEPUTUSAN KEPALA PUSKESMAS", "decree"),
        ("FORMULIR KELUHAN", "form"),
        ("Supplier Evaluation Form", "form"),
        ("NOTULEN RAPAT", "record"),
        ("Internal Audit Report", "record"),
        ("PERATURAN DAERAH NOMOR 1", "external"),
        ("STRUKTUR ORGANISASI", "other"),
    ],
)
def test_the_title_tells_it(title: str, expected: ProposedKind) -> None:
    assert expected == kind(headings=(title,))


@pytest.mark.parametrize("prefix", ["PM-01", "RM-05", "PPI", "SPM 3"])
def test_an_ambiguous_prefix_tells_nothing(prefix: str) -> None:
    assert kind(f"{prefix}.docx") is None


def test_the_name_of_the_file_tells_it_where_the_page_does_not() -> None:
    assert "procedure" == kind("SOP fix edit lagi (2).docx")


def test_sections_make_a_procedure() -> None:
    lines = ("CUCI TANGAN", "1. Pengertian", "2. Tujuan", "3. Kebijakan", "4. Prosedur")

    assert "procedure" == kind(lines=lines)


def test_considering_and_resolving_make_a_decree() -> None:
    assert "decree" == kind(lines=("TIM MUTU", "Menimbang : a.", "Mengingat : 1.", "MEMUTUSKAN"))


def test_a_law_that_is_only_mentioned_makes_nothing_external() -> None:
    assert "record" == kind(headings=("DAFTAR PERATURAN DAERAH",))


def test_a_paper_to_be_filled_in_is_supposed_to_be_a_form() -> None:
    lines = ("Nama : ..........", "Alamat : ..........", "Keluhan : ..........")

    assert "form" == supposed_kind(Extract("ok", "text", lines=lines))
    assert "record" == supposed_kind(Extract("ok", "sheet"))
    assert "other" == supposed_kind(Extract("ok", "text"))


def test_a_form_with_figures_in_its_rows_is_a_record() -> None:
    rows = (("Tgl", "Barang", "Jumlah"), ("2/7", "Kertas", "4"), ("9/7", "Tinta", "1"))

    assert "record" == kind(headings=("KARTU STOK",), rows=rows)
    assert "form" == kind(headings=("KARTU STOK",), rows=rows[:1])


def test_a_paper_under_control_that_only_speaks_of_records_is_a_procedure() -> None:
    rows = (("No. Dokumen", "P-02"), ("Revisi", "1"), ("Tanggal terbit", "2 Juli 2012"))

    assert "procedure" == kind(headings=("Pengendalian rekaman layanan",), rows=rows)
    assert "record" == kind(headings=("Pengendalian rekaman layanan",))
