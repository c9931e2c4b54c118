"""`spm-check history`: the percentages and counts of one unit over time."""

import os
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.opening import OpenUnit
from spm_check.cli.options import argument, file_option, format_option, options
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.targets import Target, format_of, refuse_evidence
from spm_check.cli.words.book import CommandWords
from spm_check.folders import stays_inside
from spm_check.model.history import History
from spm_check.reading.report.kept import KEPT, read_history
from spm_check.reading.text.limits import Limits
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.history import history_words

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("terminal", "json", "html")
ENDINGS = {".json": "json", ".html": "html", ".txt": "terminal"}


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    format_: str | None
    output: str | None
    lang: str | None
    color: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        format_option(words, FORMATS),
        file_option(words),
        *options(words, "lang", "color", "clauses", "limit", "debug"),
    ]
    return Spoken("history", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    format_ = format_of(asked.format_, asked.output, FORMATS, ENDINGS)
    limits = Limits(**dict(asked.limit))
    unit = OpenUnit.at(asked.unit, limits, asked.clauses)
    if asked.output:
        _refuse(asked.output, unit)
    history = read_history(unit.where.folder, unit.unit.name, unit.catalogue.id, limits)
    content = _content(history, format_, asked, words_of(unit.language(asked.lang)))
    if asked.output:
        write_file(asked.output, content)
    else:
        emit(content)
    return ExitCode.CONFORMS


def _refuse(output: str, unit: OpenUnit) -> None:
    """Raise `Mistake` where the file would be evidence of the unit, or one of its kept reports."""
    refuse_evidence([Target(output, None)], unit.unit, unit.where)
    if stays_inside(output, os.path.join(os.path.realpath(unit.where.folder), KEPT)):
        raise Mistake("file-in-use", value=output)


def _content(history: History, format_: str, asked: Asked, words: Words) -> bytes:
    """Return the history as bytes."""
    own = history_words(words.code)
    if format_ == "json":
        from spm_check.render.history_json import history_json  # noqa: PLC0415

        return history_json(history, words).encode()
    if format_ == "html":
        from spm_check.render.history_html import history_html  # noqa: PLC0415

        return history_html(history, words, own).encode()
    from spm_check.cli.screen import draw, draw_plain, wants_colour  # noqa: PLC0415
    from spm_check.render.history import render_history  # noqa: PLC0415

    def paint(console: "Console") -> None:
        render_history(history, words, own, console)

    if asked.output:
        return draw_plain(paint)
    return draw(paint, colour=wants_colour(asked.color, os.environ, None))
