"""What is told about a master list that is taken over: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypedDict

from spm_check.model.masterlist import Held, ListKind
from spm_check.model.text import Language

RemarkBook = TypedDict(
    "RemarkBook",
    {
        "day-unread": str,
        "status-unread": str,
        "status-without-place": str,
        "kind-unread": str,
        "kind-open": str,
        "kind-guessed": str,
        "period-unread": str,
        "period-permanent": str,
        "office-unknown": str,
        "clause-unread": str,
        "clause-suggested": str,
        "file-absent": str,
        "file-outside": str,
        "file-several": str,
        "holding-open": str,
        "number-shared": str,
        "number-without-place": str,
        "title-shared": str,
    },
)
"""A sentence for every remark; `{value}` is what stands there, or what was made of it."""

UnreadBook = TypedDict(
    "UnreadBook",
    {"title-blank": str, "foot": str, "said-missing": str, "title-alone": str, "too-long": str},
)
"""A phrase for every reason why a row was not taken over."""


class FieldBook(TypedDict):
    """What the fields of an entry are called in the table."""

    kind: str
    clauses: str
    file: str
    files: str
    location: str
    number: str
    revision: str
    status: str
    prepared_by: str
    approved_by: str
    approved_on: str
    effective: str
    reviewed_on: str
    review_every: str
    last: str
    every: str
    keep: str
    confirmed: str


@dataclass(frozen=True, slots=True)
class Talk:
    """What `import` asks, and says on stderr."""

    ask: str
    yes: tuple[str, ...]
    """What may be typed for yes; whatever else is no."""
    written: str
    nothing: str
    not_written: str
    how_to_write: str
    how_to_confirm: str


@dataclass(frozen=True, slots=True)
class MasterListWords:
    """Everything that a language has to say about a master list."""

    code: Language
    title: str
    sheet: str
    kinds: Mapping[ListKind, str]
    assumed: str
    row: str
    id: str
    name: str
    understood: str
    """The heading over what was understood of a row."""
    fields: FieldBook
    statuses: Mapping[str, str]
    held: Mapping[Held, str]
    suggested: str
    """Behind clauses that the list does not name."""
    same_by: Mapping[str, str]
    """What a row has in common with an entry: its number or its title."""
    declared: str
    declared_line: str
    repeated_line: str
    sections: str
    section_line: str
    """A section that tells the kind of the rows below it."""
    not_understood: str
    unread: UnreadBook
    remarks: str
    remark_line: str
    cell: str
    """How a cell is named: by its row, its column and its heading."""
    remark: RemarkBook
    without_place: str
    unknown_columns: str
    rows_counted: str
    other_sheet: str
    blank_sheet: str
    open_note: str
    unconfirmed_note: str
    status_note: str
    no_list: str
    looked_for: str
    first_rows: str
    what_to_do: str
    talk: Talk
