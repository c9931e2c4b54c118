"""Where in the unit file a finding on a requirement is to be mended."""

from typing import Any

import pytest

from builders import FILE, LATER, START, audited, document, finding_on, places, practice, record
from spm_check.errors import Place
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.holdings import Flaw
from spm_check.model.unit import Practice, Reference

SECTIONS = {"documents": Place(FILE, 20, 1), "records": Place(FILE, 60, 1)}


@pytest.mark.parametrize(
    ("requirement", "section"),
    [
        ("4.2.3.p2", "documents"),
        ("5.3.a", "documents"),
        ("4.1.a", "documents"),
        ("5.6.1.p3", "records"),
    ],
)
def test_what_is_not_declared_belongs_in_its_section(
    catalogue: Catalogue, requirement: str, section: str
) -> None:
    report = audited(catalogue, sections=SECTIONS)

    assert SECTIONS[section] == finding_on(report, requirement).place


def test_without_the_section_the_file_itself_is_the_place(catalogue: Catalogue) -> None:
    assert START == finding_on(audited(catalogue), "5.6.1.p3").place


@pytest.mark.parametrize(
    ("key", "changes"),
    [
        ("status", {"status": "draft"}),
        ("status", {"status": "obsolete"}),
        ("effective", {"effective": LATER}),
        ("confirmed", {"confirmed": False}),
        ("approved_on", {"review_every": Interval(1, "month")}),
        ("kind", {"kind": "form"}),
    ],
)
def test_an_item_is_mended_at_the_key_that_is_wrong(
    catalogue: Catalogue, key: str, changes: dict[str, Any]
) -> None:
    keys = ("confirmed", "kind", "status", "effective", "approved_on", "review_every")
    at = places(20, *keys)
    report = audited(catalogue, document("4.2.3.p2", places=at, **changes))

    assert at.of(key) == finding_on(report, "4.2.3.p2").place


@pytest.mark.parametrize("key", ["file", "files"])
def test_what_is_not_held_is_mended_at_its_path(catalogue: Catalogue, key: str) -> None:
    at = places(20, "clauses", key)
    missing = [Flaw("PM-01.pdf", "missing")]
    report = audited(catalogue, document("4.2.3.p2", places=at), flaws=missing)

    assert at.of(key) == finding_on(report, "4.2.3.p2").place


def test_a_record_that_is_too_old_is_mended_at_its_date(catalogue: Catalogue) -> None:
    at = places(60, "every", "none_until", "last")
    report = audited(catalogue, record("5.6.1.p3", places=at, last=None))

    assert at.of("last") == finding_on(report, "5.6.1.p3").place


def test_a_practice_is_mended_where_it_is_noted(catalogue: Catalogue) -> None:
    elsewhere = practice("8.2.1", note="a", line=70)
    report = audited(catalogue, elsewhere, practice("4.1", note="b", line=80))

    assert Place(FILE, 80, 3) == finding_on(report, "4.1.a").place


def test_a_practice_for_another_catalogue_is_not_the_place(catalogue: Catalogue) -> None:
    foreign = Practice("a", (Reference("iso-9001-2015", "4.1"),), Place(FILE, 70, 3))
    report = audited(catalogue, foreign, practice("4.1", line=80))

    assert Place(FILE, 80, 3) == finding_on(report, "4.1.a").place


def test_only_the_practice_is_the_place_and_not_what_is_worse(catalogue: Catalogue) -> None:
    wrong = document("4.1.a", status="obsolete", places=places(20, "status"))
    report = audited(catalogue, wrong, practice("4.1", line=80))

    assert Place(FILE, 80, 3) == finding_on(report, "4.1.a").place
