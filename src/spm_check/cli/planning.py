"""From an action plan in a workbook to the plan file beside the unit file."""

import os
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from spm_check.audit.following import possible_fingerprints
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.opening import OpenUnit
from spm_check.cli.outputs import create_file, emit
from spm_check.discovery.actionplan import Scene, understand_plan_list
from spm_check.editing import Amendment, write_actions
from spm_check.editing.planning import new_plan
from spm_check.editing.saving import CHANGED, difference, draft
from spm_check.errors import UnwrittenError
from spm_check.extraction.sheets import read_rows
from spm_check.model.entry import NewEntry, Value
from spm_check.model.masterlist import Sheet
from spm_check.model.plan import Plan
from spm_check.model.plan_list import PlanList, PlanRow
from spm_check.reading.text.limits import Limits
from spm_check.reading.text.source import source_of
from spm_check.reading.unit.finder import PLAN
from spm_check.reading.unit.plan_file import read_plan, understand_plan
from spm_check.render.plan_rows import shown
from spm_check.render.words.plan.book import PlanWords


class ReadPlan(NamedTuple):
    """A workbook that was held against the unit's plan."""

    path: str
    """Where the plan file is, or will be."""
    plan: Plan
    rows: PlanList

    @property
    def entries(self) -> list[NewEntry]:
        """The actions that the plan file does not have yet."""
        return [_entry(row) for row in self.rows.of("new")]

    @property
    def amendments(self) -> list[Amendment]:
        """What its actions are to say from now on."""
        return [
            Amendment(row.findings[0], {str(key): text for key, text in (row.fields or {}).items()})
            for row in self.rows.of("changed")
        ]


def understood(path: str, into: OpenUnit, limits: Limits) -> ReadPlan | None:
    """Return what the workbook at `path` says beyond the unit's plan; None where it has no plan.

    Raises `UnusableError` where the workbook or the plan file cannot be read.
    """
    plan = read_plan(into.where, limits) or Plan(PLAN, ())
    called = os.path.basename(path)
    sheets = [Sheet(each.name or called, each.rows) for each in read_rows(path)]

    def ours(marks: AbstractSet[str]) -> AbstractSet[str]:
        planned = {mark for action in plan.actions for mark in action.findings}
        if marks <= planned:
            return planned
        return marks & set(possible_fingerprints(into.catalogue, into.unit))

    scene = Scene(plan, into.unit.offices, ours, shown)
    rows = understand_plan_list(sheets, scene)
    return ReadPlan(into.where.plan, plan, rows) if rows else None


def put(read: ReadPlan, limits: Limits, words: PlanWords, *, dry_run: bool) -> ExitCode:
    """Write the rows of a workbook to the plan file, or only show what would change.

    Raises `UnwrittenError` where the file cannot be written, or says something else by now than
    the plan that the rows were held against. The file is then as it was.
    """
    path = read.path
    if os.path.lexists(path):
        with draft(path, limits) as opened:
            if _proven(opened.content, path, limits) != read.plan:
                raise UnwrittenError(path, CHANGED)
            content = write_actions(opened.content, read.amendments, read.entries, limits)
            _proven(content, path, limits)
            if not dry_run:
                opened.save(content)
        old = opened.content
    else:
        old, content = b"", new_plan(read.entries, words.headers)
        _proven(content, path, limits)
        if not (dry_run or create_file(path, content)):
            raise UnwrittenError(path, CHANGED)
    if dry_run:
        emit(difference(old, content, PLAN).encode())
    else:
        count = len(read.entries) + len(read.amendments)
        tell(words.talk.written.format(count=count, path=path))
    return ExitCode.CONFORMS


def _proven(content: bytes, path: str, limits: Limits) -> Plan:
    """Return the plan that a content is; what is to be written is read before it is saved."""
    return understand_plan(source_of(content, PLAN, path), limits)


def _entry(row: PlanRow) -> NewEntry:
    about: dict[str, Value] = {"about": row.about} if row.about else {}
    return NewEntry("actions", {"findings": row.findings} | about | dict(row.fields or {}))
