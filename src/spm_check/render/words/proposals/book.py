"""What a review of undeclared files has to say: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from spm_check.model.extract import TextState, UnreadCause
from spm_check.model.proposal import Confidence, Source
from spm_check.model.text import Language

Column = Literal[
    "path",
    "confidence",
    "title",
    "kind",
    "clauses",
    "reasons",
    "number",
    "revision",
    "effective",
    "prepared_by",
    "approved_by",
    "text",
]
"""The columns of a table of proposals, in their order."""


@dataclass(frozen=True, slots=True)
class Talk:
    """What `scan` says while it works and asks."""

    reading: str
    """On the progress line."""
    scanned_page: str
    nothing_undeclared: str
    written: str
    """`{count}` entries were added to `{path}`."""
    nothing_to_write: str
    how_to_write: str
    how_to_confirm: str
    confirmed: str
    """`{ids}` count from now on."""
    nothing_to_confirm: str
    choices: str
    """What may be answered to a proposal: accept, change, skip, quit."""
    new_title: str
    new_kind: str
    new_clauses: str
    clause_unknown: str
    kind_unknown: str
    left: str
    """How many files are left for another time."""


@dataclass(frozen=True, slots=True)
class ProposalWords:
    """Everything about proposals in one language."""

    code: Language
    title: str
    sources: Mapping[Source, str]
    """Why a clause is suggested, by where the phrase stands; `{phrase}` is filled."""
    cited: str
    """Why, where the text itself cites the clause."""
    alike: tuple[str, str]
    """Why, where one word, or several, are those of a `{clause}`; `{words}` is filled."""
    faint: str
    """Of a clause that is only worth a look; `{reasons}` is filled."""
    quoted: str
    last_of_two: str
    """Between the last two words where there are two."""
    last_of_more: str
    """Between the last two words where there are more."""
    confidences: Mapping[Confidence, str]
    texts: Mapping[TextState, str]
    unread: Mapping[UnreadCause, str]
    columns: Mapping[Column, str]
    silent: str
    """Above the files without a suggestion."""
    not_read: str
    """Above the files that could not be read."""
    counts: str
    note: str
    talk: Talk
