"""Column headings in their dialects."""

import pytest

from spm_check.discovery.masterlist.headings import DIALECTS, meaning_of
from spm_check.model.masterlist import Meaning

HEADINGS: dict[Meaning, str] = {
    "order": "No | No. | NO | Nomor Urut | No. Urut",
    "number": "Nomor Dokumen | No. Dokumen | No. Dok. | Kode | Kode Dokumen | No. Kode Dokumen | "
    "Nomor SOP | Doc. No. | Document Number | No. Kode | Kode/No. Dokumen | Nomer Dokumen | "
    "Nomor Identifikasi",
    "title": "Nama Dokumen | Judul | Judul Dokumen | Nama SOP | Title | Document Title | "
    "Nama Rekaman | Nama Dokumen / Document Title | Uraian | Dokumen | Judul SOP | Nama Formulir",
    "kind": "Jenis | Jenis Dokumen | Kategori | Level | Level Dokumen | Document Type | Tipe",
    "revision": "Revisi | No. Revisi | No. Rev. | Rev | Revisi ke | Revisi No | Edisi / Revisi | "
    "Terbitan/Revisi | Rev. No. | Revision | Status Revisi",
    "edition": "Edisi | Terbitan | No. Terbit | No. Terbitan",
    "effective": "Tanggal Berlaku | Tgl. Berlaku | Tgl. Mulai Berlaku | Mulai berlaku | "
    "Berlaku Sejak | Berlaku Tgl | Tanggal Efektif | Effective Date | Date Effective | TMT Berlaku",
    "issued": "Tanggal Terbit | Tgl terbit | Terbit | Tanggal Pembuatan | Issue Date",
    "day": "Tanggal | Tgl. | Date",
    "approved": "Tanggal Pengesahan | Tgl. Ditetapkan | Approval Date",
    "revised": "Tanggal Revisi | Tgl. Revisi",
    "expires": "Berlaku s/d | Berlaku Sampai | Masa Berlaku | Kadaluarsa | Tanggal Kedaluwarsa",
    "retention": "Masa Simpan | Lama Simpan | Waktu Simpan | Retensi | Masa Simpan (Tahun) | "
    "Lama Penyimpanan | Retention Period | Jangka Waktu Simpan | Masa Simpan Aktif",
    "location": "Lokasi | Lokasi Penyimpanan | Tempat Penyimpanan | Tempat Simpan | Storage "
    "Location | Location",
    "responsible": "Penanggung Jawab | Penanggungjawab | PIC | Unit | Unit Kerja | PJ | Bagian",
    "prepared": "Disusun oleh | Dibuat oleh | Prepared by",
    "approver": "Disahkan oleh | Disetujui Oleh | Ditetapkan oleh | Approved by",
    "status": "Status | Status Dokumen",
    "disposition": "Disposisi | Pemusnahan | Disposition",
    "note": "Keterangan | Ket. | Catatan | Remarks",
    "file": "File | Nama File | Link | Tautan | Nama Berkas | Soft Copy | URL",
    "clauses": "Klausul | Klausul ISO | Klausul ISO 9001:2008 | Pasal ISO | Clause | ISO 9001:2008",
    "last": "Rekaman Terakhir | Tanggal Rekaman Terakhir | Last Record",
    "every": "Frekuensi | Frekuensi Pengisian | Periode Peninjauan",
    "reviewed": "Tanggal Peninjauan Terakhir | Last Review Date",
}


@pytest.mark.parametrize(("meaning", "headings"), HEADINGS.items(), ids=HEADINGS)
def test_a_heading_is_known_in_its_dialects(meaning: Meaning, headings: str) -> None:
    for heading in headings.split(" | "):
        assert meaning == meaning_of(heading), heading


def test_every_meaning_has_headings_above() -> None:
    assert set(DIALECTS) == set(HEADINGS)


@pytest.mark.parametrize(
    "heading",
    ["Kriteria", "EP", "Klausul ISO 9001:2015", "Halaman", "Jumlah salinan", "Sudah", "", "---"],
)
def test_a_heading_that_is_not_known_has_no_meaning(heading: str) -> None:
    assert meaning_of(heading) is None
