"""`spm-check scan`: proposes what undeclared files are evidence for; it never declares."""

import os
import sys
from collections.abc import Sequence
from typing import Any, NamedTuple

import click

from spm_check.cli.exit_codes import ExitCode
from spm_check.cli.extras import need_readers
from spm_check.cli.guard import tell
from spm_check.cli.opening import OpenUnit
from spm_check.cli.options import argument, file_option, format_option, options
from spm_check.cli.outputs import emit, write_file
from spm_check.cli.spoken import Mistake, Spoken
from spm_check.cli.targets import format_of
from spm_check.cli.words.book import CommandWords
from spm_check.model.proposal import Proposal
from spm_check.reading.text.limits import Limits
from spm_check.render.words import words_of
from spm_check.render.words.book import Words
from spm_check.render.words.proposals import proposal_words
from spm_check.render.words.proposals.book import ProposalWords

FORMATS = ("terminal", "json", "csv", "xlsx")
ENDINGS = {".json": "json", ".csv": "csv", ".xlsx": "xlsx", ".txt": "terminal"}


class Asked(NamedTuple):
    """The arguments of one run."""

    unit: str
    format_: str | None
    output: str | None
    write: bool
    interactive: bool
    dry_run: bool
    no_ocr: bool
    no_cache: bool
    lang: str | None
    color: str | None
    limit: tuple[tuple[str, int], ...]
    debug: bool


def command(words: CommandWords) -> click.Command:
    """Return the command in one language."""
    params = [
        argument("UNIT", words, default="."),
        format_option(words, FORMATS),
        file_option(words),
        *options(words, "write", "interactive", "dry-run", "no-ocr", "no-cache"),
        *options(words, "lang", "color", "limit", "debug"),
    ]
    return Spoken("scan", words, params=params, callback=_run)


def _run(**given: Any) -> ExitCode:
    asked = Asked(**given)
    format_ = format_of(asked.format_, asked.output, FORMATS, ENDINGS)
    if asked.interactive and not (sys.stdin and sys.stdin.isatty()):
        raise Mistake("no-terminal")
    need_readers("scan")
    from spm_check.cli.scanning import scanned  # noqa: PLC0415  heavy
    from spm_check.extraction import ExtractionOptions  # noqa: PLC0415

    limits = Limits(**dict(asked.limit))
    unit = OpenUnit.at(asked.unit, limits)
    language = unit.language(asked.lang)
    words, report_words = proposal_words(language), words_of(language)
    options = ExtractionOptions(ocr=not asked.no_ocr, cache=not asked.no_cache)
    outcome = scanned(unit, limits, options, words)
    if asked.write or asked.dry_run or asked.interactive:
        from spm_check.cli.declaring import declare, review  # noqa: PLC0415  only to write

        if asked.interactive:
            return review(outcome, limits, words, report_words)
        return declare(outcome, limits, words, dry_run=asked.dry_run)
    content = _content(outcome.proposals, format_, asked, words, report_words)
    if asked.output:
        write_file(asked.output, content)
    else:
        emit(content)
    if any(each.suggestions for each in outcome.proposals):
        tell(words.talk.how_to_write)
    return ExitCode.CONFORMS


def _content(
    proposals: Sequence[Proposal],
    format_: str,
    asked: Asked,
    words: ProposalWords,
    report_words: Words,
) -> bytes:
    """Return the review as bytes."""
    from spm_check.render.proposals import proposals_csv, proposals_json  # noqa: PLC0415

    if format_ == "json":
        return proposals_json(proposals, words).encode()
    if format_ == "csv":
        return proposals_csv(proposals, words, report_words)
    if format_ == "xlsx":
        from spm_check.render.proposals_workbook import proposals_workbook  # noqa: PLC0415

        return proposals_workbook(proposals, words, report_words)
    from spm_check.cli.screen import draw, draw_plain, wants_colour  # noqa: PLC0415
    from spm_check.render.proposals_terminal import render_proposals  # noqa: PLC0415

    if asked.output:
        return draw_plain(lambda c: render_proposals(proposals, words, report_words, c))
    colour = wants_colour(asked.color, os.environ, None)
    return draw(lambda c: render_proposals(proposals, words, report_words, c), colour=colour)
