"""A fingerprint tells a finding from all others of its report, and survives edits of the file."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from spm_check.errors import Place
from spm_check.model.finding import Finding, FindingCode, Grade
from spm_check.model.unit import Places, Settings
from strategies import GRADES_CHANGED, Visit, visits


def everywhere(value: Any, change: Callable[[Any], Any]) -> Any:
    """Return a value in which `change` was made to every part of it."""
    if isinstance(value, tuple):
        return tuple(everywhere(each, change) for each in value)
    if isinstance(value, Mapping):
        return {key: everywhere(each, change) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        parts = {each.name: everywhere(getattr(value, each.name), change) for each in fields(value)}
        value = replace(value, **parts)
    return change(value)


def moved(lines: int) -> Callable[[Any], Any]:
    """Return what moves places down by so many lines."""

    def move(part: Any) -> Any:
        if isinstance(part, Place):
            return replace(part, line=part.line + lines, column=part.column + 2)
        if isinstance(part, Places):
            return replace(part, at=(part.at[0] + lines, part.at[1] + 2))
        return part

    return move


def four_years_on(part: Any) -> Any:
    """Return a date four years later: so long is it until the calendar is the same again."""
    return part.replace(year=part.year + 4) if isinstance(part, date) else part


def prints(visit: Visit) -> list[str]:
    return [each.fingerprint(visit.unit.name) for each in visit.report().findings]


def known_by(finding: Finding) -> tuple[str | None, ...]:
    return (finding.code, finding.requirement, finding.item)


@given(visits())
def test_no_two_findings_have_the_same_fingerprint(visit: Visit) -> None:
    told = prints(visit)

    assert len(told) == len(set(told))


@given(visits(), st.integers(1, 500))
def test_fingerprints_survive_other_lines(visit: Visit, lines: int) -> None:
    edited = everywhere(visit, moved(lines))

    assert [each.place for each in visit.report().findings] != [
        each.place for each in edited.report().findings
    ]
    assert prints(visit) == prints(edited)


@given(visits())
def test_fingerprints_survive_other_dates(visit: Visit) -> None:
    assert prints(visit) == prints(everywhere(visit, four_years_on))


def assert_shared_prints_agree(one: Visit, other: Visit) -> None:
    """Assert that what is found in both has the same fingerprint in both."""
    first = dict(zip(map(known_by, one.report().findings), prints(one), strict=True))
    second = dict(zip(map(known_by, other.report().findings), prints(other), strict=True))
    shared = [each for each in first if each in second]

    assert [first[each] for each in shared] == [second[each] for each in shared]


@given(visits(), st.integers(1, 9))
def test_fingerprints_survive_other_days_of_audit(visit: Visit, years: int) -> None:
    later = replace(visit, on=visit.on.replace(year=visit.on.year + years, day=1))

    assert_shared_prints_agree(visit, later)


@given(visits(), GRADES_CHANGED)
def test_fingerprints_survive_other_grades(visit: Visit, grades: dict[FindingCode, Grade]) -> None:
    assert_shared_prints_agree(visit, visit.declaring(settings=Settings(grades)))


@given(visits())
def test_fingerprints_tell_units_apart(visit: Visit) -> None:
    other = visit.declaring(name=f"{visit.unit.name} 2")

    assert set(prints(visit)).isdisjoint(prints(other))
