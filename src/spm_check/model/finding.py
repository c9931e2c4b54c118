"""Findings: the grades, the codes with their rules, and one finding as facts."""

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from spm_check.errors import Place
from spm_check.model.holdings import Flaw
from spm_check.model.manual_text import WhyUnread

Grade = Literal["conformity", "observation", "minor", "major"]
"""Grades of an audit (ISO 19011), best first."""

GRADES: tuple[Grade, ...] = ("conformity", "observation", "minor", "major")
FINDING_GRADES: tuple[Grade, ...] = ("major", "minor", "observation")
"""The grades that a finding can have, worst first."""

Cause = Literal[
    "not-declared",
    "wrong-kind",
    "not-held",
    "obsolete",
    "unconfirmed",
    "practised-not-recorded",
    "not-approved",
    "not-yet-effective",
    "record-stale",
    "review-overdue",
    "obligations-unmet",
    "manual-scope-missing",
    "manual-exclusion-missing",
    "manual-procedure-missing",
    "manual-processes-missing",
    "manual-unread",
]
"""Why a requirement is not conforming; each is also the code of the finding."""

FindingCode = Literal[
    # on requirements: the causes
    "not-declared",
    "wrong-kind",
    "not-held",
    "obsolete",
    "unconfirmed",
    "practised-not-recorded",
    "not-approved",
    "not-yet-effective",
    "record-stale",
    "review-overdue",
    "obligations-unmet",
    # on items
    "number-duplicate",
    "number-blank",
    "revision-blank",
    "approver-blank",
    "approval-date-blank",
    "self-approved",
    "date-in-future",
    "interval-undeclared",
    "retention-undeclared",
    "file-shared",
    # on what the manual says
    "manual-scope-missing",
    "manual-exclusion-missing",
    "manual-procedure-missing",
    "manual-processes-missing",
    "manual-out-of-date",
    "manual-unread",
    # on offices
    "office-vacant",
    "head-changed-since-approval",
    "owner-is-person",
    # on the unit
    "exclusion-not-allowed",
    "exclusion-unjustified",
    "exclusion-contradicted",
    "exclusion-risky",
    "applicability-unjustified",
    "no-legal-basis",
    "legal-basis-expired",
    "file-undeclared",
]


@dataclass(frozen=True, slots=True)
class Rule:
    """How a finding of one code is graded."""

    grade: Grade
    practice: Grade
    """The grade where the requirement is a practice, or where none depends on the item."""
    fixed: bool = False
    """Whether `settings.grades` may not change it: absence is never talked away."""


RULES: Mapping[FindingCode, Rule] = {
    "not-declared": Rule("major", "minor", fixed=True),
    "wrong-kind": Rule("major", "minor", fixed=True),
    "not-held": Rule("major", "minor", fixed=True),
    "obsolete": Rule("major", "minor", fixed=True),
    "unconfirmed": Rule("major", "minor", fixed=True),
    "practised-not-recorded": Rule("minor", "observation", fixed=True),
    "not-approved": Rule("minor", "observation"),
    "not-yet-effective": Rule("minor", "observation"),
    "record-stale": Rule("minor", "observation"),
    "review-overdue": Rule("minor", "observation"),
    "obligations-unmet": Rule("major", "major", fixed=True),
    "number-duplicate": Rule("minor", "minor"),
    "number-blank": Rule("observation", "observation"),
    "revision-blank": Rule("observation", "observation"),
    "approver-blank": Rule("observation", "observation"),
    "approval-date-blank": Rule("observation", "observation"),
    "self-approved": Rule("observation", "observation"),
    "date-in-future": Rule("observation", "observation"),
    "interval-undeclared": Rule("observation", "observation"),
    "retention-undeclared": Rule("observation", "observation"),
    "file-shared": Rule("observation", "observation"),
    "manual-scope-missing": Rule("minor", "minor"),
    "manual-exclusion-missing": Rule("minor", "minor"),
    "manual-procedure-missing": Rule("minor", "minor"),
    "manual-processes-missing": Rule("minor", "minor"),
    "manual-out-of-date": Rule("minor", "minor"),
    "manual-unread": Rule("observation", "observation"),
    "office-vacant": Rule("observation", "observation"),
    "head-changed-since-approval": Rule("observation", "observation"),
    "owner-is-person": Rule("observation", "observation"),
    "exclusion-not-allowed": Rule("major", "major", fixed=True),
    "exclusion-unjustified": Rule("minor", "minor", fixed=True),
    "exclusion-contradicted": Rule("observation", "observation"),
    "exclusion-risky": Rule("observation", "observation"),
    "applicability-unjustified": Rule("minor", "minor", fixed=True),
    "no-legal-basis": Rule("observation", "observation"),
    "legal-basis-expired": Rule("observation", "observation"),
    "file-undeclared": Rule("observation", "observation"),
}
"""The table of `verdicts`, in the order in which codes are listed everywhere."""


ABOUT_NO_ITEM: frozenset[FindingCode] = frozenset(
    {
        "exclusion-not-allowed",
        "exclusion-unjustified",
        "exclusion-contradicted",
        "exclusion-risky",
        "applicability-unjustified",
        "legal-basis-expired",
    }
)
"""Findings about a clause, condition or law, which an item may happen to be called like."""


def worse(one: Grade, other: Grade) -> Grade:
    """Return the worse of two grades."""
    return max(one, other, key=GRADES.index)


@dataclass(frozen=True, slots=True)
class Look:
    """How far a file was read, and where in it something was looked for."""

    path: str
    page: int | None = None
    """The last page that was read; None where the format has no pages."""
    heading: str = ""
    """The heading nearest to what was looked for, else the last one; empty where it has none."""
    heading_page: int | None = None
    near: bool = False
    """Whether the heading has anything to do with what was looked for."""
    unread: WhyUnread | None = None
    """Why it was not read, or no further; None where it was read to its end."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What the sentence of a finding needs; which fields are filled depends on the code."""

    items: tuple[str, ...] = ()
    more: bool = False
    """Whether there are more items than are named."""
    flaws: tuple[Flaw, ...] = ()
    day: date | None = None
    office: str | None = None
    names: tuple[str, ...] = ()
    """Keys, paths, conditions or obligations, as the code says."""
    count: int = 0
    looks: tuple[Look, ...] = ()
    """The files that were looked into, in order of their paths."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding: facts and the place in the unit file to mend; words come from `render`."""

    code: FindingCode
    grade: Grade
    place: Place = field(compare=False)
    clause: str | None = None
    requirement: str | None = None
    item: str | None = None
    """The document, record, office, condition, excluded clause or law that it is about."""
    facts: Facts = field(default_factory=Facts)

    def fingerprint(self, unit: str) -> str:
        """Return 32 hex digits that survive edits: unit, code, requirement and item only."""
        return fingerprint_of(unit, self.code, self.requirement or "", self.item or "")


def fingerprint_of(unit: str, code: FindingCode, requirement: str, item: str) -> str:
    """Return the fingerprint of a finding by its parts; empty ones stand for none."""
    parts = (unit, code, requirement, item)
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:32]


FINGERPRINT = re.compile("[0-9a-f]{32}")
"""What a fingerprint looks like."""
