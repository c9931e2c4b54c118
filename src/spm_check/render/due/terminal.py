"""What falls due on a terminal: first what is overdue, then month by month."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.console import Console, Group, RenderableType
from rich.table import Table
from rich.text import Text

from spm_check.model.due import Due
from spm_check.render.clean import clean
from spm_check.render.due.lines import Calendar, DueTeller
from spm_check.render.figures import day_of, interval_of
from spm_check.render.summary import width_of
from spm_check.render.words.book import Words

SOON = 14
"""From how many days before on it is to be seen at a glance."""


def render_due(calendar: Calendar, words: Words, console: Console) -> None:
    """Print a calendar; where nothing falls due it says so."""
    teller = DueTeller(calendar.unit, calendar.on, words)
    own, until = teller.own, day_of(calendar.until, words)
    parts: list[RenderableType] = [
        Text(clean(calendar.unit.name), "bold"),
        Text(own.title),
        Text(own.until.format(day=until, within=interval_of(calendar.within, words)), "dim"),
    ]
    overdue = [each for each in calendar.dues if each.overdue]
    if overdue:
        heading = Text(own.overdue.format(count=len(overdue)), "bold red")
        parts += [Text(), heading, _table(overdue, calendar, teller)]
    for month, group in groupby(calendar.dues[len(overdue) :], lambda due: _month(due, words)):
        parts += [Text(), Text(month, "bold"), _table(group, calendar, teller)]
    if not calendar.dues:
        parts += [Text(), Text(own.none.format(day=until))]
    console.print(Group(*parts), width=width_of(console))


def _month(due: Due, words: Words) -> str:
    return f"{words.months[due.on.month - 1]} {due.on.year}" if due.on else ""


def _table(dues: Iterable[Due], calendar: Calendar, teller: DueTeller) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True, min_width=_width(calendar, teller))
    table.add_column(overflow="fold")
    for due in dues:
        line = teller.tell(due)
        below = "; ".join((line.kind, *line.offices))
        text = Text.assemble(line.about, "\n", (below, "dim"))
        table.add_row(f"  {line.day}", Text(line.away, _style(due, calendar)), text)
    return table


def _style(due: Due, calendar: Calendar) -> str:
    if due.overdue:
        return "red"
    near = due.on is not None and (due.on - calendar.on).days <= SOON
    return "yellow" if near else ""


def _width(calendar: Calendar, teller: DueTeller) -> int:
    """Return one width for all tables of a calendar, so that they stand below each other."""
    return max(map(len, _aways(calendar, teller)), default=0)


def _aways(calendar: Calendar, teller: DueTeller) -> Iterator[str]:
    return (teller.tell(due).away for due in calendar.dues)
