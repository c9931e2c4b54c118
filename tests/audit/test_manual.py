"""What 4.2.2 asks of the manual is looked for in its text, and said with where it was."""

from dataclasses import replace
from typing import Any

import pytest

from builders import (
    EARLIER,
    LATER,
    START,
    audited,
    document,
    exclusion,
    finding_on,
    findings,
    judged,
    manual,
    text,
)
from spm_check.audit.manual.prose import Prose
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Look
from spm_check.model.manual_text import ManualText, Marks, Passage
from spm_check.model.process import Process
from spm_check.model.report import GapReport
from spm_check.model.unit import Exclusion, Holding, Settings

COMPLETE = (
    "# 1 Ruang lingkup",
    "Sistem mutu mencakup semua pelayanan di dalam dan di luar gedung.",
    "# 2 Pengecualian",
    "7.3 | Desain dan pengembangan | Layanan ditetapkan oleh kementerian.",
    "# 3 Prosedur",
    "Pengendalian dokumen, pengendalian rekaman, audit internal, pelayanan tidak sesuai.",
    "Tindakan korektif dan tindakan pencegahan.",
    "# 4 Peta proses bisnis",
)
"""All that is asked of a manual."""
OUT = exclusion("7.3", "Layanan ditetapkan kementerian")


def report(
    catalogue: Catalogue, *parts: str, excluded: Exclusion | None = OUT, **changes: Any
) -> GapReport:
    """Return the report of a unit whose manual says some parts."""
    own = () if excluded is None else (excluded,)
    texts = {"MM-01.pdf": text(*parts)}
    return audited(catalogue, manual(), *own, manuals=texts, **changes)


def without(part: int) -> tuple[str, ...]:
    """Return the complete manual without one of its four parts."""
    cut = {1: COMPLETE[2:], 2: (*COMPLETE[:2], *COMPLETE[4:]), 3: (*COMPLETE[:4], COMPLETE[7])}
    return cut.get(part, COMPLETE[:7])


LACKS = {
    1: ("4.2.2.a", "manual-scope-missing", ()),
    2: ("4.2.2.a", "manual-exclusion-missing", ("7.3",)),
    3: ("4.2.2.b", "manual-procedure-missing", ("P1", "P2", "P3", "P4", "P5", "P6")),
    4: ("4.2.2.c", "manual-processes-missing", ()),
}


def test_a_complete_manual_conforms(catalogue: Catalogue) -> None:
    complete = report(catalogue, *COMPLETE)
    verdicts = [judged(complete, f"4.2.2.{each}").verdict for each in ("p1", "a", "b", "c")]

    assert ["conformity"] * 4 == verdicts
    assert [] == [each for each in complete.findings if each.code.startswith("manual-")]


@pytest.mark.parametrize("part", LACKS)
def test_each_part_that_is_missing_is_found(part: int, catalogue: Catalogue) -> None:
    requirement, code, names = LACKS[part]
    lacking = report(catalogue, *without(part))
    found = finding_on(lacking, requirement)
    judgement = judged(lacking, requirement)

    assert (code, "minor", "MM-01", names) == (
        found.code,
        found.grade,
        found.item,
        found.facts.names,
    )
    assert ("minor", code) == (judgement.grade, judgement.cause)
    assert ["incomplete"] == [each.state for each in judgement.evidence]
    others = {judged(lacking, r).verdict for r, *_ in LACKS.values() if r != requirement}
    assert {"conformity"} == others


def test_scope_and_exclusions_are_found_apart(catalogue: Catalogue) -> None:
    lacking = report(catalogue, "# Pendahuluan", "Unit melayani warga.")
    on_scope = [each.code for each in lacking.findings if each.requirement == "4.2.2.a"]

    assert ["manual-scope-missing", "manual-exclusion-missing"] == on_scope
    assert "manual-scope-missing" == judged(lacking, "4.2.2.a").cause


SCOPES = [
    ("# LINGKUP PENERAPAN", "Pelayanan rawat jalan dan rawat inap."),
    ("# Bab I", "# 1.2 Scope", "# 1.2.1 Services", "Counter and licences of the town."),
    ("# Pendahuluan", "Manual ini berlaku untuk seluruh bagian Puskesmas Melati."),
    ("# Introduction", "The quality system covers all services of the office."),
    ("Ruang lingkup sertifikasi adalah pelayanan perizinan satu pintu di kota.",),
    ("# Umum", "Kami memberi pelayanan kesehatan tingkat pertama bagi wilayah kerja kecamatan."),
]


@pytest.mark.parametrize("parts", SCOPES)
def test_a_scope_is_known_in_many_words(parts: tuple[str, ...], catalogue: Catalogue) -> None:
    scope = "Pelayanan kesehatan tingkat pertama di wilayah kerja"
    assert [] == findings(report(catalogue, *parts, scope=scope), "manual-scope-missing")


NO_SCOPES = [
    ("# Ruang lingkup",),
    ("# Ruang lingkup", "[Tuliskan di sini layanan apa saja yang dicakup oleh sistem mutu]"),
    ("# Ruang lingkup", "(belum diisi)"),
    (
        "# 2 Lingkup",
        "# 2.1 Lingkup",
        "Lingkup belum dinyatakan. Tulis dalam unit.yaml.",
        "# 3 Lain",
    ),
    ("# 2 Lingkup", "# 2.1 Pengecualian", "Tidak ada klausul yang dikecualikan di unit ini."),
    ("# 2 Lingkup", "# 3 Sumber daya", "Pimpinan menyediakan tenaga, alat, dan gedung."),
    ("# Daftar isi", "1 Pendahuluan", "2 Ruang lingkup sistem manajemen mutu", "3 Proses utama"),
    ("# 4.2.2", "Manual menyebutkan lingkup sistem mutu serta pengecualiannya. (4.2.2.a)"),
    ("1 Ruang lingkup sistem manajemen mutu ........ 4",),
    ("# Pendahuluan", "Lingkungan kerja dijaga bersih oleh semua petugas setiap hari."),
    ("# Pendahuluan", "Cakupan imunisasi dasar mencapai sembilan puluh persen tahun lalu."),
]


@pytest.mark.parametrize("parts", NO_SCOPES)
def test_a_heading_alone_is_no_scope(parts: tuple[str, ...], catalogue: Catalogue) -> None:
    assert findings(report(catalogue, *parts, excluded=None), "manual-scope-missing")


def test_after_a_table_of_contents_the_text_goes_on(catalogue: Catalogue) -> None:
    said = "Ruang lingkup sistem mutu ini ialah semua pelayanan unit di dalam dan di luar gedung."
    told = report(catalogue, "# Daftar isi", "1 Pendahuluan", "2 Lain-lain", said)
    assert [] == findings(told, "manual-scope-missing")


def test_the_row_of_a_matrix_with_nothing_but_a_title_names_no_procedure(
    catalogue: Catalogue,
) -> None:
    told = report(
        catalogue, *without(3), "4.2.3 | Pengendalian dokumen", "8.2.2 | Audit internal | PM"
    )
    (found,) = findings(told, "manual-procedure-missing")
    assert ("P1", "P2", "P4", "P5", "P6") == found.facts.names


NAMED = [
    "Klausul 7.3 tidak diterapkan karena unit tidak merancang layanan.",
    "Persyaratan desain dan pengembangan dikecualikan; layanan ditetapkan oleh kementerian.",
    "Clause 7.3 is excluded because services are laid down by law.",
    "Design and development does not apply: no such work is done here.",
    "Pengecualian: 7.3.1 s/d 7.3.7, dengan pertimbangan sifat layanan.",
    "Yang dikecualikan: 7.3 (layanan sudah ditetapkan kementerian).",
    "Karena unit tidak merancang layanan, klausul 7.3 tidak berlaku.",
]


@pytest.mark.parametrize("said", NAMED)
def test_an_exclusion_is_known_in_many_words(said: str, catalogue: Catalogue) -> None:
    assert [] == findings(report(catalogue, "# Penerapan", said), "manual-exclusion-missing")


NOT_NAMED = [
    "Klausul 7.3 dikecualikan.",
    "Klausul 7.4 dikecualikan karena tidak ada pembelian.",
    "Desain dan pengembangan dilakukan oleh bidang perencanaan karena diminta.",
    "Tanggal 17.3.2012 manual disahkan, kecuali lampirannya, karena belum siap.",
]


@pytest.mark.parametrize("said", NOT_NAMED)
def test_an_exclusion_needs_its_clause_and_a_reason(said: str, catalogue: Catalogue) -> None:
    (found,) = findings(report(catalogue, "# Penerapan", said), "manual-exclusion-missing")
    assert ("7.3",) == found.facts.names


@pytest.mark.parametrize("target", ["7.3.3", "7.3.3.a"])
def test_an_exclusion_of_a_part_is_named_with_the_whole(target: str, catalogue: Catalogue) -> None:
    whole = report(catalogue, *COMPLETE, excluded=exclusion(target))
    assert [] == findings(whole, "manual-exclusion-missing")


def test_an_exclusion_that_is_void_need_not_be_named(catalogue: Catalogue) -> None:
    void = report(catalogue, *without(2), excluded=exclusion("7.3", None))
    assert [] == findings(void, "manual-exclusion-missing")


def test_a_declared_procedure_is_known_by_its_number_title_or_id(catalogue: Catalogue) -> None:
    for said in ("Lihat SOP-KD/07.", "Lihat Tata Cara Berkas.", "Lihat PRO-D1."):
        own = document("4.2.3", id="PRO-D1", title="Tata Cara Berkas", number="SOP / KD / 07")
        texts = {"MM-01.pdf": text(*without(3), said)}
        (found,) = findings(
            audited(catalogue, manual(), own, OUT, manuals=texts), "manual-procedure-missing"
        )
        assert ("P2", "P3", "P4", "P5", "P6") == found.facts.names


def test_an_id_that_may_stand_there_by_chance_names_nothing(catalogue: Catalogue) -> None:
    own = document("4.2.3", id="A", title="Unit", number="7")
    texts = {"MM-01.pdf": text(*without(3), "Unit A melayani 7 hari.")}
    (found,) = findings(
        audited(catalogue, manual(), own, OUT, manuals=texts), "manual-procedure-missing"
    )
    assert "P1" in found.facts.names


@pytest.mark.parametrize(
    "said",
    [
        "Semua prosedur tercantum dalam Daftar Induk Dokumen.",
        "See the master list for the number of each procedure.",
    ],
)
def test_a_list_in_which_procedures_are_found_serves(said: str, catalogue: Catalogue) -> None:
    assert [] == findings(report(catalogue, *without(3), said), "manual-procedure-missing")


def processes(*titles: str) -> tuple[Process, ...]:
    return tuple(Process(title.lower(), title, "core", START) for title in titles)


@pytest.mark.parametrize(
    ("said", "missing"),
    [
        (("Peta proses",), None),  # perhaps a picture
        (("Peta proses: Loket, Poli, Apotek",), None),
        (("Peta proses: Loket, Poli",), ("Apotek",)),
        (("Loket", "Poli", "Apotek"), None),
        (("Loket dan Poli",), ("Apotek",)),
        (("Tidak ada",), ("Loket", "Poli", "Apotek")),
    ],
)
def test_declared_processes_are_looked_for(
    said: tuple[str, ...], missing: tuple[str, ...] | None, catalogue: Catalogue
) -> None:
    told = report(catalogue, *said, processes=processes("Loket", "Poli", "Apotek"))
    found = [each.facts.names for each in findings(told, "manual-processes-missing")]
    assert ([] if missing is None else [missing]) == found


def test_a_finding_tells_how_far_it_was_read_and_the_nearest_heading(catalogue: Catalogue) -> None:
    pages = (
        text("# Umum", "Isi.", page=2).passages + text("# 3 Penerapan", "Isi.", page=12).passages
    )
    read = audited(catalogue, manual(), OUT, manuals={"MM-01.pdf": ManualText(pages)})
    looks = {each.code: each.facts.looks for each in read.findings if each.facts.looks}

    near = Look("MM-01.pdf", 12, "3 Penerapan", 12, near=True)
    assert (near,) == looks["manual-exclusion-missing"]
    assert (replace(near, near=False),) == looks["manual-processes-missing"]


def test_a_manual_without_headings_tells_how_far_it_was_read(catalogue: Catalogue) -> None:
    (found,) = findings(report(catalogue, "Unit melayani warga."), "manual-scope-missing")
    assert (Look("MM-01.pdf"),) == found.facts.looks


@pytest.mark.parametrize("parts", [(), ("# Umum", "Unit melayani warga.")])
def test_what_was_not_read_is_neither_missing_nor_conforming(
    parts: tuple[str, ...], catalogue: Catalogue
) -> None:
    texts = {"MM-01.pdf": replace(text(*parts), unread="scan")}
    unread = audited(catalogue, manual(), OUT, manuals=texts)
    judgement = judged(unread, "4.2.2.b")

    assert ["4.2.2.a", "4.2.2.b", "4.2.2.c"] == [
        f.requirement for f in findings(unread, "manual-unread")
    ]
    assert ("observation", "manual-unread") == (judgement.grade, judgement.cause)
    assert ["unread"] == [each.state for each in judgement.evidence]
    assert "scan" == finding_on(unread, "4.2.2.a").facts.looks[0].unread


def test_of_several_manuals_those_that_were_not_read_are_named(catalogue: Catalogue) -> None:
    texts = {"A.pdf": text("Isi."), "B.pdf": ManualText(unread="encrypted")}
    told = audited(catalogue, manual("A"), manual("B"), OUT, manuals=texts)
    found = finding_on(told, "4.2.2.b")

    assert ("manual-unread", "B", ("B",)) == (found.code, found.item, found.facts.items)
    assert ["B.pdf"] == [each.path for each in found.facts.looks]


@pytest.mark.parametrize(
    "changes", [{"confirmed": False}, {"status": "obsolete"}, {"kind": "policy"}]
)
def test_what_does_not_count_as_a_manual_is_not_held_to_it(
    changes: dict[str, Any], catalogue: Catalogue
) -> None:
    texts = {"MM-01.pdf": text("Isi.")}
    told = audited(catalogue, replace(manual(), **changes), OUT, manuals=texts)
    assert [] == [each for each in told.findings if each.code.startswith("manual-")]


def test_a_manual_on_paper_may_say_the_rest(catalogue: Catalogue) -> None:
    paper = manual("B", holding=Holding(location="Lemari"))
    told = audited(catalogue, manual(), paper, OUT, manuals={"MM-01.pdf": text("Isi.")})
    assert [] == [each for each in told.findings if each.code.startswith("manual-")]


def test_a_worse_cause_stays_and_the_finding_is_told_beside_it(catalogue: Catalogue) -> None:
    draft = replace(manual(), status="draft")
    told = audited(catalogue, draft, OUT, manuals={"MM-01.pdf": text("Isi.")})
    codes = [each.code for each in told.findings if each.requirement == "4.2.2.c"]

    assert ["not-approved", "manual-processes-missing"] == codes
    assert "not-approved" == judged(told, "4.2.2.c").cause
    assert ["not-approved"] == [each.state for each in judged(told, "4.2.2.c").evidence]


def test_the_unit_grades_it_as_it_likes(catalogue: Catalogue) -> None:
    own = Settings({"manual-scope-missing": "observation", "manual-exclusion-missing": "major"})
    told = report(catalogue, "Isi.", settings=own)

    assert ("major", "manual-exclusion-missing") == (
        judged(told, "4.2.2.a").grade,
        judged(told, "4.2.2.a").cause,
    )


AGES = [
    (Marks("0"), {"revision": "2"}, (("0", "2"), None)),
    (Marks("01"), {"revision": "1"}, None),
    (Marks("3"), {"revision": "2"}, None),
    (Marks("A"), {"revision": "B"}, None),
    (Marks(None, LATER), {}, None),
    (Marks(None, EARLIER), {}, None),
    (Marks("2", EARLIER.replace(year=2011)), {"revision": "2"}, ((), EARLIER.replace(year=2011))),
    (Marks(None, EARLIER.replace(year=2011)), {"approved_on": None, "effective": None}, None),
]


@pytest.mark.parametrize(("marks", "changes", "expected"), AGES)
def test_a_file_older_than_declared_is_found(
    marks: Marks, changes: dict[str, Any], expected: Any, catalogue: Catalogue
) -> None:
    texts = {"MM-01.pdf": replace(text(*COMPLETE), marks=marks)}
    told = audited(catalogue, replace(manual(), **changes), OUT, manuals=texts)
    found = [(f.facts.names, f.facts.day) for f in findings(told, "manual-out-of-date")]
    assert ([] if expected is None else [expected]) == found


def test_of_several_files_the_youngest_counts(catalogue: Catalogue) -> None:
    both = replace(manual(), holding=Holding(("a.docx", "b.docx")), revision="2")
    texts = {"a.docx": text(*COMPLETE, marks=Marks("0")), "b.docx": text("Isi.", marks=Marks("2"))}
    told = audited(catalogue, both, OUT, manuals=texts)
    assert [] == findings(told, "manual-out-of-date")


def test_another_catalogue_may_ask_nothing_of_the_manual(catalogue: Catalogue) -> None:
    free = replace(catalogue, documents=())
    told = audited(free, manual(), OUT, manuals={"MM-01.pdf": text("Isi.")})
    assert [] == [each for each in told.findings if each.code.startswith("manual-")]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Proses dan interaksinya belum dinyatakan. Tulis pada processes: dalam",
            "unit.yaml: masukan, keluaran, dan hubungan antarproses.",
        ),
        (
            "• Manual menggambarkan bagaimana proses-proses dalam sistem mutu",
            "saling berhubungan. (4.2.2.c)",
        ),
        ("Proses dan interaksinya . . . . . . . . . . 6", "Peta proses ...... 7"),
        ("Proses bisnis belum ditulis dan", "• Peta proses belum ditulis"),
    ],
)
def test_what_is_still_to_be_written_is_nothing_over_several_lines_of_a_page(
    lines: tuple[str, ...],
) -> None:
    passages = tuple(Passage(line, "4 Lain-lain", 7) for line in lines)
    prose = Prose((("MM-01.pdf", ManualText(passages)),))

    assert "" == " ".join(text for section in prose.sections for text in section.texts)


def test_a_sentence_over_several_lines_of_a_page_is_one() -> None:
    lines = ("Hubungan antara", "proses pelayanan dijelaskan", "dalam peta")
    passages = tuple(Passage(line, "4 Proses", 7) for line in lines)
    (section,) = Prose((("MM-01.pdf", ManualText(passages)),)).sections

    assert ("hubungan antara proses pelayanan dijelaskan dalam peta",) == section.texts


def test_a_long_line_of_a_page_is_not_gathered_without_end() -> None:
    line = "kata " * 70
    passages = tuple(Passage(line, "4 Proses", 7) for _ in range(3))
    (section,) = Prose((("MM-01.pdf", ManualText(passages)),)).sections

    assert 3 == len(section.texts)
