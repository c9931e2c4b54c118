"""An action plan that comes back as a table: each row, and what becomes of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from spm_check.model.plan import Action, PlanField

RowTrouble = Literal[
    "no-fingerprint",
    "fingerprint-unread",
    "not-ours",
    "twice",
    "several-actions",
    "day-unread",
    "status-unread",
    "too-long",
]
"""Why a row, or one of its cells, cannot be taken over."""

Outcome = Literal["new", "changed", "same", "blank", "left"]
"""What becomes of a row: an action, a change, nothing new, nothing at all, or it is not taken."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that cannot be taken over."""

    why: RowTrouble
    value: str = ""
    """What stands in the cell, or the other row."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """One row of a table, and what becomes of it."""

    number: int
    """As the spreadsheet counts, from 1."""
    outcome: Outcome
    findings: tuple[str, ...] = ()
    about: str = ""
    fields: Mapping[PlanField, str] | None = None
    """What is to be written, as the plan file has it; only what is new or other than there."""
    before: Action | None = None
    """The action that the plan file has already."""
    kept: tuple[PlanField, ...] = ()
    """What is blank in the row and stays in the plan file."""
    troubles: tuple[Trouble, ...] = ()


@dataclass(frozen=True, slots=True)
class PlanList:
    """A table as it was understood, row by row."""

    sheet: str
    rows: tuple[PlanRow, ...]

    def of(self, outcome: Outcome) -> tuple[PlanRow, ...]:
        """Return the rows of which this becomes."""
        return tuple(row for row in self.rows if row.outcome == outcome)
