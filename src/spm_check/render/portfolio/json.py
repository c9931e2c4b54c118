"""A portfolio as JSON, version 1; later versions only add keys. Its schema is in `schema`."""

from collections.abc import Iterator
from typing import Any

from spm_check import __version__
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.portfolio import Lack, Portfolio, UnitLine, Unreadable, Weakness
from spm_check.model.rollout import FollowedPhase, FollowedRollout
from spm_check.render.complaints import told
from spm_check.render.json_text import laid_out
from spm_check.render.json_v1 import share, summary_plain
from spm_check.render.portfolio.naming import clause_title, title_of
from spm_check.render.words.book import Words

SCHEMA = "spm-check/portfolio/1"

OPENED = frozenset({"units", "unreadable", "groups", "advice", "rollout", "phases"})
"""What is broken into lines."""

Plain = dict[str, Any]


def portfolio_json(portfolio: Portfolio, words: Words) -> str:
    """Return a portfolio as one JSON document, a line for each unit, group and advice."""
    groups = {unit.path: group.name for group in portfolio.groups for unit in group.units}
    document = {
        "schema": SCHEMA,
        "tool": {"name": "spm-check", "version": __version__},
        "root": portfolio.root,
        "on": portfolio.on.isoformat(),
        "language": words.code,
        "by": portfolio.by,
        "before": portfolio.before.isoformat() if portfolio.before else None,
        "worst": portfolio.worst,
        "units": [_unit(unit, groups[unit.path], portfolio) for unit in portfolio.units],
        "unreadable": [_unreadable(each, words) for each in portfolio.unreadable],
        "gone": list(portfolio.gone),
        "groups": [
            {
                "name": group.name,
                "units": len(group.units),
                "fulfilled": share(group.fulfilled),
                "findings": dict(group.findings),
            }
            for group in portfolio.groups
        ],
        "advice": list(_advice(portfolio, words)),
        "rollout": _rollout(portfolio.rollout) if portfolio.rollout else None,
        "note": words.labels.about_note,
    }
    return laid_out(document, OPENED) + "\n"


def _unit(unit: UnitLine, group: str, portfolio: Portfolio) -> Plain:
    then = portfolio.then.get(unit.path)
    was = None
    if then is not None:
        was = {
            "fulfilled": share(then.fulfilled),
            "findings": {grade: then.findings[grade] for grade in FINDING_GRADES},
        }
    return {
        "path": unit.path,
        "name": unit.name,
        "kind": unit.kind,
        "parent": unit.parent,
        "group": group,
        "catalogue": unit.catalogue,
        "summary": summary_plain(unit.summary),
        "clauses": dict(unit.clauses),
        "actions": None if unit.actions is None else dict(unit.actions),
        "before": was,
    }


def _unreadable(each: Unreadable, words: Words) -> Plain:
    told_all = [told(complaint, words)[0] for complaint in each.complaints]
    return {"path": each.path, "problem": told_all[0], "problems": told_all}


def _advice(portfolio: Portfolio, words: Words) -> Iterator[Plain]:
    advice = portfolio.advice
    for lack in (*advice.documents, *advice.records):
        yield _lack(lack, portfolio, words)
    for weakness in advice.weakest:
        yield _weakness(weakness, portfolio, words)
    for path in advice.ready:
        yield {"advice": "ready", "path": path}
    for path in advice.nearly:
        yield {"advice": "nearly-ready", "path": path}
    for fall in advice.fell_back:
        yield {"advice": "fell-back", "path": fall.path}
    for late in advice.late:
        yield {
            "advice": "late",
            "path": late.path,
            "late": late.late,
            "still_found": late.still_found,
        }


def _lack(lack: Lack, portfolio: Portfolio, words: Words) -> Plain:
    return {
        "advice": f"make-{lack.kind}",
        "catalogue": lack.catalogue,
        "name": lack.name,
        "title": title_of(lack, portfolio, words),
        "units": lack.units,
        "gaps": lack.gaps,
    }


def _weakness(weakness: Weakness, portfolio: Portfolio, words: Words) -> Plain:
    return {
        "advice": "weak-clause",
        "catalogue": weakness.catalogue,
        "clause": weakness.clause,
        "title": clause_title(weakness.catalogue, weakness.clause, portfolio, words),
        "major": weakness.majors,
        "minor": weakness.minors,
        "units": weakness.of,
        "weakest_group": weakness.group,
    }


def _rollout(rollout: FollowedRollout) -> Plain:
    return {
        "file": rollout.file,
        "planned": rollout.planned,
        "reached": rollout.reached,
        "ahead": rollout.ahead,
        "phases": [_phase(each) for each in rollout.phases],
        "unplanned": list(rollout.unplanned),
    }


def _phase(each: FollowedPhase) -> Plain:
    phase = each.phase
    return {
        "name": phase.name,
        "start": phase.start.isoformat(),
        "by": phase.by.isoformat(),
        "target": phase.target / 10,
        "standing": each.standing,
        "days_left": each.left,
        "of": len(phase.units),
        "planned": each.planned,
        "fulfilled": share(each.fulfilled),
        "reached": list(each.reached),
        "short": [
            {"path": short.path, "fulfilled": share(short.fulfilled) if short.fulfilled else None}
            for short in each.short
        ],
    }
