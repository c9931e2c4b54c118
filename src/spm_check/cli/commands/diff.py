"""`spm-check diff`: what changed between two reports of one unit."""

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

import click

from spm_check.audit.comparing import compare
from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.failing import DEFAULT_FAIL_ON
from spm_check.cli.language import as_language
from spm_check.cli.options import argument, file_option, format_option, options
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.targets import format_of
from spm_check.cli.words.book import CommandWords
from spm_check.errors import Complaint, UnusableError
from spm_check.model.comparison import Comparison
from spm_check.model.past import PastReport
from spm_check.reading.report.report_file import of_this_unit, read_report
from spm_check.reading.text.limits import Limits
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.comparison import comparison_words

if TYPE_CHECKING:
    from rich.console import Console

FORMATS = ("terminal", "markdown", "json", "html")
ENDINGS = {
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".txt": "terminal",
}


class Asked(NamedTuple):
    """The arguments of one run."""

    old: str
    new: str
    format_: str | None
    output: str | None
    lang: str | None
    fail_on: str | None
    color: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("OLD", words),
        argument("NEW", words),
        format_option(words, FORMATS),
        file_option(words),
        *options(words, "lang", "fail-on", "color", "limit", "debug"),
    ]
    return Spoken("diff", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    format_ = format_of(asked.format_, asked.output, FORMATS, ENDINGS)
    if asked.output and os.path.realpath(asked.output) in map(
        os.path.realpath, (asked.old, asked.new)
    ):
        raise Mistake("file-twice", value=asked.output)
    old, new = _read((asked.old, asked.new), Limits(**dict(asked.limit)))
    comparison = compare(of_this_unit(old, asked.old, new.unit, new.catalogue), new)
    content = _content(
        comparison, format_, asked, words_of(as_language(asked.lang) or new.language)
    )
    if asked.output:
        write_file(asked.output, content)
    else:
        emit(content)
    risen = comparison.reaches(asked.fail_on or DEFAULT_FAIL_ON)
    return ExitCode.GAPS if risen else ExitCode.CONFORMS


def _read(paths: Sequence[str], limits: Limits) -> list[PastReport]:
    """Return the reports; raise `UnusableError` with what is wrong with any of them."""
    reports: list[PastReport] = []
    wrong: list[Complaint] = []
    for path in paths:
        try:
            reports.append(read_report(path, limits))
        except UnusableError as error:
            wrong.extend(error.complaints)
    if wrong:
        raise UnusableError(tuple(wrong))
    return reports


def _content(comparison: Comparison, format_: str, asked: Asked, words: Words) -> bytes:
    """Return the comparison as bytes."""
    own = comparison_words(words.code)
    if format_ == "json":
        from spm_check.render.comparison_json import comparison_json  # noqa: PLC0415

        return comparison_json(comparison, words).encode()
    if format_ == "markdown":
        from spm_check.render.comparison_markdown import comparison_markdown  # noqa: PLC0415

        return comparison_markdown(comparison, words, own).encode()
    if format_ == "html":
        from spm_check.render.comparison_html import comparison_html  # noqa: PLC0415

        return comparison_html(comparison, words, own).encode()
    from spm_check.cli.screen import draw, draw_plain, wants_colour  # noqa: PLC0415
    from spm_check.render.comparison_terminal import render_comparison  # noqa: PLC0415

    def paint(console: "Console") -> None:
        render_comparison(comparison, words, own, console)

    if asked.output:
        return draw_plain(paint)
    return draw(paint, colour=wants_colour(asked.color, os.environ, None))
