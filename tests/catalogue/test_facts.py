"""What ISO 9001:2008 asks, counted and listed: facts of the standard, written down here again.

Numbers `p1`, `p2` … are ours, in reading order; letters are the standard's.
"""

from collections import Counter

import pytest

from spm_check.model.clause import Catalogue, chapter_of, is_within

PROCEDURES = {
    "P1": ["4.2.3.p2"],
    "P2": ["4.2.4.p2"],
    "P3": ["8.2.2.p4"],
    "P4": ["8.3.p2"],
    "P5": ["8.5.2.p3"],
    "P6": ["8.5.3.p3"],
}

RECORDS = {
    "R01": ["5.6.1.p3"],
    "R02": ["6.2.2.e"],
    "R03": ["7.1.d"],
    "R04": ["7.2.2.p2"],
    "R05": ["7.3.2.p1"],
    "R06": ["7.3.4.p3"],
    "R07": ["7.3.5.p2"],
    "R08": ["7.3.6.p3"],
    "R09": ["7.3.7.p1", "7.3.7.p4"],
    "R10": ["7.4.1.p5"],
    "R11": ["7.5.2.d"],
    "R12": ["7.5.3.p3"],
    "R13": ["7.5.4.p3"],
    "R14": ["7.6.a.r"],
    "R15": ["7.6.p3"],
    "R16": ["7.6.p5"],
    "R17": ["8.2.2.p5"],
    "R18": ["8.2.4.p2", "8.2.4.p3"],
    "R19": ["8.3.p4"],
    "R20": ["8.5.2.e"],
    "R21": ["8.5.3.d"],
}

DOCUMENTS = {
    "D1": ["4.2.1.a", "5.3.a", "5.3.b", "5.3.c"],
    "D2": ["4.2.1.a", "5.4.1.p1", "5.4.1.p2"],
    "D3": ["4.2.1.b", "4.2.2.p1", "4.2.2.a", "4.2.2.b", "4.2.2.c"],
    "D4": ["4.2.1.d"],
}

CONDITIONS = {
    "outsourcing": ["4.1.p3", "4.1.p4"],
    "traceability": ["7.5.3.p3"],
    "supplier-premises": ["7.4.3.p2"],
    "measuring-software": ["7.6.p6"],
    "no-measurement-standard": ["7.6.a.r"],
}

CONTENTS = {
    "P1": [f"4.2.3.{letter}" for letter in "abcdefg"],
    "P5": [f"8.5.2.{letter}" for letter in "abcdef"],
    "P6": [f"8.5.3.{letter}" for letter in "abcde"],
}

CLAUSES = (
    "4 4.1 4.2 4.2.1 4.2.2 4.2.3 4.2.4 "
    "5 5.1 5.2 5.3 5.4 5.4.1 5.4.2 5.5 5.5.1 5.5.2 5.5.3 5.6 5.6.1 5.6.2 5.6.3 "
    "6 6.1 6.2 6.2.1 6.2.2 6.3 6.4 "
    "7 7.1 7.2 7.2.1 7.2.2 7.2.3 7.3 7.3.1 7.3.2 7.3.3 7.3.4 7.3.5 7.3.6 7.3.7 "
    "7.4 7.4.1 7.4.2 7.4.3 7.5 7.5.1 7.5.2 7.5.3 7.5.4 7.5.5 7.6 "
    "8 8.1 8.2 8.2.1 8.2.2 8.2.3 8.2.4 8.3 8.4 8.5 8.5.1 8.5.2 8.5.3"
)

LETTERS = {
    "4.1": "f", "4.2.1": "d", "4.2.2": "c", "4.2.3": "g", "5.1": "e", "5.3": "e", "5.4.2": "b",
    "5.5.2": "c", "5.6.2": "g", "5.6.3": "c", "6.1": "b", "6.2.2": "e", "6.3": "c", "7.1": "d",
    "7.2.1": "d", "7.2.2": "c", "7.2.3": "c", "7.3.1": "c", "7.3.2": "d", "7.3.3": "d",
    "7.3.4": "b", "7.4.2": "c", "7.5.1": "f", "7.5.2": "e", "7.6": "e", "8.1": "c", "8.2.2": "b",
    "8.3": "d", "8.4": "d", "8.5.2": "f", "8.5.3": "e",
}  # fmt: skip
"""The last letter of every lettered list."""


def test_there_are_67_clauses_in_the_order_of_the_standard(catalogue: Catalogue) -> None:
    assert 67 == len(catalogue.clauses)
    assert CLAUSES == " ".join(clause.number for clause in catalogue.clauses)


def test_there_are_231_requirements(catalogue: Catalogue) -> None:
    assert 231 == len(catalogue.requirements) == len(catalogue.requirement_by_id)


def test_requirements_by_kind(catalogue: Catalogue) -> None:
    kinds = Counter(requirement.kind for requirement in catalogue.requirements)

    assert {"practice": 189, "document": 13, "procedure": 6, "record": 23} == kinds


def test_requirements_by_chapter(catalogue: Catalogue) -> None:
    chapters = Counter(chapter_of(requirement.clause) for requirement in catalogue.requirements)

    assert {"4": 30, "5": 34, "6": 13, "7": 100, "8": 54} == chapters


def test_a_hundred_requirements_may_be_excluded_those_of_chapter_7(catalogue: Catalogue) -> None:
    permitted = catalogue.exclusions.permitted

    assert ("7",) == permitted
    assert 100 == sum(len(catalogue.under(number)) for number in permitted)
    assert ("7.1", "7.2", "7.5.1") == catalogue.exclusions.risky


def test_the_lettered_items_are_those_of_the_standard(catalogue: Catalogue) -> None:
    last: dict[str, str] = {}
    for requirement in catalogue.requirements:
        letter = requirement.id.removeprefix(requirement.clause + ".")
        if len(letter) == 1:
            assert chr(ord(last.get(requirement.clause, "`")) + 1) == letter
            last[requirement.clause] = letter

    assert LETTERS == last


def test_each_procedure_is_asked_for_by_this_requirement(catalogue: Catalogue) -> None:
    assert list(PROCEDURES) == [each.id for each in catalogue.procedures]
    assert PROCEDURES == asked(catalogue, "procedure")


def test_each_record_is_asked_for_by_these_requirements(catalogue: Catalogue) -> None:
    assert list(RECORDS) == [each.id for each in catalogue.records]
    assert RECORDS == asked(catalogue, "record")


def test_each_document_is_asked_for_by_these_requirements(catalogue: Catalogue) -> None:
    found = {
        each.id: [r.id for r in catalogue.requirements if each.id in r.documents]
        for each in catalogue.documents
    }

    assert DOCUMENTS == found


def test_the_kinds_of_document_that_serve(catalogue: Catalogue) -> None:
    kinds = {each.id: each.kind for each in catalogue.documents}

    assert {"D1": "policy", "D2": "objectives", "D3": "manual", "D4": None} == kinds


def test_event_driven_records_exist_only_when_something_happens(catalogue: Catalogue) -> None:
    driven = [r.record for r in catalogue.requirements if r.event_driven]

    assert ["R13", "R15", "R19", "R20", "R21"] == driven


def test_each_condition_decides_on_these_requirements(catalogue: Catalogue) -> None:
    assert list(CONDITIONS) == [each.key for each in catalogue.conditions]
    assert CONDITIONS == asked(catalogue, "condition")


def test_what_each_procedure_has_to_lay_down(catalogue: Catalogue) -> None:
    assert CONTENTS == asked(catalogue, "content_of")


def test_one_requirement_follows_from_all_procedures_and_records(catalogue: Catalogue) -> None:
    assert ["4.2.1.c"] == [r.id for r in catalogue.requirements if r.follows]


def test_findings_on_items_are_filed_under_these_clauses(catalogue: Catalogue) -> None:
    filing = catalogue.filing

    assert ("4.2.3", "4.2.4", "5.5.1") == (filing.documents, filing.records, filing.offices)


@pytest.mark.parametrize("kind", ["procedure", "record"])
def test_a_requirement_of_this_kind_names_what_it_asks_for(catalogue: Catalogue, kind: str) -> None:
    for requirement in catalogue.requirements:
        assert (requirement.kind == kind) == (getattr(requirement, kind) is not None)


def test_every_requirement_lies_in_its_clause(catalogue: Catalogue) -> None:
    for clause in catalogue.clauses:
        for requirement in clause.requirements:
            assert clause.number == requirement.clause
            assert is_within(requirement.id, clause.number)


def test_chapters_and_headings_over_headings_ask_nothing_themselves(catalogue: Catalogue) -> None:
    numbers = catalogue.clause_by_number
    for clause in catalogue.clauses:
        above = any(is_within(other, clause.number) for other in numbers if other != clause.number)
        assert above == (not clause.requirements)


def test_every_clause_has_its_counterpart_of_2015(catalogue: Catalogue) -> None:
    for clause in catalogue.clauses:
        assert all(number[0] in "456789" or number[:2] == "10" for number in clause.edition_2015)
        assert clause.edition_2015


def asked(catalogue: Catalogue, field: str) -> dict[str, list[str]]:
    """Return for each value of a field the requirements that have it, in order."""
    found: dict[str, list[str]] = {}
    for requirement in catalogue.requirements:
        value = getattr(requirement, field)
        if value is not None:
            found.setdefault(value, []).append(requirement.id)
    return found
