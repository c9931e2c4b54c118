"""Portfolios over time on a terminal."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from spm_check.model.clause import Catalogue
from spm_check.model.trends import PortfolioHistory
from spm_check.render.clean import clean
from spm_check.render.figures import percent, signed
from spm_check.render.history import course, courses
from spm_check.render.portfolio.trend_lines import (
    TrendLine,
    about,
    by_change,
    by_shortfall,
    clause_lines,
    group_lines,
    unit_lines,
)
from spm_check.render.summary import STYLES, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio import portfolio_words
from spm_check.render.words.trends import trends_words

CLAUSES, UNITS = 10, 10
"""How many clauses and units are shown unless they are asked for by name."""

COURSE = 12
"""How many of the latest days a line shows."""


def render_portfolio_history(
    history: PortfolioHistory,
    catalogues: Mapping[str, Catalogue],
    words: Words,
    console: Console,
) -> None:
    """Print the course of all units together, then of groups, clauses and units."""
    own, portfolio = trends_words(words.code), portfolio_words(words.code)
    parts: list[RenderableType] = [
        Text(clean(f"{own.title}: {history.root}"), "bold"),
        Text(clean(about(history, words, own, portfolio)), "dim"),
        Text(),
    ]
    if history.whole:
        drawing = _Drawing(words, console)
        parts += [courses(history.whole, words, console), Text()]
        if len(history.groups) > 1:
            lines = group_lines(history, words, portfolio)
            parts += drawing.table(_Heads(own.groups, own.group), lines)
        parts += _clauses(history, catalogues, drawing)
        parts += _units(history, drawing)
    else:
        parts += [Text(own.empty)]
    console.print(Group(*parts), width=width_of(console))


def _clauses(
    history: PortfolioHistory, catalogues: Mapping[str, Catalogue], drawing: "_Drawing"
) -> Iterator[RenderableType]:
    own, chosen = drawing.own, history.clauses
    if not history.narrowing.clauses:
        chosen = tuple(by_shortfall(history.clauses))
    shown = chosen if history.narrowing.clauses else chosen[:CLAUSES]
    lines = clause_lines(shown, history.days, catalogues, drawing.words)
    heads = _Heads(own.clauses, own.clause, better=-1)
    yield from drawing.table(heads, lines, len(chosen) - len(shown))


def _units(history: PortfolioHistory, drawing: "_Drawing") -> Iterator[RenderableType]:
    own, chosen, heading = drawing.own, history.units, drawing.own.units
    if not history.narrowing.units:
        chosen, heading = tuple(by_change(history.units, history.days)), own.changed
    shown = chosen if history.narrowing.units else chosen[:UNITS]
    lines = unit_lines(shown, history.days)
    heads = _Heads(heading, drawing.words.labels.unit, counted=False)
    yield from drawing.table(heads, lines, len(chosen) - len(shown))


class _Heads(NamedTuple):
    """What stands above a table."""

    title: str
    first: str
    better: int = 1
    """The sign of a change for the better."""
    counted: bool = True
    """Whether a line is about several units."""


class _Drawing:
    """Draws tables of shares over time."""

    def __init__(self, words: Words, console: Console) -> None:
        self.words = words
        self.own = trends_words(words.code)
        self._portfolio = portfolio_words(words.code)
        self._ascii = console.options.ascii_only

    def table(
        self, heads: "_Heads", lines: Iterable[TrendLine], rest: int = 0
    ) -> Iterator[RenderableType]:
        """Yield a table; `rest` is how many lines are not shown."""
        own = self.own
        table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
        table.add_column(heads.first, ratio=1, overflow="fold")
        if heads.counted:
            table.add_column(own.number, justify="right", no_wrap=True)
        table.add_column(own.was, justify="right", no_wrap=True)
        table.add_column(own.course, no_wrap=True)
        table.add_column(own.now, justify="right", no_wrap=True)
        table.add_column(self._portfolio.change, justify="right", no_wrap=True)
        for line in lines:
            units = [Text(str(line.units))] if heads.counted else []
            table.add_row(Text(clean(line.name)), *units, *self._cells(line, heads.better))
        yield Text(heads.title, "bold")
        yield table
        if rest:
            more = own.more_clauses if heads.better < 0 else self._portfolio.more_units
            yield Text(more.of(rest), "dim")
        yield Text()

    def _cells(self, line: TrendLine, better: int) -> Iterator[Text]:
        shares, change = line.tenths, line.change
        yield Text(percent(shares[0], self.words))
        yield Text(course(shares[-COURSE:], 1000, ascii_only=self._ascii))
        yield Text(percent(shares[-1], self.words))
        style = "" if not change else STYLES["green" if change * better > 0 else "red"]
        yield Text("-" if change is None else signed(change, self.words), style)
