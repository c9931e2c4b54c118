"""`spm-check explain`: a clause, a requirement, an obligation or a finding, in plain words."""

import os
from typing import Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.known_names import explained
from spm_check.cli.language import as_language, talk_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit
from spm_check.cli.screen import draw, wants_colour
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.render.explain import names_of, render_explanation
from spm_check.render.words import words_of

SPOKEN = ("klausul", "clause", "pasal", "chapter")
"""What people say before a number; they need not leave it out."""


class Asked(NamedTuple):
    """The arguments of one run."""

    name: tuple[str, ...]
    lang: str | None
    color: str | None
    clauses: str | None
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("NAME", words, nargs=-1, required=True, shell_complete=explained),
        *options(words, "lang", "color", "clauses", "debug"),
    ]
    return Spoken("explain", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    words = words_of(as_language(asked.lang) or talk_language((), os.environ))
    catalogue = next(iter(Shelf(asked.clauses or own_clauses()).values()))
    known = {name.lower(): name for name in names_of(catalogue)}
    said = " ".join(asked.name).lower().split()
    if len(said) > 1 and said[0] in SPOKEN:
        del said[0]
    name = known.get(" ".join(said))
    if name is None:
        raise Mistake.unknown("name-unknown", " ".join(asked.name), known.values())
    colour = wants_colour(asked.color, os.environ)
    emit(draw(lambda console: render_explanation(name, catalogue, words, console), colour=colour))
    return ExitCode.CONFORMS
