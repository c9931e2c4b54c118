"""`spm-check clauses`: the catalogue as a table or as JSON."""

import os
from typing import Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import format_option, options
from spm_check.cli.outputs import emit
from spm_check.cli.spoken import Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.render.clauses import Filter, render_clauses, render_clauses_json
from spm_check.render.words import words_of


class Asked(NamedTuple):
    """The arguments of one run."""

    format_: str | None
    procedures: bool
    records: bool
    excludable: bool
    lang: str | None
    color: str | None
    clauses: str | None
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    format_ = format_option(words, ("terminal", "json"))
    names = ("procedures", "records", "excludable", "lang", "color", "clauses", "debug")
    return Spoken("clauses", words, params=[format_, *options(words, *names)], callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    words = words_of(as_language(asked.lang) or talk_language((), os.environ))
    catalogue = next(iter(Shelf(asked.clauses or own_clauses()).values()))
    only = Filter(asked.procedures, asked.records, asked.excludable)
    if asked.format_ == "json":
        emit(render_clauses_json(catalogue, only).encode())
        return ExitCode.CONFORMS
    from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals

    colour = wants_colour(asked.color, os.environ)
    emit(draw(lambda console: render_clauses(catalogue, only, words, console), colour=colour))
    return ExitCode.CONFORMS
