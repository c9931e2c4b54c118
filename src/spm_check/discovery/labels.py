"""The labels of control blocks in the dialects of offices, in Indonesian and English."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product
from typing import Literal

from spm_check.discovery.texts import folded
from spm_check.discovery.unmarked import unmarked

ControlField = Literal[
    "number",
    "revision",
    "issue",
    "issue_and_revision",
    "effective",
    "issued",
    "day",
    "prepared_by",
    "approved_by",
    "title",
    "topic",
    "other",
]
"""What a label stands before. `topic`: what a letter, a meeting or a list is about."""


def _each(*parts: str) -> tuple[str, ...]:
    """Return every combination of words, one of each part; parts are given as `a|b|c`."""
    return tuple(
        " ".join(word for word in words if word)
        for words in product(*(part.split("|") for part in parts))
    )


_PAPER = (
    "dokumen|dok|document|doc|sop|spo|pos|prosedur|procedure|formulir|form|instruksi kerja|ik|sk|"
    "kode dokumen|naskah|sop ap|docs|protap|pedoman|manual"
)
_RECORD = (
    "surat|sertifikat|laporan|berita acara|ncr|car|ptpp|ptkp|ptk|lkp|lks|lkts|certificate|report"
)


LABELS: Mapping[ControlField, tuple[str, ...]] = {
    "number": (
        *_each("no|nomor|nmr|kode|code|number|no kode|nomor kode|n0|ref", _PAPER),
        *_each("no|nomor", _RECORD),
        *_each("document|doc|procedure|form|sop|policy", "no|number|id|ref|reference|code|#"),
        *_each("certificate|report|ncr|car", "no|number"),
        *_each("dokumen|dok|formulir|surat", "no|nomor"),
        *("no kode", "nomor kode", "kode no", "nomor", "kode", "no reg dok", "document identifier"),
        *("control no", "control number", "procedure id", "reference no", "identification no"),
        "number",
    ),
    "revision": (
        *_each("no|nomor|status|tingkat|n0|", "revisi|rev|revision|versi|version", "|dokumen"),
        *_each("revisi|rev|revision|version|versi|issue", "no|nomor|ke|number|level|status"),
        *("revisi yang ke", "revisi no ke", "document version", "doc version", "edition no"),
        *("document revision", "rev level", "current version", "current revision"),
    ),
    "issue": ("issue",),
    "issue_and_revision": (
        *_each(
            "|no|nomor", "edisi|terbitan|terbit|issue|edition", "|no", "revisi|rev|revision|rev no"
        ),
        *("issue and revision", "edisi dan revisi", "terbitan dan revisi", "no terbit no revisi"),
    ),
    "effective": (
        *_each("|tgl|tanggal|tangal", "|mulai", "berlaku|efektif|diberlakukan|pemberlakuan"),
        *_each("berlaku|mulai berlaku|efektif", "sejak|mulai|tgl|tanggal|tmt|per"),
        *(
            "eff date",
            "effective date",
            "date effective",
            "effective",
            "effective from",
            "date of effect",
        ),
        *("in force since", "valid from", "implementation date", "effective as of"),
    ),
    "issued": (
        *_each("tgl|tanggal|tangal", "terbit|penerbitan|diterbitkan|pengesahan|disahkan"),
        *_each("tgl|tanggal", "ditetapkan|penetapan|persetujuan|disetujui"),
        *_each("issue|issued|issuing|release|approval|approved|publication", "date|on"),
        *("terbit", "diterbitkan", "date issued", "date of issue", "pada tanggal", "issued"),
        *("date approved", "date of approval", "release"),
    ),
    "day": ("tanggal", "tgl", "date", "hari tanggal"),
    "prepared_by": (
        *_each("dibuat|disiapkan|disusun|dikonsep|dirumuskan|diusulkan", "oleh|"),
        *_each("prepared|written|drafted|created|authored|compiled|originated", "by"),
        *_each("dicatat|dinilai|notulen", "oleh"),
        *_each("minutes|notes", "by|taken by"),
        *("minute taker",),
        *("penyusun", "author", "authors", "pembuat", "prepared", "originator", "disusun"),
        *("document owner", "process owner", "owner", "notulis", "penilai"),
    ),
    "approved_by": (
        *_each("disahkan|disetujui|ditetapkan|diotorisasi", "oleh|"),
        *_each("approved|authorized|authorised|endorsed", "by|"),
        *("pengesahan", "mengesahkan", "menyetujui", "menetapkan oleh", "approver"),
        *("approval", "approving authority", "penanggung jawab pengesahan", "issued by"),
        *("disahkan", "yang mengesahkan", "diketahui oleh", "mengetahui"),
    ),
    "title": (
        *_each("judul|nama|title|name", _PAPER),
        *_each("document|doc|procedure|policy|form|sop", "title|name"),
        *("judul", "title", "judul sop ap", "nama prosedur", "title of document"),
    ),
    "topic": (
        *("perihal", "hal", "tentang", "acara", "agenda", "kegiatan", "nama kegiatan", "topik"),
        *("agenda rapat", "jenis kegiatan", "subject", "re", "pokok bahasan", "materi", "rapat"),
        *("jenis rapat", "nama rapat", "acara rapat", "tema", "meeting", "judul kegiatan"),
        *("subjek", "keperluan", "meeting title", "purpose of meeting", "topic"),
        *("about", "tema rapat", "judul rapat", "nama pertemuan", "pertemuan", "meeting subject"),
    ),
    "other": (
        *("edisi", "terbitan", "no terbit", "nomor terbit", "terbitan ke", "edition"),
        *("edisi ke", "hal ke", "halaman", "page", "pages", "halaman ke", "jumlah halaman"),
        *_each("diperiksa|ditinjau|reviewed|checked|verified|diverifikasi", "oleh|by"),
        *_each("tgl|tanggal", "revisi|pembuatan|dibuat|perubahan|review|kaji ulang|berakhir"),
        *("revision date", "date of revision", "review date", "next review", "next review date"),
        *("status salinan", "copy no", "salinan no", "no salinan", "nip", "jabatan", "position"),
        *("nama", "name", "tanda tangan", "signature", "paraf", "unit kerja", "unit", "bagian"),
        *("department", "supersedes", "distribution", "lampiran", "sifat", "kepada", "tempat"),
        *("waktu", "pukul", "hari", "dasar hukum", "kualifikasi pelaksana", "keterkaitan"),
        *("peringatan", "peralatan perlengkapan", "classification", "last reviewed", "lokasi"),
        *("diperiksa", "ditinjau", "reviewed", "checked", "status", "status dokumen", "jml hal"),
        *("peserta", "pimpinan rapat", "attendees", "present", "venue", "time", "to"),
        *("from", "dari", "cc", "pemeriksa", "reviewer", "role", "page no", "logo", "instansi"),
        *("jml halaman", "created date", "creation date", "last updated", "last modified"),
    ),
}
"""For each field its labels, folded; `other` are labels of no field here."""

_FIELD_OF: Mapping[str, ControlField] = {
    label: field for field, labels in LABELS.items() for label in labels if label
}

_LONGEST = 40
"""How many characters a label has at most."""

_WITHOUT_COLON: tuple[ControlField, ...] = ("number", "revision", "effective", "issued", "title")

_GAP = r"[\s./_\-&]{0,6}"
"""Between the words of a label; bounded, for a line may be nothing but dashes."""
_WITH_COLON = re.compile(
    r"(?<!\w)("
    + "|".join(
        _GAP.join(map(re.escape, label.split()))
        for label in sorted(_FIELD_OF, key=lambda label: (-len(label), label))
    )
    + r")[\s.)]*[:=]\s*",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    r"\s*("
    + "|".join(
        _GAP.join(map(re.escape, label.split()))
        for field in _WITHOUT_COLON
        for label in sorted(LABELS[field], key=lambda label: (-len(label), label))
        if " " in label
    )
    + r")[\s.]+(?=[\w-])",
    re.IGNORECASE,
)


def normal(text: str) -> str:
    """Return a label as it is compared: its words in lower case, without signs and accents."""
    return folded(text)


@lru_cache(maxsize=4096)
def field_of(label: str) -> ControlField | None:
    """Return the field that a text is the label of, as a whole; None where it is no label."""
    if not label or len(label) > _LONGEST:
        return None
    return _FIELD_OF.get(normal(label))


def _up_to_gap(value: str) -> str:
    """Return a value without what stands apart behind it and has a label of another sort."""
    said, _, other = value.partition("   ")
    return said if ":" in other else value


def labelled(text: str) -> Iterator[tuple[ControlField, str]]:
    """Yield every `Label : value` of a text; a value ends where the next label begins.

    A label of two words or more at the beginning needs no colon before its value.
    """
    if ":" in text or "=" in text:
        found = list(_WITH_COLON.finditer(text))
        ends = [*(match.start() for match in found[1:]), len(text)]
        for match, end in zip(found, ends, strict=bool(found)):
            field = field_of(match[1])
            if field is not None:
                yield field, _up_to_gap(text[match.end() : end]).strip(" \t;|,")
        if found:
            return
    if field_of(text.strip()) is not None:
        return  # the whole of it is a label: `No. kode dokumen` has no value `dokumen`
    plain = _PLAIN.match(text)
    field = field_of(plain[1]) if plain else None
    if plain and field is not None:
        yield field, text[plain.end() :].strip()
    elif said := unmarked(text):
        yield said
