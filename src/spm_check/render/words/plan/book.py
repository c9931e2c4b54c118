"""What there is to say about an action plan: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from spm_check.model.plan import PlanColumn, PlanField, Progress, Standing
from spm_check.model.text import Language

TroubleBook = TypedDict(
    "TroubleBook",
    {
        "no-fingerprint": str,
        "fingerprint-unread": str,
        "not-ours": str,
        "twice": str,
        "several-actions": str,
        "day-unread": str,
        "status-unread": str,
        "too-long": str,
    },
)
"""Why a row, or a cell of it, is not taken over; `{value}` is filled."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What `plan import` says."""

    heading: str
    """`{path}` is read."""
    row: str
    """`{row}` is the number of a row as the spreadsheet counts."""
    new: str
    changed: str
    left: str
    """Of a row that is not taken."""
    kept: str
    """Of `{fields}` that are blank in the sheet and stay as they are in the plan file."""
    blank: str
    """In place of a text that is not there."""
    counts: str
    no_sheet: str
    nothing: str
    ask: str
    yes: tuple[str, ...]
    troubles: TroubleBook
    not_written: str
    how_to_write: str
    written: str


@dataclass(frozen=True, slots=True)
class PlanWords:
    """Everything about the action plan in one language."""

    code: Language
    title: str
    columns: Mapping[PlanColumn, str]
    fields: Mapping[PlanField, str]
    """The columns that are the unit's own, within a sentence."""
    statuses: Mapping[Progress, str]
    standings: Mapping[Standing, str]
    """What an audit says of an action, in a table."""
    counts: Mapping[Standing, str]
    """The same after a number."""
    actions: str
    """How many `{count}` actions there are."""
    one_action: str
    unplanned: str
    """How many `{count}` findings no action is about; that is told last."""
    one_unplanned: str
    all_planned: str
    standing: str
    action: str
    """Before what the plan says below a finding."""
    told: Mapping[Standing, str]
    """The same in a sentence of its own."""
    due: str
    """Until `{day}`, within a line."""
    gone: str
    """In place of a grade where nothing is found any more."""
    headers: tuple[str, ...]
    """Comments for whoever opens a new plan file."""
    talk: Talk
