"""A handover on a terminal."""

from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.handover import Handover
from spm_check.model.report import GapReport
from spm_check.render.clean import clean
from spm_check.render.figures import day_of
from spm_check.render.handover.parties import parties
from spm_check.render.handover.parts import Part, parts_of
from spm_check.render.paper.sheet import Cell
from spm_check.render.summary import STYLES, width_of
from spm_check.render.words.book import Words
from spm_check.render.words.handover import handover_words
from spm_check.render.words.paper import paper_words


def render_handover(handover: Handover, report: GapReport, words: Words, console: Console) -> None:
    """Print who hands over to whom, then list after list."""
    own = handover_words(words.code)
    parts: list[RenderableType] = [
        Text(clean(report.unit.name), "bold"),
        Text(clean(f"{own.title}: {handover.office.title}")),
        Text(),
        _facts(handover, words),
    ]
    for part in parts_of(handover, report, words):
        parts += [Text(), Text(clean(part.title), "bold"), *_list(part, words)]
    console.print(Group(*parts), width=width_of(console))


def _facts(handover: Handover, words: Words) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_row(Text(handover_words(words.code).day), Text(day_of(handover.on, words)))
    for each in parties(handover, words):
        table.add_row(Text(each.role), Text(clean(each.told)))
    return table


def _list(part: Part, words: Words) -> Iterator[RenderableType]:
    if part.rows:
        yield from (Padding(Text(clean(note), "dim"), (0, 0, 0, 2)) for note in part.notes)
        yield _table(part)
    else:
        yield Padding(Text(paper_words(words.code).none), (0, 0, 0, 2))
    if part.after:
        yield Padding(Text(clean(part.after), "dim"), (0, 0, 0, 2))


def _table(part: Part) -> Table:
    table = Table(
        box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False, expand=True
    )
    for head, width in zip(part.heads, part.widths, strict=True):
        table.add_column(Text(head), ratio=width, overflow="fold")
    for row in part.rows:
        table.add_row(*map(_cell, row))
    return table


def _cell(cell: Cell) -> Text:
    return Text(clean(cell.text), STYLES.get(cell.tone or "", ""))
