"""The catalogue: clauses, their requirements, and what counts as evidence."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from spm_check.model.text import Text

RequirementKind = Literal["document", "procedure", "record", "practice"]
"""What a requirement asks for: a written statement, a written procedure, a record, or a deed."""

REQUIREMENT_KINDS: tuple[RequirementKind, ...] = get_args(RequirementKind)


@dataclass(frozen=True, slots=True)
class Requirement:
    """One requirement, down to the lettered item, in our own words."""

    id: str
    clause: str
    kind: RequirementKind
    asks: Text
    auditor: Text
    """What an auditor looks for."""
    evidence: tuple[str, ...]
    """Keys of the evidence names that usually serve."""
    puskesmas: tuple[Text, ...]
    agency: tuple[Text, ...]
    procedure: str | None = None
    record: str | None = None
    documents: tuple[str, ...] = ()
    content_of: str | None = None
    """The obligatory procedure that has to lay this down."""
    condition: str | None = None
    applies_where: Text | None = None
    event_driven: bool = False
    follows: bool = False
    """Met when all obligatory procedures and records are met (ISO 9001:2008, 4.2.1 c)."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause with its heading; a chapter is a clause whose number has no point."""

    number: str
    title: Text
    requirements: tuple[Requirement, ...]
    edition_2015: tuple[str, ...]
    edition_2015_inferred: bool


@dataclass(frozen=True, slots=True)
class EvidenceName:
    """What units call a piece of evidence, with other names for the same thing."""

    key: str
    kind: Literal["document", "procedure", "record"]
    name: Text
    aliases_id: tuple[str, ...]
    aliases_en: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Obligation:
    """Something the standard itself demands by name: a procedure, record or document."""

    id: str
    name: Text
    kind: str | None = None
    """For a document: the kind that it must have in the unit file."""


@dataclass(frozen=True, slots=True)
class Condition:
    """A question whose "no" makes requirements not applicable."""

    key: str
    question: Text


@dataclass(frozen=True, slots=True)
class ExclusionRule:
    """What may be excluded (ISO 9001:2008, 1.2)."""

    permitted: tuple[str, ...]
    risky: tuple[str, ...]
    rule: Text


@dataclass(frozen=True, slots=True)
class Filing:
    """The clauses under which findings on items and offices are filed."""

    documents: str
    records: str
    offices: str


@dataclass(frozen=True)
class Catalogue:
    """A standard as a catalogue of clauses, in the standard's order."""

    id: str
    title: Text
    status: Text
    clauses: tuple[Clause, ...]
    evidence: tuple[EvidenceName, ...]
    procedures: tuple[Obligation, ...]
    records: tuple[Obligation, ...]
    documents: tuple[Obligation, ...]
    conditions: tuple[Condition, ...]
    exclusions: ExclusionRule
    filing: Filing

    @cached_property
    def requirements(self) -> tuple[Requirement, ...]:
        """All requirements in the order of the standard."""
        return tuple(r for clause in self.clauses for r in clause.requirements)

    @cached_property
    def clause_by_number(self) -> Mapping[str, Clause]:
        """Clauses and chapters by number."""
        return {clause.number: clause for clause in self.clauses}

    @cached_property
    def requirement_by_id(self) -> Mapping[str, Requirement]:
        """Requirements by id."""
        return {requirement.id: requirement for requirement in self.requirements}

    @cached_property
    def evidence_by_key(self) -> Mapping[str, EvidenceName]:
        """Evidence names by key."""
        return {name.key: name for name in self.evidence}

    @property
    def chapters(self) -> Iterator[Clause]:
        """The chapters: clauses whose number has no point."""
        return (clause for clause in self.clauses if "." not in clause.number)

    def clause_holding(self, reference: str) -> str:
        """Return the clause that a reference is, or that the requirement belongs to."""
        one = self.requirement_by_id.get(reference)
        return one.clause if one is not None else reference

    @cached_property
    def _under(self) -> Mapping[str, tuple[Requirement, ...]]:
        below: dict[str, list[Requirement]] = {}
        for requirement in self.requirements:
            below.setdefault(requirement.id, []).append(requirement)
            number = requirement.clause
            while number:
                below.setdefault(number, []).append(requirement)
                number = number.rpartition(".")[0]
        return {number: tuple(requirements) for number, requirements in below.items()}

    @cached_property
    def _ids_under(self) -> Mapping[str, tuple[str, ...]]:
        return {number: tuple(r.id for r in below) for number, below in self._under.items()}

    def ids_under(self, reference: str) -> tuple[str, ...]:
        """Return the ids of the requirements that a clause or requirement stands for, in order."""
        return self._ids_under.get(reference, ())

    def under(self, reference: str) -> tuple[Requirement, ...]:
        """Return the requirements that a clause or requirement stands for, in order."""
        return self._under.get(reference, ())


def is_within(number: str, clause: str) -> bool:
    """Say whether the clause `number` is `clause` or lies below it."""
    return number == clause or number.startswith(clause + ".")


def chapter_of(number: str) -> str:
    """Return the chapter of a clause or requirement number."""
    return number.partition(".")[0]
