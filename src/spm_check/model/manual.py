"""The quality manual of a unit as facts: what it tells of every clause, and by which evidence."""

from dataclasses import dataclass

from spm_check.model.clause import Clause, Requirement
from spm_check.model.report import GapReport, ItemState
from spm_check.model.unit import Document, Office, Practice, Statement


@dataclass(frozen=True, slots=True)
class ClausePart:
    """What the manual tells of one clause."""

    clause: Clause
    statement: Statement | None
    """The unit's own words; None where there are none yet."""
    asked: tuple[Requirement, ...]
    """What the clause asks of this unit: what is excluded or does not apply is left out."""
    left_out: bool
    """Whether all that it asks is left out."""
    excluded_because: str | None
    """The unit's reason where the whole clause is excluded."""
    practices: tuple[Practice, ...]
    documents: tuple[ItemState, ...]
    """The documents that are held, or said to be on paper, and serve the clause."""
    records: tuple[ItemState, ...]


@dataclass(frozen=True, slots=True)
class Manual:
    """The whole manual, made from one audit, so that the two cannot disagree."""

    report: GapReport
    document: Document | None
    """The manual as the unit declares it, for its number, revision and approval."""
    approver: Office | None
    preparer: Office | None
    changed: bool
    """Whether the approving office has had a new holder since the manual was approved."""
    parts: tuple[ClausePart, ...]
    """Every clause that has requirements, in the order of the standard."""
