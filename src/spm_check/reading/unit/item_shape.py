"""The shape of what a unit declares piece by piece: evidence, practices and processes."""

from typing import get_args

from spm_check.model.process import PROCESS_KINDS
from spm_check.model.text import Text
from spm_check.model.unit import DocumentKind, Status
from spm_check.reading.shape.scalars import (
    DAY,
    EVERY,
    MEANT,
    NAME,
    PLACED,
    WORDS,
    YES_OR_NO,
    Choice,
)
from spm_check.reading.shape.shapes import Each, Field, Fields

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
        "serves_children": Field(
            YES_OR_NO,
            Text(
                id="yes/ya: berlaku pula bagi unit yang mewarisi dari unit ini (inherits)",
                en="yes: it serves the units that inherit from this one, too",
            ),
        ),
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
    },
    refused={"serves_children": "record-shared"},
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

PROCESS = Fields(
    {
        "id": Field(
            NAME,
            Text(id="Kode, unik di antara proses", en="Code, unique among processes"),
            required=True,
        ),
        "title": Field(MEANT, Text(id="Nama proses", en="Name of the process"), required=True),
        "kind": Field(
            Choice(PROCESS_KINDS),
            Text(
                id="management: proses manajemen; core: pelayanan (bila tidak diisi); support: "
                "pendukung",
                en="management, core (serving the public; if left out) or support",
            ),
        ),
        "owner": Field(
            PLACED, Text(id="Jabatan penanggung jawab", en="Office that answers for it")
        ),
        "inputs": Field(
            Each(WORDS),
            Text(
                id="Masukan; bila sama dengan keluaran proses lain, keduanya saling terhubung",
                en="What goes in; the same words as another process's output link the two",
            ),
        ),
        "outputs": Field(Each(WORDS), Text(id="Keluaran", en="What comes out")),
        "services": Field(
            Each(PLACED),
            Text(
                id="Pelayanan yang dihasilkan, seperti pada unit: services:",
                en="Services that it gives, as under unit: services:",
            ),
        ),
        "records": Field(
            Each(PLACED),
            Text(
                id="Kode rekaman atau dokumen yang menunjukkan jalannya proses",
                en="Ids of the records or documents that show how it runs",
            ),
        ),
    }
)
