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
    """Above the lines of bars; `{first}` and `{last}` are days."""
    chart: str
    """The text alternative of the chart: `count` reports, `start` and `end` are shares."""
    findings_chart: str
    """The same of the findings: `start` and `end` are counts by grade."""
    skipped: str
    why: Mapping[WhySkipped, str]
