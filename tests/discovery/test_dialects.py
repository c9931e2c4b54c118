"""Papers are recognised in the dialects of puskesmas, offices, schools and companies."""

from collections.abc import Callable

import pytest

from spm_check.model.proposal import Proposal

Proposed = Callable[..., Proposal]

TITLES = {
    "4.1": ("Peta Proses Bisnis", "Prosedur Pengendalian Alih Daya", "Process interaction map"),
    "4.2.1": ("Struktur Dokumentasi SMM", "Documentation structure"),
    "4.2.2": ("Manual Mutu", "Pedoman Mutu Puskesmas", "Quality Manual"),
    "4.2.3": ("Pengendalian Dokumen", "Daftar Induk Dokumen", "Control of documents"),
    "4.2.4": ("Pengendalian Rekaman", "Jadwal Retensi Arsip", "Control of quality records"),
    "5.1": ("Pakta Integritas", "Maklumat Pelayanan", "Management commitment statement"),
    "5.2": ("Laporan Survei Mawas Diri", "Customer needs and expectations"),
    "5.3": ("Kebijakan Mutu", "Quality policy"),
    "5.4.1": ("Sasaran Mutu Tahun 2013", "Perjanjian Kinerja", "Quality objectives 2012"),
    "5.4.2": ("RUK Puskesmas", "Program Peningkatan Mutu", "Quality plan"),
    "5.5.1": ("Struktur Organisasi", "Uraian Tugas Kasir", "Job description"),
    "5.5.2": ("Penunjukan Wakil Manajemen", "Appointment of management representative"),
    "5.5.3": ("Notulen Lokakarya Mini", "Komunikasi Internal", "Internal communication"),
    "5.6.1": ("Rapat Tinjauan Manajemen", "Laporan RTM", "Management review schedule"),
    "5.6.2": ("Bahan Tinjauan Manajemen", "Management review agenda"),
    "5.6.3": ("Notulen Tinjauan Manajemen", "Management review minutes"),
    "6.1": ("Rencana Kerja dan Anggaran", "Provision of resources"),
    "6.2.1": ("Daftar Urut Kepangkatan", "Analisis Beban Kerja", "Competency requirements"),
    "6.2.2": ("Evaluasi Pelatihan", "Matriks Kompetensi", "Training needs analysis"),
    "6.3": ("Jadwal Pemeliharaan Alat", "Kartu Inventaris", "Preventive maintenance schedule"),
    "6.4": ("Checklist Kebersihan", "SOP Pengelolaan Limbah", "Cleaning schedule"),
    "7.1": ("Rencana Mutu Pelayanan", "Project quality plan"),
    "7.2.1": ("Persyaratan Pelayanan", "Customer requirements"),
    "7.2.2": ("Ceklis Kelengkapan Berkas", "Contract review record"),
    "7.2.3": ("SOP Penanganan Pengaduan", "Register Keluhan Pelanggan", "Complaint register"),
    "7.3.1": ("Rencana Desain dan Pengembangan", "Design and development procedure"),
    "7.3.4": ("Notulen Tinjauan Desain", "Design review minutes"),
    "7.4.1": ("Daftar Pemasok Terpilih", "Penilaian Kinerja Penyedia", "Approved supplier list"),
    "7.4.2": ("Surat Pesanan Obat", "LPLPO Juni", "Purchase order"),
    "7.4.3": ("SOP Penerimaan Barang", "Incoming inspection record"),
    "7.5.1": ("Instruksi Kerja Pengoperasian Mesin", "Alur Pelayanan", "Work instruction 5"),
    "7.5.2": ("Laporan Validasi Proses", "Process validation report"),
    "7.5.3": ("SOP Identifikasi Pasien", "Identification and traceability procedure"),
    "7.5.4": ("Barang Milik Pelanggan", "Customer property register"),
    "7.5.5": ("SOP Penyimpanan Obat", "Kartu Stok", "Preservation of product"),
    "7.6": ("Jadwal Kalibrasi", "Daftar Alat Ukur", "Calibration log"),
    "8.1": ("Rencana Pemantauan dan Pengukuran", "Monitoring and measurement plan"),
    "8.2.1": ("Laporan SKM", "Kuesioner Kepuasan Pelanggan", "Customer satisfaction survey"),
    "8.2.2": ("Program Audit Internal", "Checklist AMI", "Internal audit checklist"),
    "8.2.3": ("Rekap Capaian Sasaran Mutu", "Penilaian Kinerja Puskesmas", "KPI report"),
    "8.2.4": ("Pemeriksaan Akhir Produk", "Final inspection record"),
    "8.3": ("Register Layanan Tidak Sesuai", "Laporan KTD", "Control of nonconforming product"),
    "8.4": ("Laporan Analisis Data", "Data analysis report"),
    "8.5.1": ("Laporan PDCA", "Continual improvement plan"),
    "8.5.2": ("Formulir PTPP", "Tindakan Korektif", "Corrective action request"),
    "8.5.3": ("Tindakan Pencegahan", "Register Risiko", "Preventive action procedure"),
}  # fmt: skip
"""For each clause titles of papers that serve it."""


USUAL = {
    "4.1": ("Kontrak Jasa Pengamanan", "Perjanjian Kerja Sama Jasa Kebersihan"),
    "4.2.1": ("Daftar Seluruh SOP Puskesmas",),
    "4.2.3": ("Lembar Riwayat Perubahan", "SOP Surat Masuk", "Document Amendment Record"),
    "4.2.4": ("Berita Acara Penyerahan Arsip", "Label Boks Arsip"),
    "5.4.1": ("Cascading Indikator Kinerja", "Kontrak Kinerja Pegawai"),
    "5.4.2": ("Jadwal Penerapan ISO 9001",),
    "5.5.1": ("Anjab dan ABK", "SK Pelimpahan Kewenangan"),
    "5.5.3": ("Surat Edaran Internal Jam Pelayanan",),
    "6.1": ("Proposal Penambahan Tenaga dan Alat",),
    "6.2.2": ("Rekap Ijazah dan Sertifikat Pegawai", "SK Kredensial Tenaga Kesehatan"),
    "6.3": ("Buku Servis Mobil Dinas", "Berita Acara Penghapusan Barang", "Breakdown Log"),
    "7.2.2": ("Tanda Terima Berkas Permohonan", "Perjanjian dengan Pelanggan"),
    "7.2.3": ("SK Tim Pengelola Pengaduan", "SOP Meja Informasi"),
    "7.3.4": ("Drawing Review Minutes",),
    "7.3.5": ("Verifikasi Hasil Desain",),
    "7.3.6": ("Berita Acara Uji Coba Aplikasi Antrean",),
    "7.4.2": ("Kontrak Pengadaan Obat",),
    "7.5.2": ("Laporan Validasi Autoklaf",),
    "7.5.3": ("Kartu Jalan", "Route Card"),
    "8.2.1": ("Client Feedback Form",),
    "8.2.3": ("Supervisi Fasilitatif",),
    "8.2.4": ("Ceklis Verifikasi Berkas Sebelum Tanda Tangan",),
    "8.3": ("Berita Acara Pembatalan Dokumen", "Form Pengembalian Obat Rusak"),
    "8.5.2": ("Investigasi Insiden",),
    "8.5.3": ("Near Miss Report",),
}
"""Further titles, as offices use them."""


@pytest.mark.parametrize(
    ("clause", "title"),
    [
        (clause, title)
        for each in (TITLES, USUAL)
        for clause, titles in each.items()
        for title in titles
    ],
)
def test_a_title_tells_the_clause(proposed: Proposed, clause: str, title: str) -> None:
    proposal = proposed("scan0012.docx", headings=(title.upper(),), lines=(title.upper(), "Isi"))

    assert clause in [each.clause for each in proposal.suggestions]


@pytest.mark.parametrize(
    ("name", "clause"),
    [
        ("SOP fix edit lagi Pengendalian-Rekaman (2).docx", "4.2.4"),
        ("jadwal_AUDIT-internal.2012.xlsx", "8.2.2"),
        ("Notulen RTM 20220730113008.docx", "5.6.3"),
        ("DaftarIndukDokumen.xlsx", "4.2.3"),
    ],
)
def test_the_name_of_the_file_tells_it_too(proposed: Proposed, name: str, clause: str) -> None:
    assert clause == proposed(name, lines=("Isi",)).suggestions[0].clause


def test_survey_and_survei_are_one_word(proposed: Proposed) -> None:
    for title in ("Survei Kepuasan Masyarakat", "Survey Kepuasan Masyarakat"):
        assert (
            "8.2.1" == proposed("a.docx", headings=(title,), lines=(title,)).suggestions[0].clause
        )


def test_a_role_that_signs_is_not_what_the_paper_is_about(proposed: Proposed) -> None:
    rows = (("Dibuat oleh", "Disahkan oleh"), ("Wakil Manajemen Mutu", "Kepala Puskesmas"))
    proposal = proposed("a.docx", headings=("KALIBRASI ALAT UKUR",), rows=rows)

    assert "7.6" == proposal.suggestions[0].clause
    assert "5.5.2" not in [each.clause for each in proposal.suggestions]


def test_the_name_of_an_office_is_no_clause_where_the_title_tells_one(proposed: Proposed) -> None:
    proposal = proposed(
        "MM-PPID-rev2.docx", headings=("MANUAL MUTU PPID",), lines=("MANUAL MUTU PPID",)
    )

    assert "4.2.2" == proposal.suggestions[0].clause
