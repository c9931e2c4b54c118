"""Clauses that a text cites by their number; a bare number cites nothing."""

import pytest

from spm_check.discovery.citations import cited
from spm_check.model.clause import Catalogue


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        ("Standar ISO 9001:2008 pasal 8.2.2", ["8.2.2"]),
        ("ISO 9001 : 2008 klausul 4.2.3 dan 4.2.4", ["4.2.3", "4.2.4"]),
        ("Klausul 7.6 ISO 9001:2008", ["7.6"]),
        ("klausul 8.5.2", ["8.5.2"]),
        ("ISO 9001:2008 clause 8.2.2.1", ["8.2.2"]),
        ("ISO 9001:2008 clause 7.3", ["7.3.1"]),
        ("ISO 9001:2015 clause 9.2", ["8.2.2"]),
        ("SNI ISO 9001:2015 Klausul 10.2", ["8.5.2"]),
    ],
)
def test_a_clause_is_cited_behind_a_word_for_it(
    text: str, clauses: list[str], catalogue: Catalogue
) -> None:
    assert clauses == [clause for clause, _ in cited(text, catalogue)]


@pytest.mark.parametrize(
    "text",
    [
        "8.2.2",
        "8-2-1-SOP-penyimpanan-obat",
        "Pasal 4.2 Peraturan Daerah",
        "ISO 13485:2016 clause 4.2.4",
        "ISO 9001:2008",
        "ISO 9001:2008 klausul 99.9",
        "klausul 99.9",
        "",
    ],
)
def test_nothing_else_is(text: str, catalogue: Catalogue) -> None:
    assert [] == list(cited(text, catalogue))


def test_the_number_is_told_as_it_stands(catalogue: Catalogue) -> None:
    assert [("8.5.2", "10.2")] == list(cited("ISO 9001:2015 clause 10.2", catalogue))
