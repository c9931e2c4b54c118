"""`explain`: every name that a report can show has its explanation, however it is typed."""

from collections.abc import Callable, Iterable

import pytest

from running import Ran
from spm_check.model.clause import Catalogue
from spm_check.model.finding import RULES
from spm_check.model.text import LANGUAGES


def all_explained(here: Callable[..., Ran], names: Iterable[str], language: str) -> None:
    """Prove that each name is explained under a title that begins with it."""
    for name in names:
        ran = here("explain", name, "--lang", language)
        assert (0, "") == (ran.code, ran.err), name
        assert ran.out.startswith((f"{name} ", f"{name}: ")), name
        assert 3 < len(ran.out.splitlines()), name
        assert 80 >= max(map(len, ran.out.splitlines())), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_clause_is_explained(
    here: Callable[..., Ran], catalogue: Catalogue, language: str
) -> None:
    all_explained(here, catalogue.clause_by_number, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_requirement_is_explained(
    here: Callable[..., Ran], catalogue: Catalogue, language: str
) -> None:
    all_explained(here, catalogue.requirement_by_id, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_obligation_is_explained(
    here: Callable[..., Ran], catalogue: Catalogue, language: str
) -> None:
    obligations = (*catalogue.procedures, *catalogue.records, *catalogue.documents)
    assert 6 + 21 + 4 == len(obligations)
    all_explained(here, [obligation.id for obligation in obligations], language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_finding_is_explained(here: Callable[..., Ran], language: str) -> None:
    all_explained(here, RULES, language)


@pytest.mark.parametrize(
    ("name", "spoken"),
    [
        ("4.2.3", ("klausul 4.2.3",)),
        ("4.2.3", ("klausul", "4.2.3")),
        ("4.2.3", ("Klausul  4.2.3 ",)),
        ("4.2.3", ("clause", "4.2.3")),
        ("4.2.3", (" 4.2.3",)),
        ("4", ("pasal", "4")),
        ("4", ("Chapter", "4")),
        ("4.2.3.c", ("4.2.3.C",)),
        ("4.2.3.c", ("klausul", "4.2.3.c")),
        ("P1", ("p1",)),
        ("review-overdue", ("Review-Overdue",)),
    ],
)
def test_a_name_may_be_typed_as_people_say_it(
    here: Callable[..., Ran], name: str, spoken: tuple[str, ...]
) -> None:
    assert here("explain", name) == here("explain", *spoken)


@pytest.mark.parametrize(
    ("meant", "typed"),
    [
        ("4.2.3", "4.2.33"),
        ("review-overdue", "reveiw-overdue"),
        ("review-overdue", "REVIEW_OVERDUE"),
        ("not-declared", "not declared"),
    ],
)
def test_a_name_that_is_nearly_right_brings_the_right_one(
    here: Callable[..., Ran], meant: str, typed: str
) -> None:
    ran = here("explain", typed, "--lang", "en")
    assert (2, "") == (ran.code, ran.out)
    assert f'called "{typed}"; did you mean {meant}?\n' in ran.err
    assert f"mungkin maksudnya {meant}?" in here("explain", typed, "--lang", "id").err


@pytest.mark.parametrize("typed", ["", " ", "klausul", "xyzzy", "9", "Standar Pelayanan Minimal"])
def test_another_name_is_refused_without_a_guess(here: Callable[..., Ran], typed: str) -> None:
    ran = here("explain", typed, "--lang", "en")
    assert (2, "") == (ran.code, ran.out)
    assert "did you mean" not in ran.err
    assert "See: spm-check explain --help\n" in ran.err


def test_several_names_are_one_too_many(here: Callable[..., Ran]) -> None:
    assert 2 == here("explain", "4.2.3", "4.2.4").code


def test_what_a_finding_names_can_be_asked_for(here: Callable[..., Ran]) -> None:
    assert "why it matters" in here("explain", "review-overdue", "--lang", "en").out.lower()
    assert "4.2.3.p2" in here("explain", "P1", "--lang", "en").out
