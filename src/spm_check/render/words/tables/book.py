"""What the tables about many units have to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from spm_check.model.report import Verdict
from spm_check.model.text import Language


class UnitHeads(TypedDict):
    """What the columns of the table of units are called, in their order.

    The keys are what programs call them; the clauses follow.
    """

    on: str
    rank: str
    group: str
    path: str
    name: str
    kind: str
    parent: str
    catalogue: str
    worst: str
    met: str
    applicable: str
    percent: str
    colour: str
    procedures: str
    procedures_of: str
    records: str
    records_of: str
    documents: str
    documents_of: str
    major: str
    minor: str
    observation: str
    see_on_site: str
    percent_before: str
    major_before: str
    late: str
    still_found: str
    open: str
    gone: str
    done: str
    problem: str


@dataclass(frozen=True, slots=True)
class TableWords:
    """Everything that only the tables say, in one language."""

    code: Language
    units: UnitHeads
    summary: str
    ranking: str
    matrix: str
    advice: str
    findings: str
    plan: str
    unreadable: str
    """Names of sheets, of at most 28 letters: a number may follow."""
    all_findings: str
    all_actions: str
    """Titles of sheets; those of the others are the portfolio's own."""
    read: str
    unread: str
    """How many units were read, and how many could not be."""
    in_group: str
    """The head of how many units a group has."""
    short: str
    """Beside how many units fall short of each clause."""
    legend: str
    """Before what the marks stand for."""
    marks: Mapping[Verdict, str]
    """What stands for a verdict in a narrow cell: spreadsheets do not tell M from m."""
    aim: str
    """The head of what an advice is for."""
    overview: str
    """Above the plan of all units: where it is filled in."""
    none: str
    """In place of the rows of a table that has none."""
    cut: str
    """In the last row of a sheet that is full: `{count}` more."""
    cut_sheet: str
    """The same on stderr: `{count}` rows of the sheet `{sheet}`."""
