"""An audit never fails, changes nothing, and gives the same for the same."""

from collections.abc import Mapping
from copy import deepcopy
from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from spm_check.model.holdings import Holdings
from strategies import CATALOGUE, Visit, visits

ANY_DAY = st.dates()
"""From the first day of the calendar to its last."""


def turned(names: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return a mapping with its names in the opposite order."""
    return dict(reversed(list(names.items())))


def made_anew(visit: Visit) -> Visit:
    """Return an equal visit made anew, every mapping in it turned round."""
    unit, holdings = deepcopy(visit.unit), deepcopy(visit.holdings)
    own = replace(unit.settings, grades=turned(unit.settings.grades))
    held, flaws = turned(holdings.held), turned(holdings.flaws)
    folder = replace(holdings, held=held, flaws=flaws)
    return Visit(replace(unit, settings=own), folder, visit.on)


@settings(max_examples=200)
@given(visits(days=ANY_DAY, visited=ANY_DAY))
def test_every_unit_can_be_audited_on_every_day(visit: Visit) -> None:
    assert visit.on == visit.report().on


@given(visits())
def test_every_unit_can_be_audited_though_nothing_is_known_of_its_folder(visit: Visit) -> None:
    report = replace(visit, holdings=Holdings()).report()

    declared = [state for state in report.items if state.item.holding.patterns]
    assert all("not-held" in state.faults for state in declared)
    assert () == report.undeclared


@given(visits())
def test_the_same_gives_the_same(visit: Visit) -> None:
    assert visit.report() == made_anew(visit).report()


@given(visits())
def test_places_are_the_same_for_the_same(visit: Visit) -> None:
    places = [finding.place for finding in visit.report().findings]

    assert places == [finding.place for finding in made_anew(visit).report().findings]


@given(visits())
def test_an_audit_changes_nothing(visit: Visit) -> None:
    before = deepcopy(visit)
    visit.report()

    assert before == visit
    assert repr(before.unit) == repr(visit.unit)
    assert visit.report().catalogue is CATALOGUE
