"""Many units on a terminal: what to do first, then the ranking, the matrix, the unreadable."""

from collections.abc import Iterable, Iterator

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from spm_check.model.portfolio import Portfolio
from spm_check.render.clean import clean
from spm_check.render.complaints import told
from spm_check.render.figures import day_of
from spm_check.render.portfolio.matrix import WIDEST, matrix
from spm_check.render.portfolio.ranking import ranking
from spm_check.render.portfolio.rollout_terminal import rollout_section
from spm_check.render.portfolio.selection import Selection, select
from spm_check.render.portfolio.standing import about, standing
from spm_check.render.portfolio.steps import Steps
from spm_check.render.summary import ROOMY, STYLES
from spm_check.render.words.book import Words
from spm_check.render.words.portfolio import portfolio_words
from spm_check.render.words.portfolio.book import PortfolioWords

LINES, FEWER = 3, 2
"""How many lines each kind of advice has at most, and how many where there is less room."""

ASKED = 60
"""How much of a long requirement is told."""

GROUPS, UNITS = 12, 36
"""How many groups and units are shown at most; there may be thousands."""

UNREADABLE = 10
"""How many of the units that cannot be read are named."""


def render_portfolio(portfolio: Portfolio, words: Words, console: Console) -> None:
    """Print a portfolio."""
    own = portfolio_words(words.code)
    shown = select(portfolio, GROUPS, UNITS)
    parts: list[RenderableType] = [heading(portfolio, words, own), Text()]
    parts += _first(portfolio, words, own, console)
    if portfolio.rollout:
        parts += [rollout_section(portfolio.rollout, portfolio, words, console), Text()]
    if portfolio.units:
        parts += ranking(portfolio, shown, words, own, console)
    console.print(Group(*parts), width=min(console.width, WIDEST))
    if portfolio.units:
        console.print(matrix(portfolio, shown, words, own, console))
    rest = [*_unreadable(portfolio, words, own), *_end(portfolio, shown, words, own)]
    console.print(Group(*rest), width=min(console.width, WIDEST))


def heading(portfolio: Portfolio, words: Words, own: PortfolioWords) -> Text:
    """Return whose portfolio it is, of which day, and the conclusion."""
    labels, units = words.labels, portfolio.units
    where = clean(portfolio.root)
    day = f"{labels.document_review} {labels.as_of} {day_of(portfolio.on, words)}"
    text = Text(f"{own.title}: {where}", "bold")
    text.append(f"\n{about(portfolio, own)}; {day}", "not bold dim").append("\n\n")
    if not units:
        return text.append(own.none_readable, STYLES["major"])
    text.append(words.conclusions[portfolio.worst], STYLES[portfolio.worst])
    return text.append(f": {standing(portfolio, own)}")


def _first(
    portfolio: Portfolio, words: Words, own: PortfolioWords, console: Console
) -> Iterator[RenderableType]:
    """Yield what to do first, beside what kind of advice it is or, in a narrow terminal, below."""
    yield Text(own.first, "bold")
    roomy = console.width >= ROOMY
    steps = [*Steps(portfolio, words, own).tell(LINES if roomy else FEWER, ASKED)]
    table = Table.grid(padding=(0, 2, 0, 0))
    if roomy:
        table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for step in steps:
        title = Text(f"  {step.title}", STYLES["major"] if step.urgent else "bold")
        lines = _points(step.lines, console)
        if roomy:
            table.add_row(title, lines)
        else:
            table.add_row(title)
            table.add_row(Padding(lines, (0, 0, 0, 4)))
    yield table
    yield Text()


def _points(lines: Iterable[str], console: Console) -> RenderableType:
    table = Table.grid()
    table.add_column(no_wrap=True)
    table.add_column(overflow="fold")
    for line in lines:
        table.add_row("- " if console.options.ascii_only else "• ", Text(line))
    return table


def _unreadable(
    portfolio: Portfolio, words: Words, own: PortfolioWords
) -> Iterator[RenderableType]:
    """Yield the units that could not be read, each with its first problem."""
    if not portfolio.unreadable:
        return
    yield Text(own.unreadable, STYLES["major"])
    for each in portfolio.unreadable[:UNREADABLE]:
        problem, action = told(each.complaints[0], words)
        more = len(each.complaints) - 1
        yield Padding(Text(problem), (0, 0, 0, 2))
        for line in (action, own.problems.of(more) if more else ""):
            if line:
                yield Padding(Text(line, "dim"), (0, 0, 0, 4))
    rest = len(portfolio.unreadable) - UNREADABLE
    if rest > 0:
        yield Text(f"  {own.more_units.of(rest)}", "dim")
    yield Text()


def _end(
    portfolio: Portfolio, shown: Selection, words: Words, own: PortfolioWords
) -> Iterator[RenderableType]:
    yield Text(words.labels.about_note, "dim")
    if not shown.whole or len(portfolio.unreadable) > UNREADABLE:
        yield Text(own.see_all.format(root=clean(portfolio.root)), "dim")
