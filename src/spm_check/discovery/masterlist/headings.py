"""The dialects of column headings, in Indonesian and English.

A heading is compared as a whole, folded: a word in it is not enough, for "tanggal berlaku" and
"berlaku sampai" mean different things, and so do "status" and "status revisi".
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from spm_check.discovery.texts import folded
from spm_check.model.masterlist import Meaning

_DOCUMENT = (
    "(?:dokumen|dok|dokumentasi|document|documents|doc|sop|spo|pos|prosedur|rekaman|catatan mutu|"
    "record|records|form|formulir|instruksi kerja|ik|sk|arsip|naskah|manual|mutu|internal|"
    "eksternal|external|berkas rekaman|kegiatan)"
)
_OF = f"(?: (?:of |dan |atau )?{_DOCUMENT})*"
_DAY = "(?:tgl|tanggal|tangal|date|tmt|hari tanggal)"
_SPAN = "(?:aktif|inaktif|in aktif|active|inactive|tahun|thn|th|bulan|bln|years?|months?|minimal)"

DIALECTS: Mapping[Meaning, str] = {
    "order": "no|nomor|no urut|nomor urut|urut|nr|nbr|number|item",
    "revision": "(?:no |nomor |status |ke )?(?:revisi|rev|revision|revisions|versi|version|"
    "perubahan)(?: (?:ke|no|nomor|number|terakhir|terkini|dokumen|status))*|"
    "(?:no |nomor )?(?:edisi|terbitan|edition|issue)(?: no)? (?:revisi|rev|revision)",
    "edition": "(?:no |nomor )?(?:edisi|terbitan|edition|issue|terbit ke|cetakan)(?: (?:ke|no))?|"
    "(?:no|nomor) terbit|issue no",
    "expires": f"(?:{_DAY} )?(?:masa berlaku|berlaku (?:sampai|hingga|s d|sd)(?: dengan)?|"
    "kadaluarsa|kedaluwarsa|kadaluwarsa|expired?|expiry|berakhir|habis berlaku)(?: date| tanggal)?"
    "|valid until|masa berlaku dokumen",
    "effective": f"(?:{_DAY} )?(?:mulai )?(?:berlaku|efektif|pemberlakuan|effective|berlakunya)"
    f"(?: (?:sejak|mulai|tgl|tanggal|date|dokumen|sop))*|effective from|{_DAY} of effect|"
    "in force since",
    "approved": f"{_DAY} (?:pengesahan|disahkan|penetapan|ditetapkan|persetujuan|disetujui|"
    "approved|approval)|(?:approved|approval) (?:on|date)|date of approval",
    "revised": f"{_DAY} (?:revisi|rev|perubahan|revision)(?: terakhir)?|"
    f"(?:revisi|rev|revision) {_DAY}|date of revision",
    "reviewed": f"{_DAY} (?:peninjauan|kaji ulang|review|tinjauan|tinjau ulang) terakhir|"
    "(?:review|peninjauan|kaji ulang) terakhir|last review(?:ed)?(?: date| on)?",
    "last": f"(?:{_DAY} )?(?:rekaman|pengisian|isian|data|pencatatan) (?:terakhir|terbaru)|"
    f"{_DAY} terakhir|(?:last|newest|latest) (?:record|entry)(?: date)?|terakhir diisi",
    "issued": f"{_DAY} (?:terbit|penerbitan|diterbitkan|pembuatan|dibuat|penyusunan|issued?|"
    f"of issue)(?: {_DOCUMENT})?|terbit|diterbitkan|issued?(?: on| date)",
    "day": f"{_DAY}(?: (?:dokumen|document|sop))?",
    "every": "frekuensi(?: (?:pengisian|pembuatan|peninjauan|kaji ulang|review|pelaksanaan))?|"
    "periode (?:pengisian|pembuatan|peninjauan|kaji ulang|review|pelaksanaan)|frequency|"
    "review (?:every|interval|period)|every",
    "retention": "(?:masa|lama|waktu|jangka waktu|umur|periode|lamanya|jangka) ?"
    f"(?:simpan|penyimpanan|retensi|disimpan)(?: {_DOCUMENT})*(?: {_SPAN})*|"
    f"(?:jadwal )?retensi(?: arsip| dokumen| rekaman)*(?: {_SPAN})*|"
    f"retention(?: (?:period|time))?(?: {_SPAN})*|jra|keep(?: for)?",
    "location": "(?:lokasi|tempat|letak|posisi)(?: (?:penyimpanan|simpan|penyimpan|disimpan|arsip|"
    "dokumen|rekaman|fisik|file|berkas|asli))*|penyimpanan|disimpan di|"
    "(?:storage|filing)(?: (?:location|place))?|location(?: of (?:storage|record|document)s?)?|"
    "place(?: of storage)?|kept at",
    "prepared": "(?:dibuat|disiapkan|disusun|prepared|written) (?:oleh|by)|pembuat|penyusun|"
    "author|prepared",
    "approver": "(?:disetujui|disahkan|ditetapkan|approved|authori[sz]ed) (?:oleh|by)|pengesah|"
    "pejabat pengesah|approver|penandatangan",
    "responsible": "penanggung ?jawab(?: (?:dokumen|rekaman|proses|penyimpanan))?|pj|pjw|pic|"
    "pemegang(?: dokumen| rekaman)?|unit(?: (?:kerja|terkait|pemilik|pengguna|pelaksana|"
    "pengelola|penanggung jawab))?|bagian|bidang|seksi|pemilik(?: proses| dokumen)?|pengelola|"
    "petugas|pelaksana|owner|process owner|responsible(?: person| unit)?|department|unit pengolah",
    "status": "status(?: (?:dokumen|rekaman|keberlakuan|berlaku|sop))?|keadaan|kondisi|state|"
    "keberlakuan",
    "disposition": "disposisi|pemusnahan|cara pemusnahan|nasib akhir|tindakan akhir|"
    "metode (?:disposisi|pemusnahan)|disposition|disposal|penyusutan",
    "clauses": "(?:no |nomor |ref |referensi |acuan |persyaratan )?(?:klausul|klausa|pasal|clause|"
    "clauses)(?: (?:iso|sni|standar|terkait|acuan|standard|no))*(?: 9001)?(?: 2008)?|"
    "(?:persyaratan |standar |ref |referensi )?(?:sni )?iso 9001(?: 2008)?",
    "file": "(?:nama |alamat |link |tautan |lokasi )?(?:file|berkas|soft ?copy|softfile|soft file)"
    "(?: (?:name|dokumen|digital|elektronik|komputer))?|link(?: (?:dokumen|file))?|tautan|url|path|"
    "hyperlink|file path",
    "note": "keterangan|ket|note|notes|remark|remarks|catatan|keterangan lain|comment|comments",
    "kind": "(?:jenis|kategori|level|tingkat|tingkatan|tipe|type|kind|category|golongan|kelompok|"
    f"hirarki|hierarki){_OF}|{_DOCUMENT} (?:type|kind|category|level)",
    "number": f"(?:no|nomor|kode|num|number|code|id|no kode|nomor kode|kode nomor|kode no|"
    f"kode dan nomor|no registrasi|nomor registrasi|no reg|no dan kode){_OF}|"
    f"{_DOCUMENT} (?:no|nomor|kode|number|code|id|ref)|(?:no |nomor )?identi(?:fikasi|tas){_OF}|"
    "no sk|reference(?: no)?",
    "title": f"(?:nama|judul|title|name|uraian|perihal|tentang|nama judul|judul nama|"
    f"nama dan judul|daftar|description){_OF}|{_DOCUMENT}(?: (?:title|name|nama|judul))?|"
    "uraian (?:informasi|masalah|arsip)|title of (?:document|record)|subject",
}
"""For each meaning its headings; where one fits two meanings, the first of them counts."""

_FORMS = {meaning: re.compile(pattern) for meaning, pattern in DIALECTS.items()}
_PARTS = re.compile(r"[/(\[|\n;]")


@lru_cache(maxsize=4096)
def meaning_of(heading: str) -> Meaning | None:
    """Return what a column of this heading holds; None where that is not known.

    Of a heading in two languages, "Nama Dokumen / Document Title", one has to be known.
    """
    return next((found for form in _readings(heading) if (found := _meaning(form))), None)


def _readings(heading: str) -> Iterator[str]:
    """Yield the whole heading, then its parts."""
    yield _spelt(heading)
    parts = [_spelt(part) for part in _PARTS.split(heading)]
    if len(parts) > 1:
        yield from parts


def _spelt(heading: str) -> str:
    """Return a heading folded, in the spelling of the dialects."""
    return re.sub(r"\bnomer\b", "nomor", folded(heading))


def _meaning(heading: str) -> Meaning | None:
    return next((name for name, form in _FORMS.items() if form.fullmatch(heading)), None)
