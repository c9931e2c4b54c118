"""The shape of the files of a catalogue: every key, what it is for, how its value is read."""

from typing import get_args

from spm_check.model.clause import RequirementKind
from spm_check.model.text import Text
from spm_check.model.unit import DocumentKind
from spm_check.reading.shape.scalars import NAME, PLACED, WORDS, YES_OR_NO, Choice
from spm_check.reading.shape.shapes import Each, Field, Fields

FORMAT = "spm-check/catalogue/1"

BOTH = Fields(
    {
        "id": Field(WORDS, Text(id="Dalam bahasa Indonesia", en="In Indonesian"), required=True),
        "en": Field(WORDS, Text(id="Dalam bahasa Inggris", en="In English"), required=True),
    }
)
"""A text in both languages; neither may be missing."""

OBLIGATION = Fields(
    {
        "id": Field(NAME, Text(id="Kode: P1, D1, R01", en="Code: P1, D1, R01"), required=True),
        "name": Field(BOTH, Text(id="Nama", en="Name"), required=True),
        "kind": Field(
            Choice(get_args(DocumentKind)),
            Text(
                id="Jenis dokumen di unit.yaml yang memenuhinya",
                en="The kind of document in unit.yaml that serves",
            ),
        ),
    }
)

CONDITION = Fields(
    {
        "key": Field(NAME, Text(id="Kunci", en="Key"), required=True),
        "question": Field(BOTH, Text(id="Pertanyaan", en="Question"), required=True),
    }
)

EXCLUSIONS = Fields(
    {
        "permitted": Field(
            Each(PLACED),
            Text(id="Boleh dikecualikan", en="What may be excluded"),
            required=True,
        ),
        "risky": Field(
            Each(PLACED), Text(id="Jarang diterima auditor", en="What auditors seldom accept")
        ),
        "rule": Field(BOTH, Text(id="Aturannya", en="The rule"), required=True),
    }
)

FILING = Fields(
    {
        "documents": Field(
            PLACED, Text(id="Klausul temuan dokumen", en="Clause for documents"), required=True
        ),
        "records": Field(
            PLACED, Text(id="Klausul temuan rekaman", en="Clause for records"), required=True
        ),
        "offices": Field(
            PLACED, Text(id="Klausul temuan jabatan", en="Clause for offices"), required=True
        ),
    }
)

CATALOGUE_FILE = Fields(
    {
        "format": Field(PLACED, Text(id=f"Format: {FORMAT}", en=f"Always {FORMAT}"), required=True),
        "id": Field(NAME, Text(id="Nama folder katalog", en="The folder's name"), required=True),
        "title": Field(BOTH, Text(id="Judul", en="Title"), required=True),
        "status": Field(BOTH, Text(id="Keberlakuan", en="Whether it is in force"), required=True),
        "chapters": Field(
            Each(PLACED), Text(id="Berkas setiap pasal", en="The chapters' files"), required=True
        ),
        "evidence": Field(
            PLACED, Text(id="Berkas nama bukti", en="The file of evidence names"), required=True
        ),
        "procedures": Field(
            Each(OBLIGATION), Text(id="Prosedur wajib", en="Obligatory procedures"), required=True
        ),
        "documents": Field(
            Each(OBLIGATION), Text(id="Dokumen wajib", en="Mandatory documents"), required=True
        ),
        "records": Field(
            Each(OBLIGATION), Text(id="Rekaman wajib", en="Required records"), required=True
        ),
        "conditions": Field(Each(CONDITION), Text(id="Pertanyaan syarat", en="Conditions")),
        "exclusions": Field(
            EXCLUSIONS, Text(id="Aturan pengecualian", en="Rule of exclusions"), required=True
        ),
        "filing": Field(
            FILING, Text(id="Penempatan temuan", en="Where findings are filed"), required=True
        ),
    }
)

EDITION_2015 = Fields(
    {
        "clauses": Field(
            Each(PLACED),
            Text(id="Padanan dalam edisi 2015", en="Counterparts in the 2015 edition"),
            required=True,
        ),
        "basis": Field(
            Choice(("seen", "inferred")),
            Text(
                id="seen: dari tabel yang diterbitkan; inferred: disimpulkan",
                en="seen: from a published table; inferred: concluded by us",
            ),
            required=True,
        ),
    }
)

EXAMPLES = Fields(
    {
        "puskesmas": Field(
            Each(BOTH), Text(id="Contoh di puskesmas", en="In a puskesmas"), required=True
        ),
        "agency": Field(
            Each(BOTH), Text(id="Contoh di dinas atau kantor", en="In an agency"), required=True
        ),
    }
)

REQUIREMENT = Fields(
    {
        "id": Field(NAME, Text(id="Nomor persyaratan", en="Number"), required=True),
        "kind": Field(
            Choice(get_args(RequirementKind)), Text(id="Jenis", en="Kind"), required=True
        ),
        "procedure": Field(PLACED, Text(id="Prosedur wajib", en="Obligatory procedure")),
        "record": Field(PLACED, Text(id="Rekaman wajib", en="Required record")),
        "documents": Field(Each(PLACED), Text(id="Dokumen wajib", en="Mandatory documents")),
        "content_of": Field(
            PLACED,
            Text(id="Harus diatur dalam prosedur ini", en="To be laid down in this procedure"),
        ),
        "condition": Field(PLACED, Text(id="Pertanyaan syarat", en="Condition")),
        "event_driven": Field(
            YES_OR_NO,
            Text(id="Hanya ada bila terjadi sesuatu", en="Exists only when something happens"),
        ),
        "follows": Field(
            YES_OR_NO,
            Text(
                id="Terpenuhi bila semua prosedur dan rekaman wajib terpenuhi",
                en="Met when all obligatory procedures and records are met",
            ),
        ),
        "asks": Field(BOTH, Text(id="Yang diminta", en="What it asks"), required=True),
        "applies_where": Field(BOTH, Text(id="Berlaku bila", en="Applies where")),
        "auditor": Field(
            BOTH,
            Text(id="Yang dicari auditor", en="What an auditor looks for"),
            required=True,
        ),
        "evidence": Field(
            Each(PLACED), Text(id="Nama bukti yang lazim", en="Usual evidence"), required=True
        ),
        "examples": Field(EXAMPLES, Text(id="Contoh bukti", en="Examples"), required=True),
    }
)

CLAUSE = Fields(
    {
        "number": Field(PLACED, Text(id="Nomor klausul", en="Number"), required=True),
        "title": Field(BOTH, Text(id="Judul", en="Heading"), required=True),
        "edition_2015": Field(
            EDITION_2015, Text(id="Edisi 2015", en="Edition of 2015"), required=True
        ),
        "requirements": Field(Each(REQUIREMENT), Text(id="Persyaratan", en="Requirements")),
    }
)

CHAPTER_FILE = Fields(
    {
        "number": CLAUSE.fields["number"],
        "title": CLAUSE.fields["title"],
        "edition_2015": CLAUSE.fields["edition_2015"],
        "clauses": Field(Each(CLAUSE), Text(id="Klausul", en="Clauses"), required=True),
    }
)

EVIDENCE_NAME = Fields(
    {
        "key": Field(NAME, Text(id="Kunci", en="Key"), required=True),
        "kind": Field(
            Choice(("document", "procedure", "record")),
            Text(id="Jenis", en="Kind"),
            required=True,
        ),
        "name": Field(BOTH, Text(id="Nama", en="Name"), required=True),
        "aliases": Field(
            Fields(
                {
                    "id": Field(Each(WORDS), Text(id="Dalam bahasa Indonesia", en="In Indonesian")),
                    "en": Field(Each(WORDS), Text(id="Dalam bahasa Inggris", en="In English")),
                }
            ),
            Text(id="Nama lain", en="Other names"),
        ),
    }
)

EVIDENCE_FILE = Fields(
    {"evidence": Field(Each(EVIDENCE_NAME), Text(id="Nama bukti", en="Names"), required=True)}
)
