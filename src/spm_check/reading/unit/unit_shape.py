"""The shape of a unit file: every key, what it is for, and how its value is read."""

from typing import get_args

from spm_check.model.finding import FINDING_GRADES
from spm_check.model.text import LANGUAGES, Text
from spm_check.model.unit import FailOn, UnitKind
from spm_check.reading.shape.scalars import (
    DAY,
    MEANT,
    PERCENT,
    PLACED,
    WORDS,
    YES_OR_NO,
    Choice,
)
from spm_check.reading.shape.shapes import Each, Field, Fields, Named
from spm_check.reading.unit.item_shape import DOCUMENT, PRACTICE, PROCESS, RECORD

FORMAT = "spm-check/unit/1"

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
        "until": Field(
            DAY,
            Text(
                id="Berlaku sampai dengan; kosong bila tanpa batas waktu",
                en="The last day on which it is in force; blank where it has no end",
            ),
        ),
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
        "inherits": Field(
            PLACED,
            Text(
                id="unit.yaml (atau folder) unit induk yang dokumen bersamanya berlaku di sini, "
                "misalnya ../kota/unit.yaml",
                en="The unit.yaml (or folder) of the unit above whose shared documents serve here, "
                "such as ../kota/unit.yaml",
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
        "processes": Field(
            Each(PROCESS),
            Text(
                id="Proses dan hubungannya, untuk peta proses dalam Manual Mutu",
                en="Processes and how they interact, for the process map of the quality manual",
            ),
        ),
        "statements": Field(
            Named(WORDS),
            Text(
                id="Cara unit memenuhi klausul, dengan kata-kata sendiri, untuk Manual Mutu",
                en="How the unit meets a clause, in its own words, for the quality manual",
            ),
        ),
        "statements_in": Field(
            PLACED,
            Text(
                id="Folder berisi pernyataan lainnya, satu berkas Markdown tiap klausul (4.2.3.md)",
                en="Folder of further statements, one Markdown file a clause (4.2.3.md)",
            ),
        ),
        "settings": Field(
            SETTINGS, Text(id="Setelan laporan unit ini", en="Settings for this unit's reports")
        ),
    }
)
