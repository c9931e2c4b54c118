"""Fictional master lists in the dialects that units write them in, and what they mean."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from builders import office, unit
from spm_check.discovery.masterlist import Scene, understand_list
from spm_check.model.masterlist import (
    Cell,
    ListKind,
    ListRow,
    MasterList,
    ReadSheet,
    Remark,
    Sheet,
    Taken,
)
from spm_check.model.proposal import ProposedKind

N = None

CLAUSES = frozenset({"4.2.3", "4.2.3.c", "4.2.4", "5.6.1", "8.2.2", "8.3", "8.5.2", "8.5.3"})
"""The clauses that a test's list may name."""


OFFICES = (
    office("kepala", title="Kepala Puskesmas"),
    office("wmm", title="Wakil Manajemen Mutu"),
)
"""The offices of the unit into which a test's list is taken over."""


def no_suggestion(_: str, __: ProposedKind) -> tuple[str, ...]:
    """Suggest nothing."""
    return ()


def scene(files: Sequence[str] = (), **changes: Any) -> Scene:
    """Return a unit with no entries, and the files in its folder, none of them declared."""
    given: dict[str, Any] = {
        "unit": unit(*OFFICES),
        "files": tuple(files),
        "undeclared": tuple(files),
        "clauses": CLAUSES,
        "suggest": no_suggestion,
    }
    return Scene(**(given | changes))


def sheet(rows: Iterable[Sequence[Cell]], name: str = "Sheet1") -> Sheet:
    """Return rows as a sheet."""
    return Sheet(name, tuple(tuple(row) for row in rows))


def understood(
    rows: Iterable[Sequence[Cell]],
    files: Sequence[str] = (),
    as_: ListKind | None = None,
    **changes: Any,
) -> ReadSheet:
    """Return what the rows of one sheet mean."""
    return whole([sheet(rows)], files, as_, **changes).sheets[0]


def whole(
    sheets: Sequence[Sheet], files: Sequence[str] = (), as_: ListKind | None = None, **changes: Any
) -> MasterList:
    """Return what all sheets mean."""
    return understand_list(sheets, scene(files, **changes), as_)


def taken(read: ReadSheet) -> list[dict[str, Any]]:
    """Return the entries of a sheet as plain mappings."""
    rows = (row.outcome for row in read.rows)
    return [dict(each.entry.fields) for each in rows if isinstance(each, Taken)]


def one(headings: Sequence[str], cells: Sequence[Cell], **more: Any) -> ListRow:
    """Return what became of the only row below a header."""
    (row,) = understood([headings, cells], **more).rows
    return row


def entry(headings: Sequence[str], cells: Sequence[Cell], **more: Any) -> dict[str, Any]:
    """Return the entry that the only row below a header becomes."""
    outcome = one(headings, cells, **more).outcome
    assert isinstance(outcome, Taken), outcome
    return dict(outcome.entry.fields)


def remarks(row: ListRow) -> list[Remark]:
    """Return what is said about a row, besides that nobody knows where it is."""
    return [remark for remark in row.remarks if remark.why != "holding-open"]


class Dialect(NamedTuple):
    """A whole list, and for each entry in it some fields that it has."""

    rows: list[list[Cell]]
    kind: ListKind
    header: int
    expected: list[dict[str, Any]]


DIALECTS: dict[str, Dialect] = {
    "puskesmas-letterhead": Dialect(
        [
            ["PEMERINTAH KOTA CONTOH"],
            ["DINAS KESEHATAN"],
            ["PUSKESMAS MELATI"],
            ["Jl. Contoh No. 1, Kota Contoh"],
            [],
            ["DAFTAR INDUK DOKUMEN"],
            [],
            [
                "No",
                "Nama Dokumen",
                "Nomor Dokumen",
                "Jenis Dokumen",
                "No. Revisi",
                "Tanggal Berlaku",
                "Lama Simpan",
                "Status",
            ],
            [
                1,
                "Manual Mutu",
                "MM/PKM/001/12",
                "Manual Mutu",
                2.0,
                date(2012, 1, 2),
                "5 tahun",
                "Aktif",
            ],
            [
                2,
                "Pengendalian Dokumen",
                "SOP/PKM/001/12",
                "Prosedur",
                "00",
                "12 Nopember 2013",
                "5 tahun",
                "Mendekati Expired",
            ],
            [
                3,
                "Sterilisasi Alat",
                "IK/PKM/007/12",
                "Instruksi Kerja",
                "-",
                "1/4/2012",
                "5 tahun",
                "Tidak Berlaku",
            ],
        ],
        "documents",
        8,
        [
            {
                "id": "MM-001",
                "kind": "manual",
                "revision": "2",
                "effective": "2012-01-02",
                "status": "approved",
            },
            {
                "id": "SOP-001",
                "kind": "procedure",
                "revision": "00",
                "effective": "2013-11-12",
                "status": "approved",
            },
            {
                "id": "IK-007",
                "kind": "work-instruction",
                "effective": "2012-04-01",
                "status": "obsolete",
            },
        ],
    ),
    "two-row-header-numbered": Dialect(
        [
            ["DAFTAR INDUK DOKUMEN INTERNAL", N, N, N, N, N, N],
            ["No. Dokumen : FM-01", N, N, N, "Revisi : 00", N, N],
            ["No.", "Judul Dokumen", "Kode", "Revisi", "Tanggal", N, "Keterangan"],
            [N, N, N, N, "Terbit", "Berlaku", N],
            [1, 2, 3, 4, 5, 6, 7],
            ["1.", "Prosedur Audit Internal", "PM-04", "ke 3", "2 Januari 2012", "1 Pebruari 2012"],
            ["2.", "Prosedur Tinjauan Manajemen", "PM-05", "Nihil", "02-01-2012", "-"],
        ],
        "documents",
        3,
        [
            {"id": "PM-04", "kind": "procedure", "revision": "3", "effective": "2012-02-01"},
            {"id": "PM-05", "kind": "procedure", "revision": "0", "effective": "2012-01-02"},
        ],
    ),
    "sections": Dialect(
        [
            ["Daftar Induk Dokumen Kantor Contoh"],
            ["No", "Nomor Dokumen", "Nama", "Rev."],
            ["A. Manual Mutu"],
            [1, "MM-01", "Manual Mutu Kantor", 1],
            ["B", N, "Instruksi Kerja"],
            [1, "IK-01", "Menerima Berkas", 0],
            [N, N, "DOKUMEN EKSTERNAL"],
            [1, N, "Peraturan Wali Kota tentang Pelayanan", N],
        ],
        "documents",
        2,
        [
            {"id": "MM-01", "kind": "manual"},
            {"id": "IK-01", "kind": "work-instruction"},
            {"id": "DE-01", "kind": "external"},
        ],
    ),
    "no-numbering": Dialect(
        [
            ["Nomor SOP", "Nama SOP", "Tgl. Mulai Berlaku", "Disahkan oleh"],
            ["SOP/001/WM/2016", "Pengendalian Dokumen", "13 JUNI 2011", "Kepala Puskesmas"],
            ["SOP/001/WM/2016", "Pengendalian Rekaman", "13 JUNI 2011", "Camat"],
        ],
        "documents",
        1,
        [
            {"id": "SOP-001", "number": "SOP/001/WM/2016", "approved_by": "kepala"},
            {"id": "SOP-001-2", "effective": "2011-06-13"},
        ],
    ),
    "records": Dialect(
        [
            ["DAFTAR INDUK REKAMAN"],
            [],
            [
                "NO",
                "NAMA REKAMAN",
                "NO. REKAMAN",
                "MASA SIMPAN",
                "LOKASI PENYIMPANAN",
                "PENANGGUNG JAWAB",
                "DISPOSISI",
            ],
            [
                1,
                "Notulen tinjauan manajemen",
                "FM-WMM-01",
                "5 tahun",
                "Lemari 2",
                "WMM",
                "Dimusnahkan",
            ],
            [2, "Register pengaduan", "FM-TU-02", "2 th", "Lemari 1", "TU", "Dimusnahkan"],
            [3, "Akta", "-", "Permanen", "Brankas", "TU", "-"],
        ],
        "records",
        3,
        [
            {"id": "FM-WMM-01", "keep": "5 tahun", "location": "Lemari 2"},
            {"id": "FM-TU-02", "keep": "2 tahun", "location": "Lemari 1"},
            {"id": "RM-01", "location": "Brankas"},
        ],
    ),
    "records-active-inactive": Dialect(
        [
            ["Daftar Catatan Mutu"],
            ["No", "Jenis Rekaman", "Masa Simpan (Tahun)", N, "Tempat Penyimpanan"],
            [N, N, "Aktif", "Inaktif", N],
            [1, "Daftar hadir pelatihan", 1, 4, "Arsip"],
            [2, "Hasil kalibrasi", "1,5", N, "Arsip"],
        ],
        "records",
        2,
        [
            {"id": "RM-01", "keep": "5 tahun"},
            {"id": "RM-02", "keep": "18 bulan"},
        ],
    ),
    "english": Dialect(
        [
            ["Master List of Documents"],
            ["No.", "Doc. No.", "Title", "Document Type", "Rev. No.", "Effective Date", "Status"],
            [1, "QP-01", "Control of Documents", "Procedure", "01", "2012-01-02", "Approved"],
            [2, "QF-01", "Audit Checklist", "Form", "00", 40910, "Draft"],
        ],
        "documents",
        2,
        [
            {"kind": "procedure", "effective": "2012-01-02", "status": "approved"},
            {"kind": "form", "effective": "2012-01-02", "status": "draft"},
        ],
    ),
    "bilingual": Dialect(
        [
            ["No", "Nama Dokumen / Document Title", "Kode\n(Code)", "Edisi / Revisi"],
            [1, "Instruksi Kerja Loket", "IK-LKT-03", "01/00"],
        ],
        "documents",
        1,
        [{"id": "IK-03", "kind": "work-instruction", "revision": "01/00"}],
    ),
    "roman-months": Dialect(
        [
            ["DAFTAR DOKUMEN"],
            ["NO", "KODE DOKUMEN", "JUDUL", "TGL. TERBIT"],
            [1, "PED/01/06/I/2017", "Pedoman Pelayanan", "12 XI 2013"],
            [2, "KAK/02", "Kerangka Acuan Pelatihan", "1 Okt 2013"],
        ],
        "documents",
        2,
        [
            {"id": "PED-01", "kind": "other", "effective": "2013-11-12"},
            {"id": "KAK-02", "kind": "plan", "effective": "2013-10-01"},
        ],
    ),
    "clauses": Dialect(
        [
            ["No", "Nama Dokumen", "Klausul ISO 9001:2008", "Lokasi"],
            [1, "Prosedur Pengendalian Dokumen", "4.2.3", "Lemari 1"],
            [2, "Prosedur Tindakan Korektif dan Pencegahan", "8.5.2 & 8.5.3", "Lemari 1"],
        ],
        "documents",
        1,
        [{"clauses": ("4.2.3",)}, {"clauses": ("8.5.2", "8.5.3")}],
    ),
    "shifted": Dialect(
        [
            [N, N, "KELURAHAN KENANGA"],
            [],
            [N, "Nomor", "Judul SOP", "Berlaku Sejak", "Keterangan"],
            [N, "SOP-01", "Surat Pengantar", "3 Mei 2012", N],
            [N, "SOP-02", "Surat Domisili", "3 Mei 2012", "cetak"],
            [],
            [N, "Mengetahui,", N, "Kota Contoh, 3 Mei 2012"],
            [N, "Lurah", N, "Sekretaris"],
        ],
        "documents",
        3,
        [{"id": "SOP-01", "effective": "2012-05-03"}, {"id": "SOP-02"}],
    ),
    "files": Dialect(
        [
            ["No", "Nama Dokumen", "Nama File", "PIC"],
            [1, "Manual Mutu", "manual.docx", "WMM"],
            [2, "SOP Loket", "https://contoh.example/loket", "TU"],
        ],
        "documents",
        1,
        [{"id": "MM-01", "kind": "manual"}, {"id": "SOP-01", "kind": "procedure"}],
    ),
    "merged-values-repeated": Dialect(
        [
            ["DAFTAR INDUK DOKUMEN"] * 4,
            ["No", "Dokumen", "Dokumen", "Dokumen"],
            ["No", "Nomor", "Nama", "Revisi"],
            ["PROSEDUR MUTU"] * 4,
            [1, "PM-01", "Pengendalian Dokumen", 0],
        ],
        "documents",
        3,
        [{"id": "PM-01", "kind": "procedure", "revision": "0"}],
    ),
    "both": Dialect(
        [
            ["Daftar Induk Dokumen dan Rekaman"],
            ["No", "Nama", "Nomor", "Jenis", "Masa Simpan", "Lokasi"],
            [1, "Prosedur Audit Internal", "PM-04", "Prosedur Mutu", "-", "Lemari 1"],
            [2, "Laporan audit internal", "RK-04", "Rekaman", "3 bln", "Lemari 1"],
        ],
        "documents",
        2,
        [
            {"id": "PM-04", "kind": "procedure", "location": "Lemari 1"},
            {"id": "RK-04", "keep": "3 bulan", "location": "Lemari 1"},
        ],
    ),
}
"""Lists of fictional units; every row below a header is an entry unless it is plainly none."""
