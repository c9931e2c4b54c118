"""A finding concerns the office that it names, or those behind the documents it is about."""

from builders import START, document, unit
from spm_check.model.finding import Facts, Finding
from spm_check.render.html.offices import behind, concerned

DOCUMENTS = behind(
    unit(
        document(id="A", prepared_by="wmm", approved_by="kepala"),
        document(id="kepala", prepared_by="tu", approved_by=None),
    )
)


def test_a_document_stands_for_who_prepared_and_who_approved_it() -> None:
    finding = Finding("revision-blank", "observation", START, item="A")
    assert ["wmm", "kepala"] == concerned([finding], DOCUMENTS)


def test_the_items_among_the_facts_count_too_and_each_office_once() -> None:
    finding = Finding("not-approved", "minor", START, item="A", facts=Facts(("A", "kepala")))
    assert ["wmm", "kepala", "tu"] == concerned([finding, finding], DOCUMENTS)


def test_a_vacant_office_is_meant_itself_and_no_document_of_its_name() -> None:
    facts = Facts(office="kepala", names=("Kepala",))
    finding = Finding("office-vacant", "observation", START, item="kepala", facts=facts)
    assert ["kepala"] == concerned([finding], DOCUMENTS)


def test_a_clause_that_is_excluded_is_no_document_of_its_name() -> None:
    finding = Finding("exclusion-risky", "observation", START, item="A")
    assert [] == concerned([finding], DOCUMENTS)
