"""What a document on paper has to say beyond the report's words: a missing phrase is a type error."""

from dataclasses import dataclass

from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class PaperWords:
    """Everything that only stands on paper, in one language."""

    code: Language
    gap_report: str
    standard: str
    kind: str
    day: str
    scope: str
    services: str
    made_with: str
    """With which program it was made, and that nobody has signed it yet; `{version}`."""
    prepared: str
    approved: str
    name: str
    office: str
    date: str
    signature: str
    page: str
    """Number of the page and of all pages: `{page}`, `{pages}`."""
    unseen: str
    """Where the letters of the PDF do not have a character."""
    counted: str
    share: str
    light: str
    met: str
    by_chapter: str
    by_clause: str
    by_clause_note: str
    findings_note: str
    plan_note: str
    proposal: str
    """Before a correction that is only proposed."""
    late: str
    """After the status of an action that is past its due date: `{status}`."""
    still_found: str
    """After the status of an action on what is still found: `{status}`."""
    left_out: str
    """Above exclusions and what does not apply."""
    left_out_note: str
    nothing_left_out: str
    asked: str
    basis_note: str
    rest: str
    """Above settings, and what was not audited or examined."""
    none: str
    """In place of a list of nothing."""
