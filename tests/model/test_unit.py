"""A unit, and the places of what it declares."""

from builders import FILE, document, places, record, unit
from spm_check.errors import Place


def test_documents_come_before_records() -> None:
    declared = unit(record(id="RM-01"), document(id="PM-02"), document(id="PM-01"))

    assert ["PM-02", "PM-01", "RM-01"] == [item.id for item in declared.items]


def test_a_place_is_that_of_the_first_key_that_is_there() -> None:
    at = places(10, "id", "status", "last")

    assert Place(FILE, 12, 5) == at.of("approved_on", "status", "last")


def test_a_place_is_that_of_the_entry_where_no_key_is_there() -> None:
    assert Place(FILE, 10, 3) == places(10, "id").of("status")
    assert Place(FILE, 10, 3) == places(10, "id").of()


def test_a_section_that_is_missing_begins_where_the_file_begins() -> None:
    declared = unit(sections={"documents": Place(FILE, 20, 1)})

    assert Place(FILE, 20, 1) == declared.section("documents")
    assert Place(FILE, 1, 1) == declared.section("records")


def test_an_entry_is_the_same_wherever_it_stands() -> None:
    assert document(places=places(1)) == document(places=places(99))
