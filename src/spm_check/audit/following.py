"""How an action plan is followed up: each action beside what is still found."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import product
from typing import get_args

from spm_check.model.clause import Catalogue
from spm_check.model.finding import RULES, Cause, Finding, fingerprint_of
from spm_check.model.plan import Action, FollowedAction, FollowedPlan, Plan, Standing
from spm_check.model.unit import Unit


def follow(plan: Plan, findings: Iterable[Finding], unit: str, on: date) -> FollowedPlan:
    """Return what has become of a plan, by the findings of the unit of that name on a day.

    An action and a finding meet by fingerprint alone. The plan's word is never taken for the
    deed: what is done but still found is neither done nor gone.
    """
    known = {finding.fingerprint(unit): finding for finding in findings}
    planned = {each for action in plan.actions for each in action.findings}
    return FollowedPlan(
        plan.file,
        tuple(_followed(action, known, on) for action in plan.actions),
        tuple(finding for mark, finding in known.items() if mark not in planned),
    )


def _followed(action: Action, known: dict[str, Finding], on: date) -> FollowedAction:
    marks = frozenset(action.findings)
    found = tuple(finding for mark, finding in known.items() if mark in marks)
    return FollowedAction(action, _standing(action, on, found=bool(found)), found)


def _standing(action: Action, on: date, *, found: bool) -> Standing:
    if not found:
        return "done" if action.status == "done" else "gone"
    if action.status == "done":
        return "still-found"
    return "late" if action.due is not None and action.due < on else "open"


def possible_fingerprints(catalogue: Catalogue, unit: Unit) -> Iterator[str]:
    """Yield the fingerprint of everything that could ever be found at a unit as it is declared.

    By them a plan is known to be this unit's, even when its findings have been mended since.
    """
    items = ["", *(item.id for item in unit.evidence)]
    others = {
        *(office.key for office in unit.offices),
        *(basis.citation for basis in unit.legal_basis),
        *(condition.key for condition in catalogue.conditions),
        *catalogue.clause_by_number,
        *catalogue.requirement_by_id,
    }
    for code in RULES:
        for item in (*items, *sorted(others)):
            yield fingerprint_of(unit.name, code, "", item)
    causes: tuple[Cause, ...] = get_args(Cause)
    for code, requirement, item in product(causes, catalogue.requirement_by_id, items):
        yield fingerprint_of(unit.name, code, requirement, item)
