"""What a history of reports has to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass

from spm_check.model.history import WhySkipped
from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class HistoryWords:
    """Everything about a history in one language."""

    code: Language
    title: str
    day: str
    empty: str
    """Where no report is kept yet."""
    course: str
    """Before the line of bars; `{first}` and `{last}` are days."""
    chart: str
    """The text alternative of the chart: `count` reports, `start` and `end` are shares."""
    findings: str
    skipped: str
    why: Mapping[WhySkipped, str]
