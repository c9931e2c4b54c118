"""What the page says beyond the words of every report: a missing phrase is a type error."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PageWords:
    """Everything that only the page says, in one language."""

    skip: str
    """The first link: past the head, to the conclusion."""
    contents: str
    standard: str
    kind: str
    """What was done, before: document review as of a day."""
    strip_note: str
    key: str
    """Heading of what the shapes and colours mean."""
    filters: str
    all_grades: str
    all_chapters: str
    all_offices: str
    office: str
    no_office: str
    reset: str
    shown: str
    """How many findings are shown: `{shown}` of `{all}`."""
    matrix: str
    matrix_note: str
    counts: str
    """What the full shape of the matrix means."""
    on_paper: str
    not_counted: str
    no_items: str
    of_chapter: str
    """Name of a table: `{chapter}`."""
    not_determined: str
    """The share of nothing."""
    examined: str
    """How many files lie in the folder: `{count}`."""
    answers_to: str
    """The office that a finding concerns."""
    paper_page: str
    """Foot of a printed page: `{page}` and `{pages}`."""
    examined_by: str
    noted_by: str
    code: str
    """Heading of the column of ids."""
    name_and_date: str
    made_by: str
    """Which program: `{version}`."""
