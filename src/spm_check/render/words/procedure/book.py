"""What the forms of a procedure say by themselves: a missing phrase is a type error."""

from dataclasses import dataclass

from spm_check.model.text import Language


@dataclass(frozen=True, slots=True)
class Blanks:
    """What stands in brackets where only the unit knows what belongs there."""

    number: str
    day: str
    holder: str
    employee: str
    """For the number by which the civil service knows the one who signs."""
    law: str


@dataclass(frozen=True, slots=True)
class HealthForm:
    """The form that health centres and hospitals use."""

    kind: str
    number: str
    revision: str
    issued: str
    page: str
    approved: str
    definitions: str
    purpose: str
    policy: str
    references: str
    tools: str
    steps: str
    offices: str
    documents: str
    changes: str
    changed: tuple[str, ...]
    """Above the columns of the changes."""
    first: tuple[str, str]
    """What was changed by the first issue, and how."""


@dataclass(frozen=True, slots=True)
class MinistryForm:
    """The form of the ministry for administrative reform (PermenPAN-RB 35/2012)."""

    number: str
    made: str
    revised: str
    effective: str
    approved: str
    name: str
    law: str
    qualifications: str
    related: str
    tools: str
    warnings: str
    records: str
    order: str
    activity: str
    performers: str
    standard: str
    needs: str
    time: str
    output: str
    note: str
    rules: str
    """Above what the form has no field for: definitions, purpose and policy."""
    definitions: str
    purpose: str
    policy: str


@dataclass(frozen=True, slots=True)
class Law:
    """How a law is cited; each part only where it is known."""

    number: str
    year: str
    about: str


@dataclass(frozen=True, slots=True)
class Talk:
    """What `draft` says."""

    written: str
    would_write: str
    already: str
    """Of a clause that `{ids}` are declared for."""
    unlisted: str
    """Of a `{service}` that the unit does not name."""
    next: str


@dataclass(frozen=True, slots=True)
class ProcedureWords:
    """Everything that the forms say in one language."""

    code: Language
    procedure: str
    """What a procedure is called in the unit file and above its pages: `{title}`."""
    service: str
    """The same of the SOP of a service."""
    step: str
    """A step as a sentence without a full stop: `{by}`, `{does}`."""
    timed: str
    """The sentence with its `{time}`."""
    practice: str
    """Before what the unit does already."""
    done_by: str
    first_revision: str
    running: str
    """At the head of later pages: `{number}` and `{revision}`."""
    page: str
    draft: str
    """At the foot of every page, for as long as nobody has signed."""
    blanks: Blanks
    law: Law
    health: HealthForm
    ministry: MinistryForm
    talk: Talk
