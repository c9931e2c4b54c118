"""What has become of a roll-out plan, on the terminal."""

from collections.abc import Iterator, Mapping

from rich.box import SIMPLE_HEAD
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.portfolio import Portfolio
from spm_check.model.rollout import FollowedRollout, PhaseStanding
from spm_check.render.clean import clean
from spm_check.render.portfolio.rollout import PhaseLine, RolloutTeller
from spm_check.render.summary import NARROW, ROOMY, width_of
from spm_check.render.words.book import Words

STYLES: Mapping[PhaseStanding, str] = {
    "behind": "bold red",
    "under-way": "yellow",
    "not-begun": "dim",
    "reached": "green",
}
SHOWN = 5
"""How many units of a phase are named."""


def rollout_section(
    rollout: FollowedRollout, portfolio: Portfolio, words: Words, console: Console
) -> RenderableType:
    """Return the conclusion, a line for each phase, and the units that are not there yet."""
    teller = RolloutTeller(rollout, portfolio, words)
    lines = list(teller.lines())
    width = width_of(console)
    parts: list[RenderableType] = [
        Text(clean(teller.title), "bold"),
        Text(clean(teller.conclusion)),
        Text(),
    ]
    parts += [_table(lines, teller, width)] if width >= NARROW else list(_sentences(lines))
    parts += list(_named(lines, teller))
    return Group(*parts)


def _table(lines: list[PhaseLine], teller: RolloutTeller, width: int) -> Table:
    own = teller.own
    table = Table(box=SIMPLE_HEAD, padding=(0, 1, 0, 0), pad_edge=False, show_edge=False)
    table.add_column(own.phase, ratio=1, overflow="fold")
    table.add_column(own.target, justify="right", no_wrap=True)
    table.add_column(own.by, no_wrap=True)
    table.add_column(own.reached, justify="right", no_wrap=True)
    if width >= ROOMY:
        table.add_column(own.together, justify="right", no_wrap=True)
    table.add_column(own.standing)
    for line in lines:
        roomy = [line.together] if width >= ROOMY else []
        told = Text(line.told, STYLES[line.standing])
        table.add_row(Text(clean(line.name)), line.target, line.by, line.reached, *roomy, told)
    return table


def _sentences(lines: list[PhaseLine]) -> Iterator[RenderableType]:
    for line in lines:
        yield Text(clean(line.name), "bold")
        told = Text.assemble(
            f"{line.target}, {line.by}; {line.reached}; ", (line.told, STYLES[line.standing])
        )
        yield Padding(told, (0, 0, 0, 2))


def _named(lines: list[PhaseLine], teller: RolloutTeller) -> Iterator[RenderableType]:
    """Yield who is not there yet in what has begun, and who is in no phase."""
    own = teller.own
    begun = [line for line in lines if line.short and line.standing in {"behind", "under-way"}]
    heading, unplanned = teller.unplanned()
    if begun or unplanned:
        yield Text()
    for line in begun:
        yield _listed(f"{own.short}, {line.name}", line.short, teller)
    if unplanned:
        yield _listed(heading, unplanned, teller)


def _listed(heading: str, names: tuple[str, ...], teller: RolloutTeller) -> Text:
    more = len(names) - SHOWN
    shown = [*names[:SHOWN], *([teller.own.more.format(count=more)] if more > 0 else [])]
    return Text.assemble((f"{clean(heading)}: ", "bold"), clean("; ".join(shown)))
