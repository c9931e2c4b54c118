"""Laws of proposals that hold whatever a file says."""

from hypothesis import given
from hypothesis import strategies as st

from spm_check.discovery.proposing import propose
from spm_check.model.clause import Catalogue
from spm_check.model.extract import Extract
from spm_check.model.phrases import Phrases
from spm_check.model.proposal import MOST_CLAUSES
from spm_check.reading.catalogue.phrases import read_phrases, unknown_clauses
from spm_check.reading.catalogue.shelf import Shelf, own_clauses

CATALOGUE = "iso-9001-2008"
SHELF = Shelf(own_clauses())
PHRASES = read_phrases(f"{own_clauses()}/{CATALOGUE}")

TEXT = st.text(max_size=60) | st.sampled_from(
    (
        *("audit internal", "No. Dokumen : 1", "Revisi", "ISO 9001 pasal 8.2.2", "kalibrasi alat"),
        *(":", "Revisi : 00", "Tgl. Berlaku : 1/4/2012", "SKRIPSI", "Disahkan oleh", "TENTANG"),
    )
)
LINES = st.lists(TEXT, max_size=6).map(tuple)
EXTRACTS = st.builds(
    Extract,
    state=st.sampled_from(["ok", "ocr", "scan-unread", "unreadable", "none"]),
    shape=st.sampled_from(["text", "sheet", "slides", "picture", "other"]),
    title=TEXT,
    headings=LINES,
    headers=LINES,
    rows=st.lists(LINES, max_size=4).map(tuple),
    lines=LINES,
    sheets=LINES,
)


@given(st.text(min_size=1, max_size=40), EXTRACTS)
def test_whatever_a_file_says_the_proposal_is_sound(path: str, extract: Extract) -> None:
    catalogue = SHELF[CATALOGUE]
    proposal = propose(path, extract, PHRASES, catalogue)
    named = [each.clause for each in proposal.suggestions]

    assert MOST_CLAUSES >= len(named)
    assert len(set(named)) == len(named)
    assert set(named) <= set(catalogue.clause_by_number)
    assert ("none" == proposal.confidence) == (not named)
    assert all(each.reasons for each in proposal.suggestions)
    assert (path, extract.state, extract.why) == (proposal.path, proposal.text, proposal.why)
    assert proposal == propose(path, extract, PHRASES, catalogue)


@given(EXTRACTS)
def test_revision_and_days_never_come_from_a_picture(extract: Extract) -> None:
    proposal = propose("a.pdf", extract, PHRASES, SHELF[CATALOGUE])

    assert extract.state != "ocr" or (None, None) == (proposal.revision, proposal.effective)


def test_every_phrase_leads_to_a_clause_of_the_catalogue(
    phrases: Phrases, catalogue: Catalogue
) -> None:
    assert () == unknown_clauses(phrases, catalogue.clause_by_number)
    assert all(phrases.clauses.values())
    assert phrases.service in catalogue.clause_by_number


def test_weak_phrases_are_phrases(phrases: Phrases) -> None:
    every = {phrase for known in phrases.clauses.values() for phrase in known}

    assert set() == set(phrases.weak) - every


def test_no_phrase_is_a_clause_and_nothing_at_once(phrases: Phrases) -> None:
    every = {phrase for known in phrases.clauses.values() for phrase in known}

    assert set() == set(phrases.nothing) & every
