"""`spm-check plan import`: takes over an action plan that was filled in as a workbook."""

import os
from typing import Any, NamedTuple

import click

from spm_check.cli.asking import agreed
from spm_check.cli.auditing import declared
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.extras import need_office
from spm_check.cli.guard import tell
from spm_check.cli.opening import OpenUnit
from spm_check.cli.options import argument, format_option, options
from spm_check.cli.outputs import emit
from spm_check.cli.spoken import Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.model.plan_list import PlanList
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.render.words.plan import plan_words
from spm_check.render.words.plan.book import PlanWords

FORMATS = ("terminal", "json")
DELIMITED = (".csv", ".tsv", ".txt")
"""Tables that no extra is needed for."""


class Asked(NamedTuple):
    """The arguments of one run."""

    plan: str
    unit: str
    format_: str | None
    write: bool
    dry_run: bool
    lang: str | None
    color: str | None
    root: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("PLAN", words),
        argument("UNIT", words, default="."),
        format_option(words, FORMATS),
        *options(words, "write-plan", "dry-run-plan", "lang", "color"),
        *options(words, "root", "clauses", "limit", "debug"),
    ]
    return Spoken("plan import", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    if not asked.plan.lower().endswith(DELIMITED):
        need_office("plan import", ["python_calamine"])
    from spm_check.cli.planning import put, understood  # noqa: PLC0415  heavy
    from spm_check.render.plan_list import rows_left  # noqa: PLC0415

    limits = Limits(**dict(asked.limit))
    shelf = Shelf(asked.clauses or own_clauses())
    where, unit, *_ = declared(asked.unit, shelf, limits, asked.root)
    into = OpenUnit(where, unit, shelf[unit.catalogues[0]])
    words = plan_words(into.language(asked.lang))
    read = understood(asked.plan, into, limits)
    if read is None:
        tell(words.talk.no_sheet.format(path=asked.plan))
        return ExitCode.UNUSABLE
    if asked.dry_run:
        tell("\n".join(rows_left(read.rows, words)))
    else:
        emit(_content(read.rows, asked, words))
    talk = words.talk
    if not (read.entries or read.amendments):
        tell(talk.nothing)
        return ExitCode.CONFORMS
    if not (asked.write or asked.dry_run):
        answer = agreed(talk.ask.format(path=read.path), talk.yes)
        if not answer:
            tell(talk.how_to_write if answer is None else talk.not_written)
            return ExitCode.CONFORMS
    return put(read, limits, words, dry_run=asked.dry_run)


def _content(rows: PlanList, asked: Asked, words: PlanWords) -> bytes:
    if asked.format_ == "json":
        from spm_check.render.plan_list_json import render_plan_list_json  # noqa: PLC0415

        return render_plan_list_json(rows).encode()
    from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals
    from spm_check.render.plan_list import render_plan_list  # noqa: PLC0415

    colour = wants_colour(asked.color, os.environ)
    return draw(lambda c: render_plan_list(rows, asked.plan, words, c), colour=colour)
