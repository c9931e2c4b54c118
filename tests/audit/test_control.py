"""Findings on how documents and records are controlled, each once for an item."""

from datetime import date
from typing import Any

import pytest

from builders import EARLIER, LATER, PAPER, audited, document, findings, record
from spm_check.model.clause import Catalogue
from spm_check.model.finding import FindingCode
from spm_check.model.holdings import Flaw
from spm_check.model.unit import Document, Holding, Record, Settings

ON_DOCUMENTS: list[tuple[FindingCode, dict[str, Any]]] = [
    ("number-blank", {"number": None}),
    ("number-blank", {"number": "  "}),
    ("revision-blank", {"revision": None}),
    ("approver-blank", {"approved_by": None}),
    ("approval-date-blank", {"approved_on": None}),
    ("self-approved", {"prepared_by": "kepala"}),
    ("date-in-future", {"reviewed_on": LATER}),
    ("date-in-future", {"approved_on": LATER}),
    ("interval-undeclared", {"review_every": None}),
]
ON_RECORDS: list[tuple[FindingCode, dict[str, Any]]] = [
    ("interval-undeclared", {"every": None}),
    ("retention-undeclared", {"keep": None}),
    ("date-in-future", {"last": LATER}),
    ("date-in-future", {"none_until": LATER}),
]
FILED = {Document: "4.2.3", Record: "4.2.4"}


def codes(catalogue: Catalogue, *items: Document | Record) -> list[FindingCode]:
    """Return the codes of the findings that are on items and filed under their control."""
    report = audited(catalogue, *items)
    control = {"not-approved", "record-stale", "review-overdue"}
    on_items = [f for f in report.findings if f.requirement is None and f.code not in control]
    return [f.code for f in on_items if f.item]


@pytest.mark.parametrize(("code", "changes"), ON_DOCUMENTS)
def test_a_document_with_a_gap_in_its_control(
    catalogue: Catalogue, code: FindingCode, changes: dict[str, Any]
) -> None:
    report = audited(catalogue, document("4.2.3", **changes))
    (one,) = findings(report, code)

    assert ("PM-01", "observation", "4.2.3") == (one.item, one.grade, one.clause)
    assert [code] == codes(catalogue, document("4.2.3", **changes))


@pytest.mark.parametrize(("code", "changes"), ON_RECORDS)
def test_a_record_with_a_gap_in_its_control(
    catalogue: Catalogue, code: FindingCode, changes: dict[str, Any]
) -> None:
    report = audited(catalogue, record("5.6.1", **changes))
    (one,) = findings(report, code)

    assert ("RM-01", "observation", "4.2.4") == (one.item, one.grade, one.clause)
    assert [code] == codes(catalogue, record("5.6.1", **changes))


def test_an_item_with_all_its_fields_has_no_finding(catalogue: Catalogue) -> None:
    assert [] == codes(catalogue, document("4.2.3"), record("5.6.1"))


def test_what_comes_from_outside_is_numbered_and_approved_by_others(catalogue: Catalogue) -> None:
    bare: dict[str, Any] = dict.fromkeys(
        ("number", "revision", "status", "prepared_by", "approved_by", "approved_on", "effective")
    )
    law = document("7.2.1", kind="external", review_every=None, **bare)

    assert [] == codes(catalogue, law)


def test_a_decree_is_replaced_and_neither_revised_nor_reviewed(catalogue: Catalogue) -> None:
    assert [] == codes(
        catalogue, document("5.5.1", kind="decree", revision=None, review_every=None)
    )
    assert ["number-blank"] == codes(catalogue, document("5.5.1", kind="decree", number=None))


def test_a_form_is_reviewed_with_its_procedure(catalogue: Catalogue) -> None:
    assert [] == codes(catalogue, document("7.5.1", kind="form", review_every=None))


def test_a_draft_has_no_approver_to_name(catalogue: Catalogue) -> None:
    draft = document("4.2.3", status="draft", approved_by=None, approved_on=None)

    assert [] == codes(catalogue, draft)


def test_what_nobody_prepared_nobody_approved_himself(catalogue: Catalogue) -> None:
    neither = document("4.2.3", prepared_by=None, approved_by=None, status="draft")

    assert "self-approved" not in codes(catalogue, neither)


@pytest.mark.parametrize("changes", [{"status": "obsolete"}, {"confirmed": False}])
def test_what_does_not_count_is_not_asked(catalogue: Catalogue, changes: dict[str, Any]) -> None:
    bare: dict[str, Any] = {"number": None, "revision": None, "review_every": None, **changes}

    assert [] == codes(catalogue, document("4.2.3", **bare))


def test_taking_effect_later_is_no_date_in_the_future(catalogue: Catalogue) -> None:
    assert [] == codes(catalogue, document("4.2.3", effective=LATER))


def test_all_dates_ahead_are_told_in_one_finding(catalogue: Catalogue) -> None:
    ahead = record("8.3", last=LATER, none_until=date(2013, 1, 1))
    (one,) = findings(audited(catalogue, ahead), "date-in-future")

    assert (LATER, ("last", "none_until")) == (one.facts.day, one.facts.names)


def test_a_number_used_twice_is_minor_on_each(catalogue: Catalogue) -> None:
    one, other = (
        document("4.2.3", id="A", number="PM/01"),
        document("8.3", id="B", number="pm / 01"),
    )
    twice = findings(audited(catalogue, one, other), "number-duplicate")

    assert [("A", ("B",), "minor"), ("B", ("A",), "minor")] == [
        (each.item, each.facts.items, each.grade) for each in twice
    ]


def test_blank_numbers_are_not_the_same_number(catalogue: Catalogue) -> None:
    blank = (document("4.2.3", id=id_, number=" ") for id_ in "AB")

    assert ["number-blank", "number-blank"] == codes(catalogue, *blank)


def test_an_obsolete_document_keeps_its_number(catalogue: Catalogue) -> None:
    old = document("4.2.3", id="A", number="PM/01", status="obsolete")

    assert [] == codes(catalogue, old, document("4.2.3", id="B", number="PM/01"))


@pytest.mark.parametrize(("count", "named", "more"), [(4, 3, False), (5, 3, True), (99, 3, True)])
def test_a_few_of_many_with_one_number_are_named(
    catalogue: Catalogue,
    count: int,
    named: int,
    more: bool,  # noqa: FBT001  a row of a table
) -> None:
    same = (document("4.2.3", id=f"PM-{n:02}", number="PM/01") for n in range(count))
    found = findings(audited(catalogue, *same), "number-duplicate")

    assert count == len(found)
    assert {(named, more)} == {(len(each.facts.items), each.facts.more) for each in found}
    assert not any(each.item in each.facts.items for each in found)


def test_a_file_used_twice_is_told_on_each(catalogue: Catalogue) -> None:
    shared = Holding(("sop.pdf", "lampiran.pdf"))
    one = document("4.2.3", id="A", holding=shared)
    other = record("5.6.1", id="B", holding=Holding(("sop.pdf",)))
    found = findings(audited(catalogue, one, other), "file-shared")

    assert [("A", "4.2.3"), ("B", "4.2.4")] == [(each.item, each.clause) for each in found]
    assert {("sop.pdf",)} == {each.facts.names for each in found}


def test_a_missing_file_is_shared_by_nobody(catalogue: Catalogue) -> None:
    shared = Holding(("sop.pdf",))
    two = (document("4.2.3", id=id_, holding=shared) for id_ in "AB")
    report = audited(catalogue, *two, flaws=[Flaw("sop.pdf", "missing")])

    assert [] == findings(report, "file-shared")


def test_a_place_on_paper_is_no_file(catalogue: Catalogue) -> None:
    two = (document("4.2.3", id=id_, holding=PAPER) for id_ in "AB")

    assert [] == findings(audited(catalogue, *two), "file-shared")


def test_the_settings_of_the_unit_hold(catalogue: Catalogue) -> None:
    settings = Settings(grades={"number-blank": "minor"})
    report = audited(catalogue, document("4.2.3", number=None), settings=settings)

    assert ["minor"] == [each.grade for each in findings(report, "number-blank")]


def test_a_control_finding_changes_no_verdict(catalogue: Catalogue) -> None:
    poor = document("4.2.3", number=None, revision=None, prepared_by="kepala", reviewed_on=EARLIER)

    assert (
        audited(catalogue, document("4.2.3")).summary.verdicts
        == audited(catalogue, poor).summary.verdicts
    )
