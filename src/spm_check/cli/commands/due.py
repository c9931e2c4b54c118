"""`spm-check due`: what falls due at a unit, and what is overdue."""

from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from spm_check.cli.auditing import declared
from spm_check.cli.copies import Copies
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, format_option, options, targets_option
from spm_check.cli.spoken import Spoken
from spm_check.cli.targets import Target, refuse_evidence, refuse_twice
from spm_check.cli.words.book import CommandWords
from spm_check.continuity.due import due
from spm_check.model.calendar import Interval
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.render.due.lines import Calendar
from spm_check.render.words import words_of
from spm_check.render.words.book import Words

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("terminal", "json", "ics")
ENDINGS = {".json": "json", ".ics": "ics", ".ical": "ics", ".txt": "terminal"}


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    within: Interval
    format_: str | None
    output: tuple[Target, ...]
    on: date | None
    lang: str | None
    color: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        *options(words, "within"),
        format_option(words, FORMATS),
        targets_option(words, FORMATS),
        *options(words, "on-due", "lang", "color", "clauses", "limit", "debug"),
    ]
    return Spoken("due", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    refuse_twice(asked.output)
    shelf = Shelf(asked.clauses or own_clauses())
    opened = declared(asked.unit, shelf, Limits(**dict(asked.limit)))
    path, unit, plan, settings = opened.path, opened.unit, opened.plan, opened.settings
    refuse_evidence(asked.output, unit, path)
    on = asked.on or date.today()  # noqa: DTZ011  the day where the unit is
    dues = due(unit, shelf[unit.catalogues[0]], plan, on, asked.within)
    words = words_of(as_language(asked.lang) or opened.language)
    calendar = Calendar(unit, on, asked.within, dues)
    _copies(calendar, words, (asked.color, settings.color)).write(asked.output, asked.format_)
    return ExitCode.CONFORMS


def _copies(calendar: Calendar, words: Words, colour: tuple[str | None, str | None]) -> Copies:
    def paint(console: "Console") -> None:
        from spm_check.render.due.terminal import render_due  # noqa: PLC0415

        render_due(calendar, words, console)

    def json() -> bytes:
        from spm_check.render.due.json import due_json  # noqa: PLC0415

        return due_json(calendar, words).encode()

    def ics() -> bytes:
        from spm_check.cli.extras import need_office  # noqa: PLC0415

        need_office("due", ["icalendar"])
        from spm_check.render.due.ics import due_ics  # noqa: PLC0415

        return due_ics(calendar, words)

    return Copies(paint, {"json": json, "ics": ics}, ENDINGS, colour)
