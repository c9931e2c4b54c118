"""`spm-check summary`: a screenful about one unit or several."""

import os
from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.auditing import Audited, audited, tell_unseen
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit
from spm_check.cli.screen import draw, wants_colour
from spm_check.cli.spoken import Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.errors import Complaint, UnusableError
from spm_check.model.text import Language
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.render.summary import render_summary
from spm_check.render.words import words_of


class Asked(NamedTuple):
    """The arguments of one run."""

    path: tuple[str, ...]
    on: date | None
    lang: str | None
    color: str | None
    root: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("PATH", words, nargs=-1, required=True),
        *options(words, "on", "lang", "color", "root", "clauses", "limit", "debug"),
    ]
    return Spoken("summary", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    outcomes = _all(asked)
    words = words_of(_language(asked, outcomes))
    reports = [outcome.report for outcome in outcomes]
    colour = wants_colour(asked.color, os.environ, outcomes[0].settings.color)
    emit(draw(lambda console: render_summary(reports, words, console), colour=colour))
    tell_unseen(outcomes, words)
    return ExitCode.CONFORMS


def _all(asked: Asked) -> list[Audited]:
    """Return the audits of all units; raise `UnusableError` with the mistakes of all of them."""
    shelf, limits = Shelf(asked.clauses or own_clauses()), Limits(**dict(asked.limit))
    on = asked.on or date.today()  # noqa: DTZ011  the day where the units are
    outcomes: list[Audited] = []
    wrong: list[Complaint] = []
    languages: set[str | None] = set()
    for path in asked.path:
        try:
            outcomes.append(audited(path, shelf, limits, on, root=asked.root))
        except UnusableError as error:
            wrong.extend(error.complaints)
            languages.add(error.language)
    if wrong:
        raise UnusableError(tuple(wrong), languages.pop() if len(languages) == 1 else None)
    return outcomes


def _language(asked: Asked, outcomes: list[Audited]) -> Language:
    """Return the language asked for, else the one that all units share, else that of talk."""
    shared = {outcome.language for outcome in outcomes}
    common = shared.pop() if len(shared) == 1 else talk_language((), os.environ)
    return as_language(asked.lang) or common
