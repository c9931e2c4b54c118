"""The shape of the draft of a procedure: every key, what it is for, how its value is read."""

from typing import get_args

from spm_check.model.procedure import Role
from spm_check.model.text import Text
from spm_check.reading.shape.scalars import PLACED, Choice
from spm_check.reading.shape.shapes import Each, Field, Fields, Named

FORMAT = "spm-check/procedure/1"


BOTH = Fields(
    {
        "id": Field(PLACED, Text(id="Dalam bahasa Indonesia", en="In Indonesian"), required=True),
        "en": Field(PLACED, Text(id="Dalam bahasa Inggris", en="In English"), required=True),
    }
)
"""A text in both languages, with `{variables}` and blanks such as `[isi: …]`, `[fill in: …]`."""

ANSWERS = Field(
    Each(PLACED),
    Text(id="Persyaratan klausul yang dijawab", en="Requirements of the clause that it answers"),
    required=True,
)

ROLE = Choice(get_args(Role))


def _text(id_: str, en: str) -> Field:
    return Field(BOTH, Text(id=id_, en=en), required=True)


def _texts(id_: str, en: str) -> Field:
    return Field(Each(BOTH), Text(id=id_, en=en), required=True)


DEFINITION = Fields(
    {"term": _text("Istilah", "The word"), "means": _text("Artinya", "What is meant by it")}
)

RULE = Fields(
    {
        "rule": _text("Ketentuan, dalam kalimat utuh", "A rule, in whole sentences"),
        "answers": ANSWERS,
    }
)

STEP = Fields(
    {
        "by": Field(
            ROLE, Text(id="Peran yang melakukan", en="The role that does it"), required=True
        ),
        "does": _text(
            "Kegiatannya, diawali kata kerja, tanpa titik",
            "What is done, beginning with a verb, without a full stop",
        ),
        "needs": _text("Kelengkapan", "What is needed for it"),
        "time": _text("Waktu", "How long it takes, or when"),
        "output": _text("Hasilnya", "What comes of it"),
        "note": Field(BOTH, Text(id="Keterangan", en="Remarks")),
        "answers": ANSWERS,
    }
)

PROCEDURE_FILE = Fields(
    {
        "format": Field(PLACED, Text(id=f"Format: {FORMAT}", en=f"Always {FORMAT}"), required=True),
        "clause": Field(PLACED, Text(id="Klausulnya", en="Its clause"), required=True),
        "title": _text("Judul", "Title"),
        "roles": Field(
            Named(BOTH),
            Text(
                id="Sebutan setiap peran bila unit tidak mempunyai jabatannya",
                en="What each role is called where the unit has no such office",
            ),
            required=True,
        ),
        "definitions": Field(Each(DEFINITION), Text(id="Pengertian", en="Definitions")),
        "purpose": _text("Tujuan", "Purpose"),
        "policy": Field(Each(RULE), Text(id="Kebijakan", en="Policy"), required=True),
        "references": _texts("Referensi", "References"),
        "tools": _texts("Alat dan bahan", "Equipment and supplies"),
        "qualifications": _texts("Kualifikasi pelaksana", "Qualifications of those who do it"),
        "warnings": _texts("Peringatan", "Warnings"),
        "related": _texts("Prosedur terkait", "Related procedures"),
        "records": _texts("Rekaman dan formulir", "Records and forms"),
        "offices": _texts("Unit terkait lainnya", "Others who have to do with it"),
        "steps": Field(Each(STEP), Text(id="Langkah-langkah", en="Steps"), required=True),
    }
)
