"""What the commands about many units share: their formats, where they write, who watches."""

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from spm_check.cli.copies import Copies
from spm_check.cli.extras import need_cluster
from spm_check.cli.spoken import Mistake
from spm_check.cli.tables import ENDINGS as TABLE_ENDINGS
from spm_check.cli.tables import TABLES, tables
from spm_check.cli.targets import STDOUT, Target
from spm_check.folders import stays_inside
from spm_check.model.portfolio import Portfolio
from spm_check.portfolio.crews import Crew
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.remote.urls import local_folder, without_secret
from spm_check.portfolio.surveying import Progress
from spm_check.reading.unit.finder import NAMES
from spm_check.render.words.book import Words

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("terminal", "html", "json", *TABLES)
ENDINGS = {".htm": "html", ".html": "html", ".json": "json", ".txt": "terminal", **TABLE_ENDINGS}


def copies(
    portfolio: Portfolio, words: Words, colour: str | None, folder: str | None = None
) -> Copies:
    """Return how a portfolio is made in each of its formats.

    `folder` is where the reports of its units were written, beside its page.
    """

    def paint(console: "Console") -> None:
        from spm_check.render.portfolio.terminal import render_portfolio  # noqa: PLC0415

        render_portfolio(portfolio, words, console)

    def html() -> bytes:
        from spm_check.render.portfolio.html import portfolio_html  # noqa: PLC0415

        return portfolio_html(portfolio, words, os.path.basename(folder) if folder else None)

    def json() -> bytes:
        from spm_check.render.portfolio.json import portfolio_json  # noqa: PLC0415

        return portfolio_json(portfolio, words).encode()

    made = {"html": html, "json": json, **tables(portfolio, words)}
    return Copies(paint, made, ENDINGS, (colour, None))


def refuse_in_units(targets: Iterable[Target], root: str) -> None:
    """Raise `Mistake` where a file would lie in a unit's folder: it would pass for one of its own.

    The root itself may be a unit.
    """
    top = os.path.realpath(root)
    for target in targets:
        if target.path == STDOUT:
            continue
        folder = os.path.dirname(os.path.realpath(target.path))
        while stays_inside(folder, top):
            if any(os.path.lexists(os.path.join(folder, name)) for name in NAMES):
                raise Mistake("file-in-unit", value=target.path)
            if folder == top:
                break
            folder = os.path.dirname(folder)


def refuse_elsewhere(root: str, within: str) -> None:
    """Raise `Mistake` where units above are to be looked for where ROOT does not lie."""
    folder = local_folder(root)
    if folder is None:
        raise Mistake("root-of-url", value=without_secret(root))
    if not os.path.isdir(within) or not stays_inside(folder, os.path.realpath(within)):
        raise Mistake("root-elsewhere", value=within, folder=root)


@contextmanager
def watched() -> Iterator[Progress]:
    """Give what counts units on stderr; it says nothing where nobody watches."""
    if sys.stderr is None or not sys.stderr.isatty():
        yield lambda _: None
        return
    from rich.console import Console  # noqa: PLC0415  only where somebody watches
    from rich.progress import Progress as Bar  # noqa: PLC0415
    from rich.progress import SpinnerColumn, TextColumn  # noqa: PLC0415

    columns = (SpinnerColumn(), TextColumn("{task.completed}"))
    console = Console(stderr=True, markup=False)
    with Bar(*columns, console=console, transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=None)

        def draw(done: int) -> None:
            bar.update(task, completed=done, refresh=True)

        yield draw


@contextmanager
def crew_of(scheduler: str | None, orders: Orders) -> Iterator[tuple[Crew | None, Orders]]:
    """Give who does the work, and the orders as they read for them; None stands for this machine.

    Raises `UnusableError` where there is no cluster, or none like this installation.
    """
    if scheduler is None:
        yield None, orders
        return
    need_cluster("portfolio --scheduler")
    from spm_check.portfolio.cluster import clustered  # noqa: PLC0415  only for a cluster

    folder = local_folder(orders.root)
    lies = None if folder is None else os.path.abspath(folder)
    above = orders.above and os.path.abspath(orders.above)
    there = replace(orders, clauses=os.path.abspath(orders.clauses), lies=lies, above=above)
    with clustered(scheduler, there) as crew:
        yield crew, there
