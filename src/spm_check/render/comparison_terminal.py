"""A comparison on the terminal: what is new or worse first, then what was fixed, then figures."""

from collections.abc import Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.comparison import Comparison
from spm_check.render.clean import clean
from spm_check.render.comparison import Row, against, figures, rows, tally, verdict_changes
from spm_check.render.figures import day_of
from spm_check.render.summary import STYLES, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.comparison.book import ComparisonWords


def render_comparison(
    comparison: Comparison, words: Words, own: ComparisonWords, console: Console
) -> None:
    """Print a comparison of two reports."""
    then, now = (day_of(each.on, words) for each in (comparison.then, comparison.now))
    parts: list[RenderableType] = [
        Text(clean(comparison.now.unit), "bold"),
        Text(own.title),
        Text(own.between.format(then=then, now=now), "dim"),
        Text(),
        _conclusion(comparison, own),
        Text(),
        *_findings(comparison, words, own),
        Text(own.figures, "bold"),
        _figures(comparison, words, own),
        Text(),
        *_verdicts(comparison, words, own),
    ]
    console.print(Group(*parts), width=width_of(console))


def render_baseline(
    comparison: Comparison, words: Words, own: ComparisonWords, console: Console
) -> None:
    """Print what a report is to the baseline that it was held against."""
    heading = against(comparison, words, own)
    body = (_conclusion(comparison, own), Text(), *_findings(comparison, words, own))
    console.print(Group(Text(heading, "bold"), *body), width=width_of(console))


def _conclusion(comparison: Comparison, own: ComparisonWords) -> Text:
    told = Text(tally(comparison, own))
    if not comparison.risen:
        told.append(f". {own.none_risen}", STYLES["conformity"])
    return told


def _findings(
    comparison: Comparison, words: Words, own: ComparisonWords
) -> Iterator[RenderableType]:
    for fate, told in rows(comparison, words, own):
        yield Text(f"{own.headings[fate]} ", "bold")
        table = Table.grid(padding=(0, 2))
        table.add_column(no_wrap=True)
        table.add_column(overflow="fold")
        for row in told:
            grade = Text(f"  {words.verdicts[row.grade]}", STYLES[row.grade])
            table.add_row(grade, _row(row))
        yield table
        yield Text()


def _row(row: Row) -> Text:
    told = Text.assemble(row.title, (f"  {row.about}", "dim"))
    if row.was:
        told.append(f"  ({row.was})", "dim")
    if row.message:
        told.append(f"\n{row.message}")
    return told


def _figures(comparison: Comparison, words: Words, own: ComparisonWords) -> RenderableType:
    table = Table.grid(padding=(0, 2))
    table.add_column(overflow="fold")
    for _ in range(3):
        table.add_column(justify="right", no_wrap=True)
    table.add_row("", *(Text(head, "dim") for head in (own.then, own.now, own.difference)))
    for each in figures(comparison, words):
        table.add_row(f"  {each.label}", each.then, each.now, each.difference)
    return table


def _verdicts(
    comparison: Comparison, words: Words, own: ComparisonWords
) -> Iterator[RenderableType]:
    changes = list(verdict_changes(comparison, words, own))
    if changes:
        yield Text(own.verdicts, "bold")
    for was, now, ids in changes:
        yield Text(f"  {was} → {now} ({len(ids)})")
        yield Padding(Text(", ".join(ids), "dim"), (0, 0, 0, 4))
