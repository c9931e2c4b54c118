"""A form that an office fills in: few kinds of fields, ruled, in black and white.

Its texts may hold anything that users typed; whoever puts them on paper cleans them.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from spm_check.model.text import Language

LineLook = Literal["plain", "number", "bullet", "note"]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, or one item of a list, that may begin with a few words in bold."""

    text: str
    look: LineLook = "plain"
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signs: as what, by which name, and under which number of the civil service."""

    role: str
    name: str
    number: str


@dataclass(frozen=True, slots=True)
class ControlBlock:
    """The head of a health centre's procedure."""

    above: str
    """To whom the unit belongs; empty where it does not say."""
    unit: str
    kind: str
    title: str
    pairs: tuple[tuple[str, str], ...]
    page: str
    """The label before the number of the page and of all pages."""
    signer: Signer


@dataclass(frozen=True, slots=True)
class Identity:
    """The first page of the ministry's form."""

    above: str
    unit: str
    pairs: tuple[tuple[str, str], ...]
    approved: str
    """The label before who signs."""
    signer: Signer
    name: tuple[str, str]
    """The label before what the SOP is called, and that."""
    boxes: tuple[tuple[str, tuple[Line, ...]], ...]
    """Labelled fields, two beside each other."""


@dataclass(frozen=True, slots=True)
class Parts:
    """Labelled parts, one below the other."""

    rows: tuple[tuple[str, tuple[Line, ...]], ...]


@dataclass(frozen=True, slots=True)
class Changes:
    """What was changed and when, with room for more."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class StepRow:
    """One step: by which of the performers, counted from 0, and to which standard."""

    does: str
    performer: int
    needs: str
    time: str
    output: str
    note: str


@dataclass(frozen=True, slots=True)
class StepTable:
    """The steps with a mark below who does them."""

    order: str
    activity: str
    by: str
    """Above the performers."""
    performers: tuple[str, ...]
    standard: str
    """Above what is needed, the time and the output."""
    measures: tuple[str, str, str]
    note: str
    rows: tuple[StepRow, ...]


@dataclass(frozen=True, slots=True)
class FormHeading:
    """A heading between two fields."""

    text: str


@dataclass(frozen=True, slots=True)
class FormNote:
    """Lines between two fields."""

    lines: tuple[Line, ...]


FormBlock = ControlBlock | Identity | Parts | Changes | StepTable | FormHeading | FormNote


@dataclass(frozen=True, slots=True)
class FormPages:
    """Fields that begin on a new page."""

    blocks: tuple[FormBlock, ...]


@dataclass(frozen=True, slots=True)
class OfficeForm:
    """A whole form with what its pages and its properties say."""

    language: Language
    on: date
    title: str
    running: tuple[str, str]
    """At the head of every page but the first: left and right."""
    page: str
    """At the foot of every page, around `{page}` and `{pages}`."""
    foot: str
    """At the foot of every page before that."""
    pages: tuple[FormPages, ...]
    landscape: bool = False
