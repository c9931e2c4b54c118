"""What a file that nobody declared may be evidence for: a suggestion, never a declaration."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from spm_check.model.extract import TextState, UnreadCause
from spm_check.model.unit import DocumentKind

ProposedKind = DocumentKind | Literal["record"]

Confidence = Literal["high", "medium", "none"]

Source = Literal[
    "file-name", "folder", "property", "title", "heading", "header", "control-block", "body"
]
"""Where in a file, or about it, a phrase stands; a control block tells by being there."""

MOST_CLAUSES = 3
"""How many clauses a proposal names at most, the best first."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a clause is suggested: a phrase, and where it stands."""

    source: Source
    phrase: str
    """As it is known to the catalogue of phrases, or the clause as the text cites it."""
    cited: bool = False
    """Whether the text itself cites the clause of the standard by its number."""
    alike: bool = False
    """Whether it is but a word that is much used of the clause, and no phrase for it."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A clause with the reasons for it, the weightiest first."""

    clause: str
    reasons: tuple[Reason, ...]
    faint: bool = False
    """Whether it is only worth a look: it is shown in the review and never written."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed for one file; fields that the file does not tell are None."""

    path: str
    """Within the unit's folder, with `/`."""
    text: TextState
    why: UnreadCause | None = None
    title: str | None = None
    kind: ProposedKind | None = None
    number: str | None = None
    revision: str | None = None
    effective: date | None = None
    prepared_by: str | None = None
    """As it stands in the control block: an office or a person."""
    approved_by: str | None = None
    confidence: Confidence = "none"
    """`none` exactly where no clause is suggested."""
    suggestions: tuple[Suggestion, ...] = ()
    """At most `MOST_CLAUSES`, the best first."""
