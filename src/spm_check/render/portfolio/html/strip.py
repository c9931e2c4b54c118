"""The line of marks that shows the verdicts on all clauses of one unit."""

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import groupby

from spm_check.model.clause import Catalogue, chapter_of
from spm_check.model.portfolio import UnitLine
from spm_check.model.report import Verdict
from spm_check.render.html.elements import Html, element, joined
from spm_check.render.portfolio.html.book import Book
from spm_check.render.portfolio.letters import columns

PITCH, HEIGHT = 9, 16
"""How far marks stand apart, and how tall they may be, in pixels."""

MARKS: Mapping[Verdict, tuple[int, int]] = {
    "major": (16, 16),
    "minor": (16, 10),
    "observation": (16, 5),
    "excluded": (8, 1),
    "not_applicable": (8, 1),
}
"""Where the mark of a verdict begins and how tall it is, so that nothing rests on colour alone.

Conformity has no mark: what stands out is what there is to do.
"""


class Strips:
    """Draws the verdicts of units that are held against one catalogue."""

    def __init__(self, catalogue: Catalogue, book: Book) -> None:
        """Take the catalogue; its clauses are the columns."""
        units = [unit for unit in book.portfolio.units if unit.catalogue == catalogue.id]
        self._numbers = columns(catalogue, units)
        self._places = _places(self._numbers)
        self._words = book.words
        self._width = str(max(self._places.values(), default=0) + PITCH // 2)

    def head(self, told: str) -> Html:
        """Return the numbers of the clauses, written upwards, each above its column."""
        numbers = (
            element("text", number, transform=f"translate({x + 3} 38)rotate(-90)")
            for number, x in self._places.items()
        )
        return element(
            *("svg", element("title", f"{told}: {', '.join(self._numbers)}"), *numbers),
            class_="strip-head",
            viewBox=f"0 0 {self._width} 40",
            width=self._width,
            height="40",
            role="img",
        )

    def of(self, unit: UnitLine) -> Html:
        """Return the marks of a unit; the nonconformities are told in words as well."""
        drawn = (
            element("path", d=self._path(unit, verdict), class_=verdict)
            for verdict in MARKS
            if verdict in unit.clauses.values()
        )
        return element(
            *("svg", element("title", self._told(unit)), *drawn),
            class_="marks",
            viewBox=f"0 0 {self._width} {HEIGHT}",
            width=self._width,
            height=str(HEIGHT),
            role="img",
        )

    def _path(self, unit: UnitLine, verdict: Verdict) -> str:
        places = (self._places[n] for n, given in unit.clauses.items() if given == verdict)
        return "".join(f"M{x} {mark(verdict)}" for x in places)

    def _told(self, unit: UnitLine) -> str:
        named = []
        for verdict in ("major", "minor"):
            short = [number for number, given in unit.clauses.items() if given == verdict]
            if short:
                named.append(f"{self._words.verdicts[verdict]}: {', '.join(short)}")
        return "; ".join(named) or self._words.verdicts["conformity"]


def mark(verdict: Verdict) -> str:
    """Return the mark of a verdict as a path goes on from where its column is."""
    low, tall = MARKS[verdict]
    return f"{low}v-{tall}"


@cache
def _places(numbers: Sequence[str]) -> Mapping[str, int]:
    """Return where the column of each clause is; chapters stand a little apart."""
    places: dict[str, int] = {}
    x = PITCH // 2
    for _, chapter in groupby(numbers, chapter_of):
        for number in chapter:
            places[number] = x
            x += PITCH
        x += PITCH // 2
    return places


def legend(book: Book) -> Html:
    """Return what the marks mean; verdicts that share a mark are told together."""
    alike = [list(group) for _, group in groupby(MARKS, MARKS.__getitem__)]
    keys = (
        element("span", _example(same[0]), " ", " / ".join(book.words.verdicts[v] for v in same))
        for same in alike
    )
    return element("p", book.own.marks, " ", joined(*keys), class_="worths")


def _example(verdict: Verdict) -> Html:
    return element(
        *("svg", element("path", d=f"M4 {mark(verdict)}", class_=verdict)),
        class_="marks",
        viewBox=f"0 0 8 {HEIGHT}",
        width="8",
        height=str(HEIGHT),
        aria_hidden="true",
    )
