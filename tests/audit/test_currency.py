"""Until when documents and records stand: approval, review, and the age of records."""

from datetime import date, timedelta
from typing import Any

import pytest

from builders import EARLIER, LATER, ON, audited, document, finding_on, judged, record, state_of
from spm_check.model.calendar import ONE_YEAR, Interval
from spm_check.model.clause import Catalogue
from spm_check.model.report import State

MONTH = Interval(1, "month")
DAY = timedelta(days=1)
UNDATED: dict[str, Any] = {"approved_on": None, "effective": None}


def state(catalogue: Catalogue, **changes: Any) -> State:
    """Return the state of a document with these fields."""
    return state_of(audited(catalogue, document("4.2.3", **changes)), "PM-01").state


def age(catalogue: Catalogue, **changes: Any) -> State:
    """Return the state of a record for a routine record requirement with these fields."""
    return state_of(audited(catalogue, record("5.6.1.p3", **changes)), "RM-01").state


def test_a_document_without_a_status_is_not_approved(catalogue: Catalogue) -> None:
    assert "not-approved" == state(catalogue, status=None)


def test_an_external_document_is_approved_by_its_issuer(catalogue: Catalogue) -> None:
    assert "sound" == state(catalogue, kind="external", status=None)
    assert "not-approved" == state(catalogue, kind="external", status="draft")


def test_an_approval_to_come_is_no_approval(catalogue: Catalogue) -> None:
    assert "not-approved" == state(catalogue, approved_on=LATER)
    assert "not-approved" == state(catalogue, kind="external", status=None, approved_on=LATER)
    assert "sound" == state(catalogue, approved_on=ON)


def test_an_approval_without_a_date_stands(catalogue: Catalogue) -> None:
    assert "sound" == state(catalogue, approved_on=None)


def test_a_document_is_in_force_from_its_day(catalogue: Catalogue) -> None:
    assert "sound" == state(catalogue, effective=ON)
    assert "not-yet-effective" == state(catalogue, effective=LATER)
    assert "sound" == state(catalogue, effective=None)


def test_a_review_is_due_counted_from_the_latest_day(catalogue: Catalogue) -> None:
    assert "review-overdue" == state(catalogue, review_every=MONTH)
    for key in ("approved_on", "effective", "reviewed_on"):
        assert "sound" == state(catalogue, review_every=MONTH, **{key: date(2012, 6, 1)})


def test_a_review_is_overdue_from_the_day_after_it_is_due(catalogue: Catalogue) -> None:
    assert "sound" == state(catalogue, review_every=MONTH, reviewed_on=date(2012, 6, 1))
    assert "review-overdue" == state(catalogue, review_every=MONTH, reviewed_on=date(2012, 5, 31))


def test_a_review_to_come_is_no_review(catalogue: Catalogue) -> None:
    assert "review-overdue" == state(catalogue, review_every=MONTH, reviewed_on=LATER)


def test_a_review_with_no_day_to_count_from_is_overdue(catalogue: Catalogue) -> None:
    assert "review-overdue" == state(catalogue, **UNDATED)


def test_without_an_interval_no_review_is_overdue(catalogue: Catalogue) -> None:
    assert "sound" == state(catalogue, review_every=None, **UNDATED)


def test_a_record_is_stale_from_the_day_after_the_next_is_due(catalogue: Catalogue) -> None:
    assert "sound" == age(catalogue, last=date(2012, 6, 1), every=MONTH)
    assert "record-stale" == age(catalogue, last=date(2012, 5, 31), every=MONTH)


@pytest.mark.parametrize("last", [None, LATER])
def test_a_record_with_no_day_to_count_from_is_stale(
    catalogue: Catalogue, last: date | None
) -> None:
    assert "record-stale" == age(catalogue, last=last)


def test_a_record_without_an_interval_stands(catalogue: Catalogue) -> None:
    assert "sound" == age(catalogue, every=None, last=date(1999, 1, 1))
    assert "sound" == age(catalogue, every=None, last=None)


def test_a_record_to_come_proves_nothing(catalogue: Catalogue) -> None:
    assert "record-stale" == age(catalogue, every=None, last=LATER)


def test_the_finding_says_when_the_next_was_due(catalogue: Catalogue) -> None:
    stale = record("5.6.1.p3", last=EARLIER, every=MONTH)
    overdue = document("4.2.3.p2", review_every=MONTH)
    report = audited(catalogue, stale, overdue)

    assert date(2012, 2, 2) == finding_on(report, "5.6.1.p3").facts.day
    assert date(2012, 2, 2) == finding_on(report, "4.2.3.p2").facts.day


def test_of_several_the_one_that_stood_longest_tells_the_day(catalogue: Catalogue) -> None:
    stale = [
        record("5.6.1.p3", id="RM-01", last=date(2012, 1, 5), every=MONTH),
        record("5.6.1.p3", id="RM-02", last=date(2012, 3, 5), every=MONTH),
        record("5.6.1.p3", id="RM-03", last=None, every=MONTH),
    ]
    facts = finding_on(audited(catalogue, *stale), "5.6.1.p3").facts

    assert (("RM-01", "RM-02", "RM-03"), date(2012, 4, 5)) == (facts.items, facts.day)


def test_of_several_the_one_soonest_in_force_tells_the_day(catalogue: Catalogue) -> None:
    coming = [document("4.2.3.p2", id=f"PM-{n}", effective=LATER + n * DAY) for n in (2, 0, 1)]

    assert LATER == finding_on(audited(catalogue, *coming), "4.2.3.p2").facts.day


def test_a_finding_that_turns_on_no_day_says_none(catalogue: Catalogue) -> None:
    report = audited(catalogue, document("4.2.3.p2", status="draft"))

    assert finding_on(report, "4.2.3.p2").facts.day is None


def test_the_gravest_fault_is_the_state_and_all_are_listed(catalogue: Catalogue) -> None:
    wrong = document("4.2.3", status="obsolete", effective=LATER, review_every=MONTH)
    state = state_of(audited(catalogue, wrong), "PM-01")

    assert "obsolete" == state.state
    assert ("obsolete", "not-yet-effective", "review-overdue") == state.faults


def test_of_faults_that_weigh_the_same_the_first_to_mend_is_the_state(
    catalogue: Catalogue,
) -> None:
    draft = document("4.2.3.p2", status="draft", effective=LATER, review_every=ONE_YEAR)

    assert "not-approved" == judged(audited(catalogue, draft), "4.2.3.p2").cause
