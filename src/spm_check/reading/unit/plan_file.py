"""A plan file becomes an action plan, or every complaint about it."""

import os
from collections.abc import Iterator

from spm_check.errors import Complaint, Place, UnusableError
from spm_check.folders import stays_inside
from spm_check.model.plan import Action, Plan
from spm_check.reading.shape.entry import read_entry
from spm_check.reading.shape.shapes import Entry
from spm_check.reading.text.limits import DEFAULT, Limits
from spm_check.reading.text.source import Complaints, Source, read_source
from spm_check.reading.unit.finder import PLAN, UnitPath
from spm_check.reading.unit.plan_shape import FORMAT, PLAN_FILE
from spm_check.reading.yaml.nodes import Scalar


def read_plan(where: UnitPath, limits: Limits = DEFAULT) -> Plan | None:
    """Read the plan beside the unit file; None where there is none.

    Raises `UnusableError` with every complaint at once, also for a link out of the folder.
    """
    path = where.plan
    if not os.path.lexists(path):
        return None
    if not stays_inside(path, os.path.realpath(where.folder)):
        raise UnusableError((Complaint("link-outside", Place(path, 0, 0)),))
    return understand_plan(read_source(path, PLAN, limits), limits)


def understand_plan(source: Source, limits: Limits = DEFAULT) -> Plan:
    """Return the plan that a source holds; raise `UnusableError` with every complaint."""
    complaints = Complaints(source)
    entry = read_entry(source, PLAN_FILE, limits, complaints)
    actions = tuple(_actions(entry, source, complaints)) if entry else ()
    if complaints:
        raise UnusableError(tuple(complaints))
    return Plan(source.name, actions)


def _actions(entry: Entry, source: Source, complaints: Complaints) -> Iterator[Action]:
    format_: Scalar | None = entry.get("format")
    if format_ is not None and format_.text.strip() != FORMAT:
        complaints.unknown("format-unknown", format_, format_.text, (FORMAT,))
    lines: dict[str, int] = {}
    given: tuple[Entry, ...] = entry.get("actions") or ()
    for each in given:
        marks: tuple[Scalar, ...] = each.get("findings") or ()
        for mark in marks:
            if mark.text in lines:
                first = str(lines[mark.text])
                complaints.add("finding-planned", mark, value=mark.text, first=first)
            lines.setdefault(mark.text, mark.line)
        yield Action(
            findings=tuple(mark.text for mark in marks),
            place=source.place(each),
            about=each.get("about"),
            cause=each.get("cause"),
            correction=each.get("correction"),
            corrective_action=each.get("corrective_action"),
            owner=each.get("owner"),
            due=each.get("due"),
            status=each.get("status") or "open",
            evidence=each.get("evidence"),
        )
