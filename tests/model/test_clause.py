"""The catalogue as a tree of clauses."""

import pytest

from spm_check.model.clause import Catalogue, chapter_of, is_within


def test_a_requirement_stands_for_itself_alone(catalogue: Catalogue) -> None:
    assert ["4.2.3.c"] == [r.id for r in catalogue.under("4.2.3.c")]


def test_a_requirement_does_not_stand_for_one_whose_id_is_longer(catalogue: Catalogue) -> None:
    assert "7.6.a.r" in catalogue.requirement_by_id
    assert ["7.6.a"] == [r.id for r in catalogue.under("7.6.a")]


def test_a_clause_stands_for_its_requirements_in_order(catalogue: Catalogue) -> None:
    own = catalogue.clause_by_number["4.2.3"].requirements

    assert own == catalogue.under("4.2.3")


def test_a_clause_stands_for_the_clauses_below_it(catalogue: Catalogue) -> None:
    assert {"7.3.1", "7.3.4", "7.3.7"} < {r.clause for r in catalogue.under("7.3")}
    assert all(is_within(r.clause, "7.3") for r in catalogue.under("7.3"))


def test_a_chapter_stands_for_all_its_requirements(catalogue: Catalogue) -> None:
    chapters = [r for chapter in catalogue.chapters for r in catalogue.under(chapter.number)]

    assert list(catalogue.requirements) == chapters


def test_what_is_unknown_stands_for_nothing(catalogue: Catalogue) -> None:
    assert () == catalogue.under("9.1")


def test_chapters_are_the_clauses_without_a_point(catalogue: Catalogue) -> None:
    assert ["4", "5", "6", "7", "8"] == [chapter.number for chapter in catalogue.chapters]


def test_the_clause_of_a_requirement_holds_it(catalogue: Catalogue) -> None:
    assert "4.2.3" == catalogue.clause_holding("4.2.3.c")
    assert "7.6" == catalogue.clause_holding("7.6.a.r")


def test_a_clause_holds_itself(catalogue: Catalogue) -> None:
    assert "4.2.3" == catalogue.clause_holding("4.2.3")


def test_requirements_and_evidence_names_are_found_by_their_names(catalogue: Catalogue) -> None:
    assert list(catalogue.requirements) == list(catalogue.requirement_by_id.values())
    assert list(catalogue.evidence) == list(catalogue.evidence_by_key.values())


@pytest.mark.parametrize("number", ["7.5", "7.5.2", "7.5.2.d"])
def test_a_clause_holds_itself_and_what_is_below(number: str) -> None:
    assert is_within(number, "7.5")


@pytest.mark.parametrize("number", ["7", "7.50", "7.4", "17.5"])
def test_a_clause_holds_neither_what_is_above_nor_a_longer_number(number: str) -> None:
    assert not is_within(number, "7.5")


def test_the_chapter_of_a_number_is_its_first_part() -> None:
    assert "7" == chapter_of("7.5.2.d")
    assert "7" == chapter_of("7")
