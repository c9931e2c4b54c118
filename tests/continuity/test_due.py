"""What falls due, by when, who answers for it, and in which order it is told."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from builders import EARLIER, ON, START, document, record, unit
from spm_check.continuity.due import due
from spm_check.model.calendar import ONE_YEAR, Interval
from spm_check.model.clause import Catalogue
from spm_check.model.due import Due
from spm_check.model.plan import Action, Plan
from spm_check.model.process import Process
from spm_check.model.unit import LegalBasis, Unit

QUARTER = Interval(90, "day")
YESTERDAY, TOMORROW = ON - timedelta(1), ON + timedelta(1)


def falling(catalogue: Catalogue, of: Unit, *actions: Action, on: date = ON) -> list[Due]:
    """Return what falls due at a unit within a quarter, but for retention."""
    plan = Plan("plan.yaml", actions) if actions else None
    return [each for each in due(of, catalogue, plan, on, QUARTER) if each.kind != "retention"]


def law(until: date | None, **changes: Any) -> LegalBasis:
    """Return a legal basis with an end."""
    return replace(LegalBasis("Perwal", "12", "2012", None, until), **changes)


def action(**changes: Any) -> Action:
    """Return an action that is under way."""
    return replace(Action(("f" * 32,), START, owner="wmm", due=TOMORROW), **changes)


def test_a_review_is_due_an_interval_after_the_last(catalogue: Catalogue) -> None:
    late = document("8.3", reviewed_on=date(2012, 1, 31), review_every=Interval(6, "month"))
    (one,) = falling(catalogue, unit(late))

    assert ("review", date(2012, 7, 31), "4.2.3") == (one.kind, one.on, one.clause)


def test_the_latest_of_approval_effect_and_review_counts(catalogue: Catalogue) -> None:
    first, second, third = (date(2011, 8, n) for n in (1, 2, 3))
    dated = document("8.3", approved_on=first, effective=second, reviewed_on=third)
    (one,) = falling(catalogue, unit(dated))
    assert (date(2012, 8, 3), False) == (one.on, one.overdue)


def test_without_a_date_to_count_from_it_is_overdue(catalogue: Catalogue) -> None:
    undated = document("8.3", approved_on=None, effective=None)
    (one,) = falling(catalogue, unit(undated, record("8.4", every=None, last=TOMORROW)))[:1]
    assert ("review", None, True) == (one.kind, one.on, one.overdue)


@pytest.mark.parametrize(
    ("clause", "kind", "asked"),
    [
        ("7.6", "record", "7.6"),
        ("7.6.a.r", "record", "7.6"),
        ("8.2.2", "internal-audit", "8.2.2"),
        ("8.2.2.p6", "internal-audit", "8.2.2"),
        ("5.6.1", "management-review", "5.6"),
    ],
)
def test_a_record_is_due_again_and_may_be_an_occasion(
    catalogue: Catalogue, clause: str, kind: str, asked: str
) -> None:
    (one,) = falling(catalogue, unit(record(clause, last=ON, every=Interval(1, "month"))))
    assert (kind, date(2012, 8, 1), asked) == (one.kind, one.on, one.clause)


def test_a_record_without_clauses_is_due_all_the_same(catalogue: Catalogue) -> None:
    (one,) = falling(catalogue, unit(record(last=ON, every=Interval(1, "month"))))
    assert ("record", None) == (one.kind, one.clause)


def test_a_nil_return_is_to_be_stated_again(catalogue: Catalogue) -> None:
    nil = record("8.3", last=None, every=None, none_until=date(2011, 7, 15))
    (one,) = falling(catalogue, unit(nil))
    assert ("nil-return", date(2012, 7, 15)) == (one.kind, one.on)


def test_an_event_after_the_nil_return_is_a_record(catalogue: Catalogue) -> None:
    after = record("8.3", last=EARLIER, every=Interval(7, "month"), none_until=date(2011, 7, 15))
    (one,) = falling(catalogue, unit(after))
    assert ("record", date(2012, 8, 2)) == (one.kind, one.on)


def test_no_nil_return_stands_for_what_is_always_recorded(catalogue: Catalogue) -> None:
    nil = record("8.2.2", last=None, none_until=YESTERDAY)
    (one,) = falling(catalogue, unit(nil))
    assert ("internal-audit", None, True) == (one.kind, one.on, one.overdue)


def test_retention_ends_for_the_newest_record(catalogue: Catalogue) -> None:
    (of, old) = (record("8.4", last=EARLIER, keep=Interval(n, "month")) for n in (7, 5))
    (one,) = (each for each in due(unit(of), catalogue, None, ON, QUARTER) if each.on != of.last)
    assert ("retention", date(2012, 8, 2), "4.2.4") == (one.kind, one.on, one.clause)
    assert () == due(unit(old), catalogue, None, ON, QUARTER)


def test_the_end_of_a_legal_basis(catalogue: Catalogue) -> None:
    laws = (law(None), law(ON), law(YESTERDAY, number="4"))
    late, today = falling(catalogue, unit(legal_basis=laws))
    assert ("Perwal 4 2012", True) == (late.key, late.overdue)
    assert ("legal-basis", ON, False) == (today.kind, today.on, today.overdue)


def test_a_document_comes_into_force(catalogue: Catalogue) -> None:
    coming = document("8.3", effective=TOMORROW, review_every=None)
    (one,) = falling(catalogue, unit(coming))
    assert ("effective", TOMORROW) == (one.kind, one.on)
    assert [] == falling(catalogue, unit(replace(coming, effective=YESTERDAY)))


def test_what_a_plan_has_not_done_yet(catalogue: Catalogue) -> None:
    actions = (
        action(),
        action(findings=("e" * 32,), due=YESTERDAY, owner=None, status="doing"),
        action(due=TOMORROW, status="done"),
        action(due=None),
    )
    late, coming = falling(catalogue, unit(), *actions)
    assert ("action", "e" * 32, True, ()) == (late.kind, late.key, late.overdue, late.offices)
    assert (TOMORROW, False, ("wmm",)) == (coming.on, coming.overdue, coming.offices)


def test_what_is_obsolete_or_only_proposed_is_in_no_calendar(catalogue: Catalogue) -> None:
    old = date(2010, 1, 1)
    of = unit(
        document("8.3", id="A", status="obsolete", approved_on=old, effective=old),
        document("8.3", id="B", confirmed=False, approved_on=old, effective=old),
        record("8.3", id="C", confirmed=False, last=old),
    )
    assert [] == falling(catalogue, of)


def test_who_acts_first_is_named_first_and_process_owners_too(catalogue: Catalogue) -> None:
    of = unit(document("8.3"), record("8.4"))
    process = Process("P", "Proses", "core", START, owner="tu", records=("PM-01", "RM-01"))
    nobodys = Process("Q", "Proses", "core", START, records=("PM-01", "RM-01"))
    of = replace(of, processes=(nobodys, process, replace(process, id="R", owner="wmm")))
    dues = due(of, catalogue, None, ON, ONE_YEAR)
    assert {"review": ("wmm", "kepala", "tu"), "record": ("tu", "wmm")} == {
        each.kind: each.offices for each in dues
    }


def test_overdue_comes_first_then_by_day_and_kind_and_key(catalogue: Catalogue) -> None:
    of = unit(
        document("8.3", id="C", review_every=Interval(200, "day")),
        record("8.4", id="B", every=Interval(200, "day")),
        record("8.4", id="A", every=Interval(200, "day")),
        record("8.2.2", id="D", every=Interval(200, "day")),
        document("8.3", id="E", review_every=Interval(1, "day")),
        record("8.4", id="F", every=Interval(2, "day")),
        document("8.3", id="G", approved_on=None, effective=None),
    )
    assert [*"GEF", *"DCAB"] == [each.key for each in falling(catalogue, of)]


def test_the_last_day_of_the_interval_counts_and_no_later_one(catalogue: Catalogue) -> None:
    last = QUARTER.after(ON)
    of = unit(legal_basis=(law(last), law(last + timedelta(1), number="4")))
    assert [last] == [each.on for each in falling(catalogue, of)]


def test_a_record_without_an_interval_is_never_due(catalogue: Catalogue) -> None:
    assert [] == falling(catalogue, unit(record("8.4", every=None)))
