"""The rows of an action plan as they were understood, by what becomes of them."""

from spm_check.model.plan_list import PlanList, PlanRow


def test_rows_are_found_by_what_becomes_of_them() -> None:
    new, same = PlanRow(2, "new"), PlanRow(3, "same")

    assert (new,) == PlanList("Rencana", (new, same)).of("new")
    assert () == PlanList("Rencana", (new, same)).of("changed")
