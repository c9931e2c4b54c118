"""A screenful: the counts and chapters of one unit, or one line for each of several."""

from collections.abc import Iterator, Mapping, Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.finding import FINDING_GRADES
from spm_check.model.report import Colour, Count, GapReport
from spm_check.render.clean import clean
from spm_check.render.counts import figures_of
from spm_check.render.figures import bar, day_of, percent
from spm_check.render.sentences import findings_line
from spm_check.render.words.book import Words

WIDEST = 120
"""Wider than this no line is drawn: the eye does not find back."""

NARROW = 80
"""Narrower than this several units are told without a table."""

ROOMY = 120
"""From here on the columns of several units have their whole names."""

NARROW_BAR, WIDE_BAR = 10, 30

STYLES: Mapping[str, str] = {
    "major": "bold red",
    "minor": "yellow",
    "observation": "cyan",
    "conformity": "green",
    "green": "green",
    "yellow": "yellow",
    "red": "red",
}
"""The style of every grade and colour."""


def render_summary(reports: Sequence[GapReport], words: Words, console: Console) -> None:
    """Print one unit by chapters, or several units by a line each, in the order given."""
    width = width_of(console)
    if len(reports) == 1:
        report = reports[0]
        parts = (heading(report, words), Text(), counts(report, words, console), Text())
        console.print(Group(*parts, chapters(report, words, console)), width=width)
    else:
        console.print(units(reports, words, width), width=width)


def width_of(console: Console) -> int:
    """Return the width that is drawn on."""
    return min(console.width, WIDEST)


def heading(report: GapReport, words: Words) -> Text:
    """Return whose report it is, against what, and the conclusion."""
    labels, unit, summary = words.labels, report.unit, report.summary
    on = day_of(report.on, words)
    return Text.assemble(
        (clean(unit.name), "bold"),
        f"\n{clean(report.catalogue.title.in_(words.code))}",
        (f"\n{words.unit_kinds[unit.kind]}; {labels.document_review} {labels.as_of} {on}", "dim"),
        "\n\n",
        (words.conclusions[summary.worst], STYLES[summary.worst]),
        f": {findings_line(summary, words)}",
    )


def counts(report: GapReport, words: Words, console: Console) -> RenderableType:
    """Return the share fulfilled and the three counts that auditors ask for."""
    table = Table.grid(padding=(0, 2))
    for figure in figures_of(report, words):
        count, colour = figure.count, figure.colour
        end = [Text(note, "dim") for note in figure.notes(words)]
        if colour:
            light = f"{percent(count.tenths, words)} {words.colours[colour]}"
            end.insert(0, Text(light, STYLES[colour]))
        between = Text("\n" if console.width < WIDEST else "  ")
        bar_of = _bar(count, console, colour)
        table.add_row(Text(figure.label), _met(count, words), bar_of, between.join(end))
    return table


def chapters(report: GapReport, words: Words, console: Console) -> RenderableType:
    """Return a line for each chapter: share, bar, traffic light."""
    table = Table.grid(padding=(0, 2))
    table.add_column(max_width=46, overflow="fold")
    for tally in report.chapters:
        light = words.colours[tally.colour] if tally.colour else ""
        title = f"{tally.chapter.number} {tally.chapter.title.in_(words.code)}"
        table.add_row(
            Text(clean(title)),
            _met(tally.fulfilled, words),
            _bar(tally.fulfilled, console, tally.colour),
            Text(percent(tally.fulfilled.tenths, words), justify="right"),
            Text(light, STYLES[tally.colour] if tally.colour else ""),
        )
    return table


def units(reports: Sequence[GapReport], words: Words, width: int) -> RenderableType:
    """Return a line for each unit: share, the three counts, the findings.

    Where a line would be too short for its figures, they stand in a sentence below the name.
    """
    if width < NARROW:
        return Group(*(part for report in reports for part in _in_a_sentence(report, words)))
    labels = words.labels
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(labels.unit, ratio=1, overflow="fold")
    table.add_column(labels.fulfilled, justify="right", no_wrap=True)
    table.add_column("", no_wrap=True)
    short = (labels.procedures_short, labels.records_short, labels.documents_short)
    for name in short if width < ROOMY else (labels.procedures, labels.records, labels.documents):
        table.add_column(name, justify="right")
    for grade in FINDING_GRADES:
        table.add_column(words.verdicts[grade], justify="right", no_wrap=True)
    for report in reports:
        summary = report.summary
        table.add_row(
            Text(clean(report.unit.name)),
            percent(summary.fulfilled.tenths, words),
            Text(words.colours[summary.colour], STYLES[summary.colour]) if summary.colour else "",
            *(f"{c.met}/{c.of}" for c in (summary.procedures, summary.records, summary.documents)),
            *(str(summary.findings[grade]) for grade in FINDING_GRADES),
        )
    return table


def _in_a_sentence(report: GapReport, words: Words) -> Iterator[RenderableType]:
    labels, summary = words.labels, report.summary
    told = Text(percent(summary.fulfilled.tenths, words))
    if summary.colour:
        told.append(f" {words.colours[summary.colour]}", STYLES[summary.colour])
    told.append(f"; {findings_line(summary, words)}")
    for name, count in (
        (labels.procedures, summary.procedures),
        (labels.records, summary.records),
        (labels.documents, summary.documents),
    ):
        told.append(f"; {name} {count.met}/{count.of}")
    yield Text(clean(report.unit.name), "bold")
    yield Padding(told, (0, 0, 0, 2))


def _met(count: Count, words: Words) -> Text:
    return Text(f"{count.met} {words.labels.of} {count.of}", justify="right")


def _bar(count: Count, console: Console, colour: Colour | None) -> Text:
    width = NARROW_BAR if console.width < WIDEST else WIDE_BAR
    shown = bar(count.tenths, width, ascii_only=console.options.ascii_only)
    return Text(shown, STYLES[colour] if colour else "", no_wrap=True)
