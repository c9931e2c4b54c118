"""An action plan that comes back from a spreadsheet: what each row says, and to which action."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from spm_check.discovery.actionplan.headings import find_columns
from spm_check.discovery.actionplan.matching import Matching, Scene
from spm_check.discovery.actionplan.rows import row_of
from spm_check.model.masterlist import Sheet
from spm_check.model.plan_list import PlanList, PlanRow, Trouble

__all__ = ["Scene", "understand_plan_list"]


def understand_plan_list(sheets: Iterable[Sheet], scene: Scene) -> PlanList | None:
    """Return what the first sheet with the columns of a plan says; None where no sheet has them.

    Every row below its header is there, what cannot be taken over with the reason.
    """
    for sheet in sheets:
        found = find_columns(sheet.rows)
        if found is not None:
            header, columns = found
            matching = Matching(scene)
            said = [
                row_of(number, row, columns)
                for number, row in enumerate(sheet.rows[header + 1 :], header + 2)
            ]
            ours = scene.ours(frozenset(mark for each in said if each for mark in each.marks))
            rows = (matching.row(each, ours) for each in said if each)
            return PlanList(sheet.name, tuple(_once(rows)))
    return None


def _once(rows: Iterable[PlanRow]) -> Iterator[PlanRow]:
    """Yield the rows; of those that name one finding or action, only the first is taken."""
    first: dict[str, int] = {}
    for row in rows:
        marks = {*row.findings, *(row.before.findings if row.before else ())}
        earlier = min((first[mark] for mark in marks if mark in first), default=None)
        if earlier is not None and row.outcome != "left":
            yield replace(
                row, outcome="left", fields=None, troubles=(Trouble("twice", str(earlier)),)
            )
            continue
        if row.outcome not in {"left", "blank"}:
            first.update(dict.fromkeys(marks, row.number))
        yield row
