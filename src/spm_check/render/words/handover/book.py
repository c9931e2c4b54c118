"""What a handover has to say: a missing phrase is a type error."""

from dataclasses import dataclass
from typing import NamedTuple

from spm_check.model.text import Language


class PartWords(NamedTuple):
    """One list of a handover."""

    title: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class HandoverWords:
    """Everything about a handover in one language."""

    code: Language
    title: str
    """Of the list on a screen."""
    record: str
    """Of the document that is signed."""
    opening: str
    """What the document says first: `{day}`, `{office}`, `{unit}`."""
    made: str
    """From what it is made: `{version}`."""
    day: str
    giver: str
    taker: str
    witness: str
    since: str
    """After a holder's name; `{day}`."""
    unnamed: str
    """In place of a holder whom the unit file does not name."""
    confirm: PartWords
    approve: PartWords
    prepared: PartWords
    processes: PartWords
    evidence: PartWords
    practices: PartWords
    due: PartWords
    """What falls due; `{day}`."""
    unanswered: PartWords
    findings: PartWords
    of_unit: PartWords
    others: str
    """How many other findings there are: `{counts}`."""
    actions: PartWords
    law: PartWords
    code_of: str
    """Above the ids of documents and records."""
    approved: str
    undated: str
    remark: str
    unsettled: str
    """Of a document that the holder who hands over has not confirmed either."""
    process: str
    shown_by: str
    practice: str
    away: str
    what: str
    action: str
    citation: str
    about: str
    until: str
    endless: str
    ended: str
    """After the last day of a law that is in force no more."""
