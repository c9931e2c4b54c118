"""What the next holder of an office takes over from the one before."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from spm_check.model.due import Due
from spm_check.model.finding import Finding, Grade
from spm_check.model.plan import FollowedAction
from spm_check.model.process import Process
from spm_check.model.unit import Document, Item, LegalBasis, Office, Practice


@dataclass(frozen=True, slots=True)
class Handover:
    """An office on the day on which it changes hands; every list has the order of its source."""

    office: Office
    on: date
    until: date
    """Up to which day what falls due is listed."""
    witness: Office | None
    """Who signs beside the two: the management representative, or for that office the head."""
    taking_over: bool
    """Whether the holder that is declared takes over, or hands over to somebody unnamed yet."""
    to_confirm: tuple[Document, ...]
    """Approved by the office before the new holder: in force, and to be confirmed."""
    unsettled: frozenset[str]
    """Those of them that the holder who hands over has not confirmed either."""
    to_approve: tuple[Document, ...]
    """What waits for the approval of the office."""
    prepared: tuple[Document, ...]
    """What the office prepares, and so keeps up to date."""
    processes: tuple[Process, ...]
    evidence: tuple[Item, ...]
    """What shows its processes, as far as it is not named above."""
    practices: tuple[Practice, ...]
    """What it does that is not written down yet: it would leave with the person."""
    dues: tuple[Due, ...]
    unanswered: tuple[Due, ...]
    """What falls due and nobody is named for; told to whoever leads the unit."""
    findings: tuple[Finding, ...]
    """On the office and on what it answers for."""
    of_unit: tuple[Finding, ...]
    """On the unit as a whole."""
    others: Mapping[Grade, int]
    """How many other findings there are of each grade, worst first."""
    actions: tuple[FollowedAction, ...]
    """Its actions that are not closed yet, the most urgent first."""
    legal_basis: tuple[LegalBasis, ...]
