"""`spm-check audit`: the gap report of one unit."""

import os
from datetime import date
from typing import Any, NamedTuple

import click

from spm_check.cli.auditing import DEFAULT_FAIL_ON, Audited, audited, fails
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, options
from spm_check.cli.outputs import Target, emit, replaces_stdout, write_file
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.words.book import CommandWords
from spm_check.model.report import GapReport
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
    outcome = audited(
        asked.unit,
        Shelf(asked.clauses or own_clauses()),
        Limits(**dict(asked.limit)),
        asked.on or date.today(),  # noqa: DTZ011  the day where the unit is
        (target.path for target in asked.output),
    )
    _refuse_to_overwrite(outcome, asked.output)
    report, settings = outcome.report, outcome.settings
    words = words_of(as_language(asked.lang or settings.lang) or report.unit.language)
    format_ = asked.format_ or settings.format
    for target in asked.output:
        write_file(target.path, _content(report, words, target.in_format(asked.format_), asked))
    if not replaces_stdout(asked.output):
        _show(report, words, format_ or "terminal", asked, settings.color)
    fail_on = asked.fail_on or report.unit.settings.fail_on or settings.fail_on or DEFAULT_FAIL_ON
    return ExitCode.GAPS if fails(report, fail_on) else ExitCode.CONFORMS


def _show(
    report: GapReport, words: Words, format_: str, asked: Asked, project_colour: str | None
) -> None:
    """Write the report to stdout."""
    if format_ != "terminal":
        emit(_content(report, words, format_, asked))
        return
    from spm_check.cli.screen import draw, wants_colour  # noqa: PLC0415  rich is for terminals
    from spm_check.render.terminal import render_terminal  # noqa: PLC0415

    colour = wants_colour(asked.color or project_colour, os.environ)
    emit(draw(lambda c: render_terminal(report, words, c, _detail(asked)), colour=colour))


def _content(report: GapReport, words: Words, format_: str, asked: Asked) -> bytes:
    """Return the report as the bytes of a file."""
    if format_ == "json":
        from spm_check.render.json_v1 import render_json  # noqa: PLC0415  one format a run

        return render_json(report, words).encode()
    if format_ == "markdown":
        from spm_check.render.markdown import render_markdown  # noqa: PLC0415

        return render_markdown(report, words).encode()
    from spm_check.cli.screen import draw_plain  # noqa: PLC0415
    from spm_check.render.terminal import render_terminal  # noqa: PLC0415

    return draw_plain(lambda console: render_terminal(report, words, console, _detail(asked)))


def _detail(asked: Asked) -> Any:
    return "brief" if asked.quiet else "full" if asked.verbose else "normal"


def _refuse_to_overwrite(outcome: Audited, targets: tuple[Target, ...]) -> None:
    """Raise `Mistake` where a report would take the place of the unit file or of evidence."""
    folder, report = outcome.path.folder, outcome.report
    held = (os.path.join(folder, path) for state in report.items for path in state.files)
    kept = {os.path.realpath(path) for path in (outcome.path.file, *held)} if targets else set()
    for target in targets:
        if os.path.realpath(target.path) in kept:
            raise Mistake("file-in-use", value=target.path)
