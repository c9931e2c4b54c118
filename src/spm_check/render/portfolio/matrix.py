"""The matrix of units by clauses on a terminal: a letter for the worst verdict on each clause."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from rich.cells import cell_len, set_cell_size
from rich.console import Console, Group, RenderableType
from rich.text import Text

from spm_check.model.clause import Catalogue, chapter_of
from spm_check.model.portfolio import Portfolio, UnitLine
from spm_check.model.report import Verdict
from spm_check.render.clean import clean
from spm_check.render.portfolio.letters import LETTERS, PLAIN, columns
from spm_check.render.portfolio.naming import Names
from spm_check.render.portfolio.selection import Chosen, Selection
from spm_check.render.summary import STYLES
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio.book import PortfolioWords

WIDEST = 140
"""Wider than this no matrix is drawn."""

NAME, LONGEST = 18, 40
"""How wide the names of units are at least and at most."""

PAGE = 24
"""After how many units the numbers of the clauses are repeated."""

Row = tuple[str, UnitLine | None]
"""The name of a unit with its verdicts, or that of a group."""


def matrix(
    portfolio: Portfolio, shown: Selection, words: Words, own: PortfolioWords, console: Console
) -> RenderableType:
    """Return a matrix for each catalogue, of the units that are shown of each group."""
    painter = _Painter(words, console)
    parts: list[RenderableType] = [Text(own.matrix, "bold"), painter.legend(own.legend), Text()]
    names = Names(portfolio, words, own)
    for catalogue in portfolio.catalogues.values():
        if len(portfolio.catalogues) > 1:
            parts.append(Text(clean(catalogue.title.in_(words.code)), "bold"))
        rows = [
            row
            for chosen in shown.groups
            for row in _rows(chosen, catalogue, names, alone=len(portfolio.groups) == 1)
        ]
        if rows:
            parts += painter.paint(rows, catalogue)
    return Group(*parts)


def _rows(chosen: Chosen, catalogue: Catalogue, names: Names, *, alone: bool) -> Iterator[Row]:
    """Yield the units of a group that are held against a catalogue, below its name."""
    units = [unit for unit in chosen.units if unit.catalogue == catalogue.id]
    if units and not alone:
        yield names.of_group(chosen.group.name), None
    for unit in units:
        yield f"{'' if alone else '  '}{clean(unit.name)}", unit


class _Painter:
    """Draws matrices on a console of some width and some signs."""

    def __init__(self, words: Words, console: Console) -> None:
        self._words = words
        self._width = min(console.width, WIDEST)
        self._ascii = console.options.ascii_only

    def legend(self, told: str) -> Text:
        """Return what the letters stand for."""
        text = Text(f"  {told}: ")
        for number, (letter, group) in enumerate(groupby(LETTERS, LETTERS.__getitem__)):
            names = " / ".join(self._words.verdicts[verdict] for verdict in group)
            verdict = next(each for each, sign in LETTERS.items() if sign == letter)
            text.append(", " if number else "")
            text.append(self._sign(verdict), _style(verdict))
            text.append(f" {names}")
        return text

    def paint(self, rows: Sequence[Row], catalogue: Catalogue) -> Iterator[RenderableType]:
        """Yield the matrix, in blocks of columns and pages of rows that fit."""
        numbers = columns(catalogue, (unit for _, unit in rows if unit is not None))
        longest = max(cell_len(name) for name, _ in rows)
        pitch = 2 if NAME + _wide(numbers, 2) <= self._width else 1
        room = self._width - NAME if pitch == 1 else self._width
        name = max(NAME, min(longest, LONGEST, self._width - 1 - _wide(numbers, pitch)))
        for block in _blocks(numbers, pitch, room):
            for page in _pages(rows):
                yield from _heads(block, pitch, name)
                yield from (self._row(row, block, pitch, name) for row in page)
                yield Text()

    def _row(self, row: Row, block: Sequence[str], pitch: int, width: int) -> Text:
        name, unit = row
        if unit is None:
            return Text(_cut(name, self._width, ascii_only=self._ascii), "bold", no_wrap=True)
        text = Text(_cut(name, width, ascii_only=self._ascii), no_wrap=True)
        text.append(" " * (width + 1 - cell_len(text.plain)))
        for number, gap in _spaced(block, pitch):
            verdict = unit.clauses.get(number)
            text.append(" " * gap)
            text.append(self._sign(verdict) if verdict else " ", _style(verdict))
        return text

    def _sign(self, verdict: Verdict) -> str:
        letter = LETTERS[verdict]
        return PLAIN.get(letter, letter) if self._ascii else letter


def _pages(rows: Iterable[Row]) -> Iterator[Sequence[Row]]:
    """Yield the rows in pages; a group that goes on has its name there again."""
    page: list[Row] = []
    group: list[Row] = []
    units = 0
    for row in rows:
        if units == PAGE:
            yield page
            page, units = [], 0
            if row[1] is not None:
                page += group
        if row[1] is None:
            group = [row]
        else:
            units += 1
        page.append(row)
    if page:
        yield page


def _heads(block: Sequence[str], pitch: int, width: int) -> Iterator[Text]:
    """Yield the numbers of the clauses, written downwards and ending on one line."""
    height = max(map(len, block))
    for line in range(height):
        text = " " * (width + 1)
        for number, gap in _spaced(block, pitch):
            text += " " * gap + number.rjust(height)[line]
        yield Text(text, "dim", no_wrap=True)


def _spaced(block: Sequence[str], pitch: int) -> Iterator[tuple[str, int]]:
    """Yield each column with the space before it: a little more where a chapter begins."""
    before = ""
    for number in block:
        chapter = chapter_of(number)
        yield number, (pitch - 1 if before else 0) + (before not in {"", chapter})
        before = chapter


def _wide(numbers: Sequence[str], pitch: int) -> int:
    return sum(1 + gap for _, gap in _spaced(numbers, pitch))


def _blocks(numbers: Iterable[str], pitch: int, room: int) -> Iterator[Sequence[str]]:
    """Yield the columns in blocks that have room; a chapter that has room is not divided."""
    block: list[str] = []
    for _, group in groupby(numbers, chapter_of):
        chapter = list(group)
        if block and _wide(block + chapter, pitch) > room:
            yield block
            block = []
        block += chapter
        while _wide(block, pitch) > room:
            yield block[: room // pitch]
            block = block[room // pitch :]
    if block:
        yield block


def _cut(name: str, width: int, *, ascii_only: bool) -> str:
    """Return a name, cut where it is too wide; a sign says so."""
    if cell_len(name) <= width:
        return name
    sign = "~" if ascii_only else "…"
    return set_cell_size(name, width - 1).rstrip() + sign


def _style(verdict: Verdict | None) -> str:
    return STYLES.get(verdict or "", "dim")
