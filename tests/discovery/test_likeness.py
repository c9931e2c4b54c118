"""Where no phrase tells a clause, a paper is compared with what the catalogue says of each."""

from collections.abc import Callable

import pytest

from spm_check.discovery.likeness import OTHER, likeness_of, stem
from spm_check.discovery.passages import Passage
from spm_check.discovery.proposing import propose
from spm_check.model.clause import Catalogue
from spm_check.model.extract import Extract
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import MOST_CLAUSES, Proposal

NO_PHRASES = Phrases(clauses={})


def ranked(catalogue: Catalogue, *texts: str) -> list[str]:
    """Return the clauses that a title and lines are alike to, without any phrase."""
    passages = [
        Passage("title" if n == 0 else "body", t, 10 if n == 0 else 1) for n, t in enumerate(texts)
    ]
    return [each.clause for each in likeness_of(catalogue, NO_PHRASES).ranked(passages)]


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("alat ukur dikalibrasi menurut jadwal", "7.6"),
        ("auditor memeriksa bagian lain dalam audit internal", "8.2.2"),
        ("pemasok dinilai dan dipilih", "7.4.1"),
        ("training of staff and its effectiveness", "6.2.2"),
        ("complaints of customers and what was answered", "7.2.3"),
        ("obsolete documents are withdrawn", "4.2.3"),
    ],
)
def test_a_paper_is_alike_to_the_clause_that_it_speaks_of(
    catalogue: Catalogue, text: str, clause: str
) -> None:
    assert clause in ranked(catalogue, text)[:3]


def test_a_word_counts_once_where_it_weighs_most(catalogue: Catalogue) -> None:
    once = likeness_of(catalogue, NO_PHRASES).ranked([Passage("title", "kalibrasi", 10)])
    often = likeness_of(catalogue, NO_PHRASES).ranked(
        [Passage("body", "kalibrasi kalibrasi", 1), Passage("title", "kalibrasi", 10)]
    )

    assert once == often
    assert "title" == once[0].reasons[0].source


def test_what_the_catalogue_never_says_is_alike_to_nothing(catalogue: Catalogue) -> None:
    assert [] == ranked(catalogue, "xylofon qwerty 123")


def test_papers_of_other_kinds_are_known_too(catalogue: Catalogue, phrases: Phrases) -> None:
    passages = [Passage("title", "kwitansi uang sejumlah terbilang untuk pembayaran", 10)]

    assert f"{OTHER}invoice" == likeness_of(catalogue, phrases).ranked(passages)[0].clause


@pytest.mark.parametrize(
    ("words", "same"),
    [
        (("perbaikan", "perbaiki"), True),
        (("trained", "trainings"), True),
        (("audit", "rapat"), False),
    ],
)
def test_words_are_compared_by_their_stems(words: tuple[str, str], same: bool) -> None:  # noqa: FBT001  a row
    assert same == (stem(words[0]) == stem(words[1]))


def test_a_paper_in_other_words_is_a_guess_and_never_sure(catalogue: Catalogue) -> None:
    lines = (
        "Timbangan bayi dan tensimeter dibandingkan dengan alat acuan setiap tahun",
        "Hasil pembandingan alat ditulis pada kartu alat dan stiker ditempel",
        "Alat yang menyimpang tidak boleh dipakai mengukur sebelum dibetulkan",
    )
    rows = (("No. Dokumen", "SOP/9"), ("No. Revisi", "0"), ("Tanggal Terbit", "2 Januari 2012"))
    page = Extract("ok", "text", headings=("PROSEDUR TIMBANGAN",), lines=lines, rows=rows)
    proposal = propose("alat.docx", page, NO_PHRASES, catalogue)

    assert "7.6" in [each.clause for each in proposal.suggestions]
    assert "medium" == proposal.confidence


def test_a_few_words_are_not_enough_to_guess(proposed: Callable[..., Proposal]) -> None:
    assert "none" == proposed("a.docx", lines=("Timbangan bayi",)).confidence


def test_further_clauses_stand_behind_the_one_that_is_told(
    proposed: Callable[..., Proposal],
) -> None:
    proposal = proposed("a.docx", headings=("PENGENDALIAN REKAMAN",), lines=("Arsip disimpan",) * 5)

    assert "4.2.4" == proposal.suggestions[0].clause
    assert 1 <= len(proposal.suggestions) <= MOST_CLAUSES
