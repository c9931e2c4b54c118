"""The action plan beside what is found: the deed counts, not the word."""

from datetime import date

import pytest

from rendering import NAMES, example
from spm_check.audit.following import follow, possible_fingerprints
from spm_check.errors import Place
from spm_check.model.finding import Finding
from spm_check.model.plan import STANDINGS, Action, Plan, Progress, Standing

ON = date(2012, 7, 1)
HERE = Place("unit.yaml", 1, 1)
UNIT = "Unit"
ONE = Finding("not-declared", "major", HERE, "4.2.2", "4.2.2.p1")
OTHER = Finding("number-blank", "observation", HERE, "4.2.3", item="SOP-01")


def action(*findings: Finding, status: Progress = "open", due: date | None = None) -> Action:
    """Return an action on findings."""
    marks = tuple(finding.fingerprint(UNIT) for finding in findings)
    return Action(marks, HERE, status=status, due=due)


@pytest.mark.parametrize(
    ("standing", "status", "due", "found"),
    [
        ("open", "open", None, True),
        ("open", "doing", date(2012, 7, 1), True),
        ("late", "doing", date(2012, 6, 30), True),
        ("late", "open", date(2012, 6, 30), True),
        ("still-found", "done", None, True),
        ("still-found", "done", date(2012, 6, 30), True),
        ("done", "done", None, False),
        ("done", "done", date(2012, 6, 30), False),
        ("gone", "open", None, False),
        ("gone", "doing", date(2012, 6, 30), False),
    ],
)
def test_an_action_stands_by_what_is_found_by_its_status_and_by_its_date(
    standing: Standing, status: Progress, due: date | None, *, found: bool
) -> None:
    plan = Plan("plan.yaml", (action(ONE, status=status, due=due),))
    (followed,) = follow(plan, (ONE,) if found else (OTHER,), UNIT, ON).actions
    assert standing == followed.standing
    assert ((ONE,) if found else ()) == followed.found


def test_an_action_is_there_as_long_as_one_of_its_findings_is() -> None:
    plan = Plan("plan.yaml", (action(ONE, OTHER, status="done"),))
    (followed,) = follow(plan, (OTHER,), UNIT, ON).actions
    assert ("still-found", (OTHER,)) == (followed.standing, followed.found)


def test_a_finding_that_no_action_is_about_is_unplanned() -> None:
    followed = follow(Plan("plan.yaml", (action(ONE),)), (ONE, OTHER), UNIT, ON)
    assert (OTHER,) == followed.unplanned


def test_a_finding_of_another_unit_is_not_met() -> None:
    followed = follow(Plan("plan.yaml", (action(ONE),)), (ONE,), "Unit lain", ON)
    assert ["gone"] == [each.standing for each in followed.actions]


def test_actions_keep_the_order_of_the_plan_and_are_counted_by_urgency() -> None:
    late, done = action(OTHER, due=date(2012, 1, 1)), action(ONE, status="done")
    followed = follow(Plan("plan.yaml", (late, done)), (ONE, OTHER), UNIT, ON)
    assert ["late", "still-found"] == [each.standing for each in followed.actions]
    assert STANDINGS == tuple(followed.counts)
    assert {"late": 1, "still-found": 1, "open": 0, "gone": 0, "done": 0} == followed.counts


@pytest.mark.parametrize("name", NAMES)
def test_whatever_is_found_at_a_unit_is_known_as_its_own(name: str) -> None:
    report = example(name)
    possible = set(possible_fingerprints(report.catalogue, report.unit))
    found = {finding.fingerprint(report.unit.name) for finding in report.findings}
    assert found <= possible
