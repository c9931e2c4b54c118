"""A document as a small tree: sections of headings, paragraphs, tables and cards.

Its texts may hold anything that users typed; whoever puts them on paper cleans them. Widths are
millimetres on A4, of which `PORTRAIT` or `LANDSCAPE` lie between the margins.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from spm_check.model.report import Colour, Verdict
from spm_check.model.text import Language

PORTRAIT, LANDSCAPE = 170, 257
"""How wide a line can be."""

Tone = Verdict | Colour
"""What a shade stands for; it never says anything that the words do not say too."""

Look = Literal["body", "note", "bullet", "todo"]
"""How a paragraph looks; `todo` is what the unit still has to write, and cannot be missed."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the outline; the cover has none, and no level is skipped."""

    level: Literal[1, 2, 3]
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, or one item of a list, that may begin with a few words in bold."""

    text: str
    lead: str = ""
    look: Look = "body"


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text that people wrote, with what they marked it as."""

    text: str
    bold: bool = False
    italic: bool = False
    todo: bool = False
    """Whether it is a blank that is still to be filled in."""


@dataclass(frozen=True, slots=True)
class Prose:
    """A paragraph that people wrote; with a mark it is an item of a list."""

    spans: tuple[Span, ...]
    mark: str = ""
    """A bullet or a number; further paragraphs of an item have none."""
    depth: int = 0
    """In how many lists it stands."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing across the width of a portrait page, and what it shows in words."""

    svg: str
    """Markup of our own, in which texts of users are escaped."""
    alt: str
    height: int
    """In millimetres; it is as wide as `PORTRAIT`."""


@dataclass(frozen=True, slots=True)
class Contents:
    """The headings of the first two levels, with their pages where there are pages."""

    title: str


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table, shaded where it has a tone."""

    text: str
    tone: Tone | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose heads come again on every page."""

    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: tuple[tuple[Cell, ...], ...]
    small: bool = False
    """Whether it has so much to say that it is set in small letters."""


@dataclass(frozen=True, slots=True)
class Card:
    """One thing with what there is to say about it: a head in its tone, then labelled texts."""

    head: str
    tone: Tone
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Signatures:
    """Where people sign: what each signs as, and what is left blank below it."""

    roles: tuple[str, ...]
    blanks: tuple[str, ...]
    known: tuple[tuple[str, ...], ...] = ()
    """For the first of the blanks what is known already, one text for each role."""

    def rows(self) -> Iterator[tuple[str, ...]]:
        """Yield each blank with what stands beside it."""
        for number, blank in enumerate(self.blanks):
            known = self.known[number] if number < len(self.known) else ("",) * len(self.roles)
            yield (blank, *known)


Block = Heading | Paragraph | Prose | Picture | Contents | Table | Card | Signatures


@dataclass(frozen=True, slots=True)
class Section:
    """Pages of one direction; every section begins on a new page."""

    blocks: tuple[Block, ...]
    landscape: bool = False


@dataclass(frozen=True, slots=True)
class Cover:
    """The first page."""

    above: str
    """To whom the unit belongs; empty where it does not say."""
    title: str
    name: str
    facts: tuple[tuple[str, str], ...]
    signatures: Signatures
    note: str


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole document with what its pages and its properties say."""

    language: Language
    on: date
    """The day that it is of, and the only time in its properties."""
    title: str
    running: tuple[str, str]
    """At the head of every page but the cover: left and right."""
    page: str
    """At the foot of every page but the cover, around `{page}` and `{pages}`."""
    unseen: str
    """What to say where a format has no letters for some character."""
    cover: Cover
    sections: tuple[Section, ...]


def row(*cells: str | Cell) -> tuple[Cell, ...]:
    """Return a row of cells, of which most have no tone."""
    return tuple(Cell(each) if isinstance(each, str) else each for each in cells)


def table(
    heads: Sequence[str],
    widths: Sequence[int],
    rows: Sequence[tuple[Cell, ...]],
    *,
    small: bool = False,
) -> Table:
    """Return a table of rows."""
    return Table(tuple(heads), tuple(widths), tuple(rows), small)
