"""What a calendar calls overdue is what an audit of that day finds overdue, and nothing else."""

from dataclasses import replace

from hypothesis import given

from spm_check.continuity.due import due
from spm_check.model.calendar import Interval
from spm_check.model.due import DueKind
from spm_check.model.unit import is_live
from strategies import CATALOGUE, INTERVALS, Visit, visits

OF_RECORDS: tuple[DueKind, ...] = ("record", "nil-return", "internal-audit", "management-review")


@given(visits(), INTERVALS)
def test_what_is_overdue_is_overdue_in_the_audit(visit: Visit, within: Interval) -> None:
    dues = due(visit.unit, CATALOGUE, None, visit.on, within)
    reviews = {each.key for each in dues if each.overdue and each.kind == "review"}
    records = {each.key for each in dues if each.overdue and each.kind in OF_RECORDS}
    live = [each for each in visit.report().items if is_live(each.item)]

    assert {each.item.id for each in live if "review-overdue" in each.faults} == reviews
    assert {each.item.id for each in live if "record-stale" in each.faults} == records


@given(visits(), INTERVALS)
def test_a_longer_look_ahead_only_adds(visit: Visit, within: Interval) -> None:
    shorter, longer = (
        due(visit.unit, CATALOGUE, None, visit.on, each)
        for each in (within, replace(within, count=within.count + 1))
    )
    assert list(shorter) == [each for each in longer if each in shorter]


@given(visits(), INTERVALS)
def test_every_day_is_overdue_or_within(visit: Visit, within: Interval) -> None:
    last = within.after(visit.on)
    for each in due(visit.unit, CATALOGUE, None, visit.on, within):
        assert each.overdue == (each.on is None or each.on < visit.on)
        assert each.on is None or each.on <= last
