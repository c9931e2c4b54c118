"""What the quality manual says beyond the unit's own words: a missing phrase is a type error."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from spm_check.model.process import ProcessKind
from spm_check.model.text import Language


class Term(NamedTuple):
    """A term of the glossary with what it means here, in our own words."""

    term: str
    meaning: str


@dataclass(frozen=True, slots=True)
class FrontWords:
    """What stands before the first chapter."""

    title: str
    number: str
    revision: str
    effective: str
    status: str
    approved: str
    draft: str
    """The status of a manual that nobody has approved yet."""
    blank: str
    """A blank that the unit fills in; `{what}`."""
    prepared_by: str
    checked_by: str
    approved_by: str
    made: str
    """Of which day the manual is, and that it is made from the declaration; `{day}`."""
    contents: str
    approval: str
    approval_text: str
    """What the head declares by signing; `{unit}`."""
    reapproval: str
    """That the head has changed since; `{office}`, `{since}`, `{day}`."""
    distribution: str
    distribution_note: str
    copy: str
    receiver: str
    received: str
    copy_status: str
    controlled: str
    history: str
    history_note: str
    change: str
    current: str
    """What the row of the present revision says as long as the unit says nothing."""


@dataclass(frozen=True, slots=True)
class BodyWords:
    """What stands in the chapters that the unit's declaration fills."""

    introduction: str
    about: str
    about_text: tuple[str, ...]
    """What the manual is for; `{unit}`."""
    profile: str
    name: str
    kind: str
    parent: str
    scope: str
    services: str
    offices: str
    office: str
    holder: str
    since: str
    vacant: str
    offices_note: str
    legal_basis: str
    legal_none: str
    law: str
    law_about: str
    law_until: str
    no_end: str
    expired: str
    """Beside a day that is over."""
    scope_chapter: str
    scope_text: str
    """That the system covers the unit's scope; `{unit}`, `{scope}`."""
    scope_missing: str
    exclusions: str
    exclusions_text: str
    no_exclusions: str
    clause: str
    heading: str
    reason: str
    reason_missing: str
    not_applicable: str
    question: str
    processes: str
    processes_text: str
    processes_missing: str
    process: str
    owner: str
    inputs: str
    outputs: str
    evidence: str
    interactions: str
    interactions_text: str
    no_interactions: str
    from_: str
    to: str
    what: str
    outside: str
    """In place of a process: those whom the unit serves, and others outside it."""
    chapter: str
    """Heading of a chapter of the standard; `{number}`, `{title}`."""
    excluded: str
    """In place of what an excluded clause would say; `{reason}`."""
    all_left_out: str
    unwritten: str
    """Before what a clause asks that has no words of the unit's own yet."""
    unwritten_text: str
    draft_lead: str
    draft_text: str
    """Before a statement that is marked as a draft."""
    practice_lead: str
    practice: str
    """A recorded practice as a sentence; `{note}`."""
    practice_office: str
    """The same where an office does it; `{note}`, `{office}`."""
    documents: str
    records: str
    none_declared: str


@dataclass(frozen=True, slots=True)
class AnnexWords:
    """What stands behind the chapters."""

    cross_reference: str
    cross_note: str
    document_list: str
    record_list: str
    id: str
    title: str
    kind: str
    number: str
    revision: str
    effective: str
    review: str
    state: str
    where: str
    every: str
    keep: str
    last: str
    none: str
    glossary: str
    glossary_note: str
    term: str
    meaning: str
    terms: tuple[Term, ...]
    to_do: str
    to_do_note: str
    to_do_none: str
    to_write: str
    """Clauses without words of the unit's own; `{count}`, `{clauses}`."""
    to_check: str
    """Clauses whose words are still a draft; `{count}`, `{clauses}`."""
    to_fill: str
    """Blanks left in the text; `{count}`, `{clauses}`."""


@dataclass(frozen=True, slots=True)
class MapWords:
    """What stands in the process map."""

    kinds: Mapping[ProcessKind, str]
    needs: tuple[str, ...]
    gets: tuple[str, ...]
    shown: str
    """What the drawing shows, for those who do not see it; `{count}`, `{titles}`."""


@dataclass(frozen=True, slots=True)
class TalkWords:
    """What the commands say that make the manual and its drafts."""

    open: str
    """How much is still to be done; `{unwritten}`, `{drafts}`, `{blanks}`."""
    done: str
    draft_mark: str
    """What stands in the first line of a statement that is a draft."""
    folder: str
    """The folder of statements where the unit names none."""
    head: str
    representative: str
    """What an office is called in a draft where the unit has none that plainly is it."""
    written: str
    """`{count}` files in `{folder}`."""
    would_write: str
    declared: str
    """That the unit file names the `{folder}` now."""
    nothing: str
    next: str


@dataclass(frozen=True, slots=True)
class ManualWords:
    """Everything that only the quality manual says, in one language."""

    code: Language
    front: FrontWords
    body: BodyWords
    annex: AnnexWords
    map: MapWords
    talk: TalkWords
