"""Silence where a paper is no evidence, whatever words it uses."""

from collections.abc import Callable

import pytest

from spm_check.model.proposal import Proposal

Proposed = Callable[..., Proposal]

PAPERS = {
    "a thesis": (
        "PENGARUH AUDIT INTERNAL TERHADAP MUTU LAYANAN",
        ("SKRIPSI", "Diajukan untuk memenuhi syarat memperoleh gelar sarjana", "Program Studi"),
    ),
    "a paper of a journal": (
        "Customer satisfaction in hospitals",
        ("Abstract", "This study examines", "Keywords: quality, audit"),
    ),
    "a receipt": ("KWITANSI", ("Uang sejumlah", "Untuk pembayaran jasa kalibrasi", "Terbilang")),
    "an invoice": ("INVOICE", ("Invoice No 12", "Bill to", "Calibration service", "Amount due")),
    "a price list": ("DAFTAR HARGA ALAT UKUR", ("Nama", "Harga satuan")),
    "a certificate of a person": (
        "SERTIFIKAT PELATIHAN",
        ("diberikan kepada", "sebagai peserta pelatihan auditor internal"),
    ),
    "an act": (
        "UNDANG-UNDANG REPUBLIK INDONESIA",
        ("NOMOR 25 TAHUN 2009", "TENTANG", "PELAYANAN PUBLIK"),
    ),
    "a regulation": (
        "PERATURAN MENTERI",
        ("NOMOR 14 TAHUN 2017", "TENTANG", "PEDOMAN PENYUSUNAN SURVEI KEPUASAN MASYARAKAT"),
    ),
    "the life of an applicant": (
        "Daftar Riwayat Hidup",
        ("Tempat tanggal lahir", "Pelatihan yang pernah diikuti"),
    ),
    "an invitation to a wedding": ("Undangan Pernikahan", ("Hari Minggu",)),
    "a letter on another matter": (
        "UNDANGAN",
        ("Perihal: Sosialisasi pajak daerah", "Kepada Yth."),
    ),
    "an assessment for accreditation": (
        "HASIL SELF ASSESSMENT AKREDITASI PUSKESMAS",
        ("Elemen penilaian", "Skor", "audit internal dilaksanakan"),
    ),
    "a report on minimum standards": (
        "LAPORAN STANDAR PELAYANAN MINIMAL BIDANG KESEHATAN",
        ("Capaian SPM",),
    ),
    "a clinical text": (
        "DEMAM BERDARAH",
        ("Etiologi", "Patofisiologi", "Diagnosis banding", "Penatalaksanaan"),
    ),
    "news": ("Bupati Resmikan Layanan Pengaduan", ("Baca juga:", "wartawan", "Komentar")),
    "a handout of a workshop": (
        "MATERI WORKSHOP AUDIT INTERNAL DAN RAPAT TINJAUAN MANAJEMEN",
        ("Tujuan pembelajaran", "Diskusi kelompok"),
    ),
    "a notice of holidays": (
        "LIBUR HARI RAYA",
        ("Kepada seluruh karyawan", "Mesin dimatikan, kunci di satpam"),
    ),
    "a form of consent": ("PERSETUJUAN TINDAKAN KEDOKTERAN", ("Nama pasien", "Dokter pelaksana")),
    "standard prices": ("STANDAR SATUAN HARGA BARANG", ("Kertas HVS", "Tinta printer")),
    "a novel": ("Bab 1", ("Hujan turun sejak pagi.", "Ia berdiri di depan jendela.")),
}
"""What each paper has at its head and on its page."""


@pytest.mark.parametrize("paper", PAPERS)
def test_nothing_is_suggested_for(proposed: Proposed, paper: str) -> None:
    head, lines = PAPERS[paper]
    proposal = proposed("scan0031.docx", headings=(head,), lines=(head, *lines))

    assert ("none", ()) == (proposal.confidence, proposal.suggestions)


@pytest.mark.parametrize("head", ["SPM", "Laporan SPM 2012", "Standar Pelayanan Minimal Kesehatan"])
def test_spm_alone_tells_nothing(proposed: Proposed, head: str) -> None:
    assert "none" == proposed("spm.docx", headings=(head,), lines=(head,)).confidence


@pytest.mark.parametrize(
    ("head", "line", "clause"),
    [
        ("DAFTAR SERTIFIKAT PELATIHAN PEGAWAI", "No Nama Pelatihan Tahun", "6.2.2"),
        ("SERTIFIKAT KALIBRASI", "Ketidakpastian pengukuran", "7.6"),
        ("LAPORAN SURVEI KEPUASAN MASYARAKAT", "BAB I PENDAHULUAN", "8.2.1"),
        ("PURCHASE ORDER", "Supplier, quantity, unit price, total", "7.4.2"),
        ("UNDANGAN RAPAT TINJAUAN MANAJEMEN", "Kepada Yth.", "5.6.1"),
    ],
)
def test_papers_of_the_unit_that_look_alike_are_not_silenced(
    proposed: Proposed, head: str, line: str, clause: str
) -> None:
    proposal = proposed("a.docx", headings=(head,), lines=(head, line))

    assert clause in [each.clause for each in proposal.suggestions]


def test_a_photograph_tells_nothing(proposed: Proposed) -> None:
    assert "none" == proposed("IMG_2041.jpg", state="scan-unread", shape="picture").confidence


def test_slides_of_a_training_tell_nothing(proposed: Proposed) -> None:
    head = "Pelatihan Audit Internal ISO 9001"
    proposal = proposed(
        "materi.pptx", shape="slides", headings=(head,), lines=(head, "Tujuan pelatihan")
    )

    assert "none" == proposal.confidence


def test_a_file_that_could_not_be_read_is_never_sure(proposed: Proposed) -> None:
    proposal = proposed("audit internal.pdf", state="scan-unread", shape="picture", why="no-ocr")

    assert ("scan-unread", "no-ocr") == (proposal.text, proposal.why)
    assert "high" != proposal.confidence
    assert {"file-name"} >= {r.source for each in proposal.suggestions for r in each.reasons}


@pytest.mark.parametrize(
    ("head", "clause"),
    [
        ("CARA PENGENDALIAN DOKUMEN DI KANTOR INI", "4.2.3"),
        ("PENGUMUMAN HASIL SURVEI KEPUASAN MASYARAKAT", "8.2.1"),
        ("CUSTOMER PROPERTY RECEIPT", "7.5.4"),
    ],
)
def test_a_common_word_gives_way_to_a_clause_that_the_title_tells(
    proposed: Proposed, head: str, clause: str
) -> None:
    assert clause == proposed("x.docx", headings=(head,), lines=(head,)).suggestions[0].clause


@pytest.mark.parametrize("head", ["SURAT KETERANGAN DOMISILI", "CARA MERAWAT TANAMAN HIAS"])
def test_a_common_word_silences_where_no_clause_is_told(proposed: Proposed, head: str) -> None:
    assert () == proposed("x.docx", headings=(head,), lines=(head,)).suggestions


def test_what_is_told_beyond_doubt_gives_way_to_no_clause(proposed: Proposed) -> None:
    head = "SKRIPSI: PENGENDALIAN DOKUMEN DI RUMAH SAKIT"

    assert () == proposed("x.docx", headings=(head,), lines=(head,)).suggestions


def test_marks_on_the_page_give_way_to_what_title_and_name_tell_together(
    proposed: Proposed,
) -> None:
    head = "NOTULEN RAPAT TINJAUAN MANAJEMEN"
    lines = (head, "Pembahasan: rumusan masalah, metode penelitian kepuasan")
    named = proposed("RTM/notulen rapat tinjauan manajemen.docx", headings=(head,), lines=lines)

    assert named.suggestions[0].clause.startswith("5.6")
    assert (
        () == proposed("x.docx", headings=("Kalibrasi",), lines=("Kalibrasi", lines[1])).suggestions
    )


def test_a_word_that_spares_counts_within_a_longer_phrase_too(proposed: Proposed) -> None:
    head = "BUKU TITIPAN DOKUMEN ASLI PEMOHON (FOTOKOPI KTP)"

    assert "7.5.4" == proposed("x.docx", headings=(head,), lines=(head,)).suggestions[0].clause


def test_material_for_a_management_review_is_evidence(proposed: Proposed) -> None:
    title = "MATERI RAPAT TINJAUAN MANAJEMEN"

    assert "5.6.2" in [each.clause for each in proposed("a.docx", lines=(title,)).suggestions]


def test_a_procedure_for_consent_is_evidence(proposed: Proposed) -> None:
    title = "SOP INFORMED CONSENT"
    lines = (title, "Tujuan", "Prosedur", "Unit terkait")

    assert proposed("a.docx", headings=(title,), lines=lines).suggestions
