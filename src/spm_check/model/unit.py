"""What a unit declares in its unit file."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from spm_check.errors import Place
from spm_check.model.calendar import Interval
from spm_check.model.finding import FindingCode, Grade
from spm_check.model.process import Process
from spm_check.model.text import Language

UnitKind = Literal[
    "puskesmas", "hospital", "agency", "district", "village-office", "school", "licensing", "other"
]
DocumentKind = Literal[
    "manual",
    "policy",
    "objectives",
    "procedure",
    "work-instruction",
    "plan",
    "decree",
    "form",
    "external",
    "other",
]
Status = Literal["draft", "approved", "obsolete"]
FailOn = Literal["major", "minor", "observation", "never"]


@dataclass(frozen=True, slots=True)
class Places:
    """Where an entry and each of its keys stand in the unit file."""

    file: str
    at: tuple[int, int]
    keys: Mapping[str, tuple[int, int]]

    def of(self, *keys: str) -> Place:
        """Return the place of the first of the keys that is there, else of the entry."""
        return Place(self.file, *next((self.keys[k] for k in keys if k in self.keys), self.at))


@dataclass(frozen=True, slots=True)
class Reference:
    """A clause or requirement of a catalogue that an entry names; never a whole chapter."""

    catalogue: str
    target: str


@dataclass(frozen=True, slots=True)
class Holding:
    """Where an item is said to be: patterns of files in the folder, or a place for paper."""

    patterns: tuple[str, ...] = ()
    location: str | None = None


@dataclass(frozen=True, slots=True)
class Origin:
    """The unit that shares a document with those that inherit from it."""

    name: str
    file: str
    """Its unit file, by the way there from the folder of the unit that inherits."""


@dataclass(frozen=True, slots=True)
class Document:
    """A declared document: something that says how things are to be done."""

    id: str
    title: str
    kind: DocumentKind
    references: tuple[Reference, ...]
    holding: Holding
    places: Places = field(compare=False, repr=False)
    number: str | None = None
    revision: str | None = None
    status: Status | None = None
    prepared_by: str | None = None
    approved_by: str | None = None
    approved_on: date | None = None
    effective: date | None = None
    reviewed_on: date | None = None
    review_every: Interval | None = None
    confirmed: bool = True
    serves_children: bool = False
    """Whether it serves the units that inherit from the one that declares it, too."""
    origin: Origin | None = None
    """Whose it is; None for the unit's own."""


@dataclass(frozen=True, slots=True)
class Record:
    """A declared record: something that shows what was done."""

    id: str
    title: str
    references: tuple[Reference, ...]
    holding: Holding
    places: Places = field(compare=False, repr=False)
    last: date | None = None
    every: Interval | None = None
    keep: Interval | None = None
    none_until: date | None = None
    confirmed: bool = True


Item = Document | Record


def kind_of(item: Item) -> DocumentKind | Literal["record"]:
    """Return the kind of a document; a record is of the one kind `record`."""
    return item.kind if isinstance(item, Document) else "record"


def is_live(item: Item) -> bool:
    """Say whether an item is meant to count: neither a mere suggestion nor obsolete."""
    return item.confirmed and not (isinstance(item, Document) and item.status == "obsolete")


def origin_of(item: Item) -> Origin | None:
    """Return whose an item is; None where it is the unit's own, as every record is."""
    return item.origin if isinstance(item, Document) else None


@dataclass(frozen=True, slots=True)
class Practice:
    """Something that is done but not yet written down."""

    note: str
    references: tuple[Reference, ...]
    place: Place = field(compare=False)
    office: str | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """Who answers: an office with its holder, and since when."""

    key: str
    title: str
    place: Place = field(compare=False)
    holder: str | None = None
    since: date | None = None


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A law or decree on which the quality system rests."""

    kind: str
    number: str | None
    year: str | None
    about: str | None
    until: date | None = None
    """The last day on which it is in force; None where it has no end."""
    place: Place | None = field(default=None, compare=False)

    @property
    def citation(self) -> str:
        """Its kind, number and year, by which people name it."""
        return " ".join(each for each in (self.kind, self.number, self.year) if each)


@dataclass(frozen=True, slots=True)
class Statement:
    """How the unit meets a clause, in its own words (Markdown), for its quality manual."""

    clause: str
    text: str
    place: Place = field(compare=False)
    draft: bool = False
    """Whether it is still marked as a draft that nobody has checked."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to a condition of the catalogue."""

    key: str
    applies: bool
    because: str | None
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Exclusion:
    """A clause or requirement that the unit leaves out, and why."""

    reference: Reference
    because: str | None
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Inheritance:
    """The unit whose shared documents serve this one."""

    path: str
    """Its unit file or its folder, by the way there from the folder of this unit, with slashes."""
    place: Place = field(compare=False)


@dataclass(frozen=True, slots=True)
class Bands:
    """From how many tenths of a percent on a bar is green or yellow; below yellow it is red."""

    green: int = 810
    yellow: int = 510


@dataclass(frozen=True, slots=True)
class Settings:
    """What the unit sets for its own reports."""

    grades: Mapping[FindingCode, Grade] = field(default_factory=dict)
    bands: Bands = field(default_factory=Bands)
    fail_on: FailOn | None = None


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as it declares itself; every list keeps the order of the file."""

    name: str
    kind: UnitKind
    file: str
    """Name of the unit file, as shown in places."""
    start: Place = field(compare=False)
    language: Language | None = None
    """The language of its reports; None where it does not say."""
    parent: str | None = None
    scope: str | None = None
    services: tuple[str, ...] = ()
    catalogues: tuple[str, ...] = ()
    offices: tuple[Office, ...] = ()
    legal_basis: tuple[LegalBasis, ...] = ()
    applicability: tuple[Answer, ...] = ()
    exclusions: tuple[Exclusion, ...] = ()
    documents: tuple[Document, ...] = ()
    records: tuple[Record, ...] = ()
    practices: tuple[Practice, ...] = ()
    processes: tuple[Process, ...] = ()
    statements: tuple[Statement, ...] = ()
    statements_in: str | None = None
    """The folder, inside the unit's, that holds further statements, one Markdown file a clause."""
    settings: Settings = field(default_factory=Settings)
    inherits: Inheritance | None = None
    shared: tuple[Document, ...] = ()
    """What the units above it share, the nearest first; no part of its own file."""
    sections: Mapping[str, Place] = field(default_factory=dict, compare=False, repr=False)
    """Where each section of the file begins."""

    @property
    def items(self) -> tuple[Item, ...]:
        """Its own documents, then its records."""
        return (*self.documents, *self.records)

    @property
    def evidence(self) -> tuple[Item, ...]:
        """Its own items, then the documents that others share with it."""
        return (*self.documents, *self.records, *self.shared)

    @property
    def patterns(self) -> list[str]:
        """The paths and patterns that it declares: of its items in their order, of statements."""
        statements = [] if self.statements_in is None else [f"{self.statements_in}/*.md"]
        return [pattern for item in self.items for pattern in item.holding.patterns] + statements

    def section(self, name: str) -> Place:
        """Return where a section begins, or the start of the file where it is missing."""
        return self.sections.get(name, self.start)
