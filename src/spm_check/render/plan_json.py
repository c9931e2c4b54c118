"""What has become of the action plan, as the JSON report has it."""

from typing import Any

from spm_check.model.plan import FollowedAction, FollowedPlan
from spm_check.model.report import GapReport

Plain = dict[str, Any]


def plan_plain(report: GapReport, plan: FollowedPlan) -> Plain:
    """Return the plan as plain data in the order of its schema."""
    return {
        "file": plan.file,
        "counts": {standing.replace("-", "_"): count for standing, count in plan.counts.items()},
        "unplanned": [finding.fingerprint(report.unit.name) for finding in plan.unplanned],
        "actions": [_action(each, report.unit.name) for each in plan.actions],
    }


def _action(each: FollowedAction, unit: str) -> Plain:
    action = each.action
    return {
        "standing": each.standing,
        "findings": list(action.findings),
        "found": [finding.fingerprint(unit) for finding in each.found],
        "about": action.about,
        "cause": action.cause,
        "correction": action.correction,
        "corrective_action": action.corrective_action,
        "owner": action.owner,
        "due": action.due.isoformat() if action.due else None,
        "status": action.status,
        "evidence": action.evidence,
    }
