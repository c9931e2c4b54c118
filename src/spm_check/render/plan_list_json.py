"""What became of each row of an action plan that was read back, for programs."""

from typing import Any, get_args

from spm_check.model.plan import PLAN_FIELDS
from spm_check.model.plan_list import Outcome, PlanList, PlanRow
from spm_check.render.json_text import by_entries

SCHEMA = "spm-check/plan-import/1"

Plain = dict[str, Any]


def render_plan_list_json(read: PlanList) -> str:
    """Return all rows as one JSON document, a line for each row; equal for every language."""
    return by_entries(
        {
            "schema": SCHEMA,
            "sheet": read.sheet,
            "counts": {each: len(read.of(each)) for each in get_args(Outcome)},
            "rows": [_row(row) for row in read.rows],
        }
    )


def _row(row: PlanRow) -> Plain:
    return {
        "row": row.number,
        "outcome": row.outcome,
        "findings": list(row.findings),
        "about": row.about,
        "fields": dict(row.fields or {}),
        "was": _before(row),
        "kept": list(row.kept),
        "troubles": [{"why": each.why, "value": each.value} for each in row.troubles],
    }


def _before(row: PlanRow) -> Plain:
    """Return what the fields that change say in the plan file; blank where they say nothing."""
    if row.before is None:
        return {}
    changed = [each for each in PLAN_FIELDS if each in (row.fields or {})]
    return {each: str(getattr(row.before, each) or "") for each in changed}
