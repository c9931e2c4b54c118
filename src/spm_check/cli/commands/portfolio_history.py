"""`spm-check portfolio history`: what a store keeps of a root, over time."""

import os
from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from spm_check.cli.copies import Copies
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import format_option, options, targets_option
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.storing import files_of, open_store, readable, where_named
from spm_check.cli.targets import Target, refuse_twice
from spm_check.cli.words.book import CommandWords
from spm_check.errors import Complaint, Place, UnusableError
from spm_check.model.by import By
from spm_check.model.clause import Catalogue
from spm_check.model.trends import Narrowing, PortfolioHistory
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

if TYPE_CHECKING:
    from rich.console import Console

    from spm_check.store.opening import Store
    from spm_check.store.place import Where

FORMATS = ("terminal", "json", "html")
ENDINGS = {".json": "json", ".html": "html", ".txt": "terminal"}


class Asked(NamedTuple):
    """The arguments of one run."""

    store: str | None
    as_: str | None
    by: By | None
    unit: tuple[str, ...]
    group: tuple[str, ...]
    clause: tuple[str, ...]
    from_: date | None
    until: date | None
    format_: str | None
    output: tuple[Target, ...]
    lang: str | None
    color: str | None
    clauses: str | None
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        *options(words, "store", "as-root", "by", "unit-path", "group", "clause", "from", "until"),
        format_option(words, FORMATS),
        targets_option(words, FORMATS),
        *options(words, "lang", "color", "clauses", "debug"),
    ]
    return Spoken("portfolio history", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    if not asked.store:
        raise Mistake("store-unnamed")
    where = where_named(asked.store)
    refuse_twice((*asked.output, *files_of(where)))
    catalogues = Shelf(asked.clauses or own_clauses())
    language = as_language(asked.lang) or talk_language((), os.environ)
    made = _history(asked, where)
    _copies(made, catalogues, words_of(language), asked.color).write(asked.output, asked.format_)
    return ExitCode.CONFORMS


def _history(asked: Asked, where: "Where") -> PortfolioHistory:
    from spm_check.store.trends import history  # noqa: PLC0415  only where there is a store

    store = open_store(where, make=False)
    wanted = Narrowing(asked.by, asked.unit, asked.group, asked.clause, asked.from_, asked.until)
    with readable(where):
        root = _root(asked, where, store)
        found = history(store, root, wanted)
    known = {
        "--unit": (asked.unit, {each.name for each in found.units}),
        "--group": (asked.group, {each.name for each in found.groups}),
        "--clause": (asked.clause, {each.clause for each in found.clauses}),
    }
    for option, (names, there) in known.items():
        for name in names:
            if name not in there:
                raise Mistake("history-unknown", option=option, value=name)
    return found


def _root(asked: Asked, where: "Where", store: "Store") -> str:
    """Return the root that is asked for, else the only one; raises `UnusableError`."""
    from spm_check.store.trends import roots  # noqa: PLC0415

    there = roots(store)
    chosen = asked.as_ or (there[0] if len(there) == 1 else "")
    if chosen in there:
        return chosen
    place = Place(where.shown, 0, 0)
    if not there:
        raise UnusableError((Complaint("store-missing", place),))
    facts = {"known": ", ".join(there)}
    if asked.as_:
        facts["value"] = asked.as_
        raise UnusableError((Complaint("store-root-unknown", place, facts),))
    raise UnusableError((Complaint("store-root-unnamed", place, facts),))


def _copies(
    made: PortfolioHistory, catalogues: Mapping[str, Catalogue], words: Words, colour: str | None
) -> Copies:
    """Return how a history is made in each of its formats."""

    def paint(console: "Console") -> None:
        from spm_check.render.portfolio.history import render_portfolio_history  # noqa: PLC0415

        render_portfolio_history(made, catalogues, words, console)

    def json() -> bytes:
        from spm_check.render.portfolio.history_json import portfolio_history_json  # noqa: PLC0415

        return portfolio_history_json(made, catalogues, words).encode()

    def html() -> bytes:
        from spm_check.render.portfolio.history_html import portfolio_history_html  # noqa: PLC0415

        return portfolio_history_html(made, catalogues, words).encode()

    return Copies(paint, {"json": json, "html": html}, ENDINGS, (colour, None))
