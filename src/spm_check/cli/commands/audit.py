"""`spm-check audit`: the gap report of one unit."""

import os
from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.auditing import audited
from spm_check.cli.baselines import baseline_asked
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.failing import DEFAULT_FAIL_ON
from spm_check.cli.keeping import keep, place_to_keep
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.sheet import Sheet
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
from spm_check.reading.catalogue.shelf import Shelf, own_clauses
from spm_check.reading.text.limits import Limits
from spm_check.reading.unit.project import ProjectSettings
from spm_check.render.words import words_of


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    format_: str | None
    output: tuple[Target, ...]
    on: date | None
    lang: str | None
    fail_on: str | None
    baseline: str | None
    update_baseline: bool
    reset_baseline: bool
    keep: bool
    color: str | None
    quiet: bool
    verbose: bool
    root: str | None
    clauses: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    names = ("format", "output", "on", "lang", "fail-on")
    gating = ("baseline", "update-baseline", "reset-baseline", "keep")
    params = [
        argument("UNIT", words, default="."),
        *options(words, *names, *gating),
        *options(words, "color", "quiet", "verbose", "root", "clauses", "limit", "debug"),
    ]
    return Spoken("audit", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    baseline = baseline_asked(
        asked.baseline, update=asked.update_baseline, reset=asked.reset_baseline
    )
    named = (*asked.output, *baseline.targets)
    refuse_twice(named)
    limits = Limits(**dict(asked.limit))
    outcome = audited(
        asked.unit,
        Shelf(asked.clauses or own_clauses()),
        limits,
        asked.on or date.today(),  # noqa: DTZ011  the day where the unit is
        (target.path for target in named),
        asked.root,
    )
    report, settings = outcome.report, outcome.settings
    kept = place_to_keep(report, outcome.path, limits) if asked.keep else ()
    refuse_twice((*named, *kept))
    refuse_evidence((*named, *kept, *summary_target(os.environ)), report.unit, outcome.path)
    words = words_of(as_language(asked.lang) or outcome.language)
    held = baseline.hold(report, words, limits)
    _write(Sheet(outcome, words, held.told, _detail(asked)), asked, settings)
    held.write()
    for target in kept:
        keep(target.path, report, words)
    fail_on = asked.fail_on or report.unit.settings.fail_on or settings.fail_on or DEFAULT_FAIL_ON
    return ExitCode.GAPS if held.fails(fail_on) else ExitCode.CONFORMS


def _write(sheet: Sheet, asked: Asked, settings: ProjectSettings) -> None:
    """Write the report wherever it is asked for."""
    formats = [target.in_format(asked.format_, settings.format) for target in asked.output]
    for target, format_ in zip(asked.output, formats, strict=True):
        if target.path == STDOUT:
            _show(sheet, format_, asked, settings.color)
        else:
            write_file(target.path, sheet.content(format_))
    if not replaces_stdout(asked.output):
        _show(sheet, asked.format_ or settings.format or "terminal", asked, settings.color)


def _show(sheet: Sheet, format_: str, asked: Asked, project_colour: str | None) -> None:
    """Write the report to stdout."""
    refuse_screen(format_)
    if format_ != "terminal":
        emit(sheet.content(format_))
        if format_ == "github":
            append_summary(sheet.report, sheet.words, os.environ, sheet.told)
        return
    from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals

    emit(draw(sheet.paint, colour=wants_colour(asked.color, os.environ, project_colour)))


def _detail(asked: Asked) -> Any:
    return "brief" if asked.quiet else "full" if asked.verbose else "normal"
