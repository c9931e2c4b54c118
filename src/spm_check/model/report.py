"""The gap report: every verdict with its evidence, every finding, and the counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from spm_check.model.clause import Catalogue, Clause, Requirement
from spm_check.model.finding import Cause, Finding, Grade
from spm_check.model.holdings import Obstacle
from spm_check.model.plan import FollowedPlan
from spm_check.model.unit import Answer, Exclusion, Item, Origin, Unit

Verdict = Literal["conformity", "observation", "minor", "major", "excluded", "not_applicable"]
"""What becomes of a requirement: a grade, or one of the two reasons for not being judged."""

VERDICTS: tuple[Verdict, ...] = (
    "conformity",
    "observation",
    "minor",
    "major",
    "excluded",
    "not_applicable",
)

Fault = Literal[
    "unconfirmed",
    "obsolete",
    "not-held",
    "not-approved",
    "not-yet-effective",
    "record-stale",
    "review-overdue",
]
"""What keeps an item from being sound, whatever it is offered for."""

State = Fault | Literal["sound", "on-paper", "practised", "wrong-kind", "incomplete", "unread"]
"""The state of one piece of evidence. `incomplete`: it was read and does not say what is asked;
`unread`: it is held, and what it says could not be read."""

Colour = Literal["green", "yellow", "red"]


class Evidence(NamedTuple):
    """One piece of evidence for a requirement; `item` is None for a recorded practice."""

    item: str | None
    via: str
    """The clause or requirement that names it, or the mandatory document that it is."""
    state: State
    origin: Origin | None = None
    """Who shares it with the unit; None for its own."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """The verdict on one requirement."""

    requirement: Requirement
    grade: Grade | None
    """None where the requirement is left out."""
    left_out: Literal["excluded", "not_applicable"] | None = None
    cause: Cause | None = None
    """Why it does not conform; None where it does or is left out."""
    evidence: tuple[Evidence, ...] = ()
    """All that is offered for it, best first."""
    unmet: tuple[str, ...] = ()
    """The mandatory documents, procedures or records to which the cause applies."""
    see_on_site: bool = False
    """Conforming by evidence on paper only, to be seen at the unit."""

    @property
    def verdict(self) -> Verdict:
        """The grade, or why there is none."""
        return self.grade or self.left_out or "not_applicable"

    @property
    def fulfilled(self) -> bool:
        """Whether the grade is conformity or observation."""
        return self.grade in {"conformity", "observation"}


@dataclass(frozen=True, slots=True)
class ItemState:
    """A declared item, what is wrong with it, and the files that are held."""

    item: Item
    state: State
    """The one word for the item: its gravest fault, else `sound` or `on-paper`."""
    faults: tuple[Fault, ...]
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """So many met, of so many."""

    met: int
    of: int

    @property
    def tenths(self) -> int | None:
        """The share in tenths of a percent, rounded down; None of nothing."""
        return self.met * 1000 // self.of if self.of else None


def total(counts: Iterable[Count]) -> Count:
    """Return several counts together."""
    each = [*counts]
    return Count(sum(count.met for count in each), sum(count.of for count in each))


@dataclass(frozen=True, slots=True)
class ClauseVerdict:
    """A clause that has requirements, with the worst of their verdicts."""

    clause: Clause
    verdict: Verdict
    judgements: tuple[Judgement, ...]


@dataclass(frozen=True, slots=True)
class ChapterTally:
    """A chapter's share of fulfilled requirements, and its traffic light."""

    chapter: Clause
    fulfilled: Count
    colour: Colour | None


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of the whole report."""

    worst: Grade
    fulfilled: Count
    colour: Colour | None
    verdicts: dict[Verdict, int]
    procedures: Count
    records: Count
    documents: Count
    findings: dict[Grade, int]
    see_on_site: int


@dataclass(frozen=True, slots=True)
class GapReport:
    """Everything an audit found about one unit on one day."""

    catalogue: Catalogue
    unit: Unit
    on: date
    summary: Summary
    chapters: tuple[ChapterTally, ...]
    clauses: tuple[ClauseVerdict, ...]
    findings: tuple[Finding, ...]
    items: tuple[ItemState, ...]
    exclusions: tuple[Exclusion, ...]
    """The exclusions that hold."""
    answers: tuple[Answer, ...]
    """The answers that switch a condition off, with a reason."""
    files: int
    undeclared: tuple[str, ...]
    obstacles: tuple[Obstacle, ...]
    plan: FollowedPlan | None = None
    """What has become of the unit's action plan; None where it has none."""

    @property
    def judgements(self) -> Iterator[Judgement]:
        """Every verdict in the order of the standard."""
        return (judgement for clause in self.clauses for judgement in clause.judgements)
