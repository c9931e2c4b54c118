"""A proposal becomes an entry that counts for nothing before somebody confirms it."""

from dataclasses import replace
from datetime import date

import pytest

from builders import office
from spm_check.discovery.entries import can_be_declared, entries_of, entry_of, free_id, office_of
from spm_check.model.proposal import Proposal, Reason, Suggestion

OFFICES = (
    office("kepala", title="Kepala Puskesmas", holder="dr. Contoh Satu"),
    office("wmm", title="Wakil Manajemen Mutu", holder=None),
)
PROPOSAL = Proposal(
    path="sop/kendali dokumen.docx",
    text="ok",
    title="Pengendalian Dokumen",
    kind="procedure",
    number="SOP/001/12",
    revision="00",
    effective=date(2012, 1, 2),
    prepared_by="Wakil Manajemen Mutu",
    approved_by="KEPALA PUSKESMAS CONTOH",
    confidence="high",
    suggestions=(Suggestion("4.2.3", (Reason("title", "pengendalian dokumen"),)),),
)


def test_an_entry_says_what_the_file_tells_and_that_nobody_confirmed_it() -> None:
    (entry,) = entries_of([PROPOSAL], (), OFFICES)

    assert "documents" == entry.section
    assert {
        "id": "SOP-01",
        "title": "Pengendalian Dokumen",
        "kind": "procedure",
        "clauses": ("4.2.3",),
        "file": "sop/kendali dokumen.docx",
        "number": "SOP/001/12",
        "revision": "00",
        "prepared_by": "wmm",
        "approved_by": "kepala",
        "effective": "2012-01-02",
        "confirmed": "no",
    } == entry.fields
    assert "id" == next(iter(entry.fields))


def test_what_a_person_has_accepted_is_confirmed() -> None:
    assert "confirmed" not in entry_of(PROPOSAL, "A", OFFICES, confirmed=True).fields


def test_a_record_has_no_fields_of_documents() -> None:
    (entry,) = entries_of([replace(PROPOSAL, kind="record")], (), OFFICES)

    assert "records" == entry.section
    assert ["id", "title", "clauses", "file", "confirmed"] == list(entry.fields)


def test_silence_is_not_declared() -> None:
    silent = replace(PROPOSAL, suggestions=(), confidence="none")

    assert [] == list(entries_of([silent, replace(PROPOSAL, kind=None)], (), OFFICES))


def test_a_file_without_a_title_goes_by_its_name() -> None:
    (entry,) = entries_of([replace(PROPOSAL, title=None)], (), OFFICES)

    assert "kendali dokumen" == entry.fields["title"]


def test_ids_are_new_whatever_their_case() -> None:
    ids = [e.fields["id"] for e in entries_of([PROPOSAL] * 3, ("sop-02", "SOP-1"), OFFICES)]

    assert ["SOP-01", "SOP-03", "SOP-04"] == ids
    assert "SOP-100" == free_id("SOP", [f"SOP-{n:02}" for n in range(100)])


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("Kepala Puskesmas", "kepala"),
        ("dr. Contoh  Satu, NIP 1234", "kepala"),
        ("WAKIL MANAJEMEN MUTU", "wmm"),
        ("Kepala Puskesmasku", None),
        ("Lurah", None),
        ("", None),
        (None, None),
    ],
)
def test_an_office_is_named_only_where_it_is_plainly_meant(
    said: str | None, key: str | None
) -> None:
    assert key == office_of(said, OFFICES)


@pytest.mark.parametrize("path", ["a\\b.docx", "a\udc80.docx", "a\nb.docx", "a\x1b.docx"])
def test_what_a_unit_file_cannot_name_is_not_declared(path: str) -> None:
    assert not can_be_declared(path)
    assert [] == list(entries_of([replace(PROPOSAL, path=path)], (), OFFICES))
