"""What every language has to say: a missing phrase is a type error.

Phrases are templates; the names in braces are filled by `render.sentences` and
`render.complaints`. A test proves that each template uses only the names that it is given.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple, TypedDict

from spm_check.model.calendar import Span
from spm_check.model.clause import RequirementKind
from spm_check.model.finding import Grade
from spm_check.model.holdings import FlawKind
from spm_check.model.manual_text import WhyUnread
from spm_check.model.report import Colour, State, Verdict
from spm_check.model.text import Language
from spm_check.render.words.complaint_book import ComplaintBook


class FindingPhrase(NamedTuple):
    """A kind of finding in one language."""

    title: str
    """What it is called."""
    message: str
    """What is wrong in the case at hand."""
    why: str
    """Why it matters."""
    action: str
    """What to do next."""
    undated: str = ""
    """The message where there is no day to name."""
    alone: str = ""
    """The message on an item that no requirement depends on."""


FindingBook = TypedDict(
    "FindingBook",
    {
        "not-declared": FindingPhrase,
        "wrong-kind": FindingPhrase,
        "not-held": FindingPhrase,
        "obsolete": FindingPhrase,
        "unconfirmed": FindingPhrase,
        "practised-not-recorded": FindingPhrase,
        "not-approved": FindingPhrase,
        "not-yet-effective": FindingPhrase,
        "record-stale": FindingPhrase,
        "review-overdue": FindingPhrase,
        "obligations-unmet": FindingPhrase,
        "number-duplicate": FindingPhrase,
        "number-blank": FindingPhrase,
        "revision-blank": FindingPhrase,
        "approver-blank": FindingPhrase,
        "approval-date-blank": FindingPhrase,
        "self-approved": FindingPhrase,
        "date-in-future": FindingPhrase,
        "interval-undeclared": FindingPhrase,
        "retention-undeclared": FindingPhrase,
        "file-shared": FindingPhrase,
        "manual-scope-missing": FindingPhrase,
        "manual-exclusion-missing": FindingPhrase,
        "manual-procedure-missing": FindingPhrase,
        "manual-processes-missing": FindingPhrase,
        "manual-out-of-date": FindingPhrase,
        "manual-unread": FindingPhrase,
        "office-vacant": FindingPhrase,
        "head-changed-since-approval": FindingPhrase,
        "owner-is-person": FindingPhrase,
        "exclusion-not-allowed": FindingPhrase,
        "exclusion-unjustified": FindingPhrase,
        "exclusion-contradicted": FindingPhrase,
        "exclusion-risky": FindingPhrase,
        "applicability-unjustified": FindingPhrase,
        "no-legal-basis": FindingPhrase,
        "legal-basis-expired": FindingPhrase,
        "file-undeclared": FindingPhrase,
    },
)
"""A phrase for every finding code."""


@dataclass(frozen=True, slots=True)
class Labels:
    """Headings and short words of the reports."""

    gap_report: str
    document_review: str
    as_of: str
    conclusion: str
    fulfilled: str
    of_requirements: str
    procedures: str
    records: str
    documents: str
    procedures_short: str
    records_short: str
    documents_short: str
    """Headings of narrow tables."""
    of: str
    left_out_note: str
    observed_note: str
    chapter: str
    chapters: str
    findings: str
    no_findings: str
    finding: str
    clause: str
    requirement: str
    requirements: str
    item: str
    unit: str
    whole_unit: str
    kind: str
    state: str
    verdict: str
    grade: str
    title: str
    place: str
    what_is_wrong: str
    asked: str
    why: str
    what_to_do: str
    excluded: str
    not_applicable: str
    reason: str
    see_on_site: str
    see_on_site_note: str
    for_instance: str
    others: str
    some_others: str
    practice_hint: str
    read_to_its_end: str
    read_to_page: str
    nearest_heading: str
    last_heading: str
    on_page: str
    not_examined: str
    not_examined_note: str
    undeclared: str
    own_settings: str
    regraded_note: str
    bands_note: str
    not_audited: str
    basis: str
    via: str
    shared_by: str
    """Who shares a document with the unit, after its title or code."""
    shared_action: str
    """What to do about a document of another unit."""
    scope: str
    parent: str
    items: str
    files: str
    evidence: str
    total: str
    about: str
    about_note: str
    copyright_note: str
    learn_more: str
    more: str
    # explain and clauses
    what_it_asks: str
    auditor_looks: str
    usual_evidence: str
    also_called: str
    in_puskesmas: str
    in_agency: str
    applies_where: str
    condition: str
    content_of: str
    event_driven: str
    event_driven_note: str
    edition_2015: str
    inferred: str
    excludable: str
    not_excludable: str
    excludable_short: str
    exclusion_rule: str
    graded: str
    graded_practice: str
    graded_alone: str
    grade_fixed: str
    in_this_clause: str
    yes: str
    no: str
    procedure: str
    record: str
    document: str
    follows_note: str
    standard_status: str
    answer_with: str
    found_on: str
    see_findings: str
    # complaints and outcomes
    did_you_mean: str
    mistakes: str
    one_mistake: str
    not_written: str
    bug: str
    interrupted: str


@dataclass(frozen=True, slots=True)
class Words:
    """Everything a language has to say."""

    code: Language
    findings: FindingBook
    complaints: ComplaintBook
    labels: Labels
    spans: Mapping[Span, tuple[str, str]]
    """One and several of each unit of time."""
    months: tuple[str, ...]
    decimal_sign: str
    or_: str
    and_: str
    verdicts: Mapping[Verdict, str]
    conclusions: Mapping[Grade, str]
    colours: Mapping[Colour, str]
    states: Mapping[State, str]
    flaws: Mapping[FlawKind, str]
    unread: Mapping[WhyUnread, str]
    """Why a manual was not read, or not to its end."""
    kinds: Mapping[RequirementKind, str]
    """The kinds of requirement in a table."""
    requirement_kinds: Mapping[RequirementKind, str]
    """The kinds of requirement in a sentence: what is asked for."""
    unit_kinds: Mapping[str, str]
    item_kinds: Mapping[str, str]
    reasons: Mapping[str, str]
    """What the system's names for failures mean; the empty name is for all others."""
