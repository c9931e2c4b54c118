"""What a calendar of obligations has to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from spm_check.model.due import DueKind
from spm_check.model.text import Language


class DuePhrase(NamedTuple):
    """What falls due, in one language."""

    name: str
    """In a table, and as a category of a calendar."""
    sentence: str
    """What it is about: `{about}`, `{day}`."""
    undated: str = ""
    """The sentence where there is no day to name."""


@dataclass(frozen=True, slots=True)
class DueWords:
    """Everything about what falls due, in one language."""

    code: Language
    title: str
    day: str
    until: str
    """Up to which day: `{day}`, `{within}`."""
    overdue: str
    """Above what is overdue; `{count}`."""
    none: str
    """Where nothing falls due; `{day}`."""
    kinds: Mapping[DueKind, DuePhrase]
    late: str
    one_late: str
    today: str
    tomorrow: str
    ahead: str
    """How far a day is away: `{days}`."""
    no_day: str
    """In place of a day, where there is none to count from."""
    late_sign: str
    """Before the name of an event that is overdue."""
    answers: str
    """Before the offices that answer for it."""
    clause: str
    calendar: str
    """The name of the calendar that is subscribed to; `{unit}`."""
    made: str
    """In an event without a day: why it stands on this one."""
