"""The shape of a unit file: every key, what it is for, and how its value is read."""

from typing import get_args

from spm_check.model.finding import FINDING_GRADES
from spm_check.model.text import LANGUAGES, Text
from spm_check.model.unit import DocumentKind, FailOn, Status, UnitKind
from spm_check.reading.shape.scalars import (
    DAY,
    EVERY,
    MEANT,
    NAME,
    PERCENT,
    PLACED,
    WORDS,
    YES_OR_NO,
    Choice,
)
from spm_check.reading.shape.shapes import Each, Field, Fields, Named

FORMAT = "spm-check/unit/1"

CLAUSES = Field(
    Each(PLACED),
    Text(
        id="Klausul (4.2.3) atau persyaratan (4.2.3.c) yang dipenuhi",
        en="Clauses (4.2.3) or requirements (4.2.3.c) that it serves",
    ),
)
FILE = Field(
    PLACED,
    Text(
        id="Berkas di dalam folder unit; alamatnya ditulis dengan garis miring /",
        en="File inside the unit's folder, with forward slashes",
    ),
)
FILES = Field(
    Each(PLACED),
    Text(
        id="Beberapa berkas; *, ?, [..] dan ** boleh dipakai",
        en="Several files; *, ?, [..] and ** may be used",
    ),
)
LOCATION = Field(
    MEANT,
    Text(
        id="Tempat penyimpanannya bila hanya ada dalam bentuk kertas",
        en="Where it is kept if it exists on paper only",
    ),
)
CONFIRMED = Field(
    YES_OR_NO,
    Text(
        id="no/tidak: baru usulan, belum diperiksa orang, tidak dihitung",
        en="no: only a suggestion that nobody has checked; it does not count",
    ),
)

UNIT = Fields(
    {
        "name": Field(MEANT, Text(id="Nama unit", en="Name of the unit"), required=True),
        "kind": Field(
            Choice(get_args(UnitKind)), Text(id="Jenis unit", en="Kind of unit"), required=True
        ),
        "parent": Field(WORDS, Text(id="Instansi induk", en="Parent organization")),
        "scope": Field(
            WORDS, Text(id="Lingkup sistem mutu", en="Scope of the quality management system")
        ),
        "services": Field(Each(WORDS), Text(id="Jenis pelayanan", en="Services that it gives")),
        "language": Field(
            Choice(LANGUAGES),
            Text(id="Bahasa laporan (id atau en)", en="Language of reports (id or en)"),
        ),
    }
)

OFFICE = Fields(
    {
        "title": Field(MEANT, Text(id="Nama jabatan", en="Title of the office"), required=True),
        "holder": Field(
            WORDS,
            Text(id="Nama pejabat; kosong bila lowong", en="Who holds it; blank when vacant"),
        ),
        "since": Field(DAY, Text(id="Menjabat sejak", en="Held since")),
    }
)

LEGAL_BASIS = Fields(
    {
        "kind": Field(
            MEANT,
            Text(id="Bentuk hukum: Perda, Perwal, SK, …", en="Kind of law: Perda, Perwal, SK, …"),
            required=True,
        ),
        "number": Field(WORDS, Text(id="Nomor", en="Number")),
        "year": Field(WORDS, Text(id="Tahun", en="Year")),
        "about": Field(WORDS, Text(id="Tentang", en="What it is about")),
    }
)

ANSWER = Fields(
    {
        "applies": Field(
            YES_OR_NO, Text(id="Berlaku bagi unit ini?", en="Does it apply here?"), required=True
        ),
        "because": Field(
            WORDS,
            Text(id="Alasan; wajib bila tidak berlaku", en="Reason; needed when it does not"),
        ),
    }
)

EXCLUSION = Fields(
    {
        "clause": Field(
            PLACED,
            Text(
                id="Klausul dalam pasal 7 yang dikecualikan",
                en="The clause within chapter 7 that is excluded",
            ),
            required=True,
        ),
        "because": Field(WORDS, Text(id="Alasan pengecualian", en="Why it is excluded")),
    }
)

DOCUMENT = Fields(
    {
        "id": Field(
            NAME, Text(id="Kode, unik di berkas ini", en="Code, unique in this file"), required=True
        ),
        "title": Field(MEANT, Text(id="Judul", en="Title"), required=True),
        "kind": Field(
            Choice(get_args(DocumentKind)),
            Text(id="Jenis dokumen", en="Kind of document"),
            required=True,
        ),
        "clauses": CLAUSES,
        "file": FILE,
        "files": FILES,
        "location": LOCATION,
        "number": Field(WORDS, Text(id="Nomor dokumen", en="Document number")),
        "revision": Field(WORDS, Text(id="Nomor revisi", en="Revision")),
        "status": Field(
            Choice(get_args(Status)),
            Text(
                id="draft: rancangan; approved: disahkan; obsolete: tidak berlaku lagi; bila tidak "
                "diisi, dianggap belum disahkan",
                en="draft, approved or obsolete; if left out, it counts as not approved",
            ),
        ),
        "prepared_by": Field(PLACED, Text(id="Jabatan penyusun", en="Office that prepared it")),
        "approved_by": Field(PLACED, Text(id="Jabatan pengesah", en="Office that approved it")),
        "approved_on": Field(DAY, Text(id="Tanggal pengesahan", en="Day of approval")),
        "effective": Field(DAY, Text(id="Tanggal berlaku", en="Day it takes effect")),
        "reviewed_on": Field(
            DAY,
            Text(
                id="Tanggal peninjauan terakhir yang tidak mengubah isi",
                en="Day of the last review that changed nothing",
            ),
        ),
        "review_every": Field(
            EVERY,
            Text(
                id="Jarak antarpeninjauan, misalnya 1 tahun", en="Time between reviews, e.g. 1 year"
            ),
        ),
        "confirmed": CONFIRMED,
    }
)

RECORD = Fields(
    {
        "id": Field(
            NAME, Text(id="Kode, unik di berkas ini", en="Code, unique in this file"), required=True
        ),
        "title": Field(MEANT, Text(id="Judul", en="Title"), required=True),
        "clauses": CLAUSES,
        "file": FILE,
        "files": FILES,
        "location": LOCATION,
        "last": Field(DAY, Text(id="Tanggal rekaman terbaru", en="Day of the newest record")),
        "every": Field(
            EVERY,
            Text(
                id="Jarak antarrekaman, misalnya 6 bulan", en="Time between records, e.g. 6 months"
            ),
        ),
        "keep": Field(EVERY, Text(id="Masa simpan", en="Retention period")),
        "none_until": Field(
            DAY,
            Text(
                id="Nihil sampai dengan tanggal ini (rekaman berdasarkan kejadian)",
                en="Nil return: nothing to record up to and including this day (event records)",
            ),
        ),
        "confirmed": CONFIRMED,
    }
)

PRACTICE = Fields(
    {
        "clauses": Field(CLAUSES.shape, CLAUSES.about, required=True),
        "note": Field(
            MEANT, Text(id="Apa yang sudah dilakukan", en="What is being done"), required=True
        ),
        "office": Field(PLACED, Text(id="Jabatan yang melakukan", en="Office that does it")),
    }
)

SETTINGS = Fields(
    {
        "grades": Field(
            Named(Choice(FINDING_GRADES)),
            Text(id="Kategori temuan yang diubah oleh unit", en="Grades that the unit changes"),
        ),
        "colours": Field(
            Fields(
                {
                    "green": Field(PERCENT, Text(id="Hijau mulai dari", en="Green from")),
                    "yellow": Field(PERCENT, Text(id="Kuning mulai dari", en="Yellow from")),
                }
            ),
            Text(id="Batas warna lampu lalu lintas, dalam persen", en="Traffic lights, in percent"),
        ),
        "fail_on": Field(
            Choice(get_args(FailOn)),
            Text(
                id="Kategori temuan teringan yang membuat audit tidak lulus (kode keluar 1)",
                en="The lightest grade of finding that makes the audit fail (exit code 1)",
            ),
        ),
    }
)

UNIT_FILE = Fields(
    {
        "format": Field(
            PLACED, Text(id=f"Format berkas: {FORMAT}", en=f"Always {FORMAT}"), required=True
        ),
        "unit": Field(UNIT, Text(id="Unit yang diaudit", en="The unit"), required=True),
        "catalogues": Field(
            Each(PLACED),
            Text(
                id="Standar yang dipakai; yang pertama adalah yang utama",
                en="The standards that it is audited against; the first is the main one",
            ),
        ),
        "offices": Field(
            Named(OFFICE),
            Text(id="Jabatan dan pejabatnya", en="Offices and who holds them"),
        ),
        "legal_basis": Field(
            Each(LEGAL_BASIS),
            Text(id="Dasar hukum sistem mutu", en="Legal basis of the quality system"),
        ),
        "applicability": Field(
            Named(ANSWER),
            Text(
                id="Jawaban atas pertanyaan syarat; tidak dijawab berarti berlaku",
                en="Answers to the questions of the catalogue; unanswered means that it applies",
            ),
        ),
        "exclusions": Field(
            Each(EXCLUSION),
            Text(id="Klausul yang dikecualikan", en="Clauses that are excluded"),
        ),
        "documents": Field(
            Each(DOCUMENT),
            Text(
                id="Dokumen: yang mengatur bagaimana pekerjaan dilakukan",
                en="Documents: what says how work is done",
            ),
        ),
        "records": Field(
            Each(RECORD),
            Text(
                id="Rekaman: bukti apa yang sudah dilakukan",
                en="Records: what shows that work was done",
            ),
        ),
        "practices": Field(
            Each(PRACTICE),
            Text(
                id="Praktik: sudah dilakukan tetapi belum tertulis",
                en="Practices: done, but not yet written down",
            ),
        ),
        "settings": Field(
            SETTINGS, Text(id="Setelan laporan unit ini", en="Settings for this unit's reports")
        ),
    }
)
