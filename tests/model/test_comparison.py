"""Which comparisons make a run fail."""

import pytest

from pasts import found, past
from spm_check.audit.comparing import compare

FIRST, SECOND = found(grade="observation"), found(grade="minor", requirement="4.2.3.b")
LIGHTER = found(grade="observation", requirement="4.2.3.b")


@pytest.mark.parametrize(
    ("fail_on", "reached"),
    [("major", False), ("minor", True), ("observation", True), ("never", False)],
)
def test_a_comparison_reaches_the_grade_of_what_is_new(fail_on: str, reached: bool) -> None:  # noqa: FBT001  a table
    assert compare(past(), past(SECOND)).reaches(fail_on) is reached


def test_what_is_as_it_was_reaches_nothing() -> None:
    assert not compare(past(SECOND), past(SECOND)).reaches("observation")


def test_new_and_worse_stand_in_the_order_of_the_later_report() -> None:
    comparison = compare(past(LIGHTER), past(SECOND, FIRST))
    assert [SECOND, FIRST] == [change.now for change in comparison.risen]
    assert [SECOND] == [change.now for change in comparison.worse]
