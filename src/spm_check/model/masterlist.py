"""A master list as it was understood: every row below its header, and what became of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from spm_check.model.entry import NewEntry
from spm_check.model.proposal import ProposedKind

Cell = str | int | float | date | None
"""A cell as the file types it; what is blank is None or an empty text."""

ListKind = Literal["documents", "records"]
"""What a list is a list of; it names the section of the unit file."""

Meaning = Literal[
    "order",
    "number",
    "title",
    "kind",
    "revision",
    "edition",
    "effective",
    "issued",
    "day",
    "approved",
    "revised",
    "reviewed",
    "expires",
    "last",
    "every",
    "retention",
    "location",
    "responsible",
    "prepared",
    "approver",
    "status",
    "disposition",
    "note",
    "file",
    "clauses",
]
"""What a column holds. `day`: a date of which the heading does not say what it is."""

KindBasis = Literal["column", "section", "list", "title", "number", "open"]
"""What tells the kind of an entry; `open`: nothing does, and it is taken as `other`."""

RemarkWhy = Literal[
    "day-unread",
    "status-unread",
    "status-without-place",
    "kind-unread",
    "kind-open",
    "kind-guessed",
    "period-unread",
    "period-permanent",
    "office-unknown",
    "clause-unread",
    "clause-suggested",
    "file-absent",
    "file-outside",
    "file-several",
    "holding-open",
    "number-shared",
    "number-without-place",
    "title-shared",
]
"""What is to be said about a row that was taken over."""

UnreadWhy = Literal["title-blank", "foot", "said-missing", "title-alone", "too-long"]
"""Why a row was not taken over.

`title-blank`: there is something, and no title; `foot`: it stands among the signatures at the
end; `said-missing`: the list itself says that there is no such document yet; `title-alone`: where
the other rows are numbered, a text that names no section; `too-long`: a cell holds a whole text.
"""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook, or a CSV file, as rows of cells from the first row on."""

    name: str
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the header: its letter, its heading, and what it holds, if that is known."""

    letter: str
    heading: str
    meaning: Meaning | None
    kept: bool
    """Whether an entry of the unit file keeps it."""


@dataclass(frozen=True, slots=True)
class Remark:
    """What could not be taken as it stands, or was taken only by a guess."""

    why: RemarkWhy
    letter: str = ""
    """Of the column; empty where the remark is about the whole row."""
    heading: str = ""
    value: str = ""
    """What stands there, or what was made of it."""


Held = Literal["matched", "named", "location", "open"]
"""How it is known where an entry is.

`matched`: a file is called as it is; `named`: the list names the file; `location`: the list
names the place of the paper; `open`: nothing tells, and the unit file says what to look for.
"""


@dataclass(frozen=True, slots=True)
class Taken:
    """A row that becomes an entry."""

    entry: NewEntry
    kind: ProposedKind
    basis: KindBasis
    held: Held

    @property
    def confirmed(self) -> bool:
        """Whether the list itself states all that makes the entry evidence."""
        return "confirmed" not in self.entry.fields


@dataclass(frozen=True, slots=True)
class Declared:
    """A row that the unit file, or an earlier row, has already."""

    title: str
    """The title of this row."""
    id: str
    """Of the entry that has it, and its title."""
    as_: str
    by: Literal["number", "title"]
    earlier: bool = False
    """Whether it is an earlier row that has it."""


@dataclass(frozen=True, slots=True)
class Section:
    """A row that only gives a name to those below it; `kind` where it tells theirs."""

    title: str
    kind: ProposedKind | None = None


@dataclass(frozen=True, slots=True)
class Blank:
    """A row in which nothing stands."""


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A row that was not taken over, with what stands in it."""

    why: UnreadWhy
    texts: tuple[str, ...]


Outcome = Taken | Declared | Section | Blank | NotUnderstood


@dataclass(frozen=True, slots=True)
class ListRow:
    """A row below the header; `number` is its number in the file, from 1."""

    number: int
    outcome: Outcome
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadSheet:
    """A sheet with a list in it."""

    name: str
    kind: ListKind
    assumed: bool
    """Whether nothing says that it is a list of this kind."""
    header: int
    """The number of the (first) header row."""
    columns: tuple[Column, ...]
    rows: tuple[ListRow, ...]


@dataclass(frozen=True, slots=True)
class OtherSheet:
    """A sheet in which no header was found."""

    name: str
    filled: int
    """How many rows are not blank."""
    first: tuple[tuple[int, tuple[str, ...]], ...]
    """The first rows that are not blank: their numbers and what stands in them."""


@dataclass(frozen=True, slots=True)
class MasterList:
    """All sheets of a file, in its order."""

    sheets: tuple[ReadSheet, ...]
    others: tuple[OtherSheet, ...] = ()

    @property
    def taken(self) -> Iterator[Taken]:
        """The rows that become entries, in the order of the file."""
        return (
            row.outcome
            for sheet in self.sheets
            for row in sheet.rows
            if isinstance(row.outcome, Taken)
        )

    @property
    def entries(self) -> tuple[NewEntry, ...]:
        """What is to be added to the unit file."""
        return tuple(taken.entry for taken in self.taken)
