"""`spm-check audit`: the gap report of one unit."""

import os
import sys
from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.auditing import DEFAULT_FAIL_ON, Audited, audited, fails
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.formats import IN_REPOSITORY, RENDER
from spm_check.cli.in_repository import from_repository
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.spoken import Spoken
from spm_check.cli.step_summary import append_summary, summary_target
from spm_check.cli.targets import (
    STDOUT,
    Target,
    refuse_evidence,
    refuse_screen,
    refuse_twice,
    replaces_stdout,
)
from spm_check.cli.words.book import CommandWords
from spm_check.reading.limits import Limits
from spm_check.reading.shelf import Shelf, own_clauses
from spm_check.render.words import words_of
from spm_check.render.words.book import Words


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    format_: str | None
    output: tuple[Target, ...]
    on: date | None
    lang: str | None
    fail_on: str | None
    color: str | None
    quiet: bool
    verbose: bool
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    names = ("format", "output", "on", "lang", "fail-on", "color", "quiet", "verbose", "clauses")
    params = [
        argument("UNIT", words, default="."),
        *options(words, *names, "limit", "debug"),
    ]
    return Spoken("audit", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    refuse_twice(asked.output)
    outcome = audited(
        asked.unit,
        Shelf(asked.clauses or own_clauses()),
        Limits(**dict(asked.limit)),
        asked.on or date.today(),  # noqa: DTZ011  the day where the unit is
        (target.path for target in asked.output),
    )
    report, settings = outcome.report, outcome.settings
    refuse_evidence((*asked.output, *summary_target(os.environ)), report.unit, outcome.path)
    words = words_of(as_language(asked.lang) or outcome.language)
    formats = [target.in_format(asked.format_, settings.format) for target in asked.output]
    for target, format_ in zip(asked.output, formats, strict=True):
        if target.path == STDOUT:
            _show(outcome, words, format_, asked)
        else:
            write_file(target.path, _content(outcome, words, format_, asked))
    if not replaces_stdout(asked.output):
        _show(outcome, words, asked.format_ or settings.format or "terminal", asked)
    fail_on = asked.fail_on or report.unit.settings.fail_on or settings.fail_on or DEFAULT_FAIL_ON
    return ExitCode.GAPS if fails(report, fail_on) else ExitCode.CONFORMS


def _show(outcome: Audited, words: Words, format_: str, asked: Asked) -> None:
    """Write the report to stdout."""
    refuse_screen(format_, screen=sys.stdout is not None and sys.stdout.isatty())
    if format_ != "terminal":
        emit(_content(outcome, words, format_, asked))
        if format_ == "github":
            append_summary(outcome.report, words, os.environ)
        return
    from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals
    from spm_check.render.terminal import render_terminal  # noqa: PLC0415

    colour = wants_colour(asked.color, os.environ, outcome.settings.color)
    emit(draw(lambda c: render_terminal(outcome.report, words, c, _detail(asked)), colour=colour))


def _content(outcome: Audited, words: Words, format_: str, asked: Asked) -> bytes:
    """Return the report as the bytes of a file."""
    report = outcome.report
    if format_ in IN_REPOSITORY:
        report = from_repository(report, outcome.path, os.environ)
    if format_ in RENDER:
        return RENDER[format_](report, words)
    from spm_check.cli.screen import draw_plain  # noqa: PLC0415
    from spm_check.render.terminal import render_terminal  # noqa: PLC0415

    return draw_plain(lambda console: render_terminal(report, words, console, _detail(asked)))


def _detail(asked: Asked) -> Any:
    return "brief" if asked.quiet else "full" if asked.verbose else "normal"
