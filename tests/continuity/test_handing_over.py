"""What an office hands over: to whom, what is to be confirmed, and what is still open."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from builders import EARLIER, ON, START, document, holdings, office, practice, record, unit
from spm_check.audit import audit
from spm_check.audit.following import follow
from spm_check.continuity.due import due
from spm_check.continuity.handing_over import AHEAD, handover
from spm_check.model.clause import Catalogue
from spm_check.model.handover import Handover
from spm_check.model.plan import Action, Plan
from spm_check.model.process import Process
from spm_check.model.unit import LegalBasis, Unit

BEFORE, AFTER = EARLIER - timedelta(1), EARLIER + timedelta(1)


def handed(catalogue: Catalogue, of: Unit, key: str = "kepala", *actions: Action) -> Handover:
    """Return what an office of a unit hands over on the day of the audit."""
    plan = Plan("plan.yaml", actions)
    report = audit(catalogue, of, holdings(of), ON, plan)
    report = replace(report, plan=follow(plan, report.findings, of.name, ON))
    (one,) = (each for each in of.offices if each.key == key)
    return handover(report, due(of, catalogue, plan, ON, AHEAD), one)


def ids(items: Any) -> list[str]:
    """Return the ids of items."""
    return [each.id for each in items]


def test_who_came_before_the_day_hands_over_and_who_comes_on_it_takes_over(
    catalogue: Catalogue,
) -> None:
    for since, taking_over in ((BEFORE, False), (None, False), (ON, True), (date.max, True)):
        of = unit(office("kepala", since=since), office("wmm"))
        assert taking_over == handed(catalogue, of).taking_over


def test_a_successor_has_to_confirm_all_that_is_approved(catalogue: Catalogue) -> None:
    of = unit(
        office("kepala", since=AFTER),
        document(id="A"),
        document(id="B", approved_on=ON),
        document(id="C", approved_on=None),
        document(id="D", approved_on=ON + timedelta(1)),
        document(id="E", approved_by="wmm"),
        document(id="F", status="obsolete"),
        document(id="G", confirmed=False),
        document(id="H", status="draft"),
    )
    made = handed(catalogue, of)
    assert ["A", "B", "C"] == ids(made.to_confirm)
    assert {"A"} == made.unsettled
    assert ["H"] == ids(made.to_approve)


def test_a_new_head_has_to_confirm_what_the_audit_says(catalogue: Catalogue) -> None:
    of = unit(office("kepala", since=ON), document(id="A"), document(id="B", approved_on=ON))
    made = handed(catalogue, of)
    (finding,) = (f for f in made.findings if f.code == "head-changed-since-approval")
    assert ("A",) == finding.facts.items
    assert ["A"] == ids(made.to_confirm)
    assert frozenset() == made.unsettled


def test_an_office_without_a_day_has_nothing_unsettled(catalogue: Catalogue) -> None:
    assert frozenset() == handed(catalogue, unit(document("8.3"))).unsettled


def test_on_the_last_day_of_the_calendar_too(catalogue: Catalogue) -> None:
    of = unit(document("8.3"))
    report = audit(catalogue, of, holdings(of), date.max)
    assert ["PM-01"] == ids(handover(report, (), of.offices[0]).to_confirm)


def test_an_office_prepares_owns_and_practises(catalogue: Catalogue) -> None:
    process = Process("P", "Proses", "core", START, owner="wmm", records=("RM-01", "PM-01", "X"))
    of = replace(
        unit(
            document("8.3"),
            document("8.3", id="X", confirmed=False),
            record("8.4"),
            replace(practice("8.2.1"), office="wmm"),
            practice("8.2.1"),
        ),
        processes=(process, replace(process, id="Q", owner="kepala")),
    )
    made = handed(catalogue, of, "wmm")
    assert ["PM-01"] == ids(made.prepared)
    assert (process,) == made.processes
    assert ["RM-01"] == ids(made.evidence)
    assert ["wmm"] == [each.office for each in made.practices]
    assert [] == ids(made.to_confirm)


def test_what_falls_due_for_it_and_for_nobody(catalogue: Catalogue) -> None:
    actions = (
        Action(("a" * 32,), START, owner="kepala", due=ON),
        Action(("b" * 32,), START, owner="Jabatan kepala", due=ON),
        Action(("c" * 32,), START, owner="Contoh", due=ON),
        Action(("d" * 32,), START, owner="wmm", due=ON),
    )
    of = unit(office("kepala"), office("wmm", holder="Lain"), document("8.3"), record("8.4"))
    head, other = (handed(catalogue, of, key, *actions) for key in ("kepala", "wmm"))
    assert ["a" * 32, "b" * 32, "c" * 32, "PM-01"] == [each.key for each in head.dues]
    assert ["RM-01"] == [each.key for each in head.unanswered]
    assert ["d" * 32, "PM-01"] == [each.key for each in other.dues]
    assert () == other.unanswered


def test_findings_are_on_the_office_or_the_unit_or_elsewhere(catalogue: Catalogue) -> None:
    of = replace(
        unit(
            office("kepala", holder=None),
            office("wmm", holder=None),
            document(number=None),
            document(id="B", number=None, approved_by=None, prepared_by=None),
        ),
        legal_basis=(LegalBasis("PM-01", None, None, None, EARLIER),),
    )
    report = audit(catalogue, of, holdings(of, undeclared=("x.pdf",)), ON)
    made = handover(report, (), of.offices[0])
    assert {"office-vacant", "number-blank"} == {each.code for each in made.findings}
    assert 2 == len(made.findings)
    assert ["file-undeclared", "legal-basis-expired"] == [each.code for each in made.of_unit]
    told = len(made.findings) + len(made.of_unit)
    assert len(report.findings) == told + sum(made.others.values())
    assert ["major", "minor", "observation"] == list(made.others)


def test_actions_that_are_not_closed_come_by_urgency_then_by_day(catalogue: Catalogue) -> None:
    of = unit(document("8.3", number=None), document("8.4", id="B", number=None))
    report = audit(catalogue, of, holdings(of), ON)
    first, second, third, fourth, *_ = (f.fingerprint(of.name) for f in report.findings)
    actions = (
        Action(("e" * 32,), START, owner="kepala", status="done"),
        Action(("f" * 32,), START, owner="kepala"),
        Action((first,), START, owner="kepala"),
        Action((second,), START, owner="kepala", due=ON),
        Action((third,), START, owner="kepala", due=BEFORE),
        Action((fourth,), START, owner="kepala", status="done"),
    )
    made = handed(catalogue, of, "kepala", *actions)
    assert [fourth, third, second, first, "f" * 32] == [
        each.action.findings[0] for each in made.actions
    ]


def test_without_a_plan_there_are_no_actions(catalogue: Catalogue) -> None:
    of = unit()
    assert () == handover(audit(catalogue, of, holdings(of), ON), (), of.offices[0]).actions


def test_the_representative_is_witness_to_others_and_the_head_to_the_representative(
    catalogue: Catalogue,
) -> None:
    of = unit(document("4.2.2", kind="manual"))
    witnesses = [handed(catalogue, of, key).witness for key in ("kepala", "wmm")]
    assert ["wmm", "kepala"] == [each.key if each else None for each in witnesses]
