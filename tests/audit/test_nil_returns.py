"""Nil returns: that nothing happened up to a day, so that there was nothing to record."""

from datetime import date
from typing import Any

import pytest

from builders import LATER, ON, audited, findings, judged, record, state_of
from spm_check.model.calendar import Interval
from spm_check.model.clause import Catalogue
from spm_check.model.finding import Cause

EVENT = "8.3.p4"
ROUTINE = "5.6.1.p3"
PRACTICE = "8.3.p1"
"""Done only on events: its clause asks for no other record."""


def cause(catalogue: Catalogue, requirement: str, **changes: Any) -> Cause | None:
    """Return why a record with these fields, and no others, does not conform."""
    only = {"last": None, "every": None} | changes
    return judged(audited(catalogue, record(requirement, **only)), requirement).cause


def test_the_records_kept_on_events_are_these(catalogue: Catalogue) -> None:
    on_event = {r.record for r in catalogue.requirements if r.event_driven}

    assert {"R13", "R15", "R19", "R20", "R21"} == on_event


def test_a_nil_return_serves_for_every_event_driven_record(catalogue: Catalogue) -> None:
    for requirement in catalogue.requirements:
        if requirement.event_driven:
            assert cause(catalogue, requirement.id, none_until=ON) is None


def test_a_nil_return_holds_for_a_year(catalogue: Catalogue) -> None:
    assert cause(catalogue, EVENT, none_until=date(2011, 7, 1)) is None
    assert "record-stale" == cause(catalogue, EVENT, none_until=date(2011, 6, 30))


def test_a_nil_return_holds_for_the_interval_of_its_record(catalogue: Catalogue) -> None:
    month = Interval(1, "month")

    assert cause(catalogue, EVENT, every=month, none_until=date(2012, 6, 1)) is None
    assert "record-stale" == cause(catalogue, EVENT, every=month, none_until=date(2012, 5, 31))


def test_the_later_of_record_and_nil_return_counts(catalogue: Catalogue) -> None:
    month = Interval(1, "month")
    days = {"last": date(2012, 6, 1), "none_until": date(2012, 4, 1)}
    turned = {"none_until": date(2012, 6, 1), "last": date(2012, 4, 1)}

    assert cause(catalogue, EVENT, every=month, **days) is None
    assert cause(catalogue, EVENT, every=month, **turned) is None


def test_a_nil_return_to_come_proves_nothing(catalogue: Catalogue) -> None:
    assert "record-stale" == cause(catalogue, EVENT, none_until=LATER)


def test_a_nil_return_serves_for_what_is_done_only_on_events(catalogue: Catalogue) -> None:
    assert cause(catalogue, PRACTICE, none_until=ON) is None


@pytest.mark.parametrize("requirement", ["4.1.a", "7.6.a", "8.2.2.p1"])
def test_a_nil_return_serves_for_nothing_else_that_is_done(
    catalogue: Catalogue, requirement: str
) -> None:
    assert "practice" == catalogue.requirement_by_id[requirement].kind
    assert "record-stale" == cause(catalogue, requirement, none_until=ON)


def test_a_nil_return_serves_for_no_routine_record(catalogue: Catalogue) -> None:
    assert "record-stale" == cause(catalogue, ROUTINE, none_until=ON)


def test_a_nil_return_takes_nothing_from_a_record_that_stands(catalogue: Catalogue) -> None:
    old = {"last": date(2010, 1, 1), "none_until": date(2011, 1, 1)}

    for requirement in (EVENT, PRACTICE, ROUTINE):
        assert cause(catalogue, requirement, last=date(2010, 1, 1)) is None
        assert cause(catalogue, requirement, **old) is None


def test_a_nil_return_is_stale_in_the_list_where_something_has_to_be_recorded(
    catalogue: Catalogue,
) -> None:
    nil = {"last": None, "every": None, "none_until": ON}
    report = audited(
        catalogue,
        record(EVENT, id="A", **nil),
        record(PRACTICE, id="B", **nil),
        record(ROUTINE, id="C", **nil),
        record(ROUTINE, EVENT, id="D", **nil),
    )

    assert ["sound", "sound", "record-stale", "record-stale"] == [
        state_of(report, id_).state for id_ in "ABCD"
    ]


def test_what_is_kept_on_events_alone_needs_no_interval(catalogue: Catalogue) -> None:
    report = audited(
        catalogue,
        record(EVENT, id="A", every=None),
        record(EVENT, ROUTINE, id="B", every=None),
        record(PRACTICE, id="C", every=None),
        record("4.1.a", id="D", every=None),
    )

    assert ["B", "D"] == [each.item for each in findings(report, "interval-undeclared")]
