"""The ranking of units on a terminal: a line for each group, and for its weakest units."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from rich.box import SIMPLE_HEAD
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.finding import FINDING_GRADES, Grade
from spm_check.model.portfolio import Group, Portfolio, UnitLine
from spm_check.model.report import Colour, Count, total
from spm_check.render.clean import clean
from spm_check.render.figures import bar, day_of, percent, signed
from spm_check.render.portfolio.naming import Names, change_of
from spm_check.render.portfolio.selection import Chosen, Selection
from spm_check.render.summary import NARROW, ROOMY, STYLES, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio.book import PortfolioWords

BAR, WIDE_BAR = 8, 20

GRADES = FINDING_GRADES[:2]
"""The grades that a ranking counts: the nonconformities."""


class _Row(NamedTuple):
    """The figures of a unit, or of a group."""

    name: str
    fulfilled: Count
    counts: Sequence[Count]
    findings: Mapping[Grade, int]
    colour: Colour | None = None
    change: int | None = None


def ranking(
    portfolio: Portfolio, shown: Selection, words: Words, own: PortfolioWords, console: Console
) -> Iterator[RenderableType]:
    """Yield the ranking, with the change since last time where there is an earlier portfolio."""
    yield Text(own.ranking, "bold")
    if portfolio.before:
        since = own.since.format(day=day_of(portfolio.before, words))
        yield Padding(Text(since, "dim"), (0, 0, 0, 2))
    drawing = _Drawing(portfolio, words, own, console)
    for chosen in shown.groups:
        drawing.add(chosen)
    if shown.rest:
        drawing.tell(own.more_groups.of(shown.rest), "")
    yield drawing.table
    yield Text()


class _Drawing:
    """A table that grows group by group."""

    def __init__(
        self, portfolio: Portfolio, words: Words, own: PortfolioWords, console: Console
    ) -> None:
        self._portfolio, self._words, self._own = portfolio, words, own
        self._names = Names(portfolio, words, own)
        self._ascii = console.options.ascii_only
        width = width_of(console)
        self._bar = 0 if width < NARROW else WIDE_BAR if width >= ROOMY else BAR
        self.table = self._heads()

    def add(self, chosen: Chosen) -> None:
        """Add a group: its own line where there are several, then its weakest units."""
        alone = len(self._portfolio.groups) == 1
        if not alone:
            self._line(self._of_group(chosen.group), "bold")
        indent = "" if alone else "  "
        for unit in chosen.units:
            self._line(self._of_unit(unit, indent))
        if chosen.rest:
            self.tell(self._own.more_units.of(chosen.rest), indent)

    def tell(self, text: str, indent: str) -> None:
        """Add a line that has no figures."""
        self.table.add_row(Text(f"{indent}{text}", "dim"))

    def _heads(self) -> Table:
        labels, words = self._words.labels, self._words
        table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
        table.add_column(labels.unit, ratio=1, overflow="fold")
        if self._bar:
            table.add_column("", no_wrap=True)
        table.add_column(labels.fulfilled, justify="right", no_wrap=True)
        if self._portfolio.before:
            table.add_column(self._own.change, justify="right", no_wrap=True)
        for name in (labels.procedures_short, labels.records_short, labels.documents_short):
            table.add_column(name, justify="right", no_wrap=True)
        for grade in GRADES:
            table.add_column(words.verdicts[grade].capitalize(), justify="right", no_wrap=True)
        return table

    def _line(self, row: _Row, style: str = "") -> None:
        share = percent(row.fulfilled.tenths, self._words)
        cells = [Text(row.name), self._drawn(row), Text(share)]
        if not self._bar:
            del cells[1]
        if self._portfolio.before:
            cells.append(_change(row.change, self._words))
        cells += [Text(f"{count.met}/{count.of}") for count in row.counts]
        cells += [_number(row.findings[grade], grade) for grade in GRADES]
        self.table.add_row(*cells, style=style)

    def _drawn(self, row: _Row) -> Text:
        shown = bar(row.fulfilled.tenths, self._bar, ascii_only=self._ascii)
        return Text(shown, STYLES[row.colour] if row.colour else "")

    def _of_unit(self, unit: UnitLine, indent: str) -> _Row:
        summary = unit.summary
        return _Row(
            indent + clean(unit.name),
            summary.fulfilled,
            (summary.procedures, summary.records, summary.documents),
            summary.findings,
            summary.colour,
            change_of(unit, self._portfolio),
        )

    def _of_group(self, group: Group) -> _Row:
        each = [unit.summary for unit in group.units]
        counts = (
            [summary.procedures for summary in each],
            [summary.records for summary in each],
            [summary.documents for summary in each],
        )
        name = self._names.of_group(group.name)
        together = [*map(total, counts)]
        return _Row(f"{name} ({len(each)})", group.fulfilled, together, group.findings)


def _number(count: int, grade: Grade) -> Text:
    return Text(str(count), STYLES[grade] if count else "dim")


def _change(tenths: int | None, words: Words) -> Text:
    """Return by how many points a share has changed, in the colour of better or worse."""
    if tenths is None:
        return Text("-", "dim")
    style = "dim" if not tenths else STYLES["green" if tenths > 0 else "red"]
    return Text(signed(tenths, words), style)
