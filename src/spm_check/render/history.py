"""A history on the terminal."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.finding import FINDING_GRADES, Grade
from spm_check.model.history import History
from spm_check.model.past import PastReport
from spm_check.model.report import Count
from spm_check.render.clean import clean
from spm_check.render.figures import bar, day_of, percent
from spm_check.render.summary import NARROW_BAR, ROOMY, STYLES, WIDE_BAR, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.history import history_words
from spm_check.render.words.history.book import HistoryWords

STEPS = "▁▂▃▄▅▆▇█"
"""Bars of a line that shows a course; where they cannot be written, digits from 0 to 9."""

COURSE = 45
"""How many of the latest reports the lines show, within 80 columns."""


class Stands(Protocol):
    """What a day came to: a report of one unit, or many units together."""

    @property
    def on(self) -> date:
        """The day."""
        ...

    @property
    def fulfilled(self) -> Count:
        """The requirements that are fulfilled."""
        ...

    @property
    def counts(self) -> Mapping[Grade, int]:
        """The findings by grade."""
        ...


def render_history(history: History, words: Words, own: HistoryWords, console: Console) -> None:
    """Print the course of a unit and a line for each report."""
    parts: list[RenderableType] = [Text(clean(history.unit), "bold"), Text(own.title), Text()]
    if history.reports:
        parts += [courses(history.reports, words, console), Text()]
        parts += [_reports(history.reports, words, own, console)]
    else:
        parts += [Text(own.empty)]
    parts += _skipped(history, own)
    console.print(Group(*parts), width=width_of(console))


def course(values: Sequence[int | None], most: int, *, ascii_only: bool) -> str:
    """Return values up to `most` as a line of bars, the oldest first; a gap where there is none."""
    steps = "0123456789" if ascii_only else STEPS
    last = len(steps) - 1
    return "".join(" " if v is None else steps[v * last // max(most, 1)] for v in values)


def courses(reports: Sequence[Stands], words: Words, console: Console) -> RenderableType:
    """Return a line of bars for the share fulfilled and for the findings of each grade."""
    own = history_words(words.code)
    shown = reports[-COURSE:]
    first, last = (day_of(each.on, words) for each in (shown[0], shown[-1]))
    table = Table.grid(padding=(0, 1))

    def add(label: str, values: list[int | None], most: int, style: str, ends: list[str]) -> None:
        line = Text(course(values, most, ascii_only=console.options.ascii_only), style)
        table.add_row(f"  {label}", Text(ends[0], justify="right"), line, ends[1])

    ends = [percent(each.fulfilled.tenths, words) for each in (shown[0], shown[-1])]
    add(words.labels.fulfilled, [each.fulfilled.tenths for each in shown], 1000, "green", ends)
    most = max(sum(each.counts.values()) for each in shown)
    for grade in FINDING_GRADES:
        counts: list[int | None] = [each.counts[grade] for each in shown]
        ends = [str(counts[0]), str(counts[-1])]
        add(words.verdicts[grade], counts, most, STYLES[grade], ends)
    return Group(Text(own.course.format(first=first, last=last)), table)


def _reports(
    reports: Sequence[PastReport], words: Words, own: HistoryWords, console: Console
) -> RenderableType:
    labels, wide = words.labels, console.width >= ROOMY
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(own.day, no_wrap=True)
    table.add_column(labels.fulfilled, no_wrap=True)
    table.add_column("%", justify="right", no_wrap=True)
    for name in (
        (labels.procedures, labels.records, labels.documents)
        if wide
        else (labels.procedures_short, labels.records_short, labels.documents_short)
    ):
        table.add_column(name, justify="right", no_wrap=True)
    for grade in FINDING_GRADES:
        table.add_column(words.verdicts[grade], justify="right", no_wrap=True)
    for each in reports:
        tenths, counts = each.fulfilled.tenths, each.counts
        width = WIDE_BAR if wide else NARROW_BAR
        table.add_row(
            each.on.isoformat(),
            bar(tenths, width, ascii_only=console.options.ascii_only),
            percent(tenths, words),
            *(f"{c.met}/{c.of}" for c in (each.procedures, each.records, each.documents)),
            *(Text(str(counts[g]), STYLES[g] if counts[g] else "") for g in FINDING_GRADES),
        )
    return table


def _skipped(history: History, own: HistoryWords) -> Iterator[RenderableType]:
    if history.skipped:
        yield Text()
        yield Text(own.skipped, "bold")
    for each in history.skipped:
        yield Padding(Text(clean(f"{each.name}: {own.why[each.why]}")), (0, 0, 0, 2))
