"""`spm-check portfolio`: all units below a folder side by side."""

import os
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from spm_check.cli.beside import folder_beside
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.failing import DEFAULT_FAIL_ON, reaches
from spm_check.cli.groups import Beginning, beside_files
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import argument, many_formats_option, options, targets_option
from spm_check.cli.portfolios import (
    ENDINGS,
    FORMATS,
    copies,
    crew_of,
    refuse_elsewhere,
    refuse_in_units,
    watched,
)
from spm_check.cli.storing import Keeping
from spm_check.cli.tables import IN_FULL, asked_formats
from spm_check.cli.targets import Target, refuse_twice
from spm_check.cli.words.book import CommandWords
from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.by import By
from spm_check.model.portfolio import PastPortfolio, Portfolio
from spm_check.model.text import Language
from spm_check.portfolio import examined, portfolio
from spm_check.portfolio.executors import cores
from spm_check.portfolio.filing import Filing
from spm_check.portfolio.line_cache import memory_of
from spm_check.portfolio.orders import Orders
from spm_check.portfolio.reaching import rollout_in, shown
from spm_check.portfolio.rolling_out import rolled_out
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.render.words import words_of

if TYPE_CHECKING:
    from spm_check.reading.rollout.rollout_file import Draft


class Asked(NamedTuple):
    """The arguments of one run."""

    root: str
    by: By | None
    format_: str | None
    output: tuple[Target, ...]
    on: date | None
    since: str | None
    store: str | None
    as_: str | None
    rollout: str | None
    within: str | None
    lang: str | None
    fail_on: str | None
    color: str | None
    jobs: int | None
    scheduler: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    no_cache: bool
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("ROOT", words, default=".", shell_complete=beside_files("portfolio", words)),
        *options(words, "by"),
        many_formats_option(words, FORMATS),
        targets_option(words, FORMATS),
        *options(words, "on-portfolio", "since", "store", "as-root", "rollout", "lang"),
        *options(words, "fail-on-portfolio", "color", "jobs", "scheduler"),
        *options(words, "root-portfolio", "clauses", "limit", "no-cache", "debug"),
    ]
    return Beginning("portfolio", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    if asked.within is not None:
        refuse_elsewhere(asked.root, asked.within)
    keeping = Keeping.of(asked.store, asked.as_, asked.root)
    refuse_twice((*asked.output, *keeping.files))
    folder = folder_beside(asked.output, asked.format_, FORMATS, ENDINGS)
    beside = (Target(os.path.join(folder, "report.html"), None),) if folder else ()
    refuse_in_units((*asked.output, *keeping.files, *beside), asked.within or asked.root)
    formats = asked_formats(asked.output, asked.format_, FORMATS, ENDINGS)
    made = _portfolio(asked, folder, keeping, in_full=bool(formats & IN_FULL))
    words = words_of(_language(asked, made))
    copies(made, words, asked.color, folder).write(asked.output, asked.format_)
    keeping.keep(made)
    if made.unreadable:
        return ExitCode.UNUSABLE
    fails = reaches(made.worst, asked.fail_on or DEFAULT_FAIL_ON)
    return ExitCode.GAPS if fails else ExitCode.CONFORMS


def _portfolio(asked: Asked, folder: str | None, keeping: Keeping, *, in_full: bool) -> Portfolio:
    """Audit all units; raise `UnusableError` where there is none, or what is named is unusable."""
    on = asked.on or date.today()  # noqa: DTZ011  the day where the units are
    orders = Orders(
        root=asked.root,
        on=on,
        clauses=asked.clauses or own_clauses(),
        limits=Limits(**dict(asked.limit)),
        filing=Filing(folder, as_language(asked.lang)) if folder else None,
        in_full=in_full,
        above=asked.within,
        run=os.urandom(16).hex(),
    )
    if not asked.no_cache:
        orders = replace(orders, memory=memory_of(orders))
    rollout = _rollout(asked, orders)
    kept = keeping.before(on)
    earlier = _earlier(asked.since, orders.limits) if asked.since else kept
    with crew_of(asked.scheduler, orders) as (crew, told), watched() as progress:
        surveyed = examined(told, asked.jobs or cores(), progress, crew)
    if not surveyed.units and not surveyed.unreadable:
        raise UnusableError((Complaint("units-missing", Place(shown(".", asked.root), 0, 0)),))
    made = portfolio(orders, surveyed, Shelf(orders.clauses), asked.by, earlier)
    return rolled_out(made, rollout) if rollout else made


def _earlier(file: str, limits: Limits) -> PastPortfolio:
    from spm_check.reading.report.portfolio_file import read_portfolio  # noqa: PLC0415  if asked

    return read_portfolio(file, limits)


def _rollout(asked: Asked, orders: Orders) -> "Draft | None":
    """Read the roll-out plan that is named, else the one in the root, as far as there is one."""
    if asked.rollout:
        from spm_check.reading.rollout.rollout_file import read_rollout  # noqa: PLC0415  if asked

        return read_rollout(asked.rollout, orders.limits)
    return rollout_in(orders.root, orders.run, orders.limits)


def _language(asked: Asked, made: Portfolio) -> Language:
    """Return the language asked for, else the one that all units share, else that of talk."""
    shared = {unit.language or "id" for unit in made.units}
    common = shared.pop() if len(shared) == 1 else talk_language((), os.environ)
    return as_language(asked.lang) or common
