"""A history on the terminal and as JSON; as a page it is in `history_html`."""

from collections.abc import Iterator, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check import __version__
from spm_check.model.finding import FINDING_GRADES
from spm_check.model.history import History
from spm_check.model.past import PastReport
from spm_check.render.clean import clean
from spm_check.render.comparison_json import figures_of
from spm_check.render.figures import bar, day_of, percent
from spm_check.render.json_v1 import laid_out
from spm_check.render.summary import NARROW_BAR, ROOMY, STYLES, WIDE_BAR, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.history.book import HistoryWords

SCHEMA = "spm-check/history/1"

STEPS = "▁▂▃▄▅▆▇█"
"""Bars of a line that shows a course; where they cannot be written, digits from 0 to 9."""

COURSE = 60
"""How many of the latest reports the line shows."""


def history_json(history: History, words: Words) -> str:
    """Return a history as one JSON document: a line for each report."""
    return laid_out(
        {
            "schema": SCHEMA,
            "tool": {"name": "spm-check", "version": __version__},
            "unit": history.unit,
            "catalogue": history.catalogue,
            "language": words.code,
            "reports": [figures_of(each) for each in history.reports],
            "skipped": [{"name": each.name, "why": each.why} for each in history.skipped],
        }
    )


def render_history(history: History, words: Words, own: HistoryWords, console: Console) -> None:
    """Print the course of a unit and a line for each report."""
    parts: list[RenderableType] = [Text(clean(history.unit), "bold"), Text(own.title), Text()]
    if history.reports:
        parts += [_course(history.reports, words, own, console), Text()]
        parts += [_reports(history.reports, words, own, console)]
    else:
        parts += [Text(own.empty)]
    parts += _skipped(history, own)
    console.print(Group(*parts), width=width_of(console))


def course(reports: Sequence[PastReport], *, ascii_only: bool) -> str:
    """Return the shares fulfilled as a line of bars, the oldest first; a gap for none."""
    steps = "0123456789" if ascii_only else STEPS
    tenths = [report.fulfilled.tenths for report in reports[-COURSE:]]
    return "".join(" " if t is None else steps[t * (len(steps) - 1) // 1000] for t in tenths)


def _course(
    reports: Sequence[PastReport], words: Words, own: HistoryWords, console: Console
) -> Text:
    shown = reports[-COURSE:]
    first, last = (day_of(each.on, words) for each in (shown[0], shown[-1]))
    return Text.assemble(
        own.course.format(first=first, last=last),
        "\n  ",
        percent(shown[0].fulfilled.tenths, words),
        (f" {course(shown, ascii_only=console.options.ascii_only)} ", "green"),
        percent(shown[-1].fulfilled.tenths, words),
    )


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
