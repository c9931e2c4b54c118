"""What the workbook says beyond the other reports: a missing phrase is a type error."""

from dataclasses import dataclass

from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class WorkbookWords:
    """Everything that only the workbook says, in one language."""

    code: Language
    summary: str
    checklist: str
    evidence: str
    """Names of sheets; that of the plan is the plan's own."""
    page: str
    """At the foot of a page: `{page}` and `{pages}` are filled by the spreadsheet."""
    day_form: str
    """How the spreadsheet shows a date."""
    figure: str
    met: str
    applicable: str
    share: str
    light: str
    note: str
    requirement: str
    asked: str
    obliged: str
    """The heading of the obligatory procedure, record or document that a requirement names."""
    yes: str
    advice: str
    """Before what to do next, below a finding."""
    how_to_fill: str
    """Above the plan: what to fill in, and what the last column is for."""
    status_title: str
    status_hint: str
    due_hint: str
    number: str
    revision: str
    dated: str
    prepared: str
    """Who draws the report up, above the room for a signature."""
    accepted: str
    """Who accepts it."""
    name_and_office: str
