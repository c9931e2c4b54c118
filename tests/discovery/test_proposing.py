"""A file is recognised by what its first page says, in the order of what weighs most."""

from collections.abc import Callable
from datetime import date

import pytest

from spm_check.model.phrases import Phrases
from spm_check.model.proposal import Proposal

Proposed = Callable[..., Proposal]
SOP = ("Pengertian", "Tujuan", "Kebijakan", "Prosedur/Langkah-langkah", "Unit terkait")
BLOCK = (("No. Dokumen", "PM/07/12"), ("No. Revisi", "00"), ("Tgl. Berlaku", "2 Januari 2012"))


def clauses(proposal: Proposal) -> list[str]:
    """Return the clauses, the best first."""
    return [each.clause for each in proposal.suggestions]


@pytest.mark.parametrize(
    ("name", "head", "clause"),
    [
        ("SOP fix edit lagi (2).docx", "PENGENDALIAN DOKUMEN", "4.2.3"),
        ("dok1.docx", "SOP Pengendalian Rekaman", "4.2.4"),
        ("Ep-1-2-2-c.docx", "SOP KOMUNIKASI INTERNAL", "5.5.3"),
        ("x.docx", "Prosedur Tindakan Korektif dan Pencegahan", "8.5.2"),
        ("x.pdf", "Customer complaints procedure", "7.2.3"),
    ],
)
def test_a_title_over_a_control_block_is_sure(
    proposed: Proposed, name: str, head: str, clause: str
) -> None:
    proposal = proposed(name, headings=(head,), lines=(head, *SOP), rows=BLOCK)

    assert (clause, "high") == (clauses(proposal)[0], proposal.confidence)
    assert "title" == proposal.suggestions[0].reasons[0].source


def test_title_and_file_name_that_agree_are_sure(proposed: Proposed) -> None:
    head = "JADWAL AUDIT INTERNAL"
    proposal = proposed("jadwal audit internal.xlsx", headings=(head,), lines=(head,))

    assert ("8.2.2", "high") == (clauses(proposal)[0], proposal.confidence)


def test_the_file_name_may_tell_it_alone(proposed: Proposed) -> None:
    proposal = proposed("sop/SOP_Pengendalian-Rekaman_REV 1.docx", lines=("isi",))
    reason = proposal.suggestions[0].reasons[0]

    assert "4.2.4" == clauses(proposal)[0]
    assert ("file-name", "pengendalian rekaman") == (reason.source, reason.phrase)


@pytest.mark.parametrize("name", ["8-2-1-SOP.docx", "4.2.3 a.docx", "7-6.pdf", "Ep 8.5.2.docx"])
def test_numbers_in_file_names_carry_no_weight(proposed: Proposed, name: str) -> None:
    assert [] == clauses(proposed(name, lines=("Arisan ibu-ibu",)))


def test_a_clause_counts_where_the_text_cites_the_standard(proposed: Proposed) -> None:
    line = "Standar ISO 9001:2008 pasal 8.2.2"
    cited = proposed("a.docx", lines=("Pemeriksaan berkala", line))
    uncited = proposed("a.docx", lines=("Pemeriksaan berkala", "pasal 8.2.2"))

    assert "8.2.2" == clauses(cited)[0]
    assert cited.suggestions[0].reasons[0].cited
    assert [] == clauses(uncited)


def test_the_longest_phrase_wins(proposed: Proposed) -> None:
    assert "8.2.2" not in clauses(proposed("a.docx", headings=("Audit medis rekam medis",)))
    assert "8.3" == clauses(proposed("a.docx", headings=("Pengendalian produk tidak sesuai",)))[0]
    assert "4.2.4" not in clauses(proposed("a.docx", headings=("SOP Penulisan Rekam Medis",)))


def test_a_list_is_not_what_its_rows_name(proposed: Proposed) -> None:
    rows = (
        ("DAFTAR INDUK DOKUMEN", "", ""),
        ("No", "Nama dokumen", "Nomor"),
        ("1", "Manual Mutu", "MM/01"),
        ("2", "Prosedur audit internal", "PM/02"),
    )

    assert "4.2.3" == clauses(proposed("master.xlsx", shape="sheet", rows=rows))[0]


def test_a_procedure_of_the_units_own_work_serves_the_service(proposed: Proposed) -> None:
    head = "MERAWAT LUKA RINGAN"
    proposal = proposed("a.docx", headings=(head,), lines=(head, *SOP), rows=BLOCK)

    assert ("procedure", "medium") == (proposal.kind, proposal.confidence)
    assert "7.5.1" == clauses(proposal)[0]


def test_the_control_block_is_told(proposed: Proposed) -> None:
    rows = (
        ("PUSKESMAS CONTOH", "PENGENDALIAN REKAMAN", "No. Dokumen : SOP/002/12"),
        ("", "", "No. Revisi : 01"),
        ("", "", "Tanggal Terbit : 12 Nopember 2012"),
    )
    proposal = proposed("x.docx", rows=rows, lines=SOP)

    assert "procedure" == proposal.kind
    assert "pengendalian rekaman" == str(proposal.title).lower()
    assert ("SOP/002/12", "01", date(2012, 11, 12)) == (
        proposal.number,
        proposal.revision,
        proposal.effective,
    )


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("MANUAL MUTU", "manual"),
        ("KEBIJAKAN MUTU", "policy"),
        ("SASARAN MUTU TAHUN 2012", "objectives"),
        ("SOP Pendaftaran", "procedure"),
        ("INSTRUKSI KERJA STERILISASI", "work-instruction"),
        ("RENCANA MUTU PELAYANAN", "plan"),
        ("SURAT KEPUTUSAN KEPALA PUSKESMAS", "decree"),
        ("FORMULIR PERMOHONAN IZIN", "form"),
        ("PERATURAN MENTERI KESEHATAN", "external"),
        ("NOTULEN RAPAT", "record"),
        ("LAPORAN AUDIT INTERNAL", "record"),
        ("Internal audit report", "record"),
        ("Quality manual", "manual"),
    ],
)
def test_the_kind_is_told_by_the_title(proposed: Proposed, title: str, kind: str) -> None:
    assert kind == proposed("a.docx", headings=(title,), lines=(title,)).kind


def test_a_weak_phrase_alone_is_not_sure(proposed: Proposed, phrases: Phrases) -> None:
    assert "rab" in phrases.weak
    assert "high" != proposed("a.docx", headings=("RAB",), lines=("RAB",)).confidence
    assert "none" == proposed("a.docx", lines=("Isi surat", "lihat RAB terlampir")).confidence
