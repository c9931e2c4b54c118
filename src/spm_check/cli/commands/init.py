"""`spm-check init`: starts a unit folder with a commented unit file and its schema."""

import json
import os
import sys
from typing import Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.guard import tell
from spm_check.cli.interview import KINDS, Interview, kind_like
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import create_file
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.editing.beginning import SCHEMA, render_unit_file
from spm_check.errors import Place, UnwrittenError, reason_of
from spm_check.model.unit import Office, Unit
from spm_check.reading.catalogue.shelf import DEFAULT_CATALOGUE, Shelf, own_clauses
from spm_check.reading.schemas import unit_schema
from spm_check.reading.text.source import Source
from spm_check.reading.unit.finder import NAMES
from spm_check.reading.unit.unit_file import read_unit, understand_unit
from spm_check.render.words.beginning import beginning_words
from spm_check.render.words.beginning.book import BeginningWords

NAME = NAMES[0]


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    yes: bool
    answers: str | None
    lang: str | None
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        *options(words, "yes", "answers", "lang", "debug"),
    ]
    return Spoken("init", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    for name in NAMES:
        if os.path.lexists(os.path.join(asked.unit, name)):
            raise UnwrittenError(os.path.join(asked.unit, name), "EEXIST")
    shelf = Shelf(own_clauses())
    language = as_language(asked.lang) or talk_language((), os.environ)
    unit = _unit(asked, shelf, beginning_words(language))
    words = beginning_words(as_language(asked.lang) or unit.language or language)
    text = render_unit_file(unit, shelf[DEFAULT_CATALOGUE].conditions, KINDS, words)
    understand_unit(Source(NAME, text), shelf)  # what is written can be read, or it is a bug
    schema = json.dumps(unit_schema(words.code), ensure_ascii=False, indent=2) + "\n"
    try:
        os.makedirs(asked.unit, exist_ok=True)
    except OSError as error:
        raise UnwrittenError(asked.unit, reason_of(error)) from error
    for name, content in ((SCHEMA, schema), (NAME, text)):
        path = os.path.join(asked.unit, name)
        new = create_file(path, content.encode())
        said = words.interview.written if new else words.interview.kept
        tell(said.format(path=path))
    tell(words.interview.next)
    return ExitCode.CONFORMS


def _unit(asked: Asked, shelf: Shelf, words: BeginningWords) -> Unit:
    """Return what the new file is to declare: from a file of answers, or asked for, or guessed."""
    if asked.answers is not None:
        unit = read_unit(asked.answers, asked.answers, shelf)
        if unit.items or unit.practices:
            raise Mistake("answers-evidence", value=asked.answers)
        return unit
    name = os.path.basename(os.path.abspath(asked.unit)) or "Unit"
    place = Place(NAME, 1, 1)
    if not asked.yes:
        if not (sys.stdin and sys.stdin.isatty()):
            raise Mistake("no-terminal")
        return Interview(words, shelf[DEFAULT_CATALOGUE], place).unit(name)
    kind = kind_like(name)
    titles = (words.heads[kind], words.representative)
    return Unit(
        name=name,
        kind=kind,
        file=NAME,
        start=place,
        language=words.code,
        catalogues=(DEFAULT_CATALOGUE,),
        offices=tuple(
            Office(key, title, place) for key, title in zip(words.office_keys, titles, strict=True)
        ),
    )
