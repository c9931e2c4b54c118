"""What a new unit file explains, and what is asked for it: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass

from spm_check.model.text import Language
from spm_check.model.unit import UnitKind


@dataclass(frozen=True, slots=True)
class Comments:
    """The comments in a new unit file; each may have several lines."""

    file: str
    unit: str
    offices: str
    legal_basis: str
    applicability: str
    exclusions: str
    documents: str
    records: str
    practices: str
    unanswered: str
    """Behind a condition that nobody has answered yet."""
    kinds: str
    """Which kinds of unit there are; `{kinds}` is filled."""


@dataclass(frozen=True, slots=True)
class Samples:
    """The entries that stand in a new unit file as comments, to be copied."""

    decree: str
    manual: str
    review: str
    practice: str


@dataclass(frozen=True, slots=True)
class Question:
    """Something that `init` asks about an exclusion."""

    ask: str
    because: str
    """A reason that often holds where the answer is no."""


@dataclass(frozen=True, slots=True)
class Interview:
    """What `init` asks and says."""

    welcome: str
    name: str
    kind: str
    parent: str
    services: str
    scope: str
    holder: str
    """Who holds an office; `{office}` is filled."""
    since: str
    another_office: str
    conditions: str
    exclusions: str
    yes_no: str
    """How to answer, behind a question that may be left open."""
    because: str
    again_kind: str
    again_day: str
    again_yes_no: str
    written: str
    kept: str
    next: str


@dataclass(frozen=True, slots=True)
class BeginningWords:
    """Everything about a new unit file in one language."""

    code: Language
    comments: Comments
    samples: Samples
    interview: Interview
    heads: Mapping[UnitKind, str]
    """What the head of each kind of unit is called."""
    representative: str
    office_keys: tuple[str, str]
    """What head and representative are called in the file, as the samples name them."""
    excluded: Mapping[str, Question]
    """Clauses that units often leave out, in the order of the standard."""
